"""The CSV: the same columns and the same cells from the command line and from the window."""

import csv
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from desktop.scoring.rows import Row

COLUMNS = tuple(field.name for field in fields(Row))

# A spreadsheet runs a cell that begins so (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class CsvWriter:
    """A CSV file that is whole after every row, whatever happens to the program next."""

    def __init__(self, path: Path, overwrite: bool = False) -> None:
        """Create the file and write its header.

        Raises:
            FileExistsError: it exists, and `overwrite` is false.
            OSError: it cannot be written.
        """
        self._file = _open(path, "w" if overwrite else "x")
        self._writer = csv.writer(self._file)
        self._writer.writerow(COLUMNS)
        self._file.flush()

    def write(self, row: Row) -> None:
        """Append a row and hand it to the system, so that a killed program does not lose it.

        Raises:
            OSError: the disk is full or gone; the rows before are kept.
        """
        self._writer.writerow(cells(row))
        self._file.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()


def write_csv(path: Path, rows: Iterable[Row]) -> None:
    """Write all rows at once; an existing file stays as it was until the new one is whole.

    Raises:
        OSError: it cannot be written.
    """
    unfinished = path.with_name(path.name + ".part")
    with CsvWriter(unfinished, overwrite=True) as writer:
        for row in rows:
            writer.write(row)
    unfinished.replace(path)


def cells(row: Row) -> list[str]:
    """A row as text, cell by cell, in the order of `COLUMNS`."""
    return [_cell(getattr(row, column)) for column in COLUMNS]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.4f}"
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _open(path: Path, mode: str) -> IO[str]:
    # With a byte order mark Excel reads UTF-8; a file name that is not UTF-8 is spelled out.
    return path.open(mode, encoding="utf-8-sig", errors="backslashreplace", newline="")
