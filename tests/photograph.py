"""A photograph of a drawn film in a light box in a dark room, as a phone gives it."""

import numpy as np
from PIL import Image

WIDTH, HEIGHT = 640, 560
LEFT, TOP = 150, 110


def photograph(film: np.ndarray, *, rim: int = 20, tilt: float = 0.0) -> np.ndarray:
    """A film of 640 x 560 pixels hung in a light box, uint8, (800, 960, 3)."""
    rng = np.random.default_rng(3)
    rows, columns = np.mgrid[:800, :960]
    room = 24 + 12 * columns / 960 - 8 * rows / 800
    room[TOP - rim : TOP + HEIGHT + rim, LEFT - rim : LEFT + WIDTH + rim] = 235
    room[TOP : TOP + HEIGHT, LEFT : LEFT + WIDTH] = 0.8 * film
    image = Image.fromarray(room.astype(np.uint8)).rotate(
        tilt, Image.Resampling.BILINEAR, fillcolor=24
    )
    vignette = 1 - 0.3 * np.hypot(columns / 960 - 0.5, rows / 800 - 0.5) ** 2
    seen = np.asarray(image) * vignette + rng.normal(0, 3, room.shape)
    tinted = seen[..., np.newaxis] * (0.96, 1.0, 0.93)
    return tinted.clip(0, 255).astype(np.uint8)
