"""The start of the program after its splash window, and the window in each language.

This is the order of a start, and why it is that order:

1. `splash.start` paints a window before anything heavy is imported. Then it imports this module.
2. `begin` installs the language, because a window takes its words while it is built.
3. The dialog of the first start comes before the window. Nobody may use the program before they
   acknowledge what it is not for; if they close the dialog, the program ends.
4. Files that an earlier version kept elsewhere are moved, before any of them is opened. If a later
   version is in use on this computer, the user may open that instead. Then the model is loaded.
   Without a sound model the window opens nevertheless, and says why.
5. From now on an error that nobody foresaw is shown in the window.
6. The window opens the store and shows the last session. Only then does the splash window close,
   because the application ends with its last window. If there was no sound model or no store,
   `splash.start` then shows a box as well, and the exit code is not 0.
7. Practice films come last, because the window scores them; so do films that the program was
   started with.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.gui.main_window import MainWindow
from desktop.gui.session.session_controller import NOWHERE, Place
from desktop.gui.start.first_start import FirstStart, is_acknowledged
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import choose_language, chosen_language, install, isolated
from desktop.gui.update.later_version import opens_later_version
from desktop.paths import move_to_this_computer
from desktop.start_failure import StartError
from desktop.update.errors import UpdateError
from desktop.update.programs import InstalledVersion, note_opened, start, this_program
from models.card import ModelError
from models.message import Message
from models.model import Model, load_model


def begin(application: QApplication, films: Sequence[Path] = ()) -> "Program | None":
    """Show the window; None if the user left the first dialog or opens a later version instead.

    Args:
        films: folders and files to score at once, unless the user wants practice films first.
    """
    install(application, chosen_language())
    first_start = None if is_acknowledged() else FirstStart()
    if first_start and not first_start.exec():
        return None
    move_to_this_computer()
    unopened = None
    try:
        if opens_later_version(films):
            return None
    except UpdateError as error:
        unopened = error
    program = open_program(application)
    _show_errors_in(program)
    program.window.show()
    if unopened is not None:
        program.window.show_error(shown(unopened.message))
    elif program.failure is None:
        note_opened(this_program())
    if first_start and first_start.practice_folder:
        program.window.practice.make(first_start.practice_folder)
    elif films:
        program.window.score(films)
    return program


def open_program(application: QApplication) -> "Program":
    """Open the program with the shipped model, or with the reason why there is none."""
    try:
        return Program(application, load_model())
    except ModelError as error:
        return Program(application, None, error.message)


def _show_errors_in(program: "Program") -> None:
    """Show errors that nobody foresaw in the window, because the user has no terminal."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        words = QCoreApplication.translate(
            "Program",
            "Something went wrong ({reason}); export the results, and open the program again.",
        )
        program.window.show_error(words.format(reason=isolated(str(error))))

    sys.excepthook = show


class Program(QObject):
    """Holds the window. It takes its words while it is built, so each language needs a new window.

    Attributes:
        window: the one that is open.
        failure: why the first one opened without a model or without the store; None if it did not.
    """

    def __init__(
        self, application: QApplication, model: Model | None, model_error: Message | None = None
    ) -> None:
        """Build the window in the chosen language; for the arguments see `MainWindow`."""
        super().__init__(application)
        self._application = application
        self._model, self._model_error = model, model_error
        install(application, chosen_language())
        self.window = self._new_window()
        reason = model_error or self.window.store_failure
        self.failure = StartError(reason) if reason else None

    def switch_language(self, code: str) -> None:
        """Show the same films in another language, unless the user keeps the window open."""
        old = self.window
        place = old.place
        # The application must not end while it has no window.
        self._application.setQuitOnLastWindowClosed(False)
        if old.close():
            choose_language(code)
            install(self._application, code)
            self.window = self._new_window(place)
            self.window.show()
            old.deleteLater()
        self._application.setQuitOnLastWindowClosed(True)

    def leave_for(self, version: InstalledVersion) -> None:
        """Open another version in place of this one, unless the user keeps the window open."""
        old = self.window
        place = old.place
        self._application.setQuitOnLastWindowClosed(False)
        # The other one may copy the store at its start, so this one closes it before.
        if old.close():
            try:
                start(version)
                self._application.quit()
            except UpdateError as error:
                self.window = self._new_window(place)
                self.window.show()
                self.window.show_error(shown(error.message))
            old.deleteLater()
        self._application.setQuitOnLastWindowClosed(True)

    def _new_window(self, place: Place = NOWHERE) -> MainWindow:
        window = MainWindow(self._model, self._model_error, place)
        # Queued, because the menu in which it was chosen belongs to the old window.
        window.language_chosen.connect(self.switch_language, Qt.ConnectionType.QueuedConnection)
        window.dialogs.leaving.connect(self.leave_for, Qt.ConnectionType.QueuedConnection)
        return window
