"""The menu of the window's languages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.gui.text.translation import LANGUAGES, chosen_language, unread_by_native


class LanguageMenu(QMenu):
    """Lists each language by its own name, with the warning that belongs to it.

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
            action.setData(code)
            action.setToolTip(unread_by_native(code) or name)
            action.triggered.connect(lambda _checked, code=code: self.chosen.emit(code))
            group.addAction(action)
        self._mark_chosen()
        # The user may keep the window open after all, and then the language stays.
        self.aboutToShow.connect(self._mark_chosen)

    def _mark_chosen(self) -> None:
        for action in self.actions():
            action.setChecked(action.data() == chosen_language())
