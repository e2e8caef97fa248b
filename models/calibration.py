"""From a network's log-odds to a probability, here and where another share has pneumonia."""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

# "Where every second film shows pneumonia", as the program says of every probability.
SAID_PREVALENCE = 0.5
# A probability of 4 decimals that reads 0 or 1 is at most so far from it.
_NEAREST = 0.00005


@dataclass(frozen=True)
class LocalFit:
    """Platt scaling of the calibrated log-odds themselves, fitted to a clinic's films.

    Attributes:
        slope, shift: true log-odds = slope * the calibrated + shift, at the calibration's
            prevalence.
    """

    slope: float
    shift: float


AS_CALIBRATED = LocalFit(slope=1.0, shift=0.0)


@dataclass(frozen=True)
class Calibration:
    """Platt scaling (Platt 1999): probability = sigmoid(slope * logit + intercept).

    Attributes:
        prevalence: the share of pneumonia among the films for which the probability holds.
    """

    slope: float
    intercept: float
    prevalence: float
    fitted_on: str

    def at(self, prevalence: float) -> Self:
        """The calibration where another share of the films shows pneumonia (Bayes' rule)."""
        shift = _log_odds(prevalence) - _log_odds(self.prevalence)
        return dataclasses.replace(self, intercept=self.intercept + shift, prevalence=prevalence)

    def shifted(
        self, probability: float, prevalence: float, fit: LocalFit = AS_CALIBRATED
    ) -> float:
        """What a probability is where another share of the films shows pneumonia; see `at`.

        Args:
            probability: as rows have it, with 4 decimals, so that 0 and 1 stand for what is near.
            prevalence: above 0 and below 1.
            fit: what the probability is corrected by before it is shifted.
        """
        own = fit.slope * log_odds_of(probability) + fit.shift
        log_odds = own + _log_odds(prevalence) - _log_odds(self.prevalence)
        return round(1 / (1 + math.exp(-log_odds)), 4)

    def probability(self, logit: Any) -> Any:
        """Calibrated probability, elementwise, of a logit or an array of them.

        It is rounded here, at its source, to the 4 decimals of the CSV. So every measured figure
        and every threshold refers to what the user sees. It is float64 also of a float32 logit:
        else the same 4 decimals would be another number.
        """
        return np.round(1.0 / (1.0 + np.exp(-self.log_odds(np.float64(logit)))), 4)

    def log_odds(self, logit: Any) -> Any:
        """Calibrated log-odds, elementwise: 0 where the probability is 0.5."""
        return self.slope * logit + self.intercept


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))


def log_odds_of(probability: float) -> float:
    """The log-odds of a probability of 4 decimals, of which 0 and 1 stand for what is near."""
    return _log_odds(min(max(probability, _NEAREST), 1 - _NEAREST))
