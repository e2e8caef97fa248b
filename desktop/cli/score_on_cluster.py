"""`score --on`: films to a CSV, and to Parquet parts, on the computers of a cluster."""

import argparse
from pathlib import Path

from desktop.cli.inputs import (
    UsageError,
    report_passed_over,
    report_unreadable,
    source_of,
    url_of,
)
from desktop.cli.output import (
    EXISTS,
    NOT_WRITTEN,
    create_csv,
    keep,
    print_summary,
    take_up_results,
    visit_columns,
    write_workbook,
)
from desktop.cli.terminal import (
    FINISHED,
    INCOMPLETE,
    stopped_by_signals,
    warn,
    with_progress,
)
from desktop.results.csv_file import cell_of
from desktop.results.row import Here
from desktop.scoring.awake import awake
from desktop.scoring.control import Control
from desktop.sources.folder import Listing
from desktop.sources.patients_table import TABLE_NAME
from desktop.start_failure import INTERRUPTED
from models.message import Message, reason_of
from models.model import Model

NOT_ON_A_CLUSTER = Message(
    "not-on-a-cluster",
    "A cluster scores the films of a folder as they are, under their own names; leave out --watch, "
    "--heatmaps and --anonymous-names, or --on.",
)
NO_DETAILS_ON_A_CLUSTER = Message(
    "no-details-on-a-cluster",
    "Tables named {table} are not read on a cluster, so the ages in them did not count; score "
    "these folders without --on.",
)
NO_CLUSTER_SUPPORT = Message(
    "no-cluster-support",
    "Cluster support is not installed; install it with `pip install 'pneumolite[cluster]'`.",
)


def score_on_cluster(
    model: Model, threshold: float, here: Here | None, options: argparse.Namespace
) -> int:
    """Score the films of a folder that all computers see, or of a store.

    Args:
        here: how probabilities are told for this clinic.

    Returns:
        The exit code.

    Raises:
        UsageError: there is no cluster or no store, or the results cannot be written.
        UnfinishedError: the CSV is of another run.
    """
    url = url_of(options.source)
    source = None if url else source_of(options.source)
    no_folder = source is not None and not source.is_folder
    if options.watch or options.heatmaps or options.anonymous_names or no_folder:
        raise UsageError(NOT_ON_A_CLUSTER)
    try:
        from desktop.cluster import cloud_folder, score_on_dask
    except ImportError as error:
        raise UsageError(NO_CLUSTER_SUPPORT) from error
    listing, control = Listing(), Control()
    unfinished = take_up_results(model, threshold, here, options)
    counts = unfinished.counts
    task = score_on_dask.Task(
        score_on_dask.Folder(source.root.resolve())
        if source
        else cloud_folder.RemoteFolder.at(url),
        options.model.resolve(),
        model.label,
        threshold,
        _create_parts(options),
        visit_columns(options),
        options.include_patient_identifiers,
        here,
        model.clinic,
    )
    form = unfinished.form
    with create_csv(options, form) as csv_file, stopped_by_signals(control), awake():
        for row in score_on_dask.take_up(task):
            # The run may have ended when the part was written and the CSV was not.
            if unfinished.lacks(row.file):
                keep(csv_file, row, options)
                unfinished.add(cell_of(row.file, form), row.finding or row.status)
        found = task.films.walk_pictures(options.recursive, listing)
        names = filter(unfinished.lacks, found)
        rows = score_on_dask.score_on(options.on, names, task, control)
        for row in with_progress(rows):
            keep(csv_file, row, options)
            counts[row.finding or row.status] += 1
    report_unreadable(listing)
    if listing.tables:
        warn(NO_DETAILS_ON_A_CLUSTER.filled(table=TABLE_NAME))
    if options.verbose:
        report_passed_over(listing)
    print_summary(counts, counts.total(), len(listing.others), options.csv)
    written = write_workbook(options, form)
    if written or control.stopped:
        return written or INTERRUPTED
    return INCOMPLETE if listing.unreadable else FINISHED


def _create_parts(options: argparse.Namespace) -> Path:
    """The folder beside the CSV that takes the parts, which a cluster's computers write."""
    parts: Path = options.csv.resolve().with_suffix(".parts")
    try:
        parts.mkdir(exist_ok=options.overwrite or options.resume)
        if options.overwrite:
            for old in parts.glob("*.parquet"):
                old.unlink()
    except FileExistsError as error:
        raise UsageError(EXISTS.filled(path=str(parts))) from error
    except OSError as error:
        unwritable = NOT_WRITTEN.filled(path=str(parts), reason=reason_of(error))
        raise UsageError(unwritable) from error
    return parts
