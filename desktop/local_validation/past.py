"""All sessions of a store together: how clinicians decided, and what the films were like.

The hash of its content identifies a film. So it counts once, however often it was scored and under
whatever name. Practice films do not count.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.local_validation.drift import Seen, day_of
from desktop.practice.films import NAME_END
from desktop.results.decision import Judgement
from desktop.results.row import Finding, Row
from desktop.store.cells import header_of, row_of
from desktop.store.database import read_only, told_as_store_error

_ANSWERS = {Judgement.PNEUMONIA: Finding.PNEUMONIA, Judgement.NORMAL: Finding.NORMAL}

# The latest decision on each content, with the last row that the model gave it, if there is one.
# Of the decisions on one row the last counts, as in the window, whatever the clock said. The times
# decide between rows, because a restored one has a higher number than those before.
_DECIDED_FILMS = """
WITH last AS (
    SELECT max(id) AS id FROM decisions
    WHERE withdrawn_at IS NULL AND judgement IS NOT NULL GROUP BY film
), decided AS (
    SELECT sha256, judgement,
        row_number() OVER (PARTITION BY sha256 ORDER BY decided_at DESC, decisions.id DESC) AS place
    FROM last JOIN decisions USING (id) JOIN films ON films.id = film
    WHERE sha256 <> '' AND instr(path, :practice) = 0
)
SELECT decided.judgement, films.*
FROM decided LEFT JOIN films ON films.id =
    (SELECT max(id) FROM films AS same WHERE same.sha256 = decided.sha256 AND model_key = :model)
WHERE place = 1
"""
_SEEN_FILMS = """
SELECT scored_at, identifiers, distance, probability, brightness FROM films WHERE id IN (
    SELECT min(id) FROM films
    WHERE model_key = :model AND instr(path, :practice) = 0
        AND distance IS NOT NULL AND brightness IS NOT NULL AND probability IS NOT NULL
    GROUP BY sha256
)
"""


@dataclass(frozen=True)
class PastDecisions:
    """The latest decision on each film, as answers to measure a model by.

    Attributes:
        rows: those of the films with an answer, as they were scored. `Row.file` is the hash of the
            content, because films in several folders may have the same name.
        answers: by `Row.file`.
        undecided: number of films whose latest decision is unsure or poor image, which is no
            answer.
        other_models: number of films with a decision that this model has not scored.
    """

    rows: list[Row]
    answers: dict[str, Finding]
    undecided: int
    other_models: int


NO_DECISIONS = PastDecisions([], {}, 0, 0)


@dataclass(frozen=True)
class Past:
    """The films of all sessions in a store.

    Attributes:
        seen: every film that the model scored, to look for drift.
    """

    decisions: PastDecisions
    seen: list[Seen]


def past_of(store: sqlite3.Connection, model_key: str) -> Past:
    """The films that a model scored, from all sessions of an open store."""
    return Past(_decisions(store, model_key), _seen_films(store, model_key))


def past_in(path: Path, model_key: str) -> Past:
    """The films that a model scored, from all sessions in a store's file.

    Raises:
        StoreError: it cannot be read.
    """
    with _reading(path) as store:
        return past_of(store, model_key)


def seen_in(path: Path, model_key: str) -> list[Seen]:
    """Every film that a model scored, from a store's file, to look for drift.

    Raises:
        StoreError: it cannot be read.
    """
    with _reading(path) as store:
        return _seen_films(store, model_key)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for reading only. Damage is reported when the program opens its own store."""
    with told_as_store_error(), closing(read_only(path)) as store:
        store.row_factory = sqlite3.Row
        yield store


def _decisions(store: sqlite3.Connection, model_key: str) -> PastDecisions:
    rows, answers = [], {}
    undecided = other_models = 0
    for film in store.execute(_DECIDED_FILMS, _names(model_key)):
        answer = _ANSWERS.get(Judgement(film["judgement"]))
        if answer is None:
            undecided += 1
        elif film["id"] is None:
            other_models += 1
        else:
            rows.append(row_of(film, film["sha256"]))
            answers[film["sha256"]] = answer
    return PastDecisions(rows, answers, undecided, other_models)


def _seen_films(store: sqlite3.Connection, model_key: str) -> list[Seen]:
    return [
        Seen(
            day_of(header_of(film["identifiers"]), film["scored_at"]),
            film["distance"],
            film["probability"],
            film["brightness"],
        )
        for film in store.execute(_SEEN_FILMS, _names(model_key))
    ]


def _names(model_key: str) -> dict[str, str | bytes]:
    return {"model": model_key, "practice": os.fsencode(NAME_END)}
