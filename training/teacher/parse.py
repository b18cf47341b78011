"""Parses CoNLL-U with the mean of one or more teachers: parse.py --models A.pt B.pt --input WORDS.conllu --output TREES.conllu"""

import argparse
import os
import time

import torch

from data import TAGS, Lexicon, read_conllu, read_vectors
from model import Teacher, make_batch
from tree import best_tree

STYLE = "fr_sequoia-ud-train"
BATCH_WORDS = 4000
FEATURES = {
    "AUX": "VerbForm=Fin", "AUX.inf": "VerbForm=Inf", "AUX.part": "Tense=Past|VerbForm=Part", "VERB": "VerbForm=Fin",
    "VERB.inf": "VerbForm=Inf", "VERB.part": "Tense=Past|VerbForm=Part", "VERB.ger": "Tense=Pres|VerbForm=Part",
    "PRON.rel": "PronType=Rel",
}


def load(path, vectors):
    stored = torch.load(path)
    model = Teacher(stored["vocabulary"], vectors)
    model.load_state_dict(stored["state"])
    return model.eval()


def parse(models, group, lexicon):
    """Tags, heads and relations of sentences sorted by falling length."""
    tags = arcs = None
    pairs = []
    for model in models:
        batch, lengths = make_batch(group, model.vocabulary, lexicon, STYLE)
        own_tags, own_arcs, pair = model(batch, lengths)
        for i, length in enumerate(lengths):
            own_arcs[i, :, length + 1 :] = -1e9
        own_tags, own_arcs = own_tags.log_softmax(-1), own_arcs.log_softmax(-1)
        tags = own_tags if tags is None else tags + own_tags
        arcs = own_arcs if arcs is None else arcs + own_arcs
        pairs.append(pair)
        for sentence in group:
            if len(models) > 1:
                sentence.views = None
    heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
    for i, length in enumerate(lengths):
        heads[i, :length] = torch.tensor(best_tree(arcs[i, :length, : length + 1].numpy()))
    labels = sum(model.labels(pair, heads).log_softmax(-1) for model, pair in zip(models, pairs))
    return tags.argmax(-1), heads, labels.argmax(-1)


def write(sentence, tags, heads, labels, relations, file):
    word = 0
    for line in sentence.lines:
        row = line.split("\t")
        if line[0] != "#" and row[0].isdigit():
            tag, head = TAGS[tags[word]], int(heads[word])
            row[3], row[5] = tag.split(".")[0], FEATURES.get(tag, "_")
            row[6], row[7] = str(head), "root" if head == 0 else relations[labels[word]]
            line = "\t".join(row)
            word += 1
        file.write(line + "\n")
    file.write("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", nargs="+", required=True)
    parser.add_argument("--input", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--work", default="training/work")
    options = parser.parse_args()
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    _, vectors = read_vectors(f"{options.work}/vectors.txt")
    lexicon = Lexicon(f"{options.work}/lexicon.tsv")
    models = [load(path, vectors) for path in options.models]
    sentences = sorted(read_conllu(options.input, STYLE, 120), key=lambda s: -len(s.words))
    relations = models[0].vocabulary.relations
    start, done, words, group = time.time(), 0, 0, []
    with torch.no_grad(), open(options.output, "w", encoding="utf-8") as file:
        for number, sentence in enumerate(sentences):
            group.append(sentence)
            if len(group) * len(group[0].words) < BATCH_WORDS and number + 1 < len(sentences):
                continue
            for i, (s, t, h, l) in enumerate(zip(group, *parse(models, group, lexicon))):
                write(s, t, h, l, relations, file)
                words += len(s.words)
                s.views = None
            done += 1
            if done % 50 == 0:
                print(f"{words} words, {words / (time.time() - start):.0f} a second", flush=True)
            group = []


if __name__ == "__main__":
    main()
