"""Drift: whether recent films differ from those the model knows.

Each month is compared with the known films in three things: how far a film is from them, its score,
and its brightness. This needs no answers. So a new cassette reader, a new export or a weak tube is
found before anyone notices the mistakes that follow from it. Films that look alike and are judged
wrongly are not found this way; that takes answers.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import numpy as np

from desktop.reading.dicom_header import Header
from desktop.results.scored_film import Scored
from models.calibration import Calibration
from models.drift_baseline import KnownFilms

# A month of fewer films is not judged.
MIN_FILMS = 20
# At most this share of months without a change is reported as changed.
FALSE_ALARMS = 0.01
# The shares of pneumonia to try.
_SHARES = np.linspace(0, 1, 21)[:, np.newaxis]


class Quantity(StrEnum):
    """What is compared."""

    DISTANCE = "distance"
    SCORE = "score"
    BRIGHTNESS = "brightness"


class Change(StrEnum):
    """Where the recent films lie: below the known ones, above them, or both."""

    LOWER = "lower"
    HIGHER = "higher"
    OTHER = "other"


@dataclass(frozen=True)
class Seen:
    """What is kept of a film to look for drift.

    Attributes:
        day: of the study, else of the scoring.
        distance: `models.gate.out_of_distribution.Likeness.distance`.
        score: the calibrated probability.
        brightness: see `models.drift_baseline.brightness`.
    """

    day: date
    distance: float
    score: float
    brightness: float


@dataclass(frozen=True)
class Month:
    """The films of a month.

    Attributes:
        first: of the month, its first day.
        medians: of the films.
        changes: how the month differs from the known films, by quantity. It is empty if nothing
            differs, and if there are fewer films than `MIN_FILMS`.
    """

    first: date
    films: int
    medians: dict[Quantity, float]
    changes: dict[Quantity, Change]

    @property
    def judged(self) -> bool:
        """Whether there are enough films."""
        return self.films >= MIN_FILMS


@dataclass(frozen=True)
class Drift:
    """A change that lasts until the last judged month.

    Attributes:
        since: the likely day of the change; None if all judged months are changed.
    """

    quantity: Quantity
    change: Change
    since: date | None


def seen_of(scored: Scored) -> Seen | None:
    """What is kept of a scored film; None if it could not be read."""
    row = scored.row
    if scored.distance is None or scored.brightness is None or row.probability is None:
        return None
    day = day_of(row.header, row.scored_at)
    return Seen(day, scored.distance, row.probability, scored.brightness)


def day_of(header: Header | None, scored_at: str) -> date:
    """The day of the study, or the day of scoring if the file does not give one.

    Args:
        scored_at: ISO 8601.
    """
    studied = header.studied_on if header else None
    return studied or datetime.fromisoformat(scored_at).date()


def months_of(seen: Iterable[Seen], known: KnownFilms, calibration: Calibration) -> list[Month]:
    """Compare the films of each month with the known ones, the oldest month first.

    Args:
        calibration: of the model that knows them.
    """
    by_month = defaultdict(list)
    for film in seen:
        by_month[film.day.replace(day=1)].append(film)
    references = _references(known, calibration)
    return [_month(first, by_month[first], references) for first in sorted(by_month)]


def drifts_of(seen: Sequence[Seen], months: Sequence[Month]) -> list[Drift]:
    """The changes that last.

    Args:
        months: `months_of` the same films.
    """
    judged = [month for month in months if month.judged]
    return [
        _drift(quantity, judged, seen)
        for quantity in Quantity
        if judged and quantity in judged[-1].changes
    ]


def false_alarm_probability(distance: float, films: float, known: float) -> float:
    """The probability of so large a Kolmogorov-Smirnov distance where nothing has changed.

    Stephens 1970, "Use of the Kolmogorov-Smirnov, Cramer-von Mises and related statistics without
    extensive tables": Kolmogorov's limit, corrected for few films.

    Args:
        films, known: independent films in the two samples.
    """
    size = math.sqrt(films * known / (films + known))
    scaled = (size + 0.12 + 0.11 / size) * distance
    if scaled < 0.3:  # the alternating series converges slowly to 1
        return 1.0
    terms = (2 * (-1) ** (k - 1) * math.exp(-2 * (k * scaled) ** 2) for k in range(1, 101))
    return min(1.0, sum(terms))


@dataclass(frozen=True)
class _Reference:
    """Sorted values of the known films, with and without pneumonia, and the number of patients."""

    pneumonia: np.ndarray
    normal: np.ndarray
    pneumonia_patients: int
    normal_patients: int

    def change(self, values: np.ndarray) -> Change | None:
        """How values differ from those of the known films, whatever the share of pneumonia.

        A month of many pneumonias is no drift. So the known films are mixed in the share that
        explains the values best. Several films of one patient are not independent; therefore the
        known patients are counted, not their films. Each month has three chances of a false alarm,
        so the significance level is divided by three (Bonferroni).
        """
        points = np.concatenate([values, self.pneumonia, self.normal])
        below = _share_up_to(np.sort(values), points)
        mixture = _SHARES * _share_up_to(self.pneumonia, points) + (1 - _SHARES) * _share_up_to(
            self.normal, points
        )
        lower, higher = (below - mixture).max(axis=1), (mixture - below).max(axis=1)
        likeliest = int(np.argmin(np.maximum(lower, higher)))
        share = float(_SHARES[likeliest, 0])
        known = 1 / (share**2 / self.pneumonia_patients + (1 - share) ** 2 / self.normal_patients)
        smaller, larger = sorted((float(lower[likeliest]), float(higher[likeliest])))
        if false_alarm_probability(larger, len(values), known) > FALSE_ALARMS / len(Quantity):
            return None
        if smaller > larger / 2:
            return Change.OTHER
        return Change.LOWER if lower[likeliest] > higher[likeliest] else Change.HIGHER


def _references(known: KnownFilms, calibration: Calibration) -> dict[Quantity, _Reference]:
    values = {
        Quantity.DISTANCE: known.distances,
        Quantity.SCORE: calibration.probability(known.logits),
        Quantity.BRIGHTNESS: known.brightness,
    }
    pneumonia, normal = known.pneumonia, ~known.pneumonia
    return {
        quantity: _Reference(
            np.sort(each[pneumonia]),
            np.sort(each[normal]),
            len(np.unique(known.patients[pneumonia])),
            len(np.unique(known.patients[normal])),
        )
        for quantity, each in values.items()
    }


def _month(first: date, films: Sequence[Seen], references: dict[Quantity, _Reference]) -> Month:
    values = {
        quantity: np.array([getattr(film, quantity) for film in films]) for quantity in Quantity
    }
    changes = {}
    if len(films) >= MIN_FILMS:
        for quantity, reference in references.items():
            change = reference.change(values[quantity])
            # Nobody needs to worry about films that are nearer than the known ones.
            if change and (quantity, change) != (Quantity.DISTANCE, Change.LOWER):
                changes[quantity] = change
    medians = {quantity: float(np.median(each)) for quantity, each in values.items()}
    return Month(first, len(films), medians, changes)


def _drift(quantity: Quantity, judged: Sequence[Month], seen: Sequence[Seen]) -> Drift:
    before = [month for month in judged if quantity not in month.changes]
    change = judged[-1].changes[quantity]
    if not before:
        return Drift(quantity, change, None)
    # The day lies in the last month without the change, or after it.
    films = sorted((film for film in seen if film.day >= before[-1].first), key=_day)
    ranks = _ranks(np.array([getattr(film, quantity) for film in films]))
    return Drift(quantity, change, films[_change_point(ranks)].day)


def _change_point(ranks: np.ndarray) -> int:
    """The index of the first film after the change.

    Pettitt 1979, "A non-parametric approach to the change-point problem".
    """
    films = len(ranks)
    statistic = 2 * np.cumsum(ranks) - np.arange(1, films + 1) * (films + 1)
    return min(int(np.argmax(np.abs(statistic))) + 1, films - 1)


def _ranks(values: np.ndarray) -> np.ndarray:
    """Ranks from 1; equal values get the mean of their ranks."""
    ordered = np.sort(values)
    below = np.searchsorted(ordered, values, side="left")
    up_to = np.searchsorted(ordered, values, side="right")
    return (below + up_to + 1) / 2


def _share_up_to(ordered: np.ndarray, points: np.ndarray) -> np.ndarray:
    return np.searchsorted(ordered, points, side="right") / len(ordered)


def _day(film: Seen) -> date:
    return film.day
