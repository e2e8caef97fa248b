"""Which of several readings of the same pixels is the picture: the one with the fewest jumps."""

from collections.abc import Sequence

import numpy as np

# A quarter of a million pixels show it as well as all of them.
_SAMPLE_PIXELS = 250_000


def smoothest(readings: Sequence[np.ndarray]) -> int:
    """The index of the reading whose neighbours differ least; the first of those that are equal.

    Args:
        readings: whole numbers, each (height, width) or (height, width, channels).
    """
    found = [jumps(reading) for reading in readings]
    return found.index(min(found))


def jumps(pixels: np.ndarray) -> float:
    """How much neighbours in a line differ on average, over some of the lines."""
    step = max(1, pixels.size // _SAMPLE_PIXELS)
    lines = pixels[::step].astype(np.int64)
    return float(np.abs(np.diff(lines, axis=1)).mean()) if lines.shape[1] > 1 else 0.0
