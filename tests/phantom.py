"""Pictures that look enough like a chest film for every part of the program to work on them."""

import numpy as np
from PIL import Image, ImageFilter

_SIDE = 224


def phantom(width: int, height: int, *, opacity: bool = False, seed: int = 0) -> np.ndarray:
    """Draw a synthetic frontal chest film of a child.

    Two lungs with ribs over them, spine, heart, diaphragm and collar bones in a thorax between
    the arms, with the grain of a film; where asked for, a bright patch in one lung. Each seed is
    another child. The sizes and greys were searched for, so that the shipped network takes it
    for one of the films it was trained on, which its gate asks of every film.

    Returns:
        uint8, (height, width).
    """
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[-1 : 1 : _SIDE * 1j, -1 : 1 : _SIDE * 1j]
    stretch_x, stretch_y = rng.uniform(0.95, 1.05, size=2)
    x = x * stretch_x + rng.uniform(-0.05, 0.05)
    y = y * stretch_y + rng.uniform(-0.05, 0.05)
    across = np.abs(x)

    body = _disc(x, y, 0, 0.45, 0.79, 1.3, 0.05, 2.5)
    diaphragm = 0.5 + rng.uniform(-0.04, 0.04) - 0.54 * (0.12 - (across - 0.38) ** 2)
    lungs = _lungs(x, y, rng) * _step((diaphragm - y) / 0.07)
    heart = _disc(x + 0.3 * (y - 0.25), y, 0.1, 0.25, 0.31, 0.31, 0.16)
    mediastinum = _disc(x, y, 0, -0.2, 0.09, 1.2, 0.25)
    phase = rng.uniform(0, 2 * np.pi)
    rib_height = y + 0.6 * (across - 0.45) ** 2 - 1.2 * (across - 0.4)
    ribs = 0.5 + 0.5 * np.cos(8.3 * np.pi * rib_height + phase)
    cage = _disc(x, y, 0, -0.1, 0.8, 0.95, 0.1, 3)

    grey = 4 + 109 * body
    grey += 46 * _disc(x, y, 0, -1, 0.3, 0.3, 0.15)
    grey += 27 * ribs * cage
    grey -= 25 * lungs * (1 - 0.75 * heart) * (1 - 0.6 * mediastinum)
    grey += 46 * heart + 42 * mediastinum
    grey += (56 + 9 * np.cos(14.3 * np.pi * y + phase)) * np.exp(-((x / 0.1) ** 2))
    grey += 58 * _step((y - 0.5) / 0.15) * body
    grey -= 35 * np.exp(-((x / 0.05) ** 2)) * _step((-0.35 - y) / 0.08)
    for side in (-1, 1):
        grey += 46 * _disc(x, y, side * 1.06, -0.1, 0.2, 1, 0.15)
        grey += 27 * _disc(x, y, side * 0.88, -0.8, 0.34, 0.34, 0.2)
        grey += 31 * _disc(x, y, side * 0.14, 0.02, 0.17, 0.24, 0.4)
    collar_bone = np.exp(-(((y + 0.59 + 0.41 * (across - 0.4)) / 0.03) ** 2))
    grey += 50 * collar_bone * _step((across - 0.08) / 0.04) * _step((0.75 - across) / 0.05)
    if opacity:
        side, low = rng.choice([-1, 1]), rng.uniform(-0.1, 0.25)
        patchy = np.clip(1 + 0.5 * _grain(1.6, rng), 0, 2)
        grey += 55 * _disc(x, y, side * 0.4, low, 0.24, 0.28, 0.35) * patchy * lungs
    grey += lungs * (12 * _grain(1.4, rng) + 10 * _grain(1.2, rng).clip(0))
    grey += 7 * body * _grain(1.2, rng)
    exposed = 255 * (grey * rng.uniform(0.89, 1.0) / 255).clip(0, 1) ** 0.64
    soft = Image.fromarray(exposed.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
    film = np.asarray(soft) + 6.3 * _grain(0.3, rng)
    drawn = Image.fromarray(np.rint(film.clip(0, 255)).astype(np.uint8))
    return np.asarray(drawn.resize((width, height), Image.Resampling.BICUBIC))


def _lungs(x: np.ndarray, y: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    width, height = (0.28, 0.63) * rng.uniform(0.92, 1.08, size=2)
    lungs = [
        _disc(x - side * 0.165 * y, y, side * 0.38, -0.16, width, height, 0.03, 3)
        for side in (-1, 1)
    ]
    return np.maximum(*lungs)


def _disc(
    x: np.ndarray,
    y: np.ndarray,
    centre_x: float,
    centre_y: float,
    width: float,
    height: float,
    softness: float,
    power: float = 2,
) -> np.ndarray:
    """1 inside an ellipse, squarer for a higher power, 0 outside, with a soft edge."""
    across, along = np.abs((x - centre_x) / width), np.abs((y - centre_y) / height)
    return _step((1 - (across**power + along**power) ** (1 / power)) / softness)


def _step(values: np.ndarray) -> np.ndarray:
    """From 0 to 1 around 0."""
    return 1 / (1 + np.exp(-values.clip(-40, 40)))


def _grain(fall: float, rng: np.random.Generator) -> np.ndarray:
    """Noise whose amplitude falls with frequency, with a standard deviation of 1."""
    frequency = np.hypot(np.fft.fftfreq(_SIDE)[:, np.newaxis], np.fft.fftfreq(_SIDE))
    frequency[0, 0] = 1
    noise = np.fft.ifft2(np.fft.fft2(rng.normal(size=(_SIDE, _SIDE))) / frequency**fall).real
    return (noise - noise.mean()) / noise.std()
