"""What the program says of one film: plain words first, then the numbers behind them."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.gui.text.messages import shown_all
from desktop.gui.text.translation import decimal
from desktop.results.decision import Judgement
from desktop.results.row import Finding, Row, Status

VERDICTS = ("pneumonia", "normal", "review", "error")


def verdict_name(verdict: str) -> str:
    """A finding, or the status of a film without one, in a word."""
    return {
        "pneumonia": QCoreApplication.translate("FilmWords", "Pneumonia"),
        "normal": QCoreApplication.translate("FilmWords", "Not marked"),
        "review": QCoreApplication.translate("FilmWords", "Look first"),
        "error": QCoreApplication.translate("FilmWords", "Not scored"),
    }[verdict]


def judgement_name(judgement: Judgement | None) -> str:
    """What a person decided, in a word or two; None where there is but a note."""
    if judgement is None:
        return QCoreApplication.translate("FilmWords", "Note")
    return {
        Judgement.NORMAL: QCoreApplication.translate("FilmWords", "Normal"),
        Judgement.PNEUMONIA: QCoreApplication.translate("FilmWords", "Pneumonia"),
        Judgement.UNSURE: QCoreApplication.translate("FilmWords", "Unsure"),
        Judgement.POOR_IMAGE: QCoreApplication.translate("FilmWords", "Poor image"),
    }[judgement]


def verdict_words(row: Row) -> str:
    """How likely pneumonia is, or that a person has to look first, and why.

    A level may mark a film that here more likely shows no pneumonia, or may leave one unmarked that
    more likely does. Then pneumonia is called possible.
    """
    if row.probability is None:
        return QCoreApplication.translate("FilmWords", "Not scored: {reason}").format(
            reason=shown_all(row.remarks)
        )
    share = _shares(row)
    if row.finding is None:
        if row.is_unclear:
            words = QCoreApplication.translate(
                "FilmWords", "Look first: neither low nor high enough ({share})"
            )
            return words.format(share=share)
        return QCoreApplication.translate("FilmWords", "Look first: {reason}").format(
            reason=shown_all(row.remarks[:1])
        )
    return _finding_words(row.finding, _probability_here(row)).format(share=share)


def share_meaning(row: Row) -> str:
    """What "of 100" says of a film's score; empty where no such share is told."""
    if row.probability is None or not row.score_counts:
        return ""
    if row.probability < 0.01:
        words = QCoreApplication.translate(
            "FilmWords",
            "Among 100 films with this score, pneumonia was present in fewer than 1. This holds "
            "where every second film shows pneumonia.",
        )
    elif row.probability > 0.99:
        words = QCoreApplication.translate(
            "FilmWords",
            "Among 100 films with this score, pneumonia was present in more than 99. This holds "
            "where every second film shows pneumonia.",
        )
    else:
        words = QCoreApplication.translate(
            "FilmWords",
            "Among 100 films with this score, pneumonia was present in about {count}. This holds "
            "where every second film shows pneumonia.",
        )
    meaning = words.format(count=round(100 * row.probability))
    if row.prevalence_here is None or row.probability_here is None:
        return meaning
    here = QCoreApplication.translate(
        "FilmWords",
        "Here, where {prevalence} of 100 children on X-ray have pneumonia, it is {share}.",
    ).format(prevalence=of_100(row.prevalence_here), share=_of_100(row.probability_here))
    return f"{meaning} {here}"


def prevalence_words(prevalence: float | None, is_fitted: bool = False) -> str:
    """Where the probabilities hold, and where else they are told for.

    Args:
        prevalence: of pneumonia here; None if nobody knows it.
        is_fitted: whether a fit to the clinic's films tells what they are here.
    """
    if prevalence is None:
        return QCoreApplication.translate(
            "FilmWords", "Probabilities hold where every second film shows pneumonia."
        )
    words = QCoreApplication.translate(
        "FilmWords",
        "Probabilities hold where every second film shows pneumonia. Beside them stands what they "
        "are here, where {prevalence} of 100 children on X-ray have pneumonia, as the settings "
        "say. That changes no finding and no marking level.",
    ).format(prevalence=of_100(prevalence))
    if not is_fitted:
        return words
    fitted = QCoreApplication.translate(
        "FilmWords", "What they are here is also fitted to films of this clinic."
    )
    return f"{words} {fitted}"


def of_100(prevalence: float) -> str:
    """A share of children in 100, with a decimal only where it has one."""
    return QLocale().toString(100 * prevalence, "g", 4)


def probability_words(row: Row) -> str:
    """The probability of a film that has one, and beside it what it is here."""
    probability = decimal(row.probability or 0.0, 4)
    if row.probability_here is None:
        return probability
    return _and_here(probability, decimal(row.probability_here, 4))


def number_words(row: Row) -> str:
    """The probability and what it is held against; empty of what was not scored."""
    if row.probability is None:
        return ""
    if row.finding is None:
        words = QCoreApplication.translate("FilmWords", "Probability {probability}, not counted")
    else:
        words = QCoreApplication.translate(
            "FilmWords", "Probability {probability}, marked from {threshold}"
        )
    said = words.format(
        probability=decimal(row.probability, 4), threshold=decimal(row.threshold, 4)
    )
    if row.probability_here is None or not row.score_counts:
        return said
    # The marking level goes by the first number alone, so the second has a sentence of its own.
    return QCoreApplication.translate("FilmWords", "{said}. Here the probability is {here}").format(
        said=said, here=decimal(row.probability_here, 4)
    )


def note_words(row: Row) -> str:
    """What was done to a film and what to bear in mind, where the verdict does not say it."""
    if row.finding is not None:
        return shown_all(row.remarks)
    if row.status is Status.REVIEW:
        return shown_all(row.remarks[1:])  # the reason for the verdict stands before them
    return ""


def _probability_here(row: Row) -> float:
    """The probability at the share of pneumonia here; the row's own where nobody gave that."""
    own = row.probability if row.probability_here is None else row.probability_here
    return own or 0.0


def _shares(row: Row) -> str:
    """The probability in films of 100, and beside it what it is here."""
    share = _of_100(row.probability or 0.0)
    if row.probability_here is None:
        return share
    return _and_here(share, _of_100(row.probability_here))


def _and_here(own: str, here: str) -> str:
    return QCoreApplication.translate("FilmWords", "{own}; here {here}").format(own=own, here=here)


def _of_100(probability: float) -> str:
    """In whole films of 100, and never certain."""
    if probability < 0.01:
        return QCoreApplication.translate("FilmWords", "fewer than 1 of 100")
    if probability > 0.99:
        return QCoreApplication.translate("FilmWords", "more than 99 of 100")
    return QCoreApplication.translate("FilmWords", "{count} of 100").format(
        count=round(100 * probability)
    )


def _finding_words(finding: Finding, probability: float) -> str:
    if finding is Finding.NORMAL:
        if probability < 0.5:
            return QCoreApplication.translate("FilmWords", "Not marked ({share})")
        return QCoreApplication.translate("FilmWords", "Not marked: pneumonia possible ({share})")
    if probability < 0.5:
        return QCoreApplication.translate("FilmWords", "Marked: pneumonia possible ({share})")
    return QCoreApplication.translate("FilmWords", "Pneumonia likely ({share})")
