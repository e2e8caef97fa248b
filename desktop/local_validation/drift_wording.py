"""How the films of late differ from those the model knows, in words."""

from collections.abc import Sequence
from functools import reduce

from desktop.local_validation.drift import Change, Drift, Month, Quantity
from desktop.local_validation.wording import Cell
from models.message import QT_TRANSLATE_NOOP, Message, Number

NO_DRIFT = Message(
    "no-drift", QT_TRANSLATE_NOOP("Scoring", "No lasting change of the pictures has been noticed.")
)
DRIFT = Message(
    "drift",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{change}; check the exposure and how the files are made, and trust the findings less "
        "until then.",
    ),
)

# The first of each pair is for a change that began within the time looked at, the second for one
# that was there from the first film.
CHANGES = {
    (Quantity.BRIGHTNESS, Change.LOWER): (
        Message(
            "darker-since",
            QT_TRANSLATE_NOOP(
                "Scoring", "Since about {day} the pictures are darker than those the model knows"
            ),
        ),
        Message(
            "darker",
            QT_TRANSLATE_NOOP("Scoring", "The pictures here are darker than those the model knows"),
        ),
    ),
    (Quantity.BRIGHTNESS, Change.HIGHER): (
        Message(
            "brighter-since",
            QT_TRANSLATE_NOOP(
                "Scoring", "Since about {day} the pictures are brighter than those the model knows"
            ),
        ),
        Message(
            "brighter",
            QT_TRANSLATE_NOOP(
                "Scoring", "The pictures here are brighter than those the model knows"
            ),
        ),
    ),
    (Quantity.BRIGHTNESS, Change.OTHER): (
        Message(
            "brightness-varies-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the pictures' brightness varies otherwise than the model knows "
                "it",
            ),
        ),
        Message(
            "brightness-varies",
            QT_TRANSLATE_NOOP(
                "Scoring", "The pictures' brightness here varies otherwise than the model knows it"
            ),
        ),
    ),
    (Quantity.DISTANCE, Change.HIGHER): (
        Message(
            "less-alike-since",
            QT_TRANSLATE_NOOP(
                "Scoring", "Since about {day} the pictures look less like those the model knows"
            ),
        ),
        Message(
            "less-alike",
            QT_TRANSLATE_NOOP("Scoring", "The pictures here look less like those the model knows"),
        ),
    ),
    (Quantity.DISTANCE, Change.OTHER): (
        Message(
            "some-less-alike-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} some pictures look less like those the model knows, others more",
            ),
        ),
        Message(
            "some-less-alike",
            QT_TRANSLATE_NOOP(
                "Scoring", "Some pictures here look less like those the model knows, others more"
            ),
        ),
    ),
    (Quantity.SCORE, Change.LOWER): (
        Message(
            "scores-lower-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the probabilities are lower than any share of pneumonias "
                "explains",
            ),
        ),
        Message(
            "scores-lower",
            QT_TRANSLATE_NOOP(
                "Scoring", "The probabilities here are lower than any share of pneumonias explains"
            ),
        ),
    ),
    (Quantity.SCORE, Change.HIGHER): (
        Message(
            "scores-higher-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the probabilities are higher than any share of pneumonias "
                "explains",
            ),
        ),
        Message(
            "scores-higher",
            QT_TRANSLATE_NOOP(
                "Scoring", "The probabilities here are higher than any share of pneumonias explains"
            ),
        ),
    ),
    (Quantity.SCORE, Change.OTHER): (
        Message(
            "scores-vary-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the probabilities vary otherwise than any share of pneumonias "
                "explains",
            ),
        ),
        Message(
            "scores-vary",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "The probabilities here vary otherwise than any share of pneumonias explains",
            ),
        ),
    ),
}

QUANTITIES = {
    Quantity.DISTANCE: Message("distance", QT_TRANSLATE_NOOP("Scoring", "distance")),
    Quantity.SCORE: Message("score", QT_TRANSLATE_NOOP("Scoring", "score")),
    Quantity.BRIGHTNESS: Message("brightness", QT_TRANSLATE_NOOP("Scoring", "brightness")),
}
MONTH_TITLES = (
    Message("title-month", QT_TRANSLATE_NOOP("Scoring", "month")),
    Message("title-films", QT_TRANSLATE_NOOP("Scoring", "films")),
    QUANTITIES[Quantity.DISTANCE],
    Message("title-probability", QT_TRANSLATE_NOOP("Scoring", "probability")),
    QUANTITIES[Quantity.BRIGHTNESS],
    Message("title-changed", QT_TRANSLATE_NOOP("Scoring", "changed")),
)
LISTED = Message("listed", "{first}, {second}")
NOT_CHANGED = Message("nothing-changed", QT_TRANSLATE_NOOP("Scoring", "no"))
TOO_FEW = Message("too-few-films", QT_TRANSLATE_NOOP("Scoring", "too few to tell"))


def notice(drift: Drift) -> Message:
    """A change that lasts, and what to do about it."""
    since, always = CHANGES[drift.quantity, drift.change]
    change = always if drift.since is None else since.filled(day=drift.since)
    return DRIFT.filled(change=change)


def month_table(months: Sequence[Month]) -> list[list[Cell]]:
    """With titles, a line for each month."""
    return [[*MONTH_TITLES], *map(_month_line, months)]


def _month_line(month: Month) -> list[Cell]:
    return [
        f"{month.first:%Y-%m}",
        Number(month.films),
        Number(month.medians[Quantity.DISTANCE], 2),
        Number(month.medians[Quantity.SCORE], 2),
        Number(month.medians[Quantity.BRIGHTNESS]),
        _changed(month),
    ]


def _changed(month: Month) -> Message:
    """The names of what has changed in a month."""
    if not month.judged:
        return TOO_FEW
    names = [QUANTITIES[quantity] for quantity in month.changes]
    if not names:
        return NOT_CHANGED
    return reduce(lambda first, second: LISTED.filled(first=first, second=second), names)
