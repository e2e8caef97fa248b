"""The pages of a report as rich text."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QSize

from desktop.gui.text.film_wording import (
    judgement_name,
    note_words,
    number_words,
    prevalence_words,
    probability_words,
    share_meaning,
    verdict_words,
)
from desktop.gui.text.intended_use import intended_use
from desktop.gui.text.patient_wording import patient_words
from desktop.gui.text.translation import day_words, isolated, minute_words, table_html
from desktop.results.decision import Decision
from desktop.results.row import Row
from models.card import ModelCard

# Units of 1/96 inch, as in rich text. Two pictures beside each other leave room for the words.
PICTURE_WIDTH, PICTURE_HEIGHT = 330, 420
MOST_URGENT = 25
BLANK = "&nbsp;" + "_" * 24


@dataclass(frozen=True)
class ReportFilm:
    """A film for the report.

    Attributes:
        row: labelled as the window shows it.
        cam: float32, (7, 7); None if the file could not be read.
        decision: the one that counts; without a judgement the page has lines to write one on.
    """

    path: Path
    row: Row
    cam: np.ndarray | None
    decision: Decision | None = None


@dataclass(frozen=True)
class Batch:
    """What holds for all films of a report.

    Attributes:
        operating_point: what the threshold means, in whole children; empty if that is unknown.
        identifiers: whether the pages name the patients of DICOM films.
        letterhead: the name and the address of the clinic; empty lines are left out.
        is_fitted: whether a fit to the clinic's films tells the probabilities here.
    """

    card: ModelCard
    operating_point: str
    identifiers: bool
    letterhead: tuple[str, ...] = ()
    is_fitted: bool = False


def film_html(film: ReportFilm, batch: Batch, pictures: Sequence[QSize], reason: str) -> str:
    """The page of one film.

    Args:
        pictures: the sizes of `picture:0`, the film, and `picture:1`, the film with its map.
        reason: why there are no pictures; empty if there are.
    """
    row = film.row
    facts = [(QCoreApplication.translate("Report", "File"), isolated(row.file))]
    if batch.identifiers and row.header is not None:
        facts.append((QCoreApplication.translate("Report", "Patient"), patient_words(row.header)))
    facts += [
        (QCoreApplication.translate("Report", "Score"), number_words(row)),
        (QCoreApplication.translate("Report", "Status"), reason or note_words(row)),
        (QCoreApplication.translate("Report", "Scored"), _scored_words(row)),
    ]
    return (
        letterhead_html(batch.letterhead)
        + f"<h2>{escape(verdict_words(row))}</h2><p><small>{escape(share_meaning(row))}</small></p>"
        + _picture_table(pictures)
        + _table([(name, escape(text)) for name, text in facts if text])
        + f"<p>{escape(batch.operating_point)}</p>"
        + _decision_table(film.decision)
        + _foot()
    )


def letterhead_html(lines: Sequence[str]) -> str:
    """The clinic above a page, its name in bold; empty if it has no name."""
    name, *others = [escape(isolated(line)) for line in lines if line] or [""]
    return f"<p>{'<br>'.join([f'<b>{name}</b>', *others])}</p>" if name else ""


def referral_html(film: ReportFilm, batch: Batch) -> str:
    """A slip that goes with a child to another clinic; what is not known is written by hand."""
    row, header = film.row, film.row.header
    named = patient_words(header) if batch.identifiers and header is not None else ""
    facts = [
        (QCoreApplication.translate("Report", "Patient"), escape(named) or BLANK * 2),
        (QCoreApplication.translate("Report", "Film"), escape(isolated(row.file))),
        (
            QCoreApplication.translate("Report", "The program"),
            escape(f"{verdict_words(row)}. {number_words(row)}"),
        ),
    ]
    asked = (
        QCoreApplication.translate("Report", "Referred to"),
        QCoreApplication.translate("Report", "Because of"),
        QCoreApplication.translate("Report", "Given so far"),
        QCoreApplication.translate("Report", "Date and signature"),
    )
    title = QCoreApplication.translate("Report", "Referral")
    return (
        letterhead_html(batch.letterhead)
        + f"<h2>{escape(title)}</h2>"
        + _table(facts)
        + _decision_table(film.decision)
        + _table([(words, BLANK * 2) for words in asked])
        + _foot()
    )


def _decision_table(decision: Decision | None) -> str:
    titles = (
        QCoreApplication.translate("Report", "Decision"),
        QCoreApplication.translate("Report", "Initials"),
        QCoreApplication.translate("Report", "Date"),
    )
    rows = dict.fromkeys(titles, BLANK)
    if decision is not None:
        made = minute_words(datetime.fromisoformat(decision.decided_at))
        if decision.judgement is not None:
            values = (judgement_name(decision.judgement), decision.decided_by, made)
            rows = dict(zip(rows, map(escape, values), strict=True))
        if decision.note:
            written = "" if decision.judgement else f" ({isolated(decision.decided_by)}, {made})"
            rows[QCoreApplication.translate("Report", "Note")] = escape(decision.note + written)
    return _table(list(rows.items()))


def _scored_words(row: Row) -> str:
    return QCoreApplication.translate("Report", "{day} by {model}").format(
        day=day_words(datetime.fromisoformat(row.scored_at)), model=isolated(row.model)
    )


def _picture_table(sizes: Sequence[QSize]) -> str:
    if not sizes:
        return ""
    captions = (
        QCoreApplication.translate("Report", "The film"),
        QCoreApplication.translate(
            "Report", "With the map: red is a strong sign of pneumonia, yellow a weak one"
        ),
    )
    cells = [
        f"<td width='50%'>{_image(size, number)}<br>{escape(caption)}</td>"
        for number, (size, caption) in enumerate(zip(sizes, captions, strict=True))
    ]
    return table_html([cells], "width='100%' cellpadding='3'")


def _image(size: QSize, number: int) -> str:
    scale = min(PICTURE_WIDTH / size.width(), PICTURE_HEIGHT / size.height())
    width, height = round(scale * size.width()), round(scale * size.height())
    return f"<img src='picture:{number}' width='{width}' height='{height}'>"


def summary_html(films: Sequence[ReportFilm], batch: Batch) -> str:
    """The summary, which comes before the pages of the films."""
    decisions = Counter(filter(None, map(_judgement, films)))
    marked = [film for film in films if film.row.verdict == "pneumonia"]
    marked.sort(key=lambda film: film.row.probability or 0, reverse=True)
    left_out = len(marked) - MOST_URGENT
    models = sorted({film.row.model for film in films})
    title = QCoreApplication.translate("Report", "Summary")
    parts = [
        letterhead_html(batch.letterhead),
        f"<h2>{escape(title)}</h2>",
        f"<p>{escape(_printed_words(models))}</p>",
        _table(_counted(films)),
        f"<p>{escape(batch.operating_point)}</p>",
    ]
    if decisions:
        title = QCoreApplication.translate("Report", "Decisions")
        parts.append(f"<h3>{escape(title)}</h3>")
        parts.append(_table([(words, str(n)) for words, n in decisions.most_common()]))
    if marked:
        title = QCoreApplication.translate("Report", "Marked as pneumonia, the most probable first")
        parts.append(f"<h3>{escape(title)}</h3>")
        parts.append(
            _table([(isolated(film.row.file), _urgency(film)) for film in marked[:MOST_URGENT]])
        )
        told = prevalence_words(marked[0].row.prevalence_here, batch.is_fitted)
        parts.append(f"<p>{escape(told)}</p>")
    if left_out > 0:
        more = QCoreApplication.translate("Report", "More films are on the next pages: {films}.")
        parts.append(f"<p>{escape(more.format(films=left_out))}</p>")
    return "".join([*parts, _foot()])


def _printed_words(models: Sequence[str]) -> str:
    words = QCoreApplication.translate("Report", "Printed on {day}. Scored by {models}.")
    return words.format(day=day_words(datetime.now()), models=isolated(", ".join(models)))


def _counted(films: Sequence[ReportFilm]) -> list[tuple[str, str]]:
    """The number of films with each verdict, the most urgent first, and of all films."""
    counts = Counter(film.row.verdict for film in films)
    words = {
        "pneumonia": QCoreApplication.translate("Report", "Marked as pneumonia"),
        "normal": QCoreApplication.translate("Report", "Not marked"),
        "review": QCoreApplication.translate("Report", "Look first"),
        "error": QCoreApplication.translate("Report", "Not scored"),
    }
    return [
        *((words[verdict], str(counts[verdict])) for verdict in words),
        (QCoreApplication.translate("Report", "Films in all"), str(counts.total())),
    ]


def _urgency(film: ReportFilm) -> str:
    return f"{escape(probability_words(film.row))} &nbsp; {escape(_judgement(film))}"


def _judgement(film: ReportFilm) -> str:
    """What a person decided, in a word; empty if nobody did."""
    judgement = film.decision.judgement if film.decision else None
    return judgement_name(judgement) if judgement else ""


def _foot() -> str:
    return f"<hr><p><small>{escape(intended_use())}</small></p>"


def _table(rows: Sequence[tuple[str, str]]) -> str:
    lines = [
        [f"<td width='30%'><b>{escape(name)}</b></td>", f"<td>{value}</td>"] for name, value in rows
    ]
    return table_html(lines, "width='100%' cellpadding='3'")
