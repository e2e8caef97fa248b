"""Write a file whole or not at all."""

import glob
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from desktop.reading.file_system import on_disk

# On Windows, a virus scanner or an indexer opens each new file for a moment, and meanwhile nobody
# may rename it. Who reads a file that is being renamed is refused, too. So long is waited for them,
# in seconds.
PATIENCE_SECONDS = 2.0
PAUSE_SECONDS = 0.1
# With less, Qt and SQLite get the path as everybody writes it. With the end of an unfinished file,
# or of SQLite's side files, Windows takes no more than 260 letters.
LONG_PATH = 240
# An unfinished file that nobody has written to for so long, in seconds, is of a crash.
LEFT_SECONDS = 24 * 3600
# Its name has so many letters of the file's, which may itself be as long as a disk takes.
LETTERS = 60

Result = TypeVar("Result")


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a path to write to, and rename it to `path` at the end.

    Of several programs that write the same file, the last to end has it whole. What a crash left
    of it long ago is removed.

    Raises:
        OSError: the file cannot be put there. Nothing is left of it, as after any exception.
    """
    if len(str(path.absolute())) >= LONG_PATH:
        path = on_disk(path)
    unfinished = unfinished_file(path)
    try:
        yield unfinished
        _remove_left(path, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())  # else a power cut may leave the new name and no content
        replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def unfinished_file(path: Path) -> Path:
    """A name beside a file that no other program writes to."""
    return path.with_name(f"{path.name[:LETTERS]} {secrets.token_hex(4)}.part")


def unfinished_files(path: Path) -> Iterator[Path]:
    """The unfinished files beside a file: those that are being written, and those of crashes."""
    return path.parent.glob(f"{glob.escape(path.name[:LETTERS])} {'[0-9a-f]' * 8}.part")


def _remove_left(path: Path, unfinished: Path) -> None:
    """Remove what crashes left of a file.

    The times of files are compared with one another, because a clock may be wrong, or be that of
    another computer.
    """
    with suppress(OSError):
        written = unfinished.stat().st_mtime
        for left in unfinished_files(path):
            if abs(written - left.stat().st_mtime) > LEFT_SECONDS:
                left.unlink()


def replace(source: Path, target: Path) -> None:
    """Rename a file, in place of another one if there is one.

    Raises:
        OSError: it cannot be renamed, or another program has had one of the two open all the time.
    """
    try:
        patiently(lambda: source.replace(target))
    except PermissionError:
        # Windows says only that access is denied. Whoever opens the file is told why.
        with suppress(FileNotFoundError), target.open("rb+"):
            pass
        raise


def patiently(act: Callable[[], Result]) -> Result:
    """Do something with a file that another program may have for a moment.

    Raises:
        PermissionError: another program has had it all the time, or it is not allowed.
    """
    last = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return act()
        except PermissionError:
            if time.monotonic() >= last:
                raise
        time.sleep(PAUSE_SECONDS)
