"""Pictures that are no films, drawn by code: other things that may lie in a folder of films."""

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFont

SIDES = (300, 900)  # pixels

_TEXT = (
    "the of and film chest ward name date clinic report normal patient record number left right "
    "view age weight to follow mother seen today sent home"
)


def draw(kind: str, seed: int) -> np.ndarray:
    """Draw a picture. The same kind and seed always give the same one.

    Args:
        kind: one of `KINDS`.

    Returns:
        uint8, (height, width).
    """
    rng = np.random.default_rng((list(KINDS).index(kind), seed))
    width, height = (int(side) for side in rng.integers(*SIDES, size=2))
    return KINDS[kind](width, height, rng)


def _document(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Lines of dark print on light paper."""
    page = Image.new("L", (width, height), int(rng.integers(225, 256)))
    size = int(rng.integers(10, 26))
    for top in range(2 * size, height - 2 * size, 3 * size // 2):
        if rng.random() < 0.85:
            _write(page, (2 * size, top), size, int(rng.integers(0, 80)), rng)
    return np.asarray(page)


def _screen(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Panels with a few words each, below a bar, on a light or a dark ground."""
    ground = rng.integers(20, 60) if rng.random() < 0.5 else rng.integers(200, 250)
    screen = Image.new("L", (width, height), int(ground))
    brush = ImageDraw.Draw(screen)
    for _ in range(rng.integers(4, 14)):
        left, top = int(rng.integers(width)), int(rng.integers(height))
        right, bottom = left + int(rng.integers(40, width)), top + int(rng.integers(20, height))
        brush.rectangle((left, top, right, bottom), _grey(rng), _grey(rng))
        for line in range(rng.integers(5)):
            _write(screen, (left + 6, top + 6 + 18 * line), 14, _grey(rng), rng)
    brush.rectangle((0, 0, width, 26), _grey(rng))
    return np.asarray(screen)


def _sketch(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Lines, ellipses and polygons, in many greys."""
    sheet = Image.new("L", (width, height), int(rng.choice([0, 255])))
    brush = ImageDraw.Draw(sheet)
    for _ in range(rng.integers(5, 25)):
        corners = rng.integers(0, (width, height), size=(rng.integers(2, 6), 2))
        box = np.sort(corners[:2], axis=0).ravel().tolist()
        points = corners.ravel().tolist()
        match rng.integers(4):
            case 0:
                brush.line(points, _grey(rng), width=int(rng.integers(1, 8)))
            case 1:
                brush.ellipse(box, outline=_grey(rng), width=int(rng.integers(1, 6)))
            case 2:
                brush.ellipse(box, fill=_grey(rng))
            case _:
                brush.polygon(points, outline=_grey(rng))
    return np.asarray(sheet)


def _noise(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Noise with a power spectrum between white and that of clouds."""
    frequency = np.hypot(np.fft.fftfreq(height)[:, np.newaxis], np.fft.fftfreq(width))
    frequency[0, 0] = 1
    spectrum = np.fft.fft2(rng.normal(size=(height, width))) / frequency ** rng.uniform(0, 2.5)
    noise = np.fft.ifft2(spectrum).real
    noise *= rng.uniform(30, 60) / noise.std()
    return np.rint(np.clip(128 + noise - noise.mean(), 0, 255)).astype(np.uint8)


def _gradient(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """A gradient from black to white, straight or round."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    angle, (centre_x, centre_y) = rng.uniform(0, 2 * np.pi), rng.uniform(0.2, 0.8, size=2)
    straight = np.cos(angle) * x + np.sin(angle) * y
    wash = straight if rng.random() < 0.5 else -np.hypot(x - centre_x, y - centre_y)
    return np.rint(255 * (wash - wash.min()) / np.ptp(wash)).astype(np.uint8)


def _write(
    sheet: Image.Image, place: tuple[int, int], size: int, grey: int, rng: np.random.Generator
) -> None:
    line = " ".join(rng.choice(_TEXT.split(), size=rng.integers(2, 9)))
    ImageDraw.Draw(sheet).text(place, line, grey, ImageFont.load_default(size))


def _grey(rng: np.random.Generator) -> int:
    return int(rng.integers(256))


KINDS: dict[str, Callable[[int, int, np.random.Generator], np.ndarray]] = {
    "documents": _document,
    "screens": _screen,
    "sketches": _sketch,
    "noise": _noise,
    "gradients": _gradient,
}
