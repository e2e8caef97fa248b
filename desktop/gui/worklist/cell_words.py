"""What a cell of the list says of a film."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont

from desktop.gui.text.film_wording import judgement_name
from desktop.gui.text.messages import shown_all
from desktop.gui.text.translation import isolated, minute_words
from desktop.results.decision import Decision
from desktop.results.row import Row
from desktop.scoring.header_rules import AGE_NOT_KNOWN
from models.message import Message

_AGE_NOT_KNOWN_MONTHS = 10**6


def decision_text(decision: Decision | None) -> str:
    """What a person decided; empty where nobody did."""
    return "" if decision is None else judgement_name(decision.judgement)


def who_decided(decision: Decision) -> str:
    """Who decided on a film, when, and with what note."""
    words = QCoreApplication.translate("ResultsModel", "Decided by {initials} on {time}.").format(
        initials=isolated(decision.decided_by),
        time=minute_words(datetime.fromisoformat(decision.decided_at)),
    )
    return f"{words}\n{decision.note}" if decision.note else words


def status_text(remarks: tuple[Message, ...]) -> str:
    """The remarks on a film; that it was scored where there are none."""
    # Every picture without a header has this note. In the list it would hide those that few have.
    # It stands in the cell's tip, above the film and on the report.
    told = shown_all(remark for remark in remarks if remark != AGE_NOT_KNOWN)
    return told or QCoreApplication.translate("ResultsModel", "Scored")


def decision_font(row: Row, decision: Decision | None) -> QFont:
    """Bold if a person disagrees with the program."""
    font = QFont()
    if decision is not None and decision.judgement is not None and row.finding is not None:
        font.setBold(decision.judgement.value != row.finding.value)
    return font


def months(row: Row) -> int:
    """The age at least; children of unknown age come last when the youngest come first."""
    age = row.header and row.header.age
    return age.least if age else _AGE_NOT_KNOWN_MONTHS


def percent(probability: float) -> str:
    """Whole per cent, but never 0 or 100."""
    if probability > 0.99:
        return isolated(">99 %")
    if probability < 0.01:
        return isolated("<1 %")
    return isolated(f"{100 * probability:.0f} %")
