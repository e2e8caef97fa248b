"""One film in the viewer: windowed, zoomed, turned, mirrored, under the lens, in its own depth."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.practice.phantom import phantom
from desktop.reading.grey_film import VoiWindow
from tests.desktop.gui.driving import (
    LONGEST_TURN,
    DispatchTimer,
    grab,
    score,
    select,
)
from tests.dicom_film import dicom_film, save


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
    assert "left and right are swapped" in view.orientation
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


@pytest.mark.processes
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
    assert max(probe.own_seconds) < LONGEST_TURN
