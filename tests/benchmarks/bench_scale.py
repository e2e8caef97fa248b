"""What a film costs where many computers score, in seconds of a core.

`python -m tests.benchmarks.bench_scale [--insert docs/scale.md]`. A local cluster of one process a
core scores drawn films. The processor time of all its processes counts, with the scheduler's and
the client's. Their start does not count, because it does not grow with the films. So it does not
matter what else the computer does.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from distributed import Client, LocalCluster
from PIL import Image
from pydicom.uid import JPEGLosslessSV1

from desktop.cluster.score_on_dask import SCHEME, Folder, Task, score_on
from desktop.practice.phantom import phantom
from desktop.results.row import Status
from desktop.results.visit import VisitColumns
from desktop.scoring.batch import default_jobs
from desktop.scoring.control import Control
from desktop.sources.folder import Listing
from models.model import MODEL_PATH, load_model
from tests.dicom_film import dicom_film, save

FILMS, DIFFERENT = 160, 8
COUNTRY = 10_000_000
WIDTH, HEIGHT = 2000, 2400  # a plate of 35 by 43 cm at 175 um


def jpeg(path: Path, seed: int) -> None:
    Image.fromarray(phantom(1400, 1100, seed=seed)).save(path.with_suffix(".jpg"), quality=92)


def plain_dicom(path: Path, seed: int) -> None:
    save(dicom_film(_deep(seed), bits=12), path)


def packed_dicom(path: Path, seed: int) -> None:
    save(dicom_film(_deep(seed), bits=12), path, JPEGLosslessSV1)


KINDS: dict[str, Callable[[Path, int], None]] = {
    "JPEG, 1400 x 1100": jpeg,
    f"DICOM, 12 bits, {WIDTH} x {HEIGHT}": plain_dicom,
    f"DICOM, 12 bits, {WIDTH} x {HEIGHT}, lossless JPEG": packed_dicom,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--insert", type=Path, help="document to put the table into")
    options = parser.parse_args()
    seconds = {name: seconds_a_film(make) for name, make in KINDS.items()}
    markdown = table(seconds)
    print(markdown)
    if options.insert:
        # If it were imported above, each of the cluster's processes would load TensorFlow.
        from train.evaluate.evaluation import insert_table

        document = options.insert.read_text(encoding="utf-8")
        options.insert.write_text(insert_table(document, markdown, "scale"), encoding="utf-8")


def seconds_a_film(make: Callable[[Path, int], None]) -> float:
    """Seconds of a core for each film of one kind."""
    with tempfile.TemporaryDirectory() as name:
        folder, parts = Path(name, "films"), Path(name, "parts")
        folder.mkdir()
        parts.mkdir()
        for number in range(DIFFERENT):
            make(folder / f"{number:04}", number)
        for number, film in enumerate(sorted(folder.iterdir()) * (FILMS // DIFFERENT - 1)):
            os.link(film, folder / f"again {number:04}{film.suffix}")
        task = Task(
            Folder(folder), MODEL_PATH, load_model().label, 0.5, parts, VisitColumns(bytes(32))
        )
        with (
            LocalCluster(default_jobs(), threads_per_worker=1, dashboard_address=None) as cluster,
            Client(cluster) as client,
        ):
            address = cluster.scheduler_address.replace("tcp://", SCHEME)
            _score(address, task)  # this loads the model
            before = _processor_seconds(client)
            _score(address, task)
            return (_processor_seconds(client) - before) / FILMS


def table(seconds: dict[str, float]) -> str:
    """The costs by kind of film, in Markdown."""
    lines = [
        f"| films | core-seconds a film | core-hours for {COUNTRY:,} | cores that do it in a day |",
        "|---|---:|---:|---:|",
    ]
    for name, cost in seconds.items():
        hours = cost * COUNTRY / 3600
        lines.append(f"| {name} | {cost:.3f} | {hours:,.0f} | {hours / 24:.0f} |")
    return "\n".join(lines) + "\n"


def _deep(seed: int) -> np.ndarray:
    film = phantom(WIDTH, HEIGHT, seed=seed).astype(np.uint16) << 4
    return film + np.random.default_rng(seed).integers(0, 16, film.shape, np.uint16)


def _score(address: str, task: Task) -> None:
    names = task.films.walk_pictures(True, Listing())
    rows = list(score_on(address, names, task, Control()))
    assert len(rows) == FILMS
    assert not [row for row in rows if row.status is Status.ERROR]


def _processor_seconds(client: Client) -> float:
    """Processor time of this process, which runs the scheduler, and of the workers."""
    spent = list(client.run(lambda: sum(os.times()[:2])).values())
    return sum(spent) + sum(os.times()[:2])


if __name__ == "__main__":
    main()
