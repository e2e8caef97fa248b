from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.about import AboutDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.text.film_wording import verdict_words
from desktop.gui.viewer.film_loader import FilmLoader
from desktop.gui.worklist.results_model import Column
from desktop.practice.phantom import phantom
from desktop.reading.grey_film import VoiWindow
from models.interpreter import Model
from tests.desktop.gui.driving import (
    DispatchTimer,
    activate,
    choose_point,
    grab,
    score,
    select,
    show_only,
    shown_rows,
)
from tests.dicom_film import dicom_film, save


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """A finished run, one of its films chosen."""
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    return window


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
        assert viewer.heading.verdict.text() == verdict_words(row.at_threshold(threshold))
        assert f"from {threshold:.4f}" in viewer.heading.probability.text()


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


def test_a_filter_that_leaves_nothing_clears_the_film(window: MainWindow) -> None:
    window.worklist.name_filter.setText("no such film")
    assert not window.viewer.view.isVisible()
    assert not window.viewer.heading.verdict.text()


def test_invert_and_window_change_what_is_seen_and_reset_undoes_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    viewer = window.viewer
    viewer.film_actions.map.setChecked(False)
    viewer.view.setFocus()
    as_is = grab(viewer.view)
    viewer.film_actions.invert.trigger()
    inverted = grab(viewer.view)
    middle = (as_is.shape[0] // 2, as_is.shape[1] // 2)
    assert abs(int(inverted[middle][0]) + int(as_is[middle][0]) - 255) <= 2
    viewer.film_actions.invert.trigger()
    view = viewer.view.viewport()
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(160, 60))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(160, 60))
    shown = viewer.view.grey_window
    assert shown.centre < 127.5
    assert shown.width < 255
    assert grab(viewer.view).mean() > as_is.mean()
    viewer.film_actions.reset.trigger()
    np.testing.assert_array_equal(grab(viewer.view), as_is)


def test_zoom_and_fit(window: MainWindow) -> None:
    view = window.viewer.view
    fitted = view.transform().m11()
    view.zoom(3)
    assert view.transform().m11() == pytest.approx(3 * fitted)
    view.zoom(0.01)
    assert view.transform().m11() == pytest.approx(fitted)
    view.zoom(3)
    window.viewer.film_actions.fit.trigger()
    assert view.transform().m11() == pytest.approx(fitted)


def test_keys_do_what_the_mouse_does(window: MainWindow, qtbot: QtBot) -> None:
    activate(window)
    table, view = window.worklist.table, window.viewer.view
    table.setFocus()
    fitted = view.transform().m11()
    qtbot.keyClick(table, Qt.Key.Key_Plus)
    assert view.transform().m11() > fitted
    qtbot.keyClick(table, Qt.Key.Key_Minus)
    assert view.transform().m11() == pytest.approx(fitted)
    qtbot.keyClick(table, Qt.Key.Key_B)
    qtbot.keyClick(table, Qt.Key.Key_C)
    shown = view.grey_window
    assert shown.centre < 127.5
    assert shown.width < 255
    qtbot.keyClick(table, Qt.Key.Key_R)
    assert view.grey_window == VoiWindow(127.5, 255)
    qtbot.keyClick(table, Qt.Key.Key_M)
    assert not window.viewer.film_actions.map.isChecked()


def test_letters_typed_into_the_filter_stay_letters(window: MainWindow, qtbot: QtBot) -> None:
    activate(window)
    window.commands.find.trigger()
    qtbot.keyClicks(window.worklist.name_filter, "b-m")
    assert window.worklist.name_filter.text() == "b-m"
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
    assert window.viewer.heading.verdict.text().startswith("Look at it first: ")
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


# -- the film in its own depth -----------------------------------------------------------------


@pytest.fixture
def patients(tmp_path: Path) -> Path:
    """Two films of one child and one of another, in 12 bits, and one picture of no one known."""
    folder = tmp_path / "patients"
    folder.mkdir()
    for number, (name, elements) in enumerate(
        {
            "jane_old.dcm": {"StudyDate": "20200101"},
            "jane_new.dcm": {"StudyDate": "20200301"},
            "john.dcm": {"PatientName": "Doe^John"},
        }.items()
    ):
        deep = 16 * phantom(320, 300, opacity=True, seed=number).astype(np.uint16)
        # Steps of one grey value in 4096.
        deep[100:200, 100:200] = 2000 + np.arange(100) // 25
        film = dicom_film(deep, bits=12, WindowCenter=2048, WindowWidth=4096, **elements)
        save(film, folder / name)
    Image.fromarray(phantom(320, 300, seed=9)).save(folder / "unknown.png")
    return folder


def test_a_deep_film_is_windowed_in_its_own_grey_values(
    window: MainWindow, qtbot: QtBot, patients: Path
) -> None:
    score(window, qtbot, patients)
    select(window, qtbot, "john.dcm")
    viewer, view = window.viewer, window.viewer.view
    viewer.film_actions.map.setChecked(False)
    qtbot.waitUntil(lambda: view.grey_window == VoiWindow(2048, 4096), timeout=10_000)
    assert viewer.histogram.words == "Window centre 2048, width 4096."
    drawing = viewer.histogram.grab().toImage()
    slope = viewer.histogram.palette().color(QPalette.ColorRole.Highlight)
    figures = range(viewer.histogram.fontMetrics().height())
    of_figures = {drawing.pixel(x, y) for x in range(drawing.width()) for y in figures}
    assert slope.rgb() not in of_figures, "they stand above it"
    view.change_window(0.0116, 0.99)
    assert view.grey_window.width == pytest.approx(41, abs=0.1)
    view.fit()
    middle = view.mapFromScene(150, 150)
    band = grab(view)[middle.y(), view.mapFromScene(105, 0).x() : view.mapFromScene(195, 0).x(), 0]
    steps = np.unique(band.astype(int))
    assert steps.max() - steps.min() >= 15
    assert steps.min() > 0
    assert steps.max() < 255


def test_turning_and_mirroring_move_film_and_map_alike_and_are_said(window: MainWindow) -> None:
    viewer, view = window.viewer, window.viewer.view
    as_is = grab(view)
    viewer.film_actions.turn_right.trigger()
    assert view.orientation == "Turned."
    for _ in range(3):
        viewer.film_actions.turn_right.trigger()
    np.testing.assert_array_equal(grab(view), as_is)
    viewer.film_actions.mirror.trigger()
    assert "left and right are exchanged" in view.orientation
    mirrored = grab(view)
    below_words = slice(as_is.shape[0] // 5, None)
    difference = mirrored[below_words, ::-1].astype(int) - as_is[below_words]
    assert np.abs(difference).mean() < 3
    assert np.abs(mirrored[below_words].astype(int) - as_is[below_words]).mean() > 3
    viewer.film_actions.upend.trigger()
    assert view.orientation == "Turned."
    viewer.film_actions.reset.trigger()
    np.testing.assert_array_equal(grab(view), as_is)


def test_the_magnifier_shows_larger_what_it_lies_over(window: MainWindow, qtbot: QtBot) -> None:
    view = window.viewer.view
    window.viewer.film_actions.map.setChecked(False)
    plain = grab(view)
    middle = view.viewport().rect().center()
    window.viewer.film_actions.magnify.trigger()
    qtbot.mouseMove(view.viewport(), middle)
    with_lens = view.grab().toImage()
    at = with_lens.pixelColor(middle).red()
    assert abs(at - int(plain[middle.y(), middle.x(), 0])) < 40
    picture = view._magnifier.grab().toImage()
    assert picture.pixelColor(picture.rect().center()).red() == pytest.approx(at, abs=2)
    window.viewer.film_actions.magnify.trigger()
    np.testing.assert_array_equal(grab(view), plain)


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
    assert comparison.patient.text() == "Not known to be of the same child"
    # Whoever is looked at next is not beside a child that was picked for another.
    select(window, qtbot, "unknown.png")
    assert comparison.view.film is None


def test_a_large_deep_film_never_holds_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "large"
    folder.mkdir()
    small = phantom(1000, 1000, opacity=True, seed=3).astype(np.uint16)
    large = 250 * small.repeat(4, axis=0).repeat(4, axis=1)
    save(dicom_film(large, WindowCenter=30000, WindowWidth=50000), folder / "large.dcm")
    score(window, qtbot, folder)
    view = window.viewer.view
    window.resize(1900, 1000)
    probe = DispatchTimer()
    window.worklist.table.setCurrentIndex(window.worklist.shown.index(0, 0))
    qtbot.waitUntil(lambda: view.film is not None and view.film.width == 4000, timeout=30_000)
    for zoom in (1.0, 1.6, 4.0):
        view.zoom(zoom)
        for contrast in (0.1, -0.1, 0.2):
            view.change_window(0.05, contrast)
            qtbot.wait(20)
    window.viewer.film_actions.magnify.trigger()
    for zoom in (0.1, 2.0, 2.0, 2.0):
        view.zoom(zoom)
        for place in range(200, 500, 30):
            qtbot.mouseMove(view.viewport(), QPoint(place, place))
            qtbot.wait(5)
    assert max(probe.own_seconds) < 0.05
