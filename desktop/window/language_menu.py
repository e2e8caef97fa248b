"""The window's languages as a menu."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.window.translation import LANGUAGES, chosen_language, unread_by_native


class LanguageMenu(QMenu):
    """Each language by its own name, with what is to be said of its translation.

    Signals:
        chosen: a language's code.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Language"))
        self.setToolTipsVisible(True)
        group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen_language())
            action.setToolTip(unread_by_native(code) or name)
            action.triggered.connect(lambda _checked, code=code: self.chosen.emit(code))
            group.addAction(action)
