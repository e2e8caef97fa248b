"""The CSV, which is the same from the command line and from the window."""

import codecs
import csv
import io
import os
import re
import time
from collections.abc import Iterable
from contextlib import suppress
from itertools import repeat
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from desktop.reading.dicom_header import Header
from desktop.reading.file_system import on_disk
from desktop.results.atomic_write import whole_file
from desktop.results.csv_form import PLAIN, CsvForm
from desktop.results.decision import Decision
from desktop.results.row import Row

COLUMNS = (
    "file",
    "status",
    "finding",
    "probability",
    "threshold",
    "reason",
    "width",
    "height",
    "sha256",
    "model",
    "scored_at",
)
# Films of one child, or of one visit, have the same; see `results.visit`.
VISIT = ("child", "visit")
# What the probability is at the share of pneumonia here, where somebody gave that share.
HERE = ("probability_here", "prevalence_here")
# What a person decided. These columns are added on request.
DECISIONS = ("decision", "decided_at", "decided_by", "note")
# Fields of a DICOM file's header, or what people said in their place. These columns are added on
# request.
IDENTIFIERS = (
    "patient_name",
    "patient_id",
    "patient_sex",
    "age",
    "study_date",
    "accession_number",
)
# The last column of every CSV, whatever else is written.
LAST = ("reason_code",)

# A power cut may cost the rows of this time. To wait for the disk after each row takes too long.
SYNC_SECONDS = 1.0

# A spreadsheet runs a cell that begins with one of these (OWASP, "CSV Injection"). One of another
# region splits cells at its own separator: at semicolons even within quotes, and at the commas of a
# file with semicolons.
_RUN = r"(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])"
_FORMULA_START = {
    ",": re.compile(rf"(?:^|(?<=;)){_RUN}"),
    ";": re.compile(rf"(?:^|(?<=[,;])){_RUN}"),
}


class CsvWriter:
    """A CSV file that is whole after every row, whatever happens to the program next.

    A power cut may cost the rows of the last second.
    """

    def __init__(
        self,
        path: Path,
        overwrite: bool = False,
        identifiers: bool = False,
        decisions: bool = False,
        append: bool = False,
        form: CsvForm = PLAIN,
        here: bool = False,
    ) -> None:
        """Create the file and write the names of its columns.

        Args:
            path: the file.
            overwrite: replace an existing file.
            identifiers: add the columns `IDENTIFIERS`.
            decisions: add the columns `DECISIONS`.
            append: keep what is in the file, which has the same columns and whole lines.
            form: how cells are parted and fractions written.
            here: add the columns `HERE`.

        Raises:
            FileExistsError: it exists, and neither `overwrite` nor `append` is true.
            OSError: it cannot be written.
        """
        # A buffer could keep half a row after a failure and write it later.
        mode = "ab" if append else "wb" if overwrite else "xb"
        self._file: IO[bytes] = on_disk(path).open(mode, buffering=0)
        self._size = self._file.tell()
        self._synced = time.monotonic()
        self._identifiers = identifiers
        self._decisions = decisions
        self._form = form
        self._here = here
        if append:
            return
        try:
            # Excel reads UTF-8 if there is a byte order mark.
            titles = line_of(columns_of(identifiers, decisions, here), form)
            self._append(codecs.BOM_UTF8 + titles)
        except OSError:
            self._file.close()
            if not overwrite:  # else the same command would find it there the next time
                with suppress(OSError):
                    on_disk(path).unlink()
            raise

    def write(self, row: Row, decision: Decision | None = None) -> None:
        """Append a row and hand it to the system, so that a killed program does not lose it.

        Raises:
            OSError: the disk is full or gone; the rows before are kept.
        """
        cells = cells_of(row, decision, self._identifiers, self._decisions, self._form, self._here)
        self._append(line_of(cells, self._form))

    def _append(self, line: bytes) -> None:
        """Write a whole line or none of it."""
        try:
            rest = line
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError:
            with suppress(OSError):
                self._file.seek(self._size)
                self._file.truncate()
            raise
        self._size += len(line)
        if time.monotonic() - self._synced >= SYNC_SECONDS:
            self._sync()

    def _sync(self) -> None:
        with suppress(OSError):  # a pipe, for example, cannot be synced
            os.fsync(self._file.fileno())
        self._synced = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with self._file:
            self._sync()


def write_csv(
    path: Path,
    rows: Iterable[Row],
    identifiers: bool = False,
    decisions: Iterable[Decision | None] | None = None,
    form: CsvForm = PLAIN,
    here: bool = False,
) -> None:
    """Write all rows at once; an existing file stays as it was until the new one is whole.

    Args:
        decisions: one for each row, None of one without; None alone leaves out the columns
            `DECISIONS`.
        form: how cells are parted and fractions written.
        here: whether there are the columns `HERE`.

    Raises:
        OSError: it cannot be written.
    """
    with (
        whole_file(path) as unfinished,
        CsvWriter(
            unfinished, True, identifiers, decisions is not None, form=form, here=here
        ) as writer,
    ):
        for row, decision in zip(rows, decisions or repeat(None), strict=False):
            writer.write(row, decision)


def columns_of(identifiers: bool, decisions: bool = False, here: bool = False) -> tuple[str, ...]:
    """The names of the columns, with those that were asked for."""
    return COLUMNS + HERE * here + VISIT + DECISIONS * decisions + IDENTIFIERS * identifiers + LAST


def cells_of(
    row: Row,
    decision: Decision | None = None,
    identifiers: bool = False,
    decisions: bool = False,
    form: CsvForm = PLAIN,
    here: bool = False,
) -> list[str]:
    """The cells of a row, one for each of `columns_of(identifiers, decisions, here)`."""
    values = [getattr(row, column) for column in COLUMNS + HERE * here + VISIT]
    if decisions:
        values += _decision_values(decision)
    if identifiers:
        values += identifiers_of(row.header or Header()).values()
    values += [getattr(row, column) for column in LAST]
    return [cell_of(value, form) for value in values]


def identifiers_of(header: Header) -> dict[str, str | int | None]:
    """What the columns `IDENTIFIERS` hold; of an age there are completed years."""
    values = {column: getattr(header, column) for column in IDENTIFIERS}
    return {**values, "age": header.age and header.age.years}


def _decision_values(decision: Decision | None) -> list[object]:
    if decision is None:
        return [None] * len(DECISIONS)
    return [decision.judgement, decision.decided_at, decision.decided_by, decision.note]


def cell_of(value: object, form: CsvForm = PLAIN) -> str:
    """A value as text that no spreadsheet runs as a formula."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4f}".replace(".", form.decimal_sign)
    return _FORMULA_START[form.separator].sub("'", spelled_out(str(value)))


def spelled_out(text: str) -> str:
    """A name as UTF-8 can hold it: bytes of another encoding are spelled out."""
    return text.encode("utf-8", "backslashreplace").decode()


def line_of(texts: Iterable[str], form: CsvForm = PLAIN) -> bytes:
    """A line of the file from the texts of its cells."""
    line = io.StringIO(newline="")
    csv.writer(line, delimiter=form.separator).writerow(texts)
    return line.getvalue().encode()


def read_cells(path: Path, form: CsvForm = PLAIN) -> tuple[list[str], list[list[str]]]:
    """The names of the columns, and the cells of each row, of a CSV that this module wrote.

    Raises:
        OSError: it cannot be read.
    """
    with on_disk(path).open(encoding="utf-8-sig", newline="") as file:
        columns, *rows = csv.reader(file, delimiter=form.separator)
    return columns, rows
