"""Compressed pixels end where their end marker is, whatever the file around them says."""

import struct
from pathlib import Path

import numpy as np
import pytest
from imagecodecs import htj2k_encode, jpeg2k_encode
from pydicom.uid import (
    JPEG2000,
    UID,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
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
    codestream,
    encapsulated,
    film_with,
    item,
)

SOI, EOI = b"\xff\xd8", b"\xff\xd9"
# A comment and an application's segment, each with an end marker within.
COMMENT, NOTE = (b"\xff" + code + b"\0\x08wo\xff\xd9rd" for code in (b"\xfe", b"\xe5"))
WITH_MARKERS = [
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEG2000Lossless,
]
ALL = [*WITH_MARKERS, RLELossless]


class Case:
    """A film in one transfer syntax, sound and as a test changes it."""

    def __init__(self, syntax: UID, deep: np.ndarray, folder: Path) -> None:
        self.syntax = syntax
        self.pixels = (deep >> 4).astype(np.uint8) if syntax == JPEGBaseline8Bit else deep
        self.path = folder / "film.dcm"
        self.stream = codestream(self.pixels, syntax, folder)
        self.sound = self.read(encapsulated(self.stream))

    def read(self, value: bytes, **options: object) -> np.ndarray:
        path = film_with(value, self.pixels, options.pop("syntax", self.syntax), self.path, **options)
        return read_picture(path).pixels

    def is_read(self, value: bytes, **options: object) -> bool:
        return np.array_equal(self.read(value, **options), self.sound)


@pytest.fixture(params=ALL, ids=lambda syntax: syntax.name[:24])
def case(request: pytest.FixtureRequest, deep: np.ndarray, tmp_path: Path) -> Case:
    return Case(request.param, deep, tmp_path)


def test_whatever_pads_a_picture_is_left_out(case: Case) -> None:
    for padding in (b"", b"\0", b"\xff", b" ", b"\x01", b"\xff\xff", b"\0\xff\0", bytes(500),
                    b"\xff\xd8", b"\xff\xd9", b"\xff\xd9\xff\xd9", b"\n\r\n", bytes(range(256))):
        assert case.is_read(item(b"") + item(case.stream + padding) + END), padding
