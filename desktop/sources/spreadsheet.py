"""Reading a table that a spreadsheet wrote as CSV, with any separator and in any encoding."""

import codecs
import csv
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from desktop.reading.file_system import on_disk
from desktop.reading.zip_names import likeliest_code_page
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, reason_of

# Signs that nobody sees, which web pages, chats and Arabic keyboards leave around a word.
_UNSEEN = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067"
)
_UNSEEN += "\u2068\u2069\ufeff"
_SEPARATORS = ",;\t|"
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Windows' own, in which Excel writes a CSV; it writes others in those of DOS and the Macintosh.
_USUAL_CODE_PAGE = "cp1252"
# The line by which Excel is told the separator.
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?[,;\t|]*', re.IGNORECASE)

TABLE_UNREADABLE = Message(
    "table-unreadable",
    QT_TRANSLATE_NOOP("Scoring", "{file} cannot be read ({reason}); choose another file."),
)
NO_CSV = Message(
    "no-csv", QT_TRANSLATE_NOOP("Scoring", "{file} is not a CSV file; save the table as CSV.")
)
TABLE_EMPTY = Message(
    "table-empty", QT_TRANSLATE_NOOP("Scoring", "{file} is empty; choose another file.")
)
NO_COLUMN = Message(
    "no-column",
    QT_TRANSLATE_NOOP(
        "Scoring",
        '{file} has no column "{title}"; write "{title}" above the right one.',
    ),
)
SEVERAL_COLUMNS = Message(
    "several-columns",
    QT_TRANSLATE_NOOP(
        "Scoring",
        '{file} has {count} columns that could be "{title}"; write "{title}" above the right one.',
    ),
)


class TableError(MessageError):
    """The table cannot be used."""


def letters(title: str) -> str:
    """The letters and digits of a title, in lower case and without accents."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", title.lower())))


# Titles above the names of films, in the languages of the window.
FILE_TITLES = frozenset(map(letters, [
    "file", "filename", "filepath", "film", "filmname", "image", "imagefile", "imageindex",
    "imagename", "imagepath", "name", "path", "picture",
    "fichier", "nom du fichier", "nom de fichier", "archivo", "nombre de archivo",
    "nombre del archivo", "arquivo", "nome do arquivo", "ficheiro", "nome do ficheiro",
    "faili", "jina la faili", "ملف", "الملف", "اسم الملف",
]))  # fmt: skip


@dataclass(frozen=True)
class Table:
    """A table with a line of titles.

    Attributes:
        file: its name, for messages.
        titles: as they are written.
        lines: the number of each line in the file, and its cells without blanks and unseen signs at
            their ends; at least as many as there are titles.
    """

    file: str
    titles: list[str]
    lines: list[tuple[int, list[str]]]

    def column(self, known: Collection[str], wanted: str) -> int:
        """The column with a known title. If there are several, the wanted title itself decides.

        Args:
            known: titles as `letters` gives them.

        Raises:
            TableError: there is none, or nobody can tell which.
        """
        found = self._columns(known, wanted)
        if not found:
            raise TableError(NO_COLUMN.filled(file=self.file, title=wanted))
        if len(found) > 1:
            several = SEVERAL_COLUMNS.filled(file=self.file, count=len(found), title=wanted)
            raise TableError(several)
        return found[0]

    def column_if_any(self, known: Collection[str], wanted: str) -> int | None:
        """As `column`, and None where there is none.

        Raises:
            TableError: nobody can tell which.
        """
        return self.column(known, wanted) if self._columns(known, wanted) else None

    def _columns(self, known: Collection[str], wanted: str) -> list[int]:
        titles = [letters(title) for title in self.titles]
        found = [column for column, title in enumerate(titles) if title in known]
        exact = [column for column in found if titles[column] == letters(wanted)]
        return exact if len(exact) == 1 else found


def read_table(path: Path, known: Collection[str]) -> Table:
    """Read a table.

    Args:
        known: the titles that may stand in it, as `letters` gives them. They tell the separator.

    Raises:
        TableError: it cannot be read, is empty, or is no CSV file.
    """
    lines, before = _table(path)
    reader = csv.reader(lines, delimiter=_separator(lines[0], known))
    try:
        titles = next(reader, [])
        filled = [
            (before + reader.line_num, [_bare(cell) for cell in cells] + [""] * len(titles))
            for cells in reader
        ]
    except csv.Error as error:
        raise TableError(NO_CSV.filled(file=path.name)) from error
    return Table(path.name, titles, filled)


def without_lost_zeros(name: str) -> str | None:
    """What Excel makes of a film's name that is a number, such as 17 of 0017; None of any other."""
    return str(int(name)) if name.isascii() and name.isdecimal() else None


def _bare(cell: str) -> str:
    """A cell with usual blanks, and nothing at its ends that cannot be seen."""
    return re.sub(r"\s", " ", cell).strip(f" {_UNSEEN}")


def _table(path: Path) -> tuple[list[str], int]:
    """The lines from the titles on, and how many come before: empty ones, and Excel's own.

    Raises:
        TableError: the file cannot be read, or holds no table.
    """
    lines = _read_lines(path)
    for before, line in enumerate(lines):
        if line.strip(_SEPARATORS + " ") and not _SEPARATOR_LINE.fullmatch(line):
            return lines[before:], before
    raise TableError(TABLE_EMPTY.filled(file=path.name))


def _read_lines(path: Path) -> list[str]:
    """The lines, in any encoding that spreadsheets write."""
    try:
        content = on_disk(path).read_bytes()
    except OSError as error:
        unreadable = TABLE_UNREADABLE.filled(file=path.name, reason=reason_of(error))
        raise TableError(unreadable) from error
    if content.startswith(_UTF_16):
        lines = content.decode("utf-16", "replace").splitlines()
    elif b"\0" in content:
        raise TableError(NO_CSV.filled(file=path.name))
    else:
        try:
            lines = content.decode("utf-8-sig").splitlines()
        except UnicodeDecodeError:
            code_page = likeliest_code_page(content.splitlines(), [_USUAL_CODE_PAGE])
            lines = content.decode(code_page, "replace").splitlines()
    return lines


def _separator(line: str, known: Collection[str]) -> str:
    """What parts the titles: they are known then, although one may hold another separator."""

    def fit(separator: str) -> tuple[int, int]:
        titles = [letters(title) for title in next(csv.reader([line], delimiter=separator))]
        return len({*titles} & {*known}), len(titles)

    return max(_SEPARATORS, key=fit)
