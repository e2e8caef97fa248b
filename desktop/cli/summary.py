"""`summary`: the children of a month, from the backups of one clinic or several."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.cli.check import BACKUP_REFUSED
from desktop.cli.inputs import UsageError
from desktop.cli.terminal import FINISHED, print_table, say
from desktop.reading.file_system import exists
from desktop.results.scored_film import model_key
from desktop.store.database import StoreError
from desktop.summary.dhis2 import lines_for, read_mapping, write_mapping, write_values
from desktop.summary.films import Film, each_once, films_in_backup
from desktop.summary.month import MonthSummary, count_month
from desktop.summary.table import write_counts
from desktop.summary.wording import note_of, sections_of, title_of
from models.message import Message, reason_of
from models.model import load_model

WITHOUT_MAPPING = Message(
    "dhis2-without-mapping",
    "--dhis2 and --mapping belong together; give both, or make a mapping with --write-mapping.",
)
EXISTS = Message(
    "summary-exists",
    "{path} exists already; add --overwrite to replace it, or choose another name.",
)
NOT_WRITTEN = Message(
    "summary-not-written", "{path} cannot be written ({reason}); choose another place."
)
NAMED_TWICE = Message(
    "summary-named-twice", "{path} is named twice; give each file that is written another name."
)
WRITTEN = Message("summary-written", "Written: {path}")


def run(options: argparse.Namespace) -> int:
    """Count a month, print it, and write the files that are asked for.

    Returns:
        The exit code.

    Raises:
        UsageError: a backup cannot be used, or a file cannot be written.
        MappingError: the mapping cannot be used.
        ModelError: the model cannot be used.
    """
    if bool(options.dhis2) != bool(options.mapping):
        raise UsageError(WITHOUT_MAPPING)
    # What cannot be used is reported before the backups are read.
    mapping = read_mapping(options.mapping) if options.mapping else None
    outputs = [path for path in (options.csv, options.dhis2, options.write_mapping) if path]
    inputs = [options.mapping] if options.mapping else []
    inputs += [path for _, path in map(_named, options.stores)]
    named = [path.resolve() for path in outputs + inputs]
    for path in outputs:
        if named.count(path.resolve()) > 1:
            raise UsageError(NAMED_TWICE.filled(path=str(path)))
        if exists(path) and not options.overwrite:
            raise UsageError(EXISTS.filled(path=str(path)))
    summary = _count(options)
    _print(summary)
    if options.csv:
        _write(options.csv, lambda path: write_counts(path, summary))
    if options.write_mapping:
        _write(options.write_mapping, lambda path: write_mapping(path, summary))
    if mapping is not None:
        lines = lines_for(summary, mapping)
        _write(options.dhis2, lambda path: write_values(path, lines))
    return FINISHED


def _count(options: argparse.Namespace) -> MonthSummary:
    card = load_model().card
    unclear = {model_key(card): card.unclear}
    clinics: list[str] = []
    films: list[Film] = []
    for argument in options.stores:
        clinic, path = _named(argument)
        try:
            films += films_in_backup(path, clinic, unclear)
        except StoreError as error:
            refused = BACKUP_REFUSED.filled(path=str(path), reason=error.message)
            raise UsageError(refused) from error
        clinics.append(clinic)
    return count_month(options.month, clinics, each_once(films))


def _named(argument: str) -> tuple[str, Path]:
    """The clinic and the file of an argument."""
    clinic, equals, name = argument.partition("=")
    if equals and clinic.strip() and not exists(Path(argument)):
        return clinic.strip(), Path(name)
    path = Path(argument)
    return path.absolute().parent.name or path.stem, path


def _write(path: Path, write: Callable[[Path], None]) -> None:
    try:
        write(path)
    except OSError as error:
        refused = NOT_WRITTEN.filled(path=str(path), reason=reason_of(error))
        raise UsageError(refused) from error
    say(WRITTEN.filled(path=str(path)), sys.stdout)


def _print(summary: MonthSummary) -> None:
    say(title_of(summary), sys.stdout)
    say(f"{note_of(summary)}\n", sys.stdout)
    for section in sections_of(summary):
        say(section.title, sys.stdout)
        print_table(section.lines)
