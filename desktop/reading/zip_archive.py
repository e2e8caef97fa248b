"""Reading films in a ZIP archive without unpacking it.

A member's path is the path of its archive followed by its own, such as `films.zip/ward 2/a.png`. A
member is read into memory when its turn comes, and nothing is unpacked to the disk. So a crash
leaves no patient's film in a temporary folder, no name in an archive leads out of it, and a film
can still be looked at after the program was closed.
"""

import errno
import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from functools import lru_cache
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from desktop.reading.file_system import is_file, on_disk
from desktop.reading.formats import ARCHIVE_SUFFIX, HEAD_BYTES
from desktop.reading.picture import (
    MAX_FILE_BYTES,
    MAX_RATIO,
    TOO_LARGE,
    PictureError,
    most_unpacked,
    unpacks_too_large,
)
from desktop.reading.zip_names import is_wrong_flag, names_of, without_utf_8, without_wrong_flags
from models.message import QT_TRANSLATE_NOOP, Message
from models.system_error import trouble_of

MAX_MEMBERS = 10_000
# Python's library makes an object of each entry, which takes a hundred times the entry's bytes.
MAX_TABLE_BYTES = 400 * MAX_MEMBERS

# APPNOTE 4.3.7: how the header before a member begins, its flags, and how long its name is.
_HEADER_SIGN, _HEADER = b"PK\x03\x04", struct.Struct("<6sH18sH2s")
_ENCRYPTED = 0x1  # APPNOTE 4.4.4, bit 0
# Python's library unpacks all other methods without a limit.
_METHODS = (ZIP_STORED, ZIP_DEFLATED)
# What reading a broken archive raises.
_DAMAGED = (BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError)

DAMAGED = Message(
    "archive-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive is damaged or incomplete. Copy it again, or unpack it and choose its folder.",
    ),
)
TOO_MANY_FILES = Message(
    "archive-too-many-files",
    QT_TRANSLATE_NOOP(
        "Scoring", "The archive holds more than {files} files. Unpack it and choose its folder."
    ),
).filled(files=MAX_MEMBERS)
LOCKED = Message(
    "archive-locked",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive is locked with a password. Unpack it with the password and choose its folder.",
    ),
)
UNKNOWN_PACKING = Message(
    "archive-packing",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive is packed in a way that this program cannot read. Unpack it and choose its "
        "folder.",
    ),
)
UNPACKS_TOO_LARGE = Message(
    "archive-unpacks-too-large",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The archive unpacks to more than {times} times its size, as no films do. Ask who made it.",
    ),
).filled(times=MAX_RATIO)
SAME_NAMES = Message(
    "archive-same-names",
    QT_TRANSLATE_NOOP(
        "Scoring", "The archive holds several files of one name. Unpack it and choose its folder."
    ),
)
ARCHIVE_IN_ARCHIVE = Message(
    "archive-in-archive",
    QT_TRANSLATE_NOOP(
        "Scoring", "An archive within an archive is not opened. Unpack it, and score what is in it."
    ),
)


def is_archive(path: Path) -> bool:
    """Whether a file is a ZIP archive by its name."""
    return path.suffix.lower() == ARCHIVE_SUFFIX and is_file(path)


def archive_of(path: Path) -> Path | None:
    """The archive that a member's path leads into; None for a file on the disk."""
    return next(filter(is_archive, path.parents), None)


def list_members(path: Path) -> list[tuple[Path, bytes | None]]:
    """List the files in an archive, in its own order: each path, and the first `HEAD_BYTES`.

    Of a broken file there is None in their place.

    Raises:
        PictureError: the archive as a whole is damaged or refused.
        OSError: it cannot be read.
    """
    with _opened(path) as (archive, members):
        return [(path / name, _head(archive, member)) for name, member in members.items()]


def read_member(archive_path: Path, path: Path) -> bytes:
    """Read one file in an archive.

    Raises:
        PictureError: it cannot be read, is too large, or is an archive itself.
        FileNotFoundError: it is not in the archive any more.
        OSError: the disk cannot be read.
    """
    with _opened(archive_path) as (archive, members):
        member = members.get(path.relative_to(archive_path).as_posix())
        if member is None:
            raise FileNotFoundError(path)
        if path.suffix.lower() == ARCHIVE_SUFFIX:
            raise PictureError(ARCHIVE_IN_ARCHIVE)
        if member.file_size > MAX_FILE_BYTES:
            raise PictureError(TOO_LARGE)
        most = most_unpacked(member.compress_size)
        if member.file_size > most:
            raise PictureError(unpacks_too_large(most))
        return _read(archive, member, member.file_size)


class _Reading(io.BufferedReader):
    """The file of an archive; it calls no name UTF-8 that is not, for `ZipFile` fails at those."""

    def read(self, size: int | None = -1, /) -> bytes:
        content = super().read(size)
        if len(content) != _HEADER.size or not content.startswith(_HEADER_SIGN):
            return content
        before, flags, between, length, end = _HEADER.unpack(content)
        behind = self.tell()
        name = super().read(length)
        self.seek(behind)
        flags = without_utf_8(flags) if is_wrong_flag(flags, name) else flags
        return _HEADER.pack(before, flags, between, length, end)


class _Opening(_Reading):
    """The file of an archive, for its table of contents; it refuses one that is too large.

    `ZipFile` reads the table in one piece, and without a limit. The end of an archive names the
    table's size and number of entries, which need not be true.
    """

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MAX_TABLE_BYTES:
            raise PictureError(TOO_MANY_FILES)
        return without_wrong_flags(super().read(size))


@contextmanager
def _opened(path: Path) -> Iterator[tuple[ZipFile, dict[str, ZipInfo]]]:
    """An archive that can be read, and the files in it by their names."""
    try:
        path = on_disk(path)
        status = path.stat()
        table, members = _table(path, status.st_size, status.st_mtime_ns)
        with _Reading(path.open("rb", buffering=0)) as file:
            archive = copy(table)  # another thread may read the same archive
            archive.fp = file
            yield archive, members
    except _DAMAGED as error:
        raise PictureError(DAMAGED) from error
    except OSError as error:
        # A broken table of contents points to before the beginning of the file. Python gives the
        # same number to errors of Windows that it does not know.
        if error.errno == errno.EINVAL and trouble_of(error) is None:
            raise PictureError(DAMAGED) from error
        raise


@lru_cache(maxsize=1)
def _table(path: Path, size: int, _changed: int) -> tuple[ZipFile, dict[str, ZipInfo]]:
    """An archive and the files in it. Its own file is closed, so that a disc can be taken out.

    It is kept from one film to the next, until the file changes: a long table of contents takes
    longer to read than a film.
    """
    with _Opening(path.open("rb", buffering=0)) as file:
        archive = ZipFile(file)
        return archive, _members(archive, size)


def _members(archive: ZipFile, packed: int) -> dict[str, ZipInfo]:
    """The files of an archive by their names in it.

    Args:
        packed: bytes of its own file.

    Raises:
        PictureError: the archive is refused.
    """
    # Python's library fails at a folder's name that is empty, and nothing can be asked for by it.
    infos = [info for info in archive.infolist() if info.filename and not info.is_dir()]
    if len(infos) > MAX_MEMBERS:
        raise PictureError(TOO_MANY_FILES)
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise PictureError(LOCKED)
    if any(info.compress_type not in _METHODS for info in infos):
        raise PictureError(UNKNOWN_PACKING)
    # The size of the file counts. Its members may share one place in it, and declare it each.
    if sum(info.file_size for info in infos) > MAX_RATIO * packed + MAX_FILE_BYTES:
        raise PictureError(UNPACKS_TOO_LARGE)
    members = {_safe_name(name): info for name, info in zip(names_of(infos), infos, strict=True)}
    if len({name.casefold() for name in members}) < len(infos):
        raise PictureError(SAME_NAMES)
    return members


def _safe_name(name: str) -> str:
    """A member's name as a path that leads nowhere but below its archive."""
    parts = name.replace("\\", "/").replace(":", "_").split("/")
    return "/".join(part for part in parts if part not in ("", ".", ".."))


def _head(archive: ZipFile, member: ZipInfo) -> bytes | None:
    """The first bytes of a file; None of a broken one."""
    try:
        return _read(archive, member, HEAD_BYTES)
    except _DAMAGED:
        return None


def _read(archive: ZipFile, member: ZipInfo, size: int) -> bytes:
    # This never gives more than was declared. Where there is more, the checksum is wrong.
    with archive.open(member) as file:
        return file.read(size)
