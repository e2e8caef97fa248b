"""The real window, with its settings and its kept results in a place of the test's own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.window.main_window import MainWindow, _autosave_folder
from models.interpreter import Model
from tests.phantom import phantom


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[None]:
    """Settings and data folder that no other test has touched."""
    QCoreApplication.setOrganizationName("Pneumolite tests")
    QCoreApplication.setApplicationName(tmp_path.name)
    QStandardPaths.setTestModeEnabled(True)
    QSettings().clear()
    shutil.rmtree(_autosave_folder(), ignore_errors=True)
    yield
    QSettings().clear()


@pytest.fixture
def window(
    qtbot: QtBot, settings: None, model: Model, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """The main window; its questions are answered when it is closed at the test's end."""

    def settle(window: MainWindow) -> None:
        window.stop()
        qtbot.waitUntil(lambda: not window.running, timeout=10_000)
        discard = QMessageBox.StandardButton.Discard
        monkeypatch.setattr(QMessageBox, "question", lambda *_: discard)

    window = MainWindow(model)
    qtbot.addWidget(window, before_close_func=settle)
    window.show()
    return window


@pytest.fixture(scope="session")
def many_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hundred small films, every other with an opacity."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(200):
        pixels = phantom(224, 200, opacity=bool(number % 2), seed=number)
        Image.fromarray(pixels).save(folder / f"film_{number:03}.png")
    return folder
