"""Corruptions: a film as it would look with a worse exposure, reader, camera or hand.

Each turns a film from `models.preprocess.prepare`, uint8 (224, 224), into another. Strength 1 is
mild, 2 moderate, 3 severe. Each function explains its own.
"""

import io
from collections.abc import Callable
from functools import partial

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

STRENGTHS = (1, 2, 3)
MODERATE = 2

Corruption = Callable[[np.ndarray], np.ndarray]


def corruptions() -> dict[str, tuple[Corruption, Corruption, Corruption]]:
    """The corruptions by name, each at its three strengths."""
    return {
        "gamma, darker": _at(_gamma, 1.3, 1.7, 2.2),
        "gamma, lighter": _at(_gamma, 0.8, 0.6, 0.45),
        "less contrast": _at(_contrast, 0.75, 0.5, 0.3),
        "window cut": _at(_window_cut, 2, 6, 12),
        "blur": _at(_blur, 0.6, 1.2, 2.0),
        "noise": _at(_noise, 5, 12, 25),
        "JPEG": _at(_jpeg, 70, 40, 15),
        "resampling, nearest": _at(partial(_resample, Image.Resampling.NEAREST), 180, 140, 96),
        "resampling, Lanczos": _at(partial(_resample, Image.Resampling.LANCZOS), 160, 112, 72),
        "rotation": _at(_rotate, 5, 10, 15),
        "translation": _at(_translate, 8, 16, 28),
        "crop": _at(_crop, 0.95, 0.90, 0.85),
        "less height": _at(_less_height, 0.94, 0.88, 0.80),
        "less width": _at(_less_width, 0.94, 0.88, 0.80),
        "bars at the sides": _at(_bars, 1.1, 1.25, 1.5),
        "photograph, dark": _at(_dark_photograph, 0.8, 0.6, 0.4),
        "photograph, glare": _at(_glare, 60, 110, 180),
        "marker letters": _at(_markers, 1, 2, 4),
        "inverted polarity": _at(_invert, 1, 1, 1),
    }


def moderate_corruptions() -> list[Corruption]:
    """Each corruption at its moderate strength.

    Inverted polarity is not among them, because the program corrects it before it scores a film.
    """
    return [
        by_strength[MODERATE - 1]
        for name, by_strength in corruptions().items()
        if name != "inverted polarity"
    ]


def moderate_copies(film: np.ndarray, count: int, rng: np.random.Generator) -> list[np.ndarray]:
    """As many copies of a film, each with another of `moderate_corruptions`."""
    moderate = moderate_corruptions()
    return [moderate[drawn](film) for drawn in rng.choice(len(moderate), count, replace=False)]


def _at(
    corrupt: Callable[..., np.ndarray], *strengths: float
) -> tuple[Corruption, Corruption, Corruption]:
    mild, moderate, severe = (partial(corrupt, strength) for strength in strengths)
    return mild, moderate, severe


def _gamma(exponent: float, film: np.ndarray) -> np.ndarray:
    """A power of the grey value."""
    return _grey(255.0 * (film / 255.0) ** exponent)


def _contrast(factor: float, film: np.ndarray) -> np.ndarray:
    """Grey values drawn towards their mean."""
    return _grey((film - film.mean()) * factor + film.mean())


def _window_cut(percent: float, film: np.ndarray) -> np.ndarray:
    """A window too narrow: this percentage of the pixels turns black, and as many white."""
    low, high = np.percentile(film, [percent, 100 - percent])
    return _grey((film - low) * (255.0 / max(high - low, 1.0)))


def _blur(radius: float, film: np.ndarray) -> np.ndarray:
    """A Gaussian blur of this standard deviation in pixels, as motion or a lens leaves."""
    return np.asarray(Image.fromarray(film).filter(ImageFilter.GaussianBlur(radius)))


def _noise(deviation: float, film: np.ndarray) -> np.ndarray:
    """White noise of this standard deviation in grey values, as too low a dose leaves."""
    return _grey(film + np.random.default_rng(0).normal(0.0, deviation, film.shape))


def _jpeg(quality: int, film: np.ndarray) -> np.ndarray:
    """The film after it was saved as a JPEG of this quality."""
    file = io.BytesIO()
    Image.fromarray(film).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file))


def _resample(filter_: Image.Resampling, side: int, film: np.ndarray) -> np.ndarray:
    """Shrunk to `side` pixels by another filter than the program's, and enlarged again."""
    image = Image.fromarray(film)
    return np.asarray(image.resize((side, side), filter_).resize(image.size, filter_))


def _rotate(degrees: float, film: np.ndarray) -> np.ndarray:
    """A film that lies askew. What is uncovered is black."""
    return np.asarray(Image.fromarray(film).rotate(degrees, Image.Resampling.BILINEAR))


def _translate(pixels: int, film: np.ndarray) -> np.ndarray:
    """A child off centre, this many pixels down and to the right. What is uncovered is black."""
    moved = np.zeros_like(film)
    moved[pixels:, pixels:] = film[:-pixels, :-pixels]
    return moved


def _crop(share: float, film: np.ndarray) -> np.ndarray:
    """The middle of the film, `share` of its sides, enlarged."""
    return _without_margins(film, (1 - share) / 2, (1 - share) / 2)


def _less_height(share: float, film: np.ndarray) -> np.ndarray:
    """The middle of the film, `share` of its height, stretched to the whole."""
    return _without_margins(film, 0.0, (1 - share) / 2)


def _less_width(share: float, film: np.ndarray) -> np.ndarray:
    """The middle of the film, `share` of its width, stretched to the whole."""
    return _without_margins(film, (1 - share) / 2, 0.0)


def _without_margins(film: np.ndarray, sides: float, ends: float) -> np.ndarray:
    """A film less these shares of its width at both sides, and of its height at both ends."""
    image = Image.fromarray(film)
    width, height = image.size
    box = (sides * width, ends * height, (1 - sides) * width, (1 - ends) * height)
    return np.asarray(image.resize(image.size, Image.Resampling.BILINEAR, box))


def _bars(factor: float, film: np.ndarray) -> np.ndarray:
    """Black bars at both sides, so that the frame is this many times as wide."""
    image = Image.fromarray(film)
    framed = Image.new("L", image.size)
    width = round(image.width / factor)
    squeezed = image.resize((width, image.height), Image.Resampling.BILINEAR)
    framed.paste(squeezed, ((image.width - width) // 2, 0))
    return np.asarray(framed)


def _dark_photograph(light: float, film: np.ndarray) -> np.ndarray:
    """A phone's picture in poor light: dim, half as bright in the corners, and a little noisy."""
    vignette = 1.0 - 0.5 * distance_from(film.shape, 0.5, 0.5) ** 2
    return _noise(4, _grey(film * light * vignette))


def _glare(peak: float, film: np.ndarray) -> np.ndarray:
    """A lamp reflected in the upper left of the film, `peak` grey values at its centre."""
    distance = distance_from(film.shape, 0.3, 0.3)
    return _grey(film + peak * np.exp(-((distance / 0.25) ** 2)))


def _markers(count: int, film: np.ndarray) -> np.ndarray:
    """White letters burnt into this many corners."""
    image = Image.fromarray(film)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(22)
    for place, letter in (((8, 6), "R"), ((200, 6), "L"), ((6, 190), "AP"), ((196, 190), "3"))[
        :count
    ]:
        draw.text(place, letter, fill=255, font=font)
    return np.asarray(image)


def _invert(_: float, film: np.ndarray) -> np.ndarray:
    """Black and white swapped, as by a reader that does not know MONOCHROME1."""
    return 255 - film


def distance_from(shape: tuple[int, ...], x: float, y: float) -> np.ndarray:
    """The distance of each pixel from a place in shares of the sides. Half a diagonal is 1."""
    rows, columns = np.mgrid[: shape[0], : shape[1]] / np.array(shape)[:, None, None]
    return np.hypot(columns - x, rows - y) / np.sqrt(0.5)


def _grey(values: np.ndarray) -> np.ndarray:
    return np.rint(values.clip(0, 255)).astype(np.uint8)
