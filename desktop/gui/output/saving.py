"""Writes files while the window works on: the report, the picture in sight, the map as DICOM."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QBuffer, QCoreApplication, QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QWidget

from desktop.gui.output.printer import ask_for_printer
from desktop.gui.output.report_html import Batch, ReportFilm, referral_html
from desktop.gui.output.report_pdf import PrinterError, print_page, print_report, write_report
from desktop.gui.output.writing_dialog import WritingDialog
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.gui.viewer.film_view import FilmView
from desktop.gui.widgets.background import Background
from desktop.gui.widgets.message_boxes import ask_where_to_save
from desktop.reading.formats import HEATMAP_SUFFIX, REPORT_SUFFIX
from desktop.reading.picture import PictureError
from desktop.results.atomic_write import whole_file
from desktop.results.row import Row
from desktop.results.scored_film import Scored
from desktop.results.secondary_capture import secondary_capture, write_secondary_capture
from models.card import ModelCard
from models.message import MessageError, reason_of

# What is written within this time is waited for without a word.
SOON_MS = 300
DRAWN_ONLY = (
    QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
)
# It takes the number of parts written, and returns whether to write the next one.
Progress = Callable[[int], bool]


class StoppedError(Exception):
    """The user has stopped the writing."""


def go_on(progress: Progress, written: int) -> None:
    """Report how many parts are written.

    Raises:
        StoppedError: no more are wanted.
    """
    if not progress(written):
        raise StoppedError


@dataclass(frozen=True)
class Saved:
    """What became of a file.

    Attributes:
        sentence: for the user.
        failed: whether it could not be written; a file that the user stopped has not failed.
        stopped: whether the user stopped it.
    """

    sentence: str
    failed: bool = False
    stopped: bool = False


class Saving(QObject):
    """Asks for a place and writes there, one file at a time. Meanwhile the window works on.

    Signals:
        said: one sentence, when the file is written or was stopped.
        failed: one sentence.
        unwritten: it was stopped or has failed, so the file is not there.
    """

    said = Signal(str)
    failed = Signal(str)
    unwritten = Signal()
    _progressed = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)
        self._dialog: WritingDialog | None = None
        self._stop = Event()
        self._parts = self._told = 0
        self._failed = False

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._background.busy

    def save_report(self, films: Sequence[ReportFilm], batch: Batch) -> None:
        """Ask where to save a PDF of these films, and write it."""
        single = f"{Path(films[0].row.file).stem}{REPORT_SUFFIX}"
        path = ask_where_to_save(
            self._window,
            self.tr("Save the report"),
            single if len(films) == 1 else f"pneumolite{REPORT_SUFFIX}",
            self.tr("PDF files (*.pdf)"),
        )
        if path is not None:
            self.write_report(path, films, batch)

    def write_report(self, path: Path, films: Sequence[ReportFilm], batch: Batch) -> None:
        """Write a report to `path`."""

        def write(progress: Progress) -> str:
            with whole_file(path) as unfinished:
                if not write_report(unfinished, films, batch, progress):
                    raise StoppedError
            return self.tr("Report of %n films written to {path}", "", len(films)).format(
                path=isolated(str(path))
            )

        self.start(path, write, len(films))

    def print_report(self, film: ReportFilm, batch: Batch) -> None:
        """Ask for a printer, and print the page of a film."""
        if (printer := ask_for_printer(self._window)) is None:
            return

        def draw(progress: Progress) -> str:
            print_report(printer, [film], batch, progress)
            return self._printed(film.row.file)

        self.start(Path(film.row.file), draw, 1)

    def print_referral(self, film: ReportFilm, batch: Batch) -> None:
        """Ask for a printer, and print a slip of half a page that goes with the child."""
        self.print_page(film.row.file, referral_html(film, batch), share=0.5)

    def print_page(self, name: str, html: str, share: float = 1.0) -> None:
        """Ask for a printer, and print rich text on one page.

        Args:
            name: of what the page is about.
            share: of the page's height, from the top, for the text.
        """
        if (printer := ask_for_printer(self._window)) is None:
            return

        def draw(_progress: Progress) -> str:
            print_page(printer, html, share)
            return self._printed(name)

        self.start(Path(name), draw, 1)

    def _printed(self, name: str) -> str:
        words = self.tr("The page of {file} is sent to the printer")
        return words.format(file=isolated(name))

    def save_picture(self, view: FilmView, row: Row) -> None:
        """Ask where to save a PNG of what a view shows, and write it."""
        name = f"{Path(row.file).stem}{HEATMAP_SUFFIX}"
        path = ask_where_to_save(
            self._window, self.tr("Save the picture"), name, self.tr("PNG files (*.png)")
        )
        if path is not None:
            self.write_picture(path, view)

    def write_picture(self, path: Path, view: FilmView) -> None:
        """Write a picture to `path`."""
        picture = view.picture()

        def write(_progress: Progress) -> str:
            buffer = QBuffer()
            QImageWriter(buffer, b"png").write(picture)
            with whole_file(path) as unfinished:
                unfinished.write_bytes(buffer.data().data())
            return self.tr("Picture written to {path}").format(path=isolated(str(path)))

        self.start(path, write, 1)

    def save_dicom(self, scored: Scored, row: Row, card: ModelCard) -> None:
        """Ask where to save the map as DICOM, and write it; `row` has the label of now."""
        name = f"{Path(row.file).stem} map.dcm"
        path = ask_where_to_save(
            self._window, self.tr("Save the map as DICOM"), name, self.tr("DICOM files (*.dcm)")
        )
        if path is not None:
            self.write_dicom(path, scored, row, card)

    def write_dicom(self, path: Path, scored: Scored, row: Row, card: ModelCard) -> None:
        """Write a DICOM file to `path`."""
        cam = scored.cam
        assert cam is not None

        def write(_progress: Progress) -> str:
            write_secondary_capture(secondary_capture(scored.path, row, cam, card), path)
            return self.tr("DICOM file written to {path}").format(path=isolated(str(path)))

        self.start(path, write, 1)

    def finish(self) -> bool:
        """Wait until the file is written. The user sees for what, and can stop it.

        Returns:
            False if the file that was written last has failed.
        """
        soon = QTimer(singleShot=True)
        soon.start(SOON_MS)
        while self.running and soon.isActive():
            QCoreApplication.processEvents(DRAWN_ONLY)
        if self.running and self._dialog is not None:
            self._dialog.wait()
        return not self._failed

    def start(self, path: Path, write: Callable[[Progress], str], parts: int) -> None:
        """Write a file, and show how far it is if that takes long.

        Args:
            path: of the file.
            write: writes it in another thread, and returns a sentence for the user. It may raise
                `StoppedError`, an `OSError`, or an error with a message for the user.
            parts: how many parts it writes.
        """
        if self.running:
            self.failed.emit(
                self.tr("Another file is still being written; save {file} after it.").format(
                    file=isolated(path.name)
                )
            )
            return
        self._parts, self._told = parts, 0
        self._stop.clear()
        dialog = self._dialog = WritingDialog(isolated(path.name), parts, self._window)
        dialog.stopped.connect(self._stop.set)
        self._progressed.connect(dialog.bar.setValue)

        def finish(saved: Saved) -> None:
            dialog.end()
            dialog.deleteLater()
            self._dialog = None
            self._failed = saved.failed
            if saved.failed or saved.stopped:
                self.unwritten.emit()
            (self.failed if saved.failed else self.said).emit(saved.sentence)

        self._background.start(lambda: _saved(path, write, self._report), finish)

    def _report(self, written: int) -> bool:
        # A table has very many parts, and nobody sees a difference of less than a hundredth.
        if 100 * (written - self._told) >= self._parts:
            self._told = written
            self._progressed.emit(written)
        return not self._stop.is_set()


def _saved(path: Path, write: Callable[[Progress], str], progress: Progress) -> Saved:
    """Write a file by `write`, which returns a sentence for the user or raises an error."""
    file = isolated(path.name)
    try:
        return Saved(write(progress))
    except StoppedError:
        words = QCoreApplication.translate("SavingThread", "Stopped; {file} was not written")
        return Saved(words.format(file=file), stopped=True)
    except PictureError as error:
        words = QCoreApplication.translate("SavingThread", "{file} was not written. {reason}")
        return Saved(words.format(file=file, reason=shown(error.message)), failed=True)
    except MessageError as error:
        return Saved(shown(error.message), failed=True)
    except PrinterError:
        words = QCoreApplication.translate(
            "SavingThread",
            "{file} could not be printed; see whether the printer is on and has paper, and print "
            "again.",
        )
        return Saved(words.format(file=file), failed=True)
    except OSError as error:
        words = QCoreApplication.translate(
            "SavingThread", "{file} could not be written ({reason}); choose another place."
        )
        return Saved(words.format(file=file, reason=shown(reason_of(error))), failed=True)
    except MemoryError:
        words = QCoreApplication.translate(
            "SavingThread",
            "{file} could not be written: there is not enough memory; close other programs.",
        )
        return Saved(words.format(file=file), failed=True)
    except Exception:  # nothing above this would show it to the user
        words = QCoreApplication.translate(
            "SavingThread", "{file} could not be written. Choose another place or another film."
        )
        return Saved(words.format(file=file), failed=True)
