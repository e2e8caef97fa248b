"""Questions to the user before something is done."""

from html import escape
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QMessageBox, QSpacerItem, QWidget

from desktop.gui.settings.settings import UPLOADS_ALLOWED, export_folder, first_there
from desktop.gui.text.translation import isolated
from desktop.results.onedrive import uploaded_folder

WIDTH = 420  # pixels
Role = QMessageBox.ButtonRole


def ask(parent: QWidget | None, state: str, question: str, *choices: tuple[str, Role]) -> Role:
    """Ask with buttons that say what they do; Enter presses the first one."""
    box = QMessageBox(parent)
    box.setWindowTitle("Pneumolite")
    box.setText(f"<b>{state}</b>")
    box.setInformativeText(question)
    buttons = [box.addButton(text, role) for text, role in choices]
    box.setDefaultButton(buttons[0])
    # Qt makes the box as wide as its first line, and then wraps even a short second one.
    grid = cast("QGridLayout", box.layout())
    grid.addItem(QSpacerItem(WIDTH, 0), grid.rowCount(), 0, 1, grid.columnCount())
    box.exec()
    box.deleteLater()
    return box.buttonRole(box.clickedButton())


def ask_where_to_save(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask for a file to write, first in the folder for exports; None if the user cancels.

    Args:
        name: a proposal; its suffix is added to a name without one.
        kind: a name filter of Qt.
    """
    dialog = QFileDialog(parent, title, first_there(export_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    chosen = None
    while dialog.exec():
        path = Path(dialog.selectedFiles()[0])
        if _may_write(parent, path):
            chosen = path
            break
    dialog.deleteLater()
    return chosen


def _may_write(parent: QWidget, path: Path) -> bool:
    """Whether a file does not leave this computer, or the user has agreed to that once."""
    folder = uploaded_folder(path)
    if folder is None or UPLOADS_ALLOWED.get() == str(folder):
        return True
    state = QCoreApplication.translate("MessageBoxes", "{folder} is uploaded to OneDrive.")
    answer = ask(
        parent,
        state.format(folder=isolated(escape(str(folder)))),
        QCoreApplication.translate(
            "MessageBoxes",
            "What you write there leaves this computer, and it may hold data of patients. Choose "
            "another folder, or write it there if the clinic allows that.",
        ),
        (QCoreApplication.translate("MessageBoxes", "Choose another folder"), Role.RejectRole),
        (QCoreApplication.translate("MessageBoxes", "Write it there"), Role.AcceptRole),
    )
    if answer == Role.AcceptRole:
        UPLOADS_ALLOWED.set(str(folder))
    return answer == Role.AcceptRole


def ask_what_to_open(parent: QWidget, title: str, kind: str) -> Path | None:
    """Ask for a file to read, first in the folder for exports; None if the user cancels.

    Args:
        kind: a name filter of Qt.
    """
    name, _ = QFileDialog.getOpenFileName(parent, title, first_there(export_folder()), kind)
    return Path(name) if name else None
