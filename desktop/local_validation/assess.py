"""What the question "How well does it do here?" takes long to compute, for another thread."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.local_validation import drift_wording, wording
from desktop.local_validation.drift import drifts_of, months_of, seen_of
from desktop.local_validation.labels import answers_of_folders, answers_of_labels, read_labels
from desktop.local_validation.past import NO_DECISIONS, Past, PastDecisions, past_in
from desktop.local_validation.performance import (
    WANTED_SENSITIVITY,
    Bin,
    LocalThreshold,
    choose_threshold,
    measure,
)
from desktop.local_validation.wording import Cell
from desktop.paths import store_path
from desktop.results.row import Finding, Row
from desktop.scoring.scorer import Scored
from desktop.store.database import StoreError
from desktop.store.recorder import model_key
from models.interpreter import Model
from models.message import Message

SENSITIVITIES = (0.9, WANTED_SENSITIVITY, 0.99)


@dataclass(frozen=True)
class Measured:
    """Films beside their answers.

    Attributes:
        answers: how many films have one.
        sentences, table, needed: see `wording`.
        proposals: by the sensitivity wanted, see `choose_threshold`; None where the answers are no
            independent truth.
        labels: how many a table had; 0 where there was none.
    """

    answers: int
    sentences: list[Message]
    table: list[list[Cell]]
    needed: Message
    reliability: list[Bin]
    proposals: dict[float, LocalThreshold | None] | None
    labels: int = 0


@dataclass(frozen=True)
class Remembered:
    """What all sessions tell of the films that a model scored.

    Attributes:
        months: `drift_wording.month_table`; empty where no film is known.
        notices: of each change that lasts.
        unread: why the sessions cannot be read, in a few words; empty where they can.
    """

    decisions: PastDecisions
    months: list[list[Cell]]
    notices: list[Message]
    unread: str = ""


def by_folders(films: Sequence[Scored], threshold: float) -> Measured:
    """Films beside the folders that they lie in.

    Args:
        threshold: that the films are labelled by.

    Raises:
        AnswersError: see `answers_of_folders`.
    """
    rows = _labelled((film.row for film in films), threshold)
    return _measured(rows, answers_of_folders(row.file for row in rows))


def by_labels(films: Sequence[Scored], threshold: float, path: Path) -> Measured:
    """Films beside the labels in a table; see `by_folders`.

    Raises:
        AnswersError: see `read_labels` and `answers_of_labels`.
    """
    labels = read_labels(path)
    rows = _labelled((film.row for film in films), threshold)
    measured = _measured(rows, answers_of_labels(labels, [row.file for row in rows]))
    return replace(measured, labels=len(labels))


def by_decisions(decisions: PastDecisions, threshold: float) -> Measured:
    """The films of all sessions beside what was decided on them; see `by_folders`."""
    measured = _measured(_labelled(decisions.rows, threshold), decisions.answers)
    return replace(measured, proposals=None)


def remembered(films: Sequence[Scored], model: Model) -> Remembered:
    """What all sessions tell; of these films alone where the sessions cannot be read."""
    unread = ""
    try:
        past = past_in(store_path(), model_key(model.card))
    except StoreError as error:
        past = Past(NO_DECISIONS, [seen for seen in map(seen_of, films) if seen])
        unread = str(error)
    known = model.reference.known
    if known is None or not past.seen:
        return Remembered(past.decisions, [], [], unread)
    months = months_of(past.seen, known, model.card.calibration)
    notices = [drift_wording.notice(drift) for drift in drifts_of(past.seen, months)]
    return Remembered(past.decisions, drift_wording.month_table(months), notices, unread)


def _labelled(rows: Iterable[Row], threshold: float) -> list[Row]:
    return [row.at_threshold(threshold) for row in rows]


def _measured(rows: Sequence[Row], answers: Mapping[str, Finding]) -> Measured:
    performance = measure(rows, answers)
    return Measured(
        answers=len(answers),
        sentences=wording.sentences(performance),
        table=wording.table(performance),
        needed=wording.needed(performance),
        reliability=performance.reliability,
        proposals={wanted: choose_threshold(rows, answers, wanted) for wanted in SENSITIVITIES},
    )
