"""The real window, with its settings and its store in a place of the test's own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.text.translation import LANGUAGES, install
from desktop.paths import store_path
from desktop.practice.phantom import phantom
from desktop.scoring.worker_process import ScoringProcess
from models.model import Model
from tests.data_home import data_home
from tests.desktop.gui.driving import activate, score, select, wait_until_decoded
from tests.desktop.gui.inspection import SMALL_SCREEN


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "processes: score in processes of their own, as users do")


@pytest.fixture(autouse=True)
def scoring(request: pytest.FixtureRequest) -> Iterator[None]:
    """Score in this process, as the program does where it can start no other.

    Most tests only need rows, and to start processes takes longer than to score a few films in
    them. Tests of the run itself are marked `processes`.
    """

    def refuse(_process: ScoringProcess) -> None:
        raise OSError("tests start no process")

    # Not by the fixture `monkeypatch`: made this early, it would be undone after all others, and
    # what a test patches would still hold while its window is closed.
    with pytest.MonkeyPatch.context() as patch:
        if request.node.get_closest_marker("processes") is None:
            patch.setattr(ScoringProcess, "_start", refuse)
        yield


@pytest.fixture
def settings(
    qapp: QApplication,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[None]:
    """Settings and data folder of the test's own, and the window in English.

    Of this process's own, too: the same test may run in another at the same time.
    """
    install(qapp, "en")
    QCoreApplication.setOrganizationName("Pneumolite tests")
    QCoreApplication.setApplicationName(f"{tmp_path.name} {os.getpid()}")
    QStandardPaths.setTestModeEnabled(True)
    QSettings().clear()
    for variable, folder in data_home(tmp_path_factory.mktemp("data")).items():
        monkeypatch.setenv(variable, folder)
    yield
    QSettings().clear()
    shutil.rmtree(store_path().parent, ignore_errors=True)


class Answers:
    """Clicks the buttons of the questions to come, and notes what was asked and explained.

    Who is asked for initials has those of `initials`, and none where it is empty.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.explained: list[str] = []
        self.initials = "AB"
        self._buttons: list[str] = []
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def give(self, *buttons: str) -> None:
        """Click these, one for each question, in this order."""
        self._buttons += buttons

    def stop(self) -> None:
        """Answer no more."""
        self._timer.stop()

    def _answer(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QInputDialog):
            self.asked.append(box.labelText())
            box.setTextValue(self.initials)
            box.done(bool(self.initials))
            return
        if not isinstance(box, QMessageBox):
            return
        self.asked.append(box.text())
        self.explained.append(box.informativeText())
        wanted = self._buttons.pop(0) if self._buttons else "Do not export"
        button = next(button for button in box.buttons() if button.text() == wanted)
        button.click()


@pytest.fixture
def answers(qapp: QApplication) -> Iterator[Answers]:
    """Questions that no button was given for are answered with "Do not export"."""
    answers = Answers()
    yield answers
    answers.stop()


@pytest.fixture
def window(qtbot: QtBot, settings: None, model: Model, answers: Answers) -> MainWindow:
    """The main window; a run that still goes on is stopped at the test's end."""

    def settle(window: MainWindow) -> None:
        window.run.stop()
        qtbot.waitUntil(lambda: not window.running, timeout=10_000)

    window = MainWindow(model)
    qtbot.addWidget(window, before_close_func=settle)
    window.show()
    # A list that gets the keyboard while rows arrive chooses the first of them.
    activate(window)
    return window


@pytest.fixture(scope="session")
def many_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hundred small films, every other with an opacity."""
    folder = tmp_path_factory.mktemp("many")
    drawn = [phantom(224, 200, opacity=bool(seed % 2), seed=seed) for seed in range(20)]
    for number in range(200):
        pixels = drawn[number % len(drawn)].copy()
        pixels[0, 0] = number  # no two files are the same
        Image.fromarray(pixels).save(folder / f"film_{number:03}.png")
    return folder


@pytest.fixture(scope="session")
def forty_films(many_films: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first forty of them, for tests that need rows and no long run."""
    folder = tmp_path_factory.mktemp("forty")
    for film in sorted(many_films.iterdir())[:40]:
        shutil.copy2(film, folder)
    return folder


@pytest.fixture(scope="session")
def thousand_films(many_films: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A thousand small films."""
    folder = tmp_path_factory.mktemp("thousand")
    for ward in range(5):
        shutil.copytree(many_films, folder / f"ward {ward}")
    return folder


@pytest.fixture
def busy(
    window: MainWindow, qtbot: QtBot, film_folder: Path, answers: Answers
) -> Iterator[MainWindow]:
    """A finished run on a small screen, with two films side by side and a message."""
    answers.stop()
    window.resize(SMALL_SCREEN)
    (film_folder / "notes.txt").write_text("no film")
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    window.viewer.film_actions.compare.trigger()
    window.show_error("results.csv could not be written (Disk full); choose another place.")
    wait_until_decoded(window, qtbot)
    yield window
    window.exporting.due = False


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication, settings: None) -> Iterator[str]:
    """Each language of the window, put on after `settings` has put English on."""
    install(qapp, request.param)
    yield request.param
    install(qapp, "en")
