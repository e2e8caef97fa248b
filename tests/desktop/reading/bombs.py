"""Small files that ask for gigabytes or hours, each as one who means harm would make it."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import ExifTags, Image
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
)

from desktop.practice.phantom import phantom
from tests.dicom_film import dicom_film, save

FILM = phantom(160, 140, seed=1)

ITEM, ITEM_END, SEQUENCE_END = (struct.pack("<HH", 0xFFFE, e) for e in (0xE000, 0xE00D, 0xE0DD))
UNDEFINED = 0xFFFFFFFF
PIXEL_DATA = struct.pack("<HH", 0x7FE0, 0x0010)
VOI_LUT_SEQUENCE = (0x0028, 0x3010)
SCHEDULED_STEPS = (0x0040, 0x0275)


def zeros(megabytes: int, wbits: int = zlib.MAX_WBITS) -> bytes:
    """So many of zeros, deflated to a thousandth, without an end."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, wbits)
    million = bytes(10**6)
    first = deflate.compress(million) + deflate.flush(zlib.Z_FULL_FLUSH)
    return first + (megabytes - 1) * (deflate.compress(million) + deflate.flush(zlib.Z_FULL_FLUSH))


# -- pictures ---------------------------------------------------------------------------------


def png(width: int, height: int, pixels: bytes, *chunks: tuple[bytes, bytes]) -> bytes:
    header = struct.pack(">LLBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = [(b"IHDR", header), *chunks, (b"IDAT", pixels), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
        for kind, data in parts
    )


def small_png(*chunks: tuple[bytes, bytes]) -> bytes:
    lines = b"".join(b"\0" + line.tobytes() for line in FILM)
    return png(FILM.shape[1], FILM.shape[0], zlib.compress(lines), *chunks)


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    content = io.BytesIO()
    image.save(content, kind, **options)
    return content.getvalue()


def gigapixel_jpeg() -> bytes:
    size = struct.pack(">HH", *FILM.shape)
    return encoded(Image.fromarray(FILM), "JPEG").replace(size, struct.pack(">HH", 65500, 65500))


def gigapixel_tiff() -> bytes:
    content = bytearray(encoded(Image.fromarray(FILM), "TIFF"))
    (table,) = struct.unpack_from("<L", content, 4)
    (count,) = struct.unpack_from("<H", content, table)
    for place in range(table + 2, table + 2 + 12 * count, 12):
        if struct.unpack_from("<H", content, place)[0] in (256, 257):  # width and height
            struct.pack_into("<HLL", content, place + 2, 4, 1, 2_000_000_000)
    return bytes(content)


def gigapixel_webp() -> bytes:
    content = bytearray(encoded(Image.fromarray(FILM).convert("RGB"), "WEBP", lossless=True))
    place = content.index(b"VP8L") + 9  # 14 bits of width and 14 of height, less 1
    (bits,) = struct.unpack_from("<L", content, place)
    struct.pack_into("<L", content, place, bits | 0x0FFFFFFF)
    return bytes(content)


def gigapixel_bmp() -> bytes:
    size = struct.pack("<LllHHLLllLL", 40, 2_000_000, 2_000_000, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<LHHL", 1000, 0, 0, 54) + size + bytes(946)


def line() -> bytes:
    """A picture of one pixel's width, to which reducing is hard."""
    lines = 40_000_000
    return png(1, lines, zlib.compress(bytes(2 * lines), 1))


def many_strips(lines: int = 10_000_000) -> bytes:
    """A TIFF of strips of a line of one pixel each, which all lie at one place."""
    tags = {256: (1, 1), 257: (1, lines), 258: (1, 8), 259: (1, 1), 262: (1, 1), 278: (1, 1)}
    tags |= {273: (lines, 8), 279: (lines, 8 + 4 * lines)}
    places = np.full(lines, 8, "<u4").tobytes()
    counts = np.ones(lines, "<u4").tobytes()
    head = struct.pack("<2sHL", b"II", 42, 8 + len(places + counts))
    entries = [struct.pack("<HHLL", tag, 4, *tags[tag]) for tag in sorted(tags)]
    return head + places + counts + struct.pack("<H", len(tags)) + b"".join(entries) + bytes(4)


def many_notes() -> bytes:
    """A PNG in which a camera tells of millions of numbers."""
    numbers = bytes(20_000_000)
    notes = struct.pack("<2sHL", b"II", 42, 8) + struct.pack("<H", 1)
    notes += struct.pack("<HHLL", ExifTags.Base.ExifOffset, 4, 1, 26) + bytes(4)
    notes += struct.pack("<H", 1) + struct.pack("<HHLL", 37500, 3, 10_000_000, 44) + bytes(4)
    return small_png((b"eXIf", notes + numbers))


# A scan of so many pixels takes a decoder about ten milliseconds.
SCANNED = (4992, 4992)


@cache
def many_scans() -> bytes:
    """A progressive JPEG that refines its last detail twenty thousand times."""
    content = encoded(Image.new("L", SCANNED, 128), "JPEG", progressive=True)
    last, end = content[content.rindex(b"\xff\xda") : -2], content[-2:]
    return content[:-2] + 20_000 * last + end


# -- DICOM ------------------------------------------------------------------------------------


def film(folder: Path, syntax: UID = ExplicitVRLittleEndian, **elements: Any) -> bytes:
    path = folder / "made.dcm"
    content = save(dicom_film(FILM, **elements), path, syntax).read_bytes()
    path.unlink()
    return content


def film_with(folder: Path, *parts: bytes, syntax: UID = ExplicitVRLittleEndian) -> bytes:
    """A film with more before its pixels."""
    before, mark, after = film(folder, syntax).partition(PIXEL_DATA)
    return b"".join([before, *parts, mark, after])


def sequence(tag: tuple[int, int], length: int) -> bytes:
    return struct.pack("<HH", *tag) + b"SQ\0\0" + struct.pack("<L", length)


def deep_sequence(folder: Path) -> bytes:
    inwards = sequence(SCHEDULED_STEPS, UNDEFINED) + ITEM + struct.pack("<L", UNDEFINED)
    outwards = ITEM_END + bytes(4) + SEQUENCE_END + bytes(4)
    return film_with(folder, 100_000 * inwards, 100_000 * outwards)


def wide_sequence(folder: Path) -> bytes:
    items = 400_000 * (ITEM + bytes(4))
    return film_with(folder, sequence(SCHEDULED_STEPS, UNDEFINED), items, SEQUENCE_END + bytes(4))


def wide_table(folder: Path) -> bytes:
    items = 400_000 * (ITEM + bytes(4))
    return film_with(folder, sequence(VOI_LUT_SEQUENCE, len(items)), items)


def many_elements(folder: Path) -> bytes:
    numbers = range(400_000)
    groups = ((0x6001 + 2 * (number >> 16), number & 0xFFFF) for number in numbers)
    return film_with(folder, *(struct.pack("<HH2sH", *tag, b"LO", 0) for tag in groups))


def many_values(folder: Path) -> bytes:
    """A window of five million centres; only implicit value representations are so long."""
    centres = 5_000_000 * b"1\\"
    element = struct.pack("<HHL", 0x0028, 0x1050, len(centres)) + centres
    return film_with(folder, element, syntax=ImplicitVRLittleEndian)


def many_fragments(folder: Path) -> bytes:
    before, mark, after = film(folder, JPEGBaseline8Bit).rpartition(SEQUENCE_END)
    return before + 400_000 * (ITEM + bytes(4)) + mark + after


def many_scans_in_dicom(folder: Path) -> bytes:
    blank = dicom_film(np.full(SCANNED, 128, np.uint8))
    head, mark, _ = (
        save(blank, folder / "made.dcm", JPEGBaseline8Bit).read_bytes().partition(PIXEL_DATA)
    )
    codestream = many_scans()
    return b"".join([
        head, mark, b"OB\0\0", struct.pack("<L", UNDEFINED), ITEM, bytes(4), ITEM,
        struct.pack("<L", len(codestream)), codestream, SEQUENCE_END, bytes(4),
    ])  # fmt: skip


def deflated(folder: Path) -> bytes:
    content = film(folder, DeflatedExplicitVRLittleEndian)
    (length,) = struct.unpack_from("<L", content, 140)  # the length of the meta information
    return content[: 144 + length] + zeros(3000, -zlib.MAX_WBITS)


# -- archives and files -----------------------------------------------------------------------


def archive(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return content.getvalue()


def padded_archive() -> bytes:
    """One member shrinks to a thousandth, another makes the archive as a whole look like any."""
    noise = np.random.default_rng(1).bytes(2_000_000)
    return archive({"notes.bin": noise, "film.bmp": bytes(100_000_000)})


def many_entries() -> bytes:
    """An archive that says that it holds one file."""
    layout = "<4s4B4HL2L5H2L"
    facts = (b"PK\1\2", 20, 3, 20, 0, 0, 0, 0, 33, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0)
    entry = struct.pack(layout, *facts)
    table = b"".join(entry + b"%07d" % number for number in range(300_000))
    return table + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(table), 0, 0)


DAMAGED = "is damaged or incomplete"
LEFT_OUT = "cannot be used and was left out"  # the film is scored without it
TOO_MANY_PIXELS = "million pixels"
# For each name: how the file is made, in a folder that may be used, and what its row says.
BOMBS: dict[str, tuple[Callable[[Path], bytes], str]] = {
    "gigapixel.png": (lambda _: png(100_000, 100_000, zeros(10)), TOO_MANY_PIXELS),
    "gigapixel.jpg": (lambda _: gigapixel_jpeg(), TOO_MANY_PIXELS),
    "gigapixel.tif": (lambda _: gigapixel_tiff(), TOO_MANY_PIXELS),
    "line.png": (lambda _: line(), "too long and narrow"),
    "gigapixel.webp": (lambda _: gigapixel_webp(), TOO_MANY_PIXELS),
    "gigapixel.bmp": (lambda _: gigapixel_bmp(), TOO_MANY_PIXELS),
    "text.png": (lambda _: small_png((b"zTXt", b"Comment\0\0" + zeros(2000))), DAMAGED),
    "strips.tif": (lambda _: many_strips(), DAMAGED),
    "notes.png": (lambda _: many_notes(), DAMAGED),
    "profile.png": (lambda _: small_png((b"iCCP", b"Profile\0\0" + zeros(2000))), DAMAGED),
    "chunks.png": (lambda _: small_png(*[(b"pnEu", b"")] * 500_000), DAMAGED),
    "segments.jpg": (
        lambda _: b"\xff\xd8" + 2_000_000 * b"\xff\xe1\0\x02" + gigapixel_jpeg()[2:],
        DAMAGED,
    ),
    "scans.jpg": (lambda _: many_scans(), DAMAGED),
    "pixels.dcm": (lambda folder: film(folder, Rows=65535, Columns=65535), TOO_MANY_PIXELS),
    "frames.dcm": (
        lambda folder: film(folder, NumberOfFrames=2**31 - 1, Rows=1),
        "several pictures",
    ),
    "deflated.dcm": (deflated, "unpacks to more than"),
    "deep.dcm": (deep_sequence, DAMAGED),
    "wide.dcm": (wide_sequence, DAMAGED),
    "table.dcm": (wide_table, LEFT_OUT),
    "elements.dcm": (many_elements, DAMAGED),
    "values.dcm": (many_values, LEFT_OUT),
    "fragments.dcm": (many_fragments, DAMAGED),
    "scans.dcm": (many_scans_in_dicom, DAMAGED),
    "bomb.zip": (lambda _: archive({"film.dcm": bytes(600_000_000)}), "times its size"),
    "padded.zip": (lambda _: padded_archive(), "unpacks to more than"),
    "entries.zip": (lambda _: many_entries(), "more than 10000 files"),
}
