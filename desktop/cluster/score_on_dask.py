"""Scoring on many computers: `score FOLDER_OR_URL --csv OUT --on dask://HOST:PORT`.

Films are listed as they are found and handed out in parcels. A worker scores a parcel with the very
`Scorer` of the command line, writes its rows as a part in Parquet, and gives them back for the CSV.
Where a worker is lost, Dask hands its parcels to another one. A part is named by the hash of what
is in its films, so that a parcel that was scored twice is one part; and Dask gives a parcel's rows
back once, so that each film has one row in the CSV.

No part of the bundle: it needs the extra `cluster`, and Dask runs what it is sent, by whom ever.
"""

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from distributed import Client, Future, as_completed, get_worker
from distributed.scheduler import KilledWorker

from desktop.cluster.cloud_folder import RemoteError, RemoteFolder
from desktop.cluster.parquet_parts import take_up_parts, write_part
from desktop.reading.picture import PictureError
from desktop.results.csv_file import spelled_out
from desktop.results.resume import OTHER_RUN, UnfinishedError
from desktop.results.row import Here, Row
from desktop.results.scored_film import failed_row
from desktop.results.visit import VisitColumns
from desktop.scoring.control import Control
from desktop.scoring.scorer import Scorer
from desktop.scoring.worker_process import CRASHED
from desktop.sources.folder import Listing, walk_pictures
from models.gate.clinic_films import ClinicFilms
from models.message import Message, MessageError, reason_of
from models.model import load_model

SCHEME = "dask://"
CONNECT_SECONDS = 20
# Some seconds of work, beside which handing it out is nothing, and little to do anew.
PARCEL_FILMS = 32
# So that a worker need not wait for the next one, and a list of any length takes the same memory.
PARCELS_A_THREAD = 2
RETRIES = 3  # where the shared disk or the store fails for a moment
# One after the other: so many times is it not the films, but the store or the way to it.
MOST_REFUSALS = 5


NO_ANSWER = Message(
    "cluster-no-answer",
    "The cluster at {address} does not answer or has no workers. Start both, and score again.",
)
GONE = Message(
    "cluster-gone",
    "The cluster at {address} is gone. The rows so far are kept, so resume with --resume.",
)
PARTS_NOT_WRITTEN = Message(
    "cluster-parts-not-written",
    "A computer of the cluster cannot write to {parts} ({reason}). Let it use the folders that "
    "this one uses.",
)
OTHER_MODEL = Message(
    "cluster-other-model",
    "{computer} has the model {found} and not {wanted}. Install the same program on each computer.",
)


class ClusterError(MessageError):
    """The cluster cannot score."""


@dataclass(frozen=True)
class Folder:
    """Films in a folder that every computer sees; it is used as a `RemoteFolder` is."""

    root: Path

    def walk_pictures(self, recursive: bool, listing: Listing) -> Iterator[str]:
        """The names of the pictures in it, as they are found."""
        for path in walk_pictures(self.root, recursive, listing):
            yield path.relative_to(self.root).as_posix()

    def at_hand(self, name: str) -> AbstractContextManager[Path]:
        """A film as a file of this computer, which it is."""
        return nullcontext(self.root / name)


@dataclass(frozen=True)
class Task:
    """What all parcels of a run share.

    Attributes:
        films: where they are, the same on every computer; the rows name them within it.
        model_path: of the .tflite, likewise.
        model_label: of the model that is to be found there.
        parts: the folder that the parts are written to, likewise.
        visits: fills the columns `child` and `visit`.
        identifiers: whether what a DICOM file says of its patient is written, too.
        here: how probabilities are told for one clinic.
        clinic: its films, as a second reference of the gate; see `models.model.Model`.
    """

    films: Folder | RemoteFolder
    model_path: Path
    model_label: str
    threshold: float
    parts: Path
    visits: VisitColumns
    identifiers: bool = False
    here: Here | None = None
    clinic: ClinicFilms | None = None


def score_on(address: str, names: Iterator[str], task: Task, control: Control) -> Iterator[Row]:
    """Score films on a cluster and give each row once, in order of completion.

    Args:
        address: of Dask's scheduler, `dask://HOST:PORT`.
        names: of the films; read on as parcels are done.

    Raises:
        ClusterError: there is no such cluster, it has no workers, or it is gone.
        RemoteError: the store gives no names or no films any more.
    """
    with ExitStack() as stack:
        try:
            scheduler = address.replace(SCHEME, "tcp://", 1)
            client = stack.enter_context(Client(scheduler, timeout=CONNECT_SECONDS))
            client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        except (OSError, TimeoutError, ValueError) as error:
            raise ClusterError(NO_ANSWER.filled(address=address)) from error
        try:
            yield from _collect(client, names, task, control)
        except CancelledError as error:
            raise ClusterError(GONE.filled(address=address)) from error
        except OSError as error:
            refused = PARTS_NOT_WRITTEN.filled(parts=str(task.parts), reason=reason_of(error))
            raise ClusterError(refused) from error


def take_up(task: Task) -> Iterator[Row]:
    """The rows of the parts that there are; see `take_up_parts`.

    Raises:
        UnfinishedError: they are of another run.
    """
    wanted = task.model_label, task.threshold
    for row in take_up_parts(task.parts, task.identifiers, task.here is not None):
        if (row.model, row.threshold) != wanted or row != row.told_here(task.here):
            raise UnfinishedError(OTHER_RUN.filled(path=str(task.parts)))
        yield row


def _collect(client: Client, names: Iterator[str], task: Task, control: Control) -> Iterator[Row]:
    parcels = iter(lambda: tuple(islice(names, PARCEL_FILMS)), ())
    under_way: dict[Future[list[Row]], tuple[str, ...]] = {}
    suspects: list[str] = []
    refusals = 0
    done = as_completed()

    def submit(parcel: tuple[str, ...]) -> Future[list[Row]]:
        return client.submit(score_parcel, task, parcel, pure=False, retries=RETRIES)

    def add(parcel: tuple[str, ...]) -> None:
        future = submit(parcel)
        under_way[future] = parcel
        done.add(future)

    for parcel in islice(parcels, PARCELS_A_THREAD * sum(client.nthreads().values())):
        add(parcel)
    for future in done:
        parcel = under_way.pop(future)
        try:
            yield from future.result()
            refusals = 0
        except KilledWorker:
            suspects += parcel
        except RemoteError:
            refusals += 1
            if refusals > MOST_REFUSALS:
                raise
            suspects += parcel
        if control.stopped:
            return
        if parcel := next(parcels, ()):
            add(parcel)
    # Each with nothing beside it, so that no other film is taken for the one that ends workers.
    for name in suspects:
        try:
            yield from submit((name,)).result()
            refusals = 0
        except KilledWorker:
            yield _failed(name, task, CRASHED)
        except RemoteError as error:
            refusals += 1
            if refusals > MOST_REFUSALS:
                raise
            yield _failed(name, task, error.message)
        if control.stopped:
            return


def _failed(name: str, task: Task, reason: Message) -> Row:
    row = failed_row(spelled_out(name), task.threshold, task.model_label, reason)
    return task.visits.filled(row.told_here(task.here))


# -- on the workers -------------------------------------------------------------------------------

_of_thread = threading.local()


def score_parcel(task: Task, parcel: tuple[str, ...]) -> list[Row]:
    """Score films on a worker, and write their rows as a part."""
    scorer = _scorer(task)
    rows = [_score(scorer, name, task) for name in parcel]
    if not task.identifiers:
        rows = [replace(row, header=None) for row in rows]
    if not _is_wanted():
        return []
    write_part(rows, task.parts, task.identifiers, task.here is not None)
    return rows


def _is_wanted() -> bool:
    """Whether anyone waits for this parcel; a run that goes on for a killed one has its own."""
    worker = get_worker()
    state: str = worker.state.tasks[worker.get_current_task()].state
    return state != "cancelled"


def _score(scorer: Scorer, name: str, task: Task) -> Row:
    try:
        with task.films.at_hand(name) as path:
            row = scorer.score(path).row.told_here(task.here)
            return task.visits.filled(replace(row, file=spelled_out(name)))
    except PictureError as error:
        return _failed(name, task, error.message)


def _scorer(task: Task) -> Scorer:
    """This thread's scorer, made by its first parcel of a run."""
    if getattr(_of_thread, "task", None) != task:
        model = replace(load_model(task.model_path), clinic=task.clinic)
        if model.label != task.model_label:
            raise ClusterError(
                OTHER_MODEL.filled(
                    computer=socket.gethostname(), found=model.label, wanted=task.model_label
                )
            )
        _of_thread.scorer = Scorer(model, task.films.root, task.threshold)
        _of_thread.task = task
    scorer: Scorer = _of_thread.scorer
    return scorer
