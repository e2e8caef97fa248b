"""Finding the film on a photograph, so that the room around it is not scored.

On a photograph the film stands in a light box or on a screen. That is a bright rectangle in a
darker room. In it there may be the darker rectangle of the film, within a rim of bare light. Each
rectangle is looked for as four straight steps of brightness.

A film that a machine exported is never cropped. It has the same red, green and blue everywhere. A
camera gives such a picture only when its colours are switched off; then `raster.py` looks at the
camera's notes.
"""

from dataclasses import dataclass

import numpy as np
from PIL import Image

# The search runs on a copy whose longer side has so many pixels.
SIDE = 256
# A side of the film lies within this share of the photograph, and of the light box, from its edge.
REACH = 0.42
RIM_REACH = 0.25
# At least such a share of a side must be a step from dark to bright, or from the rim's light to the
# film. A few in a thousand grey training films would have such steps.
MIN_STEP = 0.9
MIN_RIM_STEP = 0.6

_FIRST_SHARE = 0.8
_COLOURED_SHARE = 0.25
_STEP_PIXELS = 2
_SMALLEST_STEP = 8.0  # grey values, of 255
_SMALLEST_STEP_SHARE = 0.05  # of the photograph's contrast
_TIE = 0.02
# How far the camera may be tilted, as the tangent of the angle.
_TILTS = np.linspace(-0.07, 0.07, 15)


@dataclass(frozen=True, slots=True)
class Box:
    """Where a film lies in its picture: pixels from the left and the top, up to the last ones."""

    left: int
    top: int
    right: int
    bottom: int

    def cut(self, pixels: np.ndarray) -> np.ndarray:
        """The part of a picture, (height, width, ...), that lies in the box."""
        return pixels[self.top : self.bottom, self.left : self.right]


def is_coloured(pixels: np.ndarray) -> bool:
    """Whether a picture, (height, width) or (height, width, 3) in RGB, has a camera's colours."""
    if pixels.ndim == 2:
        return False
    step = max(1, int(np.sqrt(pixels.shape[0] * pixels.shape[1] / 250_000)))
    sample = pixels[::step, ::step]
    return bool((np.ptp(sample, axis=2) > 0).mean() > _COLOURED_SHARE)


def find_film(photograph: np.ndarray) -> Box | None:
    """Where the film lies on a photograph.

    Args:
        photograph: uint8, (height, width) or (height, width, 3).

    Returns:
        The film's upright bounding box; None where none is found, for instance because the film
        fills the photograph. On a screen in a lit room, the film's black margins may be taken for
        the room.
    """
    image = Image.fromarray(photograph)
    scale = max(image.size) / SIDE
    size = (max(1, round(image.width / scale)), max(1, round(image.height / scale)))
    grey = np.asarray(image.resize(size, Image.Resampling.BOX).convert("L"), dtype=np.float32)
    whole = (0.0, 0.0, float(grey.shape[1]), float(grey.shape[0]))
    light = _rectangle(grey, whole, 1, REACH, MIN_STEP) or whole
    film = _rectangle(grey, light, -1, RIM_REACH, MIN_RIM_STEP)
    found = film if film and _is_rim(grey, light, film) else light
    if found == whole:
        return None
    left, top, right, bottom = (round(scale * place) for place in found)
    return Box(left, top, min(right, image.width), min(bottom, image.height))


_Place = tuple[float, float, float, float]  # left, top, right, bottom


def _rectangle(
    grey: np.ndarray, within: _Place, sign: int, reach: float, min_step: float
) -> _Place | None:
    """Four straight steps around the middle.

    Args:
        sign: 1 where it grows brighter inwards, -1 where it grows darker.
    """
    part = _cut(grey, within)
    height, width = part.shape
    if min(height, width) < SIDE / 8:
        return None
    low, high = np.percentile(part, [1, 99])
    smallest = max(_SMALLEST_STEP, _SMALLEST_STEP_SHARE * (high - low))
    # Until the sides are known, even the middle half may reach beyond the end of one.
    left, top, right, bottom = 0.0, 0.0, float(width), float(height)
    for ends, share in ((0.25, _FIRST_SHARE * min_step), (0.05, min_step)):
        across, along = part[round(top) : round(bottom)], part[:, round(left) : round(right)].T
        # Each view has one side of the rectangle on its left.
        views = (across, along, across[:, ::-1], along[:, ::-1])
        steps = [_step(sign * view, reach, ends, smallest, share) for view in views]
        places = [step for step in steps if step is not None]
        if len(places) < len(steps):
            return None
        left, top, right, bottom = places[0], places[1], width - places[2], height - places[3]
    return within[0] + left, within[1] + top, within[0] + right, within[1] + bottom


def _step(
    grey: np.ndarray, reach: float, ends: float, smallest: float, min_step: float
) -> float | None:
    """Find the first straight step to brighter values from the left.

    Args:
        ends: the share of rows that are skipped at the top, and at the bottom.
        smallest: a step is larger than this, in grey values.

    Returns:
        Its distance from the left edge, at half height, in pixels; None where no step is in
        `min_step` of the rows.
    """
    height, width = grey.shape
    rises = np.zeros(grey.shape, dtype=bool)
    rises[:, _STEP_PIXELS:-_STEP_PIXELS] = (
        grey[:, 2 * _STEP_PIXELS :] - grey[:, : -2 * _STEP_PIXELS] > smallest
    )
    rows = np.arange(int(ends * height), height - int(ends * height))[:, np.newaxis]
    columns = np.arange(int(reach * width))
    shares = np.zeros(len(columns))
    for tilt in _TILTS:
        tilted = columns + np.rint(tilt * (rows - height / 2)).astype(int)
        inside = (tilted >= 0) & (tilted < width)
        shares = np.maximum(shares, (rises[rows, tilted.clip(0, width - 1)] & inside).mean(axis=0))
    found = shares >= min_step
    if not found.any():
        return None
    # A step is some pixels wide; its middle counts.
    first = int(found.argmax())
    steps = int((~found[first:]).argmax()) or len(found) - first
    peak = shares[first : first + steps]
    return first + float(np.flatnonzero(peak >= peak.max() - _TIE).mean()) + 0.5


def _is_rim(grey: np.ndarray, light: _Place, film: _Place) -> bool:
    """Whether bare light lies between the two: it is brighter than nearly all of the film."""
    rim = np.zeros(grey.shape, dtype=bool)
    _cut(rim, light)[:] = True
    _cut(rim, film)[:] = False
    return bool(np.median(grey[rim]) > np.percentile(_cut(grey, film), 90)) if rim.any() else False


def _cut(grey: np.ndarray, place: _Place) -> np.ndarray:
    left, top, right, bottom = (round(side) for side in place)
    return grey[top:bottom, left:right]
