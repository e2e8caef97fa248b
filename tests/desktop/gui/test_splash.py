"""The start of the program, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.gui.text.intended_use import INTENDED_USE_VERSION

# Notes each window as it is painted for the first time, and what was imported by then; closes the
# last one.
START = """
import sys
from PySide6.QtCore import QEvent, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QWidget
from desktop.gui.splash import new_application, start
from desktop.gui.settings.settings import ACKNOWLEDGED_TEXT

class Painted(QObject):
    noted = []

    def eventFilter(self, window, event):
        name = type(window).__name__
        windows = isinstance(window, QWidget) and window.isWindow()
        if windows and event.type() == QEvent.Type.Paint and name not in self.noted:
            self.noted.append(name)
            print(name, *{name.partition(".")[0] for name in sys.modules})
            if name != "OpeningWindow":
                QTimer.singleShot(0, window.close)
        return False

application = new_application(sys.argv[1])
QStandardPaths.setTestModeEnabled(True)
ACKNOWLEDGED_TEXT.set(int(sys.argv[2]))
painted = Painted()
application.installEventFilter(painted)
sys.exit(start(application))
"""


@pytest.mark.parametrize(
    ("acknowledged", "second"), [(INTENDED_USE_VERSION, "MainWindow"), (0, "FirstStart")]
)
def test_a_window_is_painted_before_anything_heavy_is_read(
    tmp_path: Path, acknowledged: int, second: str
) -> None:
    started = subprocess.run(
        [sys.executable, "-c", START, tmp_path.name, str(acknowledged)],
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    first, *others = (line.split() for line in started.stdout.splitlines())
    assert first[0] == "OpeningWindow"
    assert not {"numpy", "PIL", "pydicom", "sqlite3", "ai_edge_litert"} & set(first)
    assert [name for name, *_ in others] == [second]
    assert {"numpy", "PIL", "pydicom", "sqlite3", "ai_edge_litert"} <= set(others[0])
