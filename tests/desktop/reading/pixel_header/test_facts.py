"""Films whose header lacks or contradicts what a decoder needs: read where there is one answer."""

import gzip
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from imagecodecs import jpeg8_encode
from pydicom import Dataset, dcmread
from pydicom.encaps import encapsulate, get_frame
from pydicom.uid import (
    MPEG2MPML,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_film, read_picture
from desktop.results.row import Status
from desktop.scoring import scorer
from desktop.scoring.scorer import Scorer
from models.model import Model
from models.preprocess import prepare
from tests.dicom_film import dicom_film, save

ASSUMED, CORRECTED = "dicom-fact-assumed", "dicom-fact-corrected"
WINDOW = {"WindowCenter": 2048, "WindowWidth": 4096}
_UNREAD = (JPEG2000Lossless, 16)
SYNTAXES = [ExplicitVRLittleEndian, JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless, RLELossless]


def changed(path: Path, **elements: Any) -> Path:
    """Set elements of a written film; None leaves one out."""
    dataset = dcmread(path)
    change(dataset, **elements)
    dataset.save_as(path)
    return path


def change(dataset: Dataset, **elements: Any) -> None:
    for keyword, value in elements.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)


def codes(path: Path) -> str:
    return " ".join(note.code for note in read_picture(path).notes)


def shown(path: Path) -> np.ndarray:
    """What is scored, as a fraction of white; the viewer must show the same."""
    pixels = read_picture(path).pixels
    np.testing.assert_array_equal(prepare(read_film(path)[0].pixels), prepare(pixels))
    return prepare(pixels) / 255


def refusal(path: Path) -> PictureError:
    """Why a file is refused, for scoring and for the viewer."""
    with pytest.raises(PictureError) as scoring:
        read_picture(path)
    with pytest.raises(PictureError) as viewing:
        read_film(path)
    assert scoring.value.message == viewing.value.message
    return scoring.value


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


@pytest.mark.parametrize("named", ["", " ", "1.2.840.113619.5.2.99", "1.2.3", "not an identifier"])
@pytest.mark.parametrize(
    "syntax",
    [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, JPEGLosslessSV1,
     JPEGLSLossless, JPEG2000Lossless, RLELossless, JPEGBaseline8Bit],
    ids=lambda syntax: syntax.name,
)  # fmt: skip
def test_a_transfer_syntax_that_nobody_knows_shows_in_the_file(
    film: np.ndarray, tmp_path: Path, syntax: UID, named: str
) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", syntax)
    plain = shown(path)
    rename_syntax(path, syntax, named)
    np.testing.assert_array_equal(shown(path), plain)
    assert codes(path) == (CORRECTED if named.strip() else "")


@pytest.mark.parametrize(
    "syntax",
    [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, JPEGLosslessSV1,
     RLELossless, DeflatedExplicitVRLittleEndian],
    ids=lambda syntax: syntax.name,
)  # fmt: skip
def test_a_transfer_syntax_of_another_kind_does_not_hide_the_film(
    deep: np.ndarray, tmp_path: Path, syntax: UID
) -> None:
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", syntax)
    plain, sound = shown(path), path.read_bytes()
    for named in (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian,
                  DeflatedExplicitVRLittleEndian, JPEGBaseline8Bit, JPEG2000Lossless, RLELossless,
                  MPEG2MPML, UID(""), UID("1.2.3")):  # fmt: skip
        path.write_bytes(sound)
        rename_syntax(path, syntax, named)
        np.testing.assert_array_equal(shown(path), plain)
        # Also where the length of the elements of the file is wrong.
        content = path.read_bytes()
        path.write_bytes(content[:140] + bytes(4) + content[144:])
        np.testing.assert_array_equal(shown(path), plain)


@pytest.mark.parametrize("pack", [zlib.compress, gzip.compress, lambda data: data])
def test_a_film_that_was_not_deflated_as_the_standard_says_is_read(
    deep: np.ndarray, tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    syntax = DeflatedExplicitVRLittleEndian
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", syntax)
    plain, content = shown(path), path.read_bytes()
    start = 144 + int.from_bytes(content[140:144], "little")
    data_set = zlib.decompress(content[start:], -zlib.MAX_WBITS)
    path.write_bytes(content[:start] + pack(data_set))
    np.testing.assert_array_equal(shown(path), plain)
    path.write_bytes(content[:start] + pack(data_set)[: -len(content) // 4])
    assert refusal(path).message.code == "dicom-damaged"


@pytest.mark.parametrize("padding", ["\0\0", "  ", " \0"])
def test_a_padded_transfer_syntax_is_the_one_that_it_names(
    deep: np.ndarray, tmp_path: Path, padding: str
) -> None:
    for syntax in (ExplicitVRLittleEndian, ExplicitVRBigEndian, JPEGLosslessSV1):
        path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", syntax)
        plain = shown(path)
        rename_syntax(path, syntax, syntax + padding)
        np.testing.assert_array_equal(shown(path), plain)
        assert codes(path) == ""


def rename_syntax(path: Path, syntax: UID, name: str) -> None:
    """Write another name for the transfer syntax into a file, byte by byte."""
    content = path.read_bytes()
    head = b"\x02\0\x10\0UI"
    place = content.index(head)
    length = int.from_bytes(content[place + 6 : place + 8], "little")
    value = name.encode() + b"\0" * (len(name) % 2)
    grown = content[:place] + head + len(value).to_bytes(2, "little") + value
    grown += content[place + 8 + length :]
    # The length of the group comes first, in the 12 bytes after "DICM".
    group = int.from_bytes(grown[140:144], "little") + len(value) - length
    path.write_bytes(grown[:140] + group.to_bytes(4, "little") + grown[144:])


def test_pixels_that_the_name_calls_compressed_are_read_as_they_are(
    deep: np.ndarray, tmp_path: Path
) -> None:
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm")
    plain = shown(path)
    rename_syntax(path, ExplicitVRLittleEndian, JPEGLosslessSV1)
    np.testing.assert_array_equal(shown(path), plain)


def test_pixels_that_the_name_calls_plain_are_decoded(deep: np.ndarray, tmp_path: Path) -> None:
    path = save(dicom_film(deep, bits=12, **WINDOW), tmp_path / "film.dcm", JPEGLosslessSV1)
    plain = shown(path)
    rename_syntax(path, JPEGLosslessSV1, ExplicitVRLittleEndian)
    np.testing.assert_array_equal(shown(path), plain)


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


def test_a_colour_jpeg_that_is_called_grey_is_read(film: np.ndarray, tmp_path: Path) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm", JPEGBaseline8Bit)
    frame = jpeg8_encode(np.dstack([film] * 3), 95)
    changed(path, PixelData=encapsulate([bytes(frame)]))
    np.testing.assert_allclose(shown(path), prepare(film) / 255, atol=0.1)
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
