"""The pixels of a DICOM data set, as a workstation shows them."""

from typing import Any

import numpy as np
from pydicom import Dataset
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import apply_color_lut

from desktop.reading import dicom_jpeg
from desktop.reading.grey_film import GreyFilm
from desktop.reading.pixel_header import elements
from desktop.reading.pixel_header.display import padding_of, shading
from desktop.reading.pixel_header.facts import HALVED, INVERTED, PALETTE, PARTIAL
from desktop.reading.pixel_header.notes import Notes
from desktop.reading.pixel_header.smoothness import jumps
from desktop.reading.pixel_header.tables import LookUpTable, table_of

# A quarter of a million pixels show the range as well as all of them.
SAMPLE_PIXELS = 250_000

_BITS_STORED, _HIGH_BIT = "Bits Stored", "High Bit"
_PHOTOMETRIC = "Photometric Interpretation"
_PALETTE = "Palette Color Lookup Table"
_PRIMARIES = ("Red", "Green", "Blue")
# Padding touches the edge of a picture. Where its number is one that the film has as well, at
# least such a part of the edge shows that it is padding.
_PADDED_EDGE = 0.05
# Neighbours in a film differ by less than such a part of its range.
_NOISY = 0.15
# A codec with loss makes some numbers a little larger than the bits can hold.
_OVERSHOOT = 1 / 64
# How much the colours of a grey film differ after a codec with loss, as a part of white.
_GREY_TOLERANCE = 2 / 255
_LINES_AT_ONCE = 64

dicom_jpeg.register()


def can_decode(dataset: Dataset) -> bool:
    """Whether there is a decoder for its transfer syntax."""
    try:
        return get_decoder(dataset.file_meta.TransferSyntaxUID).is_available
    except NotImplementedError:
        return False


def render(dataset: Dataset, notes: Notes) -> GreyFilm | np.ndarray:
    """Decode the one picture of a data set whose facts are settled.

    What is scored and what is shown both come from here. A grey value goes through modality LUT,
    VOI LUT or window, and polarity (PS3.4, N.2).

    Args:
        notes: where to note what of the header was left out.

    Returns:
        A grey film in its own depth; or pixels in RGB, uint8 or uint16, (height, width, 3).

    Raises:
        Exception: of any kind, for a damaged file leads pydicom and the decoders into them.
    """
    stored, meaning = _decoded(dataset)
    if stored.ndim == 3:
        numbers, bits = _numbers(stored.view(f"u{stored.itemsize}"), dataset, notes)
        return _in_rgb(numbers, bits, meaning, notes)
    if meaning == PALETTE:
        numbers, _ = _numbers(stored, dataset, notes)
        coloured = _through_palette(numbers, dataset)
        if coloured is not None:
            return coloured
        notes.left_out.append(_PALETTE)
    return _grey_film(stored, dataset, notes)


def _decoded(dataset: Dataset) -> tuple[np.ndarray, str]:
    """The stored numbers in the byte order of this computer, and what the samples of a pixel mean.

    They may have other things in the bits that are not in use.
    """
    options: dict[str, Any] = {
        "view_only": True,
        "correct_unused_bits": False,
        "allow_excess_frames": False,
    }
    is_partial = dataset.PhotometricInterpretation == PARTIAL
    if is_partial:  # which pydicom does not know, and which lies in the file as the other does
        options["photometric_interpretation"] = HALVED
    decoder = get_decoder(dataset.file_meta.TransferSyntaxUID)
    stored, properties = decoder.as_array(dataset, raw=True, **options)
    native = np.ascontiguousarray(stored, dtype=stored.dtype.newbyteorder("="))
    return native, PARTIAL if is_partial else str(properties["photometric_interpretation"])


def _grey_film(stored: np.ndarray, dataset: Dataset, notes: Notes) -> GreyFilm:
    padding = padding_of(dataset, stored.dtype, notes)
    padded = _padded(stored, padding)
    numbers, bits = _numbers(stored, dataset, notes, padded)
    if padded is None and numbers is not stored:
        padded = _padded(numbers, padding)
    limits = np.iinfo(numbers.dtype)
    places = numbers.view(f"u{numbers.itemsize}")
    if limits.min < 0:
        places = places ^ places.dtype.type(-limits.min)  # in the order of the numbers
    every = np.arange(limits.min, limits.max + 1)
    shade = shading(dataset, every, _counts(places, padded), bits, notes)
    levels = shade.levels.clip(0, 1)
    if dataset.PhotometricInterpretation == INVERTED:
        levels = 1 - levels
    if padded is not None:
        places = _blackened(places, padded, levels, every, bits)
    return GreyFilm(places, shade.values, levels, shade.window)


def _numbers(
    stored: np.ndarray, dataset: Dataset, notes: Notes, padded: np.ndarray | None = None
) -> tuple[np.ndarray, int]:
    """The numbers of a film without what else lies in their bits, and how many bits they need.

    Older machines put overlays into the bits that are not in use. Others say that fewer bits are in
    use than there are, or that these are the highest ones. Most films need no copy for this.

    Args:
        padded: which pixels to pass over.
    """
    bits = int(dataset.BitsStored)
    last = 8 * stored.itemsize - 1
    high = elements.whole(dataset, "HighBit")
    below = high + 1 - bits if high is not None and bits <= high <= last else 0
    beyond = _beyond(stored, bits, padded)
    if beyond is None:
        if below:
            notes.corrected.append(_HIGH_BIT)
        return stored, bits
    unused = last + 1 - bits
    # Overlays may lie below bits that end at the last one; elsewhere these belong to the numbers.
    if below and (high == last or _are_empty(stored, below)):
        return (stored << (last - bits + 1 - below)) >> unused, bits
    masked = (stored << unused) >> unused
    is_lost = masked.min() == masked.max()
    if not is_lost and not _wraps(masked[beyond], stored[beyond], bits):
        return masked, bits
    extremes = stored if padded is None else stored[~padded]
    lowest, highest = int(extremes.min()), int(extremes.max())
    if highest - lowest < 2**bits * (1 + _OVERSHOOT):
        return stored, bits
    notes.corrected.append(_BITS_STORED)
    if _are_empty(stored, unused):
        return stored >> unused, bits
    return stored, _needed(lowest, highest)


def _are_empty(stored: np.ndarray, bits: int) -> bool:
    """Whether the lowest bits are 0 in all numbers."""
    return not np.bitwise_or.reduce(stored, axis=None) & (2**bits - 1)


def _wraps(masked: np.ndarray, stored: np.ndarray, bits: int) -> bool:
    """Whether numbers that are cut to so many bits jump where the whole numbers do not.

    Args:
        masked, stored: the lines of a film that have numbers which the bits cannot hold.
    """
    cut, whole = jumps(masked), jumps(stored)
    if cut > whole:
        return True
    # In a noisy film that is cut to very few bits, hardly a jump can be seen among the noise.
    noise = whole / max(1, int(stored.max()) - int(stored.min()))
    return cut / 2**bits > max(_NOISY, 2 * noise)


def _beyond(stored: np.ndarray, bits: int, padded: np.ndarray | None) -> np.ndarray | None:
    """In which lines there are numbers that so many bits cannot hold, (height,); None for none."""
    lowest = -(2 ** (bits - 1)) if stored.dtype.kind == "i" else 0
    highest = lowest + 2**bits - 1
    if stored.min() >= lowest and stored.max() <= highest:
        return None
    outside = (stored < lowest) | (stored > highest)
    if padded is not None:
        outside &= ~padded
    lines = outside.reshape(len(stored), -1).any(axis=1)
    return lines if lines.any() else None


def _needed(lowest: int, highest: int) -> int:
    """How many bits hold these numbers."""
    if lowest < 0:
        return 1 + max((-lowest - 1).bit_length(), highest.bit_length())
    return highest.bit_length()


def _padded(numbers: np.ndarray, padding: tuple[int, int] | None) -> np.ndarray | None:
    """Which pixels stand for no part of the film, (height, width); None for none."""
    if padding is None:
        return None
    low, high = padding
    found = (numbers >= low) & (numbers <= high)
    edge = np.concatenate([found[0], found[-1], found[:, 0], found[:, -1]]).mean()
    if edge == 0 or found.all():
        return None
    film = numbers[~found]
    is_apart = high < film.min() or low > film.max()
    return found if is_apart or edge >= _PADDED_EDGE else None


def _counts(places: np.ndarray, padded: np.ndarray | None) -> np.ndarray:
    """How many pixels of a sample have each number, without padding, (256,) or (65536,)."""
    step = max(1, int(np.ceil(np.sqrt(places.size / SAMPLE_PIXELS))))
    seen = places[::step, ::step].ravel()
    if padded is not None:
        seen = seen[~padded[::step, ::step].ravel()]
        if not seen.size:
            seen = places[~padded]
    return np.bincount(seen, minlength=2 ** (8 * places.itemsize))


def _blackened(
    places: np.ndarray, padded: np.ndarray, levels: np.ndarray, every: np.ndarray, bits: int
) -> np.ndarray:
    """The places with padding at that end of the numbers which is shown darker.

    At an end, the means of pixels at the border of the padding are dark as well.
    """
    lowest = -(2 ** (bits - 1)) if every[0] < 0 else 0
    first, last = np.searchsorted(every, [lowest, lowest + 2**bits - 1])
    black = first if levels[first] <= levels[last] else last
    return np.where(padded, places.dtype.type(black), places)


def _through_palette(numbers: np.ndarray, dataset: Dataset) -> np.ndarray | None:
    """The pixels in the colours of the palette; None where that cannot be used."""
    if elements.is_given(dataset, "SegmentedRedPaletteColorLookupTableData"):
        try:
            return np.asarray(apply_color_lut(numbers, dataset))[..., :3]
        except Exception:  # pydicom fails in many ways at one that is broken
            return None
    limits = np.iinfo(numbers.dtype)
    tables = []
    for primary in _PRIMARIES:
        name = f"{primary}PaletteColorLookupTable"
        lowest, highest = int(limits.min), int(limits.max)
        table = table_of(dataset, f"{name}Descriptor", f"{name}Data", lowest, highest)
        if table is None:
            return None
        tables.append(table)
    return _coloured(numbers, tables)


def _coloured(numbers: np.ndarray, tables: list[LookUpTable]) -> np.ndarray:
    deepest = max(int(table.entries.max()) for table in tables)
    dtype = np.uint8 if deepest < 2**8 else np.uint16
    limits = np.iinfo(numbers.dtype)
    every = np.arange(limits.min, limits.max + 1)
    palette = np.stack([table.look_up(every) for table in tables], axis=-1).astype(dtype)
    pixels = np.empty((*numbers.shape, len(tables)), dtype)
    for top in range(0, len(numbers), _LINES_AT_ONCE):
        part = numbers[top : top + _LINES_AT_ONCE].astype(np.intp)
        pixels[top : top + _LINES_AT_ONCE] = palette[part - limits.min]
    return pixels


def _in_rgb(pixels: np.ndarray, bits: int, meaning: str, notes: Notes) -> np.ndarray:
    """Pixels of three samples in RGB; a grey film also where the file takes one kind for the other.

    Args:
        pixels: uint8 or uint16, (height, width, 3).
    """
    is_ybr = meaning.startswith("YBR_FULL") or meaning == PARTIAL
    step = max(1, int(np.ceil(np.sqrt(pixels.size / SAMPLE_PIXELS))))
    sample = pixels[::step, ::step].astype(np.int32)
    tolerance = int(_GREY_TOLERANCE * (2**bits - 1))
    first, others = sample[..., :1], sample[..., 1:]
    without_colour = np.abs(others - 2 ** (bits - 1)).max() <= tolerance
    all_equal = np.abs(others - first).max() <= tolerance
    if without_colour != all_equal and is_ybr != without_colour:
        is_ybr = bool(without_colour)
        notes.corrected.append(_PHOTOMETRIC)
    if not is_ybr:
        return pixels
    return _from_ybr(pixels, bits, is_partial=meaning == PARTIAL)


def _from_ybr(pixels: np.ndarray, bits: int, *, is_partial: bool) -> np.ndarray:
    """YBR in RGB (PS3.3, C.7.6.3.1.2), by parts, for floating point takes much memory.

    Args:
        is_partial: whether black is 16 of 255, white 235, and colour 112 at most, as in video.
    """
    matrix = np.array(
        [[1, 0, 1.402], [1, -0.114 * 1.772 / 0.587, -0.299 * 1.402 / 0.587], [1, 1.772, 0]],
        dtype=np.float32,
    )
    grey, white = 2 ** (bits - 1), 2**bits - 1
    black = white * 16 / 255 if is_partial else 0
    neutral = np.array([black, grey, grey], dtype=np.float32)
    if is_partial:
        matrix = matrix * np.array([255 / 219, 255 / 224, 255 / 224], dtype=np.float32)
    result = np.empty_like(pixels)
    for top in range(0, len(pixels), _LINES_AT_ONCE):
        part = pixels[top : top + _LINES_AT_ONCE].astype(np.float32) - neutral
        result[top : top + _LINES_AT_ONCE] = np.floor(part @ matrix.T + 0.5).clip(0, white)
    return result
