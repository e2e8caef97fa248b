"""How many values the tables of a TIFF file hold: Pillow makes objects of each of them."""

import struct
from collections.abc import Iterator
from contextlib import suppress

# A film in strips of one line has some ten thousand.
MAX_VALUES = 250_000

_BEGINNINGS = (b"II", b"MM")
_LARGE = 43  # the version of BigTIFF, whose places and counts have 64 bits
# TIFF 6.0, page 15: bytes, text and what is undefined; Pillow makes one object of all values.
_IN_ONE_PIECE = frozenset({1, 2, 7})
_LONGS = frozenset({4, 13})
# Of the camera, of its place, and between them (Exif 3.0, 4.6.3); Pillow reads no others.
_TABLES = frozenset({0x8769, 0x8825, 0xA005})


def is_bearable(content: bytes) -> bool:
    """Whether a file, if it is a TIFF, has tables with as many values as a picture needs."""
    if not content.startswith(_BEGINNINGS):
        return True
    values = 0
    with suppress(struct.error):  # where it is cut off, as Pillow will say
        for count in _counts(content):
            values += 1 + count
            if values > MAX_VALUES:
                return False
    return True


def _counts(content: bytes) -> Iterator[int]:
    """How many values each entry of the tables has that Pillow would make objects of."""
    order = "<" if content.startswith(b"II") else ">"
    large = content[2:3] == bytes([_LARGE])
    number = struct.Struct(order + ("Q" if large else "H"))
    entry = struct.Struct(order + ("HHQ8s" if large else "HHL4s"))
    places = [*struct.unpack_from(order + ("8xQ" if large else "4xL"), content)]
    for table in places:
        (entries,) = number.unpack_from(content, table)
        for index in range(entries):
            place = table + number.size + index * entry.size
            tag, kind, count, value = entry.unpack_from(content, place)
            # Of what does not fit into the file, nothing is read.
            yield 0 if kind in _IN_ONE_PIECE or count > len(content) else count
            if tag in _TABLES:
                places += struct.unpack_from(
                    order + ("L" if kind in _LONGS or not large else "Q"), value
                )
