"""What the map of the lungs says of a picture."""

import numpy as np
import pytest

from desktop.practice.phantom import phantom
from models.gate.lungs import lung_at_edge, two_lungs
from models.gate.orientation import VIEWS, Orientation
from models.gate.recognition import recognise
from models.model import Model
from models.preprocess import prepare


@pytest.fixture
def whole() -> np.ndarray:
    """Two lungs as boxes, away from every edge."""
    lungs = np.zeros((14, 14), np.float32)
    lungs[3:11, 2:6] = lungs[3:11, 8:12] = 1
    return lungs


def test_two_lungs_are_found_only_where_both_lie(whole: np.ndarray) -> None:
    assert two_lungs(whole, whole) == pytest.approx(1)
    one = whole.copy()
    one[:, 7:] = 0
    assert two_lungs(one, whole) == 0
    lower = np.roll(whole, 4, axis=0)
    assert two_lungs(lower, whole) == pytest.approx(0.5)


@pytest.mark.parametrize(("edge", "lost"), [("top", 4), ("bottom", 5), ("left", 3), ("right", 3)])
def test_a_lung_that_reaches_an_edge_is_wide_there(whole: np.ndarray, edge: str, lost: int) -> None:
    assert lung_at_edge(whole) == 0
    axis, step = (0 if edge in ("top", "bottom") else 1), (-1 if edge in ("top", "left") else 1)
    cut = np.roll(whole, step * lost, axis=axis)
    gone = slice(-lost, None) if step < 0 else slice(0, lost)
    (cut if axis == 0 else cut.T)[gone] = 0
    assert lung_at_edge(cut) == pytest.approx(1, abs=0.35)


def test_a_map_without_lungs_reaches_no_edge() -> None:
    assert lung_at_edge(np.zeros((14, 14), np.float32)) == 0


@pytest.mark.parametrize("view", [VIEWS[0], VIEWS[1]])
def test_a_film_that_is_cut_is_told_however_it_lies(model: Model, view: Orientation) -> None:
    film = phantom(320, 260)
    for pixels, is_cut_off in ((film, False), (film[:, 80:], True)):
        found = recognise(model.classifier(), model.reference, view.of(prepare(pixels)))
        assert found.is_cut_off is is_cut_off
