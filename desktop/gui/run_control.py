"""A run from its start to its last row, as the parts of the window take part in it.

`Run` scores a source in another thread. Its rows come here and go to the table. They are sorted
when all have come.
"""

from PySide6.QtCore import QObject, Signal

from desktop.gui.output.csv_export import ResultsExport
from desktop.gui.run.progress import RunProgress
from desktop.gui.run.rescoring import Rescoring
from desktop.gui.run.run import Run
from desktop.gui.session.session_controller import ShownSession
from desktop.gui.session.session_page import SessionPage
from desktop.gui.settings.settings import OPERATING_POINT
from desktop.gui.start.choose_films import Intake
from desktop.results.scored_film import Scored
from desktop.sources.selection import Source
from models.model import Model


class RunControl(QObject):
    """Starts runs and brings their rows to the page.

    Signals:
        failed: one sentence.
    """

    failed = Signal(str)

    def __init__(
        self,
        model: Model | None,
        intake: Intake,
        run: Run,
        progress: RunProgress,
        page: SessionPage,
        session: ShownSession,
        exporting: ResultsExport,
        parent: QObject,
    ) -> None:
        """Score with this model; without one nothing is scored."""
        super().__init__(parent)
        self._model = model
        self._intake = intake
        self._run = run
        self._progress = progress
        self._page = page
        self._session = session
        self._exporting = exporting
        self._rescoring = Rescoring(self)
        intake.chosen.connect(self.start)
        run.scored.connect(self._append)
        run.waiting.connect(self._sort)
        run.unkept.connect(session.lose)
        run.finished.connect(self._finish)
        page.viewer.photograph.asked.connect(self._score_again)
        self._rescoring.scored.connect(session.replace)
        self._rescoring.failed.connect(self.failed)
        # The row of a film names it from the folder of its session.
        session.opened.connect(self._rescoring.forget)
        session.deleted.connect(self._rescoring.forget)

    def start(self, source: Source, watch: bool) -> None:
        """Score a source, unless a run is under way or the user wants to keep unsaved rows.

        Args:
            watch: whether to wait for more films in its folder, until the user stops it.
        """
        if self._model is None or self._run.running or not self._session.may_close():
            return
        self._session.begin(source)
        # Not before: the level would be kept as that of the session before.
        self._page.chooser.choose_name(OPERATING_POINT.get())
        self._run.start(source, self._model, self._page.view, watch=watch)

    def toggle_watching(self) -> None:
        """Watch the folder in the window, or ask for one; if a folder is watched, stop that."""
        if self._run.running:
            self._run.stop()
        elif self._page.results.rows:
            self._intake.take([self._session.root], watch=True)
        else:
            self._intake.choose_folder(watch=True)

    def wait(self) -> None:
        """Wait until no photograph is being scored; call this before the program ends."""
        self._rescoring.wait()

    def _append(self, parcel: list[Scored]) -> None:
        if not parcel:
            return
        self._page.results.append(parcel)
        self._exporting.due = True
        self._page.worklist.summarise()
        self._progress.show_done(len(self._page.results.rows))

    def _sort(self) -> None:
        if self._page.results.rows:
            self._page.sort()

    def _finish(self) -> None:
        self._page.worklist.summarise()
        self._sort()

    def _score_again(self, crop: bool) -> None:
        film = self._page.worklist.current
        if self._model is not None and film is not None and self._page.is_of_model:
            root, threshold = self._session.root, self._page.results.threshold
            self._rescoring.score(self._model, film, root, threshold, crop=crop)
