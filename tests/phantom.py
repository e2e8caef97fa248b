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

    body = _disc(x, y, 0, 0.39, 0.86, 1.42, 0.028, 2.5)
    arch = 0.12 - (across - 0.44) ** 2
    diaphragm = 0.5 + rng.uniform(-0.04, 0.04) - 0.56 * arch
    lungs = _lungs(x, y, rng) * _step((diaphragm - y) / 0.078)
    heart = _disc(x + 0.3 * (y - 0.24), y, 0.17, 0.24, 0.34, 0.29, 0.1)
    mediastinum = _disc(x, y, 0, -0.2, 0.096, 1.2, 0.25)
    phase = rng.uniform(0, 2 * np.pi)
    rib_height = y + 0.07 * (across - 0.45) ** 2 - 1.1 * (across - 0.4)
    ribs = 0.5 + 0.5 * np.cos(9.01 * np.pi * rib_height + phase)
    cage = _disc(x, y, 0, -0.1, 0.8, 0.95, 0.1, 3)

    grey = 1 + 131 * body
    grey += 50 * _disc(x, y, 0, -1, 0.3, 0.3, 0.15)
    grey += 31 * ribs * cage
    grey -= 62 * lungs * (1 - 0.75 * heart) * (1 - 0.6 * mediastinum)
    grey += 29 * heart + 24 * mediastinum
    vertebrae = 65 + 14 * np.cos(14.8 * np.pi * y + phase)
    grey += vertebrae * np.exp(-((x / 0.129) ** 2))
    grey += 40 * _step((y - 0.5) / 0.15) * body
    grey -= 39 * np.exp(-((x / 0.043) ** 2)) * _step((-0.35 - y) / 0.08)
    for side in (-1, 1):
        grey += 31 * _disc(x, y, side * 1.06, -0.1, 0.2, 1, 0.15)
        grey += 15 * _disc(x, y, side * 0.93, -0.81, 0.41, 0.41, 0.2)
        grey += 38 * _disc(x, y, side * 0.18, 0.02, 0.15, 0.21, 0.4)
    bone_height = y + 0.67 + 0.42 * (across - 0.4)
    collar_bones = np.exp(-((bone_height / 0.024) ** 2))
    collar_bones *= _step((across - 0.08) / 0.04) * _step((0.75 - across) / 0.05)
    grey += 54 * collar_bones
    if opacity:
        side, low = rng.choice([-1, 1]), rng.uniform(-0.1, 0.25)
        patchy = np.clip(1 + 0.5 * _grain(1.6, rng), 0, 2)
        grey += 55 * _disc(x, y, side * 0.4, low, 0.24, 0.28, 0.35) * patchy * lungs
    grey += lungs * (10 * _grain(1.4, rng) + 16 * _grain(1.2, rng).clip(0))
    grey += 7.5 * body * _grain(1.14, rng)
    grey += 5 * (x**2 + y**2)
    exposed = 255 * (grey * rng.uniform(0.87, 0.98) / 255).clip(0, 1) ** 0.86
    soft = Image.fromarray(exposed.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.39))
    film = np.asarray(soft) + 8.3 * _grain(-0.13, rng)
    drawn = Image.fromarray(np.rint(film.clip(0, 255)).astype(np.uint8))
    return np.asarray(drawn.resize((width, height), Image.Resampling.BICUBIC))


def _lungs(x: np.ndarray, y: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    width, height = (0.23, 0.55) * rng.uniform(0.92, 1.08, size=2)
    lungs = [
        _disc(x - side * 0.14 * y, y, side * 0.44, -0.06, width, height, 0.048, 3.7)
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
