"""What may stand on the command line."""

import argparse
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.local_validation.local_operating_point import LOCAL
from desktop.local_validation.performance import WANTED_SENSITIVITY
from desktop.scoring.batch import default_jobs
from models.model import MODEL_PATH


def parser(
    score: Callable[[argparse.Namespace], int], check: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """The parser of the command line.

    Args:
        score, check: what `run` is of the parsed arguments of these commands.
    """
    program = argparse.ArgumentParser(
        prog="pneumolite",
        description="Pneumonia scores for children's chest X-rays. It supports a clinician and "
        "is not a medical device. Without arguments the window opens.",
    )
    commands = program.add_subparsers(required=True, metavar="score | check")
    common = _common_arguments()
    scoring = commands.add_parser("score", help="score films and write a CSV", parents=[common])
    scoring.set_defaults(run=score)
    scoring.add_argument("--csv", type=Path, required=True, help="file to write")
    existing = scoring.add_mutually_exclusive_group()
    existing.add_argument("--overwrite", action="store_true", help="replace an existing CSV")
    existing.add_argument(
        "--resume",
        action="store_true",
        help="go on with a CSV whose run did not come to its end: score what it has no row of, and "
        "what could not be read",
    )
    scoring.add_argument(
        "--watch",
        action="store_true",
        help="score what is in the folder and what comes into it, until Ctrl-C",
    )
    scoring.add_argument(
        "--include-patient-identifiers",
        action="store_true",
        help="write the patient's name, number, sex and age, the date and the accession number "
        "of a DICOM film, too",
    )
    scoring.add_argument(
        "--heatmaps", type=Path, metavar="DIR", help="write each picture with its map there"
    )
    scoring.add_argument(
        "--on",
        metavar="dask://HOST:PORT",
        help="score on the computers of a Dask cluster that see the same folders, or reach the "
        "same store (docs/scale.md)",
    )
    checking = commands.add_parser(
        "check",
        help="tell how well it does on films of which you know the answer",
        description="Score films of which a person knows the answer, and tell how many it got "
        "right. The answers are the folders NORMAL and PNEUMONIA that the films lie in, or a CSV "
        "file of labels. Of a backup that the window made, the answers are the decisions of its "
        "sessions, and nothing is scored. Nothing is written.",
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
        help="share of the films with pneumonia that the proposed threshold shall mark "
        "(default: %(default)s)",
    )
    return program


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
        "--threshold", type=_probability, help="probability from which it is pneumonia"
    )
    labelling.add_argument(
        "--operating-point",
        metavar="NAME",
        help=f"a threshold of the model's, or `{LOCAL}`, the one chosen here in the window",
    )
    common.add_argument(
        "--model",
        type=Path,
        default=MODEL_PATH,
        help="another model's .tflite, its card and statistics beside it, to try it",
    )
    common.add_argument(
        "--jobs", type=_positive, default=default_jobs(), help="threads (default: one a core)"
    )
    return common


def _probability(text: str) -> float:
    with suppress(ValueError):
        # To the 4 decimals of the CSV, as the probabilities it is compared with.
        value = round(float(text), 4)
        if 0 < value < 1:
            return value
    raise argparse.ArgumentTypeError("must be between 0 and 1")


def _positive(text: str) -> int:
    with suppress(ValueError):
        value = int(text)
        if value >= 1:
            return value
    raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
