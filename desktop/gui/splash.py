"""The splash window, which is painted before most of the program is read from the disk.

The user waits for everything that is imported here. The namespace `Qt` with all its enumerations
takes longer than all the rest, so this module does not use it.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import (
    QByteArray,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QWidget

from desktop import PROGRAM
from desktop.gui.settings.settings import GEOMETRY, SIZE
from desktop.gui.widgets.palette import keep_legible
from desktop.start_failure import FAILED, NO_DISPLAY, NO_SCREEN, StartError, report, show_natively

LOGO = 96


class OpeningWindow(QMainWindow):
    """Shows the program's icon in the place of the main window.

    Signals:
        painted: the user can see it.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reported = False
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
        """Report the first time that it is painted."""
        super().paintEvent(event)
        if not self._reported:
            self._reported = True
            self.painted.emit()


def main(films: Sequence[Path] = ()) -> int:
    """Open the program and stay until it is closed.

    Args:
        films: folders and files to score at once.

    Returns:
        The exit code.
    """
    return start(new_application(PROGRAM), films)


def new_application(name: str) -> QApplication:
    """Make the application, in the one style that looks the same on every system.

    Args:
        name: what its settings are kept under.
    """
    application = _connect_to_screen()
    application.setApplicationName(name)
    application.setOrganizationName(name)
    application.setWindowIcon(QIcon(str(Path(__file__).with_name("icon.png"))))
    # Fusion takes its colours from the system, light or dark.
    application.setStyle("Fusion")
    keep_legible(application)
    return application


def _connect_to_screen() -> QApplication:
    """Make the application. Where Qt cannot, it aborts the program, so the reason is told first."""
    said: list[str] = []

    def note(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            error = StartError(NO_SCREEN.filled(reason=said[0].strip().partition("\n")[0]))
            for words in said:
                error.add_note(words)
            os._exit(report(error, show_natively))

    qInstallMessageHandler(note)
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    if not application.screens():
        raise StartError(NO_DISPLAY)
    return application


def start(application: QApplication, films: Sequence[Path] = ()) -> int:
    """Paint the splash window, read the rest of the program, and stay until that is closed.

    Args:
        films: folders and files to score at once.

    Returns:
        The exit code.
    """
    splash = OpeningWindow()
    failures: list[Exception] = []

    def tell(failure: Exception) -> None:
        failures.append(failure)
        _show(application, failure)

    def read_on() -> None:
        program = None
        try:
            from desktop.gui.app import begin

            program = begin(application, films)
        except Exception as error:
            tell(error)
            application.exit()
        finally:
            # If no other window is open by now, this ends the program.
            splash.close()
        if program is not None and program.failure is not None:
            tell(program.failure)

    # Queued, so that the painted window is on the screen first.
    splash.painted.connect(lambda: QTimer.singleShot(0, read_on))
    splash.show()
    code = application.exec()
    return FAILED if failures else code


def _show(application: QApplication, failure: Exception) -> None:
    """Show in a box why the program cannot start, or what it cannot do."""
    from desktop.gui.text.translation import chosen_language, install
    from desktop.gui.widgets.failure_box import show_failure

    install(application, chosen_language())
    report(failure, show_failure)
