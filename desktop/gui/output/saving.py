"""Saving what is looked at: the report, the picture in sight, and the map as DICOM."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, Signal
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.gui.output.report_html import Batch, ReportFilm
from desktop.gui.output.report_pdf import write_report
from desktop.gui.output.saving_thread import Progress, SavingThread, StoppedError
from desktop.gui.text.translation import isolated
from desktop.gui.viewer.film_view import FilmView
from desktop.gui.widgets.message_boxes import ask_where_to_save
from desktop.reading.formats import HEATMAP_SUFFIX
from desktop.results.atomic_write import whole_file
from desktop.results.row import Row
from desktop.results.secondary_capture import secondary_capture, write_secondary_capture
from desktop.scoring.scorer import Scored
from models.card import ModelCard

PROGRESS_AFTER_MS = 800


class Saving(QObject):
    """Asks for a place and writes there, one file at a time, while the window is used.

    Signals:
        said: one sentence, when all is written.
        failed: one sentence.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._thread: SavingThread | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._thread is not None

    def save_report(self, films: Sequence[ReportFilm], batch: Batch) -> None:
        """A PDF of these films."""
        single = f"{Path(films[0].row.file).stem} report.pdf"
        path = ask_where_to_save(
            self._window,
            self.tr("Save the report"),
            single if len(films) == 1 else "pneumolite report.pdf",
            self.tr("PDF files (*.pdf)"),
        )
        if path is not None:
            self.write_report(path, films, batch)

    def write_report(self, path: Path, films: Sequence[ReportFilm], batch: Batch) -> None:
        """Write it there."""

        def write(progress: Progress) -> str:
            with whole_file(path) as unfinished:
                if not write_report(unfinished, films, batch, progress):
                    raise StoppedError
            return self.tr("Report of %n films written to {path}", "", len(films)).format(
                path=isolated(str(path))
            )

        self._start(path, write, len(films))

    def save_picture(self, view: FilmView, row: Row) -> None:
        """A PNG of what a view shows."""
        name = f"{Path(row.file).stem}{HEATMAP_SUFFIX}"
        path = ask_where_to_save(
            self._window, self.tr("Save the picture"), name, self.tr("PNG files (*.png)")
        )
        if path is not None:
            self.write_picture(path, view)

    def write_picture(self, path: Path, view: FilmView) -> None:
        """Write it there."""
        picture = view.picture()

        def write(_progress: Progress) -> str:
            buffer = QBuffer()
            QImageWriter(buffer, b"png").write(picture)
            with whole_file(path) as unfinished:
                unfinished.write_bytes(buffer.data().data())
            return self.tr("Picture written to {path}").format(path=isolated(str(path)))

        self._start(path, write, 1)

    def save_dicom(self, scored: Scored, row: Row, card: ModelCard) -> None:
        """The map over a film as a DICOM file; `row` as it is labelled now."""
        name = f"{Path(row.file).stem} map.dcm"
        path = ask_where_to_save(
            self._window, self.tr("Save the map as DICOM"), name, self.tr("DICOM files (*.dcm)")
        )
        if path is not None:
            self.write_dicom(path, scored, row, card)

    def write_dicom(self, path: Path, scored: Scored, row: Row, card: ModelCard) -> None:
        """Write it there."""
        cam = scored.cam
        assert cam is not None

        def write(_progress: Progress) -> str:
            write_secondary_capture(secondary_capture(scored.path, row, cam, card), path)
            return self.tr("DICOM file written to {path}").format(path=isolated(str(path)))

        self._start(path, write, 1)

    def wait(self) -> None:
        """Stop what is being written, and wait; before the program ends."""
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait()

    def _start(self, path: Path, write: Callable[[Progress], str], parts: int) -> None:
        if self._thread is not None:
            self.failed.emit(
                self.tr("Another file is still being written; save {file} after it.").format(
                    file=isolated(path.name)
                )
            )
            return
        thread = SavingThread(path, write, self)
        dialog = QProgressDialog(
            self.tr("Writing {file}").format(file=isolated(path.name)),
            self.tr("Stop"),
            0,
            parts,
            self._window,
        )
        dialog.setWindowTitle("Pneumolite")
        dialog.setMinimumDuration(PROGRESS_AFTER_MS)
        dialog.canceled.connect(thread.requestInterruption)
        thread.progressed.connect(dialog.setValue)
        thread.said.connect(self.said)
        thread.failed.connect(self.failed)
        thread.finished.connect(self._finish)
        thread.finished.connect(dialog.deleteLater)
        self._thread = thread
        thread.start()

    def _finish(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
