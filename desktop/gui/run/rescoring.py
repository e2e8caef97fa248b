"""Scores one photograph again off the GUI thread: all of it, or only the film on it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.blind_reading.clinic_gate import with_clinic_films
from desktop.gui.text.messages import shown, shown_all
from desktop.gui.widgets.background import Background
from desktop.paths import blind_reading_path
from desktop.reading.picture import CHANGED
from desktop.results.scored_film import Scored
from desktop.scoring.scorer import Scorer
from models.model import Model


class Rescoring(QObject):
    """Scores one film after another.

    Signals:
        scored: the film's new Scored.
        failed: one sentence; the film keeps its row.
    """

    scored = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background(self)

    def score(
        self, model: Model, film: Scored, root: Path, threshold: float, *, crop: bool
    ) -> None:
        """Score a film's file again, if it is still the one that was scored.

        Args:
            root: the folder to which the row's file name is relative.
            threshold: of the window; a row from the store is labelled by none.
            crop: whether to score only the film on the photograph.
        """

        def score() -> Scored:
            here = with_clinic_films(model, blind_reading_path())
            return Scorer(here, root, threshold).score(film.path, crop=crop)

        self._background.start(score, lambda again: self._show(again, film))

    def forget(self) -> None:
        """Report nothing of what was asked until now: other films are shown."""
        self._background.forget()

    def wait(self) -> None:
        """Wait until nothing is being scored, and report it; call this before the program ends."""
        self._background.wait()
        QCoreApplication.sendPostedEvents(self._background)

    def _show(self, again: Scored, film: Scored) -> None:
        if again.row.probability is None:
            self.failed.emit(shown_all(again.row.remarks))
        elif again.row.sha256 != film.row.sha256:
            self.failed.emit(shown(CHANGED))
        else:
            self.scored.emit(again)
