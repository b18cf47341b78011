"""Tagger and parser of the teacher: stacked BiLSTMs under deep biaffine scorers (Dozat and Manning, 2017).

A word is seen through a trained embedding, a fixed skip-gram vector, a convolution over its characters, the lexicon's bits and the
treebank it comes from (Stymne et al., 2018: one model can then learn from treebanks whose habits differ).
"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from data import LEXICON_BITS, TAGS, normal

LONGEST_WORD = 20


class SharedDropout(nn.Module):
    """Dropout with one mask for all words of a sentence."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        mask = x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.rate) / (1 - self.rate)
        return x * mask


def with_one(x):
    return torch.cat([x, x.new_ones(x.shape[:-1] + (1,))], -1)


class Biaffine(nn.Module):
    def __init__(self, size, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, size + 1, size + 1))

    def forward(self, dependents, heads):
        """(batch, words, size) twice -> (batch, outputs, dependents, heads)"""
        x, y = with_one(dependents), with_one(heads)
        return torch.einsum("bxi,oij,byj->boxy", x, self.weight, y)


class Teacher(nn.Module):
    def __init__(self, vocabulary, vectors, hidden=256, layers=3, arc=300, label=100, dropout=0.33):
        super().__init__()
        self.vocabulary, self.dropout = vocabulary, dropout
        self.word = nn.Embedding(len(vocabulary.words) + 2, 100)
        nn.init.zeros_(self.word.weight)
        self.vector = nn.Embedding.from_pretrained(torch.from_numpy(vectors), freeze=True)
        self.vector_map = nn.Linear(vectors.shape[1], 100)
        self.letter = nn.Embedding(len(vocabulary.letters) + 2, 32, padding_idx=0)
        self.convolution = nn.Conv1d(32, 100, 3, padding=1)
        self.lexicon = nn.Linear(LEXICON_BITS, 50)
        self.treebank = nn.Embedding(len(vocabulary.treebanks), 12)
        sizes = [100 + 100 + 100 + 50 + 12] + [2 * hidden] * layers
        self.stack = nn.ModuleList(nn.LSTM(size, hidden, batch_first=True, bidirectional=True) for size in sizes[:layers])
        self.shared = SharedDropout(dropout)
        self.tag_hidden = nn.Linear(2 * hidden, 100)
        self.tag = nn.Linear(100, len(TAGS))
        mlp = lambda size: nn.Sequential(nn.Linear(2 * hidden, size), nn.LeakyReLU(0.1))
        self.arc_dependent, self.arc_head = mlp(arc), mlp(arc)
        self.label_dependent, self.label_head = mlp(label), mlp(label)
        self.arc = Biaffine(arc, 1)
        self.label = Biaffine(label, len(vocabulary.relations))

    def embed(self, batch):
        word, vector, letters, word_index, lexicon, treebank = batch
        if self.training:
            word = word.masked_fill(torch.rand(word.shape) < 0.2, 1)
            drop = (torch.rand(lexicon.shape[:-1] + (1,)) > 0.1).float()
            lexicon = lexicon * drop
        shapes = self.convolution(self.letter(letters).transpose(1, 2)).amax(-1)
        parts = [
            self.word(word), self.vector_map(self.vector(vector)), torch.relu(shapes)[word_index],
            torch.relu(self.lexicon(lexicon)), self.treebank(treebank).unsqueeze(1).expand(-1, word.shape[1], -1),
        ]
        if self.training:  # whole views of a word are dropped, so that none is relied upon alone
            parts = [p if p.shape[-1] == 12 else nn.functional.dropout(p, 0.2) for p in parts]
        return torch.cat(parts, -1)

    def forward(self, batch, lengths):
        """Scores: tags (batch, words, tags), arcs (batch, words, 1 + words; 0 is the root), and what `labels` needs."""
        x = self.embed(batch)
        for number, lstm in enumerate(self.stack):
            packed, _ = lstm(pack_padded_sequence(self.shared(x), lengths, batch_first=True))
            x, _ = pad_packed_sequence(packed, batch_first=True)
            if number == 0:
                tags = self.tag(torch.relu(self.tag_hidden(self.shared(x))))
        x = self.shared(x)
        root = x.new_zeros(x.shape[0], 1, x.shape[2])
        full = torch.cat([root, x], 1)
        arcs = self.arc(self.shared(self.arc_dependent(x)), self.shared(self.arc_head(full))).squeeze(1)
        return tags, arcs, (self.shared(self.label_dependent(x)), self.shared(self.label_head(full)))

    def labels(self, pair, heads):
        """Scores of the relations (words, relations) of the given heads (batch, words)."""
        dependents, full = pair
        chosen = full.gather(1, heads.unsqueeze(-1).expand(-1, -1, full.shape[-1]))
        x, y = with_one(dependents), with_one(chosen)
        return torch.einsum("bnoj,bnj->bno", torch.einsum("bni,oij->bnoj", x, self.label.weight), y)


def make_batch(sentences, vocabulary, lexicon, treebank=None):
    """Tensors of sentences sorted by falling length."""
    lengths = [len(s.words) for s in sentences]
    width = lengths[0]
    word = torch.zeros(len(sentences), width, dtype=torch.long)
    vector = torch.zeros_like(word)
    index = torch.zeros_like(word)
    bits = torch.zeros(len(sentences), width, LEXICON_BITS)
    distinct = {}
    for i, sentence in enumerate(sentences):
        if sentence.views is None:
            keys = [normal(w) for w in sentence.words]
            sentence.views = (
                torch.tensor([vocabulary.words.get(k, 1) for k in keys]),
                torch.tensor([vocabulary.vectors.get(k, 0) for k in keys]),
                torch.tensor([lexicon.row(w) for w in sentence.words], dtype=torch.float),
            )
        count = len(sentence.words)
        word[i, :count], vector[i, :count], bits[i, :count] = sentence.views
        index[i, :count] = torch.tensor([distinct.setdefault(w, len(distinct)) for w in sentence.words])
    letters = torch.zeros(len(distinct), LONGEST_WORD, dtype=torch.long)
    for w, i in distinct.items():
        shown = w if len(w) <= LONGEST_WORD else w[:8] + w[-12:]
        letters[i, : len(shown)] = torch.tensor([vocabulary.letters.get(c, 1) for c in shown])
    names = vocabulary.treebanks
    origin = torch.tensor([names.index(treebank or s.treebank) for s in sentences])
    return (word, vector, letters, index, bits, origin), lengths
