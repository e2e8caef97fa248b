"""A button for an action that also has a menu entry and a key."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolButton

SMALLEST = QSize(32, 28)
BAR = 3  # pixels


class ActionButton(QToolButton):
    """Shows with a bar that its action is on, because a darker grey is hardly seen."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setAccessibleName(action.text().replace("&", ""))
        self.setAccessibleDescription(action.toolTip())
        self.setMinimumSize(self.sizeHint().expandedTo(SMALLEST))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the bar along the lower edge."""
        super().paintEvent(event)
        if self.isChecked():
            bar = self.rect().adjusted(4, self.height() - BAR - 2, -4, -2)
            painter = QPainter(self)
            painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Highlight))
            painter.end()
