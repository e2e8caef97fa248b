"""The commands of the main window: the actions behind its menus, its buttons and its keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from desktop.gui.widgets.icons import icon


class Commands(QObject):
    """The window's own actions. The parts that carry them out connect to them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keys = QKeySequence.StandardKey
        self.open = self._action(
            self.tr("&Choose folder..."), self.tr("Score all films of a folder"), keys.Open
        )
        self.files = self._action(
            self.tr("Choose &files..."), self.tr("Score single films"), "Ctrl+Shift+O"
        )
        self.pause = self._action(
            self.tr("&Pause"), self.tr("Hold the run, or resume it"), "Ctrl+P"
        )
        self.stop = self._action(
            self.tr("&Stop"), self.tr("End the run; what is scored stays"), "Ctrl+."
        )
        self.watch = self._action(
            self.tr("&Keep watching this folder"),
            self.tr("Score films as they come into the folder, until stopped"),
            "Ctrl+Shift+W",
        )
        self.watch.setCheckable(True)
        self.export = self._action(
            self.tr("&Export CSV..."), self.tr("Write all results to a file"), keys.Save
        )
        self.identifiers = self._action(
            self.tr("Include patient &identifiers"),
            self.tr("Export the names and numbers of patients, too"),
            "Ctrl+I",
        )
        self.identifiers.setCheckable(True)
        self.sessions = self._action(
            self.tr("Earlier &sessions..."), self.tr("Open what was scored before"), "Ctrl+R"
        )
        self.back_up = self._action(
            self.tr("&Back up..."),
            self.tr("Copy all sessions and decisions into one file"),
            "Ctrl+B",
        )
        self.restore = self._action(
            self.tr("&Restore a backup..."),
            self.tr("Add the sessions of a backup that are not here"),
            "Ctrl+Shift+B",
        )
        self.delete = self._action(
            self.tr("&Delete patient data..."),
            self.tr("Delete this session, or all of them, for good"),
            "Ctrl+Shift+Del",
        )
        self.passed_over = self._action(
            self.tr("Files passed &over..."),
            self.tr("Show which files of the last run are no films"),
            "Ctrl+Shift+F",
        )
        self.passed_over.setEnabled(False)
        self.find = self._action(
            self.tr("Fi&nd a child or a film"),
            self.tr("Find a name, a number, a day, an age or a file"),
            keys.Find,
        )
        self.initials = self._action(
            self.tr("Your &initials..."),
            self.tr("Change the initials beside decisions"),
            "Ctrl+Shift+I",
        )
        self.settings = self._action(
            self.tr("Se&ttings..."), self.tr("Change how the program works"), "Ctrl+,"
        )
        self.quit = self._action(self.tr("&Quit"), self.tr("Close the program"), "Ctrl+Q")
        self.performance = self._action(
            self.tr("How &well does it do here?..."),
            self.tr("Compare the findings with answers that you know"),
            "Ctrl+H",
        )
        self.month = self._action(
            self.tr("&Month..."), self.tr("Count the children of a month"), "Ctrl+M"
        )
        self.blind = self._action(
            self.tr("Read films &blind..."),
            self.tr("Measure the program here: two people read films without its answer"),
            "Ctrl+Shift+H",
        )
        self.about = self._action(
            self.tr("&About Pneumolite"), self.tr("The model and its limits"), "F1"
        )

        self.update = self._action(
            self.tr("&Update from a file..."),
            self.tr("Put a newer version of the program on this computer"),
            "Ctrl+U",
        )
        self.go_back = self._action(
            self.tr("&Go back to the earlier version..."),
            self.tr("Open the version that was in use before the update"),
            "Ctrl+Shift+U",
        )

    def show_state(
        self, *, can_score: bool, running: bool, watching: bool, paused: bool, rows: bool
    ) -> None:
        """Enable the commands that are possible now.

        Args:
            can_score: whether there is a model.
            rows: whether there is anything to export.
        """
        for action in (self.open, self.files, self.performance, self.blind):
            action.setEnabled(can_score and not running)
        for action in (self.sessions, self.back_up, self.restore, self.delete, self.settings):
            action.setEnabled(not running)
        for action in (self.month, self.update, self.go_back):
            action.setEnabled(not running)
        for action in (self.pause, self.stop):
            action.setEnabled(running)
        self.watch.setEnabled(can_score and (not running or watching))
        self.watch.setChecked(watching)
        self.export.setEnabled(rows)
        self.pause.setText(self.tr("&Resume") if paused else self.tr("&Pause"))

    def set_icons(self, palette: QPalette, *, paused: bool) -> None:
        """Draw the icons, dark on light or light on dark."""
        for action, name in (
            (self.open, "folder"),
            (self.pause, "resume" if paused else "pause"),
            (self.stop, "stop"),
            (self.export, "export"),
        ):
            action.setIcon(icon(name, palette))

    def _action(self, text: str, tip: str, shortcut: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({keys})")
        return action
