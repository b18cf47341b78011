"""Trains one teacher on the treebanks and on other CoNLL-U files (made-up sentences); `--start` goes on from an earlier model."""

import argparse
import os
import random
import time

import torch

from data import Lexicon, TAGS, Vocabulary, read_conllu, read_vectors
from model import Teacher, make_batch
from tree import best_tree

MIX = {
    "fr_sequoia-ud-train": 2, "fr_gsd-ud-dev": 1, "fr_pud-ud-test": 1, "fr_fqb-ud-test": 1, "fr_rhapsodie-ud-train": 0.5,
    "fr_parisstories-ud-train": 0.5,
}
STYLE = "fr_sequoia-ud-train"  # the treebank whose habits count
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


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", default="training/work", help="folder with vectors.txt and lexicon.tsv")
    parser.add_argument("--treebanks", default="../shared/corpora/treebanks")
    parser.add_argument("--extra", nargs="*", default=[], help="further CoNLL-U files, read as if they were Sequoia")
    parser.add_argument("--start", help="model to go on from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--rate", type=float, default=2e-3, help="highest learning rate")
    parser.add_argument("--out", required=True)
    return parser.parse_args()


def main(options):
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    banks = {name: read_conllu(f"{options.treebanks}/{name}.conllu", name) for name in MIX}
    extra = [s for path in options.extra for s in read_conllu(path, STYLE)]
    words, vectors = read_vectors(f"{options.work}/vectors.txt")
    lexicon = Lexicon(f"{options.work}/lexicon.tsv")
    development = read_conllu(f"{options.treebanks}/fr_sequoia-ud-dev.conllu", STYLE)
    stored = torch.load(options.start) if options.start else None
    vocabulary = stored["vocabulary"] if stored else Vocabulary([s for bank in banks.values() for s in bank], words)
    model = Teacher(vocabulary, vectors)
    if stored:
        model.load_state_dict(stored["state"])
    optimizer = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=options.rate, betas=(0.9, 0.9))
    start, step, steps = time.time(), 0, None
    for epoch in range(options.epochs):
        sentences = list(extra)
        for name, share in MIX.items():
            sentences += random.sample(banks[name], int(len(banks[name]) * min(share, 1))) * max(1, int(share))
        groups = batches(sentences, True)
        steps = steps or len(groups) * options.epochs
        total = 0
        for group in groups:
            step += 1
            for setting in optimizer.param_groups:
                setting["lr"] = options.rate * min(1, step / 200) * max(0.02, 1 - step / steps)
            optimizer.zero_grad()
            loss = loss_of(model, group, vocabulary, lexicon)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5)
            optimizer.step()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total / len(groups):.3f} sequoia-dev UPOS UAS LAS "
              f"{evaluate(model, development, vocabulary, lexicon, STYLE)} {time.time() - start:.0f} s", flush=True)
        torch.save({"vocabulary": vocabulary, "state": model.state_dict()}, options.out)


if __name__ == "__main__":
    main(arguments())
