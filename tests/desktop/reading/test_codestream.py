"""Compressed pixels end where their end marker is, whatever the file around them says."""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from imagecodecs import htj2k_encode, jpeg2k_encode
from pydicom.uid import (
    JPEG2000,
    MPEG2MPML,
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_picture
from tests.desktop.reading.streams import (
    DELIMITER,
    END,
    ITEM,
    UNDEFINED,
    codestream,
    encapsulated,
    film_with,
    item,
)
from tests.dicom_film import dicom_film, save

SOI, EOI = b"\xff\xd8", b"\xff\xd9"
# A comment and an application's segment, each with an end marker within.
COMMENT, NOTE = (b"\xff" + code + b"\0\x08wo\xff\xd9rd" for code in (b"\xfe", b"\xe5"))
COMMENT_2000 = b"\xff\x64\0\x08\0\x01words"[:10]
JPEGS = [JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLosslessSV1, JPEGLSLossless]
WITH_MARKERS = [*JPEGS, JPEG2000Lossless]
ALL = [*WITH_MARKERS, RLELossless]
PADDINGS = [b"", b"\0", b"\xff", b" ", b"\x01", b"\xff\0\xff", EOI, b"\r\n", bytes(500)]
# DataSetTrailingPadding, a valid element after the pixels.
PADDING_ELEMENT = b"\xfc\xff\xfc\xffOB\0\0\x04\0\0\0" + bytes(4)


class Case:
    """A film in one transfer syntax, to be read as it is and as a test changes it."""

    def __init__(self, syntax: UID, deep: np.ndarray, folder: Path) -> None:
        self.syntax = syntax
        self.pixels = (deep >> 4).astype(np.uint8) if syntax == JPEGBaseline8Bit else deep
        self.path = folder / "film.dcm"
        self.stream = codestream(self.pixels, syntax, folder)
        self.sound = self.read(encapsulated(self.stream))

    def read(self, value: bytes, syntax: UID | None = None, **options: Any) -> np.ndarray:
        named = syntax or self.syntax
        return read_picture(film_with(value, self.pixels, named, self.path, **options)).pixels

    def assert_read(self, value: bytes, syntax: UID | None = None, **options: Any) -> None:
        np.testing.assert_array_equal(self.read(value, syntax, **options), self.sound)

    def assert_damaged(self, value: bytes, **options: Any) -> None:
        with pytest.raises(PictureError, match="damaged or incomplete"):
            self.read(value, **options)


Cases = Callable[[UID], Case]


@pytest.fixture
def case(deep: np.ndarray, tmp_path: Path) -> Cases:
    # A small part of the film is enough, and RLE is decoded in Python.
    part = np.ascontiguousarray(deep[60:160, 80:220])
    return lambda syntax: Case(syntax, part, tmp_path)


of_all = pytest.mark.parametrize("syntax", ALL, ids=lambda syntax: syntax.name[:20])
of_those_with_markers = pytest.mark.parametrize(
    "syntax", WITH_MARKERS, ids=lambda syntax: syntax.name[:20]
)
of_jpegs = pytest.mark.parametrize("syntax", JPEGS, ids=lambda syntax: syntax.name[:20])


@of_all
def test_whatever_pads_the_pixels_is_left_out(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    for padding in PADDINGS:
        film.assert_read(item(b"") + item(film.stream + padding) + END)


@of_all
def test_a_missing_or_damaged_delimiter_costs_nothing(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    value = item(b"") + item(film.stream + bytes(len(film.stream) % 2))
    for end in (b"", bytes(8), DELIMITER, DELIMITER[:2], DELIMITER + b"\1\2\3\4", ITEM[:3],
                PADDING_ELEMENT, bytes(8) + PADDING_ELEMENT, END + PADDING_ELEMENT):  # fmt: skip
        film.assert_read(value + end)


@of_all
def test_offsets_may_be_missing_or_wrong(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    pixels = item(film.stream + bytes(len(film.stream) % 2)) + END
    for table in (b"", item(bytes(4)), item(b"\x09\0\0\0"), item(b"\x09\0"), item(bytes(8))):
        film.assert_read(table + pixels)
    wrong = struct.pack("<Q", 77)
    film.assert_read(
        item(b"") + pixels, ExtendedOffsetTable=wrong, ExtendedOffsetTableLengths=wrong
    )


@of_all
def test_the_length_of_an_item_may_be_wrong(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    right = len(film.stream)
    for wrong in (
        right - 2,
        right - 1,
        right + 1,
        right + 2,
        right - 100,
        right + 10**6,
        0,
        2**32 - 1,
    ):
        for end in (b"", END):
            film.assert_read(item(b"") + item(film.stream, wrong) + end)
    whole = encapsulated(film.stream)
    film.assert_read(whole, length=len(whole))
    film.assert_read(whole, length=len(whole) + 1000)


@of_all
def test_a_picture_may_lie_in_several_fragments(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    stream = film.stream
    odd = len(stream) // 2 | 1
    pieces = [stream[start : start + 300] for start in range(0, len(stream), 300)]
    for fragments in (
        [item(stream[:2]), item(stream[2:])],
        [item(stream[:-1]), item(stream[-1:])],
        [item(stream[:odd]), b"\0", item(stream[odd:])],
        [item(stream[: odd - 1], odd - 3), item(stream[odd - 1 :])],
        [item(b""), item(stream[:odd]), item(b""), item(stream[odd:]), item(b"")],
        [item(piece) for piece in pieces],
        [item(stream[: odd - 1], 40), item(stream[odd - 1 :])],
        [item(stream[: odd - 1], 10**6), item(stream[odd - 1 :])],
    ):
        film.assert_read(item(b"") + b"".join(fragments) + END)


@of_all
def test_the_picture_says_how_it_is_coded(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    value = encapsulated(film.stream)
    for named in (*ALL, HTJ2KLossless, MPEG2MPML, ExplicitVRLittleEndian):
        film.assert_read(value, named)
    for representation in (b"OW\0\0", b"UN\0\0", b""):
        film.assert_read(value, representation=representation)
    film.assert_read(value, ImplicitVRLittleEndian, representation=b"")


@of_those_with_markers
def test_a_picture_that_lies_in_no_item_is_read(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    film.assert_read(film.stream, length=len(film.stream))
    film.assert_read(film.stream + END)


@of_jpegs
def test_fill_bytes_and_comments_may_be_anywhere(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    for before in (b"\xff", b"\xff\xff\xff", COMMENT, NOTE, b"\xff" + NOTE + b"\xff\xff" + COMMENT):
        film.assert_read(encapsulated(SOI + before + film.stream[2:]))
        film.assert_read(encapsulated(film.stream[:-2] + before + EOI))


@of_jpegs
def test_a_height_that_follows_the_pixels_is_read(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    height, width = (struct.pack(">H", side) for side in film.pixels.shape)
    later = film.stream.replace(height + width, bytes(2) + width, 1)
    lines = b"\xff\xdc\0\x04" + height
    film.assert_read(encapsulated(later[:-2] + lines + EOI))
    film.assert_damaged(encapsulated(later))


@of_all
def test_a_picture_that_is_cut_off_is_never_shown(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    whole = len(film.stream)
    for left in (*range(4, whole - 9, whole // 12), whole - 7):
        cut = film.stream[:left]
        film.assert_damaged(item(b"") + item(cut, whole))
        film.assert_damaged(item(b"") + item(cut) + END)
        if syntax in WITH_MARKERS:
            film.assert_damaged(encapsulated(cut + bytes(whole - left)))
            film.assert_damaged(encapsulated(cut + b"\xff" * (whole - left)))


@of_those_with_markers
def test_an_end_marker_does_not_hide_that_pixels_are_missing(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    whole = len(film.stream)
    for left in range(whole // 3, whole - whole // 20, whole // 9):
        film.assert_damaged(encapsulated(film.stream[:left] + EOI))


@of_jpegs
def test_a_corner_of_middle_grey_is_no_missing_end(
    deep: np.ndarray, tmp_path: Path, syntax: UID
) -> None:
    grey = deep[60:160, 80:220].copy()
    grey[-30:, -30:] = 2048
    film = Case(syntax, grey, tmp_path)
    film.assert_read(encapsulated(film.stream + b" "))


@of_all
def test_two_pictures_in_one_file_are_told_as_such(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    picture = item(film.stream + bytes(len(film.stream) % 2))
    for table in (b"", item(b""), item(bytes(8))):
        with pytest.raises(PictureError, match="several pictures"):
            film.read(table + 2 * picture + END)


@of_those_with_markers
def test_a_size_that_the_header_has_wrong_is_named(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    rows, columns = film.pixels.shape
    for sizes in ((columns, rows), (rows - 1, columns), (60_000, 60_000)):
        with pytest.raises(PictureError, match=rf"{sizes[1]} x {sizes[0]} .*{columns} x {rows}"):
            film.read(encapsulated(film.stream), Rows=sizes[0], Columns=sizes[1])


@pytest.mark.parametrize("syntax", [JPEGLosslessSV1, JPEG2000Lossless, RLELossless])
def test_pixels_that_are_not_compressed_are_read_under_any_name(case: Cases, syntax: UID) -> None:
    film = case(syntax)
    pixels = film.pixels.astype("<u2").tobytes()
    film.assert_read(pixels, length=len(pixels), representation=b"OW\0\0")
    film.assert_read(encapsulated(pixels))
    film.assert_damaged(pixels[:-2], length=len(pixels), representation=b"OW\0\0")


@pytest.mark.parametrize("representation", [b"OW\0\0", b"OB\0\0", b"UN\0\0"])
def test_plain_pixels_are_read_whatever_length_and_items_they_have(
    case: Cases, representation: bytes
) -> None:
    film = case(RLELossless)
    pixels = film.pixels.astype("<u2").tobytes()
    middle = len(pixels) // 4 * 2
    for value in (item(pixels), item(b"") + item(pixels), item(bytes(4)) + item(pixels),
                  item(b"") + item(pixels[:middle]) + item(pixels[middle:])):  # fmt: skip
        for end in (END, b"", b"\0", END + PADDING_ELEMENT):
            film.assert_read(value + end, ExplicitVRLittleEndian, representation=representation)
    for length in (0, 2, middle, len(pixels) - 2, UNDEFINED):
        for end in (b"", b"\0\0", PADDING_ELEMENT):
            film.assert_read(
                pixels + end, ExplicitVRLittleEndian, length=length, representation=representation
            )


def test_plain_pixels_that_are_cut_off_stay_an_error(case: Cases) -> None:
    film = case(RLELossless)
    pixels = film.pixels.astype("<u2").tobytes()
    cut = pixels[:-1000]
    for value, length in (
        (item(b"") + item(cut, len(pixels)), UNDEFINED), (item(cut) + END, UNDEFINED),
        (cut, 0), (cut, len(cut)), (cut, len(pixels)), (cut, UNDEFINED),
        # What follows is an element of its own.
        (cut + PADDING_ELEMENT.replace(b"\4\0\0\0", b"\0\4\0\0") + bytes(1020), len(cut)),
    ):  # fmt: skip
        with pytest.raises(PictureError):
            film.read(value, ExplicitVRLittleEndian, length=length, representation=b"OW\0\0")


def test_bytes_in_the_other_order_than_the_file_says_are_read(
    deep: np.ndarray, tmp_path: Path
) -> None:
    plain = {
        syntax: save(dicom_film(deep, bits=12), tmp_path / f"{syntax}.dcm", syntax)
        for syntax in (ExplicitVRLittleEndian, ExplicitVRBigEndian)
    }
    expected = read_picture(plain[ExplicitVRLittleEndian]).pixels
    little, big = (b"\x14\0" + syntax.encode() + b"\0" for syntax in plain)
    for path, named, wrong in zip(plain.values(), (little, big), (big, little), strict=True):
        path.write_bytes(path.read_bytes().replace(named, wrong, 1))
        np.testing.assert_array_equal(read_picture(path).pixels, expected)


def test_run_lengths_need_a_header_that_fits(case: Cases) -> None:
    film = case(RLELossless)
    film.assert_read(encapsulated(film.stream[:12] + b"\x55" * 52 + film.stream[64:]))
    for offset in (0, 32, 10**6):
        wrong = film.stream[:4] + struct.pack("<L", offset) + film.stream[8:]
        film.assert_damaged(encapsulated(wrong))


@pytest.mark.parametrize("padding", PADDINGS)
def test_a_tile_part_without_a_length_ends_at_the_end_marker(case: Cases, padding: bytes) -> None:
    film = case(JPEG2000Lossless)
    place = film.stream.index(b"\xff\x90") + 6
    (right,) = struct.unpack_from(">L", film.stream, place)
    for length in (0, right - 2, right + 2, right + 1000):
        stream = film.stream[:place] + struct.pack(">L", length) + film.stream[place + 4 :]
        film.assert_read(encapsulated(stream + padding))
    open_end = film.stream[:place] + bytes(4) + film.stream[place + 4 :]
    film.assert_damaged(encapsulated(open_end[:-40] + padding.replace(EOI, b"")))
    film.assert_damaged(encapsulated(open_end[:-40] + EOI))


def test_jpeg_2000_may_have_comments_boxes_and_no_end_marker(case: Cases) -> None:
    film = case(JPEG2000Lossless)
    stream = film.stream
    part = stream.index(b"\xff\x90")
    film.assert_read(encapsulated(stream[:-2] + COMMENT_2000 + EOI))
    film.assert_read(encapsulated(stream[:part] + COMMENT_2000 + stream[part:]))
    film.assert_read(item(b"") + item(stream[:-2]) + END)
    boxes = bytes(jpeg2k_encode(film.pixels, codecformat="jp2", bitspersample=12, reversible=True))
    place = boxes.index(b"jp2c") - 4
    film.assert_read(encapsulated(boxes + b" "))
    film.assert_read(encapsulated(boxes[:place] + bytes(4) + boxes[place + 4 :]))


@pytest.mark.parametrize("named", [HTJ2KLossless, JPEG2000])
def test_high_throughput_jpeg_2000_is_read(case: Cases, named: UID) -> None:
    film = case(JPEG2000Lossless)
    stream = bytes(htj2k_encode(film.pixels))
    film.assert_read(encapsulated(stream), named)
    film.assert_damaged(encapsulated(stream[: len(stream) // 2] + EOI))
