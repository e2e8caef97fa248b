"""The films in the stores of clinics: what the month needs of each, and each of them once."""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop.local_validation.drift import day_of
from desktop.practice.films import NAME_END
from desktop.reading.dicom_header import Header
from desktop.results.decision import Judgement
from desktop.results.row import Row
from desktop.results.visit import child_to_count
from desktop.store.backup import Backup
from desktop.store.cells import row_of
from desktop.store.database import read_only, told_as_store_error
from models.card import Unclear
from models.message import Message

# Each row with the marking level of the latest session that shows it.
_FILMS = """
SELECT id, path, status, probability, remarks, width, height, sha256, model, scored_at,
    identifiers, model_key,
    (SELECT threshold FROM session_films JOIN sessions ON sessions.id = session
        WHERE film = films.id ORDER BY sessions.id DESC LIMIT 1) AS threshold
FROM films WHERE instr(path, :practice) = 0 ORDER BY id
"""
# The last one on a row counts, as in the window, whatever the clock said.
_DECISIONS = """
SELECT film, judgement, decided_at FROM decisions
WHERE withdrawn_at IS NULL AND judgement IS NOT NULL ORDER BY id
"""


@dataclass(frozen=True)
class Film:
    """What a month needs of a film.

    Attributes:
        clinic: whose store it is in.
        place: clinic and path of the file.
        content: the hash of the file; where it could not be read, its place.
        keys: the film belongs to the same child as every other film that has one of them.
        day: of the study, or else of scoring.
        header: what the file says of the patient.
        verdict: the finding at the marking level of its session, or the status without one.
        refusal: why the program did not answer, or could not read the file; None if it answered,
            or if the score was only unclear.
        judgement: the latest one; None if nobody decided.
        scored_at, decided_at: ISO 8601, UTC; empty where nobody decided.
    """

    clinic: str
    place: str
    content: str
    keys: frozenset[tuple[str, ...]]
    day: date
    header: Header
    verdict: str
    refusal: Message | None
    scored_at: str
    judgement: Judgement | None = None
    decided_at: str = ""


def films_in_backup(path: Path, clinic: str, unclear: Mapping[str, Unclear | None]) -> list[Film]:
    """The rows of a backup, or of a store, of any version; practice films are left out.

    Args:
        unclear: the band of each known model by its key; see `Row.at_threshold`.

    Raises:
        StoreError: it cannot be used.
    """
    with closing(Backup(path)) as backup, told_as_store_error():
        return _films_of(backup.db, clinic, unclear)


def films_in_store(path: Path, clinic: str, unclear: Mapping[str, Unclear | None]) -> list[Film]:
    """The rows of this program's own store, which is not held in memory for it.

    Raises:
        StoreError: it cannot be read.
    """
    with told_as_store_error(), closing(read_only(path)) as store:
        store.row_factory = sqlite3.Row
        return _films_of(store, clinic, unclear)


def each_once(films: Iterable[Film]) -> list[Film]:
    """One film of each content, however often it was scored, and in however many stores it is.

    It counts for the clinic that comes first, and on its first day. Its last row and its last
    decision count. It keeps all keys, so two stores of one clinic have one child in common. A file
    that could be read later counts as the film that was then read.
    """
    films = list(films)
    read: dict[str, str] = defaultdict(str)
    for film in films:
        if film.content != film.place:
            read[film.place] = max(read[film.place], film.scored_at)
    by_content: dict[str, list[Film]] = defaultdict(list)
    for film in films:
        if film.content != film.place or film.scored_at > read[film.place]:
            by_content[film.content].append(film)
    return [_merged(rows) for rows in by_content.values()]


def _merged(rows: Sequence[Film]) -> Film:
    if len(rows) == 1:
        return rows[0]
    last = max(rows, key=lambda row: row.scored_at)
    decided = max(rows, key=lambda row: row.decided_at)
    return replace(
        last,
        clinic=rows[0].clinic,
        keys=frozenset().union(*(row.keys for row in rows)),
        day=min(row.day for row in rows),
        judgement=decided.judgement,
        decided_at=decided.decided_at,
    )


def _films_of(
    store: sqlite3.Connection, clinic: str, unclear: Mapping[str, Unclear | None]
) -> list[Film]:
    decided = {row["film"]: row for row in store.execute(_DECISIONS)}
    films = []
    for cells in store.execute(_FILMS, {"practice": os.fsencode(NAME_END)}):
        if cells["threshold"] is None:  # no session shows it any more
            continue
        scored = row_of(cells, "")
        row = scored.at_threshold(cells["threshold"], unclear.get(cells["model_key"]))
        header = row.header or Header()
        place = f"{clinic} {cells['path'].hex()}"
        content = row.sha256 or place
        film = Film(
            clinic=clinic,
            place=place,
            content=content,
            keys=frozenset({_key_of(clinic, content, header)}),
            day=day_of(header, row.scored_at),
            header=header,
            verdict=row.verdict,
            refusal=_refusal(row),
            scored_at=row.scored_at,
        )
        if decision := decided.get(cells["id"]):
            judgement = Judgement(decision["judgement"])
            film = replace(film, judgement=judgement, decided_at=decision["decided_at"])
        films.append(film)
    return films


def _key_of(clinic: str, content: str, header: Header) -> tuple[str, ...]:
    """Whose film it is; clinics number their patients each from 1."""
    child = child_to_count(header)
    return (clinic, *child) if child else ("film", content)


def _refusal(row: Row) -> Message | None:
    # The reason for a status stands before the notes.
    if row.score_counts or not row.remarks:
        return None
    return row.remarks[0]
