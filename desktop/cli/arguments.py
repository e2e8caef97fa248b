"""What may stand on the command line."""

import argparse
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from desktop import PROGRAM, VERSION
from desktop.local_validation.local_operating_point import LOCAL
from desktop.local_validation.performance import WANTED_SENSITIVITY
from desktop.results.row import LEAST_PREVALENCE, MOST_PREVALENCE
from desktop.scoring.batch import default_jobs
from desktop.summary.month import month_of
from models.model import MODEL_PATH

Run = Callable[[argparse.Namespace], int]

EXIT_CODES = (
    "Exit codes: 0 finished; 2 wrong usage, nothing to score, or a file of results that cannot be "
    "written; 3 interrupted, the rows so far are kept; 4 finished, but a folder was left out or a "
    "map was not written, as a sentence says."
)


def parser(score: Run, check: Run, summary: Run) -> argparse.ArgumentParser:
    """The parser of the command line.

    Args:
        score, check, summary: what `run` is of the parsed arguments of these commands.
    """
    program = argparse.ArgumentParser(
        prog="pneumolite",
        description="Pneumonia scores for children's chest X-rays. It supports a clinician and "
        "is not a medical device. Without arguments the window opens; with folders or files alone "
        "it opens and scores them.",
    )
    program.add_argument("--version", action="version", version=f"{PROGRAM} {VERSION}")
    commands = program.add_subparsers(required=True, metavar="score | check | summary")
    common = _common_arguments()
    scoring = commands.add_parser(
        "score",
        help="score films and write a CSV",
        description="Score films and write a CSV. A table patients.csv beside the films says whose "
        "they are where their headers do not: file, number, age_months, sex, date.",
        epilog=EXIT_CODES,
        parents=[common],
    )
    scoring.set_defaults(run=score)
    scoring.add_argument("--csv", type=Path, required=True, help="file to write")
    existing = scoring.add_mutually_exclusive_group()
    existing.add_argument("--overwrite", action="store_true", help="replace an existing CSV")
    existing.add_argument(
        "--resume",
        action="store_true",
        help="resume a CSV whose run was not finished: score the films that have no row in it, and "
        "those that could not be read",
    )
    scoring.add_argument(
        "--calibration",
        choices=("model", LOCAL),
        default="model",
        help=f"whose calibration the probability here has: `{LOCAL}` for the fit that was adopted "
        "here in the window. It needs --prevalence (default: %(default)s)",
    )
    scoring.add_argument(
        "--watch",
        action="store_true",
        help="score the films in the folder and each new one, until Ctrl-C",
    )
    scoring.add_argument(
        "--csv-for",
        choices=("programs", "excel", "excel-semicolons"),
        default="programs",
        help="who opens the CSV: `programs` get commas and decimal points; `excel` gets what this "
        "computer's regional settings say; `excel-semicolons` gets semicolons and decimal commas, "
        "as in French, Portuguese and most Spanish settings (default: %(default)s)",
    )
    scoring.add_argument(
        "--xlsx",
        type=Path,
        metavar="FILE",
        help="at the end, also write the whole table as a workbook for Excel",
    )
    named = scoring.add_mutually_exclusive_group()
    named.add_argument(
        "--include-patient-identifiers",
        action="store_true",
        help="also write what a DICOM film or patients.csv says of the patient: name, number, sex, "
        "age, the date and the accession number",
    )
    named.add_argument(
        "--anonymous-names",
        action="store_true",
        help="write a number and a part of the content's hash in place of the names of folders and "
        "files, and keep the real names in a key on this computer",
    )
    scoring.add_argument(
        "--names-key",
        type=Path,
        metavar="FILE",
        help="another file for the key of --anonymous-names; keep it apart from the results",
    )
    scoring.add_argument(
        "--verbose", action="store_true", help="name the files that are passed over as no films"
    )
    scoring.add_argument(
        "--heatmaps",
        type=Path,
        metavar="DIR",
        help="folder for a picture of each film with its map",
    )
    scoring.add_argument(
        "--on",
        metavar="dask://HOST:PORT",
        help="score on the computers of a Dask cluster that see the same folders, or reach the "
        "same store (docs/scale.md)",
    )
    checking = commands.add_parser(
        "check",
        help="show how well it does on films of which you know the answer",
        description="Score films of which a person knows the answer, and report how many it got "
        "right. The answers are the folders NORMAL and PNEUMONIA that hold the films, or a CSV "
        "file of labels. A backup that the window made holds answers, too: the decisions of its "
        "sessions. Then nothing is scored. Nothing is written.",
        epilog=EXIT_CODES,
        parents=[common],
    )
    checking.set_defaults(run=check)
    checking.add_argument(
        "--labels",
        type=Path,
        metavar="CSV",
        help="a table with a column `file` of film names and a column `answer` that says "
        "pneumonia or normal",
    )
    checking.add_argument(
        "--keep",
        type=_probability,
        default=WANTED_SENSITIVITY,
        metavar="SHARE",
        help="share of the films with pneumonia that the proposed marking level has to mark "
        "(default: %(default)s)",
    )
    _add_summary(commands.add_parser).set_defaults(run=summary)
    return program


def _add_summary(add_parser: Callable[..., argparse.ArgumentParser]) -> argparse.ArgumentParser:
    counting = add_parser(
        "summary",
        help="count a month's children in the backups of one clinic or several",
        description="Count the children of a month: age, sex, finding, decision and agreement, "
        "and the films without an answer. Each child counts once, in whatever number of backups "
        "it is. No number or name of a patient goes out.",
    )
    counting.add_argument(
        "stores",
        nargs="+",
        metavar="[CLINIC=]BACKUP",
        help="backup that the window made. Several of one clinic have the same CLINIC before "
        "them. Without it, the folder that holds the backup names the clinic",
    )
    counting.add_argument(
        "--month", type=_month, required=True, metavar="YYYY-MM", help="such as 2026-11"
    )
    counting.add_argument("--csv", type=Path, metavar="FILE", help="write all counts as a CSV")
    counting.add_argument(
        "--dhis2", type=Path, metavar="FILE", help="write a CSV for DHIS2's import; needs --mapping"
    )
    counting.add_argument(
        "--mapping",
        type=Path,
        metavar="FILE",
        help="your table of DHIS2's identifiers for these counts and clinics",
    )
    counting.add_argument(
        "--write-mapping",
        type=Path,
        metavar="FILE",
        help="write such a table to fill in",
    )
    counting.add_argument("--overwrite", action="store_true", help="replace existing files")
    return counting


def _common_arguments() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "source",
        type=Path,
        help="folder of pictures, ZIP archive of them, DICOMDIR of a disc, or one picture; "
        "with `score --on` also s3://BUCKET/PREFIX",
    )
    common.add_argument(
        "--no-recursive", dest="recursive", action="store_false", help="leave out subfolders"
    )
    labelling = common.add_mutually_exclusive_group()
    labelling.add_argument(
        "--threshold",
        type=_probability,
        help="marking level of your own: the probability from which a film is marked",
    )
    labelling.add_argument(
        "--operating-point",
        metavar="NAME",
        help=f"marking level (operating point) of the model, or `{LOCAL}`, the one chosen here in "
        "the window",
    )
    common.add_argument(
        "--gate",
        choices=("model", LOCAL),
        default="model",
        help=f"which films count as familiar: with `{LOCAL}` also those like the clinic's own, "
        "which were adopted here in the window after a blind reading (default: %(default)s)",
    )
    common.add_argument(
        "--prevalence",
        type=_prevalence,
        metavar="SHARE",
        help="share of children with pneumonia among those X-rayed here, 0.14 for 14 of 100: of "
        "the last 100 children you X-rayed, how many had pneumonia? It changes no finding and no "
        "marking level",
    )
    common.add_argument(
        "--model",
        type=Path,
        default=MODEL_PATH,
        help="another model to try: its .tflite, with its card and statistics beside it",
    )
    common.add_argument(
        "--jobs",
        type=_positive,
        default=default_jobs(),
        help="films scored at the same time (default: one for each core)",
    )
    return common


def _month(text: str) -> date:
    try:
        return month_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a month, such as 2026-11") from error


def _probability(text: str) -> float:
    with suppress(ValueError):
        # To the 4 decimals of the CSV, as the probabilities it is compared with.
        value = round(float(text), 4)
        if 0 < value < 1:
            return value
    raise argparse.ArgumentTypeError("must be between 0 and 1")


def _prevalence(text: str) -> float:
    with suppress(ValueError):
        # To the 4 decimals of the CSV, as another run compares it.
        value = round(float(text), 4)
        if LEAST_PREVALENCE <= value <= MOST_PREVALENCE:
            return value
    raise argparse.ArgumentTypeError(
        f"must be between {LEAST_PREVALENCE} and {MOST_PREVALENCE}, such as 0.14 if 14 of 100 "
        "children have pneumonia"
    )


def _positive(text: str) -> int:
    with suppress(ValueError):
        value = int(text)
        if value >= 1:
            return value
    raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
