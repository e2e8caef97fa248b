"""Whether the probabilities are right here, and how they would have to be fitted anew.

The fit is Platt scaling (Platt 1999) of the program's own log-odds. A clinic may adopt it for the
probability that is told for here; see `local_calibration`. The program goes on with its own
probabilities, so that no finding changes.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from desktop.local_validation.intervals import Z
from desktop.local_validation.performance import MIN_FILMS, bins_of, scores_of
from desktop.results.row import Finding, Row
from models.calibration import Calibration, LocalFit, log_odds_of
from models.card import Estimate

# Fewer films leave the slope all but open.
MIN_FILMS_IN_ALL = 100
_FOLDS = 5
_STEPS, _CLOSE = 100, 1e-8


@dataclass(frozen=True)
class Refit:
    """The program's probabilities beside the answers, and a fit of their log-odds to them.

    Attributes:
        films: how many films count.
        error: how far the probabilities lie from the true shares, on average over the bins
            of `bins_of` (expected calibration error), once they are shifted to the share among the
            films.
        error_by_chance: what that would be of right probabilities, with so few films.
        error_refitted: of probabilities that are fitted to the other films, each time to four
            fifths of them.
        slope, shift: true log-odds = slope x the program's + shift, at the share of pneumonia that
            the program's hold for. They are 1 and 0 where the probabilities are right.
    """

    films: int
    error: float
    error_by_chance: float
    error_refitted: float
    slope: Estimate
    shift: Estimate

    @property
    def fit(self) -> LocalFit:
        """What would be adopted."""
        return LocalFit(self.slope.value, self.shift.value)

    @property
    def may_be_adopted(self) -> bool:
        """Whether the fit does better than the program's own probabilities.

        It differs from them by more than chance, ranks all films as they do, and is nearer to the
        truth on films that it has not seen.
        """
        alike = self.slope.low <= 1 <= self.slope.high and self.shift.low <= 0 <= self.shift.high
        return not alike and self.slope.low > 0 and self.error_refitted < self.error


def refit(
    rows: Iterable[Row], answers: Mapping[str, Finding], calibration: Calibration
) -> Refit | None:
    """Fit the probabilities of the films that count to the answers.

    Args:
        answers: by `Row.file`.
        calibration: of the model that scored them.

    Returns:
        None if there are fewer than `MIN_FILMS_IN_ALL` of these films or fewer than `MIN_FILMS` of
        a class, or if all have one probability.
    """
    pneumonia, normal = scores_of(rows, answers)
    films = len(pneumonia) + len(normal)
    if films < MIN_FILMS_IN_ALL or min(len(pneumonia), len(normal)) < MIN_FILMS:
        return None
    share = len(pneumonia) / films
    probabilities = np.concatenate([pneumonia, normal])
    labels = np.repeat([1.0, 0.0], [len(pneumonia), len(normal)])
    # In this order, each fold has films of all probabilities.
    order = np.lexsort((probabilities, labels))
    probabilities, labels = probabilities[order], labels[order]
    if np.ptp(probabilities) == 0:
        return None
    shifted = np.array([calibration.shifted(float(each), share) for each in probabilities])
    log_odds = np.array([log_odds_of(float(each)) for each in probabilities])
    (shift, slope), (shift_error, slope_error) = _fit(log_odds, labels)
    at_share = log_odds_of(share) - log_odds_of(calibration.prevalence)
    return Refit(
        films,
        error=_error(shifted, labels),
        error_by_chance=_error_by_chance(shifted),
        error_refitted=_error(_fitted_to_the_others(log_odds, labels), labels),
        slope=_estimate(slope, slope_error),
        shift=_estimate(shift - at_share, shift_error),
    )


def _fit(log_odds: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Shift and slope of a logistic regression, and their standard errors.

    Platt's softened targets keep them finite where the classes do not overlap.
    """
    positives = labels.sum()
    negatives = len(labels) - positives
    targets = np.where(labels == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    design = np.column_stack([np.ones_like(log_odds), log_odds])
    found = np.zeros(2)
    for _ in range(_STEPS):
        expected = _sigmoid(design @ found)
        information = design.T @ (design * (expected * (1 - expected))[:, np.newaxis])
        step = np.linalg.solve(information, design.T @ (targets - expected))
        # A whole step of Newton's may lead too far.
        while np.abs(step).max() > _CLOSE and _loss(design @ (found + step), targets) > _loss(
            design @ found, targets
        ):
            step = step / 2
        found = found + step
        if np.abs(step).max() <= _CLOSE:
            break
    return found, np.sqrt(np.diag(np.linalg.inv(information)))


def _fitted_to_the_others(log_odds: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Probabilities of films that the fit has not seen, at the share among the films."""
    fitted = np.empty_like(log_odds)
    folds = np.arange(len(labels)) % _FOLDS
    for fold in range(_FOLDS):
        (shift, slope), _ = _fit(log_odds[folds != fold], labels[folds != fold])
        fitted[folds == fold] = _sigmoid(shift + slope * log_odds[folds == fold])
    return fitted


def _error(probabilities: np.ndarray, labels: np.ndarray) -> float:
    """The expected calibration error over bins of equal mass (Naeini et al. 2015)."""
    return sum(
        abs(float(probabilities[films].sum() - labels[films].sum()))
        for films in bins_of(probabilities)
    ) / len(labels)


def _error_by_chance(probabilities: np.ndarray) -> float:
    """What `_error` is on average if each film is ill with its own probability."""
    spreads = [
        math.sqrt(float((probabilities[films] * (1 - probabilities[films])).sum()))
        for films in bins_of(probabilities)
    ]
    # The mean distance of a normal variable from its mean is 0.8 of its standard deviation.
    return math.sqrt(2 / math.pi) * sum(spreads) / len(probabilities)


def _loss(log_odds: np.ndarray, targets: np.ndarray) -> float:
    return float((np.logaddexp(0, log_odds) - targets * log_odds).sum())


def _sigmoid(log_odds: np.ndarray) -> np.ndarray:
    return np.exp(-np.logaddexp(0, -log_odds))


def _estimate(value: float, error: float) -> Estimate:
    return Estimate(float(value), float(value - Z * error), float(value + Z * error))
