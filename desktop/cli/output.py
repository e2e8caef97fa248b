"""The CSV of a run: begun or resumed, written row by row, and summed up at the end."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryFile

from desktop.cli.inputs import UsageError
from desktop.cli.terminal import FINISHED, UNUSABLE, say, warn
from desktop.paths import names_key_path, visit_secret_path
from desktop.reading.candidates import candidate_by_content, candidate_by_name
from desktop.reading.file_system import exists, is_file, is_folder, on_disk
from desktop.reading.picture import read_head
from desktop.results.csv_file import CsvWriter, read_cells
from desktop.results.csv_form import PLAIN, SEMICOLONS, CsvForm, form_for_excel
from desktop.results.names_key import NamesKey
from desktop.results.onedrive import uploaded_folder
from desktop.results.resume import Unfinished, take_up
from desktop.results.row import Here, Row, Status
from desktop.results.visit import VisitColumns, folders_of_children
from desktop.results.visit_secret import visit_secret
from desktop.results.xlsx_file import XLSX_SUFFIX, TooManyRowsError, write_xlsx
from desktop.sources.patients_table import TABLE_NAME
from models.message import Message, reason_of
from models.model import Model

NOT_RESUMED = Message(
    "csv-not-resumed", "{path} cannot be resumed ({reason}); choose another name."
)
NAMED_LIKE_A_PICTURE = Message(
    "csv-named-like-a-picture",
    "{csv} is named like a picture; give a name that ends in .csv.",
)
NAMED_LIKE_A_TABLE = Message(
    "csv-named-like-a-table-of-patients",
    "{csv} is named like the table that says whose films they are; give results another name.",
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
NOT_NAMED_LIKE_A_WORKBOOK = Message(
    "xlsx-not-named-so", "{path} is not named like a workbook; give a name that ends in .xlsx."
)
CSV_NAMED_LIKE_A_WORKBOOK = Message(
    "csv-named-like-a-workbook",
    "{csv} is named like a workbook; give --csv a name that ends in .csv, and --xlsx this one.",
)
XLSX_NOT_WRITTEN = Message(
    "xlsx-not-written", "{path} was not written ({reason}); the same rows are in {csv}."
)
KEY_IS_AN_OUTPUT = Message(
    "names-key-is-an-output",
    "{path} cannot hold results and the key to their names; name another file for the key.",
)
KEY_WITHOUT_ANONYMOUS_NAMES = Message(
    "names-key-without-anonymous-names",
    "--names-key is for --anonymous-names only; add that, or leave out --names-key.",
)
NAMES_ARE_KEPT = Message(
    "real-names-are-kept", "The real names are in {path}; keep it apart from the results."
)


def form_of(options: argparse.Namespace) -> CsvForm:
    """The form of a new CSV."""
    match options.csv_for:
        case "excel":
            # As the C library does it: the first of these that is set counts.
            names = map(os.environ.get, ("LC_ALL", "LC_NUMERIC", "LANG"))
            return form_for_excel(next(filter(None, names), ""))
        case "excel-semicolons":
            return SEMICOLONS
    return PLAIN


def open_key(options: argparse.Namespace) -> NamesKey | None:
    """The key of anonymous names; None where the results have the real ones.

    Raises:
        UsageError: it is not asked for, or is a file of the results.
        NamesKeyError: it cannot be used.
    """
    if not options.anonymous_names:
        if options.names_key:
            raise UsageError(KEY_WITHOUT_ANONYMOUS_NAMES)
        return None
    path = options.names_key or names_key_path()
    if path.absolute() in {each.absolute() for each in (options.csv, options.xlsx) if each}:
        raise UsageError(KEY_IS_AN_OUTPUT.filled(path=str(path)))
    return NamesKey(path)


def visit_columns(options: argparse.Namespace, names: Iterable[str] = ()) -> VisitColumns:
    """What fills the columns `child` and `visit`: hashes, unless patients are named.

    Args:
        names: of all films. Where they are not known beforehand, no folder counts as a child's.

    Raises:
        VisitSecretError: the secret behind the hashes cannot be used.
    """
    named = options.include_patient_identifiers
    secret = None if named else visit_secret(visit_secret_path())
    return VisitColumns(secret, folders_of_children(names))


def take_up_results(
    model: Model,
    threshold: float,
    here: Here | None,
    options: argparse.Namespace,
    key: NamesKey | None = None,
) -> Unfinished:
    """What the CSV holds of an earlier run; nothing where none is to be resumed.

    Args:
        here: how the run tells probabilities for this clinic.
        key: of anonymous names in the CSV.

    Raises:
        UsageError: it cannot be read.
        UnfinishedError: it is of another run.
    """
    form = form_of(options)
    if not options.resume or not is_file(options.csv):
        return Unfinished(form=form)
    identifiers = options.include_patient_identifiers
    try:
        return take_up(options.csv, model.label, threshold, identifiers, form, key, here)
    except OSError as error:
        raise _refused(NOT_RESUMED, options.csv, error) from error


def create_csv(options: argparse.Namespace, form: CsvForm) -> CsvWriter:
    """The CSV, new or to be resumed; refused early, too, if the workbook cannot be written.

    Raises:
        UsageError: it cannot be written, or is there already.
    """
    head = read_head(options.csv) or b""
    if candidate_by_name(options.csv) or candidate_by_content(options.csv, head):
        raise UsageError(NAMED_LIKE_A_PICTURE.filled(csv=str(options.csv)))
    if options.csv.name.lower() == TABLE_NAME:
        raise UsageError(NAMED_LIKE_A_TABLE.filled(csv=str(options.csv)))
    if options.csv.suffix.lower() == XLSX_SUFFIX:
        raise UsageError(CSV_NAMED_LIKE_A_WORKBOOK.filled(csv=str(options.csv)))
    if options.xlsx and options.xlsx.suffix.lower() != XLSX_SUFFIX:
        raise UsageError(NOT_NAMED_LIKE_A_WORKBOOK.filled(path=str(options.xlsx)))
    if options.xlsx and exists(options.xlsx) and not (options.overwrite or options.resume):
        raise UsageError(EXISTS.filled(path=str(options.xlsx)))
    if options.xlsx:
        try:
            with TemporaryFile(dir=on_disk(options.xlsx.absolute().parent)):
                pass
        except OSError as error:
            raise _refused(NOT_WRITTEN, options.xlsx, error) from error
    if is_folder(options.csv):
        raise UsageError(IS_A_FOLDER.filled(csv=str(options.csv)))
    try:
        return CsvWriter(
            options.csv,
            options.overwrite,
            options.include_patient_identifiers,
            append=options.resume and exists(options.csv),
            form=form,
            here=options.prevalence is not None,
        )
    except FileExistsError as error:
        raise UsageError(EXISTS.filled(path=str(options.csv))) from error
    except OSError as error:
        raise _refused(NOT_WRITTEN, options.csv, error) from error


def tell_uploads(options: argparse.Namespace) -> None:
    """Name the folders from which OneDrive takes the results off this computer."""
    outputs = (options.csv, options.heatmaps, options.xlsx, options.names_key)
    for folder in {uploaded_folder(path) for path in outputs if path} - {None}:
        warn(UPLOADED.filled(folder=str(folder)))


def keep(csv_file: CsvWriter, row: Row, options: argparse.Namespace) -> None:
    """Write a row.

    Raises:
        UsageError: the disk is full or gone.
    """
    try:
        csv_file.write(row)
    except OSError as error:
        raise _refused(NO_LONGER_WRITTEN, options.csv, error) from error


def write_workbook(options: argparse.Namespace, form: CsvForm) -> int:
    """Write the whole CSV as a workbook, if one is asked for.

    Returns:
        The exit code.
    """
    if not options.xlsx:
        return FINISHED
    try:
        write_xlsx(options.xlsx, *read_cells(options.csv, form))
    except TooManyRowsError as error:
        warn(error.message)
        return UNUSABLE
    except OSError as error:
        path, csv = str(options.xlsx), str(options.csv)
        warn(XLSX_NOT_WRITTEN.filled(path=path, reason=reason_of(error), csv=csv))
        return UNUSABLE
    return FINISHED


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
