"""Large grey films are scored from a reduction of them, which must not change what is found."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from desktop.practice.phantom import phantom
from desktop.reading.read_picture import read_film, read_picture
from desktop.results.row import Finding, Status
from desktop.results.thumbnail import pixels_of
from desktop.scoring.scorer import Scorer
from models.model import Model
from models.preprocess import prepare
from tests.benchmarks.films import full_size, small_films
from tests.benchmarks.reduction import save_dicom, save_jpeg
from tests.dicom_film import dicom_film, save
from tests.photograph import photograph


@pytest.mark.parametrize("save_both", [save_jpeg, save_dicom])
def test_real_films_get_the_same_answers(
    data_root: Path,
    tmp_path: Path,
    shipped_model: Model,
    save_both: Callable[[Image.Image, Path], tuple[Path, Path]],
) -> None:
    threshold = shipped_model.card.operating_point("balanced").threshold
    scorer = Scorer(shipped_model, tmp_path, threshold)
    films = list(enumerate(small_films()))[::6]
    changes, unclear = [], 0
    for number, film in films:
        reduced, whole = (
            scorer.score(path).row for path in save_both(full_size(film, number), tmp_path)
        )
        assert reduced.probability is not None
        assert whole.probability is not None
        assert {reduced.finding, whole.finding} != set(Finding)
        changes.append(abs(reduced.probability - whole.probability))
        unclear += reduced.finding is not whole.finding
    assert np.median(changes) <= 0.005
    # At the edge of what is unclear; one grey value more at one place in a hundred does as much.
    assert unclear <= len(films) / 20


@pytest.mark.parametrize("size", [(1400, 1100), (901, 1203), (3000, 2400)])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_the_network_sees_the_same(tmp_path: Path, size: tuple[int, int], mode: str) -> None:
    film = full_size(phantom(*size, seed=1), 1, size).convert(mode)
    reduced, whole = map(read_picture, save_jpeg(film, tmp_path))
    assert reduced.pixels.shape < whole.pixels.shape
    assert (reduced.width, reduced.height) == (whole.width, whole.height) == size
    difference = prepare(reduced.film).astype(int) - prepare(whole.film)
    assert abs(difference.mean()) < 0.1
    # Where a side is odd, half a pixel of the reduction lies beyond the film.
    assert np.abs(difference).mean() < (1.5 if size[0] % 2 else 0.4)


@pytest.mark.parametrize("size", [(1400, 1100), (901, 1203)])
@pytest.mark.parametrize("elements", [{}, {"WindowCenter": 2000, "WindowWidth": 3000}])
def test_the_network_sees_the_same_of_a_dicom_film(
    tmp_path: Path, size: tuple[int, int], elements: dict[str, int]
) -> None:
    film = full_size(phantom(*size, seed=1), 1, size)
    deep = np.asarray(film).astype(np.uint16) * 16
    path = save(dicom_film(deep, bits=12, **elements), tmp_path / "film.dcm")
    reduced, whole = read_picture(path), read_film(path)[0]
    assert reduced.pixels.shape == (size[1] // 2, size[0] // 2)
    assert (reduced.width, reduced.height) == (whole.width, whole.height) == size
    difference = prepare(reduced.film).astype(int) - prepare(whole.pixels)
    assert abs(difference.mean()) < 0.3
    assert np.abs(difference).mean() < (1.5 if size[0] % 2 else 0.4)


def test_the_row_tells_of_the_file_and_the_thumbnail_has_its_shape(
    tmp_path: Path, shipped_model: Model
) -> None:
    jpeg, whole = save_jpeg(Image.fromarray(phantom(901, 1203, seed=1)), tmp_path)
    reduced, expected = (Scorer(shipped_model, tmp_path, 0.5).score(path) for path in (jpeg, whole))
    assert (reduced.row.width, reduced.row.height) == (901, 1203)
    assert reduced.thumbnail is not None
    assert expected.thumbnail is not None
    assert pixels_of(reduced.thumbnail).shape == pixels_of(expected.thumbnail).shape


def test_the_viewer_shows_every_pixel(tmp_path: Path) -> None:
    jpeg, whole = save_jpeg(full_size(phantom(1400, 1100, seed=1)), tmp_path)
    np.testing.assert_array_equal(read_film(jpeg)[0].places, read_film(whole)[0].places)


@pytest.mark.parametrize("tint", [(0.96, 1.0, 0.93), (1.0, 1.0, 0.99)])
def test_a_picture_with_colours_is_read_whole(
    tmp_path: Path, tint: tuple[float, float, float]
) -> None:
    film = Image.fromarray(photograph(phantom(640, 560, seed=11))).convert("L").resize((1920, 1600))
    tinted = (np.asarray(film)[..., np.newaxis] * tint).astype(np.uint8)
    taken, whole = map(read_picture, save_jpeg(Image.fromarray(tinted), tmp_path))
    np.testing.assert_array_equal(taken.pixels, whole.pixels)
    assert (taken.photographed, taken.film_box) == (whole.photographed, whole.film_box)


def test_a_picture_with_a_cameras_notes_is_read_whole_and_turned(tmp_path: Path) -> None:
    notes = Image.Exif()
    notes[ExifTags.Base.Orientation] = 6
    film = full_size(phantom(1400, 1100, seed=1))
    jpeg, _ = save_jpeg(film, tmp_path, exif=notes)
    assert read_picture(jpeg).pixels.shape == (1400, 1100)


def test_a_large_jpeg_that_is_cut_off_is_an_error(tmp_path: Path, shipped_model: Model) -> None:
    jpeg, _ = save_jpeg(full_size(phantom(1400, 1100, seed=1)), tmp_path)
    jpeg.write_bytes(jpeg.read_bytes()[:100_000])
    row = Scorer(shipped_model, tmp_path, 0.5).score(jpeg).row
    assert row.status is Status.ERROR
    assert "damaged or incomplete" in row.reason
