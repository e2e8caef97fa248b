"""How well the program does where it is used: its rows beside the known answers.

Films are counted, not children. If many films are of one child, the true intervals are wider.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from desktop.local_validation.intervals import auroc, proportion
from desktop.results.row import Finding, Row, Status
from models.card import Estimate

_BINS = 10
WANTED_SENSITIVITY = 0.95
# With fewer films, the interval of a sensitivity of 90 % spans a quarter of the whole range. A
# threshold chosen on so few would be chosen by chance.
MIN_FILMS = 30


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def estimate(self) -> Estimate | None:
        """The share with its exact 95 % interval; None if there is nothing to share."""
        return proportion(self.count, self.of) if self.of else None


@dataclass(frozen=True)
class Outcomes:
    """What became of the films with one answer.

    Attributes:
        marked, unmarked: with the finding pneumonia, and normal.
        unclear: with a score between the two.
        review: other films that a person has to look at.
        error: films that could not be scored.
        at_threshold: films that count as marked in the rates: those at the threshold or above it,
            also the unclear ones.
    """

    marked: int
    unclear: int
    unmarked: int
    review: int
    error: int
    at_threshold: int

    @property
    def counted(self) -> int:
        """Films that count in the rates."""
        return self.marked + self.unclear + self.unmarked

    @property
    def below(self) -> int:
        """Films that count as not marked in the rates."""
        return self.counted - self.at_threshold

    @property
    def total(self) -> int:
        """All films with the answer."""
        return self.counted + self.review + self.error


@dataclass(frozen=True)
class Bin:
    """Films of similar probability: their mean, and how many of them show pneumonia."""

    probability: float
    pneumonia: Share


@dataclass(frozen=True)
class Performance:
    """The rows compared with the answers.

    Films with a finding count in the rates, and so do the unclear ones, by the threshold alone. The
    model card counts in the same way. Other films for review do not count, and their number stands
    beside the rates.

    Attributes:
        pneumonia, normal: what became of the films with this answer.
        unanswered: number of films without a known answer.
        auroc: None unless there are films of both classes.
        reliability: see `bins_of`.
    """

    pneumonia: Outcomes
    normal: Outcomes
    unanswered: int
    auroc: Estimate | None
    reliability: list[Bin]

    @property
    def sensitivity(self) -> Share:
        """The films at the threshold or above it among those with pneumonia."""
        return Share(self.pneumonia.at_threshold, self.pneumonia.counted)

    @property
    def specificity(self) -> Share:
        """The films below the threshold among those without pneumonia."""
        return Share(self.normal.below, self.normal.counted)

    @property
    def ppv(self) -> Share:
        """The films with pneumonia at the threshold or above; valid where it is as frequent."""
        found = self.pneumonia.at_threshold
        return Share(found, found + self.normal.at_threshold)

    @property
    def npv(self) -> Share:
        """The films without pneumonia below the threshold; see `ppv`."""
        return Share(self.normal.below, self.normal.below + self.pneumonia.below)


@dataclass(frozen=True)
class LocalThreshold:
    """A threshold chosen on a clinic's own films, and what it does on these same films."""

    threshold: float
    sensitivity: Share
    specificity: Share


def measure(rows: Iterable[Row], answers: Mapping[str, Finding]) -> Performance:
    """Compare rows, as they are labelled, with the answers.

    Args:
        answers: by `Row.file`.
    """
    rows = list(rows)
    pneumonia, normal = scores_of(rows, answers)
    return Performance(
        pneumonia=_outcomes(rows, answers, Finding.PNEUMONIA),
        normal=_outcomes(rows, answers, Finding.NORMAL),
        unanswered=sum(row.file not in answers for row in rows),
        auroc=auroc(pneumonia, normal) if len(pneumonia) and len(normal) else None,
        reliability=_reliability(pneumonia, normal),
    )


def choose_threshold(
    rows: Iterable[Row], answers: Mapping[str, Finding], wanted: float
) -> LocalThreshold | None:
    """The highest threshold that reaches a wanted sensitivity on these films.

    A site's own films choose its threshold. The World Health Organization asks this of sites that
    use computer-aided detection of tuberculosis (WHO and TDR 2021, "Determining the local
    calibration of computer-assisted detection (CAD) thresholds and other parameters").

    Args:
        answers: by `Row.file`.
        wanted: sensitivity, above 0 and at most 1.

    Returns:
        None if either class has fewer than `MIN_FILMS` films that count, or if the
        probabilities of the pneumonias are too near 0 for any threshold.
    """
    pneumonia, normal = scores_of(rows, answers)
    if min(len(pneumonia), len(normal)) < MIN_FILMS:
        return None
    kept = math.ceil(round(wanted * len(pneumonia), 6))
    # Rows hold four decimals: 1.0000 may be any number that rounds to it.
    threshold = min(float(np.sort(pneumonia)[-kept]), 0.9999)
    if threshold <= 0:
        return None
    return LocalThreshold(
        threshold,
        Share(int((pneumonia >= threshold).sum()), len(pneumonia)),
        Share(int((normal < threshold).sum()), len(normal)),
    )


def _outcomes(rows: list[Row], answers: Mapping[str, Finding], answer: Finding) -> Outcomes:
    of_answer = [row for row in rows if answers.get(row.file) is answer]
    counts = Counter(row.finding or row.status for row in of_answer)
    unclear = sum(row.is_unclear for row in of_answer)
    return Outcomes(
        marked=counts[Finding.PNEUMONIA],
        unclear=unclear,
        unmarked=counts[Finding.NORMAL],
        review=counts[Status.REVIEW] - unclear,
        error=counts[Status.ERROR],
        at_threshold=sum(_counted(row, row.threshold) for row in of_answer),
    )


def scores_of(rows: Iterable[Row], answers: Mapping[str, Finding]) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities of the films that count: those with pneumonia, and those without."""
    scores: dict[Finding, list[float]] = {Finding.PNEUMONIA: [], Finding.NORMAL: []}
    for row in rows:
        if row.file in answers and _counted(row) and row.probability is not None:
            scores[answers[row.file]].append(row.probability)
    return np.array(scores[Finding.PNEUMONIA]), np.array(scores[Finding.NORMAL])


def _counted(row: Row, from_probability: float = 0.0) -> bool:
    """Whether a film counts in the rates, with this probability or a higher one."""
    if row.probability is None or not row.score_counts:
        return False
    return row.probability >= from_probability


def bins_of(probabilities: np.ndarray) -> list[np.ndarray]:
    """The films of each bin, as positions; the bin of the lowest probabilities comes first.

    Bins hold about equally many films. Films of one probability share a bin. Else those with
    pneumonia might come into another bin than those without.

    Args:
        probabilities: float, (films,).
    """
    places = np.searchsorted(np.sort(probabilities), probabilities)
    numbers = places * _BINS // len(probabilities)
    return [np.flatnonzero(numbers == number) for number in np.unique(numbers)]


def _reliability(pneumonia: np.ndarray, normal: np.ndarray) -> list[Bin]:
    probabilities = np.concatenate([pneumonia, normal])
    labels = np.repeat([1, 0], [len(pneumonia), len(normal)])
    return [
        Bin(float(probabilities[films].mean()), Share(int(labels[films].sum()), len(films)))
        for films in bins_of(probabilities)
    ]
