"""Augmentation: a film as it would look with another exposure, position, reader or format."""

import io

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from models.preprocess import SIZE
from train.data.corruptions import distance_from

SMALLEST_AREA = 0.08  # share of the film
# A piece of at least this share still shows both lungs.
BOTH_LUNGS_AREA = 0.6
ASPECT = (3 / 4, 4 / 3)  # width to height, in the squashed film
# Films of some readers have black bars or stand on a black ground.
FRAMED_SHARE = 0.3  # of the pieces
MAX_BARS = 1.5  # width or height of the framed film to that of the film
MAX_GROUND = 1.2  # the same, on the other axis
# A smaller piece of a framed film might show a bar alone.
SMALLEST_FRAMED_AREA = 0.5
MAX_ROTATION = 12.0  # degrees
GAMMA = (0.6, 1.6)
TONES_SHARE = 0.3  # of the pieces
TONES = 4  # parts of a tone curve
TONES_EVENNESS = 3.0  # at infinity the curve is a straight line
POOR_LIGHT_SHARE = 0.2  # of the pieces
LIGHT = (0.3, 1.0)  # share of the grey value that is left
MAX_VIGNETTE = 0.6  # share of the light that the corners lose
CONTRAST = (0.7, 1.3)
BRIGHTNESS = 25.0  # grey values
GLARE_SHARE = 0.15  # of the pieces
MAX_GLARE = 180.0  # grey values, where a lamp is reflected
GLARE_RADIUS = (0.15, 0.4)  # where a third of it is left, in half diagonals
LETTERED_SHARE = 0.2  # of the pieces
LETTERS = "RLAPUSTOE0123456789"
MAX_LABELS = 4
LABEL_EDGE = 0.15  # share of the side; a label lies this near to an edge
LETTER_HEIGHT = (8, 32)  # pixels
MAX_NOISE = 15.0  # standard deviation, grey values
JPEG_QUALITY = (30, 95)
MIN_RESAMPLED = 0.5  # share of the side

_FILTERS = (
    Image.Resampling.BILINEAR,
    Image.Resampling.BICUBIC,
    Image.Resampling.LANCZOS,
    Image.Resampling.BOX,
)


def augment(
    grey: np.ndarray,
    rng: np.random.Generator,
    *,
    smallest_area: float = SMALLEST_AREA,
    side: int = SIZE,
) -> np.ndarray:
    """Change a film at random. The same generator state gives the same film.

    How a film is framed tells the classes of the public data apart. A piece of any place, size and
    shape of it does not (random resized crops, Szegedy et al. 2015).

    Args:
        grey: uint8, (height, width). A larger film gives sharper pieces.
        smallest_area: share of the film; a piece's area is drawn evenly from here up to 1.
        side: of the result, in pixels.

    Returns:
        uint8, (side, side).
    """
    image = Image.fromarray(grey)
    if rng.random() < FRAMED_SHARE:
        image = _framed(image, rng)
        smallest_area = max(smallest_area, SMALLEST_FRAMED_AREA)
    if rng.random() < 0.5:
        angle = rng.uniform(-MAX_ROTATION, MAX_ROTATION)
        image = image.rotate(angle, Image.Resampling.BILINEAR)
    box = _piece(image.size, rng, smallest_area)
    image = image.resize((side, side), Image.Resampling.BILINEAR, box)
    if rng.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if rng.random() < 0.3:
        image = _resample(image, rng)
    if rng.random() < LETTERED_SHARE:
        image = _lettered(image, rng)
    changed = _expose(np.asarray(image, dtype=np.float32), rng)
    if rng.random() < POOR_LIGHT_SHARE:
        changed = _in_poor_light(changed, rng)
    if rng.random() < GLARE_SHARE:
        changed = _with_glare(changed, rng)
    if rng.random() < 0.3:
        changed += rng.normal(0.0, rng.uniform(0.0, MAX_NOISE), changed.shape)
    image = Image.fromarray(np.rint(changed.clip(0, 255)).astype(np.uint8))
    if rng.random() < 0.3:
        image = recompress(image, rng)
    return np.asarray(image)


def _framed(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A film between black bars, at its sides or above and below, or anywhere on a black ground."""
    size = np.array(image.size)
    largest = rng.permutation([MAX_BARS, rng.choice([1.0, MAX_GROUND])])
    ground = np.rint(size * rng.uniform(1.0, largest)).astype(int)
    corner = rng.integers(ground - size, endpoint=True)
    framed = Image.new("L", tuple(ground.tolist()))
    framed.paste(image, tuple(corner.tolist()))
    return framed


def _piece(
    size: tuple[int, int], rng: np.random.Generator, smallest_area: float
) -> tuple[float, float, float, float]:
    """Left, top, right and bottom in pixels. The shares of width and height are drawn."""
    area = rng.uniform(smallest_area, 1.0)
    aspect = np.exp(rng.uniform(*np.log(ASPECT)))
    shares = np.minimum([np.sqrt(area * aspect), np.sqrt(area / aspect)], 1.0)
    corner = rng.uniform(0.0, 1.0 - shares)
    left, top = (corner * size).tolist()
    right, bottom = ((corner + shares) * size).tolist()
    return left, top, right, bottom


def _resample(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Shrink and enlarge again. Other readers' resizing blurs or rings like that."""
    side = round(rng.uniform(MIN_RESAMPLED, 1.0) * image.width)
    down, up = rng.choice(len(_FILTERS), size=2)
    return image.resize((side, side), _FILTERS[down]).resize(image.size, _FILTERS[up])


def _lettered(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """White letters near the edges, as markers and labels leave them."""
    lettered = image.copy()
    draw = ImageDraw.Draw(lettered)
    for _ in range(rng.integers(1, MAX_LABELS, endpoint=True)):
        place = np.array([rng.uniform(), rng.uniform(0, LABEL_EDGE)])
        if rng.random() < 0.5:
            place[1] = 1 - place[1]
        label = "".join(rng.choice(list(LETTERS), rng.integers(1, 3, endpoint=True)))
        font = ImageFont.load_default(rng.uniform(*LETTER_HEIGHT))
        x, y = rng.permutation(place) * image.size
        draw.text((x, y), label, fill=255, font=font, anchor="mm")
    return lettered


def _expose(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Gamma or a tone curve, contrast about the mean, and brightness."""
    if rng.random() < TONES_SHARE:
        grey = _through_tone_curve(grey, rng)
    else:
        grey = 255.0 * (grey / 255.0) ** np.exp(rng.uniform(*np.log(GAMMA)))
    mean = grey.mean()
    contrast = np.exp(rng.uniform(*np.log(CONTRAST)))
    return (grey - mean) * contrast + mean + rng.uniform(-BRIGHTNESS, BRIGHTNESS)


def _through_tone_curve(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Grey values along a curve that only rises, as another maker's processing leaves them.

    The grey values' distribution tells the classes of the public data apart, too. Zhou et al. 2019
    (Models Genesis) change it so, by Bezier curves.
    """
    rises = rng.dirichlet(np.full(TONES, TONES_EVENNESS))
    return np.interp(grey / 255.0, np.linspace(0, 1, TONES + 1), [0, *rises.cumsum()]) * 255.0


def _in_poor_light(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Dim, and dimmer towards the corners, as a phone sees a film on a weak light box."""
    distance = distance_from(grey.shape, *rng.uniform(0.3, 0.7, 2))
    vignette = 1.0 - rng.uniform(0.0, MAX_VIGNETTE) * distance**2
    return grey * rng.uniform(*LIGHT) * vignette


def _with_glare(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A lamp reflected anywhere in the film, as on a photograph of one."""
    distance = distance_from(grey.shape, *rng.uniform(0.0, 1.0, 2))
    spot = np.exp(-((distance / rng.uniform(*GLARE_RADIUS)) ** 2))
    return grey + rng.uniform(0.0, MAX_GLARE) * spot


def recompress(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A picture in grey after it was saved as a JPEG of lower quality."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=int(rng.integers(*JPEG_QUALITY)))
    return Image.open(file)
