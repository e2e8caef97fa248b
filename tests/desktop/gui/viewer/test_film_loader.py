"""The film that is decoded while the window is used."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.about import AboutDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.viewer.film_loader import FilmLoader
from desktop.practice.phantom import phantom
from models.model import Model
from tests.desktop.gui.driving import (
    grab,
    select,
)


def test_no_other_childs_film_stands_under_the_words(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = grab(window.viewer.view)
    monkeypatch.setattr(FilmLoader, "load", lambda *_: None)  # as slow as can be
    window.viewer.film_actions.map.setChecked(False)
    select(window, qtbot, "a.jpg")
    shown = grab(window.viewer.view)
    assert window.viewer.heading.file.text() == "a.jpg"
    assert np.abs(shown.astype(int) - before).mean() > 1
    assert shown.std() > 10


def test_a_film_that_has_gone_since_says_so(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    (film_folder / "c.tif").unlink()
    select(window, qtbot, "c.tif")
    qtbot.waitUntil(lambda: "no longer there" in window.viewer.message.text(), timeout=5_000)


def test_a_file_that_has_changed_since_is_not_passed_off_as_the_scored_one(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    Image.fromarray(phantom(300, 260, seed=77)).save(film_folder / "c.tif")
    select(window, qtbot, "c.tif")
    qtbot.waitUntil(lambda: "has changed" in window.viewer.message.text(), timeout=5_000)


def test_the_about_page_opens_however_many_films_were_looked_at(
    window: MainWindow, model: Model
) -> None:
    """A film's decoding must leave nothing that Qt's next objects are mistaken for."""
    films = [scored for scored in map(window.results.scored_at, range(7)) if scored.cam is not None]
    for _ in range(250):
        for scored in films:  # faster than they are decoded, as when an arrow key is held
            window.page.loader.load(scored.path, scored.row.sha256)
        window.page.loader.wait()
        dialogs = [AboutDialog(model.card) for _ in range(3)]
        for dialog in dialogs:
            dialog.deleteLater()
        QApplication.processEvents()


def test_only_the_film_asked_for_last_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    loader, shown = window.page.loader, []
    loader.loaded.connect(lambda path, _film: shown.append(path))
    films = [scored for scored in map(window.results.scored_at, range(7)) if scored.cam is not None]
    for scored in films:
        loader.load(scored.path, scored.row.sha256)
    qtbot.waitUntil(lambda: not loader.busy, timeout=60_000)
    assert shown == [films[-1].path]
