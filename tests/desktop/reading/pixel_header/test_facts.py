"""Films whose header lacks or contradicts what a decoder needs: read where there is one answer."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.encaps import encapsulate, get_frame
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    RLELossless,
)

from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_picture
from desktop.results.row import Status
from desktop.scoring import scorer
from desktop.scoring.scorer import Scorer
from models.model import Model
from models.preprocess import prepare
from tests.desktop.reading.pixel_header.odd_films import (
    ASSUMED,
    CORRECTED,
    SYNTAXES,
    WINDOW,
    change,
    changed,
    codes,
    refusal,
    shown,
)
from tests.dicom_film import dicom_film, save


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.name)
@pytest.mark.parametrize(
    ("elements", "code"),
    [
        ({"PhotometricInterpretation": None}, ASSUMED),
        ({"PhotometricInterpretation": "monochrome2 "}, ""),
        ({"PhotometricInterpretation": "MONOCHROME_2"}, ""),
        ({"PhotometricInterpretation": "RGB"}, CORRECTED),
        ({"SamplesPerPixel": None}, ASSUMED),
        ({"SamplesPerPixel": 3}, CORRECTED),
        ({"SamplesPerPixel": None, "PhotometricInterpretation": None}, ASSUMED),
        ({"SamplesPerPixel": None, "PhotometricInterpretation": None, "BitsAllocated": None,
          "BitsStored": None, "HighBit": None, "PixelRepresentation": None}, ASSUMED),
        ({"PixelRepresentation": None}, ASSUMED),
        ({"PixelRepresentation": 7}, CORRECTED),
        ({"BitsStored": None}, ASSUMED),
        ({"BitsStored": 0}, CORRECTED),
        ({"BitsStored": 40}, CORRECTED),
        ({"HighBit": None}, ""),
        ({"HighBit": 0}, ""),
        ({"HighBit": 15}, CORRECTED),
        ({"BitsAllocated": None}, ASSUMED),
        ({"BitsAllocated": 12}, CORRECTED),
        ({"BitsAllocated": 8}, CORRECTED),
        ({"NumberOfFrames": 1}, ""),
        ({"NumberOfFrames": 0}, ""),
    ],
)  # fmt: skip
def test_facts_that_follow_from_the_picture_are_not_missed(
    deep: np.ndarray, tmp_path: Path, syntax: UID, elements: dict[str, Any], code: str
) -> None:
    if syntax == RLELossless and elements == {"BitsAllocated": 8}:
        elements = {"BitsAllocated": 12}  # two segments may be two samples of 8 bits
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", syntax)
    plain = shown(path)
    changed(path, **elements)
    np.testing.assert_allclose(shown(path), plain, atol=0.01)
    assert codes(path) == code


@pytest.mark.parametrize("syntax", SYNTAXES[:2], ids=lambda syntax: syntax.name)
@pytest.mark.parametrize("keyword", ["Rows", "Columns"])
def test_a_side_that_is_missing_follows_from_the_other(
    deep: np.ndarray, tmp_path: Path, syntax: UID, keyword: str
) -> None:
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", syntax)
    plain = shown(path)
    np.testing.assert_array_equal(shown(changed(path, **{keyword: None})), plain)


def test_the_shape_of_the_presentation_tells_the_polarity(deep: np.ndarray, tmp_path: Path) -> None:
    dark = dicom_film(4095 - deep, bits=12, **WINDOW, PresentationLUTShape="INVERSE")
    path = save(dark, tmp_path / "film.dcm")
    upright = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "upright.dcm")
    changed(path, PhotometricInterpretation=None)
    np.testing.assert_allclose(shown(path), shown(upright), atol=0.01)


@pytest.mark.parametrize("sign", [0, 1])
@pytest.mark.parametrize("bits", [12, 16])
def test_whether_numbers_have_a_sign_shows_in_the_picture(
    deep: np.ndarray, tmp_path: Path, bits: int, sign: int
) -> None:
    wide = deep.astype(np.int32) << (bits - 12)
    numbers = (wide - 2 ** (bits - 1)).astype(np.int16) if sign else wide.astype(np.uint16)
    path = save(dicom_film(numbers, bits=bits), tmp_path / "film.dcm")
    plain = shown(path)
    np.testing.assert_array_equal(shown(changed(path, PixelRepresentation=None)), plain)
    assert codes(path) == ASSUMED


@pytest.mark.parametrize(
    ("elements", "code", "fact"),
    [
        ({"BitsAllocated": None, "BitsStored": None, "PixelData": b"\1" * 1000},
         "dicom-fact-missing", "Bits Allocated"),
        ({"Rows": None, "Columns": None}, "dicom-fact-missing", "Rows"),
        ({"SamplesPerPixel": 2}, "dicom-fact-contradicted", "Samples per Pixel"),
        ({"SamplesPerPixel": 3, "PixelData": b"\1" * 100_000}, "dicom-fact-contradicted",
         "Samples per Pixel"),
        ({"PhotometricInterpretation": "CMYK"}, "dicom-coding", "coded in a way"),
        ({"BitsAllocated": 12, "BitsStored": 12, "PixelData": b"\1" * 48_000}, "dicom-bits",
         "12 bits"),
        ({"BitsAllocated": 32, "BitsStored": 32, "PixelData": b"\1" * 128_000}, "dicom-bits",
         "32 bits"),
        ({"BitsAllocated": 64, "PixelData": b"\1" * 256_000}, "dicom-bits", "64 bits"),
    ],
)  # fmt: skip
def test_facts_without_one_answer_are_named(
    deep: np.ndarray, tmp_path: Path, elements: dict[str, Any], code: str, fact: str
) -> None:
    path = changed(save(dicom_film(deep, bits=12), tmp_path / "film.dcm"), **elements)
    if code == "dicom-fact-contradicted" and "PixelData" not in elements:
        changed(path, PixelData=b"\1" * 128_000)
    error = refusal(path)
    assert error.message.code == code
    assert fact in str(error)


@pytest.mark.parametrize("frames", [None, "", 0, 1, "one"])
@pytest.mark.parametrize(
    "syntax", [*SYNTAXES, ImplicitVRLittleEndian, ExplicitVRBigEndian], ids=lambda each: each.name
)
def test_several_pictures_are_told_where_their_number_is_not(
    film: np.ndarray, tmp_path: Path, syntax: UID, frames: Any
) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", syntax)
    dataset = dcmread(path)
    if syntax.is_encapsulated:
        frame = get_frame(dataset.PixelData, 0, number_of_frames=1)
        dataset.PixelData = encapsulate([frame, frame], has_bot=frames is None)
    else:
        dataset.PixelData = dataset.PixelData * 2
    if frames == "one":
        dataset.add_new("NumberOfFrames", "LO", frames)
    elif frames is not None:
        dataset.NumberOfFrames = frames
    dataset.save_as(path)
    assert refusal(path).message.code == "dicom-several-pictures"


@pytest.mark.parametrize(
    "syntax", [*SYNTAXES, ImplicitVRLittleEndian, ExplicitVRBigEndian], ids=lambda each: each.name
)
def test_one_picture_that_is_called_several_is_read(
    film: np.ndarray, tmp_path: Path, syntax: UID
) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", syntax)
    expected = shown(path)
    changed(path, NumberOfFrames=2)
    np.testing.assert_array_equal(shown(path), expected)
    assert codes(path) == CORRECTED
    assert "Number of Frames" in str(read_picture(path).notes[0])


def test_of_several_pictures_no_part_is_taken_for_the_film(
    film: np.ndarray, tmp_path: Path
) -> None:
    dataset = dicom_film(film, NumberOfFrames=2)
    dataset.PixelData = dataset.PixelData + dataset.PixelData[:4000]
    assert refusal(save(dataset, tmp_path / "a.dcm")).message.code == "dicom-several-pictures"


@pytest.mark.parametrize("more", [b"\0", b"\0\0", b"\0" * 64])
def test_bytes_after_the_picture_are_no_picture(
    film: np.ndarray, tmp_path: Path, more: bytes
) -> None:
    odd = film[:-1, :-1]
    dataset = dicom_film(odd)
    dataset.PixelData = odd.tobytes() + more
    path = save(dataset, tmp_path / "film.dcm")
    np.testing.assert_array_equal(read_picture(path).film, read_picture(path).pixels)
    np.testing.assert_array_equal(prepare(read_picture(path).pixels), prepare(odd))
    assert codes(path) == ""


def test_more_lines_than_are_told_have_a_note(film: np.ndarray, tmp_path: Path) -> None:
    path = save(dicom_film(film, Rows=120), tmp_path / "film.dcm")
    np.testing.assert_array_equal(prepare(read_picture(path).pixels), prepare(film[:120]))
    assert codes(path) == "dicom-pixels-left-over"


def test_a_few_pixels_that_are_missing_are_filled_up(deep: np.ndarray, tmp_path: Path) -> None:
    dataset = dicom_film(deep, bits=12, **WINDOW)
    dataset.PixelData = dataset.PixelData[:-100]
    path = save(dataset, tmp_path / "film.dcm")
    repaired = deep.copy()
    repaired[-1, -50:] = deep[-2, -50:]
    whole = save(dicom_film(repaired, bits=12, **WINDOW), tmp_path / "whole.dcm")
    np.testing.assert_array_equal(shown(path), shown(whole))
    assert codes(path) == "dicom-filled-up"


@pytest.mark.parametrize("kept", [-10, -100, -1000])
def test_a_file_that_was_cut_off_stays_an_error(
    deep: np.ndarray, tmp_path: Path, kept: int
) -> None:
    path = save(dicom_film(deep, bits=12), tmp_path / "film.dcm")
    path.write_bytes(path.read_bytes()[:kept])
    assert refusal(path).message.code == "dicom-damaged"


def test_many_pixels_that_are_missing_stay_an_error(deep: np.ndarray, tmp_path: Path) -> None:
    dataset = dicom_film(deep, bits=12)
    dataset.PixelData = dataset.PixelData[:-2000]
    assert refusal(save(dataset, tmp_path / "film.dcm")).message.code == "dicom-damaged"


@pytest.mark.parametrize("keyword", ["Rows", "Columns"])
def test_run_lengths_whose_size_nothing_tells_stay_an_error(
    deep: np.ndarray, tmp_path: Path, keyword: str
) -> None:
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", RLELossless)
    with pytest.raises(PictureError, match=f"does not say its {keyword}"):
        read_picture(changed(path, **{keyword: None}))


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGExtended12Bit, JPEGLosslessSV1])
@pytest.mark.parametrize("stored", [8, 10, 11])
def test_too_few_bits_in_use_wrap_no_number(
    deep: np.ndarray, tmp_path: Path, syntax: UID, stored: int
) -> None:
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", syntax)
    plain = shown(path)
    changed(path, BitsStored=stored, HighBit=stored - 1)
    np.testing.assert_array_equal(shown(path), plain)
    assert codes(path) == CORRECTED


@pytest.mark.parametrize("bit", [12, 13, 15])
@pytest.mark.parametrize("high", [11, None])
def test_an_overlay_stays_out_of_the_picture(
    deep: np.ndarray, tmp_path: Path, bit: int, high: int | None
) -> None:
    marked = deep.copy()
    marked[50:90, 50:90] |= 1 << bit
    path = save(dicom_film(marked, bits=12, **WINDOW, HighBit=high), tmp_path / "film.dcm")
    plain = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "plain.dcm")
    np.testing.assert_array_equal(shown(path), shown(plain))
    assert codes(path) == ""


@pytest.mark.parametrize("sign", [0, 1])
@pytest.mark.parametrize("overlay", [0, 1])
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless])
def test_bits_on_the_left_are_read(
    deep: np.ndarray, tmp_path: Path, syntax: UID, overlay: int, sign: int
) -> None:
    numbers = deep.astype(np.int16) - 2048 * sign
    left = (numbers.astype(np.uint16) << 4) | overlay
    dataset = dicom_film(left, bits=12, HighBit=15, PixelRepresentation=sign)
    window = {"WindowCenter": 2048 * (1 - sign), "WindowWidth": 4096}
    change(dataset, **window)
    plain = dicom_film(deep, bits=12, **WINDOW)
    path = save(dataset, tmp_path / "film.dcm", syntax)
    np.testing.assert_array_equal(shown(path), shown(save(plain, tmp_path / "plain.dcm")))
    assert codes(path) == ""


def test_bits_on_the_left_that_the_header_puts_on_the_right_are_read(
    deep: np.ndarray, tmp_path: Path
) -> None:
    path = save(dicom_film(deep << 4, bits=12, **WINDOW), tmp_path / "film.dcm")
    plain = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "plain.dcm")
    np.testing.assert_array_equal(shown(path), shown(plain))
    assert codes(path) == CORRECTED


def test_bits_without_anything_in_them_are_not_the_picture(
    film: np.ndarray, tmp_path: Path
) -> None:
    deep = film.astype(np.uint16) << 4
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm")
    changed(path, BitsStored=1, HighBit=0)
    assert np.ptp(shown(path)) > 0.5
    assert codes(path) == CORRECTED


def test_a_jpeg_of_8_bits_that_is_called_deeper_is_shown_as_one_of_8(
    film: np.ndarray, tmp_path: Path
) -> None:
    narrow = film // 2 + 40
    path = save(dicom_film(narrow), tmp_path / "film.dcm", JPEGBaseline8Bit)
    plain = shown(path)
    for allocated, stored in ((8, 12), (16, 12), (16, 16)):
        changed(path, BitsAllocated=allocated, BitsStored=stored, HighBit=stored - 1)
        np.testing.assert_allclose(shown(path), plain, atol=0.005)
        assert codes(path) == CORRECTED


def test_numbers_with_a_point_are_told(tmp_path: Path, film: np.ndarray) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm")
    changed(path, PixelData=None, FloatPixelData=film.astype(np.float32).tobytes())
    error = refusal(path)
    assert error.message.code == "dicom-bits"
    assert "32 bits" in str(error)


def test_no_name_of_an_exception_reaches_a_row(
    film: np.ndarray, tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("something about Doe^Jane")

    monkeypatch.setattr(scorer, "prepare", fail)
    path = save(dicom_film(film), tmp_path / "film.dcm")
    row = Scorer(model, tmp_path, 0.5).score(path).row
    assert row.status is Status.ERROR
    assert row.reason == "The picture could not be scored. Export it again, or as PNG."
