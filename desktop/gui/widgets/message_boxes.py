"""Questions to the user before something is done."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QMessageBox, QSpacerItem, QWidget

from desktop.gui.settings.settings import UPLOADS_ALLOWED, export_folder, first_there
from desktop.gui.text.translation import isolated
from desktop.reading.file_system import exists
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
    asked = ask_how_to_save(parent, title, name, [kind], kind)
    return asked and asked[0]


def ask_how_to_save(
    parent: QWidget, title: str, name: str, kinds: Sequence[str], first: str
) -> tuple[Path, str] | None:
    """Ask for a file to write, and for its kind; None if the user cancels.

    A name that is typed with the suffix of another kind means that kind. But whoever chooses a kind
    gets a name with its suffix.

    Args:
        name: a proposal, whose suffix does not count.
        kinds: name filters of Qt.
        first: the kind to begin with.

    Returns:
        The path, and its kind.
    """
    dialog = QFileDialog(parent, title, first_there(export_folder()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(kinds)
    dialog.selectNameFilter(first)
    dialog.setDefaultSuffix(_suffix(first).removeprefix("."))
    dialog.selectFile(str(Path(name).with_suffix(_suffix(first))))
    chosen = None
    while dialog.exec():
        path = typed = Path(dialog.selectedFiles()[0])
        kind = dialog.selectedNameFilter()
        if kind == first or kind not in kinds:
            meant = [each for each in kinds if _suffix(each) == typed.suffix.lower()]
            kind = first if first in meant else next(iter(meant), first)
        elif typed.suffix.lower() != _suffix(kind):
            path = typed.with_suffix(_suffix(kind))
        # The dialog asks before it replaces a file, but knows the typed name only.
        if path != typed and exists(path):
            dialog.selectFile(path.name)
        elif _may_write(parent, path):
            chosen = path, kind
            break
    dialog.deleteLater()
    return chosen


def _suffix(kind: str) -> str:
    """The suffix that a name filter of Qt ends in, such as .csv."""
    return kind.rpartition("*")[2].removesuffix(")")


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
