"""`score`: films to a CSV."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.cli.inputs import UsageError, list_films, source_of, threshold_of
from desktop.cli.output import create_csv, keep, take_up_results, tell_summary
from desktop.cli.score_on_cluster import score_on_cluster
from desktop.cli.terminal import FINISHED, INTERRUPTED, say, stopped_by_signals, with_progress
from desktop.reading.formats import HEATMAP_SUFFIX
from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_again
from desktop.results.cam_overlay import compose
from desktop.scoring.arriving import arriving_films
from desktop.scoring.batch import Control, score_pictures
from desktop.scoring.review import was_whole
from desktop.scoring.scorer import Scored
from desktop.sources.folder import Listing
from desktop.sources.watch_folder import FolderWatch
from models.interpreter import Model, load_model
from models.message import Message
from models.preprocess import to_grey8


def run(options: argparse.Namespace) -> int:
    """Score the films, or hand them to a cluster, and say what came of it.

    Returns:
        The exit code.

    Raises:
        UsageError: there are no films, or the results cannot be written.
        UnfinishedError: the CSV is of another run.
        ModelError: the model cannot be used.
    """
    model = load_model(options.model)
    threshold = threshold_of(model.card, options)
    if options.on:
        return score_on_cluster(model, threshold, options)
    source = source_of(options.source)
    if options.watch and not source.is_folder:
        raise UsageError(f"{options.source} is not a folder; give a folder to watch.")
    listing = Listing() if options.watch else list_films(source, options.recursive)
    control = Control()
    unfinished = take_up_results(model, threshold, options)
    counts, found = unfinished.counts, len(unfinished.files)
    with create_csv(options) as csv_file, stopped_by_signals(control):
        batches: Iterable[list[Path]] = [listing.pictures]
        if options.watch:
            batches = _watched(source.root, options.recursive, control)
        for batch in batches:
            pictures = unfinished.rest_of(batch, source.root)
            found += len(pictures)
            results = score_pictures(pictures, source.root, model, threshold, options.jobs, control)
            for scored in with_progress(results, len(pictures)):
                keep(csv_file, scored.row, options)
                counts[scored.row.finding or scored.row.status] += 1
                if options.heatmaps:
                    _write_heatmap(options.heatmaps, scored, model)
    tell_summary(counts, found, listing.others, options.csv)
    return FINISHED if counts.total() == found else INTERRUPTED


def _watched(folder: Path, recursive: bool, control: Control) -> Iterator[list[Path]]:
    """The pictures of a folder as they arrive, until Ctrl-C."""

    def tell(sentence: Message | str) -> None:
        say(str(sentence), sys.stderr)

    tell(f"Watching {folder}; Ctrl-C ends it.")
    return arriving_films(FolderWatch(folder, recursive), control, tell)


def _write_heatmap(folder: Path, scored: Scored, model: Model) -> None:
    if scored.cam is None:
        return
    path = folder / f"{scored.row.file}{HEATMAP_SUFFIX}"
    try:
        picture, _ = read_again(
            scored.path, scored.row.sha256, crop=not was_whole(scored.row.reason)
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        compose(to_grey8(picture.film), scored.cam, model.card).save(path)
    except PictureError as error:
        say(f"{path} was not written. {error}", sys.stderr)
    except Exception as error:  # a map is worth less than the rows still to come
        reason = error.strerror if isinstance(error, OSError) else error
        say(f"{path} could not be written ({reason}).", sys.stderr)
