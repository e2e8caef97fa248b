"""What the main window can be asked for: the actions behind its menus, its buttons and its keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from desktop.window.icons import icon


class Commands(QObject):
    """The window's own actions; who carries them out connects to them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        keys = QKeySequence.StandardKey
        self.open = self._action("&Choose folder...", "Score all films of a folder", keys.Open)
        self.files = self._action("Choose &files...", "Score single films", "Ctrl+Shift+O")
        self.pause = self._action("&Pause", "Hold the run, or resume it", "Ctrl+P")
        self.stop = self._action("&Stop", "End the run; what is scored stays", "Ctrl+.")
        self.watch = self._action(
            "&Keep watching this folder",
            "Score films as they come into the folder, until stopped",
            "Ctrl+Shift+W",
        )
        self.watch.setCheckable(True)
        self.export = self._action("&Export CSV...", "Write all results to a file", keys.Save)
        self.identifiers = self._action(
            "Include patient &identifiers",
            "Export the names and numbers of the patients of DICOM films, too",
            "Ctrl+I",
        )
        self.identifiers.setCheckable(True)
        self.sessions = self._action(
            "Earlier &sessions...", "Open what was scored before", "Ctrl+R"
        )
        self.back_up = self._action(
            "&Back up...", "Copy all sessions and decisions into one file", "Ctrl+B"
        )
        self.delete = self._action(
            "&Delete patient data...",
            "Delete this session, or all of them, for good",
            "Ctrl+Shift+Del",
        )
        self.find = self._action(
            "Find a file &name", "Go to the field for the file name", keys.Find
        )
        self.initials = self._action(
            "Your &initials...", "Change the initials beside decisions", "Ctrl+Shift+I"
        )
        self.quit = self._action("&Quit", "Close the program", "Ctrl+Q")
        self.performance = self._action(
            "How &well does it do here?...",
            "Compare the findings with answers that you know",
            "Ctrl+H",
        )
        self.about = self._action("&About Pneumolite", "The model and its limits", "F1")

    def show_state(
        self, *, can_score: bool, running: bool, watching: bool, paused: bool, rows: bool
    ) -> None:
        """Enable what can be asked for now.

        Args:
            can_score: whether there is a model.
            rows: whether there is anything to export.
        """
        for action in (self.open, self.files, self.performance):
            action.setEnabled(can_score and not running)
        for action in (self.sessions, self.back_up, self.delete):
            action.setEnabled(not running)
        for action in (self.pause, self.stop):
            action.setEnabled(running)
        self.watch.setEnabled(can_score and (not running or watching))
        self.watch.setChecked(watching)
        self.export.setEnabled(rows)
        self.pause.setText("&Resume" if paused else "&Pause")

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
