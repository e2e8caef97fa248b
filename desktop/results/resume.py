"""A CSV whose run did not come to its end, to be resumed."""

import codecs
import csv
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from desktop.reading.file_system import on_disk
from desktop.results.atomic_write import whole_file
from desktop.results.csv_file import cell_of, columns_of, line_of
from desktop.results.csv_form import PLAIN, SEMICOLONS, CsvForm
from desktop.results.names_key import NamesKey, is_anonymous, key_cell
from desktop.results.row import Here, Status
from models.message import Message, MessageError

OTHER_RUN = Message(
    "results-of-another-run",
    "{path} is of another model, gate, threshold, prevalence or calibration and cannot be resumed; "
    "choose another name, or replace it with --overwrite.",
)
OTHER_COLUMNS = Message(
    "results-with-other-columns",
    "{path} has other columns and cannot be resumed; choose another name, or replace it with "
    "--overwrite.",
)
WITH_ANONYMOUS_NAMES = Message(
    "results-with-anonymous-names",
    "{path} has anonymous names and is resumed with --anonymous-names only; add that, or choose "
    "another name.",
)
NAMES_NOT_IN_KEY = Message(
    "names-not-in-key",
    "{path} has names that are not in the key {key}; name its key with --names-key, or choose "
    "another name for the results.",
)
CHANGED = Message(
    "results-changed",
    "Another program has changed {path}, so it cannot be resumed; choose another name, or replace "
    "it with --overwrite.",
)


class UnfinishedError(MessageError):
    """The results cannot be resumed."""


@dataclass
class Unfinished:
    """The films that need not be scored again, by their names as the CSV has them.

    Attributes:
        counts: of their rows, by finding, or by status of those without one.
        form: of the CSV.
        spelled: a film's name (`Row.file`) as it stands in `files`.
    """

    files: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    form: CsvForm = PLAIN
    spelled: Callable[[str], str] = cell_of

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
        return self.spelled(file) not in self.files


def take_up(
    path: Path,
    model_label: str,
    threshold: float,
    identifiers: bool,
    form: CsvForm = PLAIN,
    key: NamesKey | None = None,
    here: Here | None = None,
) -> Unfinished:
    """Leave a CSV with its whole rows alone, of which those with an error are left out, too.

    What could not be read may be readable now. The file is replaced as a whole or not at all. Who
    may read it stays as it is.

    Args:
        model_label, threshold, identifiers: of the run that goes on.
        form: for a CSV without rows. One with rows goes on in its own form.
        key: the way back from the names in the CSV; None if they are the real ones.
        here: how the run that goes on tells probabilities for this clinic.

    Raises:
        UnfinishedError: it was not written by such a run.
        OSError: it cannot be read or replaced.
    """
    try:
        return _take_up(path, model_label, threshold, identifiers, form, key, here)
    except (ValueError, csv.Error) as error:  # bytes that are no text, a cell without an end
        raise UnfinishedError(CHANGED.filled(path=str(path))) from error


def _take_up(
    path: Path,
    model_label: str,
    threshold: float,
    identifiers: bool,
    form: CsvForm,
    key: NamesKey | None,
    here: Here | None,
) -> Unfinished:
    columns = columns_of(identifiers, here=here is not None)
    run = {"model": {model_label}, "threshold": set(_written(threshold))}
    real = on_disk(path.resolve())
    with whole_file(real) as kept, real.open("rb") as source, kept.open("wb") as target:
        shutil.copymode(real, kept)
        form = _form_of(source.readline(), columns, form, path)
        unfinished = Unfinished(form=form, spelled=key_cell if key else partial(cell_of, form=form))
        target.write(codecs.BOM_UTF8 + line_of(columns, form))
        lines = (line.decode() for line in source if line.endswith(b"\n"))
        for cells in csv.reader(lines, delimiter=form.separator):
            row = dict(zip(columns, cells, strict=False))
            if len(cells) != len(columns) or row["status"] == Status.ERROR:
                continue
            own = run | (_told_here(row["probability"], here) if here else {})
            if any(row[column] not in texts for column, texts in own.items()):
                raise UnfinishedError(OTHER_RUN.filled(path=str(path)))
            unfinished.form = CsvForm(form.separator, _written(threshold)[row["threshold"]])
            target.write(line_of(cells, form))
            unfinished.add(_real_name(row["file"], key, path), row["finding"] or row["status"])
    return unfinished


def _form_of(first_line: bytes, columns: Sequence[str], form: CsvForm, path: Path) -> CsvForm:
    """The form that a CSV begins in, of which a killed program may have left a piece alone."""
    for each in (form, PLAIN, SEMICOLONS):
        if (codecs.BOM_UTF8 + line_of(columns, each)).startswith(first_line):
            return each
    raise UnfinishedError(OTHER_COLUMNS.filled(path=str(path)))


def _written(fraction: float) -> dict[str, str]:
    """The texts of a fraction, each with its decimal sign."""
    return {cell_of(fraction, CsvForm(";", sign)): sign for sign in (".", ",")}


def _told_here(probability: str, here: Here) -> dict[str, set[str]]:
    """What a row's cells for this clinic may hold, by the cell of its probability."""
    own = float(probability.replace(",", ".")) if probability else None
    told = {""} if own is None else set(_written(here.probability(own)))
    return {"prevalence_here": set(_written(here.prevalence)), "probability_here": told}


def _real_name(cell: str, key: NamesKey | None, path: Path) -> str:
    if key is None:
        if is_anonymous(cell):
            raise UnfinishedError(WITH_ANONYMOUS_NAMES.filled(path=str(path)))
        return cell
    name = key.file_of(cell)
    if name is None:
        raise UnfinishedError(NAMES_NOT_IN_KEY.filled(path=str(path), key=str(key.path)))
    return name
