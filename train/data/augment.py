"""Augmentation: a film as it would look with another exposure, position, reader or format."""

import io

import numpy as np
from PIL import Image

MAX_SHIFT = 0.08  # share of the side
MAX_ROTATION = 12.0  # degrees
ZOOM = (0.85, 1.15)
GAMMA = (0.6, 1.6)
CONTRAST = (0.7, 1.3)
BRIGHTNESS = 25.0  # grey values
MAX_NOISE = 10.0  # standard deviation, grey values
JPEG_QUALITY = (30, 95)
MIN_RESAMPLED_SIDE = 112  # pixels

_FILTERS = (
    Image.Resampling.BILINEAR,
    Image.Resampling.BICUBIC,
    Image.Resampling.LANCZOS,
    Image.Resampling.BOX,
)


def augment(prepared: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Change a film at random. The same generator state gives the same film.

    Args:
        prepared: uint8, (224, 224).

    Returns:
        uint8, (224, 224).
    """
    image = _move(Image.fromarray(prepared), rng)
    if rng.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if rng.random() < 0.3:
        image = _resample(image, rng)
    grey = _expose(np.asarray(image, dtype=np.float32), rng)
    if rng.random() < 0.3:
        grey += rng.normal(0.0, rng.uniform(0.0, MAX_NOISE), grey.shape)
    image = Image.fromarray(np.rint(grey.clip(0, 255)).astype(np.uint8))
    if rng.random() < 0.3:
        image = _recompress(image, rng)
    return np.asarray(image)


def _move(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Shift, rotate and zoom about the centre, in one interpolation. What is uncovered is black."""
    angle = np.deg2rad(rng.uniform(-MAX_ROTATION, MAX_ROTATION))
    zoom = rng.uniform(*ZOOM, size=2)
    shift = rng.uniform(-MAX_SHIFT, MAX_SHIFT, size=2) * image.size
    cosine, sine = np.cos(angle), np.sin(angle)
    # Pillow asks for the inverse map, from the new picture's places to the old one's.
    inverse = np.array([[cosine, sine], [-sine, cosine]]) / zoom
    centre = np.array(image.size) / 2
    offset = centre - inverse @ (centre + shift)
    coefficients = (*inverse[0], offset[0], *inverse[1], offset[1])
    return image.transform(
        image.size, Image.Transform.AFFINE, coefficients, Image.Resampling.BILINEAR
    )


def _resample(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Shrink and enlarge again. Other readers' resizing blurs or rings like that."""
    side = int(rng.integers(MIN_RESAMPLED_SIDE, image.width))
    down, up = rng.choice(len(_FILTERS), size=2)
    return image.resize((side, side), _FILTERS[down]).resize(image.size, _FILTERS[up])


def _expose(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Gamma, contrast about the mean, and brightness."""
    gamma = np.exp(rng.uniform(*np.log(GAMMA)))
    grey = 255.0 * (grey / 255.0) ** gamma
    mean = grey.mean()
    contrast = np.exp(rng.uniform(*np.log(CONTRAST)))
    return (grey - mean) * contrast + mean + rng.uniform(-BRIGHTNESS, BRIGHTNESS)


def _recompress(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Save as a JPEG of lower quality, and read that."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=int(rng.integers(*JPEG_QUALITY)))
    return Image.open(file)
