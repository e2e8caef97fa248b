"""Films whose header is broken where it says how to show them: shown by what else it says."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import Dataset
from pydicom.datadict import tag_for_keyword
from pydicom.pixels.processing import apply_modality_lut, apply_voi_lut
from pydicom.sequence import Sequence
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLosslessSV1,
)

from desktop.reading.read_picture import read_film, read_picture
from desktop.results.row import Status
from desktop.scoring.scorer import Scorer
from models.model import Model
from models.preprocess import prepare
from tests.dicom_film import dicom_film, save

WINDOW = {"WindowCenter": 1500, "WindowWidth": 2000}
LEFT_OUT, GUESSED = "display-hint-left-out", "display-hint-guessed"


def table(entries: Any, descriptor: Any, *, vr: str = "US", descriptor_vr: str = "US") -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", descriptor_vr, descriptor)
    item.add_new("LUTData", vr, entries)
    return item


def written(film: Dataset, path: Path, syntax: UID = ExplicitVRLittleEndian, **texts: str) -> Path:
    """Write a film; `texts` are written into elements as they are, whatever belongs there."""
    for keyword, text in texts.items():
        tag = tag_for_keyword(keyword)
        assert tag is not None
        film.add_new(tag, "UT" if syntax.is_implicit_VR else "LO", text)
    return save(film, path, syntax)


def seen(path: Path) -> tuple[np.ndarray, str]:
    """What the network sees, and the codes of the notes; the viewer must show the same."""
    picture = read_picture(path)
    film, _ = read_film(path)
    np.testing.assert_array_equal(film.pixels, picture.pixels)
    return prepare(picture.pixels), " ".join(note.code for note in picture.notes)


def expected(deep: np.ndarray, tmp_path: Path, **elements: Any) -> np.ndarray:
    """What the network sees of a film with these elements alone."""
    return seen(save(dicom_film(deep, bits=12, **elements), tmp_path / "plain.dcm"))[0]


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
@pytest.mark.parametrize(
    ("centre", "width", "taken", "codes"),
    [
        ("1500,0", "2000,0", True, GUESSED),
        ("+1.5e3 ", " 2000.", True, ""),
        ("1500\\40", "2000", True, ""),
        ("AUTO\\1500", "AUTO\\2000", True, LEFT_OUT),
        ("AUTO", "AUTO", False, LEFT_OUT),
        ("1500", "", False, LEFT_OUT),
        ("", "2000", False, LEFT_OUT),
        ("", "", False, ""),
        ("1500", "0", False, LEFT_OUT),
        ("1500", "-2000", False, LEFT_OUT),
        ("nan", "2000", False, LEFT_OUT),
        ("1500", "inf", False, LEFT_OUT),
        ("1500", "1e300", False, LEFT_OUT),
        ("1e300", "2000", False, LEFT_OUT),
        ("1,500", "2,000", False, LEFT_OUT),
        ("-90000", "2000", False, LEFT_OUT),
    ],
)
def test_a_window_is_taken_where_it_can_be_used(
    deep: np.ndarray, tmp_path: Path, syntax: UID, centre: str, width: str, taken: bool, codes: str
) -> None:
    path = written(
        dicom_film(deep, bits=12), tmp_path / "film.dcm", syntax, WindowCenter=centre,
        WindowWidth=width,
    )  # fmt: skip
    pixels, notes = seen(path)
    np.testing.assert_array_equal(pixels, expected(deep, tmp_path, **(WINDOW if taken else {})))
    assert notes == codes


@pytest.mark.parametrize(
    ("name", "meant", "codes"),
    [
        ("", "LINEAR", LEFT_OUT),
        ("linear", "LINEAR", ""),
        ("Linear exact", "LINEAR_EXACT", ""),
        ("SIGMOID ", "SIGMOID", ""),
        ("SIGMOYD", "LINEAR", LEFT_OUT),
        ("LINEAR\\SIGMOID", "LINEAR", ""),
    ],
)
def test_a_function_of_the_window_that_nobody_knows_is_the_usual_one(
    deep: np.ndarray, tmp_path: Path, name: str, meant: str, codes: str
) -> None:
    film = dicom_film(deep, bits=12, **WINDOW)
    pixels, notes = seen(written(film, tmp_path / "film.dcm", VOILUTFunction=name))
    np.testing.assert_array_equal(pixels, expected(deep, tmp_path, **WINDOW, VOILUTFunction=meant))
    assert notes == codes


@pytest.mark.parametrize(
    ("slope", "intercept", "meant", "codes"),
    [
        ("2", "", (2, 0), LEFT_OUT),
        ("", "-100", (1, -100), LEFT_OUT),
        ("2,5", "-100", (2.5, -100), GUESSED),
        ("two", "-100", (1, -100), LEFT_OUT),
        ("0", "0", (1, 0), LEFT_OUT),
        ("nan", "0", (1, 0), LEFT_OUT),
        ("1e-30", "1000", (1, 0), LEFT_OUT),
        ("1e308", "0", (1, 0), LEFT_OUT),
    ],
)
def test_a_rescaling_is_taken_as_far_as_it_can_be_used(
    deep: np.ndarray,
    tmp_path: Path,
    slope: str,
    intercept: str,
    meant: tuple[float, float],
    codes: str,
) -> None:
    film = dicom_film(deep, bits=12, **WINDOW)
    path = written(film, tmp_path / "film.dcm", RescaleSlope=slope, RescaleIntercept=intercept)
    pixels, notes = seen(path)
    plain = expected(deep, tmp_path, **WINDOW, RescaleSlope=meant[0], RescaleIntercept=meant[1])
    np.testing.assert_array_equal(pixels, plain)
    assert notes == codes


CURVE = np.rint(4095 * np.linspace(0, 1, 4096) ** 2).astype(int)
WORDS = CURVE.astype("<u2").tobytes()
COARSE = np.rint(255 * np.linspace(0, 1, 4096) ** 2).astype(np.uint8)


@pytest.mark.parametrize(
    ("item", "codes"),
    [
        (table(CURVE.tolist(), [4096, 0, 12]), ""),
        (table(WORDS, [4096, 0, 12], vr="OW"), ""),
        (table(WORDS, [4096, 0, 12], vr="OB"), ""),
        (table(WORDS, [4096, 0, 12], vr="UN"), ""),
        (table(WORDS, [4096, 0, 16], vr="OW"), ""),
        (table(WORDS + b"\0\0" * 9, [4096, 0, 12], vr="OW"), ""),
        (table(CURVE[:-1].tolist(), [4096, 0, 12]), ""),
        (table(COARSE.tobytes(), [4096, 0, 8], vr="OW"), ""),
        (table(COARSE.tolist(), [4096, 0, 8]), ""),
        (table(COARSE.view("<u2").tolist(), [4096, 0, 8]), ""),
        (table(COARSE.tolist(), [4096, 0, 16]), ""),
        (table(COARSE.tobytes(), [4096, 0, 16], vr="OW"), GUESSED),
        (table(COARSE.view("<u2").tolist(), [4096, 0, 16]), GUESSED),
        (table((CURVE * 16 - 2**15).tolist(), [4096, 0, 16], vr="SS"), GUESSED),
        (table((CURVE * 16).astype(np.uint16).view(np.int16).tolist(), [4096, 0, 16], vr="SS"),
         GUESSED),
        (table((CURVE - 2048).tolist(), [4096, 0, 12], vr="SS"), GUESSED),
    ],
)  # fmt: skip
def test_a_voi_lut_is_taken_however_it_is_written(
    deep: np.ndarray, tmp_path: Path, item: Dataset, codes: str
) -> None:
    film = dicom_film(deep, bits=12, **WINDOW, VOILUTSequence=Sequence([item]))
    path = save(film, tmp_path / "film.dcm")
    pixels, notes = seen(path)
    curved = dicom_film(np.rint((deep / 4095) ** 2 * 255).astype(np.uint8))
    by_hand, _ = seen(save(curved, tmp_path / "curved.dcm"))
    assert np.abs(pixels.astype(int) - by_hand).max() <= 2
    assert notes == codes


BROKEN_TABLES = {
    "empty": Dataset(),
    "no data": table([], [4096, 0, 12]),
    "no descriptor": table(CURVE.tolist(), []),
    "two numbers": table(CURVE.tolist(), [4096, 0]),
    "too short": table(CURVE[:3000].tolist(), [4096, 0, 12]),
    "65536 entries that are 4096": table(CURVE.tolist(), [0, 0, 12]),
    "half the bytes": table(WORDS[:4096], [4096, 0, 12], vr="OW"),
    "one entry": table([7], [1, 0, 12]),
    "all equal": table([7] * 4096, [4096, 0, 12]),
    "beyond the film": table(CURVE.tolist(), [4096, 20_000, 12]),
    "text": table("a curve", [4096, 0, 12], vr="LO"),
    "fractions": table([0.5] * 4096, [4096, 0, 12], vr="FD"),
    "huge": table([1e300] * 4096, [4096, 0, 12], vr="FD"),
}


@pytest.mark.parametrize("name", BROKEN_TABLES)
def test_a_voi_lut_that_is_broken_gives_way_to_the_window(
    deep: np.ndarray, tmp_path: Path, name: str
) -> None:
    film = dicom_film(deep, bits=12, **WINDOW, VOILUTSequence=Sequence([BROKEN_TABLES[name]]))
    pixels, notes = seen(save(film, tmp_path / "film.dcm"))
    np.testing.assert_array_equal(pixels, expected(deep, tmp_path, **WINDOW))
    assert notes == LEFT_OUT


@pytest.mark.parametrize("name", BROKEN_TABLES)
def test_a_modality_lut_that_is_broken_gives_way_to_the_rescaling(
    deep: np.ndarray, tmp_path: Path, name: str
) -> None:
    elements = {**WINDOW, "RescaleSlope": 2, "RescaleIntercept": -900}
    broken = Sequence([BROKEN_TABLES[name]])
    film = dicom_film(deep, bits=12, **elements, ModalityLUTSequence=broken)
    pixels, notes = seen(save(film, tmp_path / "film.dcm"))
    np.testing.assert_array_equal(pixels, expected(deep, tmp_path, **elements))
    assert notes == LEFT_OUT


def test_after_a_broken_voi_lut_comes_the_next_one(deep: np.ndarray, tmp_path: Path) -> None:
    good = table(CURVE.tolist(), [4096, 0, 12])
    broken = dicom_film(deep, bits=12, VOILUTSequence=Sequence([Dataset(), good]))
    pixels, notes = seen(save(broken, tmp_path / "film.dcm"))
    plain = expected(deep, tmp_path, VOILUTSequence=Sequence([good]))
    np.testing.assert_array_equal(pixels, plain)
    assert notes == LEFT_OUT


def test_a_sequence_without_a_table_says_nothing(deep: np.ndarray, tmp_path: Path) -> None:
    film = dicom_film(deep, bits=12, **WINDOW, VOILUTSequence=Sequence([]))
    pixels, notes = seen(save(film, tmp_path / "film.dcm"))
    np.testing.assert_array_equal(pixels, expected(deep, tmp_path, **WINDOW))
    assert notes == ""


@pytest.mark.parametrize(("vr", "first"), [("SS", -500), ("US", 65_036)])
def test_the_first_number_of_a_table_may_be_below_zero(
    deep: np.ndarray, tmp_path: Path, vr: str, first: int
) -> None:
    signed = deep.astype(np.int16) - 2048
    curve = np.rint(4095 * np.linspace(0, 1, 1001) ** 2).astype(int)
    item = table(curve.tolist(), [1001, first, 12], descriptor_vr=vr)
    film = dicom_film(signed, bits=12, VOILUTSequence=Sequence([item]))
    picture = read_picture(save(film, tmp_path / "film.dcm"))
    shown = curve[np.clip(signed.astype(int) + 500, 0, 1000)] / 4095
    np.testing.assert_allclose(picture.pixels / 65535, shown, atol=1e-4)
    assert picture.notes == ()


def test_tables_of_big_endian_files_are_read(deep: np.ndarray, tmp_path: Path) -> None:
    item = table(CURVE.astype(">u2").tobytes(), [4096, 0, 12], vr="OW")
    film = dicom_film(deep, bits=12, VOILUTSequence=Sequence([item]))
    pixels, notes = seen(save(film, tmp_path / "film.dcm", ExplicitVRBigEndian))
    good = table(CURVE.tolist(), [4096, 0, 12])
    plain = expected(deep, tmp_path, VOILUTSequence=Sequence([good]))
    np.testing.assert_array_equal(pixels, plain)
    assert notes == ""


@pytest.mark.parametrize(
    "elements",
    [
        {"WindowCenter": 1800, "WindowWidth": 1500},
        {"WindowCenter": 1800, "WindowWidth": 1500, "VOILUTFunction": "SIGMOID"},
        {"WindowCenter": 1800, "WindowWidth": 0.5, "VOILUTFunction": "LINEAR_EXACT"},
        {"WindowCenter": 1800, "WindowWidth": 1},
        {"WindowCenter": 900, "WindowWidth": 800, "RescaleSlope": 0.5, "RescaleIntercept": -7},
        {"VOILUTSequence": Sequence([table(CURVE.tolist(), [4096, 0, 12])])},
        {"ModalityLUTSequence": Sequence([table(CURVE.tolist(), [4096, 0, 16])]), **WINDOW},
    ],
)
def test_a_film_is_shown_as_pydicom_shows_it(
    deep: np.ndarray, tmp_path: Path, elements: dict[str, Any]
) -> None:
    film = dicom_film(deep, bits=12, **elements)
    path = save(film, tmp_path / "film.dcm")
    reference = apply_voi_lut(apply_modality_lut(deep.astype(np.int32), film), film)
    low, high = reference.min(), reference.max()
    pixels = read_picture(path).pixels.astype(float)
    spread = (pixels - pixels.min()) / (pixels.max() - pixels.min())
    np.testing.assert_allclose(spread, (reference - low) / (high - low), atol=2e-3)


@pytest.mark.parametrize("polarity", ["MONOCHROME2", "MONOCHROME1"])
@pytest.mark.parametrize(
    ("kind", "bits", "fill", "elements"),
    [
        ("u2", 16, 65_535, {"PixelPaddingValue": 65_535}),
        ("u2", 12, 0, {"PixelPaddingValue": 0}),
        ("u2", 12, 65_535, {"PixelPaddingValue": 65_535}),
        ("u2", 16, 65_535, {"PixelPaddingValue": -1}),
        ("i2", 16, -2000, {"PixelPaddingValue": -2000}),
        ("i2", 16, -2000, {"PixelPaddingValue": 63_536}),
        ("i2", 16, -32_768, {"PixelPaddingValue": 32_768}),
        ("u2", 16, 40_000, {"PixelPaddingValue": 65_000, "PixelPaddingRangeLimit": 39_000}),
        ("u2", 16, 40_000, {"PixelPaddingValue": 39_000, "PixelPaddingRangeLimit": 65_000}),
        ("u2", 12, 1777, {"PixelPaddingValue": 1777}),
    ],
)
def test_padding_is_black_and_no_part_of_the_grey_range(
    deep: np.ndarray, tmp_path: Path, kind: str, bits: int, fill: int, elements: dict[str, int],
    polarity: str,
) -> None:  # fmt: skip
    faint = (300 + deep // 2).astype(kind)
    faint[faint == fill] += 1
    padded = np.full((faint.shape[0] + 12, faint.shape[1] + 12), fill, kind)
    padded[6:-6, 6:-6] = faint
    film = dicom_film(padded, bits=bits, PhotometricInterpretation=polarity)
    for keyword, value in elements.items():
        film.add_new(keyword, "SS" if value < 0 else "US", value)
    path = save(film, tmp_path / "film.dcm")
    alone = dicom_film(faint, bits=bits, PhotometricInterpretation=polarity)
    picture = read_picture(path)
    unpadded = read_picture(save(alone, tmp_path / "alone.dcm")).pixels.astype(int)
    assert np.abs(picture.pixels[6:-6, 6:-6] - unpadded).max() < 700
    edge = picture.pixels.astype(int)
    edge[6:-6, 6:-6] = 0
    assert edge.max() == 0
    assert picture.notes == ()
    np.testing.assert_array_equal(read_film(path)[0].pixels, picture.pixels)


@pytest.mark.parametrize(
    ("elements", "codes"),
    [
        ({"PixelPaddingValue": 4095}, ""),
        ({"PixelPaddingValue": 1000}, ""),
        ({"PixelPaddingValue": 0, "PixelPaddingRangeLimit": 4095}, ""),
        ({"PixelPaddingRangeLimit": 4095}, LEFT_OUT),
    ],
)
def test_what_is_no_padding_stays(
    deep: np.ndarray, tmp_path: Path, elements: dict[str, int], codes: str
) -> None:
    deep = np.minimum(deep, 4000)
    deep[100:110, 100:110] = 4095  # a letter of lead
    path = save(dicom_film(deep, bits=12, **elements), tmp_path / "film.dcm")
    pixels, notes = seen(path)
    np.testing.assert_array_equal(pixels, expected(deep, tmp_path))
    assert notes == codes


def test_padding_is_found_in_a_compressed_film_with_signs(deep: np.ndarray, tmp_path: Path) -> None:
    signed = deep.astype(np.int16) // 2 - 1000
    signed[:, :30] = -2000
    film = dicom_film(signed, bits=12, PixelPaddingValue=-2000)
    film.PixelData = (signed & 0xFFF).astype(np.uint16).tobytes()
    picture = read_picture(save(film, tmp_path / "film.dcm", JPEGLosslessSV1))
    assert picture.pixels[:, :30].max() == 0
    assert picture.pixels[:, 30:].max() == 65_535


@pytest.mark.parametrize(
    ("elements", "is_grey"),
    [
        ({}, False),
        ({"GreenPaletteColorLookupTableData": None}, True),
        ({"BluePaletteColorLookupTableDescriptor": [256, 0]}, True),
        ({"RedPaletteColorLookupTableData": b"\0" * 100}, True),
        ({"RedPaletteColorLookupTableData": None, "SegmentedRedPaletteColorLookupTableData": b"x"},
         True),
    ],
)  # fmt: skip
def test_a_palette_that_is_broken_gives_way_to_grey(
    film: np.ndarray, tmp_path: Path, elements: dict[str, Any], is_grey: bool
) -> None:
    dataset = dicom_film(film, PhotometricInterpretation="PALETTE COLOR")
    for colour in ("Red", "Green", "Blue"):
        setattr(dataset, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 8])
        data = (255 - np.arange(256)).astype(np.uint8).tobytes()
        setattr(dataset, f"{colour}PaletteColorLookupTableData", data)
    for keyword, value in elements.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    pixels, notes = seen_colours(save(dataset, tmp_path / "film.dcm"))
    np.testing.assert_array_equal(pixels, prepare(film if is_grey else 255 - film))
    assert notes == (LEFT_OUT if is_grey else "")


def seen_colours(path: Path) -> tuple[np.ndarray, str]:
    picture = read_picture(path)
    return prepare(picture.pixels), " ".join(note.code for note in picture.notes)


def test_a_note_stands_on_the_row_and_the_film_is_scored(
    deep: np.ndarray, tmp_path: Path, model: Model
) -> None:
    film = dicom_film(deep, bits=12, WindowCenter=2048, WindowWidth=4096)
    path = written(film, tmp_path / "film.dcm", VOILUTFunction="")
    row = Scorer(model, tmp_path, 0.5).score(path).row
    assert row.status is Status.SCORED
    assert row.reason_code == LEFT_OUT
    assert "VOI LUT Function cannot be used" in row.reason
