"""The command line, which needs no screen: `score` and `check`."""

import argparse
import io
import os
import re
import signal
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

from desktop.arguments import parser
from desktop.scoring import account
from desktop.scoring.answers import (
    AnswersError,
    answers_of_folders,
    answers_of_labels,
    read_labels,
)
from desktop.scoring.batch import Control, score_pictures
from desktop.scoring.drift import Seen, drifts_of, months_of, seen_of
from desktop.scoring.export import CsvWriter, cell_of
from desktop.scoring.folder import HEATMAP_SUFFIX, Listing, is_picture
from desktop.scoring.heatmap import compose
from desktop.scoring.history import past_of
from desktop.scoring.images import read_scored
from desktop.scoring.local_point import LOCAL, LocalPointError, current, load
from desktop.scoring.performance import choose_threshold, measure
from desktop.scoring.picture import PictureError
from desktop.scoring.rows import Finding, Row, Status
from desktop.scoring.scorer import Scored
from desktop.scoring.session import model_key
from desktop.scoring.source import Source
from desktop.scoring.store_backup import BACKUP_SUFFIX, Backup
from desktop.scoring.store_file import StoreError
from desktop.scoring.watch import FolderWatch, arriving_films
from desktop.unfinished import Unfinished, UnfinishedError, take_up
from models.card import ModelCard, ModelError
from models.interpreter import Model, load_model
from models.preprocess import to_grey8

FINISHED, UNUSABLE, INTERRUPTED = 0, 2, 3


class UsageError(Exception):
    """What was asked cannot be done; the message is one sentence for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Score films, or measure how well that does.

    Returns:
        The exit code: 0 finished, 2 wrong usage or nothing to score, 3 interrupted with the
        rows so far kept.
    """
    _prepare_streams()
    options = parser(_score, _check).parse_args(arguments)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:  # before the first film, while the folder is being listed
        return INTERRUPTED
    except (UsageError, UnfinishedError, AnswersError, ModelError) as error:
        _say(str(error), sys.stderr)
        return UNUSABLE


def _prepare_streams() -> None:
    """Let a missing or a narrow terminal not end a run."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w"))  # noqa: SIM115  # until the end
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _score(options: argparse.Namespace) -> int:
    model = load_model(options.model)
    threshold = _threshold(model.card, options)
    if options.on:
        return _score_on_cluster(model, threshold, options)
    source = _source(options.source)
    if options.watch and not source.is_folder:
        raise UsageError(f"{options.source} is not a folder; give a folder to watch.")
    listing = Listing() if options.watch else _list(source, options.recursive)
    control = Control()
    unfinished = _take_up(model, threshold, options)
    counts, found = unfinished.counts, len(unfinished.files)
    with _create_csv(options) as csv_file, _stopped_by_signals(control):
        batches: Iterable[list[Path]] = [listing.pictures]
        if options.watch:
            batches = _watched(source.root, options.recursive, control)
        for batch in batches:
            pictures = unfinished.rest_of(batch, source.root)
            found += len(pictures)
            results = score_pictures(pictures, source.root, model, threshold, options.jobs, control)
            for scored in _with_progress(results, len(pictures)):
                _keep(csv_file, scored.row, options)
                counts[scored.row.finding or scored.row.status] += 1
                if options.heatmaps:
                    _write_heatmap(options.heatmaps, scored, model)
    _print_summary(counts, found, listing.others, options.csv)
    return FINISHED if counts.total() == found else INTERRUPTED


def _score_on_cluster(model: Model, threshold: float, options: argparse.Namespace) -> int:
    url = _url(options.source)
    source = None if url else _source(options.source)
    no_folder = source is not None and not source.is_folder
    if options.watch or options.heatmaps or no_folder:
        raise UsageError(
            "A cluster scores the films of a folder as they are; leave out --watch and --heatmaps, "
            "or --on."
        )
    try:
        from desktop import cluster, remote
    except ImportError as error:
        raise UsageError(
            "This program has not what a cluster needs; install it by "
            "`pip install 'pneumolite[cluster]'`."
        ) from error
    listing, control = Listing(), Control()
    unfinished = _take_up(model, threshold, options)
    counts = unfinished.counts
    try:
        task = cluster.Task(
            cluster.Folder(source.root.resolve()) if source else remote.RemoteFolder.at(url),
            options.model.resolve(),
            model.label,
            threshold,
            _create_parts(options),
            options.include_patient_identifiers,
        )
        with _create_csv(options) as csv_file, _stopped_by_signals(control):
            for row in cluster.take_up(task):
                # Where the run ended between the writing of a part and of the CSV.
                if unfinished.lacks(row.file):
                    _keep(csv_file, row, options)
                    unfinished.add(cell_of(row.file), row.finding or row.status)
            found = task.films.walk_pictures(options.recursive, listing)
            names = filter(unfinished.lacks, found)
            rows = cluster.score_on(options.on, names, task, control)
            for row in tqdm(rows, unit="film", disable=None, dynamic_ncols=True):
                _keep(csv_file, row, options)
                counts[row.finding or row.status] += 1
    except (cluster.ClusterError, remote.RemoteError) as error:
        raise UsageError(str(error)) from error
    _print_unreadable(listing)
    _print_summary(counts, counts.total(), listing.others, options.csv)
    return INTERRUPTED if control.stopped else FINISHED


def _create_parts(options: argparse.Namespace) -> Path:
    """The folder beside the CSV that takes the parts, which a cluster's computers write."""
    parts: Path = options.csv.resolve().with_suffix(".parts")
    try:
        parts.mkdir(exist_ok=options.overwrite or options.resume)
        if options.overwrite:
            for old in parts.glob("*.parquet"):
                old.unlink()
    except FileExistsError as error:
        raise UsageError(
            f"{parts} exists already; choose another name or add --overwrite."
        ) from error
    except OSError as error:
        raise UsageError(
            f"{parts} cannot be written ({error.strerror}); choose another place."
        ) from error
    return parts


def _watched(folder: Path, recursive: bool, control: Control) -> Iterator[list[Path]]:
    """The pictures of a folder as they arrive, until Ctrl-C."""

    def tell(sentence: str) -> None:
        _say(sentence, sys.stderr)

    tell(f"Watching {folder}; Ctrl-C ends it.")
    return arriving_films(FolderWatch(folder, recursive), control, tell)


def _keep(csv_file: CsvWriter, row: Row, options: argparse.Namespace) -> None:
    try:
        csv_file.write(row)
    except OSError as error:
        raise UsageError(
            f"The results cannot be written to {options.csv} any more ({error.strerror}); the rows "
            "so far are kept, so make room and go on with --resume."
        ) from error


def _check(options: argparse.Namespace) -> int:
    model = load_model(options.model)
    threshold = _threshold(model.card, options)
    if options.source.suffix == BACKUP_SUFFIX:
        return _check_backup(options.source, model, threshold)
    # Before the films are scored, which takes long.
    labels = read_labels(options.labels) if options.labels else None
    source = _source(options.source)
    pictures = _list(source, options.recursive).pictures
    files = [path.relative_to(source.root).as_posix() for path in pictures]
    answers = answers_of_folders(files) if labels is None else answers_of_labels(labels, files)
    control = Control()
    with _stopped_by_signals(control):
        results = score_pictures(pictures, source.root, model, threshold, options.jobs, control)
        films = list(_with_progress(results, len(pictures)))
    if control.stopped:
        print("Stopped early: nothing was measured, for the films so far are no fair sample.")
        return INTERRUPTED
    rows = [film.row for film in films]
    _print_account(rows, answers)
    print(account.proposal(choose_threshold(rows, answers, options.keep), options.keep))
    _print_drift([each for each in map(seen_of, films) if each], model)
    return FINISHED


def _check_backup(path: Path, model: Model, threshold: float) -> int:
    """Measure by the decisions of past sessions; nothing is scored."""
    try:
        with closing(Backup(path)) as backup:
            past = past_of(backup.db, model_key(model.card))
    except StoreError as error:
        raise UsageError(f"{path} cannot be used ({error}); choose another backup.") from error
    print(account.decided(past.decisions), end="\n\n")
    if past.decisions.rows:
        rows = [row.at_threshold(threshold) for row in past.decisions.rows]
        _print_account(rows, past.decisions.answers)
    print(account.NO_PROPOSAL)
    _print_drift(past.seen, model)
    return FINISHED


def _print_account(rows: Sequence[Row], answers: dict[str, Finding]) -> None:
    performance = measure(rows, answers)
    print(*account.sentences(performance), account.COUNTED, sep="\n", end="\n\n")
    _print_table(account.table(performance))
    _print_table(account.reliability_table(performance))
    print(account.needed(performance))


def _print_drift(seen: Sequence[Seen], model: Model) -> None:
    known = model.reference.known
    if known is None or not seen:
        return
    months = months_of(seen, known, model.card.calibration)
    print("\nThe films by month, in medians:")
    _print_table(account.month_table(months))
    drifts = drifts_of(seen, months)
    print(*(map(account.notice, drifts) if drifts else [account.NO_DRIFT]), sep="\n")


def _print_table(lines: Sequence[Sequence[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)))
    print()


def _threshold(card: ModelCard, options: argparse.Namespace) -> float:
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
    # Where the window keeps it, Qt's core knows, which needs no screen.
    from desktop.window.data_folder import name_program, record_path

    name_program()
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


def _url(path: Path) -> str:
    """The URL that a path was made of, which left one slash of two; nothing for any other path."""
    found = re.fullmatch(r"(\w{2,}):/(.+)", path.as_posix())
    return f"{found[1]}://{found[2]}" if found else ""


def _source(path: Path) -> Source:
    if url := _url(path):
        raise UsageError(
            f"{url} is no folder of this computer; score it on a cluster by --on (docs/scale.md), "
            "or mount it and give where to."
        )
    if not path.exists():
        raise UsageError(
            f"{path} is not there; give the folder that holds the pictures, or an archive of them."
        )
    return Source.of([path])


def _list(source: Source, recursive: bool) -> Listing:
    listing = source.list_pictures(recursive)
    _print_unreadable(listing)
    if not listing.pictures:
        raise UsageError(
            f"{source.chosen[0]} holds no pictures to score; give DICOM, JPEG, PNG, TIFF, BMP or "
            "WebP files."
        )
    return listing


def _print_unreadable(listing: Listing) -> None:
    for unreadable in listing.unreadable:
        _say(f"{unreadable} cannot be opened and was left out.", sys.stderr)


def _take_up(model: Model, threshold: float, options: argparse.Namespace) -> Unfinished:
    if not options.resume or not options.csv.is_file():
        return Unfinished()
    try:
        return take_up(options.csv, model.label, threshold, options.include_patient_identifiers)
    except OSError as error:
        raise UsageError(
            f"{options.csv} cannot be gone on with ({error.strerror}); choose another name."
        ) from error


def _create_csv(options: argparse.Namespace) -> CsvWriter:
    if is_picture(options.csv):
        raise UsageError(f"{options.csv} is named like a picture; give a name that ends in .csv.")
    if options.csv.is_dir():
        raise UsageError(f"{options.csv} is a folder; give the name of a file in it.")
    try:
        return CsvWriter(
            options.csv,
            options.overwrite,
            options.include_patient_identifiers,
            append=options.resume and options.csv.exists(),
        )
    except FileExistsError as error:
        raise UsageError(
            f"{options.csv} exists already; choose another name or add --overwrite."
        ) from error
    except OSError as error:
        raise UsageError(
            f"{options.csv} cannot be written ({error.strerror}); choose another place."
        ) from error


@contextmanager
def _stopped_by_signals(control: Control) -> Iterator[None]:
    """The first Ctrl-C or SIGTERM ends the run in good order, a second one at once."""
    previous: dict[signal.Signals, object] = {}

    def stop(number: int, frame: object) -> None:
        control.stop()
        signal.signal(number, signal.SIG_DFL)

    for number in (signal.SIGINT, signal.SIGTERM):
        previous[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)  # type: ignore[arg-type]


def _with_progress(results: Iterator[Scored], total: int) -> Iterator[Scored]:
    # `disable=None`: nothing where the output is not a terminal.
    return iter(tqdm(results, total=total, unit="film", disable=None, dynamic_ncols=True))


def _write_heatmap(folder: Path, scored: Scored, model: Model) -> None:
    if scored.cam is None:
        return
    path = folder / f"{scored.row.file}{HEATMAP_SUFFIX}"
    try:
        picture, _ = read_scored(scored.path, scored.row)
        path.parent.mkdir(parents=True, exist_ok=True)
        compose(to_grey8(picture.film), scored.cam, model.card).save(path)
    except PictureError as error:
        _say(f"{path} was not written. {error}", sys.stderr)
    except Exception as error:  # a map is worth less than the rows still to come
        reason = error.strerror if isinstance(error, OSError) else error
        _say(f"{path} could not be written ({reason}).", sys.stderr)


def _say(text: str, stream: TextIO) -> None:
    """Tell the user; a log on a disk that is full costs no row."""
    try:
        tqdm.write(text, file=stream)
        stream.flush()
    except OSError:
        with Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())


def _print_summary(counts: Counter[str], found: int, others: int, csv_path: Path) -> None:
    total = counts.total()
    _say(
        f"{'Stopped early' if total < found else 'Finished'}; films: {total} of {found}; "
        f"{counts['pneumonia']} pneumonia, {counts['normal']} normal, "
        f"{counts[Status.REVIEW]} for review, {counts[Status.ERROR]} with an error"
        f"{f'; other files passed over: {others}' if others else ''}; "
        f"results in {csv_path}",
        sys.stdout,
    )
