"""What was measured on a clinic's own films, in plain words: the same in the window and without."""

from collections.abc import Sequence
from datetime import datetime

from desktop.local_validation.drift import Change, Drift, Month, Quantity
from desktop.local_validation.intervals import WANTED_PRECISION, still_needed
from desktop.local_validation.local_operating_point import LocalPoint
from desktop.local_validation.past import PastDecisions
from desktop.local_validation.performance import MIN_FILMS, LocalThreshold, Performance, Share
from models.card import Estimate

COUNTED = (
    "Films are counted, not children: where many films are of one child, the true ranges are wider."
)

NO_PROPOSAL = (
    "No operating point is chosen on decisions that were made with the program's answer in sight; "
    "give labels from a CSV file for that."
)

NO_DRIFT = "No lasting change of the pictures has been noticed."

# Of a change that began within the time looked at, and of one that was there from the first film.
_DRIFTS = {
    (Quantity.BRIGHTNESS, Change.LOWER): (
        "Since about {day} the pictures are darker than those the model knows",
        "The pictures here are darker than those the model knows",
    ),
    (Quantity.BRIGHTNESS, Change.HIGHER): (
        "Since about {day} the pictures are brighter than those the model knows",
        "The pictures here are brighter than those the model knows",
    ),
    (Quantity.BRIGHTNESS, Change.OTHER): (
        "Since about {day} the pictures' brightness varies otherwise than the model knows it",
        "The pictures' brightness here varies otherwise than the model knows it",
    ),
    (Quantity.DISTANCE, Change.HIGHER): (
        "Since about {day} the pictures look less like those the model knows",
        "The pictures here look less like those the model knows",
    ),
    (Quantity.DISTANCE, Change.OTHER): (
        "Since about {day} some pictures look less like those the model knows, others more",
        "Some pictures here look less like those the model knows, others more",
    ),
    (Quantity.SCORE, Change.LOWER): (
        "Since about {day} the probabilities are lower than any share of pneumonias explains",
        "The probabilities here are lower than any share of pneumonias explains",
    ),
    (Quantity.SCORE, Change.HIGHER): (
        "Since about {day} the probabilities are higher than any share of pneumonias explains",
        "The probabilities here are higher than any share of pneumonias explains",
    ),
    (Quantity.SCORE, Change.OTHER): (
        "Since about {day} the probabilities vary otherwise than any share of pneumonias explains",
        "The probabilities here vary otherwise than any share of pneumonias explains",
    ),
}
_DRIFT_ADVICE = (
    "check the exposure and how the files are made, and trust the findings less until then."
)


def sentences(performance: Performance) -> list[str]:
    """The figures, the most important first; nothing is said of what no film tells."""
    said = [
        _share_sentence(
            performance.sensitivity,
            "Of the films with pneumonia that it labelled, it marked {count} of {of} ({of_100}).",
        ),
        _share_sentence(
            performance.specificity,
            "Of the films without pneumonia that it labelled, it left {count} of {of} unmarked "
            "({of_100}).",
        ),
        _share_sentence(
            performance.ppv,
            "Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).",
        ),
        _share_sentence(
            performance.npv,
            "Of the films that it left unmarked, pneumonia was absent in {count} of {of} "
            "({of_100}).",
        ),
        _ranking(performance.auroc),
        _not_labelled(performance),
    ]
    return [sentence for sentence in said if sentence]


def decided(decisions: PastDecisions) -> str:
    """What the answers are where clinicians' decisions are taken for them."""
    return (
        "The answers are the latest decisions on the films of all sessions: "
        f"{len(decisions.rows)} counted, {decisions.undecided} left out as unsure or poor images, "
        f"{decisions.other_models} left out as scored by another model. Whoever decided had the "
        "program's answer in sight, so that these are no independent truth and agree with it too "
        "often."
    )


def needed(performance: Performance) -> str:
    """How many more films would make the figures precise."""
    sensitivity, specificity = performance.sensitivity, performance.specificity
    if not sensitivity.of or not specificity.of:
        return "Answers of both kinds are needed: films with pneumonia, and films without."
    with_pneumonia = still_needed(sensitivity.count, sensitivity.of)
    without = still_needed(specificity.count, specificity.of)
    points = f"{100 * WANTED_PRECISION:.0f}"
    if with_pneumonia or without:
        return (
            f"To know both shares to within {points} of 100, more films are needed: about "
            f"{with_pneumonia} with pneumonia and {without} without."
        )
    return f"There are films enough to know both shares to within {points} of 100."


def proposal(chosen: LocalThreshold | None, wanted: float) -> str:
    """What a threshold of the clinic's own would do."""
    if chosen is None:
        return (
            f"For an operating point of your own, at least {MIN_FILMS} labelled films with "
            f"pneumonia and {MIN_FILMS} without are needed, with probabilities above 0."
        )
    return (
        f"Marking films from a probability of {chosen.threshold:.4f} on marks at least "
        f"{100 * wanted:.0f} of 100 films with pneumonia here. {_would_have(chosen)} It was chosen "
        "on these very films, which flatters it a little."
    )


def chosen_here(point: LocalPoint) -> str:
    """The operating point that counts here, and who chose it on what."""
    day = datetime.fromisoformat(point.decided_at).astimezone()
    when = f"{day.day} {day:%B %Y}"
    chosen = (
        f"Chosen here by {point.initials} on {when}, on the films of {point.folder}."
        if point.initials
        else f"Chosen here on {when}, on the films of {point.folder}."
    )
    return (
        f"{chosen} A film is marked from a probability of {point.chosen.threshold:.4f} on. "
        f"{_would_have(point.chosen)}"
    )


def notice(drift: Drift) -> str:
    """A change that lasts, and what to do about it."""
    since, always = _DRIFTS[drift.quantity, drift.change]
    if drift.since is None:
        return f"{always}; {_DRIFT_ADVICE}"
    return f"{since.format(day=f'{drift.since.day} {drift.since:%B %Y}')}; {_DRIFT_ADVICE}"


def month_table(months: Sequence[Month]) -> list[list[str]]:
    """With titles, a line for each month."""
    return [
        ["month", "films", "distance", "probability", "brightness", "changed"],
        *(
            [
                f"{month.first:%Y-%m}",
                str(month.films),
                f"{month.medians[Quantity.DISTANCE]:.2f}",
                f"{month.medians[Quantity.SCORE]:.2f}",
                f"{month.medians[Quantity.BRIGHTNESS]:.0f}",
                (", ".join(month.changes) or "no") if month.judged else "too few to tell",
            ]
            for month in months
        ),
    ]


def table(performance: Performance) -> list[list[str]]:
    """The confusion matrix with titles: a line for each answer, a column for each outcome."""
    return [
        ["", "marked", "not marked", "for review", "with an error", "all"],
        *(
            [
                title,
                *map(
                    str,
                    (
                        outcomes.marked,
                        outcomes.unmarked,
                        outcomes.review,
                        outcomes.error,
                        outcomes.total,
                    ),
                ),
            ]
            for title, outcomes in (
                ("with pneumonia", performance.pneumonia),
                ("without pneumonia", performance.normal),
            )
        ),
    ]


def reliability_table(performance: Performance) -> list[list[str]]:
    """With titles, a line for each bin of probability."""
    return [
        ["mean probability", "films", "with pneumonia", "share", "between"],
        *(
            [
                f"{each.probability:.2f}",
                str(each.pneumonia.of),
                str(each.pneumonia.count),
                f"{estimate.value:.2f}",
                f"{estimate.low:.2f} and {estimate.high:.2f}",
            ]
            for each in performance.reliability
            if (estimate := each.pneumonia.estimate)
        ),
    ]


def _would_have(chosen: LocalThreshold) -> str:
    with_pneumonia = _share_sentence(
        chosen.sensitivity,
        "Of the films with pneumonia it would have marked {count} of {of} ({of_100}).",
    )
    without = _share_sentence(
        chosen.specificity,
        "Of those without, it would have left {count} of {of} unmarked ({of_100}).",
    )
    return f"{with_pneumonia} {without}"


def _share_sentence(share: Share, sentence: str) -> str:
    """Filled in; empty where the share is of nothing."""
    estimate = share.estimate
    if estimate is None:
        return ""
    return sentence.format(count=share.count, of=share.of, of_100=_of_100(estimate))


def _of_100(estimate: Estimate) -> str:
    return (
        f"{100 * estimate.value:.0f} of 100; between {100 * estimate.low:.0f} and "
        f"{100 * estimate.high:.0f}"
    )


def _ranking(area: Estimate | None) -> str:
    if area is None:
        return ""
    return (
        "Of two labelled films, one with pneumonia and one without, the one with it has the higher "
        f"score in {100 * area.value:.0f} of 100 cases (between {100 * area.low:.0f} and "
        f"{100 * area.high:.0f}; AUROC {area.value:.3f})."
    )


def _not_labelled(performance: Performance) -> str:
    review = performance.pneumonia.review + performance.normal.review
    error = performance.pneumonia.error + performance.normal.error
    return (
        f"Left to a person: {review}; not to be read: {error}; without a known answer: "
        f"{performance.unanswered}. They count in none of these shares."
    )
