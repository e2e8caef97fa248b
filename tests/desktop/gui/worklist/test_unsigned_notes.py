"""What is typed and not kept yet when the list goes: notes without initials, and bad details."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.settings.known_initials import use_initials
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    activate,
    kept_films,
    press_key,
    score,
    select,
    show_only,
    wait_until_done,
)

UNSIGNED = "<b>Notes without initials: 1.</b>"


def write_unsigned(window: MainWindow, answers: Answers) -> None:
    """Write a note, and have no initials when they are asked for."""
    activate(window)
    window.worklist.table.setFocus()
    answers.initials = ""
    press_key(window.worklist.table, Qt.Key.Key_T)
    QTest.keyClicks(window.worklist.bar.note, "right base")


@pytest.fixture
def noted(window: MainWindow, qtbot: QtBot, film_folder: Path, answers: Answers) -> MainWindow:
    """A film with a note that nobody has signed."""
    score(window, qtbot, film_folder / "a.jpg")
    write_unsigned(window, answers)
    return window


def test_the_window_stays_until_a_note_is_signed(noted: MainWindow, answers: Answers) -> None:
    answers.give("Cancel", "Sign them...", "Sign them...")
    for _ in range(2):
        assert not noted.close()
        assert noted.worklist.bar.note.text() == "right base"
    answers.initials = "AB"
    assert noted.close()
    signed = [film.decision for film in kept_films() if film.decision]
    assert [(each.judgement, each.note, each.decided_by) for each in signed] == [
        (None, "right base", "AB")
    ]


def test_a_note_on_a_film_that_is_no_longer_shown_is_asked_for_where_two_work(
    window: MainWindow, qtbot: QtBot, film_folder: Path, answers: Answers
) -> None:
    for initials in ("AB", "CD"):
        use_initials(initials)
    score(window, qtbot, film_folder)
    write_unsigned(window, answers)
    noted_on = window.worklist.current
    select(window, qtbot, "damaged.jpg")
    show_only(window, "error")
    answers.give("Cancel", "Sign them...")
    assert not window.close()
    answers.initials = "CD"
    assert window.close()
    assert noted_on is not None
    assert answers.explained[-1].endswith(f"They are on: {noted_on.row.file}")
    assert {film.path: film.decision.note for film in kept_films() if film.decision} == {
        noted_on.path: "right base"
    }


def test_another_film_is_not_scored_until_a_note_is_signed_or_discarded(
    noted: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, film: np.ndarray
) -> None:
    Image.fromarray(film).save(tmp_path / "other.png")
    answers.give("Cancel", "Discard the notes")
    score(noted, qtbot, tmp_path / "other.png")
    assert [row.file for row in noted.results.rows] == ["a.jpg"]
    assert noted.worklist.bar.note.text() == "right base"
    score(noted, qtbot, tmp_path / "other.png")
    assert [row.file for row in noted.results.rows] == ["other.png"]
    assert answers.asked.count(UNSIGNED) == 2


def test_a_run_goes_on_where_somebody_goes_back_to_a_note(
    window: MainWindow, qtbot: QtBot, film_folder: Path, answers: Answers
) -> None:
    window.score([film_folder], watch=True)
    qtbot.waitUntil(lambda: window.worklist.current is not None, timeout=30_000)
    write_unsigned(window, answers)
    answers.give("Cancel", "Discard the notes", "Stop and close")
    assert not window.close()
    assert UNSIGNED in answers.asked
    assert "<b>Films are still being scored.</b>" not in answers.asked
    assert window.close()
    wait_until_done(window, qtbot)


def test_a_note_that_was_emptied_needs_no_initials(noted: MainWindow, answers: Answers) -> None:
    note = noted.worklist.bar.note
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert noted.worklist.bar._unsigned
    note.setFocus()
    note.selectAll()
    QTest.keyClick(note, Qt.Key.Key_Backspace)
    assert noted.close()
    assert UNSIGNED not in answers.asked


def test_the_window_stays_once_where_an_age_cannot_be_read(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder / "a.jpg")
    QTest.keyClicks(window.viewer.details.months, "2y")
    assert not window.close()
    assert "2y" in window.message_bar.text.text()
    assert window.close()
