"""How well does it do here? Both the window and the terminal show what is computed here.

It takes a while, so the window computes it in another thread.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.local_validation import (
    drift_wording,
    here_wording,
    recalibration_wording,
    wording,
)
from desktop.local_validation.drift import Seen, drifts_of, months_of, seen_of
from desktop.local_validation.labels import (
    MatchedLabels,
    answers_of_folders,
    match_labels,
    read_labels,
)
from desktop.local_validation.past import NO_DECISIONS, Past, PastDecisions, past_in
from desktop.local_validation.performance import (
    WANTED_SENSITIVITY,
    Bin,
    LocalThreshold,
    choose_threshold,
    measure,
)
from desktop.local_validation.predictive_values import at_prevalence
from desktop.local_validation.recalibration import Refit, refit
from desktop.local_validation.subgroups import subgroups_of
from desktop.local_validation.wording import Cell
from desktop.results.row import Finding, Row
from desktop.results.scored_film import Scored, model_key
from desktop.store.database import StoreError
from models.calibration import Calibration
from models.card import ModelCard, Unclear
from models.drift_baseline import KnownFilms
from models.message import Message

# The sensitivities that the window offers.
SENSITIVITIES = (0.9, WANTED_SENSITIVITY, 0.99)


@dataclass(frozen=True)
class Assessment:
    """How films compare with their answers.

    Attributes:
        answers: number of films with an answer.
        sentences, table, needed: see `wording`.
        here, subgroups: see `here_wording`.
        calibration: see `recalibration_wording`.
        refit: what may be adopted; None if there are too few films, or if the answers are no
            independent check.
        thresholds: by the sensitivity wanted, see `choose_threshold`; None if the answers are no
            independent check.
        labels: the table of labels beside the films; None if there was none.
    """

    answers: int
    sentences: list[Message]
    table: list[list[Cell]]
    needed: Message
    here: list[Message]
    subgroups: list[list[Cell]]
    calibration: list[Message]
    refit: Refit | None
    reliability: list[Bin]
    thresholds: Mapping[float, LocalThreshold | None] | None
    labels: MatchedLabels | None = None

    def proposal(self, wanted: float) -> tuple[Message, ...]:
        """What the threshold for a wanted sensitivity would do, or why there is no threshold."""
        if self.thresholds is None:
            return (wording.NO_PROPOSAL,)
        return wording.proposal(self.thresholds[wanted], wanted)


@dataclass(frozen=True)
class DriftReport:
    """How the films changed from month to month.

    Attributes:
        months: see `drift_wording.month_table`; empty if there is nothing to compare.
        notices: one for each change that lasts.
    """

    months: list[list[Cell]]
    notices: list[Message]


NO_DRIFT_REPORT = DriftReport([], [])


@dataclass(frozen=True)
class AllSessions:
    """The films that a model scored, from all sessions of a store.

    Attributes:
        unread: why the sessions cannot be read; None if they can.
    """

    decisions: PastDecisions
    drift: DriftReport
    unread: Message | None = None


def assess(
    rows: Sequence[Row],
    answers: Mapping[str, Finding],
    calibration: Calibration,
    sensitivities: Sequence[float] = SENSITIVITIES,
    prevalence: float | None = None,
) -> Assessment:
    """Compare rows, as they are labelled, with the answers.

    Args:
        answers: by `Row.file`.
        calibration: of the model that scored the films.
        sensitivities: a threshold is chosen for each.
        prevalence: the share of children with pneumonia among those X-rayed here; None if nobody
            knows it.
    """
    performance = measure(rows, answers)
    figures = None if prevalence is None else at_prevalence(performance, prevalence)
    refitted = refit(rows, answers, calibration)
    return Assessment(
        answers=len(answers),
        sentences=wording.sentences(performance),
        table=wording.table(performance),
        needed=wording.needed(performance),
        here=here_wording.here(figures, prevalence),
        subgroups=here_wording.subgroup_table(subgroups_of(rows, answers)),
        calibration=recalibration_wording.calibration(refitted),
        refit=refitted,
        reliability=performance.reliability,
        thresholds={wanted: choose_threshold(rows, answers, wanted) for wanted in sensitivities},
    )


def assess_by_folders(
    films: Sequence[Scored], threshold: float, card: ModelCard, prevalence: float | None = None
) -> Assessment:
    """Compare films with the names of their folders.

    Args:
        threshold: the films count as marked from this probability on.
        card: of the model that scored the films.
        prevalence: see `assess`.

    Raises:
        AnswersError: see `answers_of_folders`.
    """
    rows = _labelled([film.row for film in films], threshold, card.unclear)
    answers = answers_of_folders(row.file for row in rows)
    return assess(rows, answers, card.calibration, prevalence=prevalence)


def assess_by_labels(
    films: Sequence[Scored],
    threshold: float,
    card: ModelCard,
    path: Path,
    prevalence: float | None = None,
) -> Assessment:
    """Compare films with the labels in a table; see `assess_by_folders`.

    Raises:
        AnswersError: see `read_labels` and `match_labels`.
    """
    labels = read_labels(path)
    rows = _labelled([film.row for film in films], threshold, card.unclear)
    matched = match_labels(labels, [row.file for row in rows])
    assessment = assess(rows, matched.answers, card.calibration, prevalence=prevalence)
    return replace(assessment, labels=matched)


def assess_by_decisions(
    decisions: PastDecisions, threshold: float, card: ModelCard, prevalence: float | None = None
) -> Assessment:
    """Compare the films of all sessions with the decisions on them; see `assess_by_folders`."""
    rows = _labelled(decisions.rows, threshold, card.unclear)
    assessment = assess(rows, decisions.answers, card.calibration, (), prevalence)
    # Whoever decided had seen the probability, so that it cannot be judged by the decisions.
    return replace(assessment, thresholds=None, calibration=[], refit=None)


def report_drift(seen: Sequence[Seen], card: ModelCard, known: KnownFilms | None) -> DriftReport:
    """Compare films with those that a model knows.

    Args:
        known: None if the model keeps nothing of its films.
    """
    if known is None or not seen:
        return NO_DRIFT_REPORT
    months = months_of(seen, known, card.calibration)
    notices = [drift_wording.notice(drift) for drift in drifts_of(seen, months)]
    return DriftReport(drift_wording.month_table(months), notices)


def all_sessions(
    store: Path, films: Sequence[Scored], card: ModelCard, known: KnownFilms | None
) -> AllSessions:
    """Read all sessions. If they cannot be read, report the drift of these films alone.

    Args:
        store: the store's file.
        known: see `report_drift`.
    """
    unread = None
    try:
        past = past_in(store, model_key(card))
    except StoreError as error:
        past = Past(NO_DECISIONS, [seen for seen in map(seen_of, films) if seen])
        unread = error.message
    return AllSessions(past.decisions, report_drift(past.seen, card, known), unread)


def _labelled(rows: Sequence[Row], threshold: float, unclear: Unclear) -> list[Row]:
    return [row.at_threshold(threshold, unclear) for row in rows]
