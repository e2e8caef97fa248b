"""Help > Update from a file, and the way back."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.background import Background
from desktop.gui.widgets.message_boxes import Role, ask, ask_what_to_open
from desktop.update.errors import UpdateError
from desktop.update.prepare import check_possible, prepare
from desktop.update.programs import InstalledVersion, earlier_version, note_opened, this_program


class Updates(QObject):
    """Puts a newer version beside this one, and offers to open it or the one before.

    Attributes:
        earlier: the version that this one was updated from, if it is still there.

    Signals:
        leaving: the program to open in place of this one.
        said: one sentence.
        failed: one sentence.
    """

    leaving = Signal(object)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background(self)
        self._stop = Event()
        self._program = this_program()
        self.earlier = earlier_version(self._program)

    def choose_file(self) -> None:
        """Ask for a release's archive, and unpack it."""
        try:
            program = check_possible(self._program)
        except UpdateError as error:
            self.failed.emit(shown(error.message))
            return
        if self._background.busy:
            return
        path = ask_what_to_open(
            self._window, self.tr("Update from a file"), self.tr("Releases (*.zip)")
        )
        if path is not None:
            words = self.tr("{file} is being checked and unpacked, which takes a minute or two...")
            self.said.emit(words.format(file=isolated(path.name)))
            self._background.start(lambda: _prepared(path, program, self._stop), self._offer)

    def go_back(self) -> None:
        """Ask whether to open the version that was in use before, and open it."""
        if self.earlier is None:
            return
        answer = ask(
            self._window,
            self.tr("Go back to {program}?").format(program=isolated(str(self.earlier))),
            self.tr(
                "This version and all its results stay on the computer. If the earlier version "
                "keeps its results in a file of its own, it does not show what was done since the "
                "update."
            ),
            (self.tr("Go back"), Role.AcceptRole),
            (self.tr("Cancel"), Role.RejectRole),
        )
        if answer == Role.AcceptRole:
            note_opened(self.earlier)  # else that one asks whether to open this one
            self.leaving.emit(self.earlier)

    def wait(self) -> None:
        """End what goes on; call this before the program ends."""
        self._stop.set()
        self._background.forget()
        self._background.wait()

    def _offer(self, result: InstalledVersion | UpdateError) -> None:
        self.said.emit("")
        if isinstance(result, UpdateError):
            self.failed.emit(shown(result.message))
            return
        answer = ask(
            self._window,
            self.tr("{program} is ready.").format(program=isolated(str(result))),
            self.tr(
                "It lies in {folder}. It takes over all results, and this version stays as it is. "
                "You can go back to it in the menu Help."
            ).format(folder=isolated(str(result.folder))),
            # First, because the question comes by itself: Enter may have been meant for a note.
            (self.tr("Not now"), Role.RejectRole),
            (self.tr("Open the new version"), Role.AcceptRole),
        )
        if answer == Role.AcceptRole:
            self.leaving.emit(result)


def _prepared(path: Path, program: InstalledVersion, stop: Event) -> InstalledVersion | UpdateError:
    """The newer program, or why there is none."""
    try:
        return prepare(path, program, stop)
    except UpdateError as error:
        return error
