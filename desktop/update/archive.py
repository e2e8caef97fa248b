"""Unpack the archive of a release, and nothing beyond its folder.

The signature is checked before. So this only refuses what a release never holds.
"""

import os
import shutil
import stat
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from desktop import PROGRAM
from desktop.update.release import program_name

CHUNK_BYTES = 1 << 20

_DAMAGE = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError,
)  # fmt: skip
_ODD = ("\\", ":", "\0")


class ArchiveError(Exception):
    """The archive is not put together as a release is."""


def unpack(archive: Path, folder: Path, go_on: Callable[[], None]) -> Path:
    """Unpack a release, synced to the disk.

    Args:
        folder: where to. On Windows it is a path as `file_system.on_disk` gives it.
        go_on: is called now and then, and raises an error to end this.

    Returns:
        The program's folder in it.

    Raises:
        ArchiveError: it holds what a release does not; some of it may have been unpacked.
        OSError: it cannot be written.
    """
    links: list[tuple[Path, str]] = []
    with _opened(archive) as file:
        for entry in file.infolist():
            go_on()
            path = folder.joinpath(*_parts(entry.filename))
            mode = entry.external_attr >> 16
            if stat.S_ISLNK(mode):
                links.append((path, file.read(entry).decode()))
            elif entry.is_dir():
                path.mkdir(parents=True, exist_ok=True)
            else:
                _write(file, entry, path, go_on)
                path.chmod(0o755 if mode & stat.S_IXUSR else 0o644)
    top = folder / PROGRAM
    # They come last, so that nothing is written through them.
    for path, target in links:
        _link(path, target, top)
    if not (top / program_name()).is_file():
        raise ArchiveError(f"without {program_name()}")
    return top


@contextmanager
def _opened(archive: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(archive) as file:
            yield file
    except _DAMAGE as error:
        raise ArchiveError(str(error)) from error


def _parts(name: str) -> tuple[str, ...]:
    """The parts of a name in an archive, all of them below the program's folder."""
    parts = PurePosixPath(name).parts
    if not parts or parts[0] != PROGRAM or ".." in parts or any(odd in name for odd in _ODD):
        raise ArchiveError(f"holds {name}")
    return parts


def _write(
    file: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path, go_on: Callable[[], None]
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        target = path.open("xb")
    except FileExistsError as error:
        raise ArchiveError(f"holds {entry.filename} twice") from error
    with target, file.open(entry) as source:
        while chunk := source.read(CHUNK_BYTES):
            go_on()
            target.write(chunk)
        target.flush()
        os.fsync(target.fileno())  # else a power cut may leave the name and no content


def _link(path: Path, target: str, top: Path) -> None:
    """Make a symbolic link to a file of the release; PyInstaller makes some on Linux."""
    if sys.platform == "win32":
        raise ArchiveError(f"holds the link {path.name}")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.symlink_to(target)
        inside = path.resolve(strict=True).is_relative_to(top.resolve())
    except (FileExistsError, FileNotFoundError, RuntimeError) as error:
        raise ArchiveError(f"holds the link {path.name} to {target}") from error
    if Path(target).is_absolute() or not inside:
        raise ArchiveError(f"holds the link {path.name} to {target}")


def remove(folder: Path) -> None:
    """Remove a folder as far as that can be done; links in it are not followed."""
    shutil.rmtree(folder, ignore_errors=True)
