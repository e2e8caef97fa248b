"""The store's files of several versions of the program, side by side in one folder.

The name of the file has the version of its tables in it. A newer program copies the file of the
version before, and brings the copy up to date. So an earlier program always finds its own file as
it left it. What a user deletes is deleted in each of these files.
"""

import re
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.reading.file_system import exists
from desktop.results.atomic_write import unfinished_files
from desktop.store.backup import write_backup
from desktop.store.database import MIGRATIONS, check_quickly, is_damage, protect, scrub

# Before 0.1.0 the name had no number.
_NAME = re.compile(r"worklist(?: (\d+))?\.sqlite")


def file_name(version: int = len(MIGRATIONS)) -> str:
    """The name of the file with the tables of a version."""
    return f"worklist {version}.sqlite"


def take_over_earlier(path: Path, wait: float) -> Path | None:
    """If there is no store yet, begin it as a copy of the one of the latest earlier version.

    Args:
        path: the store.
        wait: seconds to wait for a program that is writing to the earlier one.

    Returns:
        The earlier store if it is damaged, and so was not copied; else None.

    Raises:
        sqlite3.Error, OSError: it cannot be read, or the copy cannot be written. There is no store
            then, and the earlier one is as it was.
    """
    earlier = max((each for each in others(path) if _version(each) < _version(path)),
                  key=_version, default=None)  # fmt: skip
    if earlier is None or exists(path):
        return None
    # This one writes nothing. It keeps others from writing, and from copying at the same time.
    with closing(sqlite3.connect(earlier, timeout=wait, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN IMMEDIATE")
            if not exists(path):
                with closing(sqlite3.connect(earlier)) as source:
                    check_quickly(source)
                    for left in unfinished_files(path):  # by a crash, with patients in it
                        left.unlink()
                    write_backup(source, path)
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return earlier
            raise
    return None


def others(path: Path) -> list[Path]:
    """The stores of other versions beside a store."""
    if not _NAME.fullmatch(path.name):
        return []
    return [
        each
        for each in path.parent.glob("worklist*.sqlite")
        if _NAME.fullmatch(each.name) and each.name != path.name
    ]


def delete_elsewhere(path: Path, sessions: Collection[tuple[int, str]]) -> None:
    """Delete sessions for good from the stores of other versions; a damaged one stays as it is.

    Args:
        path: the store that they are deleted from already.
        sessions: the number of each, and when it was begun.

    Raises:
        StoreError: another program is reading such a store.
        sqlite3.Error: such a store cannot be written.
    """
    for other in others(path):
        with _unless_damaged(other) as db:
            db.execute("BEGIN IMMEDIATE")
            deleted = db.executemany("DELETE FROM sessions WHERE id = ? AND begun = ?", sessions)
            db.execute("DELETE FROM films WHERE id NOT IN (SELECT film FROM session_films)")
            db.execute("COMMIT")
            if deleted.rowcount:
                scrub(db)


def delete_others(path: Path) -> None:
    """Delete the stores of other versions for good.

    Raises:
        StoreError: another program is reading one.
        sqlite3.Error, OSError: one cannot be deleted.
    """
    for other in others(path):
        with _unless_damaged(other) as db:
            db.execute("DELETE FROM sessions")
            db.execute("DELETE FROM films")
            scrub(db)
        for end in ("", "-wal", "-shm"):
            other.with_name(other.name + end).unlink(missing_ok=True)


@contextmanager
def _unless_damaged(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to delete through; what is begun ends silently where the file is damaged."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        try:
            protect(db)
            yield db
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise


def _version(path: Path) -> int:
    found = _NAME.fullmatch(path.name)
    return int(found[1] or 0) if found else 0
