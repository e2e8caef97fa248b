"""The films that a disc's table of contents names (DICOMDIR, PS3.3, Annex F)."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pydicom import Dataset

from desktop.reading.dicom import DAMAGED, parse
from desktop.reading.file_system import on_disk
from desktop.reading.picture import PictureError, read_file

_NAME = "dicomdir"


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
        names = [_parts(record) for record in parse(content).DirectoryRecordSequence]
    except Exception as error:  # a broken file leads pydicom into errors of every kind
        raise PictureError(DAMAGED) from error
    entries = cache(_entries)

    def find(parts: Iterable[str]) -> Path:
        place = path.parent
        for part in parts:
            place = entries(place).get(_plain(part), place / part)
        return place

    return list(dict.fromkeys(find(parts) for parts in names if parts))


def _parts(record: Dataset) -> tuple[str, ...]:
    """The folders and the file name of a film's record; empty for any other record."""
    name = record.get("ReferencedFileID")
    if record.DirectoryRecordType != "IMAGE" or not name or not record.get("RecordInUseFlag", 1):
        return ()
    parts = (name,) if isinstance(name, str) else tuple(name)
    # The parts hold letters, digits and underscores (PS3.10, 8.5). None may lead out of the disc.
    return parts if all(part != ".." and Path(part).name == part for part in parts) else ()


def _entries(folder: Path) -> dict[str, Path]:
    try:
        names = [path.name for path in on_disk(folder).iterdir()]
    except OSError:
        return {}
    return {_plain(name): folder / name for name in names}


def _plain(name: str) -> str:
    """A name without its case, version and last dot, which systems show in different ways."""
    return name.casefold().partition(";")[0].rstrip(".")
