import numpy as np
import pytest
from PIL import Image

from desktop.scoring.gate import colourfulness, review_reason
from desktop.scoring.picture import Picture
from models.interpreter import Model
from models.preprocess import prepare
from tests.phantom import phantom


def reason(pixels: np.ndarray, model: Model) -> str:
    return review_reason(Picture(pixels, ""), prepare(pixels), model.card.gate)


def colour_photograph(seed: int = 0) -> np.ndarray:
    """Patches of many colours, as of a market scene."""
    rng = np.random.default_rng(seed)
    patches = Image.fromarray(rng.integers(0, 256, (8, 10, 3), dtype=np.uint8))
    return np.asarray(patches.resize((640, 480), Image.Resampling.BICUBIC))


def test_a_film_passes(model: Model) -> None:
    assert reason(phantom(1400, 1100, seed=1), model) == ""
    assert reason(phantom(1100, 1400, seed=2).astype(np.uint16) * 257, model) == ""


def test_a_tinted_photograph_of_a_film_passes(model: Model) -> None:
    film = phantom(800, 700, seed=1).astype(np.float32)
    tinted = np.stack([film * 0.9, film * 0.97, film], axis=2).astype(np.uint8)
    assert reason(tinted, model) == ""


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_colour_photograph_is_for_review(model: Model, dtype: type) -> None:
    scale = np.iinfo(dtype).max // 255
    assert "in colour" in reason(colour_photograph().astype(dtype) * scale, model)


@pytest.mark.parametrize("level", [0, 130, 255])
def test_a_blank_picture_is_for_review(model: Model, level: int) -> None:
    assert "blank" in reason(np.full((400, 400), level, dtype=np.uint8), model)


def test_a_tiny_picture_is_for_review(model: Model) -> None:
    assert "too small" in reason(phantom(60, 60), model)


@pytest.mark.parametrize("shape", [(2000, 300), (300, 2000)])
def test_a_strip_is_for_review(model: Model, shape: tuple[int, int]) -> None:
    assert "long and narrow" in reason(phantom(*shape), model)


def test_colourfulness_is_the_published_formula() -> None:
    pixels = colour_photograph()[:100, :100]
    red, green, blue = (pixels[..., channel].astype(float) for channel in range(3))
    first, second = red - green, 0.5 * (red + green) - blue
    expected = np.sqrt(first.std() ** 2 + second.std() ** 2) + 0.3 * np.sqrt(
        first.mean() ** 2 + second.mean() ** 2
    )
    assert colourfulness(pixels) == pytest.approx(expected, rel=1e-4)
    assert colourfulness(pixels[..., 0]) == 0
