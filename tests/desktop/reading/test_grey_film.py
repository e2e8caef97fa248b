from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydicom import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, JPEGLosslessSV1

from desktop.reading.grey_film import GreyFilm, VoiWindow, film_of
from desktop.reading.read_picture import read_film, read_picture
from tests.dicom_film import dicom_film, save


def read(pixels: np.ndarray, path: Path, **elements: Any) -> GreyFilm:
    return read_film(save(dicom_film(pixels, bits=12, **elements), path))[0]


def shown(film: GreyFilm, window: VoiWindow, inverted: bool = False) -> np.ndarray:
    return film.brightness(window, inverted)[film.places]


def test_a_film_keeps_every_grey_value_of_its_file(deep: np.ndarray, tmp_path: Path) -> None:
    film = read(deep, tmp_path / "film.dcm", WindowCenter=2048, WindowWidth=4096)
    np.testing.assert_array_equal(film.values[film.places], deep)
    Image.fromarray(deep).save(tmp_path / "film.png")
    from_png, sha256 = read_film(tmp_path / "film.png")
    np.testing.assert_array_equal(from_png.values[from_png.places], deep)
    assert from_png.window == VoiWindow(2047.5, 4095)
    assert sha256 == read_picture(tmp_path / "film.png").sha256


@pytest.mark.parametrize(
    "elements",
    [
        {},
        {"WindowCenter": 1800, "WindowWidth": 1500},
        {"WindowCenter": 1800, "WindowWidth": 1500, "VOILUTFunction": "SIGMOID"},
        {"WindowCenter": 1800, "WindowWidth": 1500, "PhotometricInterpretation": "MONOCHROME1"},
        {"WindowCenter": 8, "WindowWidth": 5, "RescaleSlope": -0.01, "RescaleIntercept": 30},
    ],
)
def test_in_its_own_window_a_film_looks_as_it_is_scored(
    deep: np.ndarray, tmp_path: Path, elements: dict[str, Any]
) -> None:
    film = read(deep, tmp_path / "film.dcm", **elements)
    if "WindowCenter" in elements:
        assert film.window == VoiWindow(elements["WindowCenter"], elements["WindowWidth"])
    scored = read_picture(tmp_path / "film.dcm").pixels / 257
    np.testing.assert_allclose(shown(film, film.window), scored, atol=0.51)
    np.testing.assert_allclose(shown(film, film.window, True), 255 - scored, atol=0.51)


def test_a_narrow_window_tells_apart_what_eight_bits_cannot(
    deep: np.ndarray, tmp_path: Path
) -> None:
    deep[:2, :2] = [[2000, 2001], [2002, 2003]]
    film = read(
        deep, tmp_path / "film.dcm", WindowCenter=1100, WindowWidth=2048, RescaleSlope=0.5,
        RescaleIntercept=100, RescaleType="US",
    )  # fmt: skip
    narrow = shown(film, VoiWindow(1100.75, 2))[:2, :2].ravel().astype(int)
    assert np.diff(narrow).min() > 50
    assert len(np.unique(shown(film, film.window)[:2, :2])) <= 2


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLosslessSV1])
def test_signed_values_are_shown_and_averaged_as_numbers(
    deep: np.ndarray, tmp_path: Path, syntax: Any
) -> None:
    signed = deep.astype(np.int16) - 2048
    dataset = dicom_film(signed, bits=12, WindowCenter=0, WindowWidth=4096)
    if syntax == JPEGLosslessSV1:
        dataset.PixelData = (signed & 0xFFF).astype(np.uint16).tobytes()
    film, _ = read_film(save(dataset, tmp_path / "film.dcm", syntax))
    np.testing.assert_array_equal(film.values[film.places], signed)
    assert film.window == VoiWindow(0, 4096)


def test_a_look_up_table_can_be_moved_and_stretched_like_a_window(
    deep: np.ndarray, tmp_path: Path
) -> None:
    curve = np.linspace(0, 1, 2001) ** 2
    table = Dataset()
    table.add_new("LUTDescriptor", "US", [2001, 500, 16])
    table.add_new("LUTData", "US", np.rint(curve * 65535).astype(int).tolist())
    film = read(deep, tmp_path / "film.dcm", VOILUTSequence=Sequence([table]))
    assert film.window == VoiWindow(1500, 2000)
    moved = film.brightness(VoiWindow(1600, 1000))[[1100, 1350, 1600, 1850, 2100]]
    np.testing.assert_allclose(moved, 255 * np.array([0, 1 / 16, 1 / 4, 9 / 16, 1]), atol=1)


def test_reductions_are_means_of_the_whole_film() -> None:
    pixels = np.zeros((1025, 1100), np.uint16)
    pixels[1::2, 1::2] = 60000
    pixels[-1] = 40000
    film = film_of(pixels)
    assert [reduced.shape for reduced in film.reductions] == [(1025, 1100), (513, 550), (257, 275)]
    half = film.reductions[1]
    assert (half[:-1] == 15000).all()
    assert (half[-1] == 40000).all()


def test_the_histogram_counts_in_the_files_units(deep: np.ndarray, tmp_path: Path) -> None:
    film = read(deep, tmp_path / "film.dcm", RescaleSlope=-1, RescaleIntercept=0)
    counts, edges = film.histogram
    assert counts.sum() == deep.size
    assert (edges[0], edges[-1]) == (-4095, 0)
