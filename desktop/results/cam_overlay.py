"""The class-activation map as a coloured layer over the picture."""

import numpy as np
from PIL import Image

from models.card import ModelCard

_MOST_OPAQUE = 0.6
# The map is 7 x 7: more pixels than this add nothing to its smooth layer.
_LAYER_SIDE = 224
_FROM, _TO = np.array([255, 214, 10]), np.array([208, 0, 0])  # yellow to red


def overlay(cam: np.ndarray, card: ModelCard, width: int, height: int) -> np.ndarray:
    """Colour the places that speak for pneumonia.

    The card gives one scale for all pictures. So a normal film shows next to nothing, and not its
    own strongest place in full red.

    Args:
        cam: float32, (7, 7), `models.classifier.Prediction.cam`.
        width, height: pixels of the layer.

    Returns:
        uint8, (height, width, 4), RGBA: transparent where a place's calibrated log-odds are 0 or
        less, then from yellow to red and more opaque up to `card.map_full_scale`.
    """
    share = card.calibration.log_odds(cam) / card.map_full_scale
    small = Image.fromarray(share.astype(np.float32))
    smooth = np.asarray(small.resize((width, height), Image.Resampling.BICUBIC))
    return colours(smooth.clip(0, 1))


def layer_of(cam: np.ndarray | None, card: ModelCard | None) -> np.ndarray | None:
    """The `overlay` for a film of any size; None without a map or a card."""
    if cam is None or card is None:
        return None
    return overlay(cam, card, _LAYER_SIDE, _LAYER_SIDE)


def colours(strength: np.ndarray) -> np.ndarray:
    """The map's scale.

    Args:
        strength: float, any shape, from 0 to 1.

    Returns:
        uint8, the same shape with an axis of 4 appended, RGBA.
    """
    strength = strength[..., np.newaxis]
    colour = _FROM + (_TO - _FROM) * strength
    # The square root makes weak evidence visible.
    opacity = 255 * _MOST_OPAQUE * np.sqrt(strength)
    return np.rint(np.concatenate([colour, opacity], axis=-1)).astype(np.uint8)


def compose(
    pixels: np.ndarray, cam: np.ndarray, card: ModelCard, max_side: int = 1024
) -> Image.Image:
    """The picture with its map over it, as one RGB image of at most `max_side` pixels.

    Args:
        pixels: uint8, (height, width), grey.
    """
    image = Image.fromarray(pixels)
    image.thumbnail((max_side, max_side))
    layer = Image.fromarray(overlay(cam, card, image.width, image.height))
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")
