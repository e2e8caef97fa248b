"""What the arguments name: films and a threshold, or one sentence that says why there is none."""

import argparse
import re
import sys
from pathlib import Path

from desktop.cli.terminal import say
from desktop.local_validation.local_operating_point import LOCAL, LocalPointError, current, load
from desktop.paths import record_path
from desktop.sources.folder import Listing
from desktop.sources.selection import Source
from models.card import ModelCard


class UsageError(Exception):
    """What was asked cannot be done; the message is one sentence for the user."""


def source_of(path: Path) -> Source:
    """The films that a path leads to.

    Raises:
        UsageError: it leads nowhere.
    """
    if url := url_of(path):
        raise UsageError(
            f"{url} is no folder of this computer; score it on a cluster by --on (docs/scale.md), "
            "or mount it and give where to."
        )
    if not path.exists():
        raise UsageError(
            f"{path} is not there; give the folder that holds the pictures, or an archive of them."
        )
    return Source.of([path])


def url_of(path: Path) -> str:
    """The URL that a path was made of, which left one slash of two; nothing for any other path."""
    found = re.fullmatch(r"(\w{2,}):/(.+)", path.as_posix())
    return f"{found[1]}://{found[2]}" if found else ""


def list_films(source: Source, recursive: bool) -> Listing:
    """What a source holds; folders that cannot be opened are told of.

    Raises:
        UsageError: it holds no pictures.
    """
    listing = source.list_pictures(recursive)
    tell_unreadable(listing)
    if not listing.pictures:
        raise UsageError(
            f"{source.chosen[0]} holds no pictures to score; give DICOM, JPEG, PNG, TIFF, BMP or "
            "WebP files."
        )
    return listing


def tell_unreadable(listing: Listing) -> None:
    """Say which folders were left out."""
    for unreadable in listing.unreadable:
        say(f"{unreadable} cannot be opened and was left out.", sys.stderr)


def threshold_of(card: ModelCard, options: argparse.Namespace) -> float:
    """The threshold that is given, or that of the operating point that is.

    Raises:
        UsageError: there is no such operating point.
    """
    if options.threshold is not None:
        return float(options.threshold)
    if options.operating_point == LOCAL:
        return _local_threshold(card)
    try:
        return card.operating_point(
            options.operating_point or card.default_operating_point
        ).threshold
    except KeyError as error:
        raise UsageError(f"The model has {error.args[0]}.") from error


def _local_threshold(card: ModelCard) -> float:
    try:
        point = current(load(record_path()), card)
    except LocalPointError as error:
        raise UsageError(str(error)) from error
    if point is None:
        raise UsageError(
            "No operating point was chosen here; choose one in the window (Run > How well does it "
            "do here?), or name one of the model's."
        )
    return point.chosen.threshold
