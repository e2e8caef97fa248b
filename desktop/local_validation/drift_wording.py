"""How recent films differ from those the program knows, as messages."""

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

# The first of each pair is for a change with a known day. The second is for a change that was there
# from the first film on.
CHANGES = {
    (Quantity.BRIGHTNESS, Change.LOWER): (
        Message(
            "darker-since",
            QT_TRANSLATE_NOOP(
                "Scoring", "Since about {day} the pictures are darker than those the program knows"
            ),
        ),
        Message(
            "darker",
            QT_TRANSLATE_NOOP(
                "Scoring", "The pictures here are darker than those the program knows"
            ),
        ),
    ),
    (Quantity.BRIGHTNESS, Change.HIGHER): (
        Message(
            "brighter-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the pictures are brighter than those the program knows",
            ),
        ),
        Message(
            "brighter",
            QT_TRANSLATE_NOOP(
                "Scoring", "The pictures here are brighter than those the program knows"
            ),
        ),
    ),
    (Quantity.BRIGHTNESS, Change.OTHER): (
        Message(
            "brightness-varies-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the brightness of the pictures varies more, or less, than "
                "in those the program knows",
            ),
        ),
        Message(
            "brightness-varies",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "The brightness of the pictures here varies more, or less, than in those the "
                "program knows",
            ),
        ),
    ),
    (Quantity.DISTANCE, Change.HIGHER): (
        Message(
            "less-alike-since",
            QT_TRANSLATE_NOOP(
                "Scoring", "Since about {day} the pictures look less like those the program knows"
            ),
        ),
        Message(
            "less-alike",
            QT_TRANSLATE_NOOP(
                "Scoring", "The pictures here look less like those the program knows"
            ),
        ),
    ),
    (Quantity.DISTANCE, Change.OTHER): (
        Message(
            "some-less-alike-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} some pictures look less like those the program knows, others "
                "more",
            ),
        ),
        Message(
            "some-less-alike",
            QT_TRANSLATE_NOOP(
                "Scoring", "Some pictures here look less like those the program knows, others more"
            ),
        ),
    ),
    (Quantity.SCORE, Change.LOWER): (
        Message(
            "scores-lower-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the probabilities are too low, however few children have "
                "pneumonia",
            ),
        ),
        Message(
            "scores-lower",
            QT_TRANSLATE_NOOP(
                "Scoring", "The probabilities here are too low, however few children have pneumonia"
            ),
        ),
    ),
    (Quantity.SCORE, Change.HIGHER): (
        Message(
            "scores-higher-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the probabilities are too high, however many children "
                "have pneumonia",
            ),
        ),
        Message(
            "scores-higher",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "The probabilities here are too high, however many children have pneumonia",
            ),
        ),
    ),
    (Quantity.SCORE, Change.OTHER): (
        Message(
            "scores-vary-since",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "Since about {day} the probabilities are unusual, however many children have "
                "pneumonia",
            ),
        ),
        Message(
            "scores-vary",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "The probabilities here are unusual, however many children have pneumonia",
            ),
        ),
    ),
}

QUANTITIES = {
    Quantity.DISTANCE: Message("distance", QT_TRANSLATE_NOOP("Scoring", "distance")),
    Quantity.SCORE: Message("probability", QT_TRANSLATE_NOOP("Scoring", "probability")),
    Quantity.BRIGHTNESS: Message("brightness", QT_TRANSLATE_NOOP("Scoring", "brightness")),
}
MONTH_TITLES = (
    Message("title-month", QT_TRANSLATE_NOOP("Scoring", "month")),
    Message("title-films", QT_TRANSLATE_NOOP("Scoring", "films")),
    *QUANTITIES.values(),
    Message("title-changed", QT_TRANSLATE_NOOP("Scoring", "changed")),
)
LISTED = Message("listed", QT_TRANSLATE_NOOP("Scoring", "{first}, {second}"))
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
