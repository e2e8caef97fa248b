"""A run, as the window sees it."""

import gc

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.blind_reading.clinic_gate import with_clinic_films
from desktop.gui.run.progress import RunProgress
from desktop.gui.run.scoring_thread import ScoringThread
from desktop.gui.settings.settings import JOBS
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.message_boxes import Role, ask
from desktop.paths import blind_reading_path
from desktop.sources.folder import Listing
from desktop.sources.selection import Source
from desktop.store.records import SessionView
from models.model import Model


class Run(QObject):
    """Scores one source at a time, and shows how far it is.

    Signals:
        kept: the session's number in the store, before the first row.
        scored: a list of Scored.
        waiting: all films of a watched folder have their rows so far.
        unkept: a Message that says why rows are not kept from now on.
        failed: one sentence.
        changed: it begins, is paused or is resumed.
        finished: it has ended, or was stopped.
    """

    kept = Signal(int)
    scored = Signal(list)
    waiting = Signal()
    unkept = Signal(object)
    failed = Signal(str)
    changed = Signal()
    finished = Signal()

    def __init__(self, progress: RunProgress, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._progress = progress
        self._thread: ScoringThread | None = None

    @property
    def running(self) -> bool:
        """Whether films are being scored."""
        return self._thread is not None

    @property
    def watching(self) -> bool:
        """Whether it watches a folder."""
        return self._thread is not None and self._thread.watch

    @property
    def paused(self) -> bool:
        """Whether it is paused."""
        return self._thread is not None and self._thread.control.paused

    def start(self, source: Source, model: Model, view: SessionView, *, watch: bool) -> None:
        """Score a source; none may be running.

        Args:
            view: the threshold, and how the session is shown at first.
            watch: whether to wait for more films in its folder, until the user stops it.
        """
        here = with_clinic_films(model, blind_reading_path())
        thread = ScoringThread(source, here, view, self, watch=watch, jobs=JOBS.get() or None)
        thread.listed.connect(self._begin)
        thread.arrived.connect(self._progress.arrive)
        thread.waiting.connect(self._wait)
        thread.kept.connect(self.kept)
        thread.taken_over.connect(self._progress.take_over)
        thread.scored.connect(self.scored)
        thread.unkept.connect(self.unkept)
        thread.failed.connect(self.failed)
        thread.finished.connect(self._finish)
        self._thread = thread
        self._progress.look()
        self.changed.emit()
        # While rows come in, Python searches all objects for garbage, and the window waits. Most of
        # them were there before the run, so they are left out until it ends.
        gc.freeze()
        thread.start()

    def toggle_pause(self) -> None:
        """Pause it, or resume it."""
        if self._thread is None:
            return
        if self._thread.control.paused:
            self._thread.control.resume()
            self._progress.resume()
        else:
            self._thread.control.pause()
            self._progress.pause()
        self.changed.emit()

    def stop(self) -> None:
        """Stop it; the rows so far stay."""
        if self._thread is not None:
            self._thread.control.stop()

    def may_end(self) -> bool:
        """Ask whether to stop it, and wait for its last rows; False if it shall run on."""
        if self._thread is None:
            return True
        answer = ask(
            self._window,
            self.tr("Films are still being scored."),
            self.tr("What is scored so far is kept."),
            (self.tr("Keep running"), Role.RejectRole),
            (self.tr("Stop and close"), Role.AcceptRole),
        )
        if answer != Role.AcceptRole:
            return False
        # It may have finished while the question was open.
        if self._thread is not None:
            self._thread.control.stop()
            self._thread.wait()
            # The signals with the last rows and with the end are still queued.
            QCoreApplication.sendPostedEvents(self)
        return True

    def _begin(self, listing: Listing) -> None:
        """Show how many pictures there are, and what could not be read."""
        self._progress.begin(len(listing.pictures), listing.others)
        if listing.unreadable:
            self.failed.emit(self._unreadable_words(*listing.unreadable))
        elif not (listing.pictures or self.watching):
            self.failed.emit(
                self.tr(
                    "There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP or "
                    "WebP files."
                )
            )

    def _unreadable_words(self, first: object, *others: object) -> str:
        if not others:
            words = self.tr(
                "{folder} cannot be opened; ask whoever set up this computer for permission."
            )
        else:
            words = self.tr(
                "{folder} and %n more folders cannot be opened; ask whoever set up this computer "
                "for permission.",
                "",
                len(others),
            )
        return words.format(folder=isolated(str(first)))

    def _wait(self) -> None:
        self._progress.watch()
        self.waiting.emit()

    def _finish(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        gc.unfreeze()
        self._progress.finish()
        self.finished.emit()
