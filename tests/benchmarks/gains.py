"""What each change for speed gains: films a second with it and without it, in turn."""

import statistics
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from unittest.mock import patch

from desktop.reading import read_picture
from desktop.reading.picture import Picture, read_file
from desktop.results.scored_film import Scored
from desktop.scoring.scorer import Scorer
from models.model import Model, load_model
from tests.benchmarks.bench_processes import in_processes, in_threads

# Bytes a second of an old USB stick and of a slow hard disk.
MEDIA = {"stick": 20_000_000, "disk": 60_000_000}

FILMS = 100  # at most, of each kind, in each way
Scoring = Callable[[Sequence[Path], Path, Model], Iterable[object]]


def measure(films: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Films a second `with` and `without` each change, as the median of some rounds.

    Args:
        films: what `race.write_films` wrote.
        rounds: how many count.
    """
    whole = patch("desktop.reading.raster.reduction", return_value=1)
    whole_dicom = patch("desktop.reading.dicom.reduction", return_value=1)
    memory_given_back = patch.dict("desktop.scoring.worker_process._KEPT_MEMORY", clear=True)
    one_by_one = patch("desktop.scoring.batch.MAX_PARCEL", 1)
    model = load_model()

    def compare(
        kind: str, one: Scoring, other: Scoring, without: AbstractContextManager[object]
    ) -> dict[str, float]:
        paths = sorted((films / kind).iterdir())[:FILMS]
        rates: dict[str, list[float]] = {"with": [], "without": []}
        for _ in range(rounds + 1):
            rates["with"].append(_rate(model, paths, one))
            with without:
                rates["without"].append(_rate(model, paths, other))
        return {name: statistics.median(each[1:]) for name, each in rates.items()}

    return {
        "reduction": compare("jpeg", on_one_thread, on_one_thread, whole),
        "reduction_dicom": compare("dicom", on_one_thread, on_one_thread, whole_dicom),
        "once": compare("jpeg", on_one_thread, read_twice, nullcontext()),
        "kept_memory": compare("dicom", in_processes, in_processes, memory_given_back),
        "parcels": compare("jpeg", in_processes, in_processes, one_by_one),
    }


def measure_media(films: Path) -> dict[str, dict[str, float]]:
    """Films a second from each medium: `scored`, and `read` by a program that only reads."""
    model, paths = load_model(), sorted((films / "jpeg").iterdir())
    rates = {}
    for name, speed in MEDIA.items():
        with _medium(speed) as read:
            rates[name] = {
                "scored": _rate(model, paths, in_threads),
                "read": _rate(model, paths, lambda paths, *_: map(read, paths)),
            }
    return rates


def on_one_thread(paths: Sequence[Path], folder: Path, model: Model) -> Iterator[Scored]:
    """Score films one after the other."""
    return map(Scorer(model, folder, 0.5).score, paths)


def read_twice(paths: Sequence[Path], folder: Path, model: Model) -> Iterator[Picture]:
    """Score films as a program does that decodes each anew for the list."""
    for scored in on_one_thread(paths, folder, model):
        yield read_picture.read_picture(scored.path)


@contextmanager
def _medium(bytes_a_second: int) -> Iterator[Callable[[Path], bytes]]:
    """Read every file as from a medium of this speed, which gives one at a time.

    Yields:
        a function that reads a file from it.
    """
    turn = threading.Lock()

    def read_slowly(path: Path) -> bytes:
        with turn:
            time.sleep(path.stat().st_size / bytes_a_second)
        return read_file(path)

    with patch("desktop.reading.read_picture.read_file", read_slowly):
        yield read_slowly


def _rate(model: Model, paths: Sequence[Path], score: Scoring) -> float:
    """Films a second from the first film on, because the start of a run does not count."""
    came = [time.perf_counter() for _ in score(paths, paths[0].parent, model)]
    return (len(came) - 1) / (came[-1] - came[0])
