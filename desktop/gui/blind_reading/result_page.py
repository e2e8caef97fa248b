"""What a reading found: a page to look at, and to print for a supervisor to sign."""

from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop import PROGRAM, VERSION
from desktop.blind_reading import wording
from desktop.blind_reading.form import Target
from desktop.blind_reading.reading import Reading
from desktop.gui.output.report_html import BLANK
from desktop.gui.text.intended_use import intended_use
from desktop.gui.text.messages import shown, shown_all
from desktop.gui.text.translation import day_words, decimal, isolated, table_html


def result_html(reading: Reading) -> str:
    """The page of a reading that is over, as rich text."""
    verdict, *why = wording.conclusion(reading)
    parts = [
        f"<h2>{escape(_title())}</h2>",
        f"<p><b>{escape(shown(verdict))}</b></p>",
        f"<p>{escape(shown_all(why))}</p>",
        _table(_facts(reading)),
        f"<p>{escape(shown_all(wording.counted(reading)))}</p>",
    ]
    for target in Target:
        parts.append(f"<h3>{escape(shown(wording.TITLES[target]))}</h3>")
        said = wording.sentences(reading, target)
        parts.append("".join(f"<p>{escape(shown(sentence))}</p>" for sentence in said))
    parts.append(_table([(name, BLANK) for name in _to_sign()]))
    parts.append(f"<hr><p><small>{escape(intended_use())}</small></p>")
    return "".join(parts)


def _title() -> str:
    return QCoreApplication.translate(
        "BlindReadingPage", "How well the program does in this clinic"
    )


def _facts(reading: Reading) -> list[tuple[str, str]]:
    first, second = reading.readers
    when = [
        day_words(datetime.fromisoformat(time)) for time in (reading.begun_at, second.finished_at)
    ]
    read_by = QCoreApplication.translate(
        "BlindReadingPage", "{first} and {second}, each without knowing what the other said"
    )
    between = QCoreApplication.translate("BlindReadingPage", "from {first} to {last}")
    return [
        (
            QCoreApplication.translate("BlindReadingPage", "X-ray machine"),
            escape(isolated(reading.machine)),
        ),
        (
            QCoreApplication.translate("BlindReadingPage", "Read by"),
            escape(
                read_by.format(first=isolated(first.initials), second=isolated(second.initials))
            ),
        ),
        (
            QCoreApplication.translate("BlindReadingPage", "Date"),
            escape(between.format(first=when[0], last=when[1])),
        ),
        (
            QCoreApplication.translate("BlindReadingPage", "Marking level"),
            decimal(reading.threshold, 4),
        ),
        (
            QCoreApplication.translate("BlindReadingPage", "Model"),
            escape(isolated(f"{reading.model}, {PROGRAM} {VERSION}")),
        ),
    ]


def _to_sign() -> list[str]:
    return [
        QCoreApplication.translate("BlindReadingPage", "Clinic"),
        QCoreApplication.translate("BlindReadingPage", "Supervisor"),
        QCoreApplication.translate("BlindReadingPage", "Signature"),
        QCoreApplication.translate("BlindReadingPage", "Signed on"),
    ]


def _table(rows: list[tuple[str, str]]) -> str:
    lines = [
        [f"<td width='30%'><b>{escape(name)}</b></td>", f"<td>{value}</td>"] for name, value in rows
    ]
    return table_html(lines, "width='100%' cellpadding='3'")
