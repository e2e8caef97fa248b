"""Whether the probabilities are right here, on films whose answers are known."""

import numpy as np
import pytest

from desktop.local_validation.recalibration import Refit, refit
from desktop.local_validation.recalibration_wording import (
    ADOPTABLE,
    NOT_USED,
    RIGHT,
    TOO_BOLD,
    TOO_FEW,
    TOO_HIGH,
    TOO_LOW,
    calibration,
)
from desktop.results.row import Here
from models.calibration import Calibration
from tests.desktop.local_validation.test_performance import films
from train.evaluate.decision_rule import fit_platt

CALIBRATION = Calibration(slope=1.0, intercept=0.0, prevalence=0.5, fitted_on="nothing")


def clinic(slope: float, shift: float, count: int = 400, ill: float = 0.5) -> Refit | None:
    """Films whose true log-odds are so many times the program's, plus a shift.

    Args:
        ill: share of the films with pneumonia, about.
    """
    rng = np.random.default_rng(2)
    log_odds = rng.normal(0, 2.5, 20 * count)
    labels = (rng.random(len(log_odds)) < 1 / (1 + np.exp(-slope * log_odds - shift))).astype(int)
    wanted = [(1, round(count * ill)), (0, round(count * (1 - ill)))]
    chosen = np.concatenate([np.flatnonzero(labels == label)[:n] for label, n in wanted])
    rows, answers = films(labels[chosen], CALIBRATION.probability(log_odds[chosen]))
    return refit(rows, answers, CALIBRATION)


def test_right_probabilities_are_said_to_be_right() -> None:
    found = clinic(1, 0)
    assert found is not None
    assert found.slope.low < 1 < found.slope.high
    assert found.shift.low < 0 < found.shift.high
    assert found.error == pytest.approx(found.error_by_chance, abs=0.02)
    assert RIGHT in calibration(found)
    assert calibration(found)[-1] == NOT_USED


@pytest.mark.parametrize(("slope", "shift", "said"), [(0.4, 0, TOO_BOLD), (1, 2, TOO_LOW),
                                                      (1, -2, TOO_HIGH)])  # fmt: skip
def test_wrong_probabilities_are_found_and_a_new_fit_mends_them(
    slope: float, shift: float, said: object
) -> None:
    found = clinic(slope, shift)
    assert found is not None
    assert found.slope.low < slope < found.slope.high
    sentences = calibration(found)
    assert said in sentences
    assert RIGHT not in sentences
    assert sentences[-1] == ADOPTABLE
    assert found.error_refitted < 0.9 * found.error


def test_what_is_adopted_mends_the_probability_here() -> None:
    """On other films of the same clinic, at another share of pneumonia."""
    found = clinic(0.4, 1)
    assert found is not None
    rng = np.random.default_rng(7)
    log_odds = rng.normal(0, 2.5, 40_000)
    true = 1 / (1 + np.exp(-0.4 * log_odds - 1))
    labels = rng.random(len(true)) < true
    # As many without pneumonia again: the share of pneumonia falls, the films of a class stay.
    kept = labels | (rng.random(len(labels)) < 0.5)
    share = float(labels[kept].mean())
    odds = share / (1 - share) * (1 - float(labels.mean())) / float(labels.mean())
    wanted = odds * true[kept] / (1 - true[kept] + odds * true[kept])
    # The fit holds at the share for which the program's probabilities do.
    here = Here(share, CALIBRATION, found.fit)
    own = CALIBRATION.probability(log_odds[kept])
    told = np.array([here.probability(float(each)) for each in own])
    shifted = np.array([CALIBRATION.shifted(float(each), share) for each in own])
    assert np.abs(told - wanted).mean() < 0.3 * np.abs(shifted - wanted).mean()


def test_a_fit_that_turns_the_order_of_films_round_is_not_adopted() -> None:
    found = clinic(-0.8, 0)
    assert found is not None
    assert not found.may_be_adopted
    assert calibration(found)[-1] == NOT_USED


def test_the_share_of_pneumonia_among_the_films_is_no_fault_of_the_probabilities() -> None:
    found = clinic(1, 0, ill=0.15)
    assert found is not None
    assert found.slope.low < 1 < found.slope.high
    assert found.shift.low < 0 < found.shift.high


def test_the_fit_is_that_of_the_training() -> None:
    rng = np.random.default_rng(0)
    labels = np.repeat([1, 0], 100)
    log_odds = np.round(rng.normal(3 * labels - 1, 2), 2)
    rows, answers = films(labels, CALIBRATION.probability(log_odds))
    found = refit(rows, answers, CALIBRATION)
    expected = fit_platt(labels, log_odds)
    assert found is not None
    assert found.slope.value == pytest.approx(expected.slope, rel=0.01)
    assert found.shift.value == pytest.approx(expected.intercept, abs=0.02)


def test_classes_that_do_not_overlap_have_a_fit_all_the_same() -> None:
    labels = np.repeat([1, 0], 60)
    rows, answers = films(labels, np.where(labels == 1, 0.98, 0.03))
    found = refit(rows, answers, CALIBRATION)
    assert found is not None
    assert np.isfinite([found.slope.low, found.slope.high, found.error_refitted]).all()


def test_probabilities_that_many_films_share_are_right_if_their_share_of_pneumonia_is() -> None:
    labels = np.tile([1, 0, 0, 0, 0, 1, 1, 1], 20)
    rows, answers = films(labels, np.tile(np.repeat([0.25, 0.75], 4), 20))
    found = refit(rows, answers, CALIBRATION)
    assert found is not None
    assert found.error == pytest.approx(0)


@pytest.mark.parametrize(("ill", "normal"), [(40, 40), (29, 200), (200, 29)])
def test_too_few_films_of_a_class_or_in_all_are_said_to_be_too_few(ill: int, normal: int) -> None:
    labels = np.repeat([1, 0], [ill, normal])
    rows, answers = films(labels, np.linspace(0.1, 0.9, len(labels)))
    assert refit(rows, answers, CALIBRATION) is None
    labels = np.repeat([1, 0], [30, 70])
    assert refit(*films(labels, np.linspace(0.1, 0.9, 100)), CALIBRATION) is not None
    assert calibration(None) == [TOO_FEW]
    assert "100 films that count are needed, and 30 of each kind" in str(TOO_FEW)
