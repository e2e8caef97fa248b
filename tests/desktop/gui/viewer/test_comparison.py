"""A second film beside the chosen one."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.text.translation import install
from desktop.gui.viewer.comparison import is_same_patient
from desktop.reading.dicom_header import Header
from desktop.results.scored_film import failed
from desktop.scoring.worker_process import CRASHED
from tests.desktop.gui.driving import (
    activate,
    score,
    select,
)


def test_an_earlier_film_of_the_same_child_comes_beside_it_by_itself(
    window: MainWindow, qtbot: QtBot, patients: Path
) -> None:
    score(window, qtbot, patients)
    select(window, qtbot, "jane_new.dcm")
    viewer, comparison = window.viewer, window.viewer.comparison
    viewer.film_actions.compare.trigger()
    qtbot.waitUntil(lambda: comparison.view.film is not None, timeout=5_000)
    assert comparison.choice.currentText() == "jane_old.dcm"
    assert "film of 20200101" in comparison.patient.text()
    beside, own = comparison.view.geometry(), viewer.view.geometry()
    assert abs(beside.width() - own.width()) < 30
    assert (beside.top(), beside.bottom()) == (own.top(), own.bottom()), "they are level"
    activate(window)
    qtbot.mouseClick(comparison.view.viewport(), Qt.MouseButton.LeftButton)
    viewer.film_actions.invert.trigger()
    assert (comparison.view.inverted, viewer.view.inverted) == (True, False)
    select(window, qtbot, "jane_old.dcm")
    assert comparison.choice.currentText() == "jane_new.dcm"
    viewer.film_actions.compare.trigger()
    assert not comparison.isVisible()


@pytest.mark.parametrize(
    ("number", "name", "same"),
    [
        ("4711", "Doe Jane", True),
        ("1", "Doe Jane", True),
        ("1", "", False),
        ("0000", "", False),
        ("UNKNOWN", "Unknown", False),
    ],
)
def test_a_number_that_many_have_makes_no_two_films_the_same_childs(
    number: str, name: str, same: bool
) -> None:
    films = (failed(Path("/films", file), Path("/films"), 0.5, "net", CRASHED) for file in "ab")
    headers = (
        Header(patient_id=number, patient_name=name, study_uid=study) for study in ("1.2", "1.3")
    )
    one, other = (
        replace(film, row=replace(film.row, header=header))
        for film, header in zip(films, headers, strict=True)
    )
    assert is_same_patient(one, other) is same


def test_any_film_may_be_picked_and_is_not_passed_off_as_the_same_childs(
    window: MainWindow, qtbot: QtBot, patients: Path
) -> None:
    score(window, qtbot, patients)
    select(window, qtbot, "john.dcm")
    comparison = window.viewer.comparison
    window.viewer.film_actions.compare.trigger()
    assert comparison.view.film is None
    assert comparison.choice.currentText() == ""
    comparison.choice.setFocus()
    qtbot.keyClicks(comparison.choice, "NEW")
    popup = comparison.completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert comparison.choice.currentText() == "jane_new.dcm"
    qtbot.waitUntil(lambda: comparison.view.film is not None, timeout=5_000)
    assert comparison.patient.text() == "This may be a film of another child"
    # Whoever is looked at next is not beside a child that was picked for another.
    select(window, qtbot, "unknown.png")
    assert comparison.view.film is None


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_whole_name_may_be_typed_in_any_language(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, patients: Path, language: str
) -> None:
    install(qapp, language)
    try:
        score(window, qtbot, patients)
        select(window, qtbot, "john.dcm")
        window.viewer.film_actions.compare.trigger()
        comparison = window.viewer.comparison
        comparison.choice.setFocus()
        qtbot.keyClicks(comparison.choice, "jane_new.dcm")
        qtbot.keyClick(comparison.choice, Qt.Key.Key_Return)
        assert comparison.shown
        assert comparison.shown.row.file == "jane_new.dcm"
    finally:
        install(qapp, "en")


def test_no_name_stays_where_no_film_is_shown(
    window: MainWindow, qtbot: QtBot, patients: Path
) -> None:
    (patients / "damaged.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    score(window, qtbot, patients)
    select(window, qtbot, "jane_new.dcm")
    viewer, comparison = window.viewer, window.viewer.comparison
    viewer.film_actions.compare.trigger()
    assert "Doe Jane" in comparison.patient.text()
    select(window, qtbot, "damaged.jpg")
    assert not comparison.patient.text()
    assert comparison.choice.count() == 0
    select(window, qtbot, "jane_new.dcm")
    assert "Doe Jane" in comparison.patient.text()
    window.page.clear()
    for label in (viewer.heading.file, viewer.heading.patient, comparison.patient):
        assert (label.text(), label.toolTip()) == ("", "")
    assert comparison.choice.count() == 0
