"""A clinic's own operating point: the record of who chose it, when, and on what films.

The record keeps every decision, also one to return to the model's own points. The last one counts.
"""

from dataclasses import dataclass
from typing import Any

from desktop.local_validation.decision_record import DecisionRecord
from desktop.local_validation.performance import LocalThreshold, Share
from models.card import ModelCard
from models.message import QT_TRANSLATE_NOOP, Message

LOCAL = "local"  # its name; the model's own points have other names


POINT_OF_ANOTHER_MODEL = Message(
    "point-of-another-model",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The marking level chosen here belongs to another model and is not used; "
        "check how well this model does here, and choose again.",
    ),
)
RECORD_UNREADABLE = Message(
    "record-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your marking level, {path}, cannot be read ({reason}); allow "
        "reading it, or use one of the model's levels.",
    ),
)
RECORD_DAMAGED = Message(
    "record-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your marking level, {path}, is damaged; move it away, and "
        "choose the level again.",
    ),
)
RECORD_NOT_KEPT = Message(
    "record-not-kept",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The marking level could not be saved in {path} ({reason}); make room, and "
        "choose it again.",
    ),
)


@dataclass(frozen=True)
class LocalPoint:
    """The decision to use an operating point of the clinic's own.

    Attributes:
        decided_at: ISO 8601, UTC.
        initials: those of the person who decided; empty if they were not given.
        model_sha256: hash of the model that it was chosen for.
        folder: the folder of the films that it was chosen on.
        wanted_sensitivity: the share of films with pneumonia that the threshold should mark.
        chosen: the threshold, and what it did on these films.
    """

    decided_at: str
    initials: str
    model_sha256: str
    folder: str
    wanted_sensitivity: float
    chosen: LocalThreshold


def _point(parsed: dict[str, Any]) -> LocalPoint:
    return LocalPoint(
        decided_at=str(parsed["decided_at"]),
        initials=str(parsed["initials"]),
        model_sha256=str(parsed["model_sha256"]),
        folder=str(parsed["folder"]),
        wanted_sensitivity=float(parsed["wanted_sensitivity"]),
        chosen=_threshold(parsed["chosen"]),
    )


def _threshold(parsed: dict[str, Any]) -> LocalThreshold:
    threshold = float(parsed["threshold"])
    if not 0 < threshold < 1:
        raise ValueError("the threshold is not between 0 and 1")
    return LocalThreshold(threshold, _share(parsed["sensitivity"]), _share(parsed["specificity"]))


def _share(parsed: dict[str, Any]) -> Share:
    count, of = int(parsed["count"]), int(parsed["of"])
    if not 0 <= count <= of or of == 0:
        raise ValueError("a share is none")
    return Share(count, of)


def _fits(point: LocalPoint, card: ModelCard) -> bool:
    return point.model_sha256 == card.sha256


POINTS = DecisionRecord(
    _point,
    "chosen",
    _fits,
    POINT_OF_ANOTHER_MODEL,
    RECORD_UNREADABLE,
    RECORD_DAMAGED,
    RECORD_NOT_KEPT,
)
