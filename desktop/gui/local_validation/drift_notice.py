"""Telling once that the films have changed, and not at every start."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.gui.settings.settings import TOLD_DRIFTS
from desktop.gui.text.messages import shown
from desktop.gui.widgets.background import Background
from desktop.gui.widgets.message_bar import MessageBar
from desktop.local_validation.drift import Drift, Quantity, drifts_of, months_of
from desktop.local_validation.drift_wording import notice
from desktop.local_validation.past import seen_in
from desktop.paths import store_path
from desktop.results.scored_film import model_key
from desktop.store.database import StoreError
from models.model import Model

# What a person can do something about comes first.
_MOST_TELLING = (Quantity.BRIGHTNESS, Quantity.DISTANCE, Quantity.SCORE)


class DriftNotice(QObject):
    """Looks for changes in all films that a model scored, off the GUI thread, and tells of one."""

    def __init__(self, bar: MessageBar, more: QAction, parent: QObject) -> None:
        """Tell on a bar; `more` shows more of it."""
        super().__init__(parent)
        self._bar = bar
        self._more = more
        self._background = Background(self)

    def look(self, model: Model) -> None:
        """Look through the store; where it cannot be read, the window has told of that."""
        self._background.start(lambda: _drifts(model), self._tell)

    def wait(self) -> None:
        """Until nothing is being looked for; before the program ends."""
        self._background.wait()

    def _tell(self, drifts: Sequence[Drift] | None) -> None:
        # What is being told already comes first; then this is told the next time.
        if drifts is not None and self._bar.isHidden() and (news := _news(drifts)):
            self._bar.show_message(news, self._more)


def _drifts(model: Model) -> list[Drift] | None:
    """The changes in all films that a model scored; None where they are not known."""
    known = model.reference.known
    if known is None:
        return None
    try:
        seen = seen_in(store_path(), model_key(model.card))
    except StoreError:
        return None
    return drifts_of(seen, months_of(seen, known, model.card.calibration))


def _news(drifts: Sequence[Drift]) -> str:
    """The most telling change that was not told before; empty where there is none.

    A change is told again when it was over and came back.
    """
    names = {f"{drift.quantity} {drift.change}": drift for drift in drifts}
    told = TOLD_DRIFTS.get().split(",")
    TOLD_DRIFTS.set(",".join(names))
    new = [drift for name, drift in names.items() if name not in told]
    new.sort(key=lambda drift: _MOST_TELLING.index(drift.quantity))
    return shown(notice(new[0])) if new else ""
