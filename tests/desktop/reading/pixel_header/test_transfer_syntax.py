"""Films whose transfer syntax has no name or a wrong one: the file itself shows it."""

import gzip
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import (
    MPEG2MPML,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from tests.desktop.reading.pixel_header.odd_films import (
    CORRECTED,
    WINDOW,
    codes,
    refusal,
    shown,
)
from tests.dicom_film import dicom_film, save


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
