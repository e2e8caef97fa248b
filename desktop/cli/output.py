"""The CSV of a run: begun or taken up again, written row by row, and told of at the end."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from desktop.cli.inputs import UsageError
from desktop.cli.terminal import say
from desktop.results.csv_file import CsvWriter
from desktop.results.resume import Unfinished, take_up
from desktop.results.row import Row, Status
from desktop.sources.folder import is_picture
from models.interpreter import Model


def take_up_results(model: Model, threshold: float, options: argparse.Namespace) -> Unfinished:
    """What the CSV holds of an earlier run; nothing where none is to be gone on with.

    Raises:
        UsageError: it cannot be read.
        UnfinishedError: it is of another run.
    """
    if not options.resume or not options.csv.is_file():
        return Unfinished()
    try:
        return take_up(options.csv, model.label, threshold, options.include_patient_identifiers)
    except OSError as error:
        raise UsageError(
            f"{options.csv} cannot be gone on with ({error.strerror}); choose another name."
        ) from error


def create_csv(options: argparse.Namespace) -> CsvWriter:
    """The CSV, new or to be gone on with.

    Raises:
        UsageError: it cannot be written, or is there already.
    """
    if is_picture(options.csv):
        raise UsageError(f"{options.csv} is named like a picture; give a name that ends in .csv.")
    if options.csv.is_dir():
        raise UsageError(f"{options.csv} is a folder; give the name of a file in it.")
    try:
        return CsvWriter(
            options.csv,
            options.overwrite,
            options.include_patient_identifiers,
            append=options.resume and options.csv.exists(),
        )
    except FileExistsError as error:
        raise UsageError(
            f"{options.csv} exists already; choose another name or add --overwrite."
        ) from error
    except OSError as error:
        raise UsageError(
            f"{options.csv} cannot be written ({error.strerror}); choose another place."
        ) from error


def keep(csv_file: CsvWriter, row: Row, options: argparse.Namespace) -> None:
    """Write a row.

    Raises:
        UsageError: the disk is full or gone.
    """
    try:
        csv_file.write(row)
    except OSError as error:
        raise UsageError(
            f"The results cannot be written to {options.csv} any more ({error.strerror}); the rows "
            "so far are kept, so make room and go on with --resume."
        ) from error


def tell_summary(counts: Counter[str], found: int, others: int, csv_path: Path) -> None:
    """Say how many films there were and what came of them.

    Args:
        counts: by finding, or by status of those without one.
        found: films that were to be scored.
        others: files that are no films.
    """
    total = counts.total()
    say(
        f"{'Stopped early' if total < found else 'Finished'}; films: {total} of {found}; "
        f"{counts['pneumonia']} pneumonia, {counts['normal']} normal, "
        f"{counts[Status.REVIEW]} for review, {counts[Status.ERROR]} with an error"
        f"{f'; other files passed over: {others}' if others else ''}; "
        f"results in {csv_path}",
        sys.stdout,
    )
