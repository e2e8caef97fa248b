"""Building the window, at first and anew in another language."""

import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.gui.main_window import MainWindow
from desktop.gui.start.first_start import FirstStart, is_acknowledged
from desktop.gui.text.translation import choose_language, chosen_language, install, isolated
from models.card import ModelError
from models.interpreter import Model, load_model


def begin(application: QApplication) -> "Program | None":
    """Show the window, at first after the steps of the first start; None where they are left."""
    install(application, chosen_language())
    first_start = None if is_acknowledged() else FirstStart()
    if first_start and not first_start.exec():
        return None
    program = open_program(application)
    _tell_of_errors(program)
    program.window.show()
    if first_start and first_start.practice_folder:
        program.window.practice.make(first_start.practice_folder)
    return program


def open_program(application: QApplication) -> "Program":
    """The program with the shipped model, or with the sentence that says why there is none."""
    try:
        return Program(application, load_model())
    except ModelError as error:
        return Program(application, None, str(error))


def _tell_of_errors(program: "Program") -> None:
    """Let what no one foresaw reach the user, too: a windowed program has no terminal."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        words = QCoreApplication.translate(
            "Program",
            "Something went wrong ({reason}); export the results, and open the program again.",
        )
        program.window.show_error(words.format(reason=isolated(f"{kind.__name__}: {error}")))

    sys.excepthook = tell


class Program(QObject):
    """Holds the window, whose words are chosen as it is built: another language is another window.

    Attributes:
        window: the one that stands.
    """

    def __init__(
        self, application: QApplication, model: Model | None, model_error: str = ""
    ) -> None:
        """Build the window in the language that is chosen; see `MainWindow`."""
        super().__init__(application)
        self._application = application
        self._model, self._model_error = model, model_error
        install(application, chosen_language())
        self.window = self._new_window()

    def switch_language(self, code: str) -> None:
        """Show the same films in another language, unless the user keeps the window open."""
        old = self.window
        place = old.place
        # The program goes on while it has no window.
        self._application.setQuitOnLastWindowClosed(False)
        if old.close():
            choose_language(code)
            install(self._application, code)
            self.window = self._new_window()
            self.window.go_to(place)
            self.window.show()
            old.deleteLater()
        self._application.setQuitOnLastWindowClosed(True)

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._model, self._model_error)
        # Later, for the menu that it was chosen in is the old window's.
        window.language_chosen.connect(self.switch_language, Qt.ConnectionType.QueuedConnection)
        return window
