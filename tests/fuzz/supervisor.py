"""Watches over a worker that scores hostile films, and starts a new one if it fails."""

import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
MAX_SECONDS = 5.0
MAX_MEGABYTES = 500
# Before its first film a worker loads the model and makes the sound films.
START_SECONDS = 120.0
WORKER = (sys.executable, "-m", "tests.fuzz.worker")


@dataclass(frozen=True)
class Failure:
    """A film that the program failed on.

    Attributes:
        number: of the film, for `inputs.hostile`.
        how: what happened, in words.
    """

    number: int
    how: str


def score_hostile(
    first: int, end: int, folder: Path, worker: Sequence[str] = WORKER
) -> Iterator[Failure]:
    """Score the hostile films from `first` up to `end`, and yield those that the program fails on.

    Args:
        folder: for the films, empty.
        worker: the command that runs `tests.fuzz.worker`.
    """
    while first < end:
        failure = _watch(first, end, folder, worker)
        if failure is None:
            return
        yield failure
        first = failure.number + 1


def _watch(first: int, end: int, folder: Path, worker: Sequence[str]) -> Failure | None:
    command = [*worker, str(first), str(end), str(folder)]
    with (
        (folder / "worker.log").open("w+", encoding="utf-8") as log,
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True
        ) as process,
    ):
        assert process.stdout is not None
        lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=_forward, args=(process.stdout, lines), daemon=True).start()
        number, limit = first, START_SECONDS
        while True:
            try:
                said = lines.get(timeout=limit).strip()
            except queue.Empty:
                process.kill()
                return Failure(number, f"no row within {limit:.0f} s")
            if said == "end":
                return None
            if not said:
                log.seek(0)
                return Failure(number, f"ended by {process.wait()}: {log.read()[-400:].strip()}")
            peak = _peak_megabytes(process.pid)
            if peak > MAX_MEGABYTES:
                process.kill()
                return Failure(max(first, int(said) - 1), f"{peak:.0f} MB of memory")
            number, limit = int(said), MAX_SECONDS


def _forward(lines: Iterator[str], to: "queue.SimpleQueue[str]") -> None:
    for line in lines:
        to.put(line)
    to.put("")


def _peak_megabytes(pid: int) -> float:
    """The most memory that the process held at a time; 0 where the system does not tell."""
    status = Path("/proc", str(pid), "status")
    if not status.exists():
        return 0.0
    fields = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(fields["VmHWM"].split()[0]) / 1024 if "VmHWM" in fields else 0.0
