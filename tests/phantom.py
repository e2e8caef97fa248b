"""Pictures that look enough like a chest film for every part of the program to work on them."""

import numpy as np


def phantom(width: int, height: int, *, opacity: bool = False, seed: int = 0) -> np.ndarray:
    """Draw a synthetic frontal chest film.

    Two dark lung fields with ribs in a brighter thorax on a black background, and noise; where
    asked for, a bright patch in one lung. Each seed is another child.

    Returns:
        uint8, (height, width).
    """
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    x = x + rng.uniform(-0.06, 0.06)
    y = y + rng.uniform(-0.06, 0.06)

    grey = 175.0 * _disc(x, y, 0, 0.1, 0.85, 1.2)
    lung_width, lung_height = rng.uniform(0.27, 0.33), rng.uniform(0.55, 0.68)
    for side in (-1, 1):
        lung = _disc(x, y, side * 0.4, -0.05, lung_width, lung_height)
        ribs = 0.5 + 0.5 * np.cos(2 * np.pi * (6 * y + 1.2 * side * x + rng.uniform()))
        grey -= lung * (115 - 35 * ribs)
    grey += 45.0 * _disc(x, y, 0.08, 0.25, 0.3, 0.35)
    if opacity:
        side = rng.choice([-1, 1])
        grey += 95.0 * _disc(x, y, side * 0.4, rng.uniform(0, 0.3), 0.22, 0.25)
    grey = grey * rng.uniform(0.85, 1.1) + rng.normal(0, 5, grey.shape)
    return np.rint(grey.clip(0, 255)).astype(np.uint8)


def _disc(
    x: np.ndarray, y: np.ndarray, centre_x: float, centre_y: float, width: float, height: float
) -> np.ndarray:
    """1 inside an ellipse, 0 outside, with a soft edge."""
    radius = np.hypot((x - centre_x) / width, (y - centre_y) / height)
    return np.clip((1.1 - radius) / 0.2, 0, 1)
