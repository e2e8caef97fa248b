"""What a person decided on a film. It counts more than what the program says."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.results.row import Finding


class Judgement(StrEnum):
    """What a person says that a film shows."""

    NORMAL = "normal"
    PNEUMONIA = "pneumonia"
    UNSURE = "unsure"
    POOR_IMAGE = "poor image"


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry in a film's history; the last one counts.

    Attributes:
        judgement: None where there is only a note. Agreeing with the program is to decide on its
            finding, so the decision keeps its meaning at another threshold.
        finding: the program's finding at that time, which the decision may contradict.
        note: in the person's own words; may be empty.
        decided_by: the person's initials.
        decided_at: ISO 8601, UTC.
    """

    judgement: Judgement | None
    finding: Finding | None
    note: str
    decided_by: str
    decided_at: str
