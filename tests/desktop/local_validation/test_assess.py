"""What the window and the terminal show of the films and their answers."""

from dataclasses import replace
from pathlib import Path

from desktop.local_validation.assess import (
    NO_DRIFT_REPORT,
    all_sessions,
    assess,
    assess_by_decisions,
    assess_by_folders,
    assess_by_labels,
    report_drift,
)
from desktop.local_validation.drift import seen_of
from desktop.local_validation.past import PastDecisions
from desktop.local_validation.performance import MIN_FILMS
from desktop.local_validation.recalibration_wording import TOO_FEW
from desktop.local_validation.wording import NO_PROPOSAL
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored
from models.card import Unclear
from models.message import joined
from models.model import Model


def film(folder: str, number: int, probability: float) -> Scored:
    row = Row(
        file=f"{folder}/{number}.png", status=Status.SCORED, finding=Finding.NORMAL,
        probability=probability, threshold=1.0, remarks=(), width=300, height=260,
        sha256=f"{folder} {number}", model="net 12345678", scored_at="2026-05-03T10:00:00+00:00",
    )  # fmt: skip
    return Scored(Path("/films", row.file), row, distance=0.5, brightness=30.0)


BAND = Unclear(0.4, 0.6, 0.95)


def clinic() -> list[Scored]:
    """As few films as a threshold may be chosen on."""
    numbers = range(MIN_FILMS)
    ill = [film("PNEUMONIA", number, 0.9) for number in numbers]
    return ill + [film("NORMAL", number, 0.1) for number in numbers]


def test_folders_labels_and_decisions_give_the_same_figures(
    tmp_path: Path, shipped_model: Model
) -> None:
    films = clinic()
    rows = [film.row for film in films]
    answers = {row.file: Finding(row.file.split("/")[0].lower()) for row in rows}
    labels = tmp_path / "labels.csv"
    lines = [f"{file},{answer}\n" for file, answer in answers.items()]
    labels.write_text("file,answer\n" + "".join([*lines, "other.png,normal\n"]))
    card = replace(shipped_model.card, unclear=BAND)
    by_folders = assess_by_folders(films, 0.5, card)
    by_labels = assess_by_labels(films, 0.5, card, labels)
    by_decisions = assess_by_decisions(PastDecisions(rows, answers, 0, 0), 0.5, card)
    assert by_folders.sentences == by_labels.sentences == by_decisions.sentences
    assert f"marked {MIN_FILMS} of {MIN_FILMS}" in joined(by_folders.sentences)
    assert by_folders.labels is None
    assert by_labels.labels is not None
    assert by_labels.labels.labels == 2 * MIN_FILMS + 1
    assert by_labels.labels.unmatched == ("other.png",)
    assert by_folders.answers == by_labels.answers == 2 * MIN_FILMS
    assert by_decisions.proposal(0.9) == (NO_PROPOSAL,)
    assert by_folders.calibration == by_labels.calibration == [TOO_FEW]
    assert by_decisions.calibration == []


def test_a_threshold_is_proposed_for_each_sensitivity_that_is_asked_for(
    shipped_model: Model,
) -> None:
    rows = [film.row.at_threshold(0.5, BAND) for film in clinic()]
    answers = {row.file: Finding(row.file.split("/")[0].lower()) for row in rows}
    assessment = assess(rows, answers, shipped_model.card.calibration, [0.8])
    assert assessment.thresholds is not None
    assert list(assessment.thresholds) == [0.8]
    assert "A marking level of 0.9000" in joined(assessment.proposal(0.8))


def test_without_known_films_or_films_no_drift_is_reported(shipped_model: Model) -> None:
    card, known = shipped_model.card, shipped_model.reference.known
    seen = [each for each in map(seen_of, clinic()) if each]
    assert report_drift([], card, known) == NO_DRIFT_REPORT
    assert report_drift(seen, card, None) == NO_DRIFT_REPORT
    assert report_drift(seen, card, known).notices


def test_a_store_that_cannot_be_read_leaves_the_films_at_hand(
    shipped_model: Model, tmp_path: Path
) -> None:
    store = tmp_path / "worklist.sqlite"
    store.write_text("Dear colleague" * 100)
    past = all_sessions(store, clinic(), shipped_model.card, shipped_model.reference.known)
    assert past.unread
    assert past.decisions.rows == []
    assert str(past.drift.months[1][1]) == str(2 * MIN_FILMS)
