"""Reading CoNLL-U and turning words into what the teacher sees."""

import re
from collections import Counter

import numpy

KEPT_SUBTYPES = {
    "nsubj:pass", "aux:pass", "obl:agent", "acl:relcl", "expl:subj", "expl:comp", "expl:pass",
}
TAGS = [
    "ADJ", "ADP", "ADV", "AUX", "AUX.inf", "AUX.part", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PRON.rel",
    "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "VERB.inf", "VERB.part", "VERB.ger", "X", "CONTRACTION",
]
LEXICON_BITS = 52


def tag_of(upos, features):
    """The tag of engine/src/syntax/tags.ts for a word's part of speech and features."""
    if upos == "AUX":
        return "AUX.inf" if "VerbForm=Inf" in features else "AUX.part" if "VerbForm=Part" in features else "AUX"
    if upos == "VERB":
        if "VerbForm=Inf" in features:
            return "VERB.inf"
        if "VerbForm=Part" in features:
            return "VERB.part" if "Tense=Past" in features else "VERB.ger"
        return "VERB"
    if upos == "PRON" and "PronType=Rel" in features:
        return "PRON.rel"
    return upos if upos in TAGS else "X"


def relation_of(deprel):
    return deprel if deprel in KEPT_SUBTYPES else deprel.split(":")[0]


class Sentence:
    """Words with heads (0 = root, else 1-based), relations and tags; `lines` keeps the CoNLL-U text to write it again."""

    def __init__(self, lines, treebank):
        self.lines, self.treebank = lines, treebank
        self.views = None  # tensors of the words, made once by model.make_batch
        rows = [line.split("\t") for line in lines if line[0] not in "#" and line.split("\t", 1)[0].isdigit()]
        self.words = [row[1] for row in rows]
        self.tags = [tag_of(row[3], row[5]) for row in rows]
        self.heads = [int(row[6]) if row[6].isdigit() else 0 for row in rows]
        self.relations = [relation_of(row[7]) for row in rows]


def read_conllu(path, treebank, longest=160):
    sentences, lines = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line:
                lines.append(line)
            elif lines:
                sentences.append(Sentence(lines, treebank))
                lines = []
    if lines:
        sentences.append(Sentence(lines, treebank))
    return [s for s in sentences if 0 < len(s.words) <= longest]


def normal(word):
    """The key of a word in the vectors: lower case, plain apostrophe, figures as zeros."""
    return re.sub(r"\d", "0", word.lower().replace("’", "'"))


class Vocabulary:
    """Numbers for words, characters and relations, made from training sentences and stored with the model."""

    def __init__(self, sentences, vector_words):
        words = Counter(normal(w) for s in sentences for w in s.words)
        letters = Counter(c for s in sentences for w in s.words for c in w)
        self.words = {w: i + 2 for i, w in enumerate(sorted(w for w, n in words.items() if n >= 2))}
        self.letters = {c: i + 2 for i, c in enumerate(sorted(c for c, n in letters.items() if n >= 3))}
        self.relations = sorted({r for s in sentences for r in s.relations})
        self.treebanks = sorted({s.treebank for s in sentences})
        self.vectors = {w: i + 1 for i, w in enumerate(vector_words)}


def read_vectors(path):
    words, rows = [], []
    with open(path, encoding="utf-8") as file:
        count, size = map(int, file.readline().split())
        for line in file:
            word, *values = line.rstrip("\n").split(" ")
            words.append(word)
            rows.append(numpy.array(values, dtype=numpy.float32))
    table = numpy.zeros((len(words) + 1, size), dtype=numpy.float32)
    table[1:] = numpy.stack(rows)
    return words, table / table[1:].std()


class Lexicon:
    """Bits of hunspell's readings of a form (`npm run train` writes the file: form, tags, features)."""

    def __init__(self, path):
        self.bits = {}
        with open(path, encoding="utf-8") as file:
            for line in file:
                form, tags, features = line.rstrip("\n").split("\t")
                self.bits[form] = int(tags) | (int(features) << 24)

    def row(self, word):
        word = word.replace("’", "'")
        bits = self.bits.get(word, 0) | self.bits.get(word.lower(), 0)
        return [bits >> i & 1 for i in range(LEXICON_BITS)]
