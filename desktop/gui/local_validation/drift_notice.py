"""The notice that the films have changed. It appears once, and not at every start."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from desktop.blind_reading.known_here import known_here
from desktop.gui.settings.settings import TOLD_DRIFTS
from desktop.gui.text.messages import shown
from desktop.gui.widgets.background import Background
from desktop.gui.widgets.message_bar import MessageBar
from desktop.local_validation.drift import Drift, Quantity, drifts_of, months_of
from desktop.local_validation.drift_wording import notice
from desktop.local_validation.past import seen_in
from desktop.paths import blind_reading_path, store_path
from desktop.results.scored_film import model_key
from desktop.store.database import StoreError
from models.model import Model

# A change that a person can do something about comes first.
_MOST_USEFUL = (Quantity.BRIGHTNESS, Quantity.DISTANCE, Quantity.SCORE)


class DriftNotice(QObject):
    """Looks for changes in all films that a model scored, off the GUI thread, and shows one."""

    def __init__(self, bar: MessageBar, more: QAction, parent: QObject) -> None:
        """Show the notice on a bar; `more` shows the details."""
        super().__init__(parent)
        self._bar = bar
        self._more = more
        self._background = Background(self)

    def look(self, model: Model) -> None:
        """Look through the store. If it cannot be read, the window has already said so."""
        self._background.start(lambda: _drifts(model), self._show)

    def wait(self) -> None:
        """Wait for the search to end, before the program ends."""
        self._background.wait()

    def _show(self, drifts: Sequence[Drift] | None) -> None:
        # A message that is there already comes first. Then this notice appears the next time.
        if drifts is not None and self._bar.isHidden() and (news := _news(drifts)):
            self._bar.show_message(news, self._more)


def _drifts(model: Model) -> list[Drift] | None:
    """The changes in all films that a model scored; None if they are not known."""
    known = known_here(model, blind_reading_path())
    if known is None:
        return None
    try:
        seen = seen_in(store_path(), model_key(model.card))
    except StoreError:
        return None
    return drifts_of(seen, months_of(seen, known, model.card.calibration))


def _news(drifts: Sequence[Drift]) -> str:
    """The most useful change that was not shown before; empty if there is none.

    A change is shown again if it ended and came back.
    """
    names = {f"{drift.quantity} {drift.change}": drift for drift in drifts}
    shown_before = TOLD_DRIFTS.get().split(",")
    TOLD_DRIFTS.set(",".join(names))
    new = [drift for name, drift in names.items() if name not in shown_before]
    new.sort(key=lambda drift: _MOST_USEFUL.index(drift.quantity))
    return shown(notice(new[0])) if new else ""
