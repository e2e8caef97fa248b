"""The table as a workbook for Excel, which needs no separator and no decimal sign."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop.results.atomic_write import whole_file
from models.message import QT_TRANSLATE_NOOP, Message, MessageError

XLSX_SUFFIX = ".xlsx"
MAX_ROWS = 2**20 - 1  # of Excel, below the titles
MAX_LETTERS = 32767  # in a cell of Excel
FIRST_YEAR = 1900  # of Excel

_FORMATS = {
    "fraction": "0.0000",
    "whole": "0",
    "time": "yyyy-mm-dd hh:mm:ss",
    "day": "yyyy-mm-dd",
    # Else Excel makes a number of a text such as 00471 as soon as somebody edits it.
    "text": "@",
}
_COLUMN_FORMATS = {
    "probability": "fraction",
    "probability_here": "fraction",
    "prevalence_here": "fraction",
    "threshold": "fraction",
    "width": "whole",
    "height": "whole",
    "age": "whole",
    "scored_at": "time",
    "decided_at": "time",
    "study_date": "day",
}
# In letters.
_WIDTH = 14
_WIDTHS = {
    "file": 40,
    "reason": 70,
    "sha256": 20,
    "model": 26,
    "scored_at": 20,
    "child": 20,
    "visit": 20,
    "decided_at": 20,
    "note": 40,
    "patient_name": 26,
    "reason_code": 26,
}

TOO_MANY_ROWS = Message(
    "too-many-rows-for-excel",
    QT_TRANSLATE_NOOP(
        "Scoring", "A workbook of Excel holds at most {rows} rows; choose a CSV file instead."
    ),
)


class TooManyRowsError(MessageError):
    """The table is too long for Excel."""


def write_xlsx(
    path: Path,
    columns: Sequence[str],
    lines: Sequence[Sequence[str]],
    report: Callable[[int], None] = lambda _: None,
) -> None:
    """Write a whole table; an existing file stays as it was until the new one is whole.

    Numbers become numbers, times and days become dates, and all else stays text that is never run
    as a formula. Times are in UTC.

    Args:
        columns: their names.
        lines: the cells as a CSV has them. Fractions have a point or a comma.
        report: called with the number of lines written. It ends the writing by any exception.

    Raises:
        TooManyRowsError: Excel could not open it.
        OSError: it cannot be written.
    """
    # Few who open the program write a workbook, and this library takes a while to load.
    import xlsxwriter

    if len(lines) > MAX_ROWS:
        raise TooManyRowsError(TOO_MANY_ROWS.filled(rows=MAX_ROWS))
    content = BytesIO()
    # In memory, because pieces in the folder for temporary files could outlive a killed program.
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        formats = {name: book.add_format({"num_format": form}) for name, form in _FORMATS.items()}
        bold = book.add_format({"bold": True})
        sheet = book.add_worksheet("Pneumolite")
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(lines), len(columns) - 1)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, _WIDTHS.get(column, _WIDTH))
            sheet.write_string(0, place, column, bold)
        for number, cells in enumerate(lines, start=1):
            for place, (column, text) in enumerate(zip(columns, cells, strict=True)):
                if text:
                    _write(sheet, (number, place), text, _COLUMN_FORMATS.get(column), formats)
            report(number)
    with whole_file(path) as unfinished:
        unfinished.write_bytes(content.getvalue())


def _write(
    sheet: Any, place: tuple[int, int], text: str, form: str | None, formats: Mapping[str, Any]
) -> None:
    """Write a cell in its form, or as text if it has no such value."""
    with suppress(ValueError):
        match form:
            case "fraction" | "whole":
                sheet.write_number(*place, float(text.replace(",", ".")), formats[form])
                return
            case "time" | "day":
                sheet.write_datetime(*place, _time_of(text), formats[form])
                return
    sheet.write_string(*place, text[:MAX_LETTERS], formats["text"])


def _time_of(text: str) -> datetime:
    """The time in UTC that a cell says, or the day, which is written as 20260131.

    Raises:
        ValueError: it says neither, or none that Excel knows.
    """
    time = datetime.fromisoformat(text)
    if time.tzinfo is not None:
        time = time.astimezone(UTC).replace(tzinfo=None)
    if time.year < FIRST_YEAR:
        raise ValueError(f"Excel knows no year {time.year}")
    return time
