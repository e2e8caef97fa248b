"""How films come into the window: folders and files that are chosen, and folders of before."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.gui.settings.recent_folders import recent_folders
from desktop.gui.settings.settings import FILMS_FOLDER
from desktop.reading.formats import ARCHIVE_SUFFIX, DICOM_SUFFIXES, PICTURE_SUFFIXES


class Intake(QObject):
    """Asks what to score.

    Attributes:
        recent_menu: the folders that were scored last.

    Signals:
        chosen: a list of paths, and whether to watch the folder that is its only one.
    """

    chosen = Signal(list, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.recent_menu = QMenu(self.tr("Recent f&olders"), window)
        self.recent_menu.aboutToShow.connect(self._fill_recent_menu)

    def choose_folder(self, *, watch: bool = False) -> None:
        """Ask for a folder, to score it or to watch it."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Choose a folder of chest X-rays"), self._first_folder()
        )
        if folder:
            self.chosen.emit([Path(folder)], watch)

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
            self.chosen.emit([Path(name) for name in files], False)

    def _first_folder(self) -> str:
        """The one set for films while it is there, else the one scored last."""
        chosen = FILMS_FOLDER.get()
        if chosen and Path(chosen).is_dir():
            return chosen
        return str(next(iter(recent_folders()), ""))

    def _fill_recent_menu(self) -> None:
        self.recent_menu.clear()
        for folder in recent_folders():
            action = self.recent_menu.addAction(str(folder).replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, folder=folder: self.chosen.emit([folder], False)
            )
