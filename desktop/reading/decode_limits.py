"""Limits on what a library does to read one file, however small the file is.

A film is far below all of them. A file that is above one would keep a decoder busy for hours, or
fill the memory.
"""

import io
import re
import struct
from collections.abc import Iterator
from contextlib import suppress

# An element of a data set, a chunk of a PNG and a segment of a JPEG take one to four pieces each; a
# DICOM film has some hundred elements, and the table of contents of a full disc 150,000 pieces.
MAX_PIECES = 300_000
# Encoders write up to some twenty. Each is decoded over the whole picture, in 35 ms for the largest
# one, though it may take no more than a hundred bytes of the file.
MAX_SCANS = 100
# A JPEG with a long colour profile and many notes has some hundred.
MAX_SEGMENTS = 2_000
# A film in strips of one line has some ten thousand. Pillow makes an object of each value.
MAX_VALUES = 250_000

# Codes of JPEG: ITU-T T.81, table B.1.
START_OF_SCAN = b"\xff\xda"
_START_OF_IMAGE = b"\xff\xd8"
_END_OF_IMAGE = b"\xff\xd9"
# The frames whose scans do not refine each other, in Huffman's code.
_SEQUENTIAL = (b"\xff\xc0", b"\xff\xc1")
# Where the number of components stands in a frame's segment.
_COMPONENTS = 7
# The segments with a length: not those codes that stand within a scan, and no filling.
_SEGMENT = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")

_TIFF_BEGINNINGS = (b"II", b"MM")
_LARGE = 43  # the version of BigTIFF, whose places and counts have 64 bits
# TIFF 6.0, page 15: bytes, text and what is undefined; Pillow makes one object of all values.
_IN_ONE_PIECE = frozenset({1, 2, 7})
_LONGS = frozenset({4, 13})
# Tags of the tables for the camera, for its place, and between them (Exif 3.0, 4.6.3). Pillow reads
# no other tables.
_TABLES = frozenset({0x8769, 0x8825, 0xA005})


class Metered(io.BytesIO):
    """A file in memory that stops a reader after `MAX_PIECES` pieces.

    A few million empty elements fit into a file of a bearable size, and each takes a reader in
    Python a hundred times its bytes of memory, and microseconds.
    """

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._left = MAX_PIECES

    def read(self, size: int | None = -1, /) -> bytes:
        """Read as from any file.

        Raises:
            ValueError: for the piece after the last one that is granted.
        """
        self._left -= 1
        if self._left < 0:
            raise ValueError(f"the file is read in more than {MAX_PIECES} pieces")
        return super().read(size)


def is_bearable(content: bytes) -> bool:
    """Whether a file has as few parts as a picture needs; True for what is no JPEG and no TIFF."""
    return _is_bearable_jpeg(content) and _is_bearable_tiff(content)


def _is_bearable_jpeg(content: bytes) -> bool:
    """Whether a JPEG has as many segments and scans up to its end as a picture needs."""
    if not content.startswith(_START_OF_IMAGE):
        return True
    place, scans, is_one_scan = len(_START_OF_IMAGE), 0, False
    for _ in range(MAX_SEGMENTS):
        found = _SEGMENT.search(content, place)
        if found is None or found[0] == _END_OF_IMAGE:
            return True
        if found[0] in _SEQUENTIAL:
            is_one_scan = content.startswith(b"\x01", found.end() + _COMPONENTS)
        scans += found[0] == START_OF_SCAN
        if scans and is_one_scan:
            return True  # decoders end with it; to look through its codes takes as long as a hash
        if scans > MAX_SCANS:
            return False
        place = found.end() + int.from_bytes(content[found.end() : found.end() + 2], "big")
    return False


def _is_bearable_tiff(content: bytes) -> bool:
    """Whether a TIFF has tables with as many values as a picture needs."""
    if not content.startswith(_TIFF_BEGINNINGS):
        return True
    values = 0
    with suppress(struct.error):  # the file is cut off, which Pillow will report
        for count in _value_counts(content):
            values += 1 + count
            if values > MAX_VALUES:
                return False
    return True


def _value_counts(content: bytes) -> Iterator[int]:
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
            # Pillow reads nothing of a list that does not fit into the file.
            yield 0 if kind in _IN_ONE_PIECE or count > len(content) else count
            if tag in _TABLES:
                places += struct.unpack_from(
                    order + ("L" if kind in _LONGS or not large else "Q"), value
                )
