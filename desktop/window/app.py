"""Starting the window."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.window.legibility import keep_legible
from desktop.window.main_window import MainWindow
from desktop.window.translation import chosen_language, install
from models.card import ModelError
from models.interpreter import load_model


def main() -> int:
    """Open the window and stay until it is closed; without a usable model it says so and opens."""
    application = new_application("Pneumolite")
    install(application, chosen_language())
    window = open_window()
    tell_of_errors(window)
    window.show()
    return int(application.exec())


def new_application(name: str) -> QApplication:
    """The application, in the one style that looks the same on every system.

    Args:
        name: what its settings and its data folder are kept under.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName(name)
    application.setOrganizationName(name)
    application.setWindowIcon(QIcon(str(Path(__file__).with_name("icon.png"))))
    # Fusion takes its colours from the system, light or dark.
    application.setStyle("Fusion")
    keep_legible(application)
    return application


def open_window() -> MainWindow:
    """The main window with the shipped model, or with the sentence that says why there is none."""
    try:
        return MainWindow(load_model())
    except ModelError as error:
        return MainWindow(None, str(error))


def tell_of_errors(window: MainWindow) -> None:
    """Let what no one foresaw reach the user, too: a windowed program has no terminal."""

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        window.show_error(
            f"Something went wrong ({kind.__name__}: {error}); export the results, and open the "
            "program again."
        )

    sys.excepthook = tell
