"""Figures and thresholds from rows and answers, held against scikit-learn."""

from dataclasses import replace

import numpy as np
import pytest
from sklearn import metrics as sk

from desktop.local_validation.performance import (
    MIN_FILMS,
    Bin,
    Outcomes,
    Share,
    choose_threshold,
    measure,
)
from desktop.results.row import UNCLEAR, Finding, Row, Status, finding_of
from models.card import Unclear
from train.evaluate import metrics

THRESHOLD = 0.5


def row(file: str, probability: float | None, status: Status = Status.SCORED) -> Row:
    scored = status is Status.SCORED and probability is not None
    return Row(
        file=file,
        status=status,
        finding=finding_of(probability, THRESHOLD, None)
        if scored and probability is not None
        else None,
        probability=probability,
        threshold=THRESHOLD,
        remarks=(),
        width=None,
        height=None,
        sha256="",
        model="m 12345678",
        scored_at="2026-01-02T03:04:05+00:00",
    )


def films(labels: np.ndarray, probabilities: np.ndarray) -> tuple[list[Row], dict[str, Finding]]:
    rows = [row(f"{film}.png", float(value)) for film, value in enumerate(probabilities)]
    answers = {
        f"{film}.png": Finding.PNEUMONIA if label else Finding.NORMAL
        for film, label in enumerate(labels)
    }
    return rows, answers


@pytest.fixture
def clinic() -> tuple[np.ndarray, np.ndarray]:
    """Labels and probabilities of 300 films, many of them alike."""
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 300)
    probabilities = 1 / (1 + np.exp(-rng.normal(2.5 * labels - 1, 1.5)))
    return labels, np.round(probabilities, 2)


# -- performance -----------------------------------------------------------------------------------


def test_the_figures_are_those_the_training_measures(
    clinic: tuple[np.ndarray, np.ndarray],
) -> None:
    labels, probabilities = clinic
    performance = measure(*films(labels, probabilities))
    expected = metrics.measure(labels, probabilities, THRESHOLD)
    shares = {
        "sensitivity": performance.sensitivity,
        "specificity": performance.specificity,
        "precision": performance.ppv,
    }
    for name, share in shares.items():
        assert share.count / share.of == pytest.approx(expected[name]), name
    found = probabilities >= THRESHOLD
    assert performance.npv.count / performance.npv.of == pytest.approx(
        sk.precision_score(labels == 0, ~found)
    )
    assert performance.auroc is not None
    assert performance.auroc.value == pytest.approx(expected["auroc"])
    # Training may part films of one probability, and counts a share of each.
    distinct = probabilities * (1 - 1e-9 * np.arange(len(probabilities)))
    reliability = [
        (each.probability, each.pneumonia.count / each.pneumonia.of, each.pneumonia.of)
        for each in measure(*films(labels, distinct)).reliability
    ]
    assert reliability == [pytest.approx(each) for each in metrics.reliability(labels, distinct)]


def test_films_of_one_probability_are_in_one_bin() -> None:
    labels = np.tile([1, 0, 0, 0, 0, 1, 1, 1], 10)
    found = measure(*films(labels, np.tile(np.repeat([0.25, 0.75], 4), 10)))
    assert found.reliability == [Bin(0.25, Share(10, 40)), Bin(0.75, Share(30, 40))]


def test_films_for_review_and_with_an_error_are_counted_and_not_labelled() -> None:
    rows = [
        row("marked", 0.9),
        row("missed", 0.1),
        replace(row("between", 0.6, Status.REVIEW), remarks=(UNCLEAR,)),
        row("poor", 0.6, Status.REVIEW),
        row("damaged", None, Status.ERROR),
        row("another", 0.8),
        row("unknown", 0.8),
    ]
    answers = {
        **dict.fromkeys(["marked", "missed", "between", "poor", "damaged"], Finding.PNEUMONIA),
        "another": Finding.NORMAL,
    }
    performance = measure(rows, answers)
    assert performance.pneumonia == Outcomes(
        marked=1, unclear=1, unmarked=1, review=1, error=1, at_threshold=2
    )
    assert performance.normal == Outcomes(
        marked=1, unclear=0, unmarked=0, review=0, error=0, at_threshold=1
    )
    assert performance.unanswered == 1
    assert (performance.sensitivity.count, performance.sensitivity.of) == (2, 3)
    assert (performance.ppv.count, performance.ppv.of) == (2, 3)
    assert performance.npv.estimate is not None


def test_what_cannot_be_known_of_one_class_alone_is_not_told() -> None:
    performance = measure([row("a", 0.9), row("b", 0.1)], {"a": Finding.PNEUMONIA})
    assert performance.auroc is None
    assert performance.specificity.estimate is None
    assert performance.sensitivity.estimate is not None


# -- a threshold of one's own ----------------------------------------------------------------------


@pytest.mark.parametrize("wanted", [0.9, 0.95, 0.99, 1.0])
def test_the_threshold_is_the_highest_that_keeps_the_sensitivity(
    clinic: tuple[np.ndarray, np.ndarray], wanted: float
) -> None:
    labels, probabilities = clinic
    chosen = choose_threshold(*films(labels, probabilities), wanted)
    assert chosen is not None
    _, sensitivity, thresholds = sk.roc_curve(labels, probabilities, drop_intermediate=False)
    assert chosen.threshold == thresholds[np.argmax(sensitivity >= wanted)]
    rates = metrics.rates(labels, probabilities, chosen.threshold)
    assert chosen.sensitivity.count / chosen.sensitivity.of == rates["sensitivity"] >= wanted
    assert chosen.specificity.count / chosen.specificity.of == rates["specificity"]


def test_the_chosen_threshold_does_what_it_promises_to_the_rows(
    clinic: tuple[np.ndarray, np.ndarray],
) -> None:
    rows, answers = films(*clinic)
    rows[0] = replace(rows[0], status=Status.REVIEW, finding=None)
    band = Unclear(0.4, 0.6, 0.95)
    rows = [row.at_threshold(0.5, band) for row in rows]
    assert any(row.is_unclear for row in rows)
    chosen = choose_threshold(rows, answers, 0.95)
    assert chosen is not None
    performance = measure([row.at_threshold(chosen.threshold, band) for row in rows], answers)
    assert performance.sensitivity == chosen.sensitivity
    assert performance.specificity == chosen.specificity


def test_too_few_films_choose_no_threshold() -> None:
    labels = np.repeat([1, 0], [MIN_FILMS, MIN_FILMS - 1])
    rows, answers = films(labels, np.where(labels == 1, 0.9, 0.1))
    assert choose_threshold(rows, answers, 0.9) is None
    rows.append(row("one more", 0.1))
    assert choose_threshold(rows, answers | {"one more": Finding.NORMAL}, 0.9) is not None


def test_a_threshold_is_below_one_where_the_films_are_not() -> None:
    """A record of a marking level of 1 would be refused as damaged."""
    labels = np.repeat([1, 0], MIN_FILMS)
    chosen = choose_threshold(*films(labels, np.where(labels == 1, 1.0, 0.1)), 0.9)
    assert chosen is not None
    assert 0 < chosen.threshold < 1
    assert chosen.sensitivity.count == MIN_FILMS


def test_no_threshold_marks_films_of_no_probability() -> None:
    labels = np.repeat([1, 0], MIN_FILMS)
    rows, answers = films(labels, np.where(labels == 1, 0.0, 0.1))
    assert choose_threshold(rows, answers, 0.9) is None
