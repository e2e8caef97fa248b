"""The CSV, which is the same from the command line and from the window."""

import codecs
import csv
import io
import os
import re
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from desktop.reading.dicom_header import Header
from desktop.reading.file_system import on_disk
from desktop.results.atomic_write import whole_file
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
# What a person decided. These columns are added on request.
DECISIONS = ("decision", "decided_at", "decided_by", "note")
# Fields of a DICOM file's header. These columns are added on request.
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

# A spreadsheet runs a cell that begins with one of these (OWASP, "CSV Injection"). Where the comma
# is the decimal sign, it splits cells at semicolons, even within quotes.
_FORMULA_START = re.compile(r"(?:^|(?<=;))(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])")


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
    ) -> None:
        """Create the file and write the names of its columns.

        Args:
            path: the file.
            overwrite: replace an existing file.
            identifiers: add the columns `IDENTIFIERS`.
            decisions: add the columns `DECISIONS`.
            append: keep what is in the file, which has the same columns and whole lines.

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
        if append:
            return
        try:
            # Excel reads UTF-8 if there is a byte order mark.
            self._append(codecs.BOM_UTF8 + line_of(columns_of(identifiers, decisions)))
        except OSError:
            self._file.close()
            raise

    def write(self, row: Row, decision: Decision | None = None) -> None:
        """Append a row and hand it to the system, so that a killed program does not lose it.

        Raises:
            OSError: the disk is full or gone; the rows before are kept.
        """
        texts = [cell_of(getattr(row, column)) for column in COLUMNS]
        if self._decisions:
            texts += _decision_cells(decision)
        if self._identifiers:
            texts += [cell_of(value) for value in identifiers_of(row.header or Header()).values()]
        texts += [cell_of(getattr(row, column)) for column in LAST]
        self._append(line_of(texts))

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
    decisions: Mapping[str, Decision] | None = None,
) -> None:
    """Write all rows at once; an existing file stays as it was until the new one is whole.

    Args:
        decisions: by `Row.file`; None leaves out the columns `DECISIONS`.

    Raises:
        OSError: it cannot be written.
    """
    with (
        whole_file(path) as unfinished,
        CsvWriter(unfinished, True, identifiers, decisions is not None) as writer,
    ):
        for row in rows:
            writer.write(row, decisions.get(row.file) if decisions else None)


def columns_of(identifiers: bool, decisions: bool = False) -> tuple[str, ...]:
    """The names of the columns, with those that were asked for."""
    return COLUMNS + DECISIONS * decisions + IDENTIFIERS * identifiers + LAST


def identifiers_of(header: Header) -> dict[str, str | int | None]:
    """What the columns `IDENTIFIERS` hold; of an age there are completed years."""
    values = {column: getattr(header, column) for column in IDENTIFIERS}
    return {**values, "age": header.age and header.age.years}


def _decision_cells(decision: Decision | None) -> list[str]:
    if decision is None:
        return [""] * len(DECISIONS)
    facts = (decision.judgement, decision.decided_at, decision.decided_by, decision.note)
    return [cell_of(fact) for fact in facts]


def cell_of(value: object) -> str:
    """A value as text that no spreadsheet runs as a formula."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4f}"
    return _FORMULA_START.sub("'", spelled_out(str(value)))


def spelled_out(text: str) -> str:
    """A name as UTF-8 can hold it: bytes of another encoding are spelled out."""
    return text.encode("utf-8", "backslashreplace").decode()


def line_of(texts: Iterable[str]) -> bytes:
    """A line of the file from the texts of its cells."""
    line = io.StringIO(newline="")
    csv.writer(line).writerow(texts)
    return line.getvalue().encode()
