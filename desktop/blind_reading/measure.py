"""What a reading that is over says of the program here: figures, and whether it may be used."""

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from desktop.blind_reading.agreement import WANTED_KAPPA, Agreement, agreement
from desktop.blind_reading.form import Answer, Target
from desktop.blind_reading.reading import Limits, Reading
from desktop.local_validation.intervals import area_interval, auroc, proportion
from desktop.local_validation.performance import Share
from models.card import Estimate, ModelCard

# A clinic's films may do so much worse than the test data of the model, and no more.
MARGIN = 0.10
# Nobody reads more films than so many times those that were read.
_MOST_TIMES = 50


class Verdict(StrEnum):
    """Whether the program may be used here.

    `FIT`: even the lower ends of all three figures reach their limits. `UNFIT`: the upper end of
    one does not. `OPEN`: the films are too few to tell. `DISPUTED`: the two readers agree too
    little for anything to be measured by what they say.

    Why three: on another machine all scores may lie higher. The AUROC compares scores with each
    other and does not see it, and the sensitivity even gains. The specificity alone shows that most
    healthy children are then marked, get antibiotics for nothing, and hide those who need them.
    """

    FIT = "fit"
    OPEN = "open"
    DISPUTED = "disputed"
    UNFIT = "unfit"


@dataclass(frozen=True)
class Figures:
    """Two readers and the program, compared on one definition of pneumonia.

    Attributes:
        readers: how the two agree, each having read alone.
        with_program: how the program agrees with the first, the second, and the agreed answer.
        sensitivity, specificity: of the program, by the agreed answer.
        auroc: likewise; None unless there are films of both kinds.
        uninterpretable: films that the agreed answer leaves out.
    """

    target: Target
    readers: Agreement
    with_program: tuple[Agreement, Agreement, Agreement]
    sensitivity: Share
    specificity: Share
    auroc: Estimate | None
    uninterpretable: int


def measure(reading: Reading, target: Target) -> Figures:
    """The figures of a reading that is over.

    The films were drawn so that each child had the same chance; see `draw`. So nothing is weighted,
    and the intervals are the exact ones. An unclear film counts as marked if it reaches the marking
    level, as it does in the model card. A film that is unlike those of training counts, too: its
    score is what is being measured.
    """
    first, second = (_said(reading, reader.answers, target) for reader in reading.readers)
    counted = {film.sha256: reading.counted(film.sha256) for film in reading.films}
    agreed = _said(reading, counted, target)
    scores = [film.probability for film in reading.films]
    marked: list[bool | None] = [score >= reading.threshold for score in scores]
    ill = np.array([score for score, says in zip(scores, agreed, strict=True) if says is True])
    well = np.array([score for score, says in zip(scores, agreed, strict=True) if says is False])
    return Figures(
        target=target,
        readers=_agreement(first, second),
        with_program=(
            _agreement(first, marked),
            _agreement(second, marked),
            _agreement(agreed, marked),
        ),
        sensitivity=Share(int((ill >= reading.threshold).sum()), len(ill)),
        specificity=Share(int((well < reading.threshold).sum()), len(well)),
        auroc=auroc(ill, well) if len(ill) and len(well) else None,
        uninterpretable=agreed.count(None),
    )


def default_limits(card: ModelCard, threshold: float) -> Limits:
    """The lower ends on the model's test data, less `MARGIN`, to whole hundredths.

    Sensitivity and specificity are those of the marking level in use. Of a level that the card does
    not know nothing was measured, so the usual level's stand in.

    Args:
        threshold: the program marks a film from this probability on.
    """
    usual = card.operating_point(card.default_operating_point)
    point = next((each for each in card.operating_points if each.threshold == threshold), usual)
    measured = point.measured["test"]
    return Limits(
        sensitivity=_rounded(measured.sensitivity.low - MARGIN),
        specificity=_rounded(measured.specificity.low - MARGIN),
        auroc=_rounded(card.evaluation["test"]["auroc"].low - MARGIN),
    )


def verdict(figures: Figures, limits: Limits) -> Verdict:
    """Whether the program may be used here."""
    marked, unmarked = figures.sensitivity.estimate, figures.specificity.estimate
    if marked is None or unmarked is None or figures.auroc is None:
        return Verdict.OPEN
    found = _verdict(marked, unmarked, figures.auroc, limits)
    kappa = figures.readers.kappa
    if found is not Verdict.UNFIT and kappa and kappa.value < WANTED_KAPPA:
        return Verdict.DISPUTED
    return found


def still_needed(figures: Figures, limits: Limits) -> int | None:
    """How many more films must be read until the verdict is firm, if all rates stay the same.

    Returns:
        0 if more films are not what is missing; None if no such number would do, or if films of one
        kind are missing.
    """
    if verdict(figures, limits) is not Verdict.OPEN:
        return 0
    if figures.auroc is None:
        return None
    ill, well = figures.sensitivity.of, figures.specificity.of
    area = figures.auroc.value
    marked, unmarked = figures.sensitivity.count / ill, figures.specificity.count / well
    films = ill + well + figures.uninterpretable

    def is_firm(size: int) -> bool:
        """Whether a reading of so many films would be."""
        of_ill, of_well = round(size / films * ill), round(size / films * well)
        found = proportion(round(marked * of_ill), of_ill)
        cleared = proportion(round(unmarked * of_well), of_well)
        ranked = area_interval(area, of_ill, of_well)
        return _verdict(found, cleared, ranked, limits) is not Verdict.OPEN

    sizes = range(films + 1, _MOST_TIMES * films + 1)
    place = bisect_left(sizes, True, key=is_firm)
    return None if place == len(sizes) else sizes[place] - films


def _verdict(
    sensitivity: Estimate, specificity: Estimate, area: Estimate, limits: Limits
) -> Verdict:
    asked = (
        (sensitivity, limits.sensitivity),
        (specificity, limits.specificity),
        (area, limits.auroc),
    )
    if any(found.high < limit for found, limit in asked):
        return Verdict.UNFIT
    if all(found.low >= limit for found, limit in asked):
        return Verdict.FIT
    return Verdict.OPEN


def _said(reading: Reading, answers: Mapping[str, Answer], target: Target) -> list[bool | None]:
    return [answers[film.sha256].shows(target) for film in reading.films]


def _agreement(first: Sequence[bool | None], second: Sequence[bool | None]) -> Agreement:
    """On the films that both could interpret."""
    both = [
        (one, other)
        for one, other in zip(first, second, strict=True)
        if one is not None and other is not None
    ]
    return agreement([one for one, _ in both], [other for _, other in both])


def _rounded(limit: float) -> float:
    return math.floor(100 * limit) / 100
