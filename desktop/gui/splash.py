"""The start: a window is painted before most of the program is read from the disk.

Everything imported here is waited for by whoever has just opened the program; Qt's namespace `Qt`,
with all its enumerations, for longer than all the rest.
"""

import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QWidget

from desktop import PROGRAM
from desktop.gui.settings.settings import GEOMETRY
from desktop.gui.widgets.palette import keep_legible

SIZE = QSize(1180, 740)
LOGO = 96


class OpeningWindow(QMainWindow):
    """Stands where the main window will be, with the program's sign.

    Signals:
        painted: it can be seen.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told = False
        self.setWindowTitle(f"{PROGRAM}…")
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.restoreGeometry(cast("QByteArray", QSettings().value(GEOMETRY, QByteArray())))
        sign = QLabel()
        sign.setPixmap(self.windowIcon().pixmap(LOGO))
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.addStretch()
        layout.addWidget(sign)
        layout.addStretch()
        self.setCentralWidget(page)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Tell when it is painted for the first time."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            self.painted.emit()


def main() -> int:
    """Open the program and stay until it is closed."""
    return start(new_application(PROGRAM))


def new_application(name: str) -> QApplication:
    """The application, in the one style that looks the same on every system.

    Args:
        name: what its settings are kept under.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName(name)
    application.setOrganizationName(name)
    application.setWindowIcon(QIcon(str(Path(__file__).with_name("icon.png"))))
    # Fusion takes its colours from the system, light or dark.
    application.setStyle("Fusion")
    keep_legible(application)
    return application


def start(application: QApplication) -> int:
    """Paint the opening window, read the rest of the program, and stay until that is closed.

    Returns:
        The exit code.
    """
    opening = OpeningWindow()

    def go_on() -> None:
        try:
            from desktop.gui.app import begin

            begin(application)
        finally:
            # If no other window stands by now, this ends the program.
            opening.close()

    # Later, when what was painted is on the screen.
    opening.painted.connect(lambda: QTimer.singleShot(0, go_on))
    opening.show()
    return application.exec()
