"""A DICOM file without those elements before its pixels that are broken.

Where a length, a delimiter or a type is wrong, a reader takes the rest of the file for a part of
that element. But elements stand in rising order, and each says where the next one begins. So those
behind the broken one are found again: they lead from one to the next, up to the pixels.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from pydicom.datadict import dictionary_has_tag, dictionary_VR
from pydicom.valuerep import EXPLICIT_VR_LENGTH_16, EXPLICIT_VR_LENGTH_32, VR

# Headers are ten times smaller. Each byte of a broken one may be looked at.
MAX_HEADER_BYTES = 2**18
# How often at most an element is looked at: a header made to do harm leads back and forth.
MAX_LOOKS = 500_000
_MOST_NESTED = 8
_UNDEFINED = 0xFFFFFFFF
_PIXEL_DATA, _PIXEL_GROUP = 0x7FE00010, 0x7FE0
_ITEM, _ITEM_END, _SEQUENCE_END, _DELIMITERS = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD, 0xFFFE
_PIXEL_TYPES = (b"OB\0\0", b"OW\0\0", b"UN\0\0")
_TYPES = sorted(EXPLICIT_VR_LENGTH_16 | EXPLICIT_VR_LENGTH_32)
_ANY_TYPE = re.compile(f"(?={'|'.join(_TYPES)})".encode())
_TAG_BYTES = 4


def without_broken_elements(content: bytes, start: int) -> bytes | None:
    """A file without the broken elements before its pixels.

    Args:
        content: of a DICOM file, not deflated.
        start: where its data set begins.

    Returns:
        None where no element is broken, where the pixels do not reach to the end of the file, or
        where no elements lead up to them.

    Raises:
        ValueError: this would take too long.
    """
    is_little = content[start + 1 : start + 2] == b"\0"
    is_explicit = content[start + 4 : start + 6].decode("latin-1") in _TYPES
    data_set = _DataSet(content, "<" if is_little else ">", is_explicit)
    pixels = data_set.place_of_pixels(start)
    if pixels is None or pixels - start > MAX_HEADER_BYTES:
        return None
    data_set.pixels = pixels
    kept, at, last = list[bytes](), start, -1
    while at < pixels:
        tag, after = data_set.element(at, is_explicit)
        if after and tag > last and data_set.goes_on(after, tag):
            kept.append(content[at:after])
            at, last = after, tag
            continue
        last = max(last, tag) if tag < _PIXEL_DATA else last
        found = (place for place in data_set.places(at + 1) if data_set.leads_up(place, last))
        at = next(found, -1)
        if at < 0:
            return None
    header = b"".join(kept)
    return content[:start] + header + content[pixels:] if len(header) < pixels - start else None


@dataclass
class _DataSet:
    """The bytes of a data set.

    Attributes:
        order: of its bytes, as `struct` writes it.
        pixels: where the element of the pixels begins.
    """

    content: bytes
    order: str
    is_explicit: bool
    pixels: int = 0
    _looks: int = 0
    _leading: dict[int, bool] = field(default_factory=dict)

    def place_of_pixels(self, start: int) -> int | None:
        """Where the last element of pixels begins that reaches to the end of the file."""
        tag = self._bytes_of(_PIXEL_DATA)
        at = self.content.rfind(tag, start)
        while at >= 0:
            if self._reaches_to_the_end(at):
                return at
            at = self.content.rfind(tag, start, at)
        return None

    def _reaches_to_the_end(self, at: int) -> bool:
        kind = self.content[at + _TAG_BYTES : at + 8]
        if self.is_explicit and kind not in _PIXEL_TYPES:
            return False
        begin = at + (12 if self.is_explicit else 8)
        length = self._long(begin - 4)
        if length == _UNDEFINED:
            end = self._bytes_of(_SEQUENCE_END)
            return self.content.rstrip(b"\0").endswith(end.rstrip(b"\0"))
        if length is None or begin + length > len(self.content):
            return False
        group = (self._tag(begin + length) or _ITEM) >> 16
        return begin + length == len(self.content) or _PIXEL_GROUP < group != _DELIMITERS

    def places(self, start: int) -> Iterator[int]:
        """Where elements before the pixels may begin."""
        if not self.is_explicit:
            yield from range(start, self.pixels)
            return
        for found in _ANY_TYPE.finditer(self.content, start + _TAG_BYTES, self.pixels):
            yield found.start() - _TAG_BYTES

    def leads_up(self, at: int, last: int) -> bool:
        """Whether elements behind `last` lead from here to the pixels, in rising order."""
        if (self._tag(at) or 0) <= last:
            return False
        passed, is_leading = list[int](), True
        while at != self.pixels:
            if at in self._leading:
                is_leading = self._leading[at]
                break
            passed.append(at)
            tag, after = self.element(at, self.is_explicit)
            if not after or not self.goes_on(after, tag):
                is_leading = False
                break
            at = after
        self._leading |= dict.fromkeys(passed, is_leading)
        return is_leading

    def goes_on(self, at: int, last: int) -> bool:
        """Whether here are the pixels, or an element behind `last` begins."""
        if at == self.pixels:
            return True
        tag, after = self._head(at, self.is_explicit)[:2]
        return last < tag < _PIXEL_DATA and 0 < after <= self.pixels

    def element(self, at: int, is_explicit: bool, depth: int = 0) -> tuple[int, int]:
        """The tag of an element, and where it ends; 0 for the end where that is not sound."""
        tag, begin, length, kind = self._head(at, is_explicit)
        if not begin or depth > _MOST_NESTED:
            return tag, 0
        if length != _UNDEFINED and kind != VR.SQ:
            end = begin + length
            return tag, end if end <= len(self.content) else 0
        # What is unknown and has no length is a sequence whose elements do not name their types.
        inner = is_explicit and kind != VR.UN
        stop = None if length == _UNDEFINED else begin + length
        return tag, self._after_items(begin, stop, inner, depth + 1)

    def _after_items(self, at: int, stop: int | None, is_explicit: bool, depth: int) -> int:
        """Where a sequence ends; 0 where its items do not fit in.

        Args:
            stop: where it should end; None where a delimiter says so.
        """
        while at != stop:
            tag, length = self._tag(at), self._long(at + _TAG_BYTES)
            if tag == _SEQUENCE_END and stop is None:
                return at + 8
            if tag != _ITEM or length is None:
                return 0
            at += 8
            end = None if length == _UNDEFINED else at + length
            at = self._after_item(at, end, is_explicit, depth)
            if not at or at > (stop or len(self.content)):
                return 0
        return at

    def _after_item(self, at: int, stop: int | None, is_explicit: bool, depth: int) -> int:
        while at != stop:
            if stop is None and self._tag(at) == _ITEM_END:
                return at + 8
            _, at = self.element(at, is_explicit, depth)
            if not at or at > (stop or len(self.content)):
                return 0
        return at

    def _head(self, at: int, is_explicit: bool) -> tuple[int, int, int, str]:
        """Tag, where the value begins, its length, and its type; 0 for the place if not sound."""
        self._looks += 1
        if self._looks > MAX_LOOKS:
            raise ValueError("the header leads back and forth")
        tag = self._tag(at) or 0
        if not tag or tag >> 16 == _DELIMITERS or at + 8 > len(self.content):
            return tag, 0, 0, ""
        if not is_explicit:
            kind = dictionary_VR(tag) if dictionary_has_tag(tag) else ""
            length = self._long(at + _TAG_BYTES)
            is_sound = length is not None and (length == _UNDEFINED or length % 2 == 0)
            return tag, at + 8 if is_sound else 0, length or 0, kind
        kind = self.content[at + 4 : at + 6].decode("latin-1")
        if kind in EXPLICIT_VR_LENGTH_16:
            (length,) = struct.unpack_from(f"{self.order}H", self.content, at + 6)
            return tag, at + 8, length, kind
        length = self._long(at + 8)
        is_sound = kind in EXPLICIT_VR_LENGTH_32 and length is not None
        return tag, at + 12 if is_sound else 0, length or 0, kind

    def _tag(self, at: int) -> int | None:
        if at < 0 or at + _TAG_BYTES > len(self.content):
            return None
        group, element = struct.unpack_from(f"{self.order}HH", self.content, at)
        return int(group << 16 | element)

    def _long(self, at: int) -> int | None:
        if at + 4 > len(self.content):
            return None
        return int(struct.unpack_from(f"{self.order}L", self.content, at)[0])

    def _bytes_of(self, tag: int) -> bytes:
        return struct.pack(f"{self.order}HH", tag >> 16, tag & 0xFFFF)
