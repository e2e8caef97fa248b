"""Write a file whole or not at all."""

import os
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

Result = TypeVar("Result")


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a path to write to, and rename it to `path` at the end.

    Raises:
        OSError: the file cannot be put there. Nothing is left of it, as after any exception.
    """
    if len(str(path.absolute())) >= LONG_PATH:
        path = on_disk(path)
    unfinished = path.with_name(path.name + ".part")
    try:
        yield unfinished
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())  # else a power cut may leave the new name and no content
        replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


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
