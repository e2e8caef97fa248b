"""What is said of the probabilities beside the answers."""

from datetime import datetime

from desktop.local_validation.local_calibration import AdoptedFit
from desktop.local_validation.performance import MIN_FILMS
from desktop.local_validation.recalibration import MIN_FILMS_IN_ALL, Refit
from models.card import Estimate
from models.message import QT_TRANSLATE_NOOP, Message, Number

TOO_FEW = Message(
    "too-few-to-refit",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "To judge the probabilities themselves, {films} films that count are needed, and {each} of "
        "each kind.",
    ),
).filled(films=MIN_FILMS_IN_ALL, each=MIN_FILMS)
ERROR = Message(
    "calibration-error",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "On these {films} films, the probabilities lie {error} of 100 beside the truth on average, "
        "shifted to the share of pneumonia among the films. By chance alone it would be about "
        "{chance}.",
    ),
)
FIT = Message(
    "calibration-refitted",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Fitted anew to such films, they would lie {error} beside it (Platt scaling, checked on "
        "films left out of the fit). True log-odds: {slope} times the program's, plus {shift} "
        "(slope likely {slope_low} to {slope_high}, shift {shift_low} to {shift_high}).",
    ),
)
RIGHT = Message(
    "calibration-right",
    QT_TRANSLATE_NOOP("Scoring", "So nothing speaks against the probabilities here."),
)
TOO_BOLD = Message(
    "calibration-too-bold",
    QT_TRANSLATE_NOOP(
        "Scoring", "So high probabilities are too high here, and low ones are too low."
    ),
)
TOO_TIMID = Message(
    "calibration-too-timid",
    QT_TRANSLATE_NOOP(
        "Scoring", "So high probabilities are too low here, and low ones are too high."
    ),
)
TOO_LOW = Message(
    "calibration-too-low",
    QT_TRANSLATE_NOOP("Scoring", "So the probabilities are too low here on the whole."),
)
TOO_HIGH = Message(
    "calibration-too-high",
    QT_TRANSLATE_NOOP("Scoring", "So the probabilities are too high here on the whole."),
)
NOT_USED = Message(
    "calibration-not-used",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "This fit is shown and not used: probabilities, findings and marking levels stay as they "
        "are. A marking level of your own is chosen on the films themselves, and so it holds all "
        "the same.",
    ),
)

ADOPTABLE = Message(
    "calibration-adoptable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "In the program's window, you can adopt this fit for the probability that is told for "
        "here. Findings, marking levels and the program's own probabilities stay as they are.",
    ),
)
ADOPTED = Message(
    "calibration-adopted",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Adopted by {initials} on {day}: the probability here is told by a fit to {films} films of "
        "this clinic. True log-odds: {slope} times the program's, plus {shift}.",
    ),
)
NOT_ADOPTED = Message(
    "calibration-not-adopted",
    QT_TRANSLATE_NOOP("Scoring", "No fit is in use. The probability here is the program's own."),
)
SHARE_NEEDED = Message(
    "calibration-needs-share",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The fit shows only once you say in the settings how many of 100 children X-rayed here "
        "have pneumonia.",
    ),
)


def calibration(found: Refit | None) -> list[Message]:
    """How well the probabilities fit the answers, and what a new fit would change.

    Args:
        found: None if there are too few films.
    """
    if found is None:
        return [TOO_FEW]
    return [
        ERROR.filled(
            films=found.films,
            error=Number(100 * found.error, 1),
            chance=Number(100 * found.error_by_chance, 1),
        ),
        FIT.filled(
            error=Number(100 * found.error_refitted, 1),
            **_ends("slope", found.slope),
            **_ends("shift", found.shift),
        ),
        _verdict(found),
        ADOPTABLE if found.may_be_adopted else NOT_USED,
    ]


def in_use(adopted: AdoptedFit | None, prevalence: float | None) -> tuple[Message, ...]:
    """Which fit is in use: when it was adopted, by whom, and on how many films it was measured.

    Args:
        prevalence: of pneumonia here; None if nobody knows it.
    """
    if adopted is None:
        return (NOT_ADOPTED,)
    said = ADOPTED.filled(
        initials=adopted.initials,
        day=datetime.fromisoformat(adopted.decided_at).astimezone().date(),
        films=adopted.films,
        slope=Number(adopted.fit.slope, 2),
        shift=Number(adopted.fit.shift, 2),
    )
    return (said,) if prevalence is not None else (said, SHARE_NEEDED)


def _verdict(found: Refit) -> Message:
    """What is wrong with the probabilities, if anything is. A shift hides what a slope does."""
    if found.shift.low > 0:
        return TOO_LOW
    if found.shift.high < 0:
        return TOO_HIGH
    if found.slope.high < 1:
        return TOO_BOLD
    return TOO_TIMID if found.slope.low > 1 else RIGHT


def _ends(name: str, estimate: Estimate) -> dict[str, Number]:
    return {
        name: Number(estimate.value, 2),
        f"{name}_low": Number(estimate.low, 2),
        f"{name}_high": Number(estimate.high, 2),
    }
