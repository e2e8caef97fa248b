"""The CSV of a run: begun or resumed, written row by row, and summed up at the end."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from desktop.cli.inputs import UsageError
from desktop.cli.terminal import say
from desktop.reading.candidates import candidate_by_content, candidate_by_name
from desktop.reading.file_system import exists, is_file, is_folder
from desktop.reading.picture import read_head
from desktop.results.csv_file import CsvWriter
from desktop.results.onedrive import uploaded_folder
from desktop.results.resume import Unfinished, take_up
from desktop.results.row import Row, Status
from models.message import Message, reason_of
from models.model import Model

NOT_RESUMED = Message(
    "csv-not-resumed", "{path} cannot be resumed ({reason}); choose another name."
)
NAMED_LIKE_A_PICTURE = Message(
    "csv-named-like-a-picture",
    "{csv} is named like a picture; give a name that ends in .csv.",
)
IS_A_FOLDER = Message("csv-is-a-folder", "{csv} is a folder; give the name of a file in it.")
EXISTS = Message(
    "output-exists",
    "{path} exists already; add --resume to carry on with it, add --overwrite to replace it, or "
    "choose another name.",
)
NOT_WRITTEN = Message(
    "output-not-written", "{path} cannot be written ({reason}); choose another place."
)
UPLOADED = Message(
    "output-uploaded",
    "{folder} is uploaded to OneDrive; what is written there leaves this computer.",
)
NO_LONGER_WRITTEN = Message(
    "output-no-longer-written",
    "The results cannot be written to {path} any more ({reason}); the rows so far are kept, so "
    "make room and resume with --resume.",
)


def take_up_results(model: Model, threshold: float, options: argparse.Namespace) -> Unfinished:
    """What the CSV holds of an earlier run; nothing where none is to be resumed.

    Raises:
        UsageError: it cannot be read.
        UnfinishedError: it is of another run.
    """
    if not options.resume or not is_file(options.csv):
        return Unfinished()
    try:
        return take_up(options.csv, model.label, threshold, options.include_patient_identifiers)
    except OSError as error:
        raise _refused(NOT_RESUMED, options.csv, error) from error


def create_csv(options: argparse.Namespace) -> CsvWriter:
    """The CSV, new or to be resumed.

    Raises:
        UsageError: it cannot be written, or is there already.
    """
    head = read_head(options.csv) or b""
    if candidate_by_name(options.csv) or candidate_by_content(options.csv, head):
        raise UsageError(NAMED_LIKE_A_PICTURE.filled(csv=str(options.csv)))
    if is_folder(options.csv):
        raise UsageError(IS_A_FOLDER.filled(csv=str(options.csv)))
    try:
        return CsvWriter(
            options.csv,
            options.overwrite,
            options.include_patient_identifiers,
            append=options.resume and exists(options.csv),
        )
    except FileExistsError as error:
        raise UsageError(EXISTS.filled(path=str(options.csv))) from error
    except OSError as error:
        raise _refused(NOT_WRITTEN, options.csv, error) from error


def tell_uploads(options: argparse.Namespace) -> None:
    """Name the folders from which OneDrive takes the results off this computer."""
    outputs = [path for path in (options.csv, options.heatmaps) if path]
    for folder in {uploaded_folder(path) for path in outputs} - {None}:
        say(UPLOADED.filled(folder=str(folder)), sys.stderr)


def keep(csv_file: CsvWriter, row: Row, options: argparse.Namespace) -> None:
    """Write a row.

    Raises:
        UsageError: the disk is full or gone.
    """
    try:
        csv_file.write(row)
    except OSError as error:
        raise _refused(NO_LONGER_WRITTEN, options.csv, error) from error


def print_summary(counts: Counter[str], found: int, others: int, csv_path: Path) -> None:
    """Report how many films there were and what came of them.

    Args:
        counts: by finding, or by status of those without one.
        found: films that were to be scored.
        others: files that are no films.
    """
    total = counts.total()
    say(
        f"{'Stopped early' if total < found else 'Finished'}; films: {total} of {found}; "
        f"marked as pneumonia: {counts['pneumonia']}, not marked: {counts['normal']}, "
        f"look first: {counts[Status.REVIEW]}, not scored: {counts[Status.ERROR]}"
        f"{f'; other files passed over: {others}' if others else ''}; "
        f"results in {csv_path}",
        sys.stdout,
    )


def _refused(message: Message, path: Path, error: OSError) -> UsageError:
    return UsageError(message.filled(path=str(path), reason=reason_of(error)))
