import numpy as np

from desktop.results.cam_overlay import compose, overlay
from models.model import Model


def test_the_map_is_strong_where_the_evidence_is_and_clear_elsewhere(model: Model) -> None:
    cam = np.full((7, 7), -30, dtype=np.float32)
    cam[5, 1] = 30
    layer = overlay(cam, model.card, 350, 280)
    assert layer.shape == (280, 350, 4)
    opacity = layer[..., 3]
    row, column = np.argwhere(opacity == opacity.max()).mean(axis=0).astype(int)
    assert 200 <= row < 240
    assert 50 <= column < 100
    assert opacity[:140].max() == 0
    assert opacity[:, 200:].max() == 0
    red, green, blue = layer[row, column, :3].astype(int)
    assert red > 180
    assert green < 60
    assert blue < 60


def test_a_film_without_evidence_stays_as_it_is(model: Model) -> None:
    grey = np.random.default_rng(0).integers(0, 256, (300, 400), dtype=np.uint8)
    image = compose(grey, np.full((7, 7), -30, dtype=np.float32), model.card)
    np.testing.assert_array_equal(np.asarray(image)[..., 0], grey)


def test_a_large_film_is_reduced(model: Model) -> None:
    grey = np.zeros((3000, 2000), dtype=np.uint8)
    assert compose(grey, np.zeros((7, 7), dtype=np.float32), model.card).size == (683, 1024)
