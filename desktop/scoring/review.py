"""The gate: a person has to look first at a picture that the model was not made for."""

import numpy as np

from desktop.reading.picture import TOO_NARROW, Picture
from desktop.results.row import Row
from desktop.scoring import photo_quality
from models.card import Gate
from models.gate.clinic_films import ClinicFilms
from models.gate.orientation import UPRIGHT, Orientation
from models.gate.recognition import Kind, Recognition
from models.message import QT_TRANSLATE_NOOP, Message

# Why a person has to look at a picture first.
TOO_SMALL = Message(
    "too-small",
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture is too small for a chest film. Export it in full size."
    ),
)
NEARLY_BLANK = Message(
    "nearly-blank",
    QT_TRANSLATE_NOOP("Scoring", "The picture is nearly blank. Check the exposure and the export."),
)
IN_COLOUR = Message(
    "in-colour",
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture is in colour and may not be a chest film. Check what it shows."
    ),
)
BLURRED = Message(
    "blurred",
    QT_TRANSLATE_NOOP(
        "Scoring", "The photograph is blurred. Hold the camera still and take it again."
    ),
)
FOREIGN = Message(
    "no-childs-chest",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The picture does not look like a child's chest film. Check what it shows.",
    ),
)
ASKEW = Message(
    "turned-or-inverted",
    QT_TRANSLATE_NOOP("Scoring", "The film seems to be {lying}. Check it, and export it upright."),
)
ADULT = Message(
    "looks-adult",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The film looks like an adult's, and this program knows children of 1 to 5 years only. "
        "Check whose it is.",
    ),
)
UNFAMILIAR = Message(
    "unfamiliar",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "This film looks unlike those the program was measured on. Its score counts only once it "
        "has been measured here.",
    ),
)
LIKE_THE_CLINICS = Message(
    "like-the-clinics",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "This film looks unlike those of training, but like those that two people read here "
        "({films}).",
    ),
)

# What was done to a film before it was scored, and what to bear in mind.
PUT_RIGHT = Message(
    "put-right",
    QT_TRANSLATE_NOOP(
        "Scoring", "The film was {lying} and was put right before scoring. Check it."
    ),
)
LUNG_CUT_OFF = Message(
    "lung-cut-off",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "A part of a lung seems to lie outside the film, and was not scored. Check that all of "
        "the chest is on it.",
    ),
)
GLARE = Message(
    "glare",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "A part of the photograph is white with glare. Better take it again without the "
        "reflection.",
    ),
)

# Whoever looks at such a film asks how old its patient is. With other reasons there is no film yet
# to ask about, or the reason is the age itself.
LEFT_TO_A_PERSON = (ADULT, UNFAMILIAR)
# Notes that only a film without such a reason has, by their codes.
OF_SCORED_FILMS = frozenset({PUT_RIGHT.code, GLARE.code, LUNG_CUT_OFF.code})

# How a film lies, by quarter turns, in words that follow "was" or "be".
_TURNED = (
    None,
    Message("turned-left", QT_TRANSLATE_NOOP("Scoring", "turned to the left")),
    Message("upside-down", QT_TRANSLATE_NOOP("Scoring", "upside down")),
    Message("turned-right", QT_TRANSLATE_NOOP("Scoring", "turned to the right")),
)
_INVERTED = Message("inverted", QT_TRANSLATE_NOOP("Scoring", "inverted (white for black)"))
_TURNED_AND_INVERTED = Message(
    "turned-and-inverted",
    QT_TRANSLATE_NOOP("Scoring", "{turned} and inverted (white for black)"),
)


def review_reason(
    picture: Picture, prepared: np.ndarray, recognition: Recognition, gate: Gate
) -> Message | None:
    """Why a picture needs a person's eye before its score counts; None when nothing is wrong.

    Args:
        prepared: uint8, (224, 224), the picture through `models.preprocess.prepare`.
    """
    shorter, longer = sorted(picture.film_size)
    if shorter < gate.min_side:
        return TOO_SMALL
    if longer > gate.max_aspect * shorter:
        return TOO_NARROW
    if prepared.std() < gate.min_contrast:
        return NEARLY_BLANK
    if colourfulness(picture.film) > gate.max_colourfulness:
        return IN_COLOUR
    # This comes before what the picture looks like, because a blurred film looks like no film.
    if picture.photographed and not photo_quality.is_sharp(prepared):
        return BLURRED
    if recognition.kind is Kind.FOREIGN:
        return FOREIGN
    if recognition.kind is Kind.ASKEW:
        return ASKEW.filled(lying=_lies(recognition.view))
    if recognition.kind is Kind.ADULT:
        return ADULT
    if recognition.kind is Kind.UNFAMILIAR:
        return UNFAMILIAR
    return None


def notes(picture: Picture, prepared: np.ndarray, recognition: Recognition) -> tuple[Message, ...]:
    """What was done to a film before it was scored, and what to bear in mind; mostly nothing."""
    found = []
    if recognition.view != UPRIGHT:
        found.append(PUT_RIGHT.filled(lying=_lies(recognition.view)))
    found += (*picture.crop_note, *picture.notes)
    if picture.photographed and photo_quality.has_glare(prepared):
        found.append(GLARE)
    if recognition.is_cut_off:
        found.append(LUNG_CUT_OFF)
    return tuple(found)


def is_current(row: Row, clinic: ClinicFilms | None) -> bool:
    """Whether the gate still says what it said of a film. If not, the film is scored again.

    A film that is still unfamiliar is scored each time, because its row does not say which of the
    clinic's films it was compared with.
    """
    for remark in row.remarks:
        if remark.code == LIKE_THE_CLINICS.code:
            return clinic is not None and remark == like(clinic)
    return clinic is None or UNFAMILIAR not in row.remarks


def like(clinic: ClinicFilms) -> Message:
    """What is said of a film that is scored because it is like the clinic's."""
    return LIKE_THE_CLINICS.filled(films=clinic.key)


def _lies(view: Orientation) -> Message:
    """How a film lies that is not upright."""
    turned = _TURNED[view.quarter_turns]
    if turned is None:
        return _INVERTED
    return _TURNED_AND_INVERTED.filled(turned=turned) if view.inverted else turned


def colourfulness(pixels: np.ndarray) -> float:
    """M3 of Hasler and Suesstrunk 2003, "Measuring colourfulness in natural images".

    0 is grey, 15 slightly, 33 moderately and 59 quite colourful.

    Args:
        pixels: uint8 or uint16, (height, width) or (height, width, 3) in RGB.
    """
    if pixels.ndim == 2:
        return 0.0
    # A quarter of a million pixels show the colours as well as all of them.
    step = max(1, int(np.sqrt(pixels.shape[0] * pixels.shape[1] / 250_000)))
    sample = pixels[::step, ::step].astype(np.float32)
    if pixels.dtype == np.uint16:
        sample *= 255 / 65535
    red, green, blue = sample[..., 0], sample[..., 1], sample[..., 2]
    red_green, yellow_blue = red - green, (red + green) / 2 - blue
    spread = np.hypot(red_green.std(), yellow_blue.std())
    shift = np.hypot(red_green.mean(), yellow_blue.mean())
    return float(spread + 0.3 * shift)
