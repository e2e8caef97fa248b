"""A long run in the window: its peak memory, and the longest wait for the window."""

import json
import re
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject

import tests.benchmarks.as_shipped  # noqa: F401
from tests.benchmarks.window import BenchWindow

SAMPLE_MILLISECONDS = 500


class Memory(QObject):
    """Adds up, twice a second, the peak memory of the program and of each of its processes."""

    def __init__(self) -> None:
        super().__init__()
        self.megabytes = 0.0
        self.startTimer(SAMPLE_MILLISECONDS)

    def timerEvent(self, _event: object) -> None:  # noqa: N802
        # Threads of the program start the scoring processes, and Linux lists them by thread.
        children = " ".join(
            task.joinpath("children").read_text(encoding="ascii")
            for task in Path("/proc/self/task").iterdir()
        )
        processes = ["self", *children.split()]
        self.megabytes = max(self.megabytes, sum(map(_peak, processes)))


def _peak(process: str) -> float:
    """The peak memory of a process in megabytes, without that of the program that started it."""
    try:
        status = Path("/proc", process, "status").read_text(encoding="ascii")
    except OSError:  # it has ended meanwhile
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0


class Turns(QObject):
    """Notes the longest turn of the event loop and the most work in one, both in seconds.

    In the rest of a turn other programs had the core, or another thread held Python's lock.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.longest_own = 0.0
        self._last = time.perf_counter(), time.thread_time()
        self.startTimer(1)

    def timerEvent(self, _event: object) -> None:  # noqa: N802
        now = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now[0] - self._last[0])
        self.longest_own = max(self.longest_own, now[1] - self._last[1])
        self._last = now


def measure(folder: Path) -> dict[str, float]:
    """Peak memory in megabytes, and the longest turn in milliseconds."""
    with BenchWindow() as bench:
        memory, turns = Memory(), Turns()
        bench.score(folder)
        # They are read before the window closes, because that is no part of the run.
        return {
            "megabytes": memory.megabytes,
            "longest_turn": 1000 * turns.longest,
            "longest_own_turn": 1000 * turns.longest_own,
        }


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
