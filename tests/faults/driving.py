"""Starts the real program with a home of its own, and reads what it left there."""

import csv
import ctypes
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import IO

import numpy as np
from PIL import Image

from desktop.results.scored_film import Scored
from desktop.store.store import Store
from desktop.store.versions import file_name

ROOT = Path(__file__).parents[2]
# Linux defines these in prctl.h and capability.h.
PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1


def make_films(folder: Path, count: int) -> list[Path]:
    """Small pictures, no two alike."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number:03}.bmp" for number in range(count)]
    for number, path in enumerate(paths):
        grey = np.random.default_rng(number).integers(0, 256, (56, 64), np.uint8)
        Image.fromarray(grey).save(path)
    return paths


def command_line(
    folder: Path,
    csv_path: Path,
    *options: object,
    python_path: Path | None = None,
    output: IO[str] | int = subprocess.PIPE,
) -> "subprocess.Popen[str]":
    """`python -m desktop score` with one thread."""
    arguments = ["desktop", "score", folder, "--csv", csv_path, "--jobs", 1, *options]
    return _start(arguments, csv_path.parent, python_path, output)


def window(
    home: Path, folder: Path, jobs: int = 1, python_path: Path | None = None
) -> "subprocess.Popen[str]":
    """The window's scoring of a folder, into the store below `home`; see `program`."""
    return _start(["tests.faults.program", folder, jobs], home, python_path)


def kept_rows(home: Path) -> list[list[Scored]]:
    """The rows of each session in the store, the latest session first."""
    with closing(Store(store_path(home))) as store:
        return [store.films(session) for session in store.sessions()]


def store_path(home: Path) -> Path:
    return home / ".local" / "share" / "Pneumolite" / "Pneumolite" / file_name()


def read(csv_path: Path) -> list[dict[str, str]]:
    with csv_path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def scoring_processes(parent: int) -> list[int]:
    """The processes in which a program reads its films."""
    children = Path(f"/proc/{parent}/task").glob("*/children")
    return [int(number) for each in children for number in each.read_text().split()]


def wait_for(condition: Callable[[], object], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.01)


def _start(
    arguments: Sequence[object],
    home: Path,
    python_path: Path | None,
    output: IO[str] | int = subprocess.PIPE,
) -> "subprocess.Popen[str]":
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("XDG_")
    } | {"HOME": str(home)}
    if python_path:
        environment["PYTHONPATH"] = str(python_path)
    return subprocess.Popen(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        env=environment,
        stdout=output,
        stderr=output,
        text=True,
        preexec_fn=_heed_permissions if sys.platform == "linux" else None,
    )


def _heed_permissions() -> None:
    """Take the right to write everywhere from the next program. Only root has it."""
    ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)
