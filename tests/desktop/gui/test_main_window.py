"""The window itself: its size, its icons, and what is dropped on it."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QPalette,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QCommandLinkButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.practice.phantom import phantom
from models.model import Model
from tests.desktop.gui.driving import (
    choose_point,
    export_to,
    score,
    select,
    wait_until_done,
)


def drop(window: MainWindow, onto: QWidget, *paths: Path) -> None:
    """Drop files as the system does, which offers a move as well and lets the widgets decide."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = onto.mapTo(window, onto.rect().center())
    enter = QDragEnterEvent(place, offered, data, left, none)
    QApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()
    assert enter.dropAction() == Qt.DropAction.CopyAction, "a move lets the source delete films"
    QApplication.sendEvent(window.windowHandle(), QDragMoveEvent(place, offered, data, left, none))
    QApplication.sendEvent(
        window.windowHandle(), QDropEvent(QPointF(place), offered, data, left, none)
    )


def test_a_dropped_folder_is_scored(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    drop(window, window.welcome, film_folder)
    wait_until_done(window, qtbot)
    assert len(window.results.rows) == 7


def test_a_folder_may_be_dropped_anywhere(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    for place in (window.viewer.view, window.worklist.table, window.worklist.filters.search):
        window.results.clear()
        drop(window, place, film_folder)
        wait_until_done(window, qtbot)
        assert len(window.results.rows) == 7
    assert not window.worklist.filters.search.text()


def test_dropped_files_are_scored_alone(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    drop(window, window.welcome, film_folder / "b.png", film_folder / "a.jpg")
    wait_until_done(window, qtbot)
    assert sorted(row.file for row in window.results.rows) == ["a.jpg", "b.png"]


def test_folders_and_files_together_are_named_from_what_they_share(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    drop(window, window.welcome, film_folder / "ward 2", film_folder / "a.jpg")
    wait_until_done(window, qtbot)
    assert sorted(row.file for row in window.results.rows) == [
        "a.jpg",
        "ward 2/e.webp",
        "ward 2/f.jpeg",
    ]


def test_icons_follow_light_and_dark(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    def lightness(button_icon: QIcon) -> float:
        image = button_icon.pixmap(20, 20).toImage()
        drawn = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
        return max(colour.lightnessF() for colour in drawn if colour.alphaF() > 0.9)

    window.welcome.show_recent([tmp_path])
    (link,) = window.welcome.findChildren(QCommandLinkButton)
    light = qapp.palette()
    assert lightness(window.commands.open.icon()) < 0.4
    assert lightness(link.icon()) < 0.4
    qapp.setPalette(QPalette(QColor("#2b2d30")))
    qtbot.wait(50)
    assert lightness(window.commands.open.icon()) > 0.6
    assert lightness(link.icon()) > 0.6
    qapp.setPalette(light)


def test_it_opens_no_larger_than_the_screen(
    qtbot: QtBot, settings: None, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1024, 600))
    window = MainWindow(model)
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (1024, 600)


@pytest.mark.parametrize("started", [False, True])
def test_it_fits_a_small_screen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, started: bool
) -> None:
    long_name = tmp_path / ("a film with a name as long as file names may well be " * 3)
    long_name.mkdir()
    Image.fromarray(phantom(300, 260)).save(long_name / f"{'x' * 150}.png")
    if started:
        score(window, qtbot, long_name)
        choose_point(window, "custom")
        export_to(window, tmp_path / f"{'y' * 150}.csv")
    window.resize(1024, 600)
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1024, 600)
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 600
    assert not window.worklist.table.horizontalScrollBar().maximum()
