"""One sentence above the page, until it is closed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStyle, QWidget

from desktop.gui.widgets.verdict_mark import verdict_colour

EDGE = 4  # pixels
TINT = 0.14


class MessageBar(QWidget):
    """Shows a sentence, perhaps a button that helps, and a button to close it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setAccessibleDescription(self.tr("Message"))
        self._remedy = QPushButton()
        self._remedy.clicked.connect(self._do)
        self._action: QAction | None = None
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE + 10, 8, 10, 8)
        layout.addWidget(self.text, stretch=1)
        layout.addWidget(self._remedy)
        layout.addWidget(close)
        self.hide()

    def show_message(self, sentence: str, remedy: QAction | None = None) -> None:
        """Show one sentence, and a button for the action that helps."""
        self.text.setText(sentence)
        self._action = remedy
        self._remedy.setVisible(remedy is not None)
        if remedy is not None:
            self._remedy.setText(remedy.text())
        self.show()
        # A screen reader must read it even if the keyboard is elsewhere.
        QAccessible.updateAccessibility(QAccessibleEvent(self.text, QAccessible.Event.Alert))

    def _do(self) -> None:
        self.hide()
        if self._action is not None:
            self._action.trigger()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw a tint of the warning colour, with an edge of the full colour."""
        painter = QPainter(self)
        colour = verdict_colour("pneumonia", self.palette())
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        edge = self.rect()
        edge.setWidth(EDGE)
        edge = QStyle.visualRect(self.layoutDirection(), self.rect(), edge)
        painter.fillRect(edge, colour)
        colour.setAlphaF(TINT)
        painter.fillRect(self.rect(), colour)
        painter.end()
