"""A long run in the window: the most memory it takes, and the longest wait for the window."""

import json
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject

from tests.benchmarks.window import BenchWindow


class Turns(QObject):
    """Notes the longest turn of the event loop, in seconds, and how much of one was its own work.

    Of the rest, other programs had the core, or another thread held Python's lock.
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
    """Megabytes at the most, and milliseconds of the longest turn."""
    with BenchWindow() as bench:
        turns = Turns()
        bench.score(folder)
        turns.deleteLater()
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "megabytes": kilobytes / 1024,
        "longest_turn": 1000 * turns.longest,
        "longest_own_turn": 1000 * turns.longest_own,
    }


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
