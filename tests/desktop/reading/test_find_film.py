"""Photographs of films, as a phone gives them: drawn films in a light box in a dark room."""

from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageFilter

from desktop.practice.phantom import phantom
from desktop.reading.find_film import find_film, is_coloured
from desktop.reading.picture import CROPPED, WHOLE
from desktop.reading.read_picture import read_picture
from desktop.results.row import Row, Status
from desktop.scoring.scorer import Scorer
from models.model import Model
from tests.photograph import HEIGHT, LEFT, TOP, WIDTH, photograph
from train.data.corruptions import corruptions


@pytest.fixture
def hung() -> np.ndarray:
    """The film that hangs in the light box."""
    return phantom(WIDTH, HEIGHT, seed=11)


def score(pixels: np.ndarray, tmp_path: Path, model: Model) -> Row:
    path = tmp_path / "film.jpg"
    Image.fromarray(pixels).save(path, quality=90)
    return Scorer(model, tmp_path, 0.5).score(path).row


@pytest.mark.parametrize("tilt", [0.0, 2.0, -3.0])
@pytest.mark.parametrize("rim", [0, 20, 60])
def test_the_film_is_found_within_a_few_percent(hung: np.ndarray, rim: int, tilt: float) -> None:
    if rim == 0:  # as on a screen that shows nothing but the film
        hung = np.maximum(hung, 90)
    box = find_film(photograph(hung, rim=rim, tilt=tilt))
    assert box is not None
    sides = (box.left, box.top, box.right, box.bottom)
    assert sides == pytest.approx((LEFT, TOP, LEFT + WIDTH, TOP + HEIGHT), abs=0.04 * WIDTH)


@pytest.mark.parametrize("name", ["photograph, dark", "photograph, glare", "blur", "JPEG"])
def test_the_film_is_found_on_a_poor_photograph(hung: np.ndarray, name: str) -> None:
    poor = np.stack(
        [corruptions()[name][1](channel) for channel in np.moveaxis(photograph(hung), 2, 0)], axis=2
    )
    box = find_film(poor)
    assert box is not None
    assert (box.left, box.top) == pytest.approx((LEFT, TOP), abs=0.06 * WIDTH)
    assert (box.right, box.bottom) == pytest.approx((LEFT + WIDTH, TOP + HEIGHT), abs=0.06 * WIDTH)


def test_a_photographed_film_scores_as_the_film_and_its_row_says_what_was_done(
    hung: np.ndarray, tmp_path: Path, model: Model
) -> None:
    taken = score(photograph(hung), tmp_path, model)
    alone = score((0.8 * hung).astype(np.uint8), tmp_path, model)
    assert taken.probability is not None
    assert alone.probability is not None
    assert taken.status is Status.SCORED
    # The phantoms' model stretches small differences.
    assert taken.probability == pytest.approx(alone.probability, abs=0.3)
    assert "cropped to the film" in taken.reason
    assert (taken.width, taken.height) == (960, 800)


def test_all_of_a_photograph_is_scored_where_a_person_asks_for_it(
    hung: np.ndarray, tmp_path: Path, model: Model
) -> None:
    cropped = score(photograph(hung), tmp_path, model)
    whole = Scorer(model, tmp_path, 0.5).score(tmp_path / "film.jpg", crop=False).row
    assert whole.probability != cropped.probability
    assert WHOLE in whole.remarks
    assert CROPPED not in whole.remarks
    Image.fromarray(hung).save(tmp_path / "film.png")
    exported = Scorer(model, tmp_path, 0.5).score(tmp_path / "film.png", crop=False).row
    assert WHOLE not in exported.remarks


def test_what_a_machine_exported_is_never_cropped(hung: np.ndarray, tmp_path: Path) -> None:
    bordered = np.pad(hung, 60, constant_values=250)
    bordered = np.pad(bordered, 100)
    for name, pixels in (("grey.png", bordered), ("rgb.jpg", np.dstack([bordered] * 3))):
        Image.fromarray(pixels).save(tmp_path / name)
        picture = read_picture(tmp_path / name)
        assert (picture.photographed, picture.film_box) == (False, None)
        assert picture.film is picture.pixels


def notes_of(maker: str, *, lens: bool) -> Image.Exif:
    """What a phone writes into a picture, or, without a lens, a scanner."""
    notes = Image.Exif()
    notes[ExifTags.Base.Make] = maker
    if lens:
        notes.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.FNumber] = 1.8
    return notes


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_photograph_without_colours_is_known_by_the_notes_of_the_camera(
    hung: np.ndarray, tmp_path: Path, mode: str
) -> None:
    taken = Image.fromarray(photograph(hung)).convert("L").convert(mode)
    path = tmp_path / "phone.jpg"
    taken.save(path, quality=90, exif=notes_of("A phone", lens=True))
    picture = read_picture(path)
    assert picture.photographed
    assert picture.film_box is not None
    assert picture.film_box.left == pytest.approx(LEFT, abs=0.04 * WIDTH)
    taken.save(path, quality=90, exif=notes_of("A scanner", lens=False))
    assert not read_picture(path).photographed


def test_broken_notes_of_a_camera_cost_no_film(hung: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    Image.fromarray(hung).save(path, exif=notes_of("A phone", lens=True).tobytes()[:40])
    assert read_picture(path).pixels.shape == hung.shape


def test_a_photograph_that_the_film_fills_is_not_cropped(hung: np.ndarray) -> None:
    filled = (hung[..., np.newaxis] * (0.96, 1.0, 0.93)).astype(np.uint8)
    assert is_coloured(filled)
    assert find_film(filled) is None


def test_a_blurred_photograph_is_to_be_taken_again(
    hung: np.ndarray, tmp_path: Path, model: Model
) -> None:
    blurred = Image.fromarray(photograph(hung)).filter(ImageFilter.GaussianBlur(7))
    row = score(np.asarray(blurred), tmp_path, model)
    assert row.status is Status.REVIEW
    assert "blurred" in row.reason


def test_glare_is_told_and_costs_no_score(hung: np.ndarray, tmp_path: Path, model: Model) -> None:
    taken = photograph(hung)
    reflection = Image.new("L", (960, 800))
    reflection.paste(255, (300, 250, 420, 350))
    soft = np.asarray(reflection.filter(ImageFilter.GaussianBlur(10)), dtype=np.uint16)
    row = score((taken + soft[..., np.newaxis]).clip(0, 255).astype(np.uint8), tmp_path, model)
    assert row.status is Status.SCORED
    assert "glare" in row.reason


def test_real_films_are_never_cropped(data_root: Path) -> None:
    films = sorted((data_root / "kermany224" / "train").glob("*/*"))
    for path in films[::20]:
        assert read_picture(path).film_box is None
