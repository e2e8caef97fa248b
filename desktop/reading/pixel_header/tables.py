"""Look-up tables of a data set: of grey values, and the palettes."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from pydicom import Dataset

from desktop.reading.pixel_header import elements

# PS3.3, C.11.2.1.1: a count of 0 stands for so many entries, which is one more than fits in there.
_MOST_ENTRIES = 2**16
_BITS = (8, 10, 12, 14, 16)


@dataclass(frozen=True)
class LookUpTable:
    """A table of DICOM that gives another number for each stored one (LUT).

    Attributes:
        first: the number that the first entry is for.
        entries: int64, (n,), from 0 to 65535.
        guessed: whether the file does not write it as the standard says.
    """

    first: int
    entries: np.ndarray
    guessed: bool

    @property
    def last(self) -> int:
        """The number that the last entry is for."""
        return self.first + len(self.entries) - 1

    def look_up(self, numbers: np.ndarray) -> np.ndarray:
        """The entry for each number; the first or the last for what lies beyond."""
        return self.entries[np.clip(numbers, self.first, self.last) - self.first]


def table_of(
    item: Dataset, descriptor: str, data: str, lowest: int, highest: int
) -> LookUpTable | None:
    """The table in two elements; None where it cannot be used.

    Args:
        descriptor: keyword of the count of entries, the first number, and the bits of an entry.
        data: keyword of the entries.
        lowest, highest: of the numbers that will be looked up.
    """
    described = elements.numbers(item, descriptor)
    if len(described) != 3 or None in described:
        return None
    count, first, bits = (int(value or 0) % _MOST_ENTRIES for value in described)
    count = count or _MOST_ENTRIES
    entries, guessed = _entries(item, data, count, bits)
    # A table may end an entry too early; its last one then counts for one more number.
    if entries is None or len(entries) < max(2, count - 1):
        return None
    entries = entries[:count]
    # Whether the first number is signed depends on the pixels, and not all machines know.
    signed = first - _MOST_ENTRIES
    if first > highest and signed + len(entries) > lowest:
        first = signed
    if first > highest or first + len(entries) <= lowest:
        return None
    return LookUpTable(first, entries, guessed)


def _entries(item: Dataset, keyword: str, count: int, bits: int) -> tuple[np.ndarray | None, bool]:
    """The entries, of which there may be too many or too few, and whether they are a guess."""
    try:
        value = item[keyword].value
    except Exception:  # there is none, or pydicom cannot convert it
        return None, False
    if isinstance(value, bytes):
        order = "<" if elements.is_little_endian(item) else ">"
        words = np.frombuffer(value[: len(value) // 2 * 2], f"{order}u2")
        if len(value) in (count, count + 1):
            pairs = _unpacked(words, value)
            if bits <= 8 or _is_curve(pairs[:count]):
                return pairs, bits > 8
        return words.astype(np.int64), False
    entries = _whole_numbers(value)
    if entries is None:
        return None, False
    if entries.min() < 0:
        return _unsigned(entries), True
    if len(entries) == (count + 1) // 2 and count > 2:
        pairs = _unpacked(entries.astype("<u2"), b"")
        if bits == 8 or _is_curve(pairs[:count]):
            return pairs, bits != 8
    return entries, False


def _whole_numbers(value: Any) -> np.ndarray | None:
    """Numbers of 16 bits, with or without a sign; None where they are none."""
    try:
        found = np.asarray(value if isinstance(value, str) else list(value), dtype=np.float64)
    except (TypeError, ValueError):
        return None
    if found.ndim != 1 or not found.size:
        return None
    can_be = (found == np.rint(found)) & (found >= -(2**15)) & (found < _MOST_ENTRIES)
    return found.astype(np.int64) if can_be.all() else None


def _unpacked(words: np.ndarray, value: bytes) -> np.ndarray:
    """Entries of 8 bits, of which a word has two, the lower one first."""
    pairs = words.astype("<u2").view(np.uint8).astype(np.int64)
    return np.append(pairs, value[-1]) if len(value) % 2 else pairs


def _is_curve(entries: np.ndarray) -> bool:
    """Whether no step between two entries is half as high as the whole of it."""
    return bool(2 * np.abs(np.diff(entries)).max(initial=0) < np.ptp(entries))


def _unsigned(entries: np.ndarray) -> np.ndarray:
    """Entries that were written as signed numbers: meant so, or unsigned ones that were misread."""
    misread = entries % _MOST_ENTRIES
    reach = max(int(entries.max()) + 1, -int(entries.min()))
    half = next(2 ** (bits - 1) for bits in _BITS if reach <= 2 ** (bits - 1))
    meant = entries + half
    steps = [np.abs(np.diff(each)).max(initial=0) for each in (meant, misread)]
    return meant if steps[0] <= steps[1] else misread
