"""The row that a model gave a file before: by its path, size and time, or by its content."""

import hashlib
import sqlite3
from pathlib import Path

from desktop.reading.file_system import on_disk
from desktop.reading.zip_archive import archive_of
from desktop.store.portable_paths import cell_of_path
from desktop.store.records import Stamp


def row_number(db: sqlite3.Connection, path: Path, stamp: Stamp, model_key: str) -> int | None:
    """The number of a file's row; None where there is none.

    Error rows do not count, because their cause may be gone.

    Raises:
        sqlite3.Error: the store cannot be read.
        OSError: the file cannot be read.
    """
    return _unchanged(db, path, stamp, model_key) or _same_content(db, path, stamp, model_key)


def _unchanged(db: sqlite3.Connection, path: Path, stamp: Stamp, model_key: str) -> int | None:
    # Without this index SQLite goes through all films of this size, and the films of a machine
    # often have one size.
    (number,) = db.execute(
        "SELECT max(id) FROM films INDEXED BY films_by_path"
        " WHERE path = ? AND size = ? AND mtime_ns = ?"
        " AND model_key = ? AND status <> 'error'",
        (cell_of_path(path), stamp.size, stamp.mtime_ns, model_key),
    ).fetchone()
    return None if number is None else int(number)


def _same_content(db: sqlite3.Connection, path: Path, stamp: Stamp, model_key: str) -> int | None:
    """The row of a file with the same content; only a file of a known size is read."""
    known = db.execute("SELECT 1 FROM films WHERE size = ? LIMIT 1", (stamp.size,))
    # The size of a film in an archive is that of the archive, which says nothing of the film.
    if not known.fetchone() or archive_of(path):
        return None
    with on_disk(path).open("rb") as file:
        content = hashlib.file_digest(file, "sha256").hexdigest()
    found = db.execute(
        "SELECT id FROM films WHERE sha256 = ? AND model_key = ? AND status <> 'error'"
        " ORDER BY path = ? DESC, id DESC LIMIT 1",
        (content, model_key, cell_of_path(path)),
    ).fetchone()
    return int(found["id"]) if found else None
