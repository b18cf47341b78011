"""Trains one teacher: train.py WORK MODEL SEED [EPOCHS]. WORK holds vectors.txt and lexicon.tsv; the treebanks come from $TREEBANKS."""

import os
import random
import sys
import time

import torch

from data import Lexicon, TAGS, Vocabulary, read_conllu, read_vectors
from model import Teacher, make_batch
from tree import best_tree

MIX = {
    "fr_sequoia-ud-train": 2, "fr_gsd-ud-dev": 1, "fr_pud-ud-test": 1, "fr_fqb-ud-test": 1, "fr_rhapsodie-ud-train": 0.5,
    "fr_parisstories-ud-train": 0.5,
}
BATCH_WORDS = 1400


def batches(sentences, shuffle):
    order = sorted(sentences, key=lambda s: len(s.words) + (random.random() * 3 if shuffle else 0))
    groups, group = [], []
    for sentence in order:
        group.append(sentence)
        if len(group) * len(sentence.words) >= BATCH_WORDS:
            groups.append(group)
            group = []
    if group:
        groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return [sorted(g, key=lambda s: -len(s.words)) for g in groups]


def gold(sentences, vocabulary):
    shape = (len(sentences), len(sentences[0].words))
    heads, relations, tags = (torch.full(shape, -1) for _ in range(3))
    number = {r: i for i, r in enumerate(vocabulary.relations)}
    for i, s in enumerate(sentences):
        heads[i, : len(s.words)] = torch.tensor(s.heads)
        relations[i, : len(s.words)] = torch.tensor([number.get(r, 0) for r in s.relations])
        tags[i, : len(s.words)] = torch.tensor([TAGS.index(t) for t in s.tags])
    return heads, relations, tags


def loss_of(model, group, vocabulary, lexicon):
    batch, lengths = make_batch(group, vocabulary, lexicon)
    tags, arcs, pair = model(batch, lengths)
    heads, relations, gold_tags = gold(group, vocabulary)
    for i, length in enumerate(lengths):
        arcs[i, :, length + 1 :] = -1e9
    entropy = torch.nn.functional.cross_entropy
    known = heads >= 0
    labels = model.labels(pair, heads.clamp(min=0))
    return entropy(arcs[known], heads[known]) + entropy(labels[known], relations[known]) + 0.5 * entropy(tags[known], gold_tags[known])


def evaluate(model, sentences, vocabulary, lexicon, treebank):
    model.eval()
    words = attached = labelled = tagged = 0
    with torch.no_grad():
        for group in batches(sentences, False):
            batch, lengths = make_batch(group, vocabulary, lexicon, treebank)
            tags, arcs, pair = model(batch, lengths)
            heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
            for i, n in enumerate(lengths):
                heads[i, :n] = torch.tensor(best_tree(arcs[i, :n, : n + 1].numpy()))
            labels = model.labels(pair, heads).argmax(-1)
            for i, s in enumerate(group):
                for j in range(len(s.words)):
                    words += 1
                    tagged += TAGS[tags[i, j].argmax()].split(".")[0] == s.tags[j].split(".")[0]
                    if heads[i, j] == s.heads[j]:
                        attached += 1
                        labelled += vocabulary.relations[labels[i, j]].split(":")[0] == s.relations[j].split(":")[0]
    model.train()
    return " ".join(f"{100 * x / words:.2f}" for x in (tagged, attached, labelled))


def main(work, output, seed, epochs=9):
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    random.seed(seed)
    torch.manual_seed(seed)
    folder = os.environ["TREEBANKS"]
    banks = {name: read_conllu(f"{folder}/{name}.conllu", name) for name in MIX}
    words, vectors = read_vectors(f"{work}/vectors.txt")
    lexicon = Lexicon(f"{work}/lexicon.tsv")
    development = read_conllu(f"{folder}/fr_sequoia-ud-dev.conllu", "fr_sequoia-ud-train")
    vocabulary = Vocabulary([s for bank in banks.values() for s in bank], words)
    model = Teacher(vocabulary, vectors)
    optimizer = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=2e-3, betas=(0.9, 0.9))
    start, step, steps = time.time(), 0, None
    for epoch in range(epochs):
        sentences = [s for name, share in MIX.items() for s in random.sample(banks[name], int(len(banks[name]) * min(share, 1))) * max(1, int(share))]
        groups = batches(sentences, True)
        steps = steps or len(groups) * epochs
        total = 0
        for group in groups:
            step += 1
            for setting in optimizer.param_groups:
                setting["lr"] = 2e-3 * min(1, step / 200) * max(0.02, 1 - step / steps)
            optimizer.zero_grad()
            loss = loss_of(model, group, vocabulary, lexicon)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5)
            optimizer.step()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total / len(groups):.3f} sequoia-dev UPOS UAS LAS "
              f"{evaluate(model, development, vocabulary, lexicon, 'fr_sequoia-ud-train')} {time.time() - start:.0f} s", flush=True)
        torch.save({"vocabulary": vocabulary, "state": model.state_dict()}, output)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if len(arguments) < 3:
        sys.exit(__doc__)
    main(arguments[0], arguments[1], int(arguments[2]), *(int(a) for a in arguments[3:4]))
