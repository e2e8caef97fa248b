"""Which film a person should look at first: the order of the worklist.

`urgency` alone decides it. A probability counts only among the films that it was measured on: those
with a finding, and those between the two. Where the program says "not counted", it orders nothing.
"""

from enum import IntEnum

from desktop.reading.picture import TOO_NARROW
from desktop.results.row import Finding, Row, Status
from desktop.scoring import header_rules, review

_OLDEST_MONTHS = 1500


class Priority(IntEnum):
    """What speaks for a film to be looked at, the most urgent first."""

    # By file or details, or perhaps. Pneumonia kills most at this age, and the program gives no
    # finding.
    INFANT = 0
    # A likely pneumonia, or a film between the two.
    LIKELY = 1
    # Any other reason, such as a film unlike those that the program was measured on.
    OTHER = 2
    # To be taken again while the child is still there: blurred, blank, too small, in colour.
    POOR = 3
    # Nobody has seen what is in the file.
    UNREAD = 4
    # By file or details an adult's film, or none of a chest: the program is not meant for it.
    OUTSIDE = 5
    NOT_MARKED = 6


_PRIORITIES = {
    **dict.fromkeys(
        (
            header_rules.INFANT,
            header_rules.INFANT_BY_DETAILS,
            header_rules.INFANT_PERHAPS,
            header_rules.INFANT_OR_CHILD,
        ),
        Priority.INFANT,
    ),
    **dict.fromkeys(
        (review.BLURRED, review.NEARLY_BLANK, review.TOO_SMALL, review.IN_COLOUR, TOO_NARROW),
        Priority.POOR,
    ),
    **dict.fromkeys(
        (
            header_rules.ADULT,
            header_rules.ADULT_BY_DETAILS,
            header_rules.NO_XRAY,
            header_rules.ANOTHER_PART,
        ),
        Priority.OUTSIDE,
    ),
}
_PRIORITY_OF_CODE = {reason.code: priority for reason, priority in _PRIORITIES.items()}


def urgency(row: Row) -> float:
    """The sort key of a film: the smaller it is, the sooner a person should look.

    The whole number is the film's `Priority`. Within it there follows, between 0 and 1: of infants
    the age, the youngest first; of films whose probability counts the probability, the highest
    first; of all others nothing, so they keep the order of their names.
    """
    priority = priority_of(row)
    if priority is Priority.INFANT:
        age = row.header and row.header.age
        months = age.least if age else 0
        return priority + min(months, _OLDEST_MONTHS) / (_OLDEST_MONTHS + 1)
    if priority in (Priority.LIKELY, Priority.NOT_MARKED) and row.probability is not None:
        return priority + (1 - row.probability) / 2
    return float(priority)


def priority_of(row: Row) -> Priority:
    """What speaks for a film to be looked at."""
    if row.status is Status.SCORED:
        return Priority.LIKELY if row.finding is Finding.PNEUMONIA else Priority.NOT_MARKED
    if row.status is Status.ERROR:
        return Priority.UNREAD
    if row.is_unclear:
        return Priority.LIKELY
    # The reason comes before the notes.
    code = row.remarks[0].code if row.remarks else ""
    return _PRIORITY_OF_CODE.get(code, Priority.OTHER)
