"""Starting the window."""

import sys
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.window.main_window import MainWindow
from models.card import ModelError
from models.interpreter import load_model


def main() -> int:
    """Open the window and stay until it is closed; without a usable model it says so and opens."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Pneumolite")
    application.setOrganizationName("Pneumolite")
    application.setWindowIcon(QIcon(str(Path(__file__).with_name("icon.png"))))
    window = open_window()
    window.show()
    return int(application.exec())


def open_window() -> MainWindow:
    """The main window with the shipped model, or with the sentence that says why there is none."""
    try:
        return MainWindow(load_model())
    except ModelError as error:
        return MainWindow(None, str(error))
