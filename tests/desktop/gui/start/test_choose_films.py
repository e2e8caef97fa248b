"""Archives, discs, watched folders and the folders of before in the window."""

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.settings.recent_folders import remember_folder
from desktop.gui.settings.settings import EXPORT_FOLDER
from desktop.practice.phantom import phantom
from desktop.results.row import Status
from desktop.scoring import arriving
from desktop.scoring.urgency import urgency
from desktop.sources import watch_folder
from models.model import Model
from tests.desktop.gui.driving import (
    score,
    select,
    shown_rows,
    wait_for_rows,
    wait_until_done,
)


@pytest.fixture(autouse=True)
def short_times(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(watch_folder, "SETTLE_SECONDS", 0.3)


def films_in(window: MainWindow) -> list[str]:
    return sorted(row.file for row in window.results.rows)


def test_an_archive_is_scored_and_its_films_can_be_looked_at(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    archive = Path(shutil.make_archive(str(film_folder), "zip", film_folder))
    score(window, qtbot, archive)
    assert len(films_in(window)) == 7
    select(window, qtbot, "films.zip/ward 2/e.webp")
    assert not window.viewer.message.isVisible()
    assert window.viewer.view.isVisible()


def test_a_locked_archive_is_a_row_with_its_reason(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    (film_folder / "broken.zip").write_bytes(b"PK\x03\x04 no archive")
    score(window, qtbot, film_folder / "broken.zip")
    (row,) = shown_rows(window)
    assert (row.file, row.status) == ("broken.zip", Status.ERROR)
    select(window, qtbot, "broken.zip")
    assert "unpack it and choose its folder" in window.viewer.heading.verdict.text()


@pytest.mark.processes
def test_a_scored_folder_is_watched_until_it_is_stopped(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    window.commands.watch.trigger()
    qtbot.waitUntil(lambda: "Watching" in window.progress.text.text(), timeout=10_000)
    wait_for_rows(window, qtbot, 7)
    Image.fromarray(phantom(224, 200, seed=77)).save(film_folder / "late.png")
    wait_for_rows(window, qtbot, 8)
    qtbot.waitUntil(lambda: "8 films so far" in window.progress.text.text(), timeout=10_000)
    urgencies = [urgency(row) for row in shown_rows(window)]
    assert urgencies == sorted(urgencies)
    assert window.commands.watch.isChecked()
    window.commands.watch.trigger()
    wait_until_done(window, qtbot)
    assert not window.commands.watch.isChecked()
    assert films_in(window)[4:] == ["damaged.jpg", "late.png", "ward 2/e.webp", "ward 2/f.jpeg"]


def test_a_watched_folder_that_is_paused_says_so(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    window.commands.watch.trigger()
    qtbot.waitUntil(lambda: "7 films so far" in window.progress.text.text(), timeout=10_000)
    window.commands.pause.trigger()
    assert window.commands.pause.text() == "&Resume"
    assert window.progress.text.text() == "Paused at 7 of 7 films"
    window.commands.pause.trigger()
    assert "Watching for new films; 7 films so far" in window.progress.text.text()
    Image.fromarray(phantom(224, 200, seed=77)).save(film_folder / "late.png")
    wait_for_rows(window, qtbot, 8)
    window.commands.watch.trigger()
    wait_until_done(window, qtbot)
    assert "Finished 8 films" in window.progress.text.text()


def test_a_watched_share_that_goes_and_comes_back_is_told(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    window.commands.watch.trigger()
    wait_for_rows(window, qtbot, 7)
    away = film_folder.with_name("away")
    film_folder.rename(away)
    qtbot.waitUntil(
        lambda: "cannot be opened any more" in window.message_bar.text.text(), timeout=10_000
    )
    away.rename(film_folder)
    qtbot.waitUntil(lambda: "can be opened again" in window.message_bar.text.text(), timeout=10_000)
    assert window.running
    assert len(films_in(window)) == 7


def test_recent_folders_are_offered_again_until_they_are_gone(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    window.intake.recent_menu.aboutToShow.emit()
    (offered,) = window.intake.recent_menu.actions()
    assert offered.text() == str(film_folder)
    film_folder.rename(film_folder.with_name("elsewhere"))
    offered.trigger()
    assert "no longer there" in window.message_bar.text.text()
    window.intake.recent_menu.aboutToShow.emit()
    assert not window.intake.recent_menu.actions()
    assert len(window.results.rows) == 7


def test_a_share_that_is_lost_is_told_and_dialogs_begin_elsewhere(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share, asked = tmp_path / "share", []
    share.mkdir()
    remember_folder(share)
    EXPORT_FOLDER.set(str(share))
    system = os.stat

    def stat(path: Any, **how: Any) -> os.stat_result:
        if Path(path) == share:
            raise OSError(errno.EHOSTUNREACH, "No route to host")
        return system(path, **how)

    def ask(_parent: QWidget, _title: str, folder: str, *_kind: str) -> tuple[str, str]:
        asked.append(Path(folder))
        return "", ""

    def ask_for_folder(*arguments: Any) -> str:
        return ask(*arguments)[0]

    monkeypatch.setattr(os, "stat", stat)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask_for_folder)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    for command in (window.commands.open, window.commands.restore):
        command.trigger()
    assert len(asked) == 2
    assert all(folder.is_dir() and folder != share for folder in asked)
    window.score([share])
    assert "no longer there" in window.message_bar.text.text()
