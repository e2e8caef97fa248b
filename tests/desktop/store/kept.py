"""Films, decisions and sessions for the tests of the store."""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored
from desktop.results.thumbnail import jpeg_of
from desktop.store.database import run_migrations
from desktop.store.records import SessionRecord, SessionView, StoredFilm
from desktop.store.store import Store

VIEW = SessionView("balanced", 0.5, "probability", True)
AGE = Age(18, Unit.MONTHS, "StudyDate", 18, 18)
JANE = Header("CR", "CHEST", "AP", False, AGE, "Doe Jane", "4711", "F", "20240501", "A-1")


def scored(path: Path, probability: float = 0.75, header: Header | None = None) -> Scored:
    row = Row(
        file=path.name, status=Status.SCORED, finding=None, probability=probability, threshold=1.0,
        remarks=(), width=300, height=260, sha256="ab" * 32, model="net 12345678",
        scored_at="2026-01-01T10:00:00+00:00", header=header,
    )  # fmt: skip
    cam = np.arange(49, dtype=np.float32).reshape(7, 7)
    return Scored(path, row, cam, jpeg_of(np.full((64, 55), 7, np.uint8)), 31.5, 120.25)


def of_file(file: Path) -> Scored:
    """A film of a file that exists, with its true hash."""
    film = scored(file)
    content = hashlib.sha256(file.read_bytes()).hexdigest()
    return replace(film, row=replace(film.row, sha256=content))


def decision(judgement: Judgement, note: str = "", by: str = "AB") -> Decision:
    return Decision(judgement, Finding.PNEUMONIA, note, by, "2026-01-01T10:05:00+00:00")


def keep(store: Store, *films: Scored) -> int:
    session = store.begin(films[0].path.parent, "key", len(films), VIEW)
    store.keep(session, [StoredFilm(film, None) for film in films])
    return session


def write_earlier(path: Path, version: int) -> None:
    """Write a store's file as an earlier version left it."""
    written = 1 if version < 3 else 3
    script = Path(__file__).with_name(f"store_version_{written}.sql").read_text()
    with closing(sqlite3.connect(path)) as file, file:
        file.executescript(script)
        run_migrations(file, written, version)
        file.execute(f"PRAGMA user_version = {version}")


def only(store: Store) -> SessionRecord:
    (session,) = store.sessions({"key": None})
    return session


def bytes_on_disk(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.iterdir())
