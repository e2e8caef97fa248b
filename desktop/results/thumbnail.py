"""The small picture in the list. A JPEG takes a third of the memory of its pixels."""

import io

import numpy as np
from PIL import Image

THUMBNAIL_SIDE = 64
_QUALITY = 85


def make_thumbnail(prepared: np.ndarray, film_size: tuple[int, int]) -> bytes:
    """Make it from the prepared image, stretched back to the film's aspect ratio.

    Args:
        prepared: uint8, (side, side), what `models.preprocess.prepare` gives.
        film_size: width and height, in pixels.

    Returns:
        A grey JPEG, longest side 64.
    """
    width, height = film_size
    scale = THUMBNAIL_SIDE / max(width, height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return _saved(Image.fromarray(prepared).resize(size, Image.Resampling.BILINEAR))


def jpeg_of(pixels: np.ndarray) -> bytes:
    """A JPEG of uint8 (height, width) pixels."""
    return _saved(Image.fromarray(pixels))


def pixels_of(thumbnail: bytes) -> np.ndarray:
    """Grey pixels back from `jpeg_of`: uint8, (height, width)."""
    with Image.open(io.BytesIO(thumbnail), formats=("JPEG",)) as picture:
        return np.asarray(picture)


def _saved(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=_QUALITY, optimize=True)
    return file.getvalue()
