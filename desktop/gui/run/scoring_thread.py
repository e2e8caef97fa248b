"""Scoring a batch off the GUI thread."""

import time

from PySide6.QtCore import QObject, QThread, Signal

from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.paths import store_path
from desktop.results.scored_film import Scored
from desktop.scoring.control import Control
from desktop.scoring.pipeline import Arrived, Event, TakenOver, Waiting, run
from desktop.scoring.review import is_current
from desktop.sources.folder import Listing
from desktop.sources.selection import Source
from desktop.sources.watch_folder import FolderWatch
from desktop.store.recorder import Recorder
from desktop.store.records import SessionView
from models.message import Message
from models.model import Model

# Rows reach the window in parcels, so that a fast run does not flood the event loop.
PARCEL_SECONDS = 0.2


class ScoringThread(QThread):
    """Scores a source, keeping every row in the store before it is shown.

    Attributes:
        watch: whether it scores what comes into a folder, until it is stopped.

    Signals:
        listed: the Listing, before the first row; empty of a folder that is watched.
        arrived: of a folder that is watched, how many more films are to be scored.
        waiting: of a folder that is watched, all films so far have their rows.
        kept: the session's number in the store, before the first row.
        taken_over: how many films were known already, after the last of them.
        scored: a list of Scored, at most every 200 ms.
        unkept: a Message that says why rows are not kept from now on.
        failed: one sentence.
    """

    listed = Signal(object)
    arrived = Signal(int)
    waiting = Signal()
    kept = Signal(int)
    taken_over = Signal(int)
    scored = Signal(list)
    unkept = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        source: Source,
        model: Model,
        view: SessionView,
        parent: QObject,
        *,
        watch: bool = False,
        jobs: int | None = None,
    ) -> None:
        """Score with so many `jobs`; one for each core where it is None."""
        super().__init__(parent)
        self.control = Control()
        self.watch = watch
        self._source = source
        self._model = model
        self._view = view
        self._jobs = jobs
        self._parcel: list[Scored] = []
        self._sent = time.monotonic()

    def run(self) -> None:
        """Called by Qt in the new thread."""
        try:
            self._run()
        except Exception as error:  # nobody is above this to tell the user
            words = self.tr("Scoring stopped ({reason}); score the folder again to resume.")
            self.failed.emit(words.format(reason=isolated(str(error))))

    def _run(self) -> None:
        listing = Listing() if self.watch else self._source.list_pictures()
        self.listed.emit(listing)
        if not (listing.pictures or self.watch):
            return
        with Recorder(
            store_path(),
            self._source.root,
            self._model.card,
            len(listing.pictures),
            self._view,
            self.unkept.emit,
            lambda row: is_current(row, self._model.clinic),
        ) as recorder:
            if recorder.id is not None:
                self.kept.emit(recorder.id)
            try:
                for event in run(
                    FolderWatch(self._source.root) if self.watch else listing.pictures,
                    self._source.root,
                    self._model,
                    self._view.threshold,
                    self.control,
                    report=self._report,
                    known=recorder.earlier,
                    typed=recorder.typed,
                    jobs=self._jobs,
                ):
                    self._take(event, recorder)
            finally:
                self._send(recorder)

    def _report(self, message: Message) -> None:
        self.failed.emit(shown(message))

    def _take(self, event: Event, recorder: Recorder) -> None:
        match event:
            case Arrived(films):
                if self.watch:
                    self.arrived.emit(films)
            case TakenOver(films):
                self._send(recorder)
                self.taken_over.emit(films)
            case Waiting():
                self._send(recorder)
                self.waiting.emit()
            case Scored():
                self._add(event, recorder)

    def _add(self, scored: Scored, recorder: Recorder) -> None:
        self._parcel.append(recorder.decided(scored))
        # A held run sends no next parcel that could take this row along.
        if self.control.paused or time.monotonic() - self._sent >= PARCEL_SECONDS:
            self._send(recorder)

    def _send(self, recorder: Recorder) -> None:
        recorder.keep(self._parcel)
        self.scored.emit(self._parcel)
        self._parcel, self._sent = [], time.monotonic()
