"""What every run keeps by itself, so that neither a crash nor a power cut loses a row."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QStandardPaths

from desktop.scoring.export import CsvWriter
from desktop.scoring.rows import Row

MAX_KEPT = 10


class Autosave:
    """A CSV of the run's own in the user's data folder.

    A full disk must not end a run whose rows still stand in the window: it is said once, and the
    run goes on.
    """

    def __init__(self, fail: Callable[[OSError], None]) -> None:
        """Begin a new file, for which the oldest of earlier ones make room.

        Args:
            fail: told why, when rows cannot be kept from now on.
        """
        self._fail = fail
        self._open_files = ExitStack()
        self._writer: CsvWriter | None = None
        self.path: Path | None = None
        try:
            path = _new_path()
            self._writer = self._open_files.enter_context(CsvWriter(path))
            self.path = path
        except OSError as error:
            fail(error)

    def write(self, row: Row) -> None:
        """Keep a row."""
        if self._writer is None:
            return
        try:
            self._writer.write(row)
        except OSError as error:
            self._writer = None
            self._fail(error)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self._open_files.close()
        except OSError as failure:  # the disk is full, and the last row still waits for it
            self._fail(failure)


def kept_folder() -> Path:
    """Where the runs' files lie."""
    location = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "results"


def _new_path() -> Path:
    folder = kept_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for old in sorted(folder.glob("*.csv"))[: -MAX_KEPT + 1]:
        old.unlink(missing_ok=True)
    return folder / f"{datetime.now():%Y-%m-%d %H.%M.%S.%f}.csv"
