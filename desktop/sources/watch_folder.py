"""Keeping an eye on a folder that an X-ray machine writes its films into.

The folder is listed again and again: a share on the network tells nobody of a new file.
"""

import hashlib
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.scoring.batch import Control
from desktop.sources.folder import find_files, is_picture, is_visible_archive, list_archive

POLL_SECONDS = 2.0
# A file is whole when nobody has written to it for so long.
SETTLE_SECONDS = 4.0
# After this, the row of a file that is still empty or locked says so.
PATIENCE_SECONDS = 60.0
# A machine that clears its folder leaves no more than these behind in memory, in months.
MAX_GONE = 20_000

Stamp = tuple[int, int]  # bytes, and when it was written last in ns


@dataclass(slots=True)
class _File:
    """What is known of a file.

    Attributes:
        stamp: as it was seen last.
        since: seconds of the clock that never goes back, when it got this stamp.
        sha256: of its content when it was given out last; empty when it never was.
        done: nothing is to be done before its stamp changes.
        told: it was given out although it could not be read.
    """

    stamp: Stamp
    since: float
    sha256: str = ""
    done: bool = False
    told: bool = False


class FolderWatch:
    """Gives out each film of a folder once it is whole, and again only if its content changes.

    Attributes:
        root: the folder.
        unreadable: which folders could not be opened the last time, `root` among them.
    """

    def __init__(self, root: Path, recursive: bool = True) -> None:
        """Watch a folder, of which nothing is known yet."""
        self.root = root
        self.unreadable: set[Path] = set()
        self._recursive = recursive
        self._files: dict[Path, _File] = {}

    def poll(self) -> list[Path]:
        """The films that have become whole since the last time, sorted by path."""
        unreadable: list[Path] = []
        present: set[Path] = set()
        films = []
        for path in find_files(self.root, self._recursive, unreadable):
            try:
                status = path.stat()
            except OSError:  # it went while the folder was listed
                continue
            if not stat.S_ISREG(status.st_mode):
                continue
            present.add(path)
            if self._is_due(path, (status.st_size, status.st_mtime_ns)):
                films += list_archive(path).pictures if self._is_archive(path) else [path]
        self.unreadable = set(unreadable)
        if not unreadable:
            self._forget_oldest(present)
        return films

    def _is_due(self, path: Path, stamp: Stamp) -> bool:
        now = time.monotonic()
        file = self._files.get(path)
        if file is None or file.stamp != stamp:
            self._files[path] = _File(stamp, now, file.sha256 if file else "")
            return False
        if file.done or now - file.since < SETTLE_SECONDS:
            return False
        try:
            sha256 = self._film_hash(path) if stamp[0] else None
        except OSError:
            sha256 = None
        if sha256 is None:
            told, file.told = file.told, file.told or now - file.since >= PATIENCE_SECONDS
            return file.told and not told
        file.done = True
        if sha256 in ("", file.sha256):
            return False
        file.sha256 = sha256
        return True

    def _is_archive(self, path: Path) -> bool:
        return self._recursive and is_visible_archive(path)

    def _film_hash(self, path: Path) -> str:
        """The SHA-256 of a file, read to its end; empty of one that holds no picture.

        Raises:
            OSError: it cannot be read, as while another program holds it.
        """
        with path.open("rb") as file:
            if is_picture(path) or self._is_archive(path):
                return hashlib.file_digest(file, "sha256").hexdigest()
            return ""

    def _forget_oldest(self, present: set[Path]) -> None:
        gone = [path for path in self._files if path not in present]
        for path in gone[:-MAX_GONE]:
            del self._files[path]


def arriving_films(
    watch: FolderWatch, control: Control, tell: Callable[[str], None]
) -> Iterator[list[Path]]:
    """Give the films of a folder as they arrive, some at a time, until the run is stopped.

    Args:
        tell: takes one sentence when a folder cannot be opened any more, and one when it can.
    """
    lost: set[Path] = set()
    while control.may_go_on():
        begun = time.monotonic()
        films = watch.poll()
        took = time.monotonic() - begun
        now_lost = watch.unreadable | (lost if watch.root in watch.unreadable else set())
        for folder in sorted(now_lost - lost):
            tell(
                f"{folder} cannot be opened any more; check the cable or the network, and watching "
                "goes on by itself."
            )
        for folder in sorted(lost - now_lost):
            tell(f"{folder} can be opened again; watching goes on.")
        lost = now_lost
        if films:
            yield films
        # A folder that takes long to list, on a slow network, is left alone for as long.
        control.rest(max(POLL_SECONDS, took))
