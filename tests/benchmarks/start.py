"""From the start of Python to a painted window; Python's own start is the same for all of them."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
EMPTY, OPENING, MAIN = "QMainWindow", "OpeningWindow", "MainWindow"

# Says the name of each window when it is painted for the first time; closes the last one.
PROGRAM = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Painted(QObject):
    named = set()

    def eventFilter(self, window, event):
        name = type(window).__name__
        known = name in ("QMainWindow", "OpeningWindow", "MainWindow")
        if known and event.type() == QEvent.Type.Paint and name not in self.named:
            self.named.add(name)
            print(name, flush=True)
            if name != "OpeningWindow":
                QTimer.singleShot(0, window.close)
        return False

painted = Painted()
if sys.argv[1] == "QMainWindow":
    application, window = QApplication([]), QMainWindow()
    application.installEventFilter(painted)
    window.resize(1180, 740)
    window.show()
    application.exec()
else:
    from desktop.window.opening import new_application, start
    from desktop.window.settings import ACKNOWLEDGED_TEXT
    application = new_application("Pneumolite benchmarks")
    application.installEventFilter(painted)
    ACKNOWLEDGED_TEXT.set(int(sys.argv[2]))
    start(application)
"""


def measure(rounds: int) -> dict[str, float]:
    """Milliseconds until each window is painted, in the median of some starts in turn."""
    from desktop.window.about import INTENDED_USE_VERSION

    milliseconds: dict[str, list[float]] = {EMPTY: [], OPENING: [], MAIN: []}
    home = tempfile.mkdtemp()
    environment = {**os.environ, "HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    for _ in range(rounds + 1):
        for which in (EMPTY, MAIN):
            command = [sys.executable, "-c", PROGRAM, which, str(INTENDED_USE_VERSION)]
            began = time.perf_counter()
            with subprocess.Popen(
                command,
                cwd=ROOT,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            ) as process:
                assert process.stdout is not None
                for line in process.stdout:
                    milliseconds[line.strip()].append(1000 * (time.perf_counter() - began))
    shutil.rmtree(home)
    # The first start of each reads from the disk what the others find in memory.
    return {name: statistics.median(measured[1:]) for name, measured in milliseconds.items()}
