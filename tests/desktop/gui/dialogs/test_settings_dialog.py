"""The settings dialog: whatever is set in it acts, at once or from the next run on."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.app import Program, begin
from desktop.gui.dialogs.settings_dialog import SettingsDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.session.sessions_dialog import SessionsDialog
from desktop.gui.settings.recent_folders import recent_folders
from desktop.gui.settings.settings import ACKNOWLEDGED_TEXT, INITIALS
from desktop.gui.text.intended_use import INTENDED_USE_VERSION
from desktop.gui.text.translation import install
from desktop.gui.worklist.results_model import Column
from desktop.paths import store_path
from desktop.practice.phantom import phantom
from desktop.results.decision import Judgement
from desktop.store.store import Store
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    at_dialog,
    export_to,
    kept_films,
    opened_again,
    read,
    save_as,
    score,
    select,
)
from tests.dicom_film import dicom_film
from tests.dicom_film import save as save_dicom


def at_settings(window: MainWindow, do: Callable[[SettingsDialog], None]) -> None:
    """Open the dialog, do something in it, and leave it unsaved if it still stands."""
    at_dialog(SettingsDialog, do)
    window.commands.settings.trigger()


def save(window: MainWindow, change: Callable[[SettingsDialog], object]) -> None:
    """Change something in the dialog, and save it."""

    def do(dialog: SettingsDialog) -> None:
        change(dialog)
        dialog.accept()

    at_settings(window, do)


def choose(box: QComboBox, data: str | int) -> None:
    """Choose what stands for this in a list."""
    box.setCurrentIndex(box.findData(data))


def open_session(dialog: SessionsDialog, place: int) -> None:
    """Choose the session in this place, counted from the latest one."""
    dialog.table.selectRow(place - 1)
    dialog.accept()


def is_set(box: QComboBox, data: str | int) -> None:
    assert box.currentData() == data


def make_older(days: int, *sessions: int) -> None:
    """As if the sessions had been begun so long ago."""
    begun = (datetime.now(UTC) - timedelta(days)).isoformat(timespec="seconds")
    with closing(sqlite3.connect(store_path())) as db:
        for session in sessions:
            db.execute("UPDATE sessions SET begun = ? WHERE id = ?", (begun, session))
        db.commit()


@pytest.fixture
def program(qapp: QApplication, three_sessions: MainWindow) -> Iterator[Program]:
    """The program with three sessions, in English at the end."""
    ACKNOWLEDGED_TEXT.set(INTENDED_USE_VERSION)
    program = begin(qapp)
    assert program is not None
    yield program
    program.window.close()
    install(qapp, "en")


def test_initials_stand_beside_the_next_decision(
    window: MainWindow, qtbot: QtBot, film_folder: Path, answers: Answers
) -> None:
    save(window, lambda dialog: dialog.initials.setText(" CD "))
    score(window, qtbot, film_folder)
    window.worklist.bar.judgements[Judgement.UNSURE].trigger()
    assert answers.asked == []
    decided = [film.decision for film in kept_films() if film.decision]
    assert [decision.decided_by for decision in decided] == ["CD"]


def test_a_new_run_begins_at_the_operating_point_that_is_set(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    save(window, lambda dialog: choose(dialog.operating_point, "rule-out"))
    assert window.chooser.name == "balanced"
    score(window, qtbot, film_folder)
    assert window.chooser.name == "rule-out"
    choose(window.chooser.names, "balanced")
    score(window, qtbot, film_folder)
    assert window.chooser.name == "rule-out"
    with closing(Store(store_path())) as store:
        levels = [session.view.operating_point for session in store.sessions()]
    assert levels == ["rule-out", "balanced"], "the session before keeps its level"
    save(window, lambda dialog: choose(dialog.operating_point, ""))
    choose(window.chooser.names, "balanced")
    score(window, qtbot, film_folder)
    assert window.chooser.name == "balanced"


def test_the_share_here_acts_at_once_and_changes_no_finding(
    window: MainWindow, model: Model, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "a.jpg")
    heading = window.viewer.heading
    before, rows = heading.verdict.text(), window.results.rows
    export_to(window, tmp_path / "without.csv")
    save(window, lambda dialog: dialog.of_100_here.setValue(14))
    assert heading.verdict.text() != before
    assert "Here, where 14 of 100 children on X-ray have pneumonia" in heading.verdict.toolTip()
    tip = window.results.headerData(
        Column.PROBABILITY, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert "where 14 of 100" in tip
    assert [(row.verdict, row.threshold, row.probability) for row in window.results.rows] == [
        (row.verdict, row.threshold, row.probability) for row in rows
    ]
    export_to(window, tmp_path / "with.csv")
    for with_share, without in zip(
        read(tmp_path / "with.csv"), read(tmp_path / "without.csv"), strict=True
    ):
        shown = with_share.pop("probability_here")
        assert with_share.pop("prevalence_here") == "0.1400"
        if without["probability"]:
            shifted = model.card.calibration.shifted(float(without["probability"]), 0.14)
            assert shown == f"{shifted:.4f}"
        assert with_share == without
    again = opened_again(window, qtbot, model)
    assert again.results.rows[0].prevalence_here == 0.14
    save(again, lambda dialog: dialog.of_100_here.setValue(0))
    assert {row.prevalence_here for row in again.results.rows} == {None}


def test_identifiers_are_exported_from_now_on_and_the_next_time(
    window: MainWindow, model: Model, qtbot: QtBot, film: np.ndarray, tmp_path: Path
) -> None:
    save_dicom(dicom_film(film), tmp_path / "IM1")
    score(window, qtbot, tmp_path / "IM1")
    at_settings(window, lambda dialog: dialog.identifiers.setChecked(True))
    assert not window.commands.identifiers.isChecked(), "it was not saved"
    save(window, lambda dialog: dialog.identifiers.setChecked(True))
    export_to(window, tmp_path / "out.csv")
    assert read(tmp_path / "out.csv")[0]["patient_name"] == "Doe Jane"
    window.commands.identifiers.trigger()
    save(window, lambda dialog: dialog.of_100_here.setValue(14))
    assert not window.commands.identifiers.isChecked(), "they were switched off in the menu"
    assert opened_again(window, qtbot, model).commands.identifiers.isChecked()


def test_films_and_exports_are_looked_for_in_their_folders(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    proposed = []

    def ask_for_folder(_parent: QWidget, _title: str, folder: str) -> str:
        proposed.append(Path(folder))
        return ""

    def ask_for_file(dialog: QFileDialog) -> bool:
        proposed.append(Path(dialog.directory().path()))
        return False

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask_for_folder)
    monkeypatch.setattr(QFileDialog, "exec", ask_for_file)
    score(window, qtbot, film_folder)
    films, exports = tmp_path / "from the reader", tmp_path / "for the ministry"
    for folder in (films, exports):
        folder.mkdir()

    def change(dialog: SettingsDialog) -> None:
        dialog.films_folder.name.setText(str(films))
        dialog.export_folder.name.setText(str(exports))

    save(window, change)
    window.commands.open.trigger()
    window.commands.export.trigger()
    assert proposed == [films, exports]
    films.rmdir()
    window.commands.open.trigger()
    assert proposed[-1] == film_folder


def test_a_folder_that_is_not_there_is_told_and_nothing_is_saved(
    window: MainWindow, tmp_path: Path
) -> None:
    def change(dialog: SettingsDialog) -> None:
        dialog.initials.setText("CD")
        dialog.export_folder.name.setText(str(tmp_path / "nowhere"))
        dialog.accept()
        assert dialog.isVisible()
        assert "nowhere is not there; choose another folder" in dialog.message.text()

    at_settings(window, change)
    assert INITIALS.get() == ""


@pytest.mark.processes
@pytest.mark.parametrize("jobs", [1, 3])
def test_films_are_scored_on_as_many_threads_as_are_set(
    window: MainWindow, qtbot: QtBot, film_folder: Path, jobs: int
) -> None:
    threads: set[str] = set()

    def has_ended() -> bool:
        threads.update(thread.name for thread in threading.enumerate())
        return not window.running

    save(window, lambda dialog: dialog.jobs.setValue(jobs))
    window.score([film_folder])
    qtbot.waitUntil(has_ended, timeout=60_000)
    assert len([name for name in threads if name.startswith("scoring")]) == jobs


@pytest.fixture
def three_sessions(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The sessions 1, 2 and 3, a film in each; the last one is shown."""
    for number in (1, 2, 3):
        folder = tmp_path / f"week {number}"
        folder.mkdir()
        Image.fromarray(phantom(300, 260, seed=number)).save(folder / "film.png")
        score(window, qtbot, folder)
    return window


def kept_sessions() -> list[str]:
    with closing(Store(store_path())) as store:
        return [session.name for session in store.sessions()]


def test_old_sessions_are_deleted_at_the_start_and_that_is_said(
    three_sessions: MainWindow, model: Model, qtbot: QtBot
) -> None:
    save(three_sessions, lambda dialog: choose(dialog.retention, 90))
    make_older(100, 1)
    make_older(80, 2)
    assert len(kept_sessions()) == 3
    again = opened_again(three_sessions, qtbot, model)
    assert kept_sessions() == ["week 3", "week 2"]
    assert [folder.name for folder in recent_folders()] == ["week 3", "week 2"]
    assert "more than 90 days ago were deleted" in again.message_bar.text.text()
    assert again.message_bar.isVisible()
    again.close()


def test_who_restores_old_sessions_is_told_that_they_will_be_deleted_again(
    three_sessions: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.sqlite"
    make_older(100, 1)
    save_as(monkeypatch, copy)
    three_sessions.commands.back_up.trigger()
    assert three_sessions._session.saving.finish()
    answers.give("All sessions", "Cancel", "Cancel")
    three_sessions.commands.delete.trigger()
    save(three_sessions, lambda dialog: choose(dialog.retention, 90))
    three_sessions._session.restore_from(copy)
    save(three_sessions, lambda dialog: choose(dialog.retention, 0))
    three_sessions._session.restore_from(copy)
    limited, unlimited = answers.explained[-2:]
    assert "not here yet: 3" in limited
    assert limited.endswith(
        "Sessions begun more than 90 days ago: 1. The program deletes them again when it next "
        "opens, unless you change the settings first."
    )
    assert "begun" not in unlimited


def test_the_session_shown_is_never_deleted_by_itself(
    three_sessions: MainWindow, model: Model, qtbot: QtBot
) -> None:
    save(three_sessions, lambda dialog: choose(dialog.retention, 30))
    make_older(400, 1, 2, 3)
    again = opened_again(three_sessions, qtbot, model)
    assert kept_sessions() == ["week 3"]
    assert len(again.results.rows) == 1
    again.close()


def test_nothing_is_deleted_by_itself_unless_it_is_set(
    three_sessions: MainWindow, model: Model, qtbot: QtBot
) -> None:
    make_older(4000, 1, 2, 3)
    again = opened_again(three_sessions, qtbot, model)
    assert len(kept_sessions()) == 3
    assert again.message_bar.isHidden()
    again.close()


def test_the_store_is_shown_and_backed_up_from_beside_its_place(
    three_sessions: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def back_up(dialog: SettingsDialog) -> None:
        assert dialog.store.text() == str(store_path())
        assert dialog.store.cursorPosition() == 0, "it is shown from its beginning"
        save_as(monkeypatch, tmp_path / "copy.sqlite")
        dialog.back_up.click()
        assert three_sessions._session.saving.finish()

    at_settings(three_sessions, back_up)
    with closing(Store(tmp_path / "copy.sqlite")) as store:
        assert len(store.sessions()) == 3


def test_another_language_builds_the_window_anew(program: Program, qtbot: QtBot) -> None:
    before = program.window
    at_dialog(SessionsDialog, lambda dialog: open_session(dialog, 2))
    before.commands.sessions.trigger()
    make_older(100, 2)

    def change(dialog: SettingsDialog) -> None:
        choose(dialog.language, "ar")
        choose(dialog.retention, 30)

    save(before, change)
    qtbot.waitUntil(lambda: program.window is not before)
    assert program.window.isVisible()
    assert program.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: before not in QApplication.topLevelWidgets())
    assert program.window.windowTitle().startswith("week 2"), "the session shown is not deleted"
    at_settings(program.window, lambda dialog: is_set(dialog.language, "ar"))


def test_the_dialog_shows_what_is_set(window: MainWindow, tmp_path: Path) -> None:
    def change(dialog: SettingsDialog) -> None:
        dialog.initials.setText("CD")
        choose(dialog.operating_point, "rule-out")
        dialog.films_folder.name.setText(str(tmp_path))
        dialog.identifiers.setChecked(True)
        dialog.jobs.setValue(2)
        choose(dialog.retention, 365)

    def look(dialog: SettingsDialog) -> None:
        assert dialog.initials.text() == "CD"
        is_set(dialog.operating_point, "rule-out")
        assert dialog.films_folder.folder == str(tmp_path)
        assert dialog.identifiers.isChecked()
        assert dialog.jobs.value() == 2
        is_set(dialog.retention, 365)

    save(window, change)
    at_settings(window, look)
