"""A CSV whose run did not come to its end, to be resumed."""

import codecs
import csv
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.results.atomic_write import whole_file
from desktop.results.csv_file import cell_of, columns_of, line_of
from desktop.results.row import Status
from models.message import Message, MessageError

OTHER_RUN = Message(
    "results-of-another-run",
    "{path} is of another model or threshold and cannot be resumed; choose another name, or "
    "replace it with --overwrite.",
)
OTHER_COLUMNS = Message(
    "results-with-other-columns",
    "{path} has other columns and cannot be resumed; choose another name, or replace it with "
    "--overwrite.",
)


class UnfinishedError(MessageError):
    """The results cannot be resumed."""


@dataclass
class Unfinished:
    """The films that need not be scored again, by their names as the CSV has them.

    Attributes:
        counts: of their rows, by finding, or by status of those without one.
    """

    files: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, file: str, finding_or_status: str) -> None:
        """Take up a film."""
        self.files.add(file)
        self.counts[finding_or_status] += 1

    def wants(self, root: Path) -> Callable[[Path], bool] | None:
        """Whether a film below `root` is to be scored; None where all of them are."""
        if not self.files:  # names of a hundred thousand paths take most of a second
            return None
        return lambda path: self.lacks(path.relative_to(root).as_posix())

    def lacks(self, file: str) -> bool:
        """Whether a film is to be scored, by its name (`Row.file`)."""
        return cell_of(file) not in self.files


def take_up(path: Path, model_label: str, threshold: float, identifiers: bool) -> Unfinished:
    """Leave a CSV with its whole rows alone, of which those with an error are left out, too.

    What could not be read may be readable now. The file is replaced as a whole or not at all.

    Args:
        model_label, threshold, identifiers: of the run that goes on.

    Raises:
        UnfinishedError: it was not written by such a run.
        OSError: it cannot be read or replaced.
    """
    columns = columns_of(identifiers)
    titles = codecs.BOM_UTF8 + line_of(columns)
    unfinished = Unfinished()
    with whole_file(path) as kept, path.open("rb") as source, kept.open("wb") as target:
        # A killed program may leave a piece of its first line alone, or of its last.
        if not titles.startswith(source.readline()):
            raise UnfinishedError(OTHER_COLUMNS.filled(path=str(path)))
        target.write(titles)
        lines = (line.decode() for line in source if line.endswith(b"\n"))
        for cells in csv.reader(lines):
            row = dict(zip(columns, cells, strict=False))
            if len(cells) != len(columns) or row["status"] == Status.ERROR:
                continue
            if (row["model"], row["threshold"]) != (model_label, cell_of(threshold)):
                raise UnfinishedError(OTHER_RUN.filled(path=str(path)))
            target.write(line_of(cells))
            unfinished.add(row["file"], row["finding"] or row["status"])
    return unfinished
