from pathlib import Path

import numpy as np
import pytest
import skimage.data
from PIL import Image, ImageOps

from desktop.practice.phantom import phantom
from desktop.reading.picture import Picture
from desktop.results.row import Status
from desktop.results.scored_film import Scored
from desktop.scoring.header_rules import AGE_NOT_KNOWN
from desktop.scoring.review import LUNG_CUT_OFF, colourfulness, review_reason
from desktop.scoring.scorer import Scorer
from models.gate.recognition import recognise
from models.model import Model
from models.preprocess import prepare
from train.report.non_films import KINDS, draw

SHIPPED_PICTURES = Path(skimage.data.__file__).parent


def reason(pixels: np.ndarray, model: Model) -> str:
    prepared = prepare(pixels)
    recognition = recognise(model.classifier(), model.reference, prepared)
    found = review_reason(Picture(pixels, ""), prepared, recognition, model.card.gate)
    return str(found or "")


def score(picture: Image.Image, folder: Path, model: Model) -> Scored:
    picture.save(folder / "film.png")
    threshold = model.card.operating_point("balanced").threshold
    return Scorer(model, folder, threshold).score(folder / "film.png")


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


@pytest.mark.parametrize("name", ["camera.png", "brick.png", "coins.png", "grass.png"])
def test_a_grey_photograph_is_for_review(tmp_path: Path, shipped_model: Model, name: str) -> None:
    with Image.open(SHIPPED_PICTURES / name) as photograph:
        row = score(photograph, tmp_path, shipped_model).row
    assert row.status is Status.REVIEW
    assert "does not look like a child's chest film" in row.reason
    assert row.finding is None
    assert row.probability is not None


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_drawn_picture_is_for_review(shipped_model: Model, kind: str) -> None:
    assert all(reason(draw(kind, seed), shipped_model) for seed in range(3))


@pytest.mark.parametrize(
    ("turns", "inverted", "words"),
    [
        (0, True, "was inverted (white for black) and"),
        (1, False, "was turned to the left and"),
        (2, False, "was upside down and"),
        (3, False, "was turned to the right and"),
        (3, True, "was turned to the right and inverted (white for black) and"),
    ],
)
def test_a_film_that_lies_wrong_is_put_right_and_the_row_says_so(
    tmp_path: Path, model: Model, turns: int, inverted: bool, words: str
) -> None:
    upright = Image.fromarray(phantom(300, 260, opacity=True, seed=1))
    expected = score(upright, tmp_path, model)
    lying = upright.rotate(90 * turns, expand=True)
    found = score(ImageOps.invert(lying) if inverted else lying, tmp_path, model)
    assert found.row.status is Status.SCORED
    assert words in found.row.reason
    # Single grey values are rounded, and the phantoms' model stretches small differences.
    assert found.row.probability == pytest.approx(expected.row.probability, abs=0.1)
    assert found.row.finding is expected.row.finding
    # The map lies as the picture does in its file.
    assert found.cam is not None
    assert expected.cam is not None
    turned = np.rot90(expected.cam, turns)
    assert np.corrcoef(found.cam.ravel(), turned.ravel())[0, 1] > 0.98


def test_a_film_that_lies_right_has_nothing_to_say(tmp_path: Path, model: Model) -> None:
    row = score(Image.fromarray(phantom(300, 260, seed=1)), tmp_path, model).row
    assert (row.status, row.remarks) == (Status.SCORED, (AGE_NOT_KNOWN,))


def test_a_film_without_all_of_a_lung_is_scored_and_the_row_says_so(
    tmp_path: Path, model: Model
) -> None:
    film = phantom(320, 260)
    row = score(Image.fromarray(film[:, 80:]), tmp_path, model).row
    assert (row.status, row.remarks) == (Status.SCORED, (LUNG_CUT_OFF, AGE_NOT_KNOWN))


def test_an_adults_film_is_for_review(
    data_root: Path, tmp_path: Path, shipped_model: Model
) -> None:
    folder = data_root / "nih_adult"
    if not folder.is_dir():
        pytest.skip("PNEUMOLITE_DATA holds no adults' films")
    reasons = []
    for path in sorted(folder.rglob("*.png"))[:30]:
        with Image.open(path) as film:
            reasons.append(score(film, tmp_path, shipped_model).row.reason)
    assert sum("looks like an adult's" in reason for reason in reasons) > len(reasons) / 2
    assert sum(map(bool, reasons)) >= 0.9 * len(reasons)
