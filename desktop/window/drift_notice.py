"""Telling once that the films have changed, and not at every start."""

from desktop.scoring import account
from desktop.scoring.drift import Quantity, Seen, drifts_of, months_of
from desktop.window.sentences import shown
from desktop.window.settings import TOLD_DRIFTS
from models.interpreter import Model

# What a person can do something about comes first.
_MOST_TELLING = (Quantity.BRIGHTNESS, Quantity.DISTANCE, Quantity.SCORE)


def drift_news(model: Model, seen: list[Seen]) -> str:
    """The most telling change that was not told before; empty where there is none.

    A change is told again when it was over and came back.

    Args:
        seen: of all films that the model scored.
    """
    known = model.reference.known
    if known is None:
        return ""
    drifts = drifts_of(seen, months_of(seen, known, model.card.calibration))
    names = {f"{drift.quantity} {drift.change}": drift for drift in drifts}
    told = TOLD_DRIFTS.get().split(",")
    TOLD_DRIFTS.set(",".join(names))
    new = [drift for name, drift in names.items() if name not in told]
    new.sort(key=lambda drift: _MOST_TELLING.index(drift.quantity))
    return shown(account.notice(new[0])) if new else ""
