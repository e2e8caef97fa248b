"""Let one run at a time write a file."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from desktop.reading.file_system import exists, is_file, on_disk
from models.message import Message, MessageError

_SUFFIX = ".lock"
_FAR = 2**30  # Windows locks a byte, and lets nobody read it; nothing is here

IN_USE = Message(
    "results-in-use", "{path} is in use by another run; wait until that has ended, and try again."
)


class FileInUseError(MessageError):
    """Another run writes the file."""


def lock(file: IO[bytes]) -> None:
    """Lock an open file until it is closed; others can still read it.

    Raises:
        BlockingIOError, PermissionError: another program has locked it.
        OSError: it lies where nothing can be locked.
    """
    if sys.platform == "win32":
        import msvcrt

        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def used_alone(path: Path) -> Iterator[None]:
    """Let no other run write a file meanwhile.

    A file beside it is locked, because a run that is resumed replaces the file itself. If one is
    left by a run that was killed, it locks nothing. Where nothing can be locked, nothing is.

    Raises:
        FileInUseError: another run has it.
    """
    real = on_disk(path.resolve())
    beside = real.with_name(real.name + _SUFFIX)
    file = _locked(beside, path) if is_file(path) or not exists(path) else None  # no pipe
    try:
        yield
    finally:
        if file:
            _remove(file, beside)


def _locked(beside: Path, path: Path) -> IO[bytes] | None:
    """The open lock of a file; None where nothing can be locked."""
    try:
        file = beside.open("ab")
    except OSError:
        return None
    try:
        lock(file)
        # A run that ends at this moment has removed what was opened here.
        if not os.path.samestat(os.fstat(file.fileno()), beside.stat()):
            raise BlockingIOError
    except (BlockingIOError, PermissionError, FileNotFoundError) as error:
        file.close()
        raise FileInUseError(IN_USE.filled(path=str(path))) from error
    except OSError:
        pass
    return file


def _remove(file: IO[bytes], beside: Path) -> None:
    """Remove a lock: before another run can have it, which Windows sees to itself."""
    with file, suppress(OSError):
        beside.unlink()
    if sys.platform == "win32":  # it removes no open file
        with suppress(OSError):
            beside.unlink()
