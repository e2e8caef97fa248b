"""The time from the start of Python to a painted window. All have the same start of Python."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.data_home import data_home

ROOT = Path(__file__).parents[2]
EMPTY, OPENING, MAIN = "EmptyWindow", "OpeningWindow", "MainWindow"

# Prints the name of each window when it is first painted, and closes the last one.
PROGRAM = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def say(window):
    print(type(window).__name__, flush=True)

class Main(QObject):
    # An event filter takes time, and Fusion's windows have more events than an empty one. So the
    # two windows that are compared print their names themselves.
    said = False

    def eventFilter(self, window, event):
        if type(window).__name__ == "MainWindow" and event.type() == QEvent.Type.Paint:
            if not self.said:
                say(window)
                QTimer.singleShot(0, window.close)
            self.said = True
        return False

if sys.argv[1] == "EmptyWindow":
    class EmptyWindow(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            say(self)
            QTimer.singleShot(0, self.close)

    application, window = QApplication([]), EmptyWindow()
    window.resize(1180, 740)
    window.show()
    application.exec()
else:
    from desktop.gui.splash import OpeningWindow, new_application, start
    from desktop.gui.settings.settings import ACKNOWLEDGED_TEXT
    application, main = new_application("Pneumolite benchmarks"), Main()
    paint = OpeningWindow.paintEvent

    def painted(window, event):
        paint(window, event)
        say(window)
        OpeningWindow.paintEvent = paint
        application.installEventFilter(main)

    OpeningWindow.paintEvent = painted
    ACKNOWLEDGED_TEXT.set(int(sys.argv[2]))
    start(application)
"""


def measure(rounds: int) -> dict[str, list[float]]:
    """Milliseconds until each window is painted, for several starts in turn."""
    from desktop.gui.text.intended_use import INTENDED_USE_VERSION

    milliseconds: dict[str, list[float]] = {EMPTY: [], OPENING: [], MAIN: []}
    home = tempfile.mkdtemp()
    own = {"HOME": home, **data_home(Path(home)), "QT_QPA_PLATFORM": "offscreen"}
    for _ in range(rounds + 1):
        for which in (EMPTY, MAIN):
            command = [sys.executable, "-c", PROGRAM, which, str(INTENDED_USE_VERSION)]
            began = time.perf_counter()
            with subprocess.Popen(
                command,
                cwd=ROOT,
                env={**os.environ, **own},
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            ) as process:
                assert process.stdout is not None
                for line in process.stdout:
                    milliseconds[line.strip()].append(1000 * (time.perf_counter() - began))
    shutil.rmtree(home)
    # The first start of each reads from the disk what the others find in memory.
    return {name: measured[1:] for name, measured in milliseconds.items()}
