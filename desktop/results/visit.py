"""Whose film a row is of, and of which visit: the keys that put films of one child together.

Films that lie together in the list are looked at together, and the most urgent one stands for all.
So two children must never be taken for one, because that would hide a sick one. Where the child is
not certain, each film stands alone. The first of these that a film has makes its keys:

1. **The study.** A header's Study Instance UID, with the patient's number or name. These and the
   day must be the same as well, because some machines give every study one UID.
2. **Number and day.** The patient's number and name, and the day of the film, by the header or as
   people said them. A number of zeros, or a word such as "unknown", is none: some machines give it
   to everybody. Others give everybody a 1. So a number as short as that is none in a header with
   neither study nor name. If people typed it, they meant one child.
3. **The folder.** A folder's name rarely says whose films it holds. It may be that of a ward, a day
   or a finding, with a film of another child each. So a folder counts as one child's only if
   `folders_of_children` says so.
4. **The file.** All others.
"""

import hashlib
import hmac
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from desktop.reading.dicom_header import Header
from desktop.reading.patient.days import read_days
from desktop.results.csv_file import spelled_out
from desktop.results.row import Row, comparable

# First what kind of key it is, then what must be the same.
Key = tuple[str, ...]

_ALONE = "film"
HASH_DIGITS = 16
# A child has few films of one visit. A folder with more may be a box, a roll or a day.
MOST_FILMS = 4
# A shorter number may be that of a ward, a room or a camera's folder.
_NUMBER = re.compile(r"\d{5,}")
# Shorter ones, without the zeros before them, may stand in the header of every child.
_LEAST_SIGNS = 4
_ARCHIVE_ENDING = re.compile(r"\.zip$", re.IGNORECASE)
# What stands in the place of a number or a name that is not known.
_NOBODY = frozenset({
    "anon", "anonym", "anonymous", "anonymised", "anonymized", "emergency", "na", "noid", "noname",
    "none", "null", "patient", "test", "unknown", "unnamed", "x", "xx", "xxx",
})  # fmt: skip


class Visit(NamedTuple):
    """The keys of a film: rows with the same ones are of one child, and of one visit of it."""

    child: Key
    visit: Key


def visit_of(row: Row, folders: frozenset[str] = frozenset()) -> Visit:
    """The keys of a row.

    Args:
        row: under its real name.
        folders: those that hold one child's films each; see `folders_of_children`.
    """
    if row.header and (visit := _by_header(row.header)):
        return visit
    if (folder := _folder(row.file)) in folders:
        child = ("folder", spelled_out(folder))
        return Visit(child, child)
    # With its content: another folder may have a file of this name, and it is another child's.
    film = (_ALONE, spelled_out(row.file), row.sha256)
    return Visit(film, film)


def shared_visit(row: Row, folders: frozenset[str] = frozenset()) -> Key | None:
    """The key that other films may share; None of a film that stands alone. See `visit_of`."""
    visit = visit_of(row, folders).visit
    return None if visit[0] == _ALONE else visit


def child_to_count(header: Header | None) -> Key | None:
    """Whom a film counts for where children are counted or drawn; None for a child of its own.

    It differs from `visit_of` in one thing: one number is one child, however the name is spelled.
    There it would hide a sick child to take two for one. Here nobody is looked at by the key.
    """
    if header is None:
        return None
    if number := _certain_number(header):
        return "number", number
    visit = _by_header(header)
    return visit and visit.child


def folders_of_children(names: Iterable[str]) -> frozenset[str]:
    """The folders of which each holds the films of one child, as far as that is certain.

    Such a folder lies below the one that was chosen, in an archive or not. Its name is a number of
    five digits or more and nothing else, and reads as no date. It holds no more than `MOST_FILMS`.

    Args:
        names: `Row.file` of all films that lie together.
    """
    films = Counter(_folder(name) for name in names)
    return frozenset(
        folder for folder, count in films.items() if count <= MOST_FILMS and _is_number(folder)
    )


@dataclass(frozen=True)
class VisitColumns:
    """Fills the columns `child` and `visit` of what leaves the program.

    Attributes:
        secret: of this installation; see `visit_secret`. The columns then hold hashes, and nobody
            without it can try all numbers. None where patients are named.
        folders: see `visit_of`.
    """

    secret: bytes | None = field(repr=False)
    folders: frozenset[str] = frozenset()

    def filled(self, row: Row) -> Row:
        """A row under its real name with its keys as they leave the program."""
        visit = visit_of(row, self.folders)
        return replace(row, child=self._text(visit.child), visit=self._text(visit.visit))

    def _text(self, key: Key) -> str:
        return written(key) if self.secret is None else hashed(key, self.secret)


def written(key: Key) -> str:
    """A key in the words that it was made of."""
    return " ".join(filter(None, key[1:]))


def hashed(key: Key, secret: bytes) -> str:
    """What stands for a key: the first digits of its HMAC-SHA256."""
    return hmac.new(secret, json.dumps(key).encode(), hashlib.sha256).hexdigest()[:HASH_DIGITS]


def _by_header(header: Header) -> Visit | None:
    """The keys that a header makes; None where it says too little."""
    number, name = known(header.patient_id), known(header.patient_name)
    child = ("number", number, name)
    is_certain = bool(name) or bool(_certain_number(header))
    if header.study_uid and (number or name):
        visit = ("study", header.study_uid, number, name, header.study_date)
        return Visit(child if number and is_certain else visit, visit)
    if number and is_certain:
        return Visit(child, ("day", number, name, str(header.studied_on or header.study_date)))
    return None


def _certain_number(header: Header) -> str:
    """The patient's number if it is one child's even without a name; else empty."""
    number = known(header.patient_id)
    return number if header.is_number_told or _signs(number) >= _LEAST_SIGNS else ""


def known(text: str) -> str:
    """A number or a name as it is compared; empty for one that many have: 0000 or UNKNOWN."""
    letters = "".join(filter(str.isalnum, text.casefold()))
    return "" if letters in _NOBODY or not letters.strip("0") else comparable(text.strip())


def _signs(number: str) -> int:
    """How many letters and digits a number has, without the zeros before them."""
    return len("".join(filter(str.isalnum, number)).lstrip("0"))


def _folder(file: str) -> str:
    """The folder that a film lies in; empty for the one that was chosen."""
    return file.rpartition("/")[0]


def _is_number(folder: str) -> bool:
    name = _ARCHIVE_ENDING.sub("", folder.rpartition("/")[2])
    return _NUMBER.fullmatch(name) is not None and name.strip("0") != "" and not read_days(name)
