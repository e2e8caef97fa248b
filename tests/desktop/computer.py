"""The program in a process of its own, on a computer of which parts may be missing."""

import os
import subprocess
import sys
from pathlib import Path

from desktop.gui.text.intended_use import INTENDED_USE_VERSION
from tests.data_home import data_home

ROOT = Path(__file__).parents[2]

# Each process runs it at its start, as `sitecustomize`.
SITE = """
import os, sys, threading, time

for name in os.environ["MISSING"].split():
    sys.modules[name] = None

def watch():
    while True:
        time.sleep(0.05)
        widgets = sys.modules.get("PySide6.QtWidgets")
        application = getattr(widgets, "QApplication", None) and widgets.QApplication.instance()
        if application:
            from PySide6.QtCore import QTimer
            QTimer.singleShot(0, application, act)

if sys.argv[1:] != ["scoring-process"]:
    threading.Thread(target=watch, daemon=True).start()
"""


class Computer:
    """A user's computer, on which the intended use is acknowledged.

    Attributes:
        program: the folder that holds the program's packages.
        environment: of the program's process. MISSING names the modules that are not there.
    """

    def __init__(self, folder: Path, act: str, language: str = "en") -> None:
        """Keep everything below a folder.

        Args:
            act: the source of a function `act`. The thread of the window runs it again and again,
                and it does what a user does.
        """
        self.program = ROOT
        self._folder = folder
        settings = folder / "settings" / "Pneumolite" / "Pneumolite.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"language={language}\n[acknowledged]\ntext={INTENDED_USE_VERSION}\n")
        (folder / "site").mkdir()
        (folder / "site" / "sitecustomize.py").write_text(act + SITE)
        (folder / "temporary").mkdir()
        self.environment = {
            **os.environ,
            **data_home(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "settings"),
            "TMPDIR": str(folder / "temporary"),
            "PYTHONPATH": str(folder / "site"),
            "QT_QPA_PLATFORM": "offscreen",
            "MISSING": "",
        }

    def start(self, *arguments: object) -> "subprocess.CompletedProcess[str]":
        """Start the program, and wait until it ends."""
        return subprocess.run(
            [sys.executable, "-m", "desktop", *map(str, arguments)],
            cwd=self.program,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def support(self) -> str:
        """The one file for whoever helps."""
        (path,) = self._folder.rglob("*support.txt")
        return path.read_text(encoding="utf-8")
