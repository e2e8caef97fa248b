"""Finding the pictures in a folder, and in the archives in it."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from desktop.reading.candidates import candidate_by_content, candidate_by_name
from desktop.reading.file_system import exists, on_disk
from desktop.reading.formats import ARCHIVE_SUFFIX, is_system_folder
from desktop.reading.picture import PictureError, read_head
from desktop.reading.zip_archive import is_archive, list_members
from desktop.sources.dicomdir import is_dicomdir, recorded_films
from desktop.sources.patients_table import TABLE_NAME

# `st_reparse_tag` of a junction, which Windows shows as a folder and not as a link
# (IO_REPARSE_TAG_MOUNT_POINT; Python names it on Windows only).
_JUNCTION = 0xA0000003


@dataclass
class Listing:
    """What a folder or an archive holds.

    Attributes:
        pictures: files to score.
        others: files that are passed over, because they are neither films nor tables of patients.
        tables: tables of patients; those in an archive are passed over.
        unreadable: folders that could not be opened.
    """

    pictures: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)
    tables: list[Path] = field(default_factory=list)
    unreadable: list[Path] = field(default_factory=list)

    def add(self, other: Self) -> None:
        """Take in what another one holds."""
        self.pictures += other.pictures
        self.others += other.others
        self.tables += other.tables
        self.unreadable += other.unreadable

    def add_no_picture(self, path: Path) -> None:
        """Take in a file that is not scored."""
        (self.tables if path.name == TABLE_NAME else self.others).append(path)


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
        listing: takes the other files, and the folders that cannot be opened.
    """
    recorded: list[Path] = []
    for path in find_files(root, recursive, listing.unreadable):
        if is_dicomdir(path):
            recorded += _recorded_films(path)
        if recursive and is_visible_archive(path):
            archived = list_archive(path)
            listing.others += archived.others
            yield from archived.pictures
        elif is_picture(path):
            yield path
        else:
            listing.add_no_picture(path)
    yield from _not_found(recorded, listing)


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
    listing = Listing()
    for member, head in members:
        is_scored = _is_member_scored(member, head)
        (listing.pictures if is_scored else listing.others).append(member)
    return listing


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
    """Whether a file gets a row, by its name or its first bytes.

    Of a file that cannot be read, the row says why.
    """
    by_name = candidate_by_name(path)
    return candidate_by_content(path, read_head(path)) if by_name is None else by_name


def _is_member_scored(path: Path, head: bytes | None) -> bool:
    if path.suffix.lower() == ARCHIVE_SUFFIX:
        return True
    by_name = candidate_by_name(path)
    return candidate_by_content(path, head) if by_name is None else by_name


def _recorded_films(dicomdir: Path) -> list[Path]:
    try:
        return recorded_films(dicomdir)
    except (OSError, PictureError):  # those films that are there are found anyway
        return []


def _not_found(recorded: list[Path], listing: Listing) -> list[Path]:
    """The films of a disc that were not found as such, because they are missing or begin oddly.

    Args:
        listing: loses those that it takes for other files.
    """
    passed_over = set(listing.others).intersection(recorded)
    listing.others = [path for path in listing.others if path not in passed_over]
    return [path for path in recorded if path in passed_over or not exists(path)]
