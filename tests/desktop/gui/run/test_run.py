"""A run as the user meets it: its rows, its progress, pause and stop, and what ends it."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.passed_over import PassedOverDialog
from desktop.gui.main_window import MainWindow
from desktop.scoring.batch import score_pictures
from desktop.sources.folder import find_pictures
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    LONGEST_TURN,
    DispatchTimer,
    at_dialog,
    kept_films,
    score,
    shown_rows,
    wait_for_rows,
    wait_until_done,
)

pytestmark = pytest.mark.processes


def test_rows_are_those_of_the_scoring_path(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    expected = score_pictures(
        find_pictures(film_folder).pictures, film_folder, model, window.chooser.threshold
    )
    facts = {(row.file, row.probability, row.finding, row.sha256) for row in shown_rows(window)}
    assert facts == {
        (each.row.file, each.row.probability, each.row.finding, each.row.sha256)
        for each in expected
    }
    assert "Not\N{NO-BREAK SPACE}scored:\N{NO-BREAK SPACE}1" in window.worklist.summary.text()
    assert "Finished 7 films" in window.progress.text.text()


def test_progress_tells_rate_and_time_left(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 20)
    text = window.progress.text.text()
    assert "of 200 films" in text
    assert "a second" in text or "a minute" in text
    assert "left" in text
    assert 0 < window.progress.bar.value() < window.progress.bar.maximum() == 200


def test_what_was_passed_over_is_counted(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    (film_folder / "notes.txt").write_text("x")
    score(window, qtbot, film_folder)
    assert "1 other file passed over" in window.progress.text.text()


def test_what_was_passed_over_is_listed_by_name_and_forgotten_with_the_films(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path, answers: Answers
) -> None:
    assert not window.commands.passed_over.isEnabled()
    for name in ("Mary Mwangi.txt", "ward 2/Thumbs.db"):
        (film_folder / name).write_text("x")
    score(window, qtbot, film_folder)
    listed: list[str] = []

    def look(dialog: PassedOverDialog) -> None:
        listed.append(dialog.names.toPlainText())
        QGuiApplication.clipboard().clear()
        (copy,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "C&opy all")
        copy.click()
        listed.append(QGuiApplication.clipboard().text())

    at_dialog(PassedOverDialog, look)
    window.progress.others_button.click()
    at_dialog(PassedOverDialog, look)
    window.commands.passed_over.trigger()
    assert listed == ["Mary Mwangi.txt\nward 2/Thumbs.db"] * 4
    answers.give("This session")
    window.commands.delete.trigger()
    assert not window.commands.passed_over.isEnabled()
    assert not window.progress.others_button.isVisible()
    assert not window.progress.others


def test_where_nothing_is_a_film_the_files_are_listed_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "letter.docx").write_text("x")
    score(window, qtbot, tmp_path)
    assert "no pictures" in window.message_bar.text.text()
    assert window.progress.others == [tmp_path / "letter.docx"]
    assert window.progress.others_button.isVisible()


def test_a_folder_that_cannot_be_opened_is_named(
    window: MainWindow, qtbot: QtBot, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = film_folder / "ward 2"

    def scan(folder: str | int, scandir: Callable[[str | int], object] = os.scandir) -> object:
        if folder == str(locked):  # permissions would not keep an administrator out
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", scan)
    score(window, qtbot, film_folder)
    assert f"{locked} cannot be opened" in window.message_bar.text.text()
    assert len(window.results.rows) == 5


def test_a_folder_without_pictures_is_said_to_have_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    score(window, qtbot, tmp_path)
    assert "no pictures" in window.message_bar.text.text()
    assert window.welcome.isVisible()


def rows_after_those_under_way(window: MainWindow, qtbot: QtBot) -> int:
    """How many rows there are when the films that a held run had begun have theirs."""
    rows = -1
    for _ in range(5):
        if rows == (rows := len(window.results.rows)):
            break
        qtbot.wait(400)
    return rows


def test_pause_resume_and_stop(window: MainWindow, qtbot: QtBot, many_films: Path) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    window.commands.pause.trigger()
    held = rows_after_those_under_way(window, qtbot)
    qtbot.wait(400)
    assert len(window.results.rows) == held
    assert len(kept_films()) == held, "a row that is done is not shown while the run is held"
    assert "Paused" in window.progress.text.text()
    assert window.commands.pause.text() == "&Resume"
    window.commands.pause.trigger()
    wait_for_rows(window, qtbot, held + 1)
    window.commands.stop.trigger()
    qtbot.waitUntil(lambda: not window.running, timeout=5_000)
    assert held < len(window.results.rows) <= 200
    assert window.commands.open.isEnabled()


def test_what_ends_a_run_is_told_and_the_rows_stay(
    window: MainWindow, qtbot: QtBot, many_films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks_off(*arguments: object, **options: object) -> object:
        results = score_pictures(*arguments, **options)  # type: ignore[arg-type]
        for _, scored in zip(range(5), results, strict=False):
            yield scored
        raise RuntimeError("no more threads")

    monkeypatch.setattr("desktop.scoring.pipeline.score_pictures", breaks_off)
    score(window, qtbot, many_films)
    assert "no more threads" in window.message_bar.text.text()
    assert len(window.results.rows) == 5
    assert window.commands.export.isEnabled()


def test_the_window_answers_throughout_a_thousand_films(
    window: MainWindow, qtbot: QtBot, thousand_films: Path
) -> None:
    probe = DispatchTimer()
    window.score([thousand_films])
    wait_until_done(window, qtbot)
    assert len(window.results.rows) == 1000
    # The thread's own time: what another process takes from this core is not the window's doing.
    assert max(probe.own_seconds) < LONGEST_TURN
    # Waiting for Python's lock is, and one of a thousand turns is left to the other processes.
    assert np.quantile(probe.seconds, 0.999) < LONGEST_TURN


def test_closing_during_a_run_asks_and_may_be_declined(
    window: MainWindow, qtbot: QtBot, many_films: Path, answers: Answers
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    answers.give("Keep running")
    assert not window.close()
    assert "still being scored" in answers.asked[0]
    wait_until_done(window, qtbot)
    assert len(window.results.rows) == 200


def test_closing_during_a_run_loses_nothing(
    window: MainWindow, qtbot: QtBot, many_films: Path, answers: Answers
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    answers.give("Stop and close")
    assert window.close()
    assert len(answers.asked) == 1
    assert len(kept_films()) == len(window.results.rows) >= 10
