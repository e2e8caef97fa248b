"""The films that a disc's table of contents names (DICOMDIR, PS3.3, Annex F)."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pydicom import Dataset

from desktop.reading.dicom import DAMAGED, parse
from desktop.reading.file_system import exists, on_disk
from desktop.reading.picture import PictureError, read_file
from desktop.reading.pixel_header.notes import Notes

_NAME = "dicomdir"
_ENDING = ".dcm"


def is_dicomdir(path: Path) -> bool:
    """Whether a file is a disc's table of contents by its name."""
    return _plain(path.name) == _NAME


def recorded_films(path: Path) -> list[Path]:
    """The films that a table of contents names, in its order, with those that are missing.

    Raises:
        PictureError: it is damaged, too large or no file.
        OSError: it cannot be read.
    """
    content = read_file(path)
    try:
        dataset, _ = parse(content, Notes())
        names = [_file_id(record) for record in dataset.DirectoryRecordSequence]
    except Exception as error:  # a broken file leads pydicom into errors of every kind
        raise PictureError(DAMAGED) from error
    entries = cache(_entries)
    films = (_find(path.parent, name, entries) for name in names if name and name.parts)
    return list(dict.fromkeys(films))


@dataclass(frozen=True)
class _FileId:
    """Where a film is, as its record says.

    Attributes:
        parts: folders and name of the file.
        is_absolute: whether they begin at the root of another computer, and not at the disc's.
    """

    parts: tuple[str, ...]
    is_absolute: bool


def _file_id(record: Dataset) -> _FileId | None:
    """The place of a film; None of any other record.

    Its parts hold letters, digits and underscores, and each is a value of its own (PS3.10, 8.5).
    Some machines write all of them as one value, with slashes. None may lead out of the disc.
    """
    name = record.get("ReferencedFileID")
    kind = str(record.get("DirectoryRecordType", "")).strip().upper()
    if kind != "IMAGE" or not name or record.get("RecordInUseFlag") == 0:
        return None
    values = [name] if isinstance(name, str) else map(str, name)
    pieces = [piece.strip(" \0") for value in values for piece in re.split(r"[/\\]", value)]
    is_absolute = pieces[0] == "" or pieces[0].endswith(":")
    parts: list[str] = []
    for piece in pieces[is_absolute:]:
        if piece == "..":
            del parts[-1:]
        elif piece not in ("", "."):
            parts.append(piece.replace(":", "_").replace("\0", "_"))
    return _FileId(tuple(parts), is_absolute)


def _find(disc: Path, name: _FileId, entries: Callable[[Path], dict[str, Path]]) -> Path:
    """Where a film is, or would be if it is missing.

    Args:
        entries: gives what lies in a folder by the plain names.
    """

    def place_of(parts: Sequence[str]) -> Path:
        place = disc
        for part in parts:
            named, plain = entries(place), _plain(part)
            # Some programs give a film an ending when they copy it, and leave the table as it is.
            place = named.get(plain) or named.get(plain + _ENDING) or place / part
        return place

    if name.is_absolute:  # such a path has more folders than the disc
        places = (place_of(name.parts[start:]) for start in range(len(name.parts)))
        return next(filter(exists, places), disc.joinpath(*name.parts))
    return place_of(name.parts)


def _entries(folder: Path) -> dict[str, Path]:
    try:
        names = [path.name for path in on_disk(folder).iterdir()]
    except OSError:
        return {}
    return {_plain(name): folder / name for name in names}


def _plain(name: str) -> str:
    """A name without its case, version and last dot, which systems show in different ways."""
    return name.casefold().partition(";")[0].rstrip(".")
