"""Choosing films: folders and files in dialogs or by a drop, and what was scored last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.gui.settings.recent_folders import forget_folder, recent_folders
from desktop.gui.settings.settings import FILMS_FOLDER, first_there
from desktop.reading.file_system import exists
from desktop.reading.formats import ARCHIVE_SUFFIX, DICOM_SUFFIXES, PICTURE_SUFFIXES
from desktop.sources.selection import Source


class Intake(QObject):
    """Asks what to score, or takes what is dropped on the window, and checks that it is there.

    Attributes:
        recent_menu: the folders that were scored last.

    Signals:
        chosen: a Source, and whether to watch its folder.
        gone: a path that was chosen and is no longer there.
        failed: one sentence.
    """

    chosen = Signal(object, bool)
    gone = Signal(Path)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.recent_menu = QMenu(self.tr("Recent f&olders"), window)
        self.recent_menu.aboutToShow.connect(self._fill_recent_menu)
        self._is_open = True
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def set_open(self, is_open: bool) -> None:
        """Take films from now on, or none."""
        self._is_open = is_open
        self.recent_menu.setEnabled(is_open)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take folders and files as a copy: after a move their source would delete them."""
        is_drop = event.type() is QEvent.Type.Drop
        enters = event.type() is QEvent.Type.DragEnter and self._is_open
        if not isinstance(event, QDropEvent) or not (is_drop or enters):
            return False
        if not event.mimeData().hasUrls():
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if is_drop:
            urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
            self.take([Path(url.toLocalFile()) for url in urls])
        return True

    def choose_folder(self, *, watch: bool = False) -> None:
        """Ask for a folder, to score it or to watch it."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Choose a folder of chest X-rays"), self._first_folder()
        )
        if folder:
            self.take([Path(folder)], watch)

    def choose_files(self) -> None:
        """Ask for single files."""
        suffixes = sorted(PICTURE_SUFFIXES | DICOM_SUFFIXES | {ARCHIVE_SUFFIX})
        names = " ".join([*(f"*{suffix}" for suffix in suffixes), "DICOMDIR"])
        files, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Choose chest X-rays"),
            self._first_folder(),
            self.tr("Pictures ({suffixes});;All files (*)").format(suffixes=names),
        )
        if files:
            self.take([Path(name) for name in files])

    def take(self, chosen: Sequence[Path], watch: bool = False) -> None:
        """Take folders and files from anywhere, if they still exist."""
        if not chosen:
            return
        gone = [path for path in chosen if not exists(path)]
        if gone:
            forget_folder(gone[0])
            self.gone.emit(gone[0])
            return
        try:
            source = Source.of(chosen)
        except ValueError:
            self.failed.emit(
                QCoreApplication.translate(
                    "MainWindow", "These lie on different drives; choose from one drive at a time."
                )
            )
            return
        self.chosen.emit(source, watch)

    def _first_folder(self) -> str:
        """The folder in the settings, or else the one scored last, of those that are there."""
        chosen = FILMS_FOLDER.get()
        return first_there(Path(chosen) if chosen else None, *recent_folders())

    def _fill_recent_menu(self) -> None:
        self.recent_menu.clear()
        for folder in recent_folders():
            action = self.recent_menu.addAction(str(folder).replace("&", "&&"))
            action.triggered.connect(lambda _=False, folder=folder: self.take([folder]))
