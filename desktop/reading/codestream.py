"""Where a compressed picture begins and ends, and what it says of itself.

Files pad their pictures with any byte, and name a coding that the picture may not have. Only
the markers within it tell. They are followed here from one to the next. Nothing is decoded.
"""

import re
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from pydicom.uid import (
    JPEG2000,
    UID,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLSLossless,
    RLELossless,
)

from desktop.reading.decode_limits import MAX_PIECES, MAX_SCANS, MAX_SEGMENTS

END_OF_IMAGE = b"\xff\xd9"

# Codes of JPEG (ITU-T T.81, table B.1) and JPEG-LS (T.87, table C.1).
_JPEG = b"\xff\xd8\xff"
_LS_FRAME = 0xF7
_FRAMES = frozenset({*range(0xC0, 0xD0), _LS_FRAME} - {0xC4, 0xC8, 0xCC})
_LOSSLESS_FRAMES = frozenset({0xC3, 0xC7, 0xCB, 0xCF})
_START, _END, _SCAN, _LINES, _COMMENT = 0xD8, 0xD9, 0xDA, 0xDC, 0xFE
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
# A byte FF may be repeated before each marker (T.81, B.1.1.2).
_MARKER = re.compile(rb"\xff([^\x00\xff])", re.DOTALL)
# What ends the coded pixels: after FF, JPEG puts a zero byte, and JPEG-LS a zero bit.
_AFTER_CODES = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_AFTER_LS_CODES = re.compile(rb"\xff[\x80-\xcf\xd8-\xfe]", re.DOTALL)
_FIRST_MARKER = 0xC0
_LEAST_MIDDLE = 128  # of eight bits
_MORE_CODES = bytes(range(250))

# Codes of JPEG 2000 (ITU-T T.800, table A.2); their files are made of boxes (annex I).
_JPEG2000 = b"\xff\x4f\xff\x51"
_BOXES = b"\0\0\0\x0cjP  \r\n\x87\n"
_CODESTREAM_BOX = b"jp2c"
_TILE_PART, _DATA, _NOTE = b"\xff\x90", b"\xff\x93", b"\xff\x64"
_SIZE = struct.Struct(">6x8L")
_SAMPLES = struct.Struct(">38xHB")  # their number, and how the first of them is written
_TILE = struct.Struct(">2xHHLBB")

# PS3.5, annex G.
_RLE = struct.Struct("<16L")
_RLE_SEGMENTS = struct.Struct("<L")


@dataclass(frozen=True, slots=True)
class Codestream:
    """One picture as its encoder wrote it, without what others put after it.

    Attributes:
        syntax: a transfer syntax whose decoders read it.
        parts: its bytes, to be joined.
        size: rows and columns; None where it does not say.
        samples: of a pixel; 0 where it does not say.
        bits: of a sample; 0 where it does not say.
        bytes_a_pixel: of all samples together, for RLE; else 0.
        is_signed: whether its numbers have a sign.
    """

    syntax: UID
    parts: list[memoryview]
    size: tuple[int, int] | None = None
    samples: int = 0
    bits: int = 0
    bytes_a_pixel: int = 0
    is_signed: bool = False


def begins_as_jpeg(source: bytes, start: int) -> bool:
    """Whether any kind of JPEG begins here."""
    return source.startswith((_JPEG, _JPEG2000, _BOXES), start)


def find_codestream(source: bytes, start: int, stop: int) -> Codestream | None:
    """Follow the markers of the picture that begins at `start` and ends before `stop`.

    Returns:
        The picture; None where none of a known kind begins.

    Raises:
        ValueError: it is cut off or damaged.
        struct.error: it is cut off.
    """
    if source.startswith(_JPEG, start):
        return _jpeg(source, start, stop)
    if source.startswith(_JPEG2000, start):
        return _jpeg2000(source, start, stop)
    if source.startswith(_BOXES, start):
        return _jpeg2000(source, *_codestream_box(source, start, stop))
    if begins_as_rle(source, start):
        (segments,) = _RLE_SEGMENTS.unpack_from(source, start)
        return Codestream(RLELossless, [memoryview(source)[start:stop]], bytes_a_pixel=segments)
    return None


def syntax_of_jpeg(content: bytes) -> UID | None:
    """What kind of JPEG a file is, by its frame's header; None of one without, and of what is none.

    It is a transfer syntax whose decoders read it.
    """
    if not content.startswith(_JPEG):
        return None
    with suppress(ValueError, struct.error):
        for code, begin, _ in _segments(content, 2, len(content)):
            if code in _FRAMES:
                return _jpeg_syntax(code, content[begin + 4])
    return None


def has_end(content: bytes) -> bool:
    """Whether a JPEG file goes on to an end marker; True for what is no JPEG.

    libjpeg takes the zeros for pixels that fill a file up after a copy that was broken off.
    """
    if not content.startswith(_JPEG):
        return True
    at = len(_JPEG) - 1
    for _ in range(MAX_SEGMENTS):
        found = _MARKER.search(content, at)
        if found is None:
            return False
        at = found.end()
        if found[1][0] == _SCAN:  # what came before may hold a small picture with its own end
            return content.rfind(END_OF_IMAGE, at) >= 0
        if found[1][0] not in _WITHOUT_LENGTH:
            at += int.from_bytes(content[at : at + 2], "big")
    return False


def may_be_filled_up(pixels: np.ndarray) -> bool:
    """Whether a decoded JPEG may have ended before its last pixel.

    libjpeg makes up what is missing, in the middle grey of the picture's depth.

    Args:
        pixels: uint8 or uint16, (height, width) or (height, width, 3).
    """
    last = int(pixels[-1, -1].flat[0])
    return last >= _LEAST_MIDDLE and last & (last - 1) == 0


def with_more_codes(source: bytes) -> bytes:
    """A JPEG with more coded pixels before its end marker, which only a whole one has no use for.

    Args:
        source: a JPEG with an end marker as its last two bytes.
    """
    return source[: -len(END_OF_IMAGE)] + _MORE_CODES + END_OF_IMAGE


def begins_as_rle(source: bytes, start: int) -> bool:
    """Whether a header of run lengths stands here, with offsets that fit."""
    if len(source) - start < _RLE.size:
        return False
    count, *offsets = _RLE.unpack_from(source, start)
    if not 1 <= count <= len(offsets) or offsets[0] != _RLE.size:
        return False
    used = offsets[:count]
    return used == sorted(used) and used[-1] < len(source) - start


def _jpeg(source: bytes, start: int, stop: int) -> Codestream:
    """A JPEG or JPEG-LS; without comments, fill bytes, and what follows its last scan."""
    view = memoryview(source)
    parts = [view[start : start + 2]]
    frame = frame_part = after_scan = lines = 0
    for code, begin, end in _segments(source, start + 2, stop):
        if code in _FRAMES and not frame:
            frame, frame_part = begin, len(parts)
        if code == _LINES:
            (lines,) = struct.unpack_from(">4xH", source, begin)
        elif code != _COMMENT:
            parts.append(view[begin:end])
        if code == _SCAN:
            after_scan = len(parts)
    if not frame or not after_scan:
        raise ValueError("the codestream has no picture")
    kind = source[frame + 1]
    precision, rows, columns, samples = struct.unpack_from(">4xBHHB", source, frame)
    if not rows and lines:
        # The encoder learned the height last (T.81, B.2.5), which the decoders do not expect.
        rows = lines
        segment = bytearray(parts[frame_part])
        struct.pack_into(">H", segment, 5, lines)
        parts[frame_part] = memoryview(segment)
    if not rows:
        raise ValueError("the codestream does not say how high the picture is")
    parts[after_scan:] = [memoryview(END_OF_IMAGE)]
    return Codestream(_jpeg_syntax(kind, precision), parts, (rows, columns), samples, precision)


def _jpeg_syntax(kind: int, precision: int) -> UID:
    if kind == _LS_FRAME:
        return JPEGLSLossless
    if kind in _LOSSLESS_FRAMES:
        return JPEGLossless
    return JPEGBaseline8Bit if precision == 8 else JPEGExtended12Bit


def _segments(source: bytes, at: int, stop: int) -> Iterator[tuple[int, int, int]]:
    """Code, beginning and end of each segment up to the end of the image.

    A scan's segment reaches to the end of its coded pixels.
    """
    after_codes, scans = _AFTER_CODES, 0
    for _ in range(MAX_SEGMENTS):
        found = _MARKER.search(source, at, stop)
        if found is None or found[1][0] == _START:
            break
        code, at = found[1][0], found.end()
        if code in _WITHOUT_LENGTH:
            continue
        if code == _END:
            return
        at += int.from_bytes(source[at : at + 2], "big")
        if code == _LS_FRAME:
            after_codes = _AFTER_LS_CODES
        if code == _SCAN:
            scans += 1
            at = _end_of_codes(source, at, stop, after_codes)
        if at > stop or scans > MAX_SCANS:
            break
        yield code, found.start(), at
    # CharLS notices itself where pixels are missing. libjpeg fills the picture up with grey.
    if after_codes is not _AFTER_LS_CODES or not scans:
        raise ValueError("the codestream has no end")


def _end_of_codes(source: bytes, at: int, stop: int, after_codes: re.Pattern[bytes]) -> int:
    found = after_codes.search(source, at, stop)
    if found is None:
        return stop
    if found[0][1] < _FIRST_MARKER:
        raise ValueError("the codestream is damaged within its coded pixels")
    end = found.start()
    while source[end - 1] == 0xFF:  # filling
        end -= 1
    return end


def _codestream_box(source: bytes, at: int, stop: int) -> tuple[int, int]:
    """Where the codestream of a JPEG 2000 file begins and ends (T.800, I.4)."""
    for _ in range(MAX_SEGMENTS):
        length, kind = struct.unpack_from(">L4s", source, at)
        header = 8
        if length == 1:
            (length,) = struct.unpack_from(">8xQ", source, at)
            header = 16
        if kind == _CODESTREAM_BOX:
            return at + header, at + length if length >= header else stop
        if length < header:
            break
        at += length
    raise ValueError("the file holds no codestream")


def _jpeg2000(source: bytes, start: int, stop: int) -> Codestream:
    """A JPEG 2000 codestream, with an end marker right after its last tile-part."""
    right, bottom, left, top, *tiling = _SIZE.unpack_from(source, start + 2)
    tile_width, tile_height, tile_left, tile_top = tiling
    tiles = -(-(right - tile_left) // tile_width) * -(-(bottom - tile_top) // tile_height)
    view = memoryview(source)
    at = _after_segments(source, start + 2, stop, _TILE_PART)
    parts, seen = [view[start:at]], set()
    for _ in range(MAX_PIECES):
        _, tile, length, number, count = _TILE.unpack_from(source, at)
        seen.add(tile)
        data = _after_segments(source, at, stop, _DATA)
        end = after = at + length
        while source.startswith(_NOTE, after, stop):  # it belongs before the pixels
            after += 2 + int.from_bytes(source[after + 2 : after + 4], "big")
        if length and source.startswith(_TILE_PART, after, stop):
            parts.append(view[at:end])
            at = after
            continue
        if length and source.startswith(END_OF_IMAGE, after, stop):
            parts.append(view[at:end])
        elif (marked := source.find(END_OF_IMAGE, data, stop)) > 0:
            # The length is wrong, or 0, which stands for "up to the end marker" (A.4.2).
            parts += [view[at : at + 6], memoryview(bytes(4)), view[at + 10 : marked]]
        elif length and number + 1 == count and end <= stop <= end + 1:
            # Only the end marker is missing. Had a copy ended early, more would be filled up.
            parts.append(view[at:end])
        else:
            raise ValueError("the codestream has no end")
        break
    if len(seen) < tiles:
        raise ValueError("the codestream has too few tiles")
    parts.append(memoryview(END_OF_IMAGE))
    samples, depth = _SAMPLES.unpack_from(source, start + 2)
    return Codestream(
        JPEG2000,
        parts,
        size=(bottom - top, right - left),
        samples=samples,
        bits=(depth & 0x7F) + 1,
        is_signed=bool(depth & 0x80),
    )


def _after_segments(source: bytes, at: int, stop: int, marker: bytes) -> int:
    """Where a marker stands, beyond the segments from `at` on."""
    for _ in range(MAX_SEGMENTS):
        if source.startswith(marker, at, stop):
            return at
        at += 2 + int.from_bytes(source[at + 2 : at + 4], "big")
    raise ValueError("the codestream has no end")
