"""What is said of the figures at the share of pneumonia here, and of groups of films."""

from collections.abc import Sequence

from desktop.local_validation.performance import Share
from desktop.local_validation.predictive_values import AtPrevalence
from desktop.local_validation.subgroups import Subgroup
from desktop.local_validation.wording import WITH_PNEUMONIA, Cell
from models.card import Estimate
from models.message import QT_TRANSLATE_NOOP, Message, Number

PREVALENCE_NOT_KNOWN = Message(
    "prevalence-not-known",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "To learn what a marked film means here, say in the settings how many of 100 children "
        "X-rayed here have pneumonia.",
    ),
)
PREVALENCE_GIVEN = Message(
    "prevalence-given",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Here {prevalence} of 100 children on X-ray have pneumonia. This was said by a person, and "
        "it changes no finding and no marking level. At this share:",
    ),
)
PPV_HERE = Message(
    "ppv-here",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of 100 films that it marks, pneumonia is present in {value} (likely {low} to {high}; "
        "PPV).",
    ),
)
NPV_HERE = Message(
    "npv-here",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of 100 films that it leaves unmarked, pneumonia is absent in {value} (likely {low} to "
        "{high}; NPV).",
    ),
)
FOUND_HERE = Message(
    "found-here",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of 100 children on X-ray, {ill} have pneumonia, and it finds {value} of them (likely "
        "{low} to {high}).",
    ),
)
ALARMS_HERE = Message(
    "alarms-here",
    QT_TRANSLATE_NOOP(
        "Scoring", "It raises {value} false alarms among the 100 (likely {low} to {high})."
    ),
)
SUBGROUP_TITLES = (
    Message("title-films", QT_TRANSLATE_NOOP("Scoring", "films")),
    WITH_PNEUMONIA,
    Message("title-of-those-marked", QT_TRANSLATE_NOOP("Scoring", "of 100 of them marked")),
    Message("title-of-others-unmarked", QT_TRANSLATE_NOOP("Scoring", "of 100 others not marked")),
)
RANGE = Message("range", QT_TRANSLATE_NOOP("Scoring", "{value} ({low} to {high})"))


def here(figures: AtPrevalence | None, prevalence: float | None) -> list[Message]:
    """What the findings are worth at the share of pneumonia here.

    Args:
        figures: None if they cannot be computed.
        prevalence: None if nobody gave it.
    """
    if prevalence is None:
        return [PREVALENCE_NOT_KNOWN]
    if figures is None:
        return []
    said = [PREVALENCE_GIVEN.filled(prevalence=_of_100(prevalence))]
    if figures.ppv:
        said.append(PPV_HERE.filled(**_range(figures.ppv, 100, 0)))
    if figures.npv:
        said.append(NPV_HERE.filled(**_range(figures.npv, 100, 0)))
    ill = _of_100(prevalence)
    return [
        *said,
        FOUND_HERE.filled(ill=ill, **_range(figures.found, 1, 1)),
        ALARMS_HERE.filled(**_range(figures.alarms, 1, 1)),
    ]


def subgroup_table(groups: Sequence[Subgroup]) -> list[list[Cell]]:
    """A line for each group below the titles; empty if there is no group."""
    if not groups:
        return []
    return [["", *SUBGROUP_TITLES], *map(_line, groups)]


def _line(group: Subgroup) -> list[Cell]:
    return [
        group.name,
        Number(group.films),
        Number(group.sensitivity.of),
        _cell(group.sensitivity),
        _cell(group.specificity),
    ]


def _cell(share: Share) -> Cell:
    return RANGE.filled(**_range(share.estimate, 100, 0)) if share.estimate else ""


def _range(estimate: Estimate, factor: float, places: int) -> dict[str, Number]:
    ends = {"value": estimate.value, "low": estimate.low, "high": estimate.high}
    return {name: Number(factor * end, places) for name, end in ends.items()}


def _of_100(prevalence: float) -> Number:
    """With a decimal only where the share has one."""
    share = round(100 * prevalence, 2)
    return Number(share, 0 if share.is_integer() else 1 if (10 * share).is_integer() else 2)
