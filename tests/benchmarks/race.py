"""Films a second of every contender, in one run. They take turns, so that all suffer alike."""

import math
import os
import statistics
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from tqdm import tqdm

from models.preprocess import prepare
from tests.benchmarks.contenders import CONTENDERS, CORES
from tests.benchmarks.films import full_size, small_films
from tests.dicom_film import dicom_film, save

ROOT = Path(__file__).parents[2]
KINDS = {
    "jpeg": "JPEG, 1400 x 1100",
    "png": "PNG, 1024 x 1024",
    "dicom": "DICOM, 1400 x 1100, 12 bits",
}
CALIBRATION_FILMS = 100
# These few are also scored alone. Their time is the start of a run, and is subtracted.
FEW = 2 * CORES

# Films a second of each round, or why there are none, by kind and contender.
Rates = dict[str, dict[str, list[float] | str]]


def write_films(folder: Path, count: int) -> None:
    """Write the same films in every kind, each kind in a folder of its name."""
    films = small_films()
    for kind in KINDS:
        (folder / kind).mkdir()
        (folder / f"few_{kind}").mkdir()
    for number in tqdm(range(count), "Films", disable=None):
        film = full_size(films[number % len(films)], number)
        name = f"{number:04}"
        film.save(folder / "jpeg" / f"{name}.jpg", quality=92)
        film.resize((1024, 1024)).save(folder / "png" / f"{name}.png")
        deep = np.asarray(film).astype(np.uint16) * 16
        save(dicom_film(deep, bits=12), folder / "dicom" / f"{name}.dcm")
    for kind in KINDS:
        for path in sorted((folder / kind).iterdir())[:FEW]:
            os.link(path, folder / f"few_{kind}" / path.name)


def write_networks(folder: Path) -> None:
    """Write the network for other engines, if its converter is installed."""
    try:
        from tests.benchmarks.networks import write_networks as write
    except ImportError:
        return
    write(folder, [prepare(film) for film in small_films()[:CALIBRATION_FILMS]])


def race(
    films: Path, networks: Path, rounds: dict[str, int], names: Iterable[str] = tuple(CONTENDERS)
) -> Rates:
    """Let contenders score each kind of films once a round, one after the other.

    Each round reverses their order, so that none always runs after the same one. The first round
    fills the caches and does not count. The start of a run does not count either.

    Args:
        films: what `write_films` wrote.
        networks: what `write_networks` wrote.
        rounds: how many count, by kind.
        names: the contenders.
    """
    runners = {name: Runner(name, networks) for name in names}
    rates: Rates = {kind: {} for kind in rounds}
    for kind in rounds:
        count = len(list((films / kind).iterdir())) - FEW
        measured: dict[str, list[float]] = {name: [] for name in runners}
        order = list(runners.items())
        for _ in tqdm(range(rounds[kind] + 1), KINDS[kind], disable=None):
            for name, runner in order:
                start, whole = (runner.time(films / each) for each in (f"few_{kind}", kind))
                measured[name].append(count / (whole - start))
            order.reverse()
        for name, runner in runners.items():
            rates[kind][name] = runner.refusal or measured[name][1:]
    for runner in runners.values():
        runner.stop()
    return rates


class Runner:
    """A contender in a process of its own.

    Attributes:
        refusal: why it cannot be measured; empty if it can.
    """

    def __init__(self, name: str, networks: Path) -> None:
        python = sys.executable
        if name == "tflite_runtime":
            python = os.environ.get("PNEUMOLITE_TFLITE_RUNTIME_PYTHON", "")
        self.refusal = "" if Path(python).is_file() else "not installed"
        if self.refusal:
            return
        self._process = subprocess.Popen(
            [python, "-m", "tests.benchmarks.contenders", name, str(networks)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "CUDA_VISIBLE_DEVICES": ""},
        )
        self._read()

    def time(self, folder: Path) -> float:
        """How many seconds it takes for a folder; NaN if it refuses."""
        if self.refusal:
            return math.nan
        assert self._process.stdin is not None
        print(folder, file=self._process.stdin, flush=True)
        return self._read()

    def stop(self) -> None:
        """End the process."""
        if self.refusal != "not installed":
            self._process.communicate()

    def _read(self) -> float:
        assert self._process.stdout is not None
        answer = self._process.stdout.readline().strip()
        try:
            return float(answer)
        except ValueError:
            self.refusal = answer or "not measured: it ended by itself"
            return math.nan


def in_turn(rates: dict[str, list[float] | str], name: str, others: Iterable[str]) -> float:
    """How many times as fast a contender is as the fastest of others: the median of the rounds.

    It is compared within each round, because a machine may slow down from one round to the next.

    Raises:
        LookupError: it was not measured, or none of the others was.
    """
    own = rates[name]
    measured = [each for each in map(rates.__getitem__, others) if not isinstance(each, str)]
    if isinstance(own, str) or not measured:
        raise LookupError(name)
    return statistics.median(
        rate / max(rivals) for rate, *rivals in zip(own, *measured, strict=True)
    )
