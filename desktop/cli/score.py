"""`score`: films to a CSV."""

import argparse
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from desktop.cli.inputs import UsageError, here_of, list_films, model_of, source_of, threshold_of
from desktop.cli.output import (
    NAMES_ARE_KEPT,
    create_csv,
    keep,
    open_key,
    print_summary,
    take_up_results,
    tell_uploads,
    visit_columns,
    write_workbook,
)
from desktop.cli.score_on_cluster import score_on_cluster
from desktop.cli.terminal import (
    FINISHED,
    INCOMPLETE,
    progress_bar,
    stopped_by_signals,
    warn,
)
from desktop.reading.file_system import on_disk
from desktop.reading.formats import HEATMAP_SUFFIX
from desktop.reading.picture import WHOLE, PictureError
from desktop.reading.read_picture import read_again
from desktop.results.atomic_write import whole_file
from desktop.results.cam_overlay import compose
from desktop.results.file_lock import used_alone
from desktop.results.names_key import NamesKey
from desktop.results.row import Here
from desktop.results.scored_film import Scored, name_in
from desktop.scoring import pipeline
from desktop.scoring.control import Control
from desktop.scoring.pipeline import Arrived
from desktop.sources.folder import Listing
from desktop.sources.selection import Source
from desktop.sources.watch_folder import FolderWatch
from desktop.start_failure import INTERRUPTED
from models.message import Message, reason_of
from models.model import Model
from models.preprocess import to_grey8

NO_FOLDER_TO_WATCH = Message(
    "no-folder-to-watch", "{path} is not a folder; give a folder to watch."
)
WATCHING = Message("watching", "Watching {folder}; Ctrl-C ends it.")
MAP_REFUSED = Message("map-refused", "{path} was not written. {reason}")
MAP_NOT_WRITTEN = Message(
    "map-not-written",
    "{path} could not be written ({reason}); make room there, or name another folder with "
    "--heatmaps, and score again with --overwrite.",
)


def run(options: argparse.Namespace) -> int:
    """Score the films, or hand them to a cluster, and say what came of it.

    Returns:
        The exit code.

    Raises:
        UsageError: there are no films, or the results cannot be written.
        UnfinishedError: the CSV is of another run.
        FileInUseError: another run is writing the CSV.
        NamesKeyError: the key of anonymous names cannot be used.
        VisitSecretError: the secret behind children's hashes cannot be used.
        RecordError, ReadingError: what was chosen here cannot be used.
        ModelError: the model cannot be used.
    """
    model = model_of(options)
    threshold, here = threshold_of(model.card, options), here_of(model.card, options)
    if options.on:
        with used_alone(options.csv):
            return score_on_cluster(model, threshold, here, options)
    tell_uploads(options)
    source = source_of(options.source)
    if options.watch and not source.is_folder:
        raise UsageError(NO_FOLDER_TO_WATCH.filled(path=str(options.source)))
    listing = Listing() if options.watch else list_films(source, options.recursive, options.verbose)
    with used_alone(options.csv), open_key(options) or nullcontext() as key:
        return _score(source, listing, model, threshold, here, options, key)


def _score(
    source: Source,
    listing: Listing,
    model: Model,
    threshold: float,
    here: Here | None,
    options: argparse.Namespace,
    key: NamesKey | None,
) -> int:
    control = Control()
    unfinished = take_up_results(model, threshold, here, options, key)
    counts, found = unfinished.counts, len(unfinished.files)
    columns = visit_columns(options, (name_in(path, source.root) for path in listing.pictures))
    watch = FolderWatch(source.root, options.recursive) if options.watch else None
    maps_missing = False
    with (
        create_csv(options, unfinished.form) as csv_file,
        stopped_by_signals(control),
        progress_bar() as progress,
    ):
        if watch:
            warn(WATCHING.filled(folder=str(source.root)))
        for event in pipeline.run(
            watch or listing.pictures,
            source.root,
            model,
            threshold,
            control,
            report=warn,
            wanted=unfinished.wants(source.root),
            jobs=options.jobs,
        ):
            match event:
                case Arrived(films):
                    found += films
                    progress.total = (progress.total or 0) + films
                    progress.refresh()
                case Scored():
                    progress.update()
                    named = replace(event, row=columns.filled(event.row))
                    film = _as_written(named, here, key)
                    keep(csv_file, film.row, options)
                    counts[film.row.finding or film.row.status] += 1
                    if options.heatmaps and not _write_heatmap(options.heatmaps, film, model):
                        maps_missing = True
    print_summary(counts, found, len(listing.others), options.csv)
    if key:
        warn(NAMES_ARE_KEPT.filled(path=str(key.path)))
    written = write_workbook(options, unfinished.form)
    if written or counts.total() < found:
        return written or INTERRUPTED
    unreadable = watch.unreadable if watch else listing.unreadable
    return INCOMPLETE if unreadable or maps_missing else FINISHED


def _as_written(scored: Scored, here: Here | None, key: NamesKey | None) -> Scored:
    """A film with its row as the CSV has it."""
    row = scored.row.told_here(here)
    if key:
        (row,) = key.anonymous([(scored.path, row)])
    return replace(scored, row=row)


def _write_heatmap(folder: Path, scored: Scored, model: Model) -> bool:
    """Write a film's map, if it has one; returns whether nothing is missing."""
    if scored.cam is None:
        return True
    path = folder / f"{scored.row.file}{HEATMAP_SUFFIX}"
    try:
        picture, _ = read_again(
            scored.path, scored.row.sha256, crop=WHOLE not in scored.row.remarks
        )
        written = on_disk(path)
        written.parent.mkdir(parents=True, exist_ok=True)
        composed = compose(to_grey8(picture.film), scored.cam, model.card)
        with whole_file(written) as unfinished:
            composed.save(unfinished, "PNG")
    except PictureError as error:
        warn(MAP_REFUSED.filled(path=str(path), reason=error.message))
    except Exception as error:  # a map is worth less than the rows still to come
        said = reason_of(error) if isinstance(error, OSError) else str(error)
        reason = said or type(error).__name__  # too little memory, for example, says nothing
        warn(MAP_NOT_WRITTEN.filled(path=str(path), reason=reason))
    else:
        return True
    return False
