"""The gate: a picture that the model was not made for is for a person to look at first."""

import numpy as np

from desktop.reading.picture import TOO_NARROW, Picture
from desktop.scoring import photo_quality
from models.card import Gate
from models.gate.orientation import UPRIGHT, View
from models.gate.recognition import Kind, Recognition

GLARE = "A part of the photograph is white with glare; better take it again without the reflection."
CROPPED = "The photograph was cropped to the film before scoring; check that all of it is there."
WHOLE = "All of the photograph was scored and not the film on it alone, as a person asked."


def review_reason(
    picture: Picture, prepared: np.ndarray, recognition: Recognition, gate: Gate
) -> str:
    """Why a picture needs a person's eye before its score counts; empty when nothing is wrong.

    Args:
        prepared: uint8, (224, 224), the picture through `models.preprocess.prepare`.
    """
    shorter, longer = sorted(picture.film_size)
    if shorter < gate.min_side:
        return "The picture is too small for a chest film; export it in full size."
    if longer > gate.max_aspect * shorter:
        return str(TOO_NARROW)
    if prepared.std() < gate.min_contrast:
        return "The picture is nearly blank; check the exposure and the export."
    if colourfulness(picture.film) > gate.max_colourfulness:
        return "The picture is in colour and may not be a chest film; check what it shows."
    # Before what it looks like, for a blurred film looks like none.
    if picture.photographed and not photo_quality.is_sharp(prepared):
        return "The photograph is blurred; hold the camera still and take it again."
    if recognition.kind is Kind.FOREIGN:
        return "The picture does not look like a child's chest film; check what it shows."
    if recognition.kind is Kind.ASKEW:
        return f"The film seems to be {_lies(recognition.view)}; check it, and export it upright."
    if recognition.kind is Kind.ADULT:
        return (
            "The film looks like an adult's, and this program knows children of 1 to 5 years "
            "only; check whose it is."
        )
    return ""


def note(picture: Picture, prepared: np.ndarray, recognition: Recognition) -> str:
    """What was done to a film before it was scored, and what to bear in mind; mostly empty."""
    notes = []
    if recognition.view != UPRIGHT:
        notes.append(
            f"The film was {_lies(recognition.view)} and was put right before scoring; check it."
        )
    notes.append(crop_note(picture))
    if picture.photographed and photo_quality.has_glare(prepared):
        notes.append(GLARE)
    return " ".join(filter(None, notes))


def crop_note(picture: Picture) -> str:
    """What part of a photograph is scored; empty where that is all of it by itself."""
    if picture.film_box:
        return CROPPED
    return WHOLE if picture.kept_whole else ""


def was_cropped(reason: str) -> bool:
    """Whether a row with this reason is of the film alone, and not of its whole photograph."""
    return CROPPED in reason


def was_whole(reason: str) -> bool:
    """Whether a row with this reason is of a whole photograph, as a person asked."""
    return WHOLE in reason


def _lies(view: View) -> str:
    """How a film lies, in words that follow "was" or "be"."""
    turned = ("", "turned to the left", "upside down", "turned to the right")[view.quarter_turns]
    inverted = "inverted (white for black)" if view.inverted else ""
    return " and ".join(filter(None, (turned, inverted)))


def colourfulness(pixels: np.ndarray) -> float:
    """M3 of Hasler and Suesstrunk 2003, "Measuring colourfulness in natural images".

    0 is grey, 15 slightly, 33 moderately and 59 quite colourful.

    Args:
        pixels: uint8 or uint16, (height, width) or (height, width, 3) in RGB.
    """
    if pixels.ndim == 2:
        return 0.0
    # A quarter of a million pixels tell the colours as well as all of them.
    step = max(1, int(np.sqrt(pixels.shape[0] * pixels.shape[1] / 250_000)))
    sample = pixels[::step, ::step].astype(np.float32)
    if pixels.dtype == np.uint16:
        sample *= 255 / 65535
    red, green, blue = sample[..., 0], sample[..., 1], sample[..., 2]
    red_green, yellow_blue = red - green, (red + green) / 2 - blue
    spread = np.hypot(red_green.std(), yellow_blue.std())
    shift = np.hypot(red_green.mean(), yellow_blue.mean())
    return float(spread + 0.3 * shift)
