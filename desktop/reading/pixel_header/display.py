"""How bright a data set asks to show each of its grey values; what is broken in it is left out."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from pydicom import Dataset

from desktop.reading.grey_film import VoiWindow
from desktop.reading.pixel_header import elements
from desktop.reading.pixel_header.notes import Notes
from desktop.reading.pixel_header.tables import LookUpTable, table_of
from models.preprocess import effective_bits

# The hints, by their names in the standard.
_MODALITY_TABLE = "Modality LUT"
_RESCALE_SLOPE, _RESCALE_INTERCEPT = "Rescale Slope", "Rescale Intercept"
_VOI_TABLE = "VOI LUT"
_VOI_FUNCTION = "VOI LUT Function"
_WINDOW = "Window Center/Width"
_PADDING = "Pixel Padding Value"
_PADDING_VALUE, _PADDING_LIMIT = "PixelPaddingValue", "PixelPaddingRangeLimit"

_LINEAR, _LINEAR_EXACT, _SIGMOID = "LINEAR", "LINEAR_EXACT", "SIGMOID"
# On a film without a window, one pixel in so many may be darker than black and one brighter than
# white. So a scratch or a dead pixel does not take the contrast from the rest.
PIXELS_A_CLIPPED_ONE = 1000
# On a screen, less than this is one brightness.
_ONE_STEP = 1 / 255


@dataclass(frozen=True)
class Shading:
    """How bright to show each number that a pixel can have, before polarity.

    Attributes:
        values: float64, (n,), the numbers after the modality LUT.
        levels: float64, (n,), from black 0 to white 1; what lies beyond is to be clipped.
        window: the part of `values` over which `levels` go from one end to the other.
    """

    values: np.ndarray
    levels: np.ndarray
    window: VoiWindow


def shading(
    dataset: Dataset, numbers: np.ndarray, counts: np.ndarray, bits: int, notes: Notes
) -> Shading:
    """Take modality LUT and VOI LUT or window (PS3.4, N.2), each where it can be used.

    A VOI LUT that is broken gives way to the window, and a window to the film's own range. A broken
    modality LUT gives way to the rescaling. A hint that leaves nothing to see counts as broken.

    Args:
        numbers: int64, (n,), all numbers that a pixel can have, rising.
        counts: int64, (n,), how many pixels have each number; without padding.
        bits: in use for a number.
        notes: where to note what was left out.
    """
    seen = counts > 0
    values = _modality(dataset, numbers, seen, notes)
    for levels, window in _voi(dataset, values, seen, notes):
        return Shading(values, levels, window)
    low, high = _full_range(numbers, values, counts, bits)
    if high <= low:
        return Shading(values, np.zeros(values.shape), VoiWindow(low, 1))
    levels = (values - low) / (high - low)
    return Shading(values, levels, VoiWindow((low + high) / 2, high - low))


def padding_of(dataset: Dataset, dtype: np.dtype, notes: Notes) -> tuple[int, int] | None:
    """The smallest and the largest number that stand for no part of the film; None for none.

    Args:
        dtype: of the stored numbers. The file may write the padding with or without a sign.
    """
    value = elements.whole(dataset, _PADDING_VALUE)
    limit = elements.whole(dataset, _PADDING_LIMIT)
    if value is None:
        if any(elements.is_given(dataset, each) for each in (_PADDING_VALUE, _PADDING_LIMIT)):
            notes.left_out.append(_PADDING)
        return None
    if limit is None:
        limit = value
        if elements.is_given(dataset, _PADDING_LIMIT):
            notes.left_out.append("Pixel Padding Range Limit")
    ends = [_as_stored(end, dtype) for end in (value, limit)]
    if None in ends:
        return None  # no pixel can have it
    low, high = sorted(end or 0 for end in ends)
    return low, high


def _as_stored(value: int, dtype: np.dtype) -> int | None:
    """A number as pixels of this type hold it; None where they cannot."""
    limits, span = np.iinfo(dtype), 2 ** (8 * dtype.itemsize)
    for each in (value, value - span, value + span):
        if limits.min <= each <= limits.max:
            return each
    return None


def _modality(dataset: Dataset, numbers: np.ndarray, seen: np.ndarray, notes: Notes) -> np.ndarray:
    """The numbers after the modality LUT or the rescaling, float64."""
    tables = _tables(dataset, "ModalityLUTSequence", _MODALITY_TABLE, numbers[seen], notes)
    for table in tables:
        values = table.look_up(numbers).astype(np.float64)
        if _differ(values, seen, 1):
            return values
        notes.left_out.append(_MODALITY_TABLE)
    slope = _factor(dataset, "RescaleSlope", _RESCALE_SLOPE, 1.0, notes)
    if slope == 0:
        notes.left_out.append(_RESCALE_SLOPE)
        slope = 1.0
    intercept = _factor(dataset, "RescaleIntercept", _RESCALE_INTERCEPT, 0.0, notes)
    with np.errstate(over="ignore", invalid="ignore"):
        rescaled = numbers * slope + intercept
        steps = np.diff(rescaled)
    if np.isfinite(rescaled).all() and (np.sign(steps) == np.sign(slope)).all():
        return rescaled
    notes.left_out.append(_RESCALE_SLOPE)
    notes.left_out.append(_RESCALE_INTERCEPT)
    return numbers.astype(np.float64)


def _factor(dataset: Dataset, keyword: str, hint: str, usual: float, notes: Notes) -> float:
    """A number of the rescaling; the usual one where the file has none."""
    found = elements.number(dataset, keyword)
    if found is not None:
        if elements.has_comma(dataset, keyword):
            notes.guessed.append(hint)
        return found
    others = {"RescaleSlope", "RescaleIntercept"} - {keyword}
    if elements.is_given(dataset, keyword) or any(elements.is_given(dataset, k) for k in others):
        notes.left_out.append(hint)
    return usual


def _voi(
    dataset: Dataset, values: np.ndarray, seen: np.ndarray, notes: Notes
) -> Iterator[tuple[np.ndarray, VoiWindow]]:
    """The levels and the window of each VOI LUT and window that can be used, the best one first."""
    rounded = np.rint(values).clip(-(2**62), 2**62).astype(np.int64)
    for table in _tables(dataset, "VOILUTSequence", _VOI_TABLE, rounded[seen], notes):
        entries = table.look_up(rounded)
        levels = entries / (2 ** effective_bits(entries) - 1)
        if _differ(levels, seen, _ONE_STEP):
            width = table.last - table.first
            yield levels, VoiWindow(table.first + width / 2, width)
        notes.left_out.append(_VOI_TABLE)
    function = _function(dataset, notes)
    for window in _windows(dataset, function, notes):
        levels = _windowed(values, window, function).clip(0, 1)
        if _differ(levels, seen, _ONE_STEP):
            yield levels, window
        notes.left_out.append(_WINDOW)


def _tables(
    dataset: Dataset, keyword: str, hint: str, numbers: np.ndarray, notes: Notes
) -> Iterator[LookUpTable]:
    """The look-up tables of a sequence that can be used for these numbers."""
    found = elements.values(dataset, keyword)
    items = [item for item in found if isinstance(item, Dataset)]
    if found and not items:
        notes.left_out.append(hint)
    for item in items:
        lowest, highest = int(numbers.min()), int(numbers.max())
        table = table_of(item, "LUTDescriptor", "LUTData", lowest, highest)
        if table is None:
            notes.left_out.append(hint)
            continue
        if table.guessed:
            notes.guessed.append(hint)
        yield table


def _function(dataset: Dataset, notes: Notes) -> str:
    """The VOI LUT function; the usual one where the file names none that the standard knows."""
    if "VOILUTFunction" not in dataset:
        return _LINEAR
    named = elements.code(dataset, "VOILUTFunction").replace(" ", "_").replace("-", "_")
    if named in (_LINEAR, _LINEAR_EXACT, _SIGMOID):
        return named
    notes.left_out.append(_VOI_FUNCTION)
    return _LINEAR


def _windows(dataset: Dataset, function: str, notes: Notes) -> Iterator[VoiWindow]:
    """The windows that the standard allows (PS3.3, C.11.2.1.2)."""
    keywords = ("WindowCenter", "WindowWidth")
    centres, widths = (elements.numbers(dataset, keyword) for keyword in keywords)
    if bool(centres) != bool(widths):
        notes.left_out.append(_WINDOW)
    narrowest = 1 if function == _LINEAR else math.ulp(0.0)
    for centre, width in zip(centres, widths, strict=False):
        if centre is None or width is None or width < narrowest:
            notes.left_out.append(_WINDOW)
            continue
        if elements.has_comma(dataset, *keywords):
            notes.guessed.append(_WINDOW)
        yield VoiWindow(centre, width)


def _windowed(values: np.ndarray, window: VoiWindow, function: str) -> np.ndarray:
    """From 0 below the window to 1 above it (PS3.3, C.11.2.1.2.1 and C.11.2.1.3)."""
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        if function == _SIGMOID:
            return np.asarray(1 / (1 + np.exp(-4 * (values - window.centre) / window.width)))
        if function == _LINEAR_EXACT:
            return (values - window.centre) / window.width + 0.5
        middle, width = window.centre - 0.5, window.width - 1
        return (values - middle) / width + 0.5 if width else (values > middle).astype(np.float64)


def _differ(values: np.ndarray, seen: np.ndarray, least: float) -> bool:
    """Whether the film's own values differ by so much; True for a film of one number alone."""
    if np.count_nonzero(seen) < 2:
        return True
    of_film = values[seen]
    return bool(of_film.max() - of_film.min() >= least)


def _full_range(
    numbers: np.ndarray, values: np.ndarray, counts: np.ndarray, bits: int
) -> tuple[float, float]:
    """The values for black and white on a film without a window.

    With up to 8 bits these are the smallest and the largest possible value, as in any other picture
    file. Deeper films seldom use all values, so there they come from the film's own pixels.
    """
    if bits > 8:
        rising = np.argsort(values, kind="stable")
        ranks = counts[rising].cumsum()
        clipped = ranks[-1] // PIXELS_A_CLIPPED_ONE
        low, high = np.searchsorted(ranks, [clipped, ranks[-1] - 1 - clipped], side="right")
        return values[rising[low]], values[rising[high]]
    lowest = -(2 ** (bits - 1)) if numbers[0] < 0 else 0
    possible = values[(numbers >= lowest) & (numbers < lowest + 2**bits)]
    return float(possible.min()), float(possible.max())
