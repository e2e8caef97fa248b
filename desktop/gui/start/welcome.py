"""The start page: it invites the user to choose films, and says what the program is for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCommandLinkButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.text.intended_use import intended_use
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.icons import icon

WIDTH = 640  # pixels
MARGIN = 24
MAX_RECENT = 3
LOGO = 88


class Welcome(QWidget):
    """Invites the user to choose or drop a folder.

    Signals:
        chosen: a recent folder.
        practice_wanted: the user wants practice films.
    """

    chosen = Signal(Path)
    practice_wanted = Signal()

    def __init__(self, open_folder: QAction, open_files: QAction) -> None:
        super().__init__()
        logo = QLabel()
        logo.setPixmap(QApplication.windowIcon().pixmap(QSize(LOGO, LOGO), self.devicePixelRatio()))
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Choose a folder of chest X-rays, or drop one here"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(_button(open_folder, default=True))
        buttons.addWidget(_button(open_files))
        buttons.addStretch()
        self.practice = QPushButton(self.tr("Practise with drawn films..."))
        self.practice.setFlat(True)
        underlined = self.practice.font()
        underlined.setUnderline(True)
        self.practice.setFont(underlined)
        self.practice.setToolTip(
            self.tr("Make a folder of drawn films, one for every kind of answer, and score it")
        )
        self.practice.setEnabled(open_folder.isEnabled())
        self.practice.clicked.connect(self.practice_wanted)
        open_folder.enabledChanged.connect(self.practice.setEnabled)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * MARGIN, 2 * MARGIN, 2 * MARGIN, 2 * MARGIN)
        layout.setSpacing(18)
        layout.addStretch(1)
        layout.addWidget(logo)
        layout.addWidget(title)
        layout.addLayout(buttons)
        layout.addLayout(self._recent)
        layout.addWidget(self.practice, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        layout.addWidget(_purpose(), alignment=Qt.AlignmentFlag.AlignCenter)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offer these folders, the latest first."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for folder in folders[:MAX_RECENT]:
            name, place = folder.name or str(folder), isolated(str(folder.parent))
            link = QCommandLinkButton(name.replace("&", "&&"), place.replace("&", "&&"))
            link.setIcon(self._link_icon())
            link.setFixedWidth(WIDTH // 2)
            said = self.tr("Recent folder {folder}").format(folder=isolated(str(folder)))
            link.setAccessibleName(said)
            link.clicked.connect(partial(self.chosen.emit, folder))
            self._recent.addWidget(link, alignment=Qt.AlignmentFlag.AlignCenter)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the icons anew when the system turns light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for link in self.findChildren(QCommandLinkButton):
                link.setIcon(self._link_icon())

    def _link_icon(self) -> QIcon:
        """No icon in a right-to-left language, where Qt draws it far from the words."""
        return icon("folder", self.palette()) if self.isLeftToRight() else QIcon()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw a dashed frame, as a place to drop a folder."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        colour.setAlphaF(0.3)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), 10, 10)
        painter.end()


def _button(action: QAction, *, default: bool = False) -> QPushButton:
    button = QPushButton(action.text())
    button.setToolTip(action.toolTip())
    button.setMinimumSize(QSize(170, 40))
    button.setDefault(default)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def _purpose() -> QLabel:
    text = QLabel(intended_use())
    text.setWordWrap(True)
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    text.setFixedWidth(WIDTH)
    # A layout that centres a label does not ask for the height of its wrapped text.
    text.setMinimumHeight(text.heightForWidth(WIDTH))
    return text
