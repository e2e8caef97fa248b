"""The class-activation map as a coloured layer over the picture."""

import numpy as np
from PIL import Image

from models.card import Calibration

_STRONGEST = 0.65  # opacity where the local probability is 1
_FROM, _TO = np.array([255, 214, 10]), np.array([208, 0, 0])  # yellow to red


def overlay(cam: np.ndarray, calibration: Calibration, width: int, height: int) -> np.ndarray:
    """Colour the places that speak for pneumonia.

    The map's logits go through the calibration of the whole picture's logit, so that the colours
    mean the same in every picture, and a normal film shows next to none.

    Args:
        cam: float32, (7, 7), `models.interpreter.Prediction.cam`.
        width, height: pixels of the layer.

    Returns:
        uint8, (height, width, 4), RGBA: transparent up to a local probability of 0.5, then from
        yellow to red and more opaque.
    """
    local = calibration.probability(cam).astype(np.float32)
    smooth = Image.fromarray(local).resize((width, height), Image.Resampling.BICUBIC)
    strength = np.clip(2 * np.asarray(smooth) - 1, 0, 1)[..., np.newaxis]
    colour = _FROM + (_TO - _FROM) * strength
    opacity = 255 * _STRONGEST * np.sqrt(strength)
    return np.rint(np.concatenate([colour, opacity], axis=2)).astype(np.uint8)


def compose(
    pixels: np.ndarray, cam: np.ndarray, calibration: Calibration, max_side: int = 1024
) -> Image.Image:
    """The picture with its map over it, as one RGB image of at most `max_side` pixels.

    Args:
        pixels: uint8, (height, width), grey.
    """
    image = Image.fromarray(pixels)
    image.thumbnail((max_side, max_side))
    layer = Image.fromarray(overlay(cam, calibration, image.width, image.height))
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")
