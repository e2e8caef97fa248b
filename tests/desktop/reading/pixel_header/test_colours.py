"""Films in colour, of any order, depth and name of their colours."""

from pathlib import Path

import numpy as np
import pytest
from imagecodecs import jpeg8_encode
from pydicom import dcmread
from pydicom.encaps import encapsulate
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
)

from desktop.reading.read_picture import read_film, read_picture
from models.preprocess import prepare
from tests.desktop.reading.pixel_header.odd_films import (
    ASSUMED,
    CORRECTED,
    SYNTAXES,
    change,
    changed,
    codes,
    shown,
)
from tests.dicom_film import dicom_film, save

_UNREAD = (JPEG2000Lossless, 16)


@pytest.mark.parametrize("planar", [0, 1, None])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize(
    "syntax",
    [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian,
     DeflatedExplicitVRLittleEndian],
    ids=lambda syntax: syntax.name,
)  # fmt: skip
def test_colours_of_any_depth_and_order_are_read(
    film: np.ndarray, tmp_path: Path, syntax: UID, depth: int, planar: int | None
) -> None:
    colours = np.dstack([film, film // 2, 255 - film]).astype(f"u{depth // 8}")
    if depth == 16:
        colours *= 257
    dataset = dicom_film(colours)
    if planar != 0:
        dataset.PixelData = colours.transpose(2, 0, 1).tobytes()
    change(dataset, PlanarConfiguration=planar)
    path = save(dataset, tmp_path / "film.dcm", syntax)
    if syntax == ExplicitVRBigEndian and depth == 8:
        rewrite_as_words(path)
    np.testing.assert_array_equal(read_picture(path).pixels, colours)
    read_film(path)
    assert codes(path) == ("" if planar is not None else ASSUMED)


@pytest.mark.parametrize("by_plane", [False, True])
@pytest.mark.parametrize("named", [0, 1, None])
def test_a_grey_film_of_three_samples_is_read_whatever_order_it_names(
    film: np.ndarray, tmp_path: Path, by_plane: bool, named: int | None
) -> None:
    grey = np.dstack([film] * 3)
    dataset = dicom_film(grey)
    if by_plane:
        dataset.PixelData = grey.transpose(2, 0, 1).tobytes()
    change(dataset, PlanarConfiguration=named)
    path = save(dataset, tmp_path / "film.dcm")
    np.testing.assert_array_equal(read_picture(path).pixels, grey)
    assert codes(path) == ("" if named == by_plane else ASSUMED if named is None else CORRECTED)


def rewrite_as_words(path: Path) -> None:
    """Write the bytes of a film as big-endian words, as some machines do."""
    dataset = dcmread(path)
    dataset["PixelData"].VR = "OW"
    dataset["PixelData"].value = np.frombuffer(dataset.PixelData, "u2").byteswap().tobytes()
    dataset.save_as(path)


def test_colours_with_a_sign_are_read(film: np.ndarray, tmp_path: Path) -> None:
    colours = np.dstack([film // 2] * 3)
    path = save(dicom_film(colours, PixelRepresentation=1), tmp_path / "film.dcm")
    np.testing.assert_array_equal(read_picture(path).pixels, colours)


@pytest.mark.parametrize(
    ("syntax", "depth"),
    # No decoder that ships reads colours of 16 bits from JPEG 2000.
    [(each, depth) for each in SYNTAXES for depth in (8, 16) if (each, depth) != _UNREAD],
)
def test_a_grey_film_in_ybr_that_is_called_rgb_is_grey(
    film: np.ndarray, tmp_path: Path, syntax: UID, depth: int
) -> None:
    grey = film.astype(f"u{depth // 8}") << (depth - 8)
    neutral = np.full_like(grey, 2 ** (depth - 1))
    path = save(dicom_film(np.dstack([grey, neutral, neutral])), tmp_path / "film.dcm", syntax)
    np.testing.assert_allclose(shown(path), prepare(grey) / 255, atol=0.01)
    assert codes(path) == CORRECTED


@pytest.mark.parametrize("syntax", SYNTAXES[:3], ids=lambda syntax: syntax.name)
def test_a_grey_film_in_rgb_that_is_called_ybr_is_grey(
    film: np.ndarray, tmp_path: Path, syntax: UID
) -> None:
    dataset = dicom_film(np.dstack([film] * 3), PhotometricInterpretation="YBR_FULL")
    path = save(dataset, tmp_path / "film.dcm", syntax)
    np.testing.assert_allclose(shown(path), prepare(film) / 255, atol=0.01)


def test_ybr_of_16_bits_is_turned_into_rgb(film: np.ndarray, tmp_path: Path) -> None:
    narrow = np.dstack([film, film // 3, 255 - film // 3])
    paths = [
        save(dicom_film(pixels, PhotometricInterpretation="YBR_FULL"), tmp_path / f"{name}.dcm")
        for name, pixels in (("8", narrow), ("16", narrow.astype(np.uint16) << 8))
    ]
    eight, sixteen = (read_picture(path).pixels.astype(int) for path in paths)
    assert np.abs(sixteen // 256 - eight).max() <= 2


@pytest.mark.parametrize(
    ("called", "is_half"), [("YBR_FULL", True), ("YBR_FULL_422", False), ("YBR_FULL_422", True)]
)
def test_colours_that_two_pixels_share_are_known_by_their_length(
    film: np.ndarray, tmp_path: Path, called: str, is_half: bool
) -> None:
    neutral = np.full_like(film, 128)
    dataset = dicom_film(np.dstack([film, neutral, neutral]), PhotometricInterpretation=called)
    if is_half:
        pairs = np.dstack([film[:, ::2], film[:, 1::2], neutral[:, ::2], neutral[:, ::2]])
        dataset.PixelData = pairs.tobytes()
    path = save(dataset, tmp_path / "film.dcm")
    np.testing.assert_array_equal(shown(path), prepare(film) / 255)


def test_colours_in_the_range_of_video_are_read(film: np.ndarray, tmp_path: Path) -> None:
    narrow = np.rint(16 + film / 255 * 219).astype(np.uint8)
    neutral = np.full_like(film, 128)
    dataset = dicom_film(np.dstack([narrow, neutral, neutral]))
    dataset.PhotometricInterpretation = "YBR_PARTIAL_422"
    pairs = np.dstack([narrow[:, ::2], narrow[:, 1::2], neutral[:, ::2], neutral[:, ::2]])
    dataset.PixelData = pairs.tobytes()
    path = save(dataset, tmp_path / "film.dcm")
    assert np.abs(read_picture(path).pixels[..., 1].astype(int) - film).max() <= 1
    assert codes(path) == ""


def test_a_jpeg_that_is_called_of_the_range_of_video_has_the_full_one(
    film: np.ndarray, tmp_path: Path
) -> None:
    path = save(dicom_film(np.dstack([film] * 3)), tmp_path / "film.dcm", JPEGBaseline8Bit)
    plain = shown(changed(path, PhotometricInterpretation="YBR_FULL_422"))
    np.testing.assert_array_equal(
        shown(changed(path, PhotometricInterpretation="YBR_PARTIAL_422")), plain
    )


def test_a_colour_jpeg_that_is_called_grey_is_read(film: np.ndarray, tmp_path: Path) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", JPEGBaseline8Bit)
    frame = jpeg8_encode(np.dstack([film] * 3), 95)
    changed(path, PixelData=encapsulate([bytes(frame)]))
    np.testing.assert_allclose(shown(path), prepare(film) / 255, atol=0.1)
    assert codes(path) == CORRECTED
