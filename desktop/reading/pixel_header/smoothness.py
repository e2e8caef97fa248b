"""Which of several readings of the same pixels is the picture: the one with the fewest jumps."""

from collections.abc import Sequence

import numpy as np

# A quarter of a million pixels show it as well as all of them.
_SAMPLE_PIXELS = 250_000
# A reading of which the neighbours differ so many times as much is not the one that was meant.
_FAR = 1.3


def smoothest(readings: Sequence[np.ndarray], given: int | None = None) -> int:
    """The index of the reading whose neighbours differ least; the first of those that are equal.

    Args:
        readings: whole numbers, each (height, width) or (height, width, channels).
        given: the index of the one that the file names. It counts unless another is far smoother.
    """
    # Pixels that stand in a wrong order may have like ones beside them, but not above them too.
    found = [jumps(reading) + jumps(reading.swapaxes(0, 1)) for reading in readings]
    least = min(found)
    if given is not None and found[given] <= _FAR * least:
        return given
    return found.index(least)


def jumps(pixels: np.ndarray) -> float:
    """How much neighbours in a line differ on average, over some of the lines."""
    step = max(1, pixels.size // _SAMPLE_PIXELS)
    lines = pixels[::step].astype(np.int64)
    return float(np.abs(np.diff(lines, axis=1)).mean()) if lines.shape[1] > 1 else 0.0
