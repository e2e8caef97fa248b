"""Films to measure with, as large as a clinic's: small ones, enlarged and given a grain."""

import functools
import os
from pathlib import Path

import numpy as np
from PIL import Image

from desktop.practice.phantom import phantom

SIZE = (1400, 1100)
# The grain's standard deviation, in grey values. A JPEG of quality 92 then has some 350 kB.
GRAIN = 4.0
DRAWINGS = 24


def small_films() -> list[np.ndarray]:
    """Real films of the test half, where PNEUMOLITE_DATA names a folder of them; else drawn ones.

    Returns:
        uint8, (height, width), in a fixed order.
    """
    folder = os.environ.get("PNEUMOLITE_DATA")
    if not folder:
        return [phantom(224, 224, opacity=bool(seed % 2), seed=seed) for seed in range(DRAWINGS)]
    films = []
    for path in sorted(Path(folder, "kermany224", "test").glob("*/*")):
        with Image.open(path) as film:
            films.append(np.asarray(film.convert("L")))
    return films


def full_size(film: np.ndarray, number: int = 0, size: tuple[int, int] = SIZE) -> Image.Image:
    """Enlarge a film to (width, height) pixels, and add the grain of its number.

    Args:
        film: uint8, (height, width).
    """
    enlarged = np.asarray(Image.fromarray(film).resize(size, Image.Resampling.BICUBIC))
    grained = enlarged + np.roll(_grain(size), 7919 * number)
    return Image.fromarray(grained.clip(0, 255).astype(np.uint8))


@functools.cache
def _grain(size: tuple[int, int]) -> np.ndarray:
    """int16, (height, width)."""
    noise = np.random.default_rng(0).normal(0, GRAIN, size[::-1])
    return np.rint(noise).astype(np.int16)
