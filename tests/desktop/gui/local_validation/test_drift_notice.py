"""The notice that the films have changed: when it appears, and that no one waits for it."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import TOLD_DRIFTS
from desktop.practice.phantom import phantom
from models.model import Model
from tests.desktop.gui.driving import (
    LONGEST_TURN,
    DispatchTimer,
    at_dialog,
    copy_films,
    opened_again,
    score,
    wait_until_measured,
)


@pytest.fixture(scope="session")
def dark_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty films, darker than any that the model knows."""
    folder = tmp_path_factory.mktemp("dark")
    for number in range(30):
        film = phantom(224, 200, opacity=bool(number % 2), seed=number)
        Image.fromarray(film // 2).save(folder / f"{number:02}.png")
    return folder


def told_after_run(window: MainWindow, qtbot: QtBot, films: Path) -> str:
    """The notice after films are scored and all are looked through; empty if there is none."""
    told_at_start(window, qtbot)
    with qtbot.waitSignal(window._drift._background._computed, timeout=60_000):
        score(window, qtbot, films)
    return told(window)


def told_at_start(window: MainWindow, qtbot: QtBot) -> str:
    """The notice after the earlier films are looked through; empty if there is none."""
    qtbot.waitUntil(lambda: not window._drift._background.busy, timeout=60_000)
    return told(window)


def told(window: MainWindow) -> str:
    return "" if window.message_bar.isHidden() else window.message_bar.text.text()


def test_changed_films_are_told_once_at_the_end_of_a_run(
    window: MainWindow, qtbot: QtBot, model: Model, dark_films: Path
) -> None:
    assert "The pictures here are darker" in told_after_run(window, qtbot, dark_films)
    assert told_after_run(window, qtbot, dark_films) == ""
    assert told_at_start(opened_again(window, qtbot, model), qtbot) == ""


def test_changed_films_are_told_at_the_start_with_a_way_to_see_more(
    window: MainWindow, qtbot: QtBot, model: Model, dark_films: Path
) -> None:
    notice = told_after_run(window, qtbot, dark_films)
    TOLD_DRIFTS.set("")
    again = opened_again(window, qtbot, model)
    assert notice
    assert told_at_start(again, qtbot) == notice
    months: list[str] = []

    def see_more(dialog: PerformanceDialog) -> None:
        wait_until_measured(dialog, qtbot)
        months.append(dialog.months.text())
        assert notice in dialog.notices.text()

    at_dialog(PerformanceDialog, see_more)
    more, _ = again.message_bar.findChildren(QPushButton)
    more.click()
    assert "<td align='right'>30</td>" in months[0]


def test_the_window_does_not_wait_while_100000_films_are_looked_through(
    window: MainWindow, qtbot: QtBot, dark_films: Path
) -> None:
    told_after_run(window, qtbot, dark_films)
    copy_films(3_400)
    TOLD_DRIFTS.set("")
    timer = DispatchTimer()
    assert told_after_run(window, qtbot, dark_films)
    assert max(timer.own_seconds) < LONGEST_TURN
