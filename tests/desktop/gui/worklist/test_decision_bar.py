"""What a clinician decides at the worklist, by keyboard."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import INITIALS
from desktop.gui.worklist.results_model import Column
from desktop.paths import store_path
from desktop.results.decision import Judgement
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    activate,
    choose_point,
    export_to,
    kept_films,
    press_key,
    read,
    score,
    select,
    shown_rows,
    wait_for_rows,
    wait_until_done,
)


@pytest.fixture
def decided(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """The window after a run, the most urgent film chosen, by a user whose initials are known."""
    INITIALS.set("AB")
    score(window, qtbot, film_folder)
    activate(window)
    assert window.worklist.table.hasFocus()
    return window


def press(window: MainWindow, *keys: str, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Type where the keyboard is."""
    for key in keys:
        activate(window)
        press_key(
            window.focusWidget(),
            Qt.Key[f"Key_{key}"],
            modifier or Qt.KeyboardModifier.NoModifier,
        )


def write(window: MainWindow, text: str) -> None:
    """Write a note."""
    press(window, "T")
    QTest.keyClicks(window.focusWidget(), text)


def column(window: MainWindow) -> list[str]:
    shown = window.worklist.shown
    return [shown.index(row, Column.DECISION).data() for row in range(shown.rowCount())]


def current(window: MainWindow) -> int:
    return window.worklist.table.currentIndex().row()


def test_each_key_decides_on_the_chosen_film_and_nothing_moves(decided: MainWindow) -> None:
    before = shown_rows(decided)
    for key in "NPUQ":
        press(decided, key, "J")
    assert column(decided)[:4] == ["Normal", "Pneumonia", "Unsure", "Poor image"]
    assert current(decided) == 4
    press(decided, "K", "K")
    assert current(decided) == 2
    assert shown_rows(decided) == before
    summary = decided.worklist.summary.text().replace("\N{NO-BREAK SPACE}", " ")
    assert "Decided: 4 of 7" in summary


def test_the_arrows_walk_and_the_ends_hold(decided: MainWindow) -> None:
    press(decided, "K")
    assert current(decided) == 0
    press(decided, "Down", "N")
    assert column(decided)[1] == "Normal"
    for _ in range(10):
        press(decided, "J")
    assert current(decided) == 6


def test_agreeing_takes_the_programs_finding_and_keeps_its_meaning(decided: MainWindow) -> None:
    finding = shown_rows(decided)[0].finding
    press(decided, "A")
    assert column(decided)[0] == str(finding).capitalize()
    choose_point(decided, "custom")
    decided.chooser.own.setValue(0.99 if finding == "pneumonia" else 0.01)
    assert shown_rows(decided)[0].finding != finding
    assert column(decided)[0] == str(finding).capitalize()


def test_there_is_no_agreeing_where_the_program_found_nothing(
    decided: MainWindow, qtbot: QtBot
) -> None:
    select(decided, qtbot, "damaged.jpg")
    press(decided, "A")
    assert column(decided)[current(decided)] == ""
    assert not decided.worklist.bar.agree.isEnabled()
    press(decided, "Q")
    assert column(decided)[current(decided)] == "Poor image"


def test_a_later_decision_replaces_and_taking_back_brings_the_earlier_back(
    decided: MainWindow,
) -> None:
    press(decided, "N", "P")
    assert column(decided)[0] == "Pneumonia"
    press(decided, "Z", modifier=Qt.KeyboardModifier.ControlModifier)
    assert column(decided)[0] == "Normal"
    press(decided, "Z", modifier=Qt.KeyboardModifier.ControlModifier)
    assert column(decided)[0] == ""
    assert not decided.worklist.bar.undo.isEnabled()
    with closing(sqlite3.connect(store_path())) as file:
        history = file.execute("SELECT judgement, withdrawn_at FROM decisions").fetchall()
    assert [judgement for judgement, _ in history] == ["normal", "pneumonia"]
    assert all(time for _, time in history)


def test_a_note_is_written_and_the_hand_goes_back_to_the_list(
    decided: MainWindow, qtbot: QtBot
) -> None:
    press(decided, "P")
    write(decided, "npuq: right base")
    press(decided, "Return")
    assert decided.worklist.table.hasFocus()
    assert column(decided)[0] == "Pneumonia", "letters of a note are no decisions"
    press(decided, "J")
    assert decided.worklist.bar.note.text() == ""
    press(decided, "K", "N")
    decision = decided.results.scored_at(0).decision
    assert decision is not None
    assert (decision.judgement, decision.note) == (Judgement.NORMAL, "npuq: right base")


def test_a_note_stays_with_the_film_it_was_written_on(decided: MainWindow, qtbot: QtBot) -> None:
    write(decided, "rotated")
    select(decided, qtbot, shown_rows(decided)[3].file)
    assert column(decided) == ["Note", *[""] * 6]
    assert "Decided" not in decided.worklist.summary.text(), "a note alone decides nothing"
    assert [film.decision.note for film in kept_films() if film.decision] == ["rotated"]


def test_a_note_that_is_being_written_is_kept_when_another_folder_is_scored(
    decided: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path, film: np.ndarray
) -> None:
    other = tmp_path / "other.png"
    Image.fromarray(film).save(other)
    file = shown_rows(decided)[0].file
    write(decided, "rotated")
    score(decided, qtbot, other)
    assert decided.worklist.bar.note.text() == ""
    score(decided, qtbot, film_folder)
    noted = [film for film in kept_films() if film.decision]
    assert [film.row.file for film in noted] == [file]


def test_whoever_writes_a_note_is_left_alone_when_the_run_ends(
    window: MainWindow, qtbot: QtBot, many_films: Path, answers: Answers
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 1)
    window.run.toggle_pause()
    window.worklist.table.selectRow(0)
    write(window, "right ase")
    assert window.running
    note = window.worklist.bar.note
    for _ in "ase":
        QTest.keyClick(note, Qt.Key.Key_Left)
    window.run.toggle_pause()
    wait_until_done(window, qtbot)
    assert answers.asked == []
    QTest.keyClicks(note, "b")
    assert note.text() == "right base"
    press(window, "Return")
    assert [film.decision.note for film in kept_films() if film.decision] == ["right base"]


def test_letters_in_the_filters_decide_nothing(decided: MainWindow) -> None:
    fields: tuple[QWidget, ...] = (
        decided.worklist.filters.verdict,
        decided.worklist.filters.search,
    )
    for field in fields:
        field.setFocus()
        press(decided, "N", "P")
    decided.worklist.filters.verdict.setCurrentIndex(0)
    decided.worklist.filters.search.clear()
    assert column(decided) == [""] * 7


def test_keys_decide_while_the_film_has_the_keyboard(decided: MainWindow) -> None:
    decided.viewer.view.setFocus()
    press(decided, "U", "J")
    assert column(decided)[0] == "Unsure"
    assert current(decided) == 1


def test_initials_are_asked_for_once_and_stand_beside_decisions(
    decided: MainWindow, qtbot: QtBot, answers: Answers, model: Model
) -> None:
    INITIALS.set("")
    for _ in range(2):
        decided.worklist.bar.judgements[Judgement.NORMAL].trigger()
    assert len(answers.asked) == 1
    decided.close()
    again = MainWindow(model)
    qtbot.addWidget(again)
    again.show()
    again.worklist.bar.judgements[Judgement.PNEUMONIA].trigger()
    assert len(answers.asked) == 1
    answers.initials = "CD"
    again.commands.initials.trigger()
    again.worklist.bar.judgements[Judgement.UNSURE].trigger()
    (film,) = (film for film in kept_films() if len(film.decisions) > 1)
    assert [decision.decided_by for decision in film.decisions] == ["AB", "AB", "AB", "CD"]


def test_without_initials_nothing_is_decided(decided: MainWindow, answers: Answers) -> None:
    INITIALS.set("")
    answers.initials = ""
    press(decided, "N")
    assert column(decided)[0] == ""
    assert not decided.worklist.bar.judgements[Judgement.NORMAL].isChecked()


def test_a_note_stays_beside_its_film_if_nobody_signs_it(
    decided: MainWindow, answers: Answers
) -> None:
    INITIALS.set("")
    answers.initials = ""
    note = decided.worklist.bar.note
    write(decided, "right base")
    decided.worklist.bar.judgements[Judgement.NORMAL].trigger()
    assert column(decided)[0] == ""
    assert note.text() == "right base"
    press(decided, "Return")
    assert len(answers.asked) == 2, "Enter asks once more, and only once"
    assert note.text() == "right base"
    press(decided, "J")
    assert note.text() == ""
    write(decided, "rotated")
    press(decided, "Return", "K")
    assert note.text() == "right base"
    answers.initials = "AB"
    press(decided, "P", "J")
    assert note.text() == "rotated"
    press(decided, "T", "Return")
    signed = [film.decision for film in kept_films() if film.decision]
    assert {(each.judgement, each.note, each.decided_by) for each in signed} == {
        (Judgement.PNEUMONIA, "right base", "AB"), (None, "rotated", "AB"),
    }  # fmt: skip
    assert column(decided)[:2] == ["Pneumonia", "Note"]


def test_decisions_made_during_a_run_are_kept_and_move_nothing(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    INITIALS.set("AB")
    window.score([many_films])
    wait_for_rows(window, qtbot, 20)
    file = shown_rows(window)[5].file
    select(window, qtbot, file)
    window.worklist.bar.judgements[Judgement.UNSURE].trigger()
    assert shown_rows(window)[5].file == file
    wait_until_done(window, qtbot)
    assert shown_rows(window)[current(window)].file == file
    assert [film.row.file for film in kept_films() if film.decision] == [file]


def test_decisions_come_back_and_are_taken_over(
    decided: MainWindow, qtbot: QtBot, model: Model, film_folder: Path
) -> None:
    press(decided, "N", "J", "P")
    before = column(decided)
    decided.close()
    again = MainWindow(model)
    qtbot.addWidget(again)
    again.show()
    assert column(again) == before
    score(again, qtbot, film_folder)
    assert column(again) == before


def test_decisions_are_exported_and_what_is_none_is_empty(
    decided: MainWindow, tmp_path: Path
) -> None:
    file = shown_rows(decided)[0].file
    write(decided, "=right base")
    press(decided, "Return", "Q")
    assert export_to(decided, tmp_path / "out.csv")
    exported = {row["file"]: row for row in read(tmp_path / "out.csv")}
    facts = [exported[file][name] for name in ("decision", "decided_by", "note")]
    assert facts == ["poor image", "AB", "'=right base"]
    assert exported[file]["decided_at"].endswith("+00:00")
    assert all(not row["decision"] for name, row in exported.items() if name != file)


def test_a_note_that_is_being_written_is_exported(decided: MainWindow, tmp_path: Path) -> None:
    file = shown_rows(decided)[0].file
    write(decided, "rotated")
    assert export_to(decided, tmp_path / "out.csv")
    notes = {row["file"]: row["note"] for row in read(tmp_path / "out.csv")}
    assert notes[file] == "rotated"


def test_the_history_is_sorted_by_decision_only_when_asked(
    decided: MainWindow,
) -> None:
    press(decided, "U", "J", "N")
    decided.worklist.table.sortByColumn(Column.DECISION, Qt.SortOrder.DescendingOrder)
    assert column(decided)[:2] == ["Unsure", "Normal"]


def test_a_note_that_is_being_written_stays_where_a_decision_is_taken_back(
    decided: MainWindow,
) -> None:
    press(decided, "N")
    write(decided, "right base")
    decided.worklist.bar.undo.trigger()
    assert decided.worklist.bar.note.text() == "right base"
    assert decided.worklist.bar.undo.isEnabled()
    assert column(decided)[0] == "Note"
    decided.worklist.bar.judgements[Judgement.PNEUMONIA].trigger()
    decision = decided.results.scored_at(0).decision
    assert decision is not None
    assert (decision.judgement, decision.note) == (Judgement.PNEUMONIA, "right base")
