"""Odd elements for the header of a DICOM film: broken, contradicting, or of another kind.

All are written byte by byte, in explicit VR little endian, for pydicom would refuse most of them.
"""

import random
import struct

from pydicom.datadict import tag_for_keyword

_LONG_FORMS = (b"OB", b"OW", b"UN", b"UT", b"SQ")
_NUMBERS = [
    b"", b" ", b"0", b"1", b"-1", b"2048", b"4096", b"2048,5", b"1,024", b"1e3", b"1e300",
    b"1e-300", b"nan", b"inf", b"AUTO", b"1\\2", b"\\", b"--", b"\xff\xfe", b"9" * 20, b"0x10",
]  # fmt: skip
_WORDS = [
    struct.pack("<H", value) for value in (0, 1, 2, 3, 7, 8, 10, 11, 12, 15, 16, 32, 4095, 65535)
]
_COUNTS = [
    struct.pack("<3H", *values)
    for values in ((0, 0, 16), (256, 0, 8), (4096, 0, 12), (4096, 65000, 16), (1, 0, 8), (9, 9, 99))
]
_ENTRIES = [b"", b"\0\1\2", bytes(range(256)) * 32, struct.pack("<4096H", *range(4096))]
_CODES = [
    b"", b"LINEAR", b"linear ", b"SIGMOID", b"LINEAR_EXACT", b"SIGMOYD", b"MONOCHROME2",
    b"monochrome1", b"MONOCHROME", b"RGB", b"YBR_FULL", b"YBR_FULL_422", b"PALETTE COLOR", b"CMYK",
    b"INVERSE", b"IDENTITY", b"\0\0",
]  # fmt: skip

# How to show a film.
HINTS: dict[str, tuple[bytes, list[bytes]]] = {
    "WindowCenter": (b"DS", _NUMBERS),
    "WindowWidth": (b"DS", _NUMBERS),
    "RescaleSlope": (b"DS", _NUMBERS),
    "RescaleIntercept": (b"DS", _NUMBERS),
    "VOILUTFunction": (b"CS", _CODES),
    "PixelPaddingValue": (b"US", _WORDS),
    "PixelPaddingRangeLimit": (b"US", _WORDS),
    "ModalityLUTSequence": (b"SQ", []),
    "VOILUTSequence": (b"SQ", []),
    "RedPaletteColorLookupTableDescriptor": (b"US", _COUNTS),
    "RedPaletteColorLookupTableData": (b"OW", [b"", b"\0\1" * 128, b"\7" * 256]),
}
# What a decoder needs.
FACTS: dict[str, tuple[bytes, list[bytes]]] = {
    "SamplesPerPixel": (b"US", _WORDS),
    "PhotometricInterpretation": (b"CS", _CODES),
    "PlanarConfiguration": (b"US", _WORDS),
    "NumberOfFrames": (b"IS", _NUMBERS),
    "BitsAllocated": (b"US", _WORDS),
    "BitsStored": (b"US", _WORDS),
    "HighBit": (b"US", _WORDS),
    "PixelRepresentation": (b"US", _WORDS),
}
_OTHER_KINDS = (b"US", b"SS", b"DS", b"IS", b"LO", b"FD", b"OB", b"OW", b"UN", b"SQ", b"AT")


def odd_element(keyword: str, rng: random.Random) -> bytes:
    """An element of this keyword, of another kind in one of five cases."""
    kind, values = {**HINTS, **FACTS}[keyword]
    value = _item(rng) if kind == b"SQ" else rng.choice(values)
    if rng.random() < 0.2:
        kind = rng.choice(_OTHER_KINDS)
    return _element(keyword, kind, value)


def replaced(film: bytes, keyword: str, element: bytes) -> bytes:
    """A film with another element of this keyword, or without any where `element` is empty."""
    tag = _tag(keyword)
    place = film.find(tag, 132)
    if 0 <= place <= len(film) - 8:
        (length,) = struct.unpack_from("<H", film, place + 6)
        film = film[:place] + film[place + 8 + length :]
    place = film.find(_tag("PixelData"), 132)
    return film[:place] + element + film[place:] if place >= 0 else film


def _item(rng: random.Random) -> bytes:
    """The items of a sequence of look-up tables: none, empty ones, and ones with odd elements."""
    items = b""
    for _ in range(rng.randint(0, 2)):
        kinds = [rng.choice(_OTHER_KINDS) for _ in range(2)]
        described = _element("LUTDescriptor", kinds[0], rng.choice(_COUNTS))
        entries = _element("LUTData", kinds[1], rng.choice(_ENTRIES))
        content = b"".join(part for part in (described, entries) if rng.random() < 0.8)
        items += b"\xfe\xff\x00\xe0" + struct.pack("<L", len(content)) + content
    return items


def _element(keyword: str, kind: bytes, value: bytes) -> bytes:
    value += b" " * (len(value) % 2)
    if kind in _LONG_FORMS:
        return _tag(keyword) + kind + b"\0\0" + struct.pack("<L", len(value)) + value
    return _tag(keyword) + kind + struct.pack("<H", len(value)) + value


def _tag(keyword: str) -> bytes:
    tag = tag_for_keyword(keyword)
    assert tag is not None
    return struct.pack("<HH", tag >> 16, tag & 0xFFFF)
