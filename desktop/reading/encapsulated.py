"""The pixels of a DICOM file, cut out of it by what is there.

The lengths, delimiters, offset tables and the transfer syntax of real files are often wrong. The
picture itself says where it ends, what it is and how large.
"""

import math
import struct
from dataclasses import dataclass, replace

from pydicom import Dataset
from pydicom.dataelem import RawDataElement
from pydicom.tag import BaseTag
from pydicom.uid import (
    JPEG2000,
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
)

from desktop.reading.codestream import Codestream, begins_as_jpeg, begins_as_rle, find_codestream
from desktop.reading.decode_limits import MAX_PIECES
from desktop.reading.picture import PictureError
from models.message import QT_TRANSLATE_NOOP, Message

SIZE_CONTRADICTS = Message(
    "dicom-size-contradicts",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file says that the film has {header} pixels, but its picture has {picture}. Export "
        "the film again.",
    ),
)

PIXEL_DATA = BaseTag(0x7FE00010)
_TAGS = {"<": b"\xe0\x7f\x10\x00", ">": b"\x7f\xe0\x00\x10"}
# The representations of pixels that have a length of four bytes, after two empty ones.
_LONG = (b"OB\0\0", b"OW\0\0", b"UN\0\0")
_UNDEFINED = 0xFFFFFFFF
# PS3.5, 7.5 and annex A.4. What is compressed is always little endian.
_ITEM = b"\xfe\xff\x00\xe0"
_SEQUENCE_END = b"\xfe\xff\xdd\xe0"
_NO_OFFSETS = _ITEM + bytes(4)
# By so much the length of an item may be wrong before the next item is not looked for any more.
_MOST_WRONG = 8
_NATIVE = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)
# The syntaxes that have the decoders of another one.
_READ_AS = {
    JPEGLosslessSV1: JPEGLossless,
    JPEGLSNearLossless: JPEGLSLossless,
    JPEG2000Lossless: JPEG2000,
}

# From where to where something lies in the content of a file.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Element:
    """The element of the pixels.

    Attributes:
        representation: of its value; None where it is implicit.
        order: of its bytes, as `struct` writes it.
        length: of its value, as the file says.
        value: where its value lies, as far as that can be right.
    """

    representation: str | None
    order: str
    length: int
    value: Span


def take_pixels(dataset: Dataset, content: bytes, place: int) -> Codestream | None:
    """Add its pixels to a data set that was read up to them.

    Of compressed pixels, padding and offset tables are left out. A transfer syntax of the standard
    becomes one that fits the pixels.

    Args:
        content: of the file.
        place: where the element of the pixels begins, if there is one.

    Returns:
        The compressed picture; None where there is none of a known kind, or more than one.

    Raises:
        PictureError: header and picture contradict each other.
        ValueError: the picture is cut off or damaged.
        struct.error: it is cut off.
    """
    element = _element(content, place)
    if element is None:
        return None
    syntax, lengths = dataset.file_meta.get("TransferSyntaxUID"), _native_lengths(dataset)
    if _is_too_short(content, element, lengths):
        value = (element.value[0], len(content))
        element = replace(element, value=value, length=_length(value))
    fragments, in_items = [element.value], content.startswith(_ITEM, element.value[0])
    if syntax not in _NATIVE or in_items or _length(element.value) not in lengths:
        fragments = _fragments(content, *element.value) or fragments
        frames = sum(_begins_picture(content, fragment[0]) for fragment in fragments)
        if frames > 1:
            dataset.NumberOfFrames = frames
        elif stream := _codestream(content, fragments):
            _agree(dataset, stream)
            _put(dataset, element, _encapsulated(stream))
            return stream
    fragments = _plain_items(content, element.value, lengths) or fragments
    is_compressed = _is_known(syntax) and syntax not in _NATIVE
    if (is_compressed or in_items) and sum(map(_length, fragments)) in lengths:
        dataset.file_meta.TransferSyntaxUID = _native_syntax(element)
        _put(dataset, element, b"".join(content[slice(*fragment)] for fragment in fragments))
    else:
        _put(dataset, element, content[slice(*element.value)])
    return None


def holds_pixels(content: bytes) -> bool:
    """Whether an element of pixels seems to be anywhere in a file."""
    explicit = (tag + kind for tag in _TAGS.values() for kind in _LONG)
    return any(element in content for element in explicit)


def is_encapsulated(pixels: bytes) -> bool:
    """Whether a value consists of fragments, whatever the transfer syntax says."""
    return pixels.startswith(_ITEM)


def _element(content: bytes, place: int) -> _Element | None:
    orders = [order for order, tag in _TAGS.items() if content.startswith(tag, place)]
    if not orders:
        return None
    kind = content[place + 4 : place + 8]
    start = place + (12 if kind in _LONG else 8)
    (length,) = struct.unpack_from(f"{orders[0]}L", content, start - 4)
    stop = len(content) if length == _UNDEFINED else min(start + length, len(content))
    representation = kind[:2].decode() if kind in _LONG else None
    return _Element(representation, orders[0], length, (start, stop))


def _is_too_short(content: bytes, element: _Element, lengths: tuple[int, ...]) -> bool:
    """Whether the value seems to go on beyond its length, as where that is 0.

    It then is shorter than a film, and neither the file ends with it nor another element follows.
    """
    start, stop = element.value
    needed = lengths[0] if lengths and not content.startswith(_ITEM, start) else 1
    if stop - start >= needed or stop == len(content):
        return False
    group, number = struct.unpack_from(f"{element.order}HH", content.ljust(stop + 4), stop)
    is_later = (group, number) > (PIXEL_DATA.group, PIXEL_DATA.element)
    kind = content[stop + 4 : stop + 6]
    return not (is_later and (element.representation is None or kind.isupper()))


def _length(span: Span) -> int:
    return span[1] - span[0]


def _native_lengths(dataset: Dataset) -> tuple[int, ...]:
    """How many bytes one film without compression may take, with a pad byte or none."""
    facts = ("Rows", "Columns", "SamplesPerPixel", "BitsAllocated")
    numbers = [dataset.get(keyword) for keyword in facts]
    if not all(isinstance(number, int) for number in numbers):
        return ()
    needed = math.prod(numbers) // 8
    return (needed, needed + needed % 2) if needed else ()


def _is_known(syntax: UID | None) -> bool:
    return UID(syntax or "").type == "Transfer Syntax"


def _native_syntax(element: _Element) -> UID:
    if element.representation is None:
        return ImplicitVRLittleEndian
    return ExplicitVRLittleEndian if element.order == "<" else ExplicitVRBigEndian


def _fragments(content: bytes, start: int, stop: int) -> list[Span]:
    """Where the parts of compressed pixels lie, without the table of their offsets.

    Where no item follows on another, the last one reaches to the end.
    """
    if begins_as_jpeg(content, start):  # it was not put into items at all
        return [(start, stop)]
    found, at = list[Span](), start
    while content.startswith(_ITEM, at, stop):
        if len(found) == MAX_PIECES // 2:
            raise ValueError("the picture is in too many parts")
        (length,) = struct.unpack_from("<L", content, at + 4)
        begin = at + 8
        at = _next_item(content, begin + length, begin, stop)
        # A byte that is not counted in an odd length is padding, and otherwise the picture's.
        is_padded = at == begin + length + 1 and length % 2 and content.startswith(_ITEM, at)
        found.append((begin, at - 1 if is_padded else at))
    has_table = bool(found) and not _begins_picture(content, found[0][0])
    return [span for span in found[int(has_table) :] if _length(span)]


def _plain_items(content: bytes, value: Span, lengths: tuple[int, ...]) -> list[Span]:
    """Where pixels lie that were put into items, and not compressed; none where that is not so."""
    found, (at, stop) = list[Span](), value
    while content.startswith(_ITEM, at, stop) and len(found) < MAX_PIECES // 2:
        begin = at + 8
        at = begin + int.from_bytes(content[at + 4 : begin], "little")
        found.append((begin, at))
    of_film = (parts for parts in (found, found[1:]) if sum(map(_length, parts)) in lengths)
    return next(of_film, []) if at <= stop else []


def _next_item(content: bytes, expected: int, first: int, stop: int) -> int:
    """Where the next item or the end of the sequence is; `stop` where there is none.

    It is near to where it should be, or else at the first place where an item fits in.
    """
    for wrong in range(_MOST_WRONG + 1):
        for at in (expected - wrong, expected + wrong):
            if at >= first and content.startswith((_ITEM, _SEQUENCE_END), at, stop):
                return at
    at = content.find(_ITEM, first, stop)
    while at >= 0:
        end = at + 8 + int.from_bytes(content[at + 4 : at + 8], "little")
        if end == stop or content.startswith((_ITEM, _SEQUENCE_END), end, stop):
            return at
        at = content.find(_ITEM, at + 1, stop)
    return stop


def _begins_picture(content: bytes, start: int) -> bool:
    return begins_as_jpeg(content, start) or begins_as_rle(content, start)


def _codestream(content: bytes, fragments: list[Span]) -> Codestream | None:
    if len(fragments) == 1:
        return find_codestream(content, *fragments[0])
    joined = b"".join(content[slice(*fragment)] for fragment in fragments)
    return find_codestream(joined, 0, len(joined))


def _encapsulated(stream: Codestream) -> bytes:
    """A picture as the one fragment of a value (PS3.5, A.4), and without a pad byte."""
    length = sum(map(len, stream.parts))
    return b"".join([_NO_OFFSETS, _ITEM, struct.pack("<L", length), *stream.parts])


def _put(dataset: Dataset, element: _Element, value: bytes) -> None:
    dataset[PIXEL_DATA] = RawDataElement(
        PIXEL_DATA,
        element.representation,
        element.length,
        value,
        element.value[0],
        element.representation is None,
        element.order == "<",
    )


def _agree(dataset: Dataset, stream: Codestream) -> None:
    """Let the header say how the picture is coded, and nothing of where it lies.

    Raises:
        PictureError: it says another size.
    """
    for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if keyword in dataset:
            delattr(dataset, keyword)
    syntax = dataset.file_meta.get("TransferSyntaxUID")
    if _is_known(syntax) and _READ_AS.get(syntax, syntax) != stream.syntax:
        dataset.file_meta.TransferSyntaxUID = stream.syntax
    size = (dataset.get("Rows"), dataset.get("Columns"))
    if stream.size and all(isinstance(side, int) for side in size) and size != stream.size:
        header, picture = (f"{columns} x {rows}" for rows, columns in (size, stream.size))
        raise PictureError(SIZE_CONTRADICTS.filled(header=header, picture=picture))
