"""DICOM films with a broken element before their pixels."""

import struct
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLosslessSV1,
)

from desktop.reading.dicom import DAMAGED
from desktop.reading.picture import PictureError
from desktop.reading.pixel_header.notes import PART_LEFT_OUT
from desktop.reading.read_picture import read_picture
from models.preprocess import prepare
from tests.dicom_film import dicom_film, save

SYNTAXES = [
    ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, JPEGLosslessSV1,
]  # fmt: skip
ITEM_END, SEQUENCE_END = 0xE00D, 0xE0DD


def with_sequence(pixels: np.ndarray, path: Path, syntax: UID, *, delimited: bool) -> Path:
    """A film with a sequence before its patient, and a small picture of its own."""
    item, icon = Dataset(), Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = "1.2", "1.2.3"
    icon.Rows = icon.Columns = icon.BitsAllocated = icon.BitsStored = 8
    icon.HighBit, icon.SamplesPerPixel, icon.PixelRepresentation = 7, 1, 0
    icon.PhotometricInterpretation, icon.PixelData = "MONOCHROME2", bytes(64)
    icon["PixelData"].VR = "OB"
    film = dicom_film(pixels, PatientAge="052Y")
    film.ReferencedImageSequence = Sequence([item])
    film.IconImageSequence = Sequence([icon])
    item.is_undefined_length_sequence_item = delimited
    film["ReferencedImageSequence"].is_undefined_length = delimited
    return save(film, path, syntax)


def marker(element: int, syntax: UID) -> bytes:
    return struct.pack("<HH" if syntax.is_little_endian else ">HH", 0xFFFE, element)


def cut_out(path: Path, what: bytes) -> None:
    content = path.read_bytes()
    at = content.index(what)
    path.write_bytes(content[:at] + content[at + len(what) :])


def lengthen(path: Path, place: int, by: int, order: str) -> None:
    content = bytearray(path.read_bytes())
    (length,) = struct.unpack_from(f"{order}L", content, place)
    struct.pack_into(f"{order}L", content, place, length + by)
    path.write_bytes(content)


def assert_read(path: Path, pixels: np.ndarray, *, mended: bool = True) -> None:
    picture = read_picture(path)
    np.testing.assert_array_equal(prepare(picture.pixels), prepare(pixels))
    assert picture.header is not None
    assert picture.header.age is not None
    assert picture.header.age.value == 52
    assert picture.header.patient_id == "4711"
    assert (PART_LEFT_OUT in picture.notes) is mended


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.name)
@pytest.mark.parametrize("missing", [ITEM_END, SEQUENCE_END])
def test_a_film_behind_a_sequence_without_its_end_is_read(
    film: np.ndarray, tmp_path: Path, syntax: UID, missing: int
) -> None:
    path = with_sequence(film, tmp_path / "film.dcm", syntax, delimited=True)
    assert_read(path, film, mended=False)
    cut_out(path, marker(missing, syntax) + bytes(4))
    assert_read(path, film)


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.name)
@pytest.mark.parametrize("place", ["sequence", "item"])
@pytest.mark.parametrize("by", [-10, -6, 2, 6, 70, 500, 10**6])
def test_a_film_behind_a_sequence_of_a_wrong_length_is_read(
    film: np.ndarray, tmp_path: Path, syntax: UID, place: str, by: int
) -> None:
    path = with_sequence(film, tmp_path / "film.dcm", syntax, delimited=False)
    item = path.read_bytes().index(marker(0xE000, syntax))
    order = "<" if syntax.is_little_endian else ">"
    lengthen(path, item - 4 if place == "sequence" else item + 4, by, order)
    # Where the sequence ends is known if just its item is broken, so nothing need be left out.
    assert_read(path, film, mended=place == "sequence")


@pytest.mark.parametrize("kind", [b"ZZ", b"\0\0", b"sq", b"??"])
def test_a_film_behind_an_element_of_an_unknown_type_is_read(
    film: np.ndarray, tmp_path: Path, kind: bytes
) -> None:
    path = with_sequence(film, tmp_path / "film.dcm", ExplicitVRLittleEndian, delimited=False)
    content = bytearray(path.read_bytes())
    at = content.index(b"\x08\0\x40\x11SQ")
    content[at + 4 : at + 6] = kind
    path.write_bytes(content)
    assert_read(path, film)


@pytest.mark.parametrize("kept", [0.3, 0.7, 0.98])
def test_a_film_that_is_cut_as_well_stays_an_error(
    film: np.ndarray, tmp_path: Path, kept: float
) -> None:
    path = with_sequence(film, tmp_path / "film.dcm", ExplicitVRLittleEndian, delimited=True)
    cut_out(path, marker(ITEM_END, ExplicitVRLittleEndian) + bytes(4))
    path.write_bytes(path.read_bytes()[: int(kept * path.stat().st_size)])
    with pytest.raises(PictureError) as refusal:
        read_picture(path)
    assert refusal.value.message == DAMAGED


def test_the_small_picture_of_a_film_is_never_taken_for_it(
    film: np.ndarray, tmp_path: Path
) -> None:
    path = with_sequence(film, tmp_path / "film.dcm", ExplicitVRLittleEndian, delimited=True)
    content = path.read_bytes()
    cut_out(path, marker(ITEM_END, ExplicitVRLittleEndian) + bytes(4))
    path.write_bytes(path.read_bytes()[: content.rindex(b"\xe0\x7f\x10\0")])
    with pytest.raises(PictureError):
        read_picture(path)
