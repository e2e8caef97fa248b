"""Damaged and hostile films. Each is made from a sound one, and its number alone decides how.

Some are sound themselves, and their headers tell the age in odd ways.
"""

import io
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless

from desktop.practice.phantom import phantom
from tests.dicom_film import ENCODERS, dicom_film, save
from tests.fuzz import ages
from tests.fuzz.odd_headers import FACTS, HINTS, odd_element, replaced

# The values at which sizes, counts and offsets go wrong, in both byte orders.
_EDGES = [
    value.to_bytes(width, order)
    for width in (1, 2, 4, 8)
    for value in (0, 1, 2 ** (8 * width - 1) - 1, 2 ** (8 * width - 1), 2 ** (8 * width) - 1)
    for order in ("little", "big")
]
_MOST_MUTATIONS = 4
# The items of DICOM, and the markers of all kinds of JPEG. Here pictures begin and end.
_ITEM, _SEQUENCE_END, _END = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0", b"\xff\xd9"
_MARKERS = (_ITEM, _SEQUENCE_END, _END, b"\xff\xd8", b"\xff\xda", b"\xff\x90", b"\xff\x93")
_MARKER = re.compile(b"|".join(map(re.escape, _MARKERS)))
_AROUND_MARKERS = (
    *_MARKERS,
    b"\0",
    b"\xff",
    b" ",
    bytes(8),
    _ITEM + bytes(4),
    _SEQUENCE_END + bytes(4),
    b"\xff\xfe\0\x04\xff\xd9",
    b"\xff\x64\0\x04\xff\xd9",
    b"\xff\xdc\0\x04\0\x10",
)
# Headers are short, and most of what can go wrong is in them.
_HEADER = 700

Seeds = list[tuple[str, bytes]]


def sound_films(folder: Path) -> Seeds:
    """Small films in every format and encoding that is read, each with its file's suffix."""
    grey = phantom(160, 140, opacity=True, seed=1)
    deep = grey.astype(np.uint16) << 4
    pictures: list[tuple[str, np.ndarray, dict[str, object]]] = [
        (".jpg", grey, {"quality": 92}),
        (".jpg", grey, {"quality": 60, "progressive": True}),
        (".jpg", np.dstack([grey] * 3), {"exif": _exif()}),
        (".png", grey, {}),
        (".png", deep, {}),
        (".tif", grey, {"compression": "tiff_lzw"}),
        (".tif", deep, {"compression": "tiff_adobe_deflate"}),
        (".tif", grey, {}),
        (".bmp", grey, {}),
        (".webp", np.dstack([grey] * 3), {}),
        (".jp2", grey, {}),
        (".jp2", deep, {"no_jp2": True}),
    ]
    seeds = [(suffix, _encoded(pixels, suffix, how)) for suffix, pixels, how in pictures]
    path = folder / "film.dcm"
    for syntax in (*ENCODERS, RLELossless, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian):
        eight_bits = syntax in list(ENCODERS)[:1]
        film = dicom_film(grey) if eight_bits else dicom_film(deep, bits=12)
        seeds.append((".dcm", save(film, path, syntax).read_bytes()))
    # As it comes off a network: without preamble, and without an ending.
    seeds.append(("", save(dicom_film(grey), path).read_bytes()[132:]))
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as members:
        members.writestr("a.png", seeds[3][1])
        members.writestr("ward/b.dcm", seeds[-1][1])
        members.writestr("c", seeds[0][1])
    return [*seeds, (".zip", archive.getvalue())]


def hostile(number: int, seeds: Seeds) -> tuple[str, bytes]:
    """The film of this number, as suffix and content; the same for the same seeds."""
    rng = random.Random(number)
    if ages.is_aged(number):
        sound = rng.choice([content for suffix, content in seeds if suffix == ".dcm"])
        return ".dcm", ages.aged(number, sound)
    suffix, content = rng.choice(seeds)
    damaged = bytearray(content)
    for _ in range(rng.randint(1, _MOST_MUTATIONS)):
        rng.choice(_MUTATIONS)(damaged, rng, seeds)
    if suffix == ".png" and rng.random() < 0.8:
        _mend_checksums(damaged)
    if suffix != ".zip" and rng.random() < 0.1:
        suffix = rng.choice(("", ".dcm", ".jpg", ".heic"))
    return suffix, bytes(damaged)


def _encoded(pixels: np.ndarray, suffix: str, how: dict[str, object]) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, Image.registered_extensions()[suffix], **how)
    return out.getvalue()


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6  # Orientation
    exif[0x010F] = "Phone"
    return exif


def _place(content: bytearray, rng: random.Random) -> int:
    """Where to damage: in half of the cases within what is probably a header."""
    end = len(content) if rng.random() < 0.5 else min(len(content), _HEADER)
    return rng.randrange(end) if end else 0


def _mend_checksums(png: bytearray) -> None:
    """Correct the checksums of a damaged PNG's chunks, as an attacker would."""
    place = len(b"\x89PNG\r\n\x1a\n")
    while place + 12 <= len(png):
        (length,) = struct.unpack_from(">L", png, place)
        end = place + 8 + length
        if end + 4 > len(png):
            return
        struct.pack_into(">L", png, end, zlib.crc32(png[place + 4 : end]))
        place = end + 4


def _flip_bit(content: bytearray, rng: random.Random, _: Seeds) -> None:
    place = _place(content, rng)
    content[place : place + 1] = bytes(
        byte ^ (1 << rng.randrange(8)) for byte in content[place : place + 1]
    )


def _write_noise(content: bytearray, rng: random.Random, _: Seeds) -> None:
    place, length = _place(content, rng), rng.randint(1, 32)
    content[place : place + length] = rng.randbytes(length)


def _write_edge(content: bytearray, rng: random.Random, _: Seeds) -> None:
    place, value = _place(content, rng), rng.choice(_EDGES)
    content[place : place + len(value)] = value


def _cut_off(content: bytearray, rng: random.Random, _: Seeds) -> None:
    del content[_place(content, rng) :]


def _leave_out(content: bytearray, rng: random.Random, _: Seeds) -> None:
    place = _place(content, rng)
    del content[place : place + rng.randint(1, 200)]


def _repeat(content: bytearray, rng: random.Random, _: Seeds) -> None:
    place = _place(content, rng)
    content[place:place] = content[place : place + rng.randint(1, 400)] * rng.randint(1, 20)


def _splice(content: bytearray, rng: random.Random, seeds: Seeds) -> None:
    _, other = rng.choice(seeds)
    content[_place(content, rng) :] = other[rng.randrange(len(other)) :]


def _mark_wrongly(content: bytearray, rng: random.Random, _: Seeds) -> None:
    """Change what stands around a marker; in half of the cases, around one of the last."""
    places = [found.start() for found in _MARKER.finditer(content)]
    if not places:
        return
    place = rng.choice(places if rng.random() < 0.5 else places[-4:])
    what = rng.choice(_AROUND_MARKERS)
    match rng.randrange(4):
        case 0:
            content[place:place] = what
        case 1:
            content[place + 2 : place + 2] = what
        case 2:
            content[place : place + rng.randint(1, 12)] = what
        case 3:
            content[place + 4 : place + 8] = rng.choice(_EDGES)[:4].ljust(4, b"\0")


def _write_odd_element(content: bytearray, rng: random.Random, _: Seeds) -> None:
    """Give a DICOM film an element that is odd, or take one from it."""
    keyword = rng.choice(sorted({**HINTS, **FACTS}))
    element = b"" if rng.random() < 0.2 else odd_element(keyword, rng)
    content[:] = replaced(bytes(content), keyword, element)


_MUTATIONS: tuple[Callable[[bytearray, random.Random, Seeds], None], ...] = (
    _flip_bit,
    _write_noise,
    _write_edge,
    _cut_off,
    _leave_out,
    _repeat,
    _splice,
    _mark_wrongly,
    _write_odd_element,
)
