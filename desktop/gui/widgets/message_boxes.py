"""What is asked before something is done."""

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog, QGridLayout, QMessageBox, QSpacerItem, QWidget

from desktop.gui.settings.settings import export_folder

WIDTH = 420  # pixels
Role = QMessageBox.ButtonRole


def ask(parent: QWidget, state: str, question: str, *choices: tuple[str, Role]) -> Role:
    """Ask with buttons that say what they do; the first is the one that Enter presses."""
    box = QMessageBox(parent)
    box.setWindowTitle("Pneumolite")
    box.setText(f"<b>{state}</b>")
    box.setInformativeText(question)
    buttons = [box.addButton(text, role) for text, role in choices]
    box.setDefaultButton(buttons[0])
    # Qt makes it as wide as its first line, and wraps the second however short that is.
    grid = cast("QGridLayout", box.layout())
    grid.addItem(QSpacerItem(WIDTH, 0), grid.rowCount(), 0, 1, grid.columnCount())
    box.exec()
    box.deleteLater()
    return box.buttonRole(box.clickedButton())


def ask_where_to_save(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask for a file to write, in the folder for exports at first; None where there is none.

    Args:
        name: to begin with; its suffix is added to one that has none.
        kind: of the files, as Qt's name filters say it.
    """
    dialog = QFileDialog(parent, title, str(export_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    dialog.deleteLater()
    return chosen


def ask_what_to_open(parent: QWidget, title: str, kind: str) -> Path | None:
    """Ask for a file to read, among the user's documents at first; None where there is none.

    Args:
        kind: of the files, as Qt's name filters say it.
    """
    name, _ = QFileDialog.getOpenFileName(parent, title, str(export_folder()), kind)
    return Path(name) if name else None
