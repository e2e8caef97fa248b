"""Films a second of every contender, in one run: they take turns, so that all suffer alike."""

import os
import statistics
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from tqdm import tqdm

from models.preprocess import prepare
from tests.benchmarks.contenders import CONTENDERS
from tests.benchmarks.films import full_size, small_films
from tests.dicom_film import dicom_film, save

ROOT = Path(__file__).parents[2]
KINDS = {
    "jpeg": "JPEG, 1400 x 1100",
    "png": "PNG, 1024 x 1024",
    "dicom": "DICOM, 1400 x 1100, 12 bits",
}
CALIBRATION_FILMS = 100

# By kind and contender: films a second of each round, or why there are none.
Rates = dict[str, dict[str, list[float] | str]]


def write_films(folder: Path, count: int) -> None:
    """Write the same films in every kind, each kind in a folder of its name."""
    films = small_films()
    for kind in KINDS:
        (folder / kind).mkdir()
    for number in tqdm(range(count), "Films", disable=None):
        film = full_size(films[number % len(films)], number)
        name = f"{number:04}"
        film.save(folder / "jpeg" / f"{name}.jpg", quality=92)
        film.resize((1024, 1024)).save(folder / "png" / f"{name}.png")
        deep = np.asarray(film).astype(np.uint16) * 16
        save(dicom_film(deep, bits=12), folder / "dicom" / f"{name}.dcm")


def write_networks(folder: Path) -> None:
    """Write the network for other engines, where what converts it is installed."""
    try:
        from tests.benchmarks.networks import write_networks as write
    except ImportError:
        return
    write(folder, [prepare(film) for film in small_films()[:CALIBRATION_FILMS]])


def race(films: Path, networks: Path, rounds: int) -> Rates:
    """Let each contender score each kind of films once a round, one after the other.

    The first round, in which caches are filled, does not count.
    """
    runners = {name: Runner(name, networks) for name in CONTENDERS}
    rates: Rates = {kind: {} for kind in KINDS}
    for kind in KINDS:
        count = len(list((films / kind).iterdir()))
        seconds: dict[str, list[float | str]] = {name: [] for name in runners}
        for _ in tqdm(range(rounds + 1), KINDS[kind], disable=None):
            for name, runner in runners.items():
                seconds[name].append(runner.time(films / kind))
        for name, measured in seconds.items():
            reasons = [each for each in measured if isinstance(each, str)]
            counted = [count / each for each in measured[1:] if isinstance(each, float)]
            rates[kind][name] = reasons[0] if reasons else counted
    for runner in runners.values():
        runner.stop()
    return rates


def median(rates: list[float] | str) -> float | None:
    """Films a second; None of a contender that was not measured."""
    return None if isinstance(rates, str) else statistics.median(rates)


class Runner:
    """A contender in a process of its own."""

    def __init__(self, name: str, networks: Path) -> None:
        python = sys.executable
        if name == "tflite_runtime":
            python = os.environ.get("PNEUMOLITE_TFLITE_RUNTIME_PYTHON", "")
        self._process: subprocess.Popen[str] | None = None
        self._reason = "not installed"
        if Path(python).is_file():
            self._process = subprocess.Popen(
                [python, "-m", "tests.benchmarks.contenders", name, str(networks)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "CUDA_VISIBLE_DEVICES": ""},
            )
            self._reason = self._line()

    def time(self, folder: Path) -> float | str:
        """How many seconds it takes for a folder, or why it cannot."""
        if self._process is None or self._reason != "ready":
            return self._reason
        assert self._process.stdin is not None
        print(folder, file=self._process.stdin, flush=True)
        line = self._line()
        try:
            return float(line)
        except ValueError:
            return line

    def stop(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.communicate()

    def _line(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip() or "it ended by itself"


def fastest(rates: dict[str, list[float] | str], names: Iterable[str]) -> float | None:
    """The films a second of the fastest of these contenders."""
    return max(filter(None, (median(rates[name]) for name in names)), default=None)
