"""What the program says of one film: plain words first, then the numbers behind them."""

from PySide6.QtCore import QCoreApplication

from desktop.gui.text.messages import shown_all
from desktop.gui.text.translation import decimal
from desktop.reading.picture import CROPPED, WHOLE
from desktop.results.decision import Judgement
from desktop.results.row import UNCLEAR, Finding, Row, Status
from desktop.scoring.header_rules import AGE_NOT_KNOWN, AGE_WITHOUT_UNIT

# Notes that stand on films for review, too. They are no ground for a verdict.
_NOTES = (CROPPED, WHOLE, AGE_NOT_KNOWN, AGE_WITHOUT_UNIT)

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

    A level of the user's own may mark a film that more likely shows no pneumonia, or may leave one
    unmarked that more likely does. Then pneumonia is called possible.
    """
    if row.probability is None:
        return QCoreApplication.translate("FilmWords", "Not scored: {reason}").format(
            reason=shown_all(row.remarks)
        )
    share = _of_100(row.probability)
    if row.finding is None:
        if row.is_unclear:
            words = QCoreApplication.translate(
                "FilmWords", "Look first: neither low nor high enough ({share})"
            )
            return words.format(share=share)
        return QCoreApplication.translate("FilmWords", "Look first: {reason}").format(
            reason=shown_all(remark for remark in row.remarks if remark not in _NOTES)
        )
    return _finding_words(row.finding, row.probability).format(share=share)


def share_meaning(row: Row) -> str:
    """What "of 100" says of a film's score; empty where no such share is told."""
    if row.probability is None or not (row.finding or row.is_unclear):
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
    return words.format(count=round(100 * row.probability))


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
    return words.format(
        probability=decimal(row.probability, 4), threshold=decimal(row.threshold, 4)
    )


def note_words(row: Row) -> str:
    """What was done to a film and what to bear in mind, where the verdict does not say it."""
    if row.finding is not None:
        return shown_all(row.remarks)
    if row.is_unclear:
        return shown_all(remark for remark in row.remarks if remark != UNCLEAR)
    if row.status is Status.REVIEW:
        return shown_all(remark for remark in row.remarks if remark in _NOTES)
    return ""


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
