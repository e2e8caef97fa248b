"""A small screen and large letters, in every language: nothing is cut off."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.splash import new_application
from desktop.gui.worklist.results_model import Column
from desktop.results.decision import Judgement
from models.model import load_model
from tests.data_home import data_home
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import choose_point, score
from tests.desktop.gui.inspection import SMALL_SCREEN, cut_off


def test_nothing_is_cut_off_on_a_small_screen(busy: MainWindow) -> None:
    assert busy.size() == SMALL_SCREEN
    assert cut_off(busy) == []


def test_nothing_of_the_first_page_is_cut_off_on_a_small_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(SMALL_SCREEN)
    qtbot.wait(100)
    assert window.size() == SMALL_SCREEN
    assert cut_off(window) == []


def test_the_note_on_a_mirrored_film_is_not_cut_off(busy: MainWindow, qtbot: QtBot) -> None:
    view = busy.viewer.view
    busy.viewer.film_actions.mirror.trigger()
    qtbot.wait(50)
    image = view.picture().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    note = np.argwhere(pixels == view.palette().color(QPalette.ColorRole.ToolTipBase).rgb())
    bottom, right = note.max(axis=0)
    assert right < image.width() - 1
    assert bottom > 2 * view.fontMetrics().height(), "it has become lines"


def test_nothing_is_cut_off_in_any_language(language: str, busy: MainWindow) -> None:
    assert busy.size() == SMALL_SCREEN
    assert cut_off(busy) == []


# -- the list of the films -------------------------------------------------------------------------


def ink(table: QTableView, row: int, column: Column) -> tuple[int, int]:
    """Pixels that are drawn on in a cell, and how many lines of pixels have any."""
    place = table.visualRect(table.model().index(row, column)).adjusted(1, 1, -1, -1)
    cell = table.viewport().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(cell.constBits(), np.uint32).reshape(cell.height(), cell.width())
    drawn_on = pixels != pixels[0, 0]
    return int(drawn_on.sum()), int(drawn_on.any(axis=1).sum())


def drawn(window: MainWindow) -> list[tuple[int, int]]:
    """How much is drawn in each cell of names, findings and decisions, by two thresholds."""
    table, found = window.worklist.table, []
    for threshold in (0.99, 0.01):
        window.chooser.own.setValue(threshold)
        for column in (Column.FILM, Column.FINDING, Column.DECISION):
            found += [ink(table, row, column) for row in range(4)]
    return found


def test_names_findings_and_decisions_are_whole_in_any_language(
    language: str, window: MainWindow, qtbot: QtBot, film_folder: Path, answers: Answers
) -> None:
    for place, film in enumerate(sorted(film_folder.glob("*.*"))):
        film.rename(film_folder / f"IMG_00{place:02}{film.suffix.upper()}")
    window.resize(SMALL_SCREEN)
    score(window, qtbot, film_folder)
    assert window.size() == SMALL_SCREEN
    table, bar = window.worklist.table, window.worklist.bar
    assert table.isColumnHidden(Column.STATUS)
    table.sortByColumn(Column.FILM, Qt.SortOrder.AscendingOrder)
    for row, judgement in enumerate(Judgement):
        table.setCurrentIndex(table.model().index(row, 0))
        bar.judgements[judgement].trigger()
    table.clearSelection()
    choose_point(window, "custom")
    qtbot.wait(50)
    assert window.size() == SMALL_SCREEN
    assert not table.isColumnHidden(Column.AGE)
    as_it_is = drawn(window)
    # In a window with room to spare the same is drawn.
    window.resize(1600, SMALL_SCREEN.height())
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))
    table.hideColumn(Column.STATUS)
    for column in (Column.FINDING, Column.DECISION):
        table.setColumnWidth(column, table.columnWidth(column) + 40)
    assert drawn(window) == as_it_is


def test_reasons_are_listed_where_there_is_room(busy: MainWindow, qtbot: QtBot) -> None:
    table = busy.worklist.table
    assert table.isColumnHidden(Column.STATUS)
    busy.resize(1366, 768)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.STATUS))


def test_nothing_is_cut_off_at_twice_the_scale(film_folder: Path) -> None:
    """In a program of its own: Qt takes the scale once, when it begins."""
    done = subprocess.run(
        [sys.executable, "-m", __name__, str(film_folder)],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr


def print_what_is_cut_off(films: Path) -> None:
    """On a small screen, of the first page and of two films side by side."""
    QStandardPaths.setTestModeEnabled(True)
    new_application("Pneumolite twice as large")
    QSettings().clear()
    os.environ |= data_home(films.parent / "data")
    window = MainWindow(load_model())
    window.show()
    window.resize(SMALL_SCREEN)
    QTest.qWait(100)
    assert window.devicePixelRatio() == 2
    cut = cut_off(window)
    window.score([films])
    while window.running:
        QTest.qWait(50)
    window.viewer.film_actions.compare.trigger()
    QTest.qWait(200)
    assert window.size() == SMALL_SCREEN
    for each in [*cut, *cut_off(window)]:
        print(each)
    window.close()


def test_nothing_is_cut_off_in_letters_of_twice_the_size(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot
) -> None:
    normal = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * normal.pointSizeF())
    qapp.setFont(large)
    try:
        window: MainWindow = request.getfixturevalue("busy")
        window.resize(1366, 768)
        qtbot.wait(300)
        assert (window.width(), window.height()) == (1366, 768)
        titles = window.worklist.table.horizontalHeader()
        assert [each for each in cut_off(window) if str(titles) not in each] == []
    finally:
        qapp.setFont(normal)


if __name__ == "__main__":
    print_what_is_cut_off(Path(sys.argv[1]))
