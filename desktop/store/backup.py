"""Bring back what a backup holds, without losing anything that is here.

Sessions that are missing here are added, all of them or none. What is here stays as it is, so a
backup of the wrong day does no harm.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop.results.atomic_write import whole_file
from desktop.store.database import (
    MIGRATIONS,
    StoreError,
    create_private,
    is_damage,
    migrate,
    read_only,
    run_migrations,
    told_as_store_error,
)
from models.message import QT_TRANSLATE_NOOP, Message

BACKUP_SUFFIX = ".sqlite"
# Of 4 KiB: a slow stick takes these within a second.
_PAGES_AT_A_TIME = 256

NO_BACKUP = Message("no-backup", QT_TRANSLATE_NOOP("Scoring", "it is no backup of this program"))
DAMAGED = Message("backup-damaged", QT_TRANSLATE_NOOP("Scoring", "it is damaged"))
NEWER_BACKUP = Message(
    "backup-newer", QT_TRANSLATE_NOOP("Scoring", "a newer version of the program wrote it")
)

# Two sessions are the same if all of these agree but the number. A session that got films or
# decisions after the backup counts as another one.
_SESSIONS = """
SELECT id, root, begun,
    (SELECT count(*) FROM session_films WHERE session = sessions.id) AS films,
    (SELECT count(*) FROM decisions JOIN session_films USING (film) WHERE session = sessions.id)
        AS decisions
FROM sessions WHERE id IN (SELECT session FROM session_films)
"""
# For each table: which rows belong to the missing sessions, and which columns are numbers of which
# table.
_MISSING_FILMS = "SELECT film FROM session_films WHERE session IN missing"
_PARTS = {
    "sessions": ("id IN missing", {"id": "sessions"}),
    "films": (f"id IN ({_MISSING_FILMS})", {"id": "films"}),
    "session_films": ("session IN missing", {"session": "sessions", "film": "films"}),
    "decisions": (f"film IN ({_MISSING_FILMS})", {"id": "decisions", "film": "films"}),
}


class Backup:
    """A backup that was read and found undamaged.

    It is held in memory. An older one is brought up to date there, so its file never changes.

    Attributes:
        db: its tables, in the newest version.
        sessions: how many of its sessions have films.
    """

    def __init__(self, path: Path) -> None:
        """Read a backup.

        Raises:
            StoreError: it is no backup, is damaged, or comes from a newer version of the program.
        """
        self.db = sqlite3.connect(":memory:", isolation_level=None)
        self.db.row_factory = sqlite3.Row
        try:
            with told_as_store_error():
                self._read(path)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Free its memory."""
        self.db.close()

    def _read(self, path: Path) -> None:
        try:
            with closing(read_only(path)) as file:
                _check(file)
                file.backup(self.db)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
                raise StoreError(NO_BACKUP) from error
            if is_damage(error):
                raise StoreError(DAMAGED) from error
            raise
        migrate(self.db)
        self.sessions = len(self.db.execute(_SESSIONS).fetchall())


def copy_store(
    store: Path, path: Path, report: Callable[[int, int], None] = lambda _left, _all: None
) -> None:
    """Copy a store's file as `write_backup` does, while others may be using it.

    Args:
        store: the store's file.
        path: see `write_backup`.
        report: called with the number of pages left, and of all. It ends the copying by any
            exception.

    Raises:
        StoreError: it cannot be read or written; an existing file stays as it was.
    """
    with told_as_store_error(), closing(read_only(store)) as db:
        # One reading from beginning to end: else each change by others would begin the copy anew.
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        write_backup(db, path, report)


def write_backup(
    store: sqlite3.Connection,
    path: Path,
    report: Callable[[int, int], None] = lambda _left, _all: None,
) -> None:
    """Copy a store into one file that only its owner can read; an existing file is replaced.

    Args:
        report: see `copy_store`.

    Raises:
        sqlite3.Error, OSError: it cannot be written; an existing file stays as it was.
    """
    with whole_file(path) as unfinished:
        unfinished.unlink(missing_ok=True)
        create_private(unfinished)
        with closing(sqlite3.connect(unfinished)) as target:
            store.backup(
                target,
                pages=_PAGES_AT_A_TIME,
                progress=lambda _status, left, pages: report(left, pages),
            )
            # A backup without side files can be copied as one file.
            target.execute("PRAGMA journal_mode = DELETE")


def missing_sessions(store: sqlite3.Connection, backup: Backup) -> dict[int, datetime]:
    """The backup's sessions that a store does not have: their numbers, and when they were begun."""
    here = {tuple(session)[1:] for session in store.execute(_SESSIONS)}
    return {
        session["id"]: datetime.fromisoformat(session["begun"])
        for session in backup.db.execute(_SESSIONS)
        if tuple(session)[1:] not in here
    }


def add_missing(store: sqlite3.Connection, backup: Backup) -> None:
    """Add the sessions that a store does not have, with their films and decisions.

    Call it within a transaction of the store.
    """
    missing = missing_sessions(store, backup)
    # Numbers above these are free here. A session may have been deleted while it still runs.
    shifts = {
        table: store.execute(f"SELECT coalesce(max({number}), 0) FROM {source}").fetchone()[0]
        for table, number, source in (
            ("sessions", "seq", "sqlite_sequence WHERE name = 'sessions'"),
            ("films", "id", "films"),
            ("decisions", "id", "decisions"),
        )
    }
    backup.db.execute("CREATE TEMP TABLE missing (id INTEGER PRIMARY KEY)")
    try:
        backup.db.executemany("INSERT INTO missing VALUES (?)", ((number,) for number in missing))
        for table, (condition, numbers) in _PARTS.items():
            rows = backup.db.execute(f"SELECT * FROM {table} WHERE {condition} ORDER BY rowid")
            for row in rows:
                cells = dict(row)
                for column, numbered in numbers.items():
                    cells[column] += shifts[numbered]
                if table == "sessions":
                    cells["restored"] = 1
                places = ", ".join(f":{column}" for column in cells)
                store.execute(f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({places})", cells)
    finally:
        backup.db.execute("DROP TABLE missing")


def _check(file: sqlite3.Connection) -> None:
    """Check that a file is an undamaged store of a known version.

    Raises:
        StoreError: it is not.
        sqlite3.DatabaseError: it is badly damaged, or no database.
    """
    (version,) = file.execute("PRAGMA user_version").fetchone()
    tables = _tables(file)
    if version > len(MIGRATIONS) and "sessions" in tables:
        raise StoreError(NEWER_BACKUP)
    with closing(sqlite3.connect(":memory:")) as made:
        run_migrations(made, 0, version)
        if not tables or tables != _tables(made):
            raise StoreError(NO_BACKUP)
    (verdict,) = file.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok" or file.execute("PRAGMA foreign_key_check").fetchone():
        raise StoreError(DAMAGED)


def _tables(file: sqlite3.Connection) -> dict[str, str]:
    """The SQL that made each table and index, by its name."""
    return dict(file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
