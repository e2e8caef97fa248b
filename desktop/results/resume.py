"""A CSV whose run did not come to its end, to go on with."""

import codecs
import csv
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from desktop.results.atomic_write import whole_file
from desktop.results.csv_file import cell_of, columns_of, line_of
from desktop.results.row import Status

ANOTHER = "is of another model or threshold"


class UnfinishedError(Exception):
    """The CSV cannot be gone on with; the message is one sentence for the user."""


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

    def lacks(self, file: str) -> bool:
        """Whether a film is to be scored, by its name (`Row.file`)."""
        return cell_of(file) not in self.files

    def rest_of(self, paths: list[Path], root: Path) -> list[Path]:
        """The films that are to be scored, of a folder whose rows name them relative to `root`."""
        if not self.files:  # names of a hundred thousand paths take most of a second
            return paths
        return [path for path in paths if self.lacks(path.relative_to(root).as_posix())]


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
            raise refusal(path, "has other columns")
        target.write(titles)
        lines = (line.decode() for line in source if line.endswith(b"\n"))
        for cells in csv.reader(lines):
            row = dict(zip(columns, cells, strict=False))
            if len(cells) != len(columns) or row["status"] == Status.ERROR:
                continue
            if (row["model"], row["threshold"]) != (model_label, cell_of(threshold)):
                raise refusal(path, ANOTHER)
            target.write(line_of(cells))
            unfinished.add(row["file"], row["finding"] or row["status"])
    return unfinished


def refusal(path: Path, why: str) -> UnfinishedError:
    """What to say of results that are another run's."""
    return UnfinishedError(
        f"{path} {why} and cannot be gone on with; choose another name, or replace it by "
        "--overwrite."
    )
