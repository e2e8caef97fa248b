"""The real window without a screen, with a store of its own."""

import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from desktop.gui.main_window import MainWindow
from desktop.gui.splash import new_application
from models.model import load_model
from tests.data_home import data_home


class BenchWindow:
    """Opens the program as on its first day on a computer, and closes it."""

    def __enter__(self) -> Self:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        self.application = QApplication.instance() or new_application("Pneumolite benchmarks")
        QStandardPaths.setTestModeEnabled(True)
        self.data = TemporaryDirectory()
        os.environ |= data_home(Path(self.data.name))
        self.window = MainWindow(load_model())
        self.window.show()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.window.close()
        self.window.deleteLater()
        self.application.processEvents()
        self.data.cleanup()

    def score(self, folder: Path) -> float:
        """Score a folder while the window runs; returns how many seconds it took."""
        start = time.perf_counter()
        self.window.run.finished.connect(self.application.quit)
        self.window.score([folder])
        self.application.exec()
        return time.perf_counter() - start
