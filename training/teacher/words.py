"""Rough words of the raw news for the skip-gram vectors: words.py NEWS.jsonl.xz OUT.txt (lower case, figures as zeros, one paragraph a line)."""

import json
import lzma
import re
import sys

WORD = re.compile(r"(?:aujourd'hui|quelqu'un)|\w+(?:[-.]\w+)*['’]?|[^\w\s]|…", re.I)
CLITIC = re.compile(
    r"(.+?)(-t-(?:il|elle|on|ils|elles)|-(?:il|elle|on|ils|elles|je|tu|nous|vous|ce|là|moi|le|la|les|lui|leur|y|en))$", re.I)
CONTRACTIONS = {"du": "de le", "au": "à le", "aux": "à les"}


def words_of(paragraph):
    words = []
    for match in WORD.finditer(paragraph.replace("’", "'").lower()):
        clitic = CLITIC.match(match.group())
        words += [clitic.group(1), clitic.group(2)] if clitic else [match.group()]
    return [re.sub(r"\d", "0", CONTRACTIONS.get(word, word)) for word in words]


def main(news, output):
    with lzma.open(news, "rt", encoding="utf-8") as lines, open(output, "w", encoding="utf-8") as out:
        for line in lines:
            article = json.loads(line)
            for paragraph in (article["title"] + "\n" + article["text"]).split("\n"):
                words = words_of(paragraph)
                if words:
                    out.write(" ".join(words) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
