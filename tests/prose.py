"""How hard the documents are to read.

`python -m tests.prose README.md docs/guide.md ...` prints for each document how many words it has,
how many a sentence has on average, and the Flesch reading ease (Flesch 1948): 60 to 70 is plain
English, and more is easier. No test passes or fails by these figures.

Only sentences count. Code, tables, headings, pictures and the parts that commands write are left
out. A piece of code within a sentence counts as one short word. Syllables are counted by the
letters, so the reading ease is right to a few points.
"""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LEFT_OUT = re.compile(
    r"<!-- (\w+) begins -->.*?<!-- \1 ends -->|<!--.*?-->|^```.*?^```|!\[.*?\]\(.*?\)",
    re.DOTALL | re.MULTILINE,
)
_CODE, _LINK = re.compile(r"`[^`]+`"), re.compile(r"\[([^\]]*)\]\([^)]*\)")
_TABLE_OR_HEADING = ("|", "#")
_LIST_ITEM = re.compile(r" *([-*]|\d+\.) +")
_SENTENCE_END = re.compile(r"[.!?][\"')*_]*\s+")
_WORD = re.compile(r"\w\S*")
_VOWELS = re.compile(r"[aeiouy]+")
# The last e of "made", "named" and "names" is silent; that of "table", "needed" or "boxes" is not.
_SILENT = re.compile(r"([^aeiouyl]e|[^aeioutd]ed|[^aeiousxzcg]es)$")


@dataclass(frozen=True)
class Reading:
    """How long the sentences and the words of a text are."""

    words: int
    sentences: int
    syllables: int

    @property
    def words_a_sentence(self) -> float:
        """How many words a sentence has on average."""
        return self.words / self.sentences

    @property
    def flesch(self) -> float:
        """Flesch reading ease, from about 0, which is hard, to about 100, which is easy."""
        return 206.835 - 1.015 * self.words_a_sentence - 84.6 * self.syllables / self.words


def reading_of(markdown: str) -> Reading:
    """Count the words, sentences and syllables of a document."""
    sentences = [
        words
        for paragraph in _paragraphs(_LEFT_OUT.sub("", markdown))
        for sentence in _SENTENCE_END.split(paragraph)
        if (words := _WORD.findall(sentence))
    ]
    words = [word for sentence in sentences for word in sentence]
    return Reading(len(words), len(sentences), sum(map(_syllables, words)))


def _paragraphs(markdown: str) -> Iterator[str]:
    """The paragraphs and list items, without their marks."""
    lines: list[str] = []
    for line in [*markdown.splitlines(), ""]:
        # An indented line continues an open paragraph. If none is open, it is code.
        code = line.startswith("    ") and not lines
        prose = bool(line.strip()) and not code and not line.startswith(_TABLE_OR_HEADING)
        item = _LIST_ITEM.match(line) if prose else None
        if lines and (item or not prose):
            yield _LINK.sub(r"\1", _CODE.sub("code", " ".join(lines)))
            lines = []
        if prose:
            lines.append(line[item.end() :] if item else line.strip())


def _syllables(word: str) -> int:
    letters = re.sub(r"[^a-z]", "", word.lower())
    silent = 1 if _SILENT.search(letters) else 0
    return max(1, len(_VOWELS.findall(letters)) - silent)


def main() -> None:
    """Print a line for each document."""
    parser = argparse.ArgumentParser(prog="python -m tests.prose", description=__doc__)
    parser.add_argument("documents", type=Path, nargs="+", metavar="DOCUMENT")
    documents: list[Path] = parser.parse_args().documents
    print(f"{'words':>6}  {'a sentence':>10}  {'Flesch':>6}")
    for document in documents:
        reading = reading_of(document.read_text(encoding="utf-8"))
        mean, ease = reading.words_a_sentence, reading.flesch
        print(f"{reading.words:6}  {mean:10.1f}  {ease:6.1f}  {document}")


if __name__ == "__main__":
    main()
