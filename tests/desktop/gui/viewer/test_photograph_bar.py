"""Photographs of films in the viewer: the frame on them, and scoring all of them again."""

from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.viewer.film_view import FRAME_COLOUR, FilmView
from desktop.practice.phantom import phantom
from desktop.reading.picture import WHOLE
from desktop.results.decision import Judgement
from desktop.results.scored_film import Scored
from desktop.scoring.scorer import Scorer
from models.model import Model
from tests.desktop.gui.driving import (
    activate,
    grab,
    kept_films,
    press_key,
    score,
    select,
    shown_rows,
    wait_until_decoded,
)
from tests.photograph import HEIGHT, LEFT, TOP, WIDTH, photograph


@pytest.fixture
def photographed(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """A photograph of a film is the chosen one."""
    taken = photograph(phantom(WIDTH, HEIGHT, opacity=True, seed=11))
    Image.fromarray(taken).save(film_folder / "phone.jpg", quality=95)
    score(window, qtbot, film_folder)
    select(window, qtbot, "phone.jpg")
    view = window.viewer.view
    qtbot.waitUntil(lambda: view.film is not None and view.film.width == 960, timeout=10_000)
    return window


def framed(view: FilmView) -> np.ndarray:
    """Where the frame's colour is, bool (height, width)."""
    colour = [FRAME_COLOUR.red(), FRAME_COLOUR.green(), FRAME_COLOUR.blue()]
    return np.asarray((np.abs(grab(view).astype(int) - colour) < 40).all(axis=2))


def test_a_photograph_is_shown_whole_with_a_frame_around_what_was_scored(
    photographed: MainWindow,
) -> None:
    view = photographed.viewer.view
    assert view.film is not None
    assert (view.film.width, view.film.height) == (960, 800)
    rows, columns = np.nonzero(framed(view))
    corners = [
        view.mapToScene(int(columns.min()), int(rows.min())),
        view.mapToScene(int(columns.max()), int(rows.max())),
    ]
    sides = [side for corner in corners for side in (corner.x(), corner.y())]
    assert sides == pytest.approx([LEFT, TOP, LEFT + WIDTH, TOP + HEIGHT], abs=0.04 * WIDTH)
    with_map = grab(view)
    photographed.viewer.film_actions.map.setChecked(False)
    rows, columns = np.nonzero((grab(view) != with_map).any(axis=2))
    for row, column in ((rows.min(), columns.min()), (rows.max(), columns.max())):
        place = view.mapToScene(int(column), int(row))
        assert LEFT - 10 < place.x() < LEFT + WIDTH + 10
        assert TOP - 10 < place.y() < TOP + HEIGHT + 10


def test_the_film_alone_can_fill_the_view(photographed: MainWindow) -> None:
    view = photographed.viewer.view
    whole = view.transform().m11()
    activate(photographed)
    view.setFocus()
    press_key(view, Qt.Key.Key_W)
    assert view.transform().m11() > 1.3 * whole
    in_sight = view.mapToScene(view.viewport().rect()).boundingRect()
    assert in_sight.center().x() == pytest.approx(LEFT + WIDTH / 2, abs=0.03 * WIDTH)
    press_key(view, Qt.Key.Key_W)
    assert view.transform().m11() == pytest.approx(whole)


def test_only_a_cropped_photograph_can_be_shown_whole(
    photographed: MainWindow, qtbot: QtBot
) -> None:
    whole = photographed.viewer.film_actions.whole
    assert whole.isEnabled()
    select(photographed, qtbot, "b.png")
    assert not whole.isEnabled()
    assert not framed(photographed.viewer.view).any()


def test_a_photograph_with_a_wrong_frame_is_scored_whole_and_back_again(
    photographed: MainWindow, qtbot: QtBot, model: Model
) -> None:
    photographed.worklist.bar.judgements[Judgement.NORMAL].trigger()
    before = photographed.worklist.current_row
    bar, files = photographed.viewer.photograph, [row.file for row in shown_rows(photographed)]
    bar.score.click()
    qtbot.waitUntil(lambda: "as a person asked" in reason(photographed), timeout=10_000)
    wait_until_decoded(photographed, qtbot)
    whole = photographed.worklist.current_row
    assert not photographed.message_bar.isVisible(), photographed.message_bar.text.text()
    assert before is not None
    assert whole is not None
    assert whole.probability != before.probability
    assert not framed(photographed.viewer.view).any()
    assert [row.file for row in shown_rows(photographed)] == files
    assert "1" in photographed.worklist.summary.text().partition("Decided")[2]

    # It is kept so, with its decision.
    photographed.close()
    again = MainWindow(model)
    qtbot.addWidget(again)
    again.show()
    select(again, qtbot, "phone.jpg")
    assert again.worklist.current_row == whole
    film = again.worklist.current
    assert film is not None
    assert film.decision is not None
    again.viewer.photograph.score.click()
    qtbot.waitUntil(lambda: "cropped" in reason(again), timeout=10_000)
    cropped = again.worklist.current_row
    assert cropped is not None
    assert cropped.probability == before.probability
    (kept,) = (each.row for each in kept_films() if each.row.file == "phone.jpg")
    assert kept.status is before.status, "it is kept by the level of the window"


def reason(window: MainWindow) -> str:
    return window.viewer.heading.reason.text() + window.viewer.heading.verdict.text()


def test_a_photograph_that_is_gone_keeps_its_row_when_it_is_to_be_scored_again(
    photographed: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    before = photographed.worklist.current_row
    (film_folder / "phone.jpg").unlink()
    photographed.viewer.photograph.score.click()
    qtbot.waitUntil(photographed.message_bar.isVisible, timeout=10_000)
    assert "no longer there" in photographed.message_bar.text.text()
    assert photographed.worklist.current_row == before


def test_a_window_that_is_closed_while_a_photograph_is_scored_again_keeps_its_row(
    photographed: MainWindow,
) -> None:
    photographed.viewer.photograph.score.click()
    assert photographed.close()
    (film,) = (film for film in kept_films() if film.row.file == "phone.jpg")
    assert WHOLE in film.row.remarks


def test_a_photograph_that_is_scored_again_gets_no_name_from_another_session(
    photographed: MainWindow, qtbot: QtBot, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    score(photographed, qtbot, film_folder.parent)
    again = Event()

    def slowly(scorer: Scorer, path: Path, *, crop: bool) -> Scored:
        assert again.wait(timeout=30)
        return scored(scorer, path, crop=crop)

    scored = Scorer.score
    monkeypatch.setattr(Scorer, "score", slowly)
    select(photographed, qtbot, f"{film_folder.name}/phone.jpg")
    photographed.viewer.photograph.score.click()
    earlier = photographed._memory.sessions()[1]
    assert photographed._session._open(earlier)
    again.set()
    photographed._run_control.wait()
    qtbot.wait(50)
    assert "phone.jpg" in {row.file for row in shown_rows(photographed)}
