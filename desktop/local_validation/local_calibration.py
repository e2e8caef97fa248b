"""A clinic's own fit of the probabilities: the record of who adopted it, when, and on what films.

It changes only what a probability is said to be here; see `desktop.results.row.Here`. Finding,
marking level and the model's own probability stay as they are.
"""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.local_validation.decision_record import DecisionRecord, RecordError
from desktop.results.scored_film import model_key
from models.calibration import LocalFit
from models.card import ModelCard
from models.message import QT_TRANSLATE_NOOP, Message

# Beyond these no fit to real films lies.
_MAX_SLOPE, _MAX_SHIFT = 20.0, 50.0

FIT_OF_ANOTHER_MODEL = Message(
    "fit-of-another-model",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The fit of the probabilities adopted here belongs to another model and is not used; check "
        "how well this model does here, and adopt a fit again.",
    ),
)
FIT_UNREADABLE = Message(
    "fit-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your fit of the probabilities, {path}, cannot be read ({reason}); allow "
        "reading it, or adopt no fit.",
    ),
)
FIT_DAMAGED = Message(
    "fit-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The record of your fit of the probabilities, {path}, is damaged; move it away, and adopt "
        "the fit again.",
    ),
)
FIT_NOT_KEPT = Message(
    "fit-not-kept",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The fit of the probabilities could not be saved in {path} ({reason}); make room, and "
        "adopt it again.",
    ),
)


@dataclass(frozen=True)
class AdoptedFit:
    """The decision to tell the probability here by a fit to the clinic's films.

    Attributes:
        decided_at: ISO 8601, UTC.
        model_key: `desktop.results.scored_film.model_key` of the model that it was fitted for.
        films: on how many it was measured.
    """

    decided_at: str
    initials: str
    model_key: str
    films: int
    fit: LocalFit


def adopted_in(path: Path, card: ModelCard) -> AdoptedFit | None:
    """The fit in use; None also where the record cannot be used.

    Whoever opens "How well does it do here?" is told why it cannot.
    """
    try:
        return FITS.current(path, card)
    except RecordError:
        return None


def _adopted(parsed: dict[str, Any]) -> AdoptedFit:
    return AdoptedFit(
        decided_at=str(parsed["decided_at"]),
        initials=str(parsed["initials"]),
        model_key=str(parsed["model_key"]),
        films=int(parsed["films"]),
        fit=_fit(parsed["fit"]),
    )


def _fit(parsed: dict[str, Any]) -> LocalFit:
    slope, shift = float(parsed["slope"]), float(parsed["shift"])
    if not (0 < slope <= _MAX_SLOPE and math.isfinite(shift) and abs(shift) <= _MAX_SHIFT):
        raise ValueError("the fit is none")
    return LocalFit(slope, shift)


def _fits(adopted: AdoptedFit, card: ModelCard) -> bool:
    return adopted.model_key == model_key(card)


FITS = DecisionRecord(
    _adopted, "fit", _fits, FIT_OF_ANOTHER_MODEL, FIT_UNREADABLE, FIT_DAMAGED, FIT_NOT_KEPT
)
