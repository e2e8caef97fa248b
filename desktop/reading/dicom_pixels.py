"""The pixels of a DICOM data set, as a workstation shows them."""

import math

import numpy as np
from pydicom import Dataset
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import (
    apply_color_lut,
    apply_modality_lut,
    apply_voi,
    apply_windowing,
)
from pydicom.pixels.utils import pixel_array

from desktop.reading import dicom_jpeg
from desktop.reading.grey_film import GreyFilm, VoiWindow, film_of
from models.preprocess import effective_bits

# Photometric interpretations. pydicom turns those of colour into RGB.
INVERTED = "MONOCHROME1"
GREY = (INVERTED, "MONOCHROME2")
PALETTE = "PALETTE COLOR"
COLOUR = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT")

# On a film without a window, one pixel in so many may be darker than black and one brighter than
# white. So a scratch or a dead pixel does not take the contrast from the rest.
PIXELS_A_CLIPPED_ONE = 1000
# A quarter of a million pixels show the range as well as all of them.
SAMPLE_PIXELS = 250_000

_BEYOND = 1e12  # below and above any window

dicom_jpeg.register()


def can_decode(dataset: Dataset) -> bool:
    """Whether there is a decoder for its transfer syntax, and its samples are of a known kind."""
    if dataset.PhotometricInterpretation not in (*GREY, PALETTE, *COLOUR):
        return False
    try:
        return get_decoder(dataset.file_meta.TransferSyntaxUID).is_available
    except NotImplementedError:
        return False


def film_pixels(dataset: Dataset, factor: int = 1) -> np.ndarray:
    """Decode the one frame of a data set that `can_decode` allows.

    Args:
        factor: to what part of its width and height a grey film is reduced.

    Returns:
        uint8 or uint16, (height, width) or (height, width, 3) in RGB, larger is brighter.

    Raises:
        Exception: of any kind, for a damaged file leads pydicom and the decoders into them.
    """
    if dataset.PhotometricInterpretation in GREY:
        return film_in_depth(dataset).reduced(factor).pixels
    stored = pixel_array(dataset)
    if dataset.PhotometricInterpretation == PALETTE:
        return apply_color_lut(stored, dataset)
    return stored


def film_in_depth(dataset: Dataset) -> GreyFilm:
    """As `film_pixels`, but with every grey value of the file.

    A grey value goes through modality LUT, VOI LUT or window, and polarity (PS3.4, N.2).

    Raises:
        Exception: as `film_pixels` does.
    """
    if dataset.PhotometricInterpretation not in GREY:
        return film_of(film_pixels(dataset))
    stored = _stored(dataset)
    limits = np.iinfo(stored.dtype)
    places = stored.view(f"u{stored.itemsize}")
    if limits.min < 0:
        places = places ^ places.dtype.type(-limits.min)  # in the order of the numbers
    values = np.arange(limits.min, limits.max + 1)
    _deepen_tables(dataset)
    modality = np.asarray(apply_modality_lut(values, dataset), dtype=np.float64)
    levels, window = _levels(values, modality, places, dataset)
    if dataset.PhotometricInterpretation == INVERTED:
        levels = 1 - levels
    return GreyFilm(places, modality, levels.clip(0, 1), window)


def _stored(dataset: Dataset) -> np.ndarray:
    """The stored numbers, (height, width), in the byte order of this computer."""
    # Older machines put overlays into the bits that are not in use. pydicom copies the film to
    # clear them, which most films do not need.
    stored = pixel_array(dataset, view_only=True, correct_unused_bits=False)
    lowest, highest = _range_of(dataset)
    if stored.min() < lowest or stored.max() > highest:
        stored = pixel_array(dataset)
    return np.ascontiguousarray(stored, dtype=stored.dtype.newbyteorder("="))


def _range_of(dataset: Dataset) -> tuple[int, int]:
    """The smallest and the largest number that can be stored."""
    lowest = -(2 ** (dataset.BitsStored - 1)) if dataset.PixelRepresentation else 0
    return lowest, lowest + 2**dataset.BitsStored - 1


def _levels(
    values: np.ndarray, modality: np.ndarray, places: np.ndarray, dataset: Dataset
) -> tuple[np.ndarray, VoiWindow]:
    """How bright each value is before polarity, and the window over which it gets brighter.

    Args:
        values: int64, (256,) or (65536,), all values that a pixel can have.
        modality: float64, the same after the modality LUT.
        places: the index in `values` of each pixel's value, (height, width).

    Returns:
        float64, of the shape of `values`, from black 0 to white 1; what lies beyond is clipped
        later.
    """
    if tables := dataset.get("VOILUTSequence"):
        looked_up = apply_voi(np.rint(modality).astype(np.int64), dataset)
        entries, first, _ = tables[0].LUTDescriptor
        width = (entries or 2**16) - 1  # PS3.3, C.11.2.1.1: 0 stands for 2^16
        return (
            looked_up / (2 ** effective_bits(looked_up) - 1),
            VoiWindow(first + width / 2, width),
        )
    if _has_window(dataset):
        centre, width = (
            float(np.ravel(dataset[keyword].value)[0])
            for keyword in ("WindowCenter", "WindowWidth")
        )
        return _windowed(modality, dataset), VoiWindow(centre, width)
    low, high = _full_range(values, modality, places, dataset)
    if high <= low:
        return np.zeros(values.shape), VoiWindow(low, 1)
    return (modality - low) / (high - low), VoiWindow((low + high) / 2, high - low)


def _deepen_tables(dataset: Dataset) -> None:
    """Describe the entries of all look-up tables as 16 bits deep.

    pydicom counts entries in integers of their own depth, which overflow in a table of 4096
    entries of 8 bits. It knows no modality LUT of 10 to 14 bits.
    """
    for keyword in ("ModalityLUTSequence", "VOILUTSequence"):
        for item in dataset.get(keyword) or ():
            entries, first, _ = item.LUTDescriptor
            item.LUTDescriptor = [entries, first, 16]


def _has_window(dataset: Dataset) -> bool:
    """Whether there is a window that PS3.3, C.11.2.1.2, allows."""
    centre, width = (dataset.get(keyword) for keyword in ("WindowCenter", "WindowWidth"))
    if centre is None or width is None:
        return False
    narrowest = 1 if dataset.get("VOILUTFunction", "LINEAR") == "LINEAR" else np.finfo(float).tiny
    return float(np.ravel(width)[0]) >= narrowest


def _windowed(modality: np.ndarray, dataset: Dataset) -> np.ndarray:
    """From 0 below the window to 1 above it, whatever range pydicom stretches it to."""
    with np.errstate(over="ignore"):
        window = apply_windowing(np.append(modality, [-_BEYOND, _BEYOND]), dataset)
    below, above = window[-2:]
    return (window[:-2] - below) / (above - below)


def _full_range(
    values: np.ndarray, modality: np.ndarray, places: np.ndarray, dataset: Dataset
) -> tuple[float, float]:
    """The values for black and white on a film without a window.

    With up to 8 bits these are the smallest and the largest possible value, as in any other picture
    file. Deeper films seldom use all values, so there they come from the film's own pixels.
    """
    if dataset.BitsStored > 8:
        step = math.ceil(np.sqrt(places.size / SAMPLE_PIXELS))
        counts = np.bincount(places[::step, ::step].ravel(), minlength=values.size)
        rising = np.argsort(modality, kind="stable")
        ranks = counts[rising].cumsum()
        clipped = ranks[-1] // PIXELS_A_CLIPPED_ONE
        low, high = np.searchsorted(ranks, [clipped, ranks[-1] - 1 - clipped], side="right")
        return modality[rising[low]], modality[rising[high]]
    lowest, highest = _range_of(dataset)
    possible = modality[(values >= lowest) & (values <= highest)]
    return possible.min(), possible.max()
