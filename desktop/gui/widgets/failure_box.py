"""The box that says why the program cannot start, or what it cannot do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import PROGRAM
from desktop.gui.text.messages import shown, shown_all
from models.message import Message


def show_failure(sentences: Sequence[Message]) -> None:
    """Show the first sentence, and below it what the others say."""
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(PROGRAM)
    # What Qt or the system gives as a reason may look like HTML.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(shown(sentences[0]))
    box.setInformativeText(shown_all(sentences[1:]))
    box.exec()
    box.deleteLater()
