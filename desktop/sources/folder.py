"""Finding the pictures in a folder, and in the archives in it."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from desktop.reading.file_system import exists, on_disk
from desktop.reading.formats import (
    ARCHIVE_SUFFIX,
    HEAD_BYTES,
    begins_as_film,
    is_system_folder,
    picture_by_name,
)
from desktop.reading.picture import PictureError
from desktop.reading.zip_archive import is_archive, list_members
from desktop.sources.dicomdir import is_dicomdir, recorded_films

# `st_reparse_tag` of a junction, which Windows shows as a folder and not as a link
# (IO_REPARSE_TAG_MOUNT_POINT; Python names it on Windows only).
_JUNCTION = 0xA0000003


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
    that cannot be read is listed itself, so that its row says why. Folders that a system keeps for
    itself are packed along with a whole disk, and are left out.
    """
    try:
        members = list_members(path)
    except (PictureError, OSError):
        return Listing([path])
    members = [
        (member, head)
        for member, head in members
        if not any(map(is_system_folder, member.relative_to(path).parts[:-1]))
    ]
    pictures = [member for member, head in members if _is_member_scored(member, head)]
    return Listing(pictures, others=len(members) - len(pictures))


def find_files(root: Path, recursive: bool, unreadable: list[Path]) -> Iterator[Path]:
    """The files of a folder, sorted by path.

    Links to folders are not followed, and folders that systems keep for themselves are not opened.

    Args:
        unreadable: takes the folders that cannot be opened.
    """
    top = on_disk(root)

    def shown(folder: str) -> Path:
        return root / Path(folder).relative_to(top)

    listed = [Path(os.path.realpath(top))]
    walk = os.walk(top, onerror=lambda error: unreadable.append(shown(error.filename)))
    for folder, subfolders, names in walk:
        subfolders[:] = [
            name
            for name in sorted(subfolders)
            if not is_system_folder(name) and _is_followed(Path(folder, name), listed)
        ]
        place = shown(folder)
        for name in sorted(names):
            yield place / name
        if not recursive:
            break


def _is_followed(folder: Path, listed: list[Path]) -> bool:
    """Whether a folder is no junction of Windows to what is listed anyway, or to a circle.

    Args:
        listed: the real folders that are listed with all that is in them; takes another one.
    """
    try:
        if getattr(folder.lstat(), "st_reparse_tag", 0) != _JUNCTION:
            return True
    except OSError:  # the walk reports it
        return True
    target = Path(os.path.realpath(folder))
    if any(target.is_relative_to(each) or each.is_relative_to(target) for each in listed):
        return False
    listed.append(target)
    return True


def is_picture(path: Path) -> bool:
    """Whether a file is scored, by its name or its first bytes; DICOM often has no such name.

    Hidden files and the program's own heatmaps are not scored. Of a file that cannot be read, the
    row says why.
    """
    by_name = picture_by_name(path)
    return _may_be_film(head_of(path)) if by_name is None else by_name


def _is_member_scored(path: Path, head: bytes | None) -> bool:
    if path.suffix.lower() == ARCHIVE_SUFFIX:
        return True
    by_name = picture_by_name(path)
    return _may_be_film(head) if by_name is None else by_name


def _may_be_film(head: bytes | None) -> bool:
    """Whether these are the first bytes of a film, or could not be read."""
    return head is None or begins_as_film(head)


def _missing_films(dicomdir: Path) -> list[Path]:
    try:
        return [path for path in recorded_films(dicomdir) if not exists(path)]
    except (OSError, PictureError):  # those films that are there are found anyway
        return []


def head_of(path: Path) -> bytes | None:
    """The first bytes of a file; none of what is no file, and None of one that cannot be read."""
    path = on_disk(path)
    try:
        # To open a pipe would take for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            return b""
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except FileNotFoundError:  # a link that leads nowhere, or a file that has just gone
        return b""
    except OSError:
        return None
