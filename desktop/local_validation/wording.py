"""The figures measured on a clinic's own films, as messages for the window and the terminal."""

from datetime import datetime
from typing import TypeAlias

from desktop.local_validation.intervals import WANTED_PRECISION, still_needed
from desktop.local_validation.labels import MatchedLabels
from desktop.local_validation.local_operating_point import LocalPoint
from desktop.local_validation.past import PastDecisions
from desktop.local_validation.performance import (
    MIN_FILMS,
    LocalThreshold,
    Outcomes,
    Performance,
    Share,
)
from models.card import Estimate
from models.message import QT_TRANSLATE_NOOP, Message, Number

Cell: TypeAlias = Message | Number | str  # of a table
# So many labels are named that match no film, to show how they differ from the films' names.
MOST_NAMES = 5

COUNTED = Message(
    "films-counted",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Films are counted, not children. If many films are of one child, the true "
        "ranges are wider.",
    ),
)
LABELS = Message(
    "answers-are-labels",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The answers are from {file}. Labels in it: {labels}; for films here: {found}.",
    ),
)
LABELS_UNMATCHED = Message(
    "labels-unmatched",
    QT_TRANSLATE_NOOP("Scoring", "Labels that match no film here: {count} ({names})."),
)
DECISIONS = Message(
    "answers-are-decisions",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The answers are the latest decisions on the films of all sessions. Counted: "
        "{films}. Left out as unsure or poor image: {undecided}. Left out because "
        "another model scored them: {others}.",
    ),
)
DECISIONS_NOT_INDEPENDENT = Message(
    "decisions-not-independent",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Whoever decided had seen the program's answer, so the two agree too often. This is no "
        "independent check.",
    ),
)
NO_PROPOSAL = Message(
    "no-proposal",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "No marking level can be chosen from these decisions, because whoever decided "
        "had seen the program's answer. Give labels from a CSV file instead.",
    ),
)

OF_100 = Message("of-100", QT_TRANSLATE_NOOP("Scoring", "{share} of 100; likely {low} to {high}"))
SENSITIVITY = Message(
    "sensitivity",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films with pneumonia, it marked {count} of {of} ({of_100}).",
    ),
)
SPECIFICITY = Message(
    "specificity",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films without pneumonia, it left {count} of {of} unmarked ({of_100}).",
    ),
)
PPV = Message(
    "ppv",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).",
    ),
)
NPV = Message(
    "npv",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Of the films that it left unmarked, pneumonia was absent in {count} of {of} ({of_100}).",
    ),
)
AUROC = Message(
    "auroc",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "In {share} of 100 pairs, the film with pneumonia scored higher than the "
        "film without (likely {low} to {high}; AUROC {auroc}).",
    ),
)
UNCLEAR_COUNTED = Message(
    "unclear-counted",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Here an unclear film counts as marked if its probability reaches the marking level, and "
        "else as not marked. Unclear: {unclear}.",
    ),
)
NOT_LABELLED = Message(
    "not-labelled",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "These films are not counted. Look first: {review}. Not scored: {error}. "
        "No known answer: {unanswered}.",
    ),
)

BOTH_NEEDED = Message(
    "both-kinds-needed",
    QT_TRANSLATE_NOOP(
        "Scoring", "Answers of both kinds are needed: films with pneumonia, and films without."
    ),
)
MORE_NEEDED = Message(
    "more-films-needed",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "To know the first two figures to within {points} of 100, more films are "
        "needed: about {with_pneumonia} with pneumonia and {without} without.",
    ),
)
ENOUGH = Message(
    "films-enough",
    QT_TRANSLATE_NOOP(
        "Scoring", "There are enough films to know the first two figures to within {points} of 100."
    ),
)

TOO_FEW_TO_CHOOSE = Message(
    "too-few-to-choose",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "For a marking level of your own, at least {films} films with pneumonia and "
        "{films} without are needed. Only films marked or not marked count, with "
        "probabilities above 0.",
    ),
)
PROPOSED = Message(
    "proposed",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "A marking level of {threshold} marks at least {share} of 100 films with pneumonia here.",
    ),
)
WOULD_MARK = Message(
    "would-mark",
    QT_TRANSLATE_NOOP(
        "Scoring", "Of the films with pneumonia it would have marked {count} of {of} ({of_100})."
    ),
)
WOULD_NOT_MARK = Message(
    "would-not-mark",
    QT_TRANSLATE_NOOP(
        "Scoring", "Of those without, it would have left {count} of {of} unmarked ({of_100})."
    ),
)
FLATTERED = Message(
    "flattered",
    QT_TRANSLATE_NOOP(
        "Scoring", "It was chosen on these same films, so it looks a little better than it is."
    ),
)
CHOSEN_BY = Message(
    "chosen-here-by",
    QT_TRANSLATE_NOOP("Scoring", "Chosen here by {initials} on {day}."),
)
CHOSEN = Message("chosen-here", QT_TRANSLATE_NOOP("Scoring", "Chosen here on {day}."))
CHOSEN_ON = Message(
    "chosen-on-films", QT_TRANSLATE_NOOP("Scoring", "It was chosen on the films of {folder}.")
)
MARKED_FROM = Message(
    "marked-from",
    QT_TRANSLATE_NOOP("Scoring", "A film is marked if its probability is {threshold} or more."),
)

OUTCOME_TITLES = (
    Message("title-marked", QT_TRANSLATE_NOOP("Scoring", "marked")),
    Message("title-unclear", QT_TRANSLATE_NOOP("Scoring", "unclear")),
    Message("title-not-marked", QT_TRANSLATE_NOOP("Scoring", "not marked")),
    Message("title-look-first", QT_TRANSLATE_NOOP("Scoring", "look first")),
    Message("title-not-scored", QT_TRANSLATE_NOOP("Scoring", "not scored")),
    Message("title-all", QT_TRANSLATE_NOOP("Scoring", "all")),
)
WITH_PNEUMONIA = Message("title-with-pneumonia", QT_TRANSLATE_NOOP("Scoring", "with pneumonia"))
WITHOUT = Message("title-without-pneumonia", QT_TRANSLATE_NOOP("Scoring", "without pneumonia"))


def sentences(performance: Performance) -> list[Message]:
    """The figures, the most important first; a figure of no films is left out."""
    said = [
        share_words(SENSITIVITY, performance.sensitivity),
        share_words(SPECIFICITY, performance.specificity),
        share_words(PPV, performance.ppv),
        share_words(NPV, performance.npv),
        ranking_words(performance.auroc),
        _unclear(performance),
        _not_labelled(performance),
        COUNTED,
    ]
    return [sentence for sentence in said if sentence]


def labelled(file: str, labels: MatchedLabels) -> tuple[Message, ...]:
    """Where the answers come from if a table of labels has them, and what of it matches no film.

    Args:
        file: name of the table.
    """
    found = LABELS.filled(file=file, labels=labels.labels, found=len(labels.answers))
    if not labels.unmatched:
        return (found,)
    more = ", ..." if len(labels.unmatched) > MOST_NAMES else ""
    names = ", ".join(labels.unmatched[:MOST_NAMES]) + more
    return found, LABELS_UNMATCHED.filled(count=len(labels.unmatched), names=names)


def decided(decisions: PastDecisions) -> tuple[Message, ...]:
    """Where the answers come from if clinicians' decisions serve as answers."""
    counted = DECISIONS.filled(
        films=len(decisions.rows),
        undecided=decisions.undecided,
        others=decisions.other_models,
    )
    return counted, DECISIONS_NOT_INDEPENDENT


def needed(performance: Performance) -> Message:
    """How many more films are needed for precise figures."""
    sensitivity, specificity = performance.sensitivity, performance.specificity
    if not sensitivity.of or not specificity.of:
        return BOTH_NEEDED
    with_pneumonia = still_needed(sensitivity.count, sensitivity.of)
    without = still_needed(specificity.count, specificity.of)
    points = Number(100 * WANTED_PRECISION)
    if with_pneumonia or without:
        return MORE_NEEDED.filled(points=points, with_pneumonia=with_pneumonia, without=without)
    return ENOUGH.filled(points=points)


def proposal(chosen: LocalThreshold | None, wanted: float) -> tuple[Message, ...]:
    """What a threshold of the clinic's own would do."""
    if chosen is None:
        return (TOO_FEW_TO_CHOOSE.filled(films=MIN_FILMS),)
    proposed = PROPOSED.filled(threshold=Number(chosen.threshold, 4), share=Number(100 * wanted))
    return (proposed, *_would_have(chosen), FLATTERED)


def chosen_here(point: LocalPoint) -> tuple[Message, ...]:
    """The operating point in use here, and who chose it.

    It stands on reports. So it does not name the folder of the films, which may name a patient.
    """
    day = datetime.fromisoformat(point.decided_at).astimezone().date()
    chosen = (
        CHOSEN_BY.filled(initials=point.initials, day=day)
        if point.initials
        else CHOSEN.filled(day=day)
    )
    return (
        chosen,
        MARKED_FROM.filled(threshold=Number(point.chosen.threshold, 4)),
        *_would_have(point.chosen),
    )


def chosen_on(point: LocalPoint) -> Message:
    """On which films it was chosen, for the window alone."""
    return CHOSEN_ON.filled(folder=point.folder)


def table(performance: Performance) -> list[list[Cell]]:
    """The confusion matrix with titles: a line for each answer, a column for each outcome."""
    return [
        ["", *OUTCOME_TITLES],
        _outcomes_line(WITH_PNEUMONIA, performance.pneumonia),
        _outcomes_line(WITHOUT, performance.normal),
    ]


def _outcomes_line(title: Message, outcomes: Outcomes) -> list[Cell]:
    return [
        title,
        Number(outcomes.marked),
        Number(outcomes.unclear),
        Number(outcomes.unmarked),
        Number(outcomes.review),
        Number(outcomes.error),
        Number(outcomes.total),
    ]


def _would_have(chosen: LocalThreshold) -> tuple[Message, ...]:
    said = (
        share_words(WOULD_MARK, chosen.sensitivity),
        share_words(WOULD_NOT_MARK, chosen.specificity),
    )
    return tuple(sentence for sentence in said if sentence)


def share_words(sentence: Message, share: Share) -> Message | None:
    """`sentence` with the figures of a share; None if there is nothing to share."""
    estimate = share.estimate
    if estimate is None:
        return None
    return sentence.filled(count=share.count, of=share.of, of_100=_of_100(estimate))


def _of_100(estimate: Estimate) -> Message:
    return OF_100.filled(
        share=Number(100 * estimate.value),
        low=Number(100 * estimate.low),
        high=Number(100 * estimate.high),
    )


def ranking_words(area: Estimate | None) -> Message | None:
    """What the area under the ROC curve means; None without one."""
    if area is None:
        return None
    return AUROC.filled(
        share=Number(100 * area.value),
        low=Number(100 * area.low),
        high=Number(100 * area.high),
        auroc=Number(area.value, 3),
    )


def _unclear(performance: Performance) -> Message | None:
    unclear = performance.pneumonia.unclear + performance.normal.unclear
    return UNCLEAR_COUNTED.filled(unclear=unclear) if unclear else None


def _not_labelled(performance: Performance) -> Message:
    return NOT_LABELLED.filled(
        review=performance.pneumonia.review + performance.normal.review,
        error=performance.pneumonia.error + performance.normal.error,
        unanswered=performance.unanswered,
    )
