"""What a film's probability means at every level."""

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.reading.picture import CROPPED
from desktop.results.row import UNCLEAR, Finding, Here, Row, Status, finding_of
from models.card import Unclear
from models.model import Model

BAND = Unclear(0.3, 0.7, 0.98)
MILDEST_FIRST = (Finding.NORMAL, None, Finding.PNEUMONIA)


def row(probability: float, threshold: float = 0.5) -> Row:
    finding = finding_of(probability, threshold, BAND)
    return Row(
        file="a.png", status=Status.SCORED if finding else Status.REVIEW, finding=finding,
        probability=probability, threshold=threshold,
        remarks=(CROPPED,) if finding else (UNCLEAR, CROPPED), width=300, height=260, sha256="",
        model="net 12345678", scored_at="2026-01-01T10:00:00+00:00",
    )  # fmt: skip


@pytest.mark.parametrize("percent", range(1, 100))
def test_a_higher_score_never_has_a_milder_finding(percent: int, shipped_model: Model) -> None:
    for band in (BAND, shipped_model.card.unclear):
        found = [
            MILDEST_FIRST.index(finding_of(step / 1000, percent / 100, band))
            for step in range(1001)
        ]
        assert all(lower <= higher for lower, higher in pairwise(found))
        assert found[0] == 0
        assert found[-1] == 2


@pytest.mark.parametrize(
    ("probability", "threshold", "finding"),
    [
        (0.5, 0.5, None),
        (0.5, 0.2, Finding.PNEUMONIA),  # the level marks it, and so it is not unclear
        (0.2, 0.2, Finding.PNEUMONIA),
        (0.7, 0.5, Finding.PNEUMONIA),
        (0.3, 0.5, Finding.NORMAL),
        (0.8, 0.9, None),  # between the band and the level
        (0.9, 0.9, Finding.PNEUMONIA),
    ],
)
def test_a_level_moves_the_unclear_band(
    probability: float, threshold: float, finding: Finding | None
) -> None:
    labelled = row(probability).at_threshold(threshold, BAND)
    assert labelled.finding is finding
    assert labelled.status is (Status.SCORED if finding else Status.REVIEW)
    assert labelled.remarks == ((CROPPED,) if finding else (UNCLEAR, CROPPED))
    assert labelled == row(probability, threshold)
    assert labelled.at_threshold(0.5, BAND) == row(probability)


def test_a_film_of_an_unknown_model_stays_unclear() -> None:
    unclear, normal = row(0.5).at_threshold(0.2, None), row(0.1).at_threshold(0.05, None)
    assert (unclear.finding, unclear.status, unclear.threshold) == (None, Status.REVIEW, 0.2)
    assert normal.finding is Finding.PNEUMONIA


@pytest.mark.parametrize("prevalence", [0.001, 0.14, 0.62, 0.99])
@pytest.mark.parametrize("probability", [0.0, 0.2, 0.5, 0.93, 1.0])
def test_the_share_here_changes_no_finding(
    probability: float, prevalence: float, shipped_model: Model
) -> None:
    calibration = shipped_model.card.calibration
    here = row(probability).told_here(Here(prevalence, calibration))
    assert here.probability_here is not None
    assert (here.probability_here < probability) == (probability > 0 and prevalence < 0.5)
    assert replace(here, prevalence_here=None, probability_here=None) == row(probability)
    for threshold in (0.05, 0.5, 0.95):
        labelled = here.at_threshold(threshold, BAND)
        assert labelled.verdict == row(probability).at_threshold(threshold, BAND).verdict
    assert here.told_here(None) == row(probability)


def test_a_film_that_was_not_scored_has_no_probability_here(shipped_model: Model) -> None:
    unread = replace(row(0.5), status=Status.ERROR, probability=None)
    here = unread.told_here(Here(0.14, shipped_model.card.calibration))
    assert (here.prevalence_here, here.probability_here) == (0.14, None)
