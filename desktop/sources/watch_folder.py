"""Watching a folder that an X-ray machine writes its films into.

The folder is listed again and again: a share on the network tells nobody of a new file.
"""

import hashlib
import stat
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.reading.file_system import on_disk
from desktop.sources.folder import find_files, is_picture, is_visible_archive, list_archive

# A file is complete when nobody has written to it for so long.
SETTLE_SECONDS = 4.0
# A file that is still empty or locked after this gets a row that says so.
PATIENCE_SECONDS = 60.0
# Some machines clear their folder. No more of the files that went are remembered than these.
MAX_GONE = 20_000


@dataclass(slots=True)
class _File:
    """What is known of a file.

    Attributes:
        stamp: bytes, and the nanosecond of the last change, as they were seen last.
        since: when it got this stamp, in seconds of `time.monotonic`.
        sha256: of its content when it was given out last; empty when it never was.
        done: there is nothing to do before its stamp changes.
        overdue: it was given out although it could not be read.
    """

    stamp: tuple[int, int]
    since: float
    sha256: str = ""
    done: bool = False
    overdue: bool = False


class FolderWatch:
    """Gives out each film of a folder once it is complete, and again if its content changes.

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
        """The films that have become complete since the last time, sorted by path."""
        unreadable: list[Path] = []
        present: set[Path] = set()
        films = []
        for path in find_files(self.root, self._recursive, unreadable):
            stamp = _stamp_of(path)
            if stamp is None:
                continue
            present.add(path)
            if self._is_due(path, stamp):
                films += list_archive(path).pictures if self._is_archive(path) else [path]
        self.unreadable = set(unreadable)
        if not unreadable:
            self._forget_oldest(present)
        return films

    def _is_due(self, path: Path, stamp: tuple[int, int]) -> bool:
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
            was_overdue = file.overdue
            file.overdue = was_overdue or now - file.since >= PATIENCE_SECONDS
            return file.overdue and not was_overdue
        file.done = True
        if sha256 in ("", file.sha256):
            return False
        file.sha256 = sha256
        return True

    def _is_archive(self, path: Path) -> bool:
        return self._recursive and is_visible_archive(path)

    def _film_hash(self, path: Path) -> str:
        """The SHA-256 of a film's file, which is read to its end; empty for any other file.

        Raises:
            OSError: it cannot be read, for instance while another program holds it.
        """
        with on_disk(path).open("rb") as file:
            if is_picture(path) or self._is_archive(path):
                return hashlib.file_digest(file, "sha256").hexdigest()
            return ""

    def _forget_oldest(self, present: set[Path]) -> None:
        gone = [path for path in self._files if path not in present]
        for path in gone[:-MAX_GONE]:
            del self._files[path]


def _stamp_of(path: Path) -> tuple[int, int] | None:
    """Bytes of a file, and the nanosecond of its last change; None of what is no file.

    Of one that cannot be read both are 0, as of one that is empty: it gets a row at last.
    """
    try:
        status = on_disk(path).stat()
    except FileNotFoundError:  # it went while the folder was listed
        return None
    except OSError:
        return 0, 0
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None
