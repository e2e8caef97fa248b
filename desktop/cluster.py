"""Scoring on many computers: `score FOLDER --csv OUT --on dask://HOST:PORT`.

Films are listed as they are found and handed out in parcels. A worker scores a parcel with the very
`Scorer` of the command line, writes its rows as a part in Parquet, and gives them back for the CSV.
Where a worker is lost, Dask hands its parcels to another one. A part is named by the hash of what
is in its films, so that a parcel that was scored twice is one part; and Dask gives a parcel's rows
back once, so that each film has one row in the CSV.

No part of the bundle: it needs the extra `cluster`, and Dask runs what it is sent, by whom ever.
"""

import hashlib
import os
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import pyarrow as pa
from distributed import Client, Future, as_completed
from distributed.scheduler import KilledWorker
from pyarrow import parquet

from desktop.scoring.batch import Control
from desktop.scoring.export import COLUMNS, IDENTIFIERS
from desktop.scoring.header import Header
from desktop.scoring.rows import Row
from desktop.scoring.scorer import Scorer, failed
from desktop.scoring.scoring_process import CRASHED
from models.interpreter import Model, load_model

SCHEME = "dask://"
CONNECT_SECONDS = 20
# Some seconds of work, beside which handing it out is nothing, and little to do anew.
PARCEL_FILMS = 32
# So that a worker need not wait for the next one, and a list of any length takes the same memory.
PARCELS_A_THREAD = 2
RETRIES = 3  # where the shared disk fails for a moment

_NUMBERS = {"probability": pa.float64(), "threshold": pa.float64(), "width": pa.int32(),
            "height": pa.int32(), "age": pa.int32()}  # fmt: skip


class ClusterError(Exception):
    """The cluster cannot score; the message is one sentence for the user."""


@dataclass(frozen=True)
class Task:
    """What all parcels of a run share.

    Attributes:
        root: the folder that the rows' file names are relative to, the same on every computer.
        model_path: of the .tflite, likewise.
        model_label: of the model that is to be found there.
        parts: the folder that the parts are written to, likewise.
        identifiers: whether what a DICOM file says of its patient is written, too.
    """

    root: Path
    model_path: Path
    model_label: str
    threshold: float
    parts: Path
    identifiers: bool = False


def score_on(
    address: str, pictures: Iterator[Path], task: Task, model: Model, control: Control
) -> Iterator[Row]:
    """Score films on a cluster and give each row once, in order of completion.

    Args:
        address: of Dask's scheduler, `dask://HOST:PORT`.
        pictures: read on as parcels are done.
        model: the one that the task names.

    Raises:
        ClusterError: there is no such cluster, it has no workers, or it is gone.
    """
    with ExitStack() as stack:
        try:
            scheduler = address.replace(SCHEME, "tcp://", 1)
            client = stack.enter_context(Client(scheduler, timeout=CONNECT_SECONDS))
            client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        except (OSError, TimeoutError, ValueError) as error:
            raise ClusterError(
                f"The cluster at {address} does not answer or has no workers; start both, and "
                "score again."
            ) from error
        try:
            yield from _collect(client, pictures, task, model, control)
        except CancelledError as error:
            raise ClusterError(
                f"The cluster at {address} is gone; the rows so far are kept, so score the rest "
                "into another file."
            ) from error
        except OSError as error:
            raise ClusterError(
                f"A computer of the cluster cannot write to {task.parts} ({error.strerror}); let "
                "it see the folders that this one sees."
            ) from error


def _collect(
    client: Client, pictures: Iterator[Path], task: Task, model: Model, control: Control
) -> Iterator[Row]:
    parcels = iter(lambda: tuple(islice(pictures, PARCEL_FILMS)), ())
    under_way: dict[Future[list[Row]], tuple[Path, ...]] = {}
    suspects: list[Path] = []
    done = as_completed()

    def submit(parcel: tuple[Path, ...]) -> Future[list[Row]]:
        return client.submit(score_parcel, task, parcel, pure=False, retries=RETRIES)

    def add(parcel: tuple[Path, ...]) -> None:
        future = submit(parcel)
        under_way[future] = parcel
        done.add(future)

    for parcel in islice(parcels, PARCELS_A_THREAD * sum(client.nthreads().values())):
        add(parcel)
    for future in done:
        parcel = under_way.pop(future)
        try:
            yield from future.result()
        except KilledWorker:
            suspects += parcel
        if control.stopped:
            return
        if parcel := next(parcels, ()):
            add(parcel)
    # Each with nothing beside it, so that no other film is taken for the one that ends workers.
    for path in suspects:
        try:
            yield from submit((path,)).result()
        except KilledWorker:
            yield failed(path, task.root, task.threshold, model, CRASHED).row


# -- on the workers -------------------------------------------------------------------------------

_of_thread = threading.local()


def score_parcel(task: Task, parcel: tuple[Path, ...]) -> list[Row]:
    """Score films on a worker, and write their rows as a part."""
    scorer = _scorer(task)
    rows = [scorer.score(path).row for path in parcel]
    if not task.identifiers:
        rows = [replace(row, header=None) for row in rows]
    _write_part(rows, task)
    return rows


def _scorer(task: Task) -> Scorer:
    """This thread's scorer, made by its first parcel of a run."""
    if getattr(_of_thread, "task", None) != task:
        model = load_model(task.model_path)
        if model.label != task.model_label:
            raise ClusterError(
                f"{socket.gethostname()} has the model {model.label} and not {task.model_label}; "
                "install the same program on each computer."
            )
        _of_thread.scorer = Scorer(model, task.root, task.threshold)
        _of_thread.task = task
    scorer: Scorer = _of_thread.scorer
    return scorer


def _write_part(rows: list[Row], task: Task) -> None:
    content = "\n".join(f"{row.sha256} {row.file}" for row in rows)
    path = task.parts / f"{hashlib.sha256(content.encode('utf-8', 'replace')).hexdigest()}.parquet"
    # Of a name of its own, for another worker may be writing the same part.
    unfinished = path.with_suffix(f".{socket.gethostname()}.{os.getpid()}.{threading.get_ident()}")
    parquet.write_table(_table(rows, task.identifiers), unfinished)
    unfinished.replace(path)


def _table(rows: list[Row], identifiers: bool) -> pa.Table:
    """A row for each film, with the columns of the CSV."""
    columns = {name: [getattr(row, name) for row in rows] for name in COLUMNS}
    if identifiers:
        headers = [row.header or Header() for row in rows]
        columns |= {name: [getattr(header, name) for header in headers] for name in IDENTIFIERS}
    schema = pa.schema([(name, _NUMBERS.get(name, pa.string())) for name in columns])
    return pa.table(columns, schema=schema)
