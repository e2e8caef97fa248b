"""The encoded pixels of a data set: how long they are, and what their codestream says of them."""

import io
import re
import struct
from dataclasses import dataclass

from pydicom import uid
from pydicom.encaps import parse_basic_offsets, parse_fragments

_ITEM = b"\xfe\xff\x00\xe0"
_ITEM_HEADER = 8
# So much of a fragment holds the header of its codestream, unless there are long notes before it.
_HEAD_BYTES = 2**18

_RLE_HEADER = struct.Struct("<LL")
_JPEG = b"\xff\xd8"
_JPEG_2000 = b"\xff\x4f\xff\x51"
_JP2 = b"\0\0\0\x0cjP  "
# The frame headers of ITU-T T.81, table B.1, and of T.87; what they have in common.
_JPEG_FRAMES = {
    0xC0: uid.JPEGBaseline8Bit,
    0xC1: uid.JPEGExtended12Bit,
    0xC2: uid.JPEGBaseline8Bit,
    0xC3: uid.JPEGLosslessSV1,
    0xF7: uid.JPEGLSLossless,
}
# A marker, which fill bytes may stand before.
_MARKER = re.compile(rb"\xff+([^\x00\xff])")


@dataclass(frozen=True)
class Codestream:
    """What the header of a codestream says.

    Attributes:
        syntax: the transfer syntax that it belongs to.
        rows, columns, samples: of the picture; 0 where the codestream does not tell.
        bits: of a sample; 0 where the codestream does not tell.
        bytes_a_pixel: of all samples together, for RLE; else 0.
        is_signed: whether its numbers have a sign.
    """

    syntax: uid.UID
    rows: int = 0
    columns: int = 0
    samples: int = 0
    bits: int = 0
    bytes_a_pixel: int = 0
    is_signed: bool = False


def is_encapsulated(pixels: bytes) -> bool:
    """Whether encoded pixels consist of fragments, whatever the transfer syntax says."""
    return pixels.startswith(_ITEM)


def frames_in(pixels: bytes) -> int:
    """How many pictures the fragments hold; 1 where they cannot be counted."""
    return max(1, sum(_begins_codestream(head) for head in _heads(pixels, _RLE_HEADER.size)))


def first_codestream(pixels: bytes) -> Codestream | None:
    """What the codestream of the first picture says; None where it says nothing."""
    return next(map(codestream_of, _heads(pixels, _HEAD_BYTES)), None)


def _heads(pixels: bytes, length: int) -> list[bytes]:
    """The beginning of each fragment."""
    stream = io.BytesIO(pixels)
    try:
        parse_basic_offsets(stream)
        _, places = parse_fragments(stream)
    except Exception:  # they are damaged, which the decoder will tell
        return []
    return [pixels[place + _ITEM_HEADER : place + _ITEM_HEADER + length] for place in places]


def codestream_of(head: bytes) -> Codestream | None:
    """What the beginning of a codestream says; None where it is none."""
    try:
        if head.startswith(_JPEG):
            return _jpeg(head)
        if head.startswith((_JPEG_2000, _JP2)):
            return _jpeg_2000(head, head.index(_JPEG_2000))
    except (struct.error, ValueError):
        return None
    segments = _rle_segments(head)
    return Codestream(uid.RLELossless, bytes_a_pixel=segments) if segments else None


def _begins_codestream(head: bytes) -> bool:
    return head.startswith((_JPEG, _JPEG_2000, _JP2)) or _rle_segments(head) > 0


def _rle_segments(head: bytes) -> int:
    """How many segments a picture in RLE has; 0 where it is none.

    Its header has 64 bytes, and the first segment follows (PS3.5, G.5).
    """
    if len(head) < _RLE_HEADER.size:
        return 0
    segments, first = _RLE_HEADER.unpack_from(head)
    return int(segments) if 1 <= segments <= 15 and first == 64 else 0


def _jpeg(head: bytes) -> Codestream:
    place = len(_JPEG)
    while marker := _MARKER.match(head, place):
        if (kind := marker[1][0]) in _JPEG_FRAMES:
            bits, rows, columns, samples = struct.unpack_from(">xxBHHB", head, marker.end())
            return Codestream(_JPEG_FRAMES[kind], rows, columns, samples, bits)
        place = marker.end() + struct.unpack_from(">H", head, marker.end())[0]
    return Codestream(uid.JPEGBaseline8Bit)


def _jpeg_2000(head: bytes, place: int) -> Codestream:
    # ITU-T T.800, A.5.1: the size of the reference grid less its offset, and the first component.
    right, bottom, left, top = struct.unpack_from(">4L", head, place + 8)
    samples, depth = struct.unpack_from(">HB", head, place + 40)
    return Codestream(
        uid.JPEG2000,
        rows=bottom - top,
        columns=right - left,
        samples=samples,
        bits=(depth & 0x7F) + 1,
        is_signed=bool(depth & 0x80),
    )
