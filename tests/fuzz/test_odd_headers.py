"""Films with odd headers: shown as a reference shows them, or with a note, or refused honestly."""

import random
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.pixels.processing import apply_modality_lut, apply_voi_lut

from desktop.practice.phantom import phantom
from desktop.reading.picture import Picture, PictureError
from desktop.reading.read_picture import read_film, read_picture
from models.preprocess import prepare
from tests.dicom_film import dicom_film, save
from tests.fuzz.odd_headers import FACTS, HINTS, odd_element, replaced

WINDOW = {"WindowCenter": 2048, "WindowWidth": 4096}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    grey = phantom(80, 100, opacity=True, seed=1).astype(np.uint16)
    deep = (grey << 4) | np.random.default_rng(1).integers(0, 16, grey.shape, np.uint16)
    path = tmp_path_factory.mktemp("sound") / "film.dcm"
    return save(dicom_film(deep, bits=12, **WINDOW), path).read_bytes()


def read(path: Path) -> Picture | None:
    """What is scored of a film, which is what the viewer shows; None where it is refused."""
    try:
        picture = read_picture(path)
    except PictureError:
        with pytest.raises(PictureError, match=r"\.$") as refusal:
            read_film(path)
        assert "Error" not in str(refusal.value)
        return None
    film, _ = read_film(path)
    np.testing.assert_array_equal(prepare(film.pixels), prepare(picture.pixels))
    return picture


@pytest.mark.parametrize("number", range(20))
def test_odd_facts_change_no_picture_without_a_word(
    sound: bytes, tmp_path: Path, number: int
) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(sound)
    plain = read_picture(path).pixels
    rng = random.Random(number)
    for _ in range(5):
        content = sound
        for keyword in rng.sample(sorted(FACTS), rng.randint(1, 2)):
            gone = rng.random() < 0.2
            content = replaced(content, keyword, b"" if gone else odd_element(keyword, rng))
        path.write_bytes(content)
        picture = read(path)
        if picture is not None and not picture.notes:
            shown = picture.pixels.astype(int)
            as_told = 65_535 - shown if _is_inverted(path) else shown
            assert np.abs(as_told - plain).max() <= 32, content[132:900]


def _is_inverted(path: Path) -> bool:
    return str(dcmread(path).get("PhotometricInterpretation", "")).upper() == "MONOCHROME1"


@pytest.mark.parametrize("number", range(20))
def test_odd_hints_are_followed_as_the_reference_does_or_have_a_note(
    sound: bytes, tmp_path: Path, number: int
) -> None:
    path = tmp_path / "film.dcm"
    rng = random.Random(number)
    for _ in range(5):
        content = sound
        for keyword in rng.sample(sorted(HINTS), rng.randint(1, 3)):
            content = replaced(content, keyword, odd_element(keyword, rng))
        path.write_bytes(content)
        picture = read(path)
        assert picture is not None, "a hint is no reason to refuse a film"
        if not picture.notes:
            reference = _reference(path)
            if reference is not None:
                pixels = picture.pixels.astype(float) / 65_535
                np.testing.assert_allclose(pixels, reference, atol=0.01)


def _reference(path: Path) -> np.ndarray | None:
    """How pydicom shows a film, from 0 to 1; None where it does not say all of it."""
    film = dcmread(path)
    has_padding = any(keyword.startswith("PixelPadding") for keyword in film.dir())
    try:
        shown = apply_voi_lut(apply_modality_lut(film.pixel_array.astype(np.int64), film), film)
        ends = np.array([-1e9, 1e9])
        low, high = apply_voi_lut(ends, film) if not film.get("VOILUTSequence") else (0, 4095)
    except Exception:  # pydicom fails at most odd headers
        return None
    return None if has_padding or high <= low else (shown - low) / (high - low)
