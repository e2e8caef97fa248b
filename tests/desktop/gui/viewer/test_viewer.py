"""The chosen film, its map, and what is said of it."""

from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.text.film_wording import verdict_words
from desktop.gui.viewer import film_loader
from desktop.gui.worklist.results_model import Column
from desktop.practice.phantom import phantom
from desktop.reading.grey_film import GreyFilm, VoiWindow
from desktop.reading.read_picture import read_film
from tests.desktop.gui.driving import (
    activate,
    choose_point,
    grab,
    press_key,
    score,
    select,
    show_only,
    shown_rows,
    wait_until_decoded,
)
from tests.dicom_film import dicom_film, save


def test_the_chosen_film_is_shown_with_its_map(window: MainWindow) -> None:
    viewer = window.viewer
    assert viewer.view.isVisible()
    viewer.film_actions.map.setChecked(False)
    plain = grab(viewer.view)
    viewer.film_actions.map.setChecked(True)
    with_map = grab(viewer.view)
    assert (plain != with_map).any()
    assert (plain[..., 0] == plain[..., 1]).all()
    viewer.map_strength.setValue(10)
    faint = np.abs(grab(viewer.view).astype(int) - plain).sum()
    assert 0 < faint < np.abs(with_map.astype(int) - plain).sum()


def test_the_patient_of_a_dicom_film_is_named_above_it_and_no_other(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, film: np.ndarray
) -> None:
    patient = window.viewer.heading.patient
    assert not patient.isVisible()
    folder = tmp_path / "dicom"
    folder.mkdir()
    save(dicom_film(film), folder / "IM1")
    Image.fromarray(film).save(folder / "b.png")
    score(window, qtbot, folder)
    select(window, qtbot, "IM1")
    assert window.viewer.view.isVisible()
    assert patient.text() == "Doe Jane, 4711, F, aged 3, film of 20200401"
    assert patient.isVisible()
    select(window, qtbot, "b.png")
    assert not patient.isVisible()


def test_the_words_are_those_of_the_row(window: MainWindow, qtbot: QtBot) -> None:
    viewer = window.viewer
    row = next(row for row in window.results.rows if row.file == "b.png")
    assert viewer.heading.file.text() == "b.png"
    assert f"{row.probability:.4f}" in viewer.heading.probability.text()
    choose_point(window, "custom")
    for threshold in (0.01, 0.99):
        window.chooser.own.setValue(threshold)
        assert viewer.heading.verdict.text() == verdict_words(window.results.labelled(row))
        if window.results.labelled(row).finding:
            assert f"from {threshold:.4f}" in viewer.heading.probability.text()


def test_a_filter_that_leaves_nothing_clears_the_film(window: MainWindow) -> None:
    window.worklist.filters.search.setText("no such film")
    assert not window.viewer.view.isVisible()
    assert not window.viewer.heading.verdict.text()


def test_keys_do_what_the_mouse_does(window: MainWindow) -> None:
    activate(window)
    table, view = window.worklist.table, window.viewer.view
    table.setFocus()
    fitted = view.transform().m11()
    press_key(table, Qt.Key.Key_Plus)
    assert view.transform().m11() > fitted
    press_key(table, Qt.Key.Key_Minus)
    assert view.transform().m11() == pytest.approx(fitted)
    press_key(table, Qt.Key.Key_B)
    press_key(table, Qt.Key.Key_C)
    shown = view.grey_window
    assert shown.centre < 127.5
    assert shown.width < 255
    press_key(table, Qt.Key.Key_R)
    assert view.grey_window == VoiWindow(127.5, 255)
    press_key(table, Qt.Key.Key_M)
    assert not window.viewer.film_actions.map.isChecked()


def test_letters_typed_into_the_filter_stay_letters(window: MainWindow, qtbot: QtBot) -> None:
    activate(window)
    window.commands.find.trigger()
    qtbot.keyClicks(window.worklist.filters.search, "b-m")
    assert window.worklist.filters.search.text() == "b-m"
    assert window.viewer.film_actions.map.isChecked()


def test_an_error_row_says_why_instead_of_a_picture(window: MainWindow, qtbot: QtBot) -> None:
    select(window, qtbot, "damaged.jpg")
    assert window.viewer.message.isVisible()
    assert "no picture" in window.viewer.message.text()
    assert "damaged or incomplete" in window.viewer.heading.verdict.text()
    assert window.viewer.heading.verdict.text().startswith("Not scored: ")
    assert not window.viewer.film_actions.map.isEnabled()


def test_a_film_for_review_says_why_beside_the_picture(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    Image.fromarray(phantom(50, 50)).save(film_folder / "tiny.png")
    score(window, qtbot, film_folder)
    show_only(window, "review")
    select(window, qtbot, "tiny.png")
    assert window.viewer.view.isVisible()
    assert window.viewer.heading.verdict.text().startswith("Look first: ")
    assert "too small" in window.viewer.heading.verdict.text()
    assert "not counted" in window.viewer.heading.probability.text()


def test_a_film_that_was_put_right_is_scored_and_says_so(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    film = Image.fromarray(phantom(300, 260, opacity=True, seed=1))
    film.transpose(Image.Transpose.ROTATE_180).save(film_folder / "lying.png")
    score(window, qtbot, film_folder)
    select(window, qtbot, "lying.png")
    assert "upside down" in window.viewer.heading.reason.text()
    assert "marked from" in window.viewer.heading.probability.text()
    files = [row.file for row in shown_rows(window)]
    status = window.worklist.shown.index(files.index("lying.png"), Column.STATUS)
    assert "was put right" in status.data()


def test_a_film_that_was_mirrored_stays_so_once_all_of_it_is_decoded(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_decode = Event()

    def slowly(path: Path) -> tuple[GreyFilm, str]:
        assert may_decode.wait(timeout=30)
        return read_film(path)

    monkeypatch.setattr(film_loader, "read_film", slowly)
    shown = [row.file for row in shown_rows(window)]
    window.worklist.table.selectRow(shown.index("d.bmp"))
    actions, view = window.viewer.film_actions, window.viewer.view
    actions.mirror.trigger()
    actions.invert.trigger()
    small = view.film
    may_decode.set()
    wait_until_decoded(window, qtbot)
    assert view.film is not small
    assert view.orientation == "Mirrored: left and right are swapped."
    assert view.inverted
    assert actions.invert.isChecked()
    select(window, qtbot, "b.png")
    assert view.orientation == ""
    assert not view.inverted
