"""How many times a JPEG paints over its picture: a small file can keep a decoder busy for hours."""

import re

# Encoders write up to some twenty. Each is decoded over the whole picture, in 35 ms for the largest
# one, though it may take no more than a hundred bytes of the file.
MAX_SCANS = 100
# Those with a long profile of colours and notes have some hundred.
MAX_SEGMENTS = 2_000

START_OF_SCAN = b"\xff\xda"

_START_OF_IMAGE = b"\xff\xd8"
_END_OF_IMAGE = b"\xff\xd9"
# Frames whose scans do not refine each other (ITU-T T.81, table B.1), in Huffman's code.
_SEQUENTIAL = (b"\xff\xc0", b"\xff\xc1")
# In a frame's segment, of the number of its components.
_COMPONENTS = 7
# Not those without a length, which stand within a scan (ITU-T T.81, table B.1), and no filling.
_SEGMENT = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")


def is_bearable(content: bytes) -> bool:
    """Whether a file, if it is a JPEG, has as many parts up to its end as a picture needs."""
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
