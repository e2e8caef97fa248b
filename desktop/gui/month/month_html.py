"""The page of a month as rich text."""

from collections.abc import Sequence
from html import escape

from desktop.gui.output.report_html import letterhead_html
from desktop.gui.settings.settings import letterhead
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import leading, table_html
from desktop.summary.month import MonthSummary
from desktop.summary.wording import Cell, note_of, sections_of, title_of


def month_html(summary: MonthSummary) -> str:
    """All tables of a month under their titles."""
    parts = [f"<h2>{escape(shown(title_of(summary)))}</h2>"]
    for section in sections_of(summary):
        parts += [f"<h3>{escape(shown(section.title))}</h3>", _table(section.lines)]
    return "".join([*parts, f"<p><small>{escape(shown(note_of(summary)))}</small></p>"])


def month_page(summary: MonthSummary) -> str:
    """The same below the clinic's name, for paper."""
    return letterhead_html(letterhead()) + month_html(summary)


def _table(lines: Sequence[Sequence[Cell]]) -> str:
    """A table whose first line and first cells are titles."""
    rows = []
    for number, (first, *cells) in enumerate(lines):
        tag = "td" if number else "th"
        rows.append(
            [
                f"<{tag} align='{leading()}'>{escape(shown(first))}</{tag}>",
                *(f"<{tag} align='right'>{escape(shown(cell))}</{tag}>" for cell in cells),
            ]
        )
    return table_html(rows, "cellpadding='3'")
