"""A bar code that is scanned while the keyboard is in the list or on the film."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import INITIALS
from desktop.gui.widgets.action_button import ActionButton
from desktop.gui.worklist.bar_code import PAUSE_MS
from desktop.gui.worklist.results_model import Column
from desktop.results.decision import Judgement
from tests.desktop.gui.driving import activate, press_key, score, shown_rows
from tests.dicom_film import dicom_film, save

NUMBER = "HPN-2041"  # mirrors the film, decides, makes it smaller


@pytest.fixture
def in_list(window: MainWindow, qtbot: QtBot, film_folder: Path, film: np.ndarray) -> MainWindow:
    """The window after a run, with the keyboard in the list; one film has the number."""
    dataset = dicom_film(film)
    dataset.PatientID = NUMBER
    save(dataset, film_folder / "slip.dcm")
    INITIALS.set("AB")
    score(window, qtbot, film_folder)
    activate(window)
    assert window.worklist.table.hasFocus()
    return window


def judgements(window: MainWindow) -> list[Judgement]:
    films = map(window.results.scored_at, range(len(window.results.rows)))
    return [film.decision.judgement for film in films if film.decision and film.decision.judgement]


@pytest.mark.parametrize(
    ("place", "end"),
    [("list", "\r"), ("list", ""), ("film", "\r"), ("filter", "\r")],
    ids=["enter", "nothing", "on the film", "in a filter"],
)
def test_a_scanned_number_decides_nothing_and_shows_its_films(
    in_list: MainWindow, qtbot: QtBot, place: str, end: str
) -> None:
    worklist, view = in_list.worklist, in_list.viewer.view
    places = {"list": worklist.table, "film": view, "filter": worklist.filters.whose}
    scanned_in: QWidget = places[place]
    scanned_in.setFocus()
    upright = view.orientation
    QTest.keyClicks(scanned_in, NUMBER + end)
    qtbot.waitUntil(lambda: in_list.worklist.filters.search.text() == NUMBER)
    assert [row.file for row in shown_rows(in_list)] == ["slip.dcm"]
    assert in_list.worklist.current_row == shown_rows(in_list)[0]
    assert judgements(in_list) == []
    assert not in_list.worklist.bar.judgements[Judgement.PNEUMONIA].isChecked()
    assert scanned_in.hasFocus()
    assert view.orientation == upright


def test_two_keys_of_a_quick_person_are_both_obeyed_in_their_order(in_list: MainWindow) -> None:
    table = in_list.worklist.table
    QTest.keyClicks(table, "nj")
    QTest.qWait(2 * PAUSE_MS)
    press_key(table, Qt.Key.Key_U)
    column = [in_list.worklist.shown.index(row, Column.DECISION).data() for row in range(2)]
    assert column == ["Normal", "Unsure"]
    assert in_list.worklist.filters.search.text() == ""


def click_on_another(window: MainWindow) -> None:
    table = window.worklist.table
    place = table.visualRect(window.worklist.shown.index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press_down(window: MainWindow) -> None:
    QTest.keyClick(window.worklist.table, Qt.Key.Key_Down)


@pytest.mark.parametrize("go_on", [click_on_another, press_down])
def test_a_key_is_for_the_film_that_was_chosen_when_it_was_pressed(
    in_list: MainWindow, go_on: Callable[[MainWindow], None]
) -> None:
    QTest.keyClicks(in_list.worklist.table, "n")
    go_on(in_list)
    QTest.qWait(2 * PAUSE_MS)
    shown = in_list.worklist.shown
    column = [shown.index(row, Column.DECISION).data() for row in range(3)]
    assert column == ["Normal", "", ""]
    assert in_list.worklist.table.currentIndex().row() > 0


def test_a_click_on_a_button_is_obeyed_after_the_key_before_it(in_list: MainWindow) -> None:
    QTest.keyClicks(in_list.worklist.table, "j")
    (button,) = (
        button
        for button in in_list.worklist.bar.findChildren(ActionButton)
        if button.defaultAction() is in_list.worklist.bar.judgements[Judgement.NORMAL]
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.qWait(2 * PAUSE_MS)
    shown = in_list.worklist.shown
    assert [shown.index(row, Column.DECISION).data() for row in range(2)] == ["", "Normal"]


def test_a_button_acts_at_once(in_list: MainWindow) -> None:
    in_list.worklist.bar.judgements[Judgement.NORMAL].trigger()
    assert judgements(in_list) == [Judgement.NORMAL]
