"""The store's file: how it is made, brought up to date, opened, and set aside when damaged."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path, PurePath
from urllib.parse import quote_from_bytes

from desktop.reading.file_system import on_disk
from desktop.results.atomic_write import replace
from desktop.store.earlier_reasons import remarks_of, without_semicolons
from desktop.store.portable_paths import portable
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, reason_of

# Each entry brings a file from one version to the next. `PRAGMA user_version` counts them. Add a
# change at the end, because these entries have been run on users' files.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE sessions (id INTEGER PRIMARY KEY, root BLOB NOT NULL, begun TEXT NOT NULL,"
        " ended TEXT, model_key TEXT NOT NULL, pictures INTEGER NOT NULL,"
        " operating_point TEXT NOT NULL, threshold REAL NOT NULL, sorted_by TEXT NOT NULL,"
        " descending INTEGER NOT NULL)",
        "CREATE TABLE films (id INTEGER PRIMARY KEY, path BLOB NOT NULL, size INTEGER,"
        " mtime_ns INTEGER, model_key TEXT NOT NULL, status TEXT NOT NULL, probability REAL,"
        " reason TEXT NOT NULL, width INTEGER, height INTEGER, sha256 TEXT NOT NULL,"
        " model TEXT NOT NULL, scored_at TEXT NOT NULL, pattern TEXT, identifiers TEXT,"
        " cam BLOB, thumbnail BLOB)",
        "CREATE TABLE session_films (session INTEGER NOT NULL REFERENCES sessions"
        " ON DELETE CASCADE, film INTEGER NOT NULL REFERENCES films ON DELETE CASCADE,"
        " UNIQUE (session, film))",
        "CREATE TABLE decisions (id INTEGER PRIMARY KEY, film INTEGER NOT NULL REFERENCES films"
        " ON DELETE CASCADE, judgement TEXT, finding TEXT, note TEXT NOT NULL,"
        " decided_by TEXT NOT NULL, decided_at TEXT NOT NULL, withdrawn_at TEXT)",
        "CREATE INDEX films_by_path ON films (path)",
        "CREATE INDEX films_by_size ON films (size)",
        "CREATE INDEX films_by_content ON films (sha256)",
        "CREATE INDEX sessions_by_film ON session_films (film)",
        "CREATE INDEX decisions_by_film ON decisions (film)",
    ),
    (
        "ALTER TABLE films ADD COLUMN distance REAL",
        "ALTER TABLE films ADD COLUMN brightness REAL",
    ),
    ("ALTER TABLE sessions ADD COLUMN restored INTEGER NOT NULL DEFAULT 0",),
    (
        "ALTER TABLE films RENAME COLUMN reason TO remarks",
        "UPDATE films SET remarks = remarks_of(remarks)",
    ),
    ("ALTER TABLE films DROP COLUMN pattern",),
    ("UPDATE sessions SET root = portable(root)", "UPDATE films SET path = portable(path)"),
    ("UPDATE films SET remarks = without_semicolons(remarks)",),
    ("ALTER TABLE films ADD COLUMN details TEXT",),
    # A session's number is never given again. Else what one window scores would come into the
    # session of another that has deleted its own. Both tables are made anew, because SQLite cannot
    # change such a thing, and because the rows of one go when those of the other do.
    (
        "CREATE TABLE kept_films AS SELECT session, film FROM session_films ORDER BY rowid",
        "CREATE TABLE kept_sessions AS SELECT * FROM sessions ORDER BY id",
        "DROP TABLE session_films",
        "DROP TABLE sessions",
        "CREATE TABLE sessions (id INTEGER PRIMARY KEY AUTOINCREMENT, root BLOB NOT NULL,"
        " begun TEXT NOT NULL, ended TEXT, model_key TEXT NOT NULL, pictures INTEGER NOT NULL,"
        " operating_point TEXT NOT NULL, threshold REAL NOT NULL, sorted_by TEXT NOT NULL,"
        " descending INTEGER NOT NULL, restored INTEGER NOT NULL DEFAULT 0)",
        "CREATE TABLE session_films (session INTEGER NOT NULL REFERENCES sessions"
        " ON DELETE CASCADE, film INTEGER NOT NULL REFERENCES films ON DELETE CASCADE,"
        " UNIQUE (session, film))",
        "INSERT INTO sessions SELECT * FROM kept_sessions ORDER BY id",
        "INSERT INTO session_films SELECT * FROM kept_films ORDER BY rowid",
        "DROP TABLE kept_films",
        "DROP TABLE kept_sessions",
        "CREATE INDEX sessions_by_film ON session_films (film)",
    ),
)

DAMAGED_CELL = Message("cell-damaged", QT_TRANSLATE_NOOP("Scoring", "a part of it is damaged"))
NEWER = Message(
    "store-newer", QT_TRANSLATE_NOOP("Scoring", "a newer version of the program wrote them")
)
STORE_IN_USE = Message(
    "store-in-use",
    QT_TRANSLATE_NOOP("Scoring", "another window of the program is using it"),
)
_SQLITE_REASONS = {
    sqlite3.SQLITE_FULL: Message(
        "store-full", QT_TRANSLATE_NOOP("Scoring", "database or disk is full")
    ),
    sqlite3.SQLITE_IOERR: Message(
        "store-disk-error", QT_TRANSLATE_NOOP("Scoring", "disk I/O error")
    ),
    sqlite3.SQLITE_CANTOPEN: Message(
        "store-not-opened", QT_TRANSLATE_NOOP("Scoring", "unable to open database file")
    ),
    sqlite3.SQLITE_READONLY: Message(
        "store-read-only", QT_TRANSLATE_NOOP("Scoring", "attempt to write a readonly database")
    ),
}
# What the system or SQLite says in words of its own.
_OTHER_REASON = Message("store-other", "{reason}")

_SIDE_FILES = ("", "-wal", "-shm")
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class StoreError(MessageError):
    """The store cannot do what was asked; the message says why, in a few words."""


@contextmanager
def told_as_store_error() -> Iterator[None]:
    """Turn the errors of SQLite and the system into a `StoreError`.

    Raises:
        StoreError: in place of such an error.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(_reason_of(error)) from error
    except OSError as error:
        raise StoreError(_OTHER_REASON.filled(reason=reason_of(error))) from error
    except (ValueError, EOFError) as error:  # a cell is damaged, which no check of the file finds
        raise StoreError(DAMAGED_CELL) from error


def open_file(path: Path, wait: float) -> tuple[sqlite3.Connection, Path | None]:
    """Open a store's file, or create it and the folder it lies in.

    Args:
        path: the file.
        wait: seconds to wait for another thread or program that is writing.

    Returns:
        The connection; and the new path of a damaged file, if a new file replaces it, else None.

    Raises:
        StoreError: it comes from a newer version of the program.
        sqlite3.Error, OSError: it cannot be opened.
    """
    try:
        return _open(path, wait), None
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    aside = _set_aside(path)
    return _open(path, wait), aside


def read_only(path: Path) -> sqlite3.Connection:
    """Open a store's file to be read only.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    return sqlite3.connect(address_of(on_disk(path.absolute())), uri=True)


def address_of(path: PurePath) -> str:
    """The URI of a file for SQLite, which opens it to be read only.

    SQLite refuses the name of another computer where a URI usually has it. So all of the path is
    spelled out as one name, which every system takes.
    """
    return f"file:{quote_from_bytes(os.fsencode(path), safe='')}?mode=ro"


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether SQLite says that a file is damaged or no database."""
    return _kind(error) in _DAMAGE


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a store's tables to the newest version.

    Raises:
        StoreError: they come from a newer version of the program.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise StoreError(NEWER)
        run_migrations(connection, version, len(MIGRATIONS))
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def run_migrations(connection: sqlite3.Connection, first: int, last: int) -> None:
    """Bring a store's tables from one version to another."""
    connection.create_function("remarks_of", 1, remarks_of, deterministic=True)
    connection.create_function("portable", 1, portable, deterministic=True)
    connection.create_function("without_semicolons", 1, without_semicolons, deterministic=True)
    for migration in MIGRATIONS[first:last]:
        for statement in migration:
            connection.execute(statement)


def protect(connection: sqlite3.Connection) -> None:
    """Let what is deleted through a connection leave nothing behind."""
    # VACUUM's temporary data stays in memory, because in a file it could outlive a deletion.
    for setting in ("foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {setting}")


def check_quickly(connection: sqlite3.Connection) -> None:
    """Check that a file is not damaged.

    Raises:
        sqlite3.DatabaseError: it is; see `is_damage`.
    """
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        damage = sqlite3.DatabaseError(verdict)
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage


def scrub(connection: sqlite3.Connection) -> None:
    """Write a file anew without what was deleted, and empty the log of changes.

    Raises:
        StoreError: another program is reading it, so the log stays.
        sqlite3.Error: it cannot be written.
    """
    connection.execute("VACUUM")
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreError(STORE_IN_USE)


def create_private(path: Path) -> None:
    """Create a file that its owner alone can read; SQLite gives its side files the same rights."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)


def set_aside_files(path: Path) -> list[Path]:
    """The damaged files that were set aside, of this store and of other versions'."""
    return sorted(path.parent.glob(f"{path.stem.partition(' ')[0]}* damaged *"))


def _reason_of(error: sqlite3.Error) -> Message:
    known = _SQLITE_REASONS.get(_kind(error))
    return known or _OTHER_REASON.filled(reason=str(error))


def _kind(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 for an error that the Python module raises itself."""
    # The lowest byte is the primary code, and the others give details.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _open(path: Path, wait: float) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    create_private(path)
    connection = sqlite3.connect(path, timeout=wait, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        protect(connection)
        # This precedes the change to WAL. Else a power cut may bring back that change's journal,
        # which undoes it.
        connection.execute("PRAGMA synchronous = EXTRA")
        _log_ahead(connection, wait)
        check_quickly(connection)
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _log_ahead(connection: sqlite3.Connection, wait: float) -> None:
    """Change a file to WAL mode.

    SQLite does not wait here itself: of two programs that change a new file, it refuses one.
    """
    deadline = time.monotonic() + wait
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if _kind(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.01)


def _set_aside(path: Path) -> Path:
    aside = path.with_name(
        f"{path.stem} damaged {datetime.now():%Y-%m-%d %H.%M.%S.%f}{path.suffix}"
    )
    for end in _SIDE_FILES:  # the side files may help to repair it
        with suppress(FileNotFoundError):
            replace(path.with_name(path.name + end), aside.with_name(aside.name + end))
    return aside
