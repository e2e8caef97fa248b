"""The one preprocessing: from decoded pixels to the network's input.

Training, conversion, evaluation and the desktop program all call this module. So the network
sees a film in the clinic exactly as it saw films in training. Every change to the result of
`prepare` or `normalise` must raise `PREPROCESSING_VERSION`. The program refuses a model that was
trained with another version.
"""

from collections.abc import Callable

import numpy as np
from PIL import Image

PREPROCESSING_VERSION = 1
SIZE = 224

_PIXELS_AT_ONCE = 2**18

# ITU-R BT.601 luma, as JPEG and Pillow's mode "L" have it.
_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)


def prepare(pixels: np.ndarray) -> np.ndarray:
    """Reduce a decoded picture to the square grey image the network looks at.

    It keeps the whole frame, but not its aspect ratio, as was done with the training images.

    Args:
        pixels: uint8 or uint16, (height, width), (height, width, 1) or (height, width, >= 3)
            with RGB first; any further channels (alpha) are ignored. Larger is brighter.

    Returns:
        uint8, (224, 224).

    Raises:
        ValueError: another dtype or shape.
    """
    grey = to_grey8(pixels)
    if grey.shape == (SIZE, SIZE):
        return grey
    return shrink(Image.fromarray(grey))


def shrink(grey: Image.Image) -> np.ndarray:
    """Do as `prepare` does to a picture of Pillow's in mode "L", without a copy of its pixels.

    Returns:
        uint8, (224, 224).
    """
    return np.asarray(grey.resize((SIZE, SIZE), Image.Resampling.BILINEAR))


def normalise(prepared: np.ndarray) -> np.ndarray:
    """Scale grey values 0..255 to the network's range [-1, 1).

    The divisor is 128 rather than 127.5 so that the int8 model's input scale is exactly
    1/128 with zero point 0: quantising the input then loses nothing.

    Args:
        prepared: uint8 or float (values 0..255), any shape.

    Returns:
        float32, the same shape with a channel axis of 1 appended.
    """
    scaled = (np.asarray(prepared, dtype=np.float32) - 128.0) / 128.0
    return scaled[..., np.newaxis]


def to_grey8(pixels: np.ndarray) -> np.ndarray:
    """Turn 8- or 16-bit grey or colour pixels into 8-bit grey, (height, width).

    A picture of more than 8 bits is scaled by the bits in use; see `effective_bits`. So an 8-bit
    copy of a film gives the same, if the film's brightest pixel uses them.

    Args:
        pixels: see `prepare`.

    Raises:
        ValueError: another dtype, or no pixels.
    """
    if pixels.dtype not in (np.uint8, np.uint16):
        raise ValueError(f"pixels must be uint8 or uint16, not {pixels.dtype}")
    if 0 in pixels.shape:
        raise ValueError(f"pixels are empty: shape {pixels.shape}")
    grey = _to_grey(pixels)
    if grey.dtype == np.uint8:
        return grey
    full_scale = 2 ** effective_bits(grey) - 1
    return converted(
        grey, np.uint8, lambda part: np.rint(part.astype(np.float32) * (255.0 / full_scale))
    )


def converted(
    values: np.ndarray, dtype: type[np.generic], convert: Callable[[np.ndarray], np.ndarray]
) -> np.ndarray:
    """Values of any shape, each converted by itself, as `dtype`.

    It works in parts. All of a large film as floating-point numbers would take the most memory.
    """
    result = np.empty(values.shape, dtype)
    parts = 1 + values.size // _PIXELS_AT_ONCE
    for source, target in zip(
        np.array_split(values.reshape(-1), parts),
        np.array_split(result.reshape(-1), parts),
        strict=True,
    ):
        target[:] = convert(source)
    return result


def effective_bits(pixels: np.ndarray) -> int:
    """Bits in use: the smallest of 8, 10, 12, 14, 16 that holds the largest value.

    X-ray readers write 10, 12 or 14 bits into 16-bit files without saying so.
    """
    largest = int(pixels.max())
    return next(bits for bits in (8, 10, 12, 14, 16) if largest < 2**bits)


def _to_grey(pixels: np.ndarray) -> np.ndarray:
    if pixels.ndim == 2:
        return pixels
    if pixels.ndim != 3 or pixels.shape[2] == 2:
        raise ValueError(f"pixels must be (height, width[, channels]), not {pixels.shape}")
    if pixels.shape[2] == 1:
        return pixels[..., 0]
    colour = pixels[..., :3]
    if colour.dtype == np.uint8:
        return np.asarray(Image.fromarray(np.ascontiguousarray(colour)).convert("L"))
    return np.rint(colour.astype(np.float32) @ _LUMA).astype(np.uint16)
