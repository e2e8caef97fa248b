from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import (
    JPEG2000,
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSNearLossless,
)

from desktop.reading.read_picture import read_picture
from models.preprocess import prepare
from tests.desktop.reading.dicom_inputs import LOSSLESS, PLAIN, shipped
from tests.dicom_film import dicom_film, save

# Without a window a pixel in a thousand at either end is clipped, of the phantom's noise.
FULL_RANGE_BOUND = 0.06


def shown(path: Path) -> np.ndarray:
    """The pixels as a fraction of white."""
    return read_picture(path).pixels / 65535


def table(entries: np.ndarray, first: int, bits: int) -> Sequence:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(entries) % 65536, first, bits])
    item.add_new("LUTData", "US", entries.tolist())
    return Sequence([item])


@pytest.mark.parametrize(
    "syntax", [*PLAIN, *LOSSLESS, JPEGLSNearLossless, JPEG2000, JPEGBaseline8Bit]
)
def test_eight_bits_without_a_window_are_shown_as_they_are(
    film: np.ndarray, tmp_path: Path, syntax: UID
) -> None:
    pixels = prepare(read_picture(save(dicom_film(film), tmp_path / "film.dcm", syntax)).pixels)
    difference = np.abs(pixels.astype(int) - prepare(film))
    if syntax in (*PLAIN, *LOSSLESS):
        assert difference.max() == 0
    else:
        assert difference.mean() < 4


def test_monochrome1_is_put_right(deep: np.ndarray, tmp_path: Path) -> None:
    dataset = dicom_film(4095 - deep, bits=12, PhotometricInterpretation="MONOCHROME1")
    path = save(dataset, tmp_path / "film.dcm")
    assert np.abs(shown(path) - deep / 4095).max() < FULL_RANGE_BOUND
    dataset.WindowCenter, dataset.WindowWidth = 2048, 4096
    assert np.abs(shown(save(dataset, path)) - deep / 4095).max() < 0.0005


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, JPEGLosslessSV1])
def test_signed_pixels_are_read(deep: np.ndarray, tmp_path: Path, syntax: UID) -> None:
    # A codestream holds the lowest 12 bits alone.
    signed = deep.astype(np.int16) - 2048
    dataset = dicom_film(signed, bits=12, WindowCenter=0, WindowWidth=4096)
    if syntax == JPEGLosslessSV1:
        dataset.PixelData = (signed & 0xFFF).astype(np.uint16).tobytes()
    path = save(dataset, tmp_path / "film.dcm", syntax)
    assert np.abs(shown(path) - deep / 4095).max() < 0.0005


def test_a_window_is_applied_as_the_standard_says(deep: np.ndarray, tmp_path: Path) -> None:
    path = save(
        dicom_film(deep, bits=12, WindowCenter=[1800, 2000], WindowWidth=[1500, 10]),
        tmp_path / "film.dcm",
    )
    # PS3.3, C.11.2.1.2.1.
    expected = ((deep - 1799.5) / 1499 + 0.5).clip(0, 1)
    np.testing.assert_allclose(shown(path), expected, atol=1e-5)


def test_the_other_functions_of_a_window_are_known(deep: np.ndarray, tmp_path: Path) -> None:
    dataset = dicom_film(
        deep, bits=12, WindowCenter=1800, WindowWidth=1500, VOILUTFunction="SIGMOID"
    )
    path = save(dataset, tmp_path / "film.dcm")
    # PS3.3, C.11.2.1.3.1 and C.11.2.1.3.2.
    expected = 1 / (1 + np.exp(-4 * (deep.astype(float) - 1800) / 1500))
    np.testing.assert_allclose(shown(path), expected, atol=1e-5)
    dataset.VOILUTFunction = "LINEAR_EXACT"
    expected = ((deep - 1800.0) / 1500 + 0.5).clip(0, 1)
    np.testing.assert_allclose(shown(save(dataset, path)), expected, atol=1e-5)


@pytest.mark.parametrize("slope", [2.5, -2.5])
def test_a_window_is_meant_for_rescaled_values(
    deep: np.ndarray, tmp_path: Path, slope: float
) -> None:
    dataset = dicom_film(
        deep, bits=12, RescaleSlope=slope, RescaleIntercept=100, RescaleType="US",
        WindowCenter=100 + slope * 2048, WindowWidth=abs(slope) * 2000,
    )  # fmt: skip
    expected = ((deep * slope + 100 - dataset.WindowCenter + 0.5) / (abs(slope) * 2000 - 1)) + 0.5
    path = save(dataset, tmp_path / "film.dcm")
    np.testing.assert_allclose(shown(path), expected.clip(0, 1), atol=1e-5)


@pytest.mark.parametrize("width", [0, 0.5])
def test_a_window_that_is_none_is_passed_over(
    deep: np.ndarray, tmp_path: Path, width: float
) -> None:
    path = save(
        dicom_film(deep, bits=12, WindowCenter=100, WindowWidth=width), tmp_path / "film.dcm"
    )
    assert np.abs(shown(path) - deep / 4095).max() < FULL_RANGE_BOUND


def test_a_film_without_a_window_gets_its_full_range(deep: np.ndarray, tmp_path: Path) -> None:
    faint = 500 + deep // 10
    faint[0, 0] = 4095  # a dead pixel
    pixels = shown(save(dicom_film(faint, bits=12), tmp_path / "film.dcm"))
    assert np.abs(pixels - deep / 4095)[1:].max() < FULL_RANGE_BOUND


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_a_look_up_table_is_preferred_to_a_window(
    deep: np.ndarray, tmp_path: Path, bits: int
) -> None:
    curve = np.linspace(0, 1, 3000) ** 2
    entries = np.rint(curve * (2**bits - 1)).astype(int)
    dataset = dicom_film(
        deep, bits=12, VOILUTSequence=table(entries, 500, bits), WindowCenter=1, WindowWidth=2
    )
    expected = curve[np.clip(deep.astype(int) - 500, 0, 2999)]
    actual = shown(save(dataset, tmp_path / "film.dcm"))
    np.testing.assert_allclose(actual, expected, atol=1 / 2**bits)


def test_a_modality_table_comes_first(deep: np.ndarray, tmp_path: Path) -> None:
    entries = np.arange(4095, -1, -1)
    dataset = dicom_film(
        deep, bits=12, ModalityLUTSequence=table(entries, 0, 12), WindowCenter=2048,
        WindowWidth=4096,
    )  # fmt: skip
    actual = shown(save(dataset, tmp_path / "film.dcm"))
    np.testing.assert_allclose(actual, 1 - deep / 4095, atol=1e-3)


def test_an_overlay_in_the_unused_bits_is_left_out(deep: np.ndarray, tmp_path: Path) -> None:
    marked = deep.copy()
    marked[50:90, 50:90] |= 0x8000
    plain, overlaid = (
        save(dicom_film(pixels, bits=12), tmp_path / name)
        for pixels, name in ((deep, "plain.dcm"), (marked, "marked.dcm"))
    )
    np.testing.assert_array_equal(shown(plain), shown(overlaid))


@pytest.mark.parametrize(
    "name",
    ["_RLE", "_bigendian", "_expb", "_implicit", "_jp2klossless", "_jpeg_ls_lossless", "_padded"],
)
def test_the_copies_that_pydicom_ships_of_one_picture_are_equal(name: str) -> None:
    plain, other = (read_picture(shipped(f"MR_small{each}.dcm")) for each in ("", name))
    np.testing.assert_array_equal(plain.pixels, other.pixels)


@pytest.mark.parametrize(
    "name",
    ["rgb_rle", "rgb_jpeg_dcmtk", "rgb_jpeg_gdcm", "rgb_gdcm_KY", "ybr_full_422_uncompressed",
     "rgb_dcmtk_+eb+cr", "rgb_jls_lossy_line", "rgb_jls_lossy_sample"],
)  # fmt: skip
def test_colours_of_secondary_captures_are_right(name: str) -> None:
    pixels = read_picture(shipped(f"SC_{name}.dcm")).pixels
    reference = read_picture(shipped("SC_rgb_rle.dcm")).pixels
    assert pixels.shape == reference.shape
    assert np.abs(pixels.astype(int) - reference).mean() < 8


def test_a_palette_is_looked_up(film: np.ndarray, tmp_path: Path) -> None:
    entries = (255 - np.arange(256)) * 257
    dataset = dicom_film(film, PhotometricInterpretation="PALETTE COLOR")
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 16])
        data = entries.astype("<u2").tobytes()
        setattr(dataset, f"{colour}PaletteColorLookupTableData", data)
    pixels = read_picture(save(dataset, tmp_path / "film.dcm")).pixels
    np.testing.assert_array_equal(pixels, np.repeat((255 - film)[..., None], 3, 2) * np.uint16(257))
