"""The store: every session, row and decision, in one SQLite file of the user's own.

It holds data of patients. A worklist that is opened again must say whose film is whose. An export
with identifiers must not be empty because the disc is no longer in the drive. So the store keeps
the fields of a DICOM header that the window shows, exports or groups films by, and no other fields.
It also keeps what people say of a film's patient, and the row that the file alone gave it.
The paths of files, the small pictures and the notes may point to a patient as well. The films
themselves are not kept.

Three things protect this data. Only the file's owner can read it; on Windows its folder sees to
that. What is deleted is also overwritten. No copy of it goes into temporary files.

The file is in WAL mode, so what is committed outlives a killed program. It also outlives a power
cut, because `synchronous` is EXTRA. Each thread needs a `Store` of its own. Several programs may
use the file.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop.reading.patient.details import Details
from desktop.results.decision import Decision
from desktop.results.row import now
from desktop.results.scored_film import Scored
from desktop.store.backup import Backup, add_missing, missing_sessions, write_backup
from desktop.store.cells import (
    array_of,
    cells_of,
    cells_of_details,
    decision_of,
    row_of,
    said_of,
    thumbnail_of,
    typed_of,
)
from desktop.store.database import (
    StoreError,
    open_file,
    scrub,
    set_aside_files,
    told_as_store_error,
)
from desktop.store.known_files import row_number
from desktop.store.portable_paths import cell_of_path, path_of
from desktop.store.records import (
    SessionRecord,
    SessionView,
    Stamp,
    StoredFilm,
    is_marked_by,
    session_record,
)
from desktop.store.versions import delete_elsewhere, delete_others, take_over_earlier
from models.card import Unclear
from models.message import QT_TRANSLATE_NOOP, Message

_NO_MODEL: Mapping[str, Unclear | None] = MappingProxyType({})

ROW_MISSING = Message(
    "store-row-missing", QT_TRANSLATE_NOOP("Scoring", "the film's row is not in it")
)
SESSION_MISSING = Message(
    "store-session-missing",
    QT_TRANSLATE_NOOP("Scoring", "another window of the program has deleted this session"),
)


class Store:
    """See the module. Every method raises StoreError if the file cannot be read or written.

    Attributes:
        set_aside: the path of a damaged file that this one replaces, or None.
    """

    def __init__(self, path: Path, wait: float = 3.0) -> None:
        """Open the file, or create it and the folder it lies in.

        A new one begins as a copy of that of an earlier version, if there is one.

        Args:
            path: the file.
            wait: seconds to wait for another thread or program that is writing.
        """
        self._path = path
        with told_as_store_error():
            damaged = take_over_earlier(path, wait)
            self._db, set_aside = open_file(path, wait)
        self.set_aside = set_aside or damaged

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # -- a run ---------------------------------------------------------------------------------

    def begin(self, root: Path, model_key: str, pictures: int, view: SessionView) -> int:
        """Begin a session; returns its number."""
        with self._writing():
            return self._insert(
                "sessions",
                root=cell_of_path(root),
                begun=now(),
                model_key=model_key,
                pictures=pictures,
                **asdict(view),
            )

    def keep(self, session: int, films: Iterable[StoredFilm]) -> None:
        """Keep rows, all of them or none.

        Another window may have deleted a known row meanwhile. It is then kept anew.
        """
        with self._writing():
            found = self._db.execute(
                "SELECT model_key FROM sessions WHERE id = ?", (session,)
            ).fetchone()
            if not found:
                raise StoreError(SESSION_MISSING)
            for film in films:
                number = self._update_known(film) or self._insert_film(film, found["model_key"])
                self._db.execute(
                    "INSERT OR IGNORE INTO session_films VALUES (?, ?)", (session, number)
                )

    def replace(self, session: int, scored: Scored) -> None:
        """Replace a film's row in a session. The old row stays where other sessions show it.

        The new row gets the decisions of `scored`.
        """
        with self._writing():
            old = self._number(session, scored.path)
            size, mtime_ns, model_key = self._db.execute(
                "SELECT size, mtime_ns, model_key FROM films WHERE id = ?", (old,)
            ).fetchone()
            stamp = None if size is None else Stamp(size, mtime_ns)
            new = self._insert_film(StoredFilm(scored, stamp), model_key)
            self._db.execute(
                "UPDATE session_films SET film = ? WHERE session = ? AND film = ?",
                (new, session, old),
            )
            self._db.execute(
                "DELETE FROM films WHERE id = ? AND id NOT IN (SELECT film FROM session_films)",
                (old,),
            )

    def end(self, session: int) -> None:
        """Note that a session has ended, or was stopped."""
        with self._writing():
            self._db.execute("UPDATE sessions SET ended = ? WHERE id = ?", (now(), session))

    def earlier(self, path: Path, stamp: Stamp, root: Path, model_key: str) -> StoredFilm | None:
        """The row that this model gave a file before; None where there is none.

        A file is known by its path, size and time, or else by its content. Error rows are not
        taken over, because their cause may be gone.
        """
        with told_as_store_error():
            number = row_number(self._db, path, stamp, model_key)
            if number is None:
                return None
            row = self._db.execute("SELECT * FROM films WHERE id = ?", (number,)).fetchone()
            scored = self._scored(row, path, root)
        return StoredFilm(scored, stamp, number if row["path"] == cell_of_path(path) else None)

    # -- decisions -----------------------------------------------------------------------------

    def decide(
        self, session: int, path: Path, decision: Decision, sha256: str | None = None
    ) -> None:
        """Add a decision to a film's history; without its hash, to the latest row of its file."""
        with self._writing():
            film = self._number(session, path, sha256)
            self._insert("decisions", film=film, **asdict(decision))

    def withdraw(self, session: int, path: Path, sha256: str | None = None) -> None:
        """Take a film's last decision back; the history keeps it, with the time; see `decide`."""
        with self._writing():
            self._db.execute(
                "UPDATE decisions SET withdrawn_at = ? WHERE id ="
                " (SELECT max(id) FROM decisions WHERE film = ? AND withdrawn_at IS NULL)",
                (now(), self._number(session, path, sha256)),
            )

    # -- whose film it is ----------------------------------------------------------------------

    def describe(self, session: int, scored: Scored) -> None:
        """Keep what people say of a film's patient, and what its row says because of it."""
        with self._writing():
            number = self._number(session, scored.path, scored.row.sha256)
            self._set_details(number, scored)

    def typed(self, sha256: str) -> Details:
        """What was typed last beside a film of this content."""
        with told_as_store_error():
            found = self._db.execute(
                "SELECT details FROM films WHERE sha256 = ? AND details IS NOT NULL"
                " ORDER BY id DESC LIMIT 1",
                (sha256,),
            ).fetchone()
            return typed_of(found and found["details"])

    # -- sessions ------------------------------------------------------------------------------

    def set_view(self, session: int, view: SessionView) -> None:
        """Note how a session is shown."""
        with self._writing():
            self._db.execute(
                "UPDATE sessions SET operating_point = :operating_point, threshold = :threshold,"
                " sorted_by = :sorted_by, descending = :descending WHERE id = :id",
                {"id": session, **asdict(view)},
            )

    def sessions(self, unclear: Mapping[str, Unclear | None] = _NO_MODEL) -> list[SessionRecord]:
        """The sessions that have rows: the latest first, and restored ones last.

        Their numbers decide, because a computer with an empty battery may show any year.

        Args:
            unclear: the band of each known model by its key. Only its sessions get a count of the
                films that are labelled pneumonia.
        """
        with told_as_store_error():
            self._db.create_function("is_marked", 5, is_marked_by(unclear), deterministic=True)
            # Whoever knows no model, as at the start, need not have every film looked at.
            marked = "is_marked(sessions.model_key, status, remarks, probability, threshold)"
            rows = self._db.execute(
                f"SELECT sessions.*, count(*) AS films, sum({marked if unclear else 'NULL'})"
                " AS pneumonia,"
                " sum(EXISTS (SELECT 1 FROM decisions WHERE film = films.id"
                " AND withdrawn_at IS NULL AND judgement IS NOT NULL)) AS decided"
                " FROM sessions JOIN session_films ON session = sessions.id"
                " JOIN films ON films.id = film GROUP BY sessions.id"
                " ORDER BY restored, sessions.id DESC"
            ).fetchall()
        return [session_record(row) for row in rows]

    def films(self, session: SessionRecord) -> list[Scored]:
        """A session's rows in the order of their arrival, not labelled by any threshold."""
        with told_as_store_error():
            rows = self._db.execute(
                "SELECT films.* FROM films JOIN session_films ON film = films.id"
                " WHERE session = ? ORDER BY session_films.rowid",
                (session.id,),
            ).fetchall()
            return [self._scored(row, path_of(row["path"]), session.root) for row in rows]

    # -- deleting and backing up ---------------------------------------------------------------

    def delete(self, *sessions: int) -> None:
        """Delete sessions for good, with every film that no other session shows.

        They are deleted from the stores of other versions, too.
        """
        with self._writing():
            deleted = [
                tuple(row)
                for number in sessions
                for row in self._db.execute(
                    "DELETE FROM sessions WHERE id = ? RETURNING id, begun", (number,)
                )
            ]
            self._db.execute("DELETE FROM films WHERE id NOT IN (SELECT film FROM session_films)")
        with told_as_store_error():
            scrub(self._db)
            delete_elsewhere(self._path, deleted)

    def begun_before(self, moment: datetime) -> dict[int, Path]:
        """The numbers and folders of the sessions begun before a moment, even without rows.

        A session cannot be older than an earlier one. Where it seems so, the clock was set back.
        """
        with told_as_store_error():
            rows = self._db.execute(
                "SELECT id, root, max(begun, coalesce((SELECT max(others.begun)"
                " FROM sessions AS others WHERE NOT others.restored AND NOT sessions.restored"
                " AND others.id <= sessions.id AND others.begun <= :now), begun)) AS begun"
                " FROM sessions",
                {"now": now()},
            ).fetchall()
        return {
            row["id"]: path_of(row["root"])
            for row in rows
            if datetime.fromisoformat(row["begun"]) < moment
        }

    def delete_all(self) -> None:
        """Delete everything for good, also damaged files that were set aside."""
        with self._writing():
            self._db.execute("DELETE FROM sessions")
            self._db.execute("DELETE FROM films")
        with told_as_store_error():
            scrub(self._db)
            delete_others(self._path)
            for path in set_aside_files(self._path):
                path.unlink()

    def back_up(self, path: Path) -> None:
        """Copy everything into one file that only its owner can read; replace an existing one."""
        with told_as_store_error():
            write_backup(self._db, path)

    def missing(self, backup: Backup) -> list[datetime]:
        """When those sessions of a backup were begun that are not here."""
        with told_as_store_error():
            return list(missing_sessions(self._db, backup).values())

    def restore(self, backup: Backup) -> None:
        """Add the sessions of a backup that are not here; nothing that is here changes."""
        with self._writing():
            add_missing(self._db, backup)

    # -- the tables ----------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction: all of it is kept, or none."""
        with told_as_store_error():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def _insert(self, table: str, **values: Any) -> int:
        places = ", ".join(f":{name}" for name in values)
        return int(
            self._db.execute(
                f"INSERT INTO {table} ({', '.join(values)}) VALUES ({places}) RETURNING rowid",
                values,
            ).fetchone()[0]
        )

    def _insert_film(self, film: StoredFilm, model_key: str) -> int:
        stamp = film.stamp
        number = self._insert(
            "films",
            path=cell_of_path(film.scored.path),
            size=stamp and stamp.size,
            mtime_ns=stamp and stamp.mtime_ns,
            model_key=model_key,
            **cells_of(film.scored),
        )
        for decision in film.scored.decisions:
            self._insert("decisions", film=number, **asdict(decision))
        return number

    def _update_known(self, film: StoredFilm) -> int | None:
        """The number of a known row, brought up to date; None where there is no such row."""
        # The number of a deleted row may be that of another film by now.
        found = self._db.execute(
            "UPDATE films SET mtime_ns = coalesce(?, mtime_ns)"
            " WHERE id = ? AND path = ? AND sha256 = ? RETURNING id",
            (
                film.stamp and film.stamp.mtime_ns,
                film.known,
                cell_of_path(film.scored.path),
                film.scored.row.sha256,
            ),
        ).fetchone()
        if found and film.is_changed:
            self._set_details(found["id"], film.scored)
        return found and int(found["id"])

    def _set_details(self, number: int, scored: Scored) -> None:
        self._db.execute(
            "UPDATE films SET status = :status, remarks = :remarks, identifiers = :identifiers,"
            " details = :details WHERE id = :id",
            {"id": number, **cells_of_details(scored)},
        )

    def _scored(self, row: sqlite3.Row, path: Path, root: Path) -> Scored:
        decisions = self._db.execute(
            "SELECT * FROM decisions WHERE film = ? AND withdrawn_at IS NULL ORDER BY id",
            (row["id"],),
        )
        shown = row_of(row, path.relative_to(root).as_posix())
        return Scored(
            path,
            shown,
            array_of(row["cam"]),
            thumbnail_of(row["thumbnail"]),
            row["distance"],
            row["brightness"],
            tuple(map(decision_of, decisions)),
            **said_of(row["details"], shown),
        )

    def _number(self, session: int, path: Path, sha256: str | None = None) -> int:
        (number,) = self._db.execute(
            "SELECT max(film) FROM session_films JOIN films ON films.id = film"
            " WHERE session = ? AND path = ? AND sha256 = coalesce(?, sha256)",
            (session, cell_of_path(path), sha256),
        ).fetchone()
        if number is None:
            raise StoreError(ROW_MISSING)
        return int(number)
