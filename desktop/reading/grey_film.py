"""A film for the eye: every grey value of its file, and how bright each one is shown."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Self

import numpy as np

from desktop.reading.find_film import Box
from models.preprocess import effective_bits, to_grey8

HISTOGRAM_BINS = 128
# No screen needs a reduction that is smaller than this.
_SMALLEST_SIDE = 256
_LINES_AT_ONCE = 32


@dataclass(frozen=True)
class VoiWindow:
    """Centre and width of the shown grey values, in the file's units (PS3.3, C.11.2.1.2)."""

    centre: float
    width: float


@dataclass(frozen=True)
class GreyFilm:
    """Grey pixels in the depth of their file.

    Brightness is computed for each value that a pixel can have, and not for each pixel. So another
    window costs one look-up for each pixel in sight.

    Attributes:
        places: uint8 or uint16, (height, width): the index of each pixel's value in `values` and
            `levels`. They are in the order of the stored numbers, so places may be averaged.
        values: float64, (256,) or (65536,), in the file's units: after the modality LUT of a DICOM
            file, or the stored numbers of any other file.
        levels: float64, of the same shape: the brightness that the file asks for, from 0 to 1.
        window: the part of `values` over which `levels` go from one end to the other.
        box: where the film lies on a photograph; None where all of the picture is the film.
    """

    places: np.ndarray
    values: np.ndarray
    levels: np.ndarray
    window: VoiWindow
    box: Box | None = None

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return int(self.places.shape[1])

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return int(self.places.shape[0])

    @property
    def pixels(self) -> np.ndarray:
        """The film as its file asks to show it: uint16, (height, width), larger is brighter."""
        return np.rint(self.levels * (2**16 - 1)).astype(np.uint16)[self.places]

    def reduced(self, factor: int) -> Self:
        """Reduce it to the means of squares with a side of `factor` places.

        Where a side is no multiple of `factor`, what is left over is cut off at both of its ends.
        """
        if factor == 1:
            return self
        height, width = self.height // factor, self.width // factor
        means = np.empty((height, width), self.places.dtype)
        top, left = self.height % factor // 2, self.width % factor // 2
        whole = self.places[top : top + height * factor, left : left + width * factor]
        # Each part stays in the processor's cache: fresh memory is slower than the sums.
        for line in range(0, height, _LINES_AT_ONCE):
            part = whole[line * factor : (line + _LINES_AT_ONCE) * factor]
            # Lines come first, because adding neighbours within a line is slow.
            lines = np.add.reduce(part.reshape(-1, factor, part.shape[1]), axis=1, dtype=np.uint32)
            sums = lines[:, ::factor]
            for column in range(1, factor):
                sums = sums + lines[:, column::factor]
            means[line : line + _LINES_AT_ONCE] = (sums + factor**2 // 2) // factor**2
        return replace(self, places=means)

    @cached_property
    def darkens(self) -> bool:
        """Whether larger values are darker, as in a MONOCHROME1 film."""
        _, levels = self._curve
        return bool(levels[-1] < levels[0])

    def brightness(self, window: VoiWindow, inverted: bool = False) -> np.ndarray:
        """How bright to show each place.

        The file's own curve, straight or not, is moved and stretched until it spans the window. In
        the file's own window this gives the file's own picture.

        Returns:
            uint8, of the shape of `values`.
        """
        rising, levels = self._curve
        scale = self.window.width / window.width
        as_filed = self.window.centre + (self.values - window.centre) * scale
        shown = np.interp(as_filed, rising, levels)
        return np.rint(255 * (1 - shown if inverted else shown)).astype(np.uint8)

    def prepare(self) -> None:
        """Compute what takes long, and keep it, before the thread that draws needs it."""
        _ = self.histogram, self.reductions, self._curve

    @cached_property
    def reductions(self) -> tuple[np.ndarray, ...]:
        """`places`, and then again and again half as wide and high, as means of four.

        The last pixel of an odd side counts twice.
        """
        pyramid = [self.places]
        while max(pyramid[-1].shape) > 2 * _SMALLEST_SIDE:
            pyramid.append(_halved(pyramid[-1]))
        return tuple(pyramid)

    @cached_property
    def histogram(self) -> tuple[np.ndarray, np.ndarray]:
        """How many pixels lie between each edge and the next.

        Returns:
            counts, (HISTOGRAM_BINS,); edges in the file's units, (HISTOGRAM_BINS + 1,), rising.
        """
        return np.histogram(self.values[self.reductions[-1]], HISTOGRAM_BINS)

    @cached_property
    def _curve(self) -> tuple[np.ndarray, np.ndarray]:
        """The values in rising order, and their levels."""
        order = np.argsort(self.values, kind="stable")
        return self.values[order], self.levels[order]


def film_of(pixels: np.ndarray, box: Box | None = None) -> GreyFilm:
    """The film of a picture file that says nothing of its grey values.

    Args:
        pixels: uint8 or uint16, (height, width) or (height, width, 3), larger is brighter.
        box: see `GreyFilm.box`.
    """
    grey = pixels if pixels.ndim == 2 else to_grey8(pixels)
    values = np.arange(2.0 ** (8 * grey.itemsize))
    white = 2.0 ** effective_bits(grey) - 1
    return GreyFilm(grey, values, (values / white).clip(0, 1), VoiWindow(white / 2, white), box)


def _halved(places: np.ndarray) -> np.ndarray:
    height, width = places.shape
    even = np.pad(places, ((0, height % 2), (0, width % 2)), "edge")
    # Sums of two fit into 32 bits and are half as many before the next two are added.
    across = even[:, 0::2].astype(np.uint32) + even[:, 1::2]
    return ((across[0::2] + across[1::2] + 2) // 4).astype(places.dtype)
