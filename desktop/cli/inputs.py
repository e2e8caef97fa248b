"""What the arguments name: films and a threshold, or a message that says why there is none."""

import argparse
import re
from dataclasses import replace
from pathlib import Path

from desktop.blind_reading.clinic_gate import adopted_films
from desktop.cli.terminal import warn
from desktop.local_validation.local_calibration import FITS
from desktop.local_validation.local_operating_point import LOCAL, POINTS
from desktop.paths import blind_reading_path, fit_path, record_path
from desktop.reading.file_system import exists
from desktop.results.row import Here
from desktop.sources.folder import Listing
from desktop.sources.selection import Source
from models.card import ModelCard
from models.message import Message, MessageError
from models.model import Model, load_model

NOT_ON_THIS_COMPUTER = Message(
    "not-on-this-computer",
    "{url} is not a folder on this computer; score it on a cluster with --on (docs/scale.md), or "
    "mount it and name the mounted folder.",
)
NOT_THERE = Message(
    "source-not-there",
    "{path} is not there; give the folder that holds the pictures, or an archive of them.",
)
NO_PICTURES = Message(
    "no-pictures",
    "{path} holds no pictures to score; give DICOM, JPEG, PNG, TIFF, BMP or WebP files.",
)
PASSED_OVER = Message("passed-over", "Passed over, for it is no film: {path}")
FOLDER_LEFT_OUT = Message(
    "folder-left-out",
    "{folder} cannot be opened and was left out; allow reading it, and run the command again.",
)
NO_SUCH_POINT = Message(
    "no-such-point",
    "The model has no marking level called {name}; choose one of these: {known}.",
)
NO_LOCAL_POINT = Message(
    "no-local-point",
    "No marking level was chosen here; choose one in the window (Run > How well does it do "
    "here?), or name one of the model's.",
)

NO_LOCAL_FIT = Message(
    "no-local-fit",
    "No fit of the probabilities was adopted here; adopt one in the window (Run > How well does it "
    "do here?), or leave out --calibration.",
)
FIT_WITHOUT_PREVALENCE = Message(
    "fit-without-prevalence",
    "--calibration is for the probability here; add --prevalence, or leave out --calibration.",
)

NO_LOCAL_GATE = Message(
    "no-local-gate",
    "No films of this clinic were adopted here for this model; adopt a blind reading in the window "
    "(Run > Read films blind), or leave out --gate.",
)


class UsageError(MessageError):
    """What was asked cannot be done."""


def source_of(path: Path) -> Source:
    """The films that a path leads to.

    Raises:
        UsageError: it leads nowhere.
    """
    if url := url_of(path):
        raise UsageError(NOT_ON_THIS_COMPUTER.filled(url=url))
    if not exists(path):
        raise UsageError(NOT_THERE.filled(path=str(path)))
    return Source.of([path])


def url_of(path: Path) -> str:
    """The URL that a path was made of, which left one slash of two; nothing for any other path."""
    found = re.fullmatch(r"(\w{2,}):/(.+)", path.as_posix())
    return f"{found[1]}://{found[2]}" if found else ""


def list_films(source: Source, recursive: bool, verbose: bool = False) -> Listing:
    """What a source holds; folders that cannot be opened are reported.

    Args:
        verbose: whether to report the files that are passed over, too.

    Raises:
        UsageError: it holds no pictures.
    """
    listing = source.list_pictures(recursive)
    report_unreadable(listing)
    if verbose:
        report_passed_over(listing)
    if not listing.pictures:
        raise UsageError(NO_PICTURES.filled(path=str(source.chosen[0])))
    return listing


def report_unreadable(listing: Listing) -> None:
    """Report which folders were left out."""
    for unreadable in listing.unreadable:
        warn(FOLDER_LEFT_OUT.filled(folder=str(unreadable)))


def report_passed_over(listing: Listing) -> None:
    """Report which files were passed over."""
    for other in listing.others:
        warn(PASSED_OVER.filled(path=str(other)))


def threshold_of(card: ModelCard, options: argparse.Namespace) -> float:
    """The threshold that is given, or that of the operating point that is.

    Raises:
        UsageError: there is no such operating point.
        RecordError: the one chosen here cannot be used.
    """
    if options.threshold is not None:
        return float(options.threshold)
    if options.operating_point == LOCAL:
        return _local_threshold(card)
    name = options.operating_point or card.default_operating_point
    try:
        return card.operating_point(name).threshold
    except KeyError as error:
        known = ", ".join(point.name for point in card.operating_points)
        raise UsageError(NO_SUCH_POINT.filled(name=name, known=known)) from error


def here_of(card: ModelCard, options: argparse.Namespace) -> Here | None:
    """How probabilities are told for this clinic; None if no share of pneumonia is given.

    Raises:
        UsageError: a fit is asked for, and there is none or no share.
        RecordError: the one adopted here cannot be used.
    """
    if options.calibration != LOCAL:
        share = options.prevalence
        return None if share is None else Here(share, card.calibration)
    if options.prevalence is None:
        raise UsageError(FIT_WITHOUT_PREVALENCE)
    adopted = FITS.current(fit_path(), card)
    if adopted is None:
        raise UsageError(NO_LOCAL_FIT)
    return Here(options.prevalence, card.calibration, adopted.fit)


def model_of(options: argparse.Namespace) -> Model:
    """The model that is asked for, with the films of this clinic where they are.

    Raises:
        ModelError: it cannot be used.
        UsageError: no films of this clinic were adopted for it.
        ReadingError: the record of the blind readings cannot be used.
    """
    model = load_model(options.model)
    if options.gate != LOCAL:
        return model
    clinic = adopted_films(blind_reading_path(), model.card)
    if clinic is None:
        raise UsageError(NO_LOCAL_GATE)
    return replace(model, clinic=clinic)


def _local_threshold(card: ModelCard) -> float:
    point = POINTS.current(record_path(), card)
    if point is None:
        raise UsageError(NO_LOCAL_POINT)
    return point.chosen.threshold
