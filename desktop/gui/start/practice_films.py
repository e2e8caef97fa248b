"""Practice films, drawn in a folder that the user chooses."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.gui.settings.settings import documents_folder, first_there
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.practice.films import FOLDER, write_practice_films
from models.message import reason_of


def proposed_folder() -> Path:
    """The folder of practice films, unless the user wants another one."""
    return documents_folder() / FOLDER


def ask_for_folder(parent: QWidget, proposed: Path) -> Path | None:
    """Ask where to make the folder of practice films; None if the user cancels."""
    place = QFileDialog.getExistingDirectory(
        parent,
        QCoreApplication.translate("PracticeFilms", "Choose where to make the practice folder"),
        first_there(proposed.parent),
    )
    return Path(place) / FOLDER if place else None


class PracticeFilms(QObject):
    """Draws practice films.

    Signals:
        made: the folder that holds them.
        failed: one sentence.
    """

    made = Signal(Path)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose_folder(self) -> None:
        """Ask for a place, and draw them there."""
        folder = ask_for_folder(self._window, proposed_folder())
        if folder is not None:
            self.make(folder)

    def make(self, folder: Path) -> None:
        """Draw them into a folder."""
        try:
            write_practice_films(folder)
        except OSError as error:
            self.failed.emit(
                self.tr(
                    "The practice films could not be written to {folder} ({reason}); choose "
                    "another place."
                ).format(folder=isolated(str(folder)), reason=shown(reason_of(error)))
            )
        else:
            self.made.emit(folder)
