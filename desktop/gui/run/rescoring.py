"""Scoring a single photograph again, off the GUI thread: all of it, or the film on it alone."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.gui.text.messages import shown
from desktop.gui.widgets.background import Background
from desktop.reading.picture import CHANGED
from desktop.scoring.scorer import Scored, Scorer
from models.interpreter import Model


class Rescoring(QObject):
    """One film at a time.

    Signals:
        scored: the film's new Scored.
        failed: one sentence; the film keeps its row.
    """

    scored = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)

    def score(self, model: Model, film: Scored, root: Path, *, crop: bool) -> None:
        """Score a film's file again, if it is still the one that was scored.

        Args:
            root: the folder that the row's file name is relative to.
            crop: whether to score the film on the photograph alone.
        """

        def score() -> Scored:
            return Scorer(model, root, film.row.threshold).score(film.path, crop=crop)

        self._background.start(score, lambda again: self._show(again, film))

    def wait(self) -> None:
        """Until nothing is being scored; before the program ends."""
        self._background.wait()

    def _show(self, again: Scored, film: Scored) -> None:
        if again.row.probability is None:
            self.failed.emit(shown(again.row.reason))
        elif again.row.sha256 != film.row.sha256:
            self.failed.emit(shown(CHANGED))
        else:
            self.scored.emit(again)
