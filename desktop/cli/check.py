"""`check`: how well the program does on films with known answers."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from desktop.blind_reading.known_here import known_here
from desktop.cli.inputs import UsageError, list_films, model_of, source_of, threshold_of
from desktop.cli.terminal import (
    FINISHED,
    INCOMPLETE,
    print_table,
    say,
    stopped_by_signals,
    warn,
    with_progress,
)
from desktop.local_validation import wording
from desktop.local_validation.assess import Assessment, assess, assess_by_decisions, report_drift
from desktop.local_validation.drift import Seen, seen_of
from desktop.local_validation.drift_wording import NO_DRIFT
from desktop.local_validation.here_wording import PREVALENCE_NOT_KNOWN
from desktop.local_validation.labels import answers_of_folders, match_labels, read_labels
from desktop.local_validation.past import past_of
from desktop.local_validation.performance import Bin
from desktop.local_validation.wording import Cell
from desktop.paths import blind_reading_path
from desktop.results.scored_film import Scored, model_key
from desktop.scoring import pipeline
from desktop.scoring.control import Control
from desktop.start_failure import INTERRUPTED
from desktop.store.backup import BACKUP_SUFFIX, Backup
from desktop.store.database import StoreError
from models.message import Message, Number, joined
from models.model import Model

PREVALENCE_WANTED = Message(
    "prevalence-wanted",
    "To learn what a marked film means here, give the share of children with pneumonia among those "
    "X-rayed here: --prevalence 0.14, for 14 of 100.",
)
BACKUP_REFUSED = Message(
    "backup-refused", "{path} cannot be used ({reason}); choose another backup."
)


def run(options: argparse.Namespace) -> int:
    """Score the films, or read the decisions of a backup, and print the result.

    Returns:
        The exit code.

    Raises:
        UsageError: there is nothing to measure.
        AnswersError: the answers cannot be used.
        ModelError: the model cannot be used.
    """
    model = model_of(options)
    threshold = threshold_of(model.card, options)
    if options.source.suffix == BACKUP_SUFFIX:
        return _run_on_backup(options, model, threshold)
    # A wrong table is reported before the films are scored, which takes long.
    labels = read_labels(options.labels) if options.labels else None
    source = source_of(options.source)
    listing = list_films(source, options.recursive)
    pictures = listing.pictures
    files = [path.relative_to(source.root).as_posix() for path in pictures]
    matched = None if labels is None else match_labels(labels, files)
    answers = answers_of_folders(files) if matched is None else matched.answers
    if matched is not None:
        _tell(joined(wording.labelled(options.labels.name, matched)), "")
    control = Control()
    run = pipeline.run(
        pictures, source.root, model, threshold, control, report=warn, jobs=options.jobs
    )
    with stopped_by_signals(control):
        scored = (event for event in run if isinstance(event, Scored))
        films = list(with_progress(scored, len(pictures)))
    if control.stopped:
        _tell("Stopped early. Nothing was measured: the films so far are no fair sample.")
        return INTERRUPTED
    rows = [film.row for film in films]
    calibration = model.card.calibration
    assessment = assess(rows, answers, calibration, [options.keep], options.prevalence)
    _print_assessment(assessment)
    _tell(joined(assessment.proposal(options.keep)))
    _print_drift([each for each in map(seen_of, films) if each], model)
    return INCOMPLETE if listing.unreadable else FINISHED


def _run_on_backup(options: argparse.Namespace, model: Model, threshold: float) -> int:
    """Measure by the decisions of past sessions, without scoring."""
    path: Path = options.source
    try:
        with closing(Backup(path)) as backup:
            past = past_of(backup.db, model_key(model.card))
    except StoreError as error:
        refused = BACKUP_REFUSED.filled(path=str(path), reason=error.message)
        raise UsageError(refused) from error
    _tell(joined(wording.decided(past.decisions)), "")
    if past.decisions.rows:
        _print_assessment(
            assess_by_decisions(past.decisions, threshold, model.card, options.prevalence)
        )
    _tell(wording.NO_PROPOSAL)
    _print_drift(past.seen, model)
    return FINISHED


def _print_assessment(assessment: Assessment) -> None:
    _tell(*assessment.sentences, "")
    print_table(assessment.table)
    # The terminal heeds no settings of the window.
    unknown = assessment.here == [PREVALENCE_NOT_KNOWN]
    _tell(*([PREVALENCE_WANTED] if unknown else assessment.here), "")
    if assessment.subgroups:
        print_table(assessment.subgroups)
    print_table(_reliability_table(assessment.reliability))
    if assessment.calibration:
        _tell(joined(assessment.calibration), "")
    _tell(assessment.needed)


def _print_drift(seen: Sequence[Seen], model: Model) -> None:
    report = report_drift(seen, model.card, known_here(model, blind_reading_path()))
    if report.months:
        _tell("", "The films by month (medians):")
        print_table(report.months)
        _tell(*(report.notices or [NO_DRIFT]))


def _reliability_table(bins: Sequence[Bin]) -> list[list[Cell]]:
    """A line for each bin of probability, below the titles."""
    lines: list[list[Cell]] = [["mean probability", "films", "with pneumonia", "share", "between"]]
    for each in bins:
        if estimate := each.pneumonia.estimate:
            lines.append(
                [
                    Number(each.probability, 2),
                    Number(each.pneumonia.of),
                    Number(each.pneumonia.count),
                    Number(estimate.value, 2),
                    f"{estimate.low:.2f} and {estimate.high:.2f}",
                ]
            )
    return lines


def _tell(*lines: Message | str) -> None:
    for line in lines:
        say(line, sys.stdout)
