from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.window.about import AboutDialog
from desktop.window.main_window import MainWindow
from desktop.window.results_model import Column
from desktop.window.viewer import FilmView
from desktop.window.worker import PictureLoader
from models.interpreter import Model
from tests.desktop.window.driving import choose_point, score, select, show_only, shown_rows
from tests.dicom_film import dicom_film, save
from tests.phantom import phantom


def grab(view: FilmView) -> np.ndarray:
    """What the view shows, as uint8 (height, width, 3)."""
    image = view.viewport().grab().toImage()
    image = image.convertToFormat(image.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """A finished run, one of its films chosen."""
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    return window


def test_the_chosen_film_is_shown_with_its_map(window: MainWindow) -> None:
    viewer = window.viewer
    assert viewer.view.isVisible()
    viewer.map_action.setChecked(False)
    plain = grab(viewer.view)
    viewer.map_action.setChecked(True)
    with_map = grab(viewer.view)
    assert (plain != with_map).any()
    assert (plain[..., 0] == plain[..., 1]).all()
    viewer.map_strength.setValue(10)
    faint = np.abs(grab(viewer.view).astype(int) - plain).sum()
    assert 0 < faint < np.abs(with_map.astype(int) - plain).sum()


def test_the_patient_of_a_dicom_film_is_named_above_it_and_no_other(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, film: np.ndarray
) -> None:
    patient = window.viewer.patient
    assert not patient.isVisible()
    folder = tmp_path / "dicom"
    folder.mkdir()
    save(dicom_film(film), folder / "IM1")
    Image.fromarray(film).save(folder / "b.png")
    score(window, qtbot, folder)
    select(window, qtbot, "IM1")
    assert window.viewer.view.isVisible()
    assert patient.text() == "Doe Jane, 4711, F, 3 years, film of 20200401"
    assert patient.isVisible()
    select(window, qtbot, "b.png")
    assert not patient.isVisible()


def test_the_words_are_those_of_the_row(window: MainWindow, qtbot: QtBot) -> None:
    viewer = window.viewer
    row = next(row for row in window.results.rows if row.file == "b.png")
    assert viewer.file.text() == "b.png"
    assert f"{row.probability:.4f}" in viewer.probability.text()
    choose_point(window, "custom")
    for threshold, words in ((0.01, "Marked as pneumonia"), (0.99, "Marked as normal")):
        window.chooser.own.setValue(threshold)
        assert viewer.verdict.text() == words
        assert f"from {threshold:.4f}" in viewer.probability.text()


def test_no_other_childs_film_stands_under_the_words(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = grab(window.viewer.view)
    monkeypatch.setattr(PictureLoader, "load", lambda *_: None)  # as slow as can be
    window.viewer.map_action.setChecked(False)
    select(window, qtbot, "a.jpg")
    shown = grab(window.viewer.view)
    assert window.viewer.file.text() == "a.jpg"
    assert np.abs(shown.astype(int) - before).mean() > 1
    assert shown.std() > 10


def test_a_filter_that_leaves_nothing_clears_the_film(window: MainWindow) -> None:
    window.worklist.name_filter.setText("no such film")
    assert not window.viewer.view.isVisible()
    assert not window.viewer.verdict.text()


def test_invert_and_window_change_what_is_seen_and_reset_undoes_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    viewer = window.viewer
    viewer.map_action.setChecked(False)
    viewer.view.setFocus()
    as_is = grab(viewer.view)
    viewer.invert_action.trigger()
    inverted = grab(viewer.view)
    middle = (as_is.shape[0] // 2, as_is.shape[1] // 2)
    assert abs(int(inverted[middle][0]) + int(as_is[middle][0]) - 255) <= 2
    viewer.invert_action.trigger()
    view = viewer.view.viewport()
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(160, 60))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(160, 60))
    centre, width = viewer.view.grey_window
    assert centre < 127.5
    assert width < 255
    assert grab(viewer.view).mean() > as_is.mean()
    viewer.reset_action.trigger()
    np.testing.assert_array_equal(grab(viewer.view), as_is)


def test_zoom_and_fit(window: MainWindow) -> None:
    view = window.viewer.view
    fitted = view.transform().m11()
    view.zoom(3)
    assert view.transform().m11() == pytest.approx(3 * fitted)
    view.zoom(0.01)
    assert view.transform().m11() == pytest.approx(fitted)
    view.zoom(3)
    window.viewer.fit_action.trigger()
    assert view.transform().m11() == pytest.approx(fitted)


def test_keys_do_what_the_mouse_does(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    table, view = window.worklist.table, window.viewer.view
    table.setFocus()
    fitted = view.transform().m11()
    qtbot.keyClick(table, Qt.Key.Key_Plus)
    assert view.transform().m11() > fitted
    qtbot.keyClick(table, Qt.Key.Key_Minus)
    assert view.transform().m11() == pytest.approx(fitted)
    qtbot.keyClick(table, Qt.Key.Key_B)
    qtbot.keyClick(table, Qt.Key.Key_C)
    centre, width = view.grey_window
    assert centre < 127.5
    assert width < 255
    qtbot.keyClick(table, Qt.Key.Key_R)
    assert view.grey_window == (127.5, 255)
    qtbot.keyClick(table, Qt.Key.Key_M)
    assert not window.viewer.map_action.isChecked()


def test_letters_typed_into_the_filter_stay_letters(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    window.find_action.trigger()
    qtbot.keyClicks(window.worklist.name_filter, "b-m")
    assert window.worklist.name_filter.text() == "b-m"
    assert window.viewer.map_action.isChecked()


def test_an_error_row_says_why_instead_of_a_picture(window: MainWindow, qtbot: QtBot) -> None:
    select(window, qtbot, "damaged.jpg")
    assert window.viewer.message.isVisible()
    assert "damaged or incomplete" in window.viewer.message.text()
    assert window.viewer.verdict.text() == "Not scored"
    assert not window.viewer.map_action.isEnabled()


def test_a_film_for_review_says_why_beside_the_picture(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    Image.fromarray(phantom(50, 50)).save(film_folder / "tiny.png")
    score(window, qtbot, film_folder)
    show_only(window, "review")
    select(window, qtbot, "tiny.png")
    assert window.viewer.view.isVisible()
    assert "too small" in window.viewer.reason.text()
    assert "not counted" in window.viewer.probability.text()


def test_a_film_that_was_put_right_is_scored_and_says_so(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    film = Image.fromarray(phantom(300, 260, opacity=True, seed=1))
    film.transpose(Image.Transpose.ROTATE_180).save(film_folder / "lying.png")
    score(window, qtbot, film_folder)
    select(window, qtbot, "lying.png")
    assert "upside down" in window.viewer.reason.text()
    assert "marked from" in window.viewer.probability.text()
    files = [row.file for row in shown_rows(window)]
    status = window.worklist.shown.index(files.index("lying.png"), Column.STATUS)
    assert "was put right" in status.data()


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
            window._loader.load(scored.path, scored.row.sha256)
        window._loader.wait()
        dialogs = [AboutDialog(model.card) for _ in range(3)]
        for dialog in dialogs:
            dialog.deleteLater()
        QApplication.processEvents()
