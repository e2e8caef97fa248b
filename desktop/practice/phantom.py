"""Pictures that look enough like a chest film for every part of the program to work on them."""

import random
from functools import cache

import numpy as np
from PIL import Image, ImageFilter

_SIDE = 224


def phantom(width: int, height: int, *, opacity: bool = False, seed: int = 0) -> np.ndarray:
    """Draw a synthetic frontal chest film of a child.

    It shows two lungs with ribs over them, spine, heart, diaphragm and collar bones in a thorax
    between the arms, with the grain of a film. Each seed is another child. The sizes and greys were
    found by a search: the network's gate takes the drawing for a film, and the network gives a
    higher score to drawings with a patch. No drawing can show how it does on children.

    Args:
        width: in pixels.
        height: in pixels.
        opacity: whether there is a bright patch in one lung.
        seed: which child.

    Returns:
        uint8, (height, width).
    """
    # The bundle has neither numpy's generator nor its Fourier transform.
    rng = random.Random(seed)
    y, x = np.mgrid[-1 : 1 : _SIDE * 1j, -1 : 1 : _SIDE * 1j]
    x = x * rng.uniform(0.95, 1.05) + rng.uniform(-0.05, 0.05)
    y = y * rng.uniform(0.95, 1.05) + rng.uniform(-0.05, 0.05)
    across = np.abs(x)

    body = _disc(x, y, 0, 0.33, 0.83, 1.42, 0.025, 2.5)
    arch = 0.12 - (across - 0.45) ** 2
    diaphragm = 0.55 + rng.uniform(-0.04, 0.04) - 0.39 * arch
    lungs = _lungs(x, y, rng) * _step((diaphragm - y) / 0.07)
    heart = _disc(x + 0.3 * (y - 0.24), y, 0.1, 0.24, 0.35, 0.26, 0.07)
    mediastinum = _disc(x, y, 0, -0.2, 0.089, 1.2, 0.25)
    phase = rng.uniform(0, 2 * np.pi)
    rib_height = y + 0.13 * (across - 0.45) ** 2 - 0.89 * (across - 0.4)
    ribs = 0.5 + 0.5 * np.cos(9.53 * np.pi * rib_height + phase)
    cage = _disc(x, y, 0, -0.1, 0.8, 0.95, 0.1, 3)

    grey = -5 + 131 * body
    grey += 51 * _disc(x, y, 0, -1, 0.3, 0.3, 0.15)
    grey += 37 * ribs * cage
    grey -= 95 * lungs * (1 - 0.75 * heart) * (1 - 0.6 * mediastinum)
    grey += 17 * heart + 19 * mediastinum
    vertebrae = 45 + 20 * np.cos(18 * np.pi * y + phase)
    grey += vertebrae * np.exp(-((x / 0.152) ** 2))
    grey += 62 * _step((y - 0.55) / 0.15) * body
    grey -= 53 * np.exp(-((x / 0.039) ** 2)) * _step((-0.35 - y) / 0.08)
    for side in (-1, 1):
        grey += 21 * _disc(x, y, side * 1.02, -0.1, 0.2, 1, 0.15)
        grey += 19 * _disc(x, y, side * 0.94, -0.9, 0.44, 0.44, 0.2)
        grey += 33 * _disc(x, y, side * 0.26, 0.02, 0.17, 0.24, 0.4)
    bone_height = y + 0.66 + 0.47 * (across - 0.4)
    collar_bones = np.exp(-((bone_height / 0.032) ** 2))
    collar_bones *= _step((across - 0.08) / 0.04) * _step((0.75 - across) / 0.05)
    grey += 70 * collar_bones
    if opacity:
        side, low = rng.choice([-1, 1]), rng.uniform(-0.1, 0.25)
        patchy = np.clip(1 + 0.8 * _grain(1.1, rng), 0, 2)
        grey += 85 * _disc(x, y, side * 0.4, low, 0.3, 0.55, 0.8) * patchy * lungs
    grey += lungs * (12 * _grain(1.73, rng) + 10 * _grain(1.2, rng).clip(0))
    grey += 7 * body * _grain(0.97, rng)
    grey += 12 * (x**2 + y**2)
    exposed = 255 * (grey * rng.uniform(0.98, 1.1) / 255).clip(0, 1) ** 0.75
    soft = Image.fromarray(exposed.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.18))
    film = np.asarray(soft) + 10 * _grain(-0.21, rng)
    drawn = Image.fromarray(np.rint(film.clip(0, 255)).astype(np.uint8))
    return np.asarray(drawn.resize((width, height), Image.Resampling.BICUBIC))


def _lungs(x: np.ndarray, y: np.ndarray, rng: random.Random) -> np.ndarray:
    width, height = 0.19 * rng.uniform(0.92, 1.08), 0.49 * rng.uniform(0.92, 1.08)
    lungs = [
        _disc(x - side * 0.203 * y, y, side * 0.45, 0.01, width, height, 0.052, 4.1)
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


def _grain(fall: float, rng: random.Random) -> np.ndarray:
    """Noise whose amplitude falls with frequency, with a standard deviation of 1."""
    cosines, frequency = _waves()
    amplitudes = np.frombuffer(rng.randbytes(_SIDE**2), np.uint8).reshape(_SIDE, _SIDE) - 127.5
    # A sum of so many waves is normal, however the amplitude of each is distributed.
    # BLAS multiplies strips without threads of its own. Those would wait for busy cores longer than
    # the product takes.
    strips = (-1, 4, _SIDE)
    rows = ((amplitudes / frequency**fall).reshape(strips) @ cosines).reshape(_SIDE, _SIDE)
    noise = (rows.T.reshape(strips) @ cosines).reshape(_SIDE, _SIDE).T
    return (noise - noise.mean()) / noise.std()


@cache
def _waves() -> tuple[np.ndarray, np.ndarray]:
    """The waves along one axis, (wave, place), and the frequency of each product of two."""
    count = np.arange(_SIDE)
    cosines = np.cos(np.pi * np.outer(count, count + 0.5) / _SIDE)
    frequency = np.hypot(count[:, np.newaxis], count)
    frequency[0, 0] = 1
    return cosines, frequency
