"""Earlier sessions: opened, deleted, backed up and restored."""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.settings_dialog import SettingsDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.output.writing_dialog import WritingDialog
from desktop.gui.session.sessions_dialog import SessionsDialog
from desktop.gui.settings.recent_folders import recent_folders
from desktop.gui.settings.settings import INITIALS
from desktop.paths import store_path
from desktop.practice.phantom import phantom
from desktop.results.decision import Judgement
from desktop.results.row import Finding, Status
from desktop.results.scored_film import model_key
from desktop.store.backup import copy_store
from desktop.store.records import SessionRecord, SessionView, StoredFilm
from desktop.store.store import Store
from models.card import Unclear
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    at_dialog,
    choose_point,
    kept_films,
    opened_again,
    save_as,
    score,
)
from tests.desktop.store import kept


@pytest.fixture
def two_sessions(window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path) -> MainWindow:
    """A window that shows `second`, after one that showed `film_folder`."""
    second = tmp_path / "second"
    second.mkdir()
    Image.fromarray(phantom(300, 260, seed=40)).save(second / "other.png")
    score(window, qtbot, film_folder)
    score(window, qtbot, second)
    return window


def test_an_earlier_session_is_listed_and_opened(two_sessions: MainWindow) -> None:
    listed: list[list[str]] = []

    def choose_the_earlier(dialog: SessionsDialog) -> None:
        table = dialog.table
        for row in range(table.rowCount()):
            listed.append([table.model().index(row, place).data() for place in range(1, 5)])
        table.selectRow(1)
        dialog.accept()

    at_dialog(SessionsDialog, choose_the_earlier)
    two_sessions.commands.sessions.trigger()
    assert [Path(folder).name for folder, *_ in listed] == ["second", "films"]
    assert [films for _, films, *_ in listed] == ["1", "7"]
    assert len(two_sessions.results.rows) == 7
    assert two_sessions.windowTitle().startswith("films")
    assert not two_sessions.message_bar.isVisible()


def test_the_films_that_are_listed_as_pneumonia_are_those_of_the_window(
    window: MainWindow, qtbot: QtBot, model: Model, tmp_path: Path
) -> None:
    band = Unclear(0.3, 0.7, 0.98)
    known = replace(model, card=replace(model.card, unclear=band))
    with closing(Store(store_path())) as store:
        for key in (model_key(known.card), "another model"):
            films = []
            for number, probability in enumerate((0.02, 0.4, 0.6, 0.8, 0.9)):
                film = kept.scored(tmp_path / f"{number}.png", probability)
                films.append(replace(film, row=film.row.at_threshold(0.5, band)))
            assert [film.row.status for film in films].count(Status.REVIEW) == 2
            session = store.begin(tmp_path, key, len(films), SessionView("balanced", 0.5))
            store.keep(session, [StoredFilm(film, None) for film in films])
            store.end(session)
    again = opened_again(window, qtbot, known)

    def listed() -> list[str]:
        cells: list[str] = []

        def open_that_of_the_model(dialog: SessionsDialog) -> None:
            cells.extend(dialog.table.model().index(row, 3).data() for row in range(2))
            dialog.table.selectRow(1)
            dialog.accept()

        at_dialog(SessionsDialog, open_that_of_the_model)
        again.commands.sessions.trigger()
        return cells

    def shown() -> int:
        return [row.finding for row in again.results.rows].count(Finding.PNEUMONIA)

    not_known = "\N{EN DASH}"
    assert listed() == [not_known, "2"], "the unclear ones do not count"
    assert shown() == 2
    choose_point(again, "rule-out")
    assert shown() == 4, "no film is unclear at that level"
    assert listed() == [not_known, "4"]


def test_the_latest_session_is_the_one_that_is_marked_at_first(
    language: str, two_sessions: MainWindow
) -> None:
    marked: list[int] = []

    def look(dialog: SessionsDialog) -> None:
        rows = dialog.table.selectionModel().selectedRows()
        marked.extend(index.row() for index in rows)

    at_dialog(SessionsDialog, look)
    two_sessions.commands.sessions.trigger()
    assert marked == [0]


def test_closing_the_list_changes_nothing(two_sessions: MainWindow) -> None:
    at_dialog(SessionsDialog, lambda dialog: dialog.reject())
    two_sessions.commands.sessions.trigger()
    assert len(two_sessions.results.rows) == 1


def test_the_session_in_the_window_is_deleted_for_good(
    two_sessions: MainWindow, answers: Answers, film_folder: Path
) -> None:
    answers.give("This session")
    two_sessions.commands.delete.trigger()
    assert two_sessions.welcome.isVisible()
    assert not two_sessions.results.rows
    content = b"".join(file.read_bytes() for file in store_path().parent.iterdir())
    assert b"other.png" not in content
    assert os.fsencode(film_folder) in content
    assert (film_folder.parent / "second" / "other.png").exists()
    assert recent_folders() == [film_folder]


def test_everything_is_deleted_for_good(
    two_sessions: MainWindow, answers: Answers, qtbot: QtBot, film_folder: Path
) -> None:
    answers.give("All sessions")
    two_sessions.commands.delete.trigger()
    content = b"".join(file.read_bytes() for file in store_path().parent.iterdir())
    assert os.fsencode(film_folder.parent) not in content
    assert recent_folders() == []
    two_sessions.commands.sessions.trigger()
    assert "no earlier sessions" in two_sessions.message_bar.text.text()
    score(two_sessions, qtbot, film_folder)
    assert len(kept_films()) == 7


def test_deleting_may_be_thought_better_of(two_sessions: MainWindow, answers: Answers) -> None:
    answers.give("Cancel")
    two_sessions.commands.delete.trigger()
    assert len(two_sessions.results.rows) == 1
    assert len(kept_films()) == 1


def test_a_backup_holds_all_sessions(
    two_sessions: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "copy.sqlite")
    assert back_up(two_sessions)
    assert "Backed up to" in two_sessions.progress.text.text()
    with closing(Store(tmp_path / "copy.sqlite")) as store:
        assert [session.films for session in store.sessions()] == [1, 7]
    save_as(monkeypatch, tmp_path / "nowhere" / "copy.sqlite")
    assert not back_up(two_sessions)
    said = two_sessions.message_bar.text.text()
    assert "copy.sqlite could not be written" in said
    assert "choose another place for the backup" in said


def back_up(window: MainWindow) -> bool:
    """Back up, and wait; False if that failed."""
    window.commands.back_up.trigger()
    return window._session.saving.finish()


def test_the_window_works_on_while_a_backup_is_written_and_is_not_closed_before(
    two_sessions: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    INITIALS.set("AB")
    may_write = Event()

    def slowly(store: Path, path: Path, report: Callable[[int, int], None]) -> None:
        assert may_write.wait(timeout=30)
        copy_store(store, path, report)

    monkeypatch.setattr("desktop.gui.session.store_access.copy_store", slowly)
    save_as(monkeypatch, tmp_path / "copy.sqlite")
    two_sessions.commands.back_up.trigger()
    two_sessions.worklist.table.selectRow(0)
    two_sessions.worklist.bar.judgements[Judgement.NORMAL].trigger()
    assert kept_films()[0].decision is not None
    assert not (tmp_path / "copy.sqlite").exists()
    QTimer.singleShot(100, may_write.set)
    assert two_sessions.close()
    with closing(Store(tmp_path / "copy.sqlite")) as store:
        assert [session.decided for session in store.sessions()] == [1, 0]


def test_a_backup_that_is_stopped_leaves_the_file_as_it_was(
    two_sessions: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, stopped = tmp_path / "copy.sqlite", Event()
    copy.write_text("precious")

    def slowly(store: Path, path: Path, report: Callable[[int, int], None]) -> None:
        assert stopped.wait(timeout=30)
        copy_store(store, path, report)

    def stop(dialog: WritingDialog) -> None:
        dialog.stop.click()
        stopped.set()

    monkeypatch.setattr("desktop.gui.session.store_access.copy_store", slowly)
    save_as(monkeypatch, copy)
    two_sessions.commands.back_up.trigger()
    at_dialog(WritingDialog, stop)
    assert two_sessions.close()
    assert copy.read_text() == "precious"
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.sqlite"]


def test_a_backup_from_the_settings_can_be_stopped(
    two_sessions: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, told = Event(), list[str]()

    def slowly(store: Path, path: Path, report: Callable[[int, int], None]) -> None:
        assert stopped.wait(timeout=30)
        copy_store(store, path, report)

    def stop(dialog: WritingDialog) -> None:
        QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
        told.append(dialog.text.text())
        stopped.set()

    def back_up(dialog: SettingsDialog) -> None:
        at_dialog(WritingDialog, stop)
        dialog.back_up.click()
        assert dialog.isVisible()

    monkeypatch.setattr("desktop.gui.session.store_access.copy_store", slowly)
    save_as(monkeypatch, tmp_path / "copy.sqlite")
    at_dialog(SettingsDialog, back_up)
    two_sessions.commands.settings.trigger()
    assert told == ["Stopping copy.sqlite"]
    assert not list(tmp_path.glob("copy*"))


def restore(window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Choose a backup in the dialog to come."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.commands.restore.trigger()


def test_a_backup_is_restored_after_a_question_and_shown(
    two_sessions: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.sqlite"
    save_as(monkeypatch, copy)
    assert back_up(two_sessions)
    restore(two_sessions, monkeypatch, copy)
    assert "is here already" in two_sessions.progress.text.text()
    answers.give("All sessions", "Cancel", "Restore")
    two_sessions.commands.delete.trigger()
    restore(two_sessions, monkeypatch, copy)
    assert "Restore this backup?" in answers.asked[-1]
    assert two_sessions.welcome.isVisible()
    restore(two_sessions, monkeypatch, copy)
    assert [row.file for row in two_sessions.results.rows] == ["other.png"]
    assert "Sessions restored: 2" in two_sessions.progress.text.text()
    assert [session.films for session in all_sessions()] == [1, 7]


def all_sessions() -> list[SessionRecord]:
    with closing(Store(store_path())) as store:
        return store.sessions()


def test_what_is_no_backup_is_refused_in_one_sentence(
    two_sessions: MainWindow, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.sqlite").write_text("Dear colleague")
    restore(two_sessions, monkeypatch, tmp_path / "letter.sqlite")
    assert two_sessions.message_bar.text.text() == (
        "letter.sqlite cannot be restored (it is no backup of this program); choose another file."
    )
    assert not answers.asked
    assert len(all_sessions()) == 2
