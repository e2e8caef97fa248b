"""WHO's form for chest films of children, as a person fills it in.

The terms are those of Cherian et al. 2005, "Standardized interpretation of paediatric chest
radiographs for the diagnosis of pneumonia in epidemiological studies", and of Mahomed et al. 2017,
"Preparing for mass reading of chest radiographs in epidemiological studies", table 1.
"""

from dataclasses import dataclass
from enum import StrEnum


class Quality(StrEnum):
    """What a film lets a person see.

    A suboptimal film shows consolidation and effusion, but no other infiltrates. An uninterpretable
    one shows none of them.
    """

    INTERPRETABLE = "interpretable"
    SUBOPTIMAL = "suboptimal"
    UNINTERPRETABLE = "uninterpretable"


class Sign(StrEnum):
    """What a film shows; it may show several, or none."""

    CONSOLIDATION = "end-point consolidation"
    EFFUSION = "pleural effusion"
    INFILTRATE = "other infiltrate"


class Conclusion(StrEnum):
    """What follows from the form. Consolidation or effusion is primary end-point pneumonia."""

    END_POINT = "primary end-point pneumonia"
    INFILTRATE = "other infiltrate"
    NONE = "none"
    UNINTERPRETABLE = "uninterpretable"


class Target(StrEnum):
    """What counts as pneumonia where readers and program are compared.

    The films that the model was fitted to are called pneumonia for other infiltrates, too. So
    `ANY` is what the program looks for, and `END_POINT` is WHO's narrower term.
    """

    ANY = "any"
    END_POINT = "end-point"


@dataclass(frozen=True, slots=True)
class Answer:
    """A form that is filled in.

    Attributes:
        signs: empty for a film without any.
        given_at: ISO 8601, UTC.
    """

    quality: Quality
    signs: frozenset[Sign]
    given_at: str

    def __post_init__(self) -> None:
        if not self.signs <= visible_signs(self.quality):
            raise ValueError("such a film shows no such sign")

    @property
    def conclusion(self) -> Conclusion:
        """What follows from it."""
        if self.quality is Quality.UNINTERPRETABLE:
            return Conclusion.UNINTERPRETABLE
        if self.signs & {Sign.CONSOLIDATION, Sign.EFFUSION}:
            return Conclusion.END_POINT
        return Conclusion.INFILTRATE if self.signs else Conclusion.NONE

    def shows(self, target: Target) -> bool | None:
        """Whether the film shows it; None if the film cannot be interpreted."""
        match self.conclusion:
            case Conclusion.UNINTERPRETABLE:
                return None
            case Conclusion.END_POINT:
                return True
            case Conclusion.INFILTRATE:
                return target is Target.ANY
        return False


def visible_signs(quality: Quality) -> frozenset[Sign]:
    """The signs that a film of this quality can show."""
    match quality:
        case Quality.INTERPRETABLE:
            return frozenset(Sign)
        case Quality.SUBOPTIMAL:
            return frozenset({Sign.CONSOLIDATION, Sign.EFFUSION})
    return frozenset()
