"""Finding the pictures in a folder, and in the archives in it."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from desktop.reading.formats import (
    ARCHIVE_SUFFIX,
    HEAD_BYTES,
    begins_as_film,
    picture_by_name,
)
from desktop.reading.picture import PictureError
from desktop.reading.zip_archive import is_archive, list_members
from desktop.sources.dicomdir import is_dicomdir, recorded_films


@dataclass
class Listing:
    """What a folder or an archive holds.

    Attributes:
        pictures: files to score.
        others: how many other files there are.
        unreadable: folders that could not be opened.
    """

    pictures: list[Path] = field(default_factory=list)
    others: int = 0
    unreadable: list[Path] = field(default_factory=list)

    def add(self, other: Self) -> None:
        """Take in what another one holds."""
        self.pictures += other.pictures
        self.others += other.others
        self.unreadable += other.unreadable


def find_pictures(root: Path, recursive: bool = True) -> Listing:
    """List the pictures of a folder in a stable order, sorted by path."""
    listing = Listing()
    listing.pictures = list(walk_pictures(root, recursive, listing))
    return listing


def walk_pictures(root: Path, recursive: bool, listing: Listing) -> Iterator[Path]:
    """The pictures of a folder as they are found, sorted by path.

    An archive counts as a subfolder. A film that a disc's table of contents names is listed even
    where it is missing, so that its row says so.

    Args:
        listing: takes the count of other files, and the folders that cannot be opened.
    """
    missing: list[Path] = []
    for path in find_files(root, recursive, listing.unreadable):
        if is_dicomdir(path):
            missing += _missing_films(path)
        if recursive and is_visible_archive(path):
            archived = list_archive(path)
            listing.others += archived.others
            yield from archived.pictures
        elif is_picture(path):
            yield path
        else:
            listing.others += 1
    yield from missing


def is_visible_archive(path: Path) -> bool:
    """Whether a file is an archive, and no hidden file such as macOS puts beside one."""
    return not path.name.startswith(".") and is_archive(path)


def list_archive(path: Path) -> Listing:
    """The films in an archive, and the archives in it.

    An archive within an archive is listed so that its row says that it is not opened. An archive
    that cannot be read is listed itself, so that its row says why.
    """
    try:
        members = list_members(path)
    except (PictureError, OSError):
        return Listing([path])
    pictures = [
        member
        for member, head in members
        if is_picture(member, head) or member.suffix.lower() == ARCHIVE_SUFFIX
    ]
    return Listing(pictures, others=len(members) - len(pictures))


def find_files(root: Path, recursive: bool, unreadable: list[Path]) -> Iterator[Path]:
    """The files of a folder, sorted by path; links to folders are not followed.

    Args:
        unreadable: takes the folders that cannot be opened.
    """
    walk = os.walk(root, onerror=lambda error: unreadable.append(Path(error.filename)))
    for folder, subfolders, names in walk:
        subfolders.sort()
        for name in sorted(names):
            yield Path(folder, name)
        if not recursive:
            break


def is_picture(path: Path, head: bytes | None = None) -> bool:
    """Whether a file is scored, by its name or its first bytes; DICOM often has no such name.

    Hidden files and the program's own heatmaps are not scored.

    Args:
        head: the first `HEAD_BYTES` of the file; read where it is None.
    """
    by_name = picture_by_name(path)
    if by_name is not None:
        return by_name
    return begins_as_film(_head(path) if head is None else head)


def _missing_films(dicomdir: Path) -> list[Path]:
    try:
        return [path for path in recorded_films(dicomdir) if not path.exists()]
    except (OSError, PictureError):  # those films that are there are found anyway
        return []


def _head(path: Path) -> bytes:
    try:
        # To open a pipe would take for ever.
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except OSError:
        return b""
