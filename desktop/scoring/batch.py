"""Scoring many files on several threads, in bounded memory, so that it can be paused or stopped."""

import itertools
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, closing
from pathlib import Path

from desktop.scoring.scorer import Scored, Scorer
from desktop.scoring.scoring_process import ScoringProcess
from models.interpreter import Model

MAX_JOBS = 8
# No film takes so long; what hangs is the disk or the network, and a stopped run waits no longer.
HANGS_SECONDS = 5.0


class Control:
    """Pauses, resumes and stops a run from another thread or a signal handler."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def pause(self) -> None:
        """Start no further file until `resume`."""
        self._running.clear()

    def resume(self) -> None:
        """Go on after `pause`."""
        self._running.set()

    def stop(self) -> None:
        """End the run after the files under way."""
        self._stopped.set()
        self._running.set()

    @property
    def paused(self) -> bool:
        """Whether the run is held."""
        return not self._running.is_set()

    @property
    def stopped(self) -> bool:
        """Whether the run was ended early."""
        return self._stopped.is_set()

    def may_go_on(self) -> bool:
        """Wait while paused; False once stopped."""
        self._running.wait()
        return not self.stopped

    def rest(self, seconds: float) -> None:
        """Do nothing for so long, or until stopped."""
        self._stopped.wait(seconds)


def default_jobs() -> int:
    """One worker for each core this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return min(cores, MAX_JOBS)


def score_pictures(
    paths: Sequence[Path],
    root: Path,
    model: Model,
    threshold: float,
    jobs: int | None = None,
    control: Control | None = None,
) -> Iterator[Scored]:
    """Score files and give each result as soon as it is known, in order of completion.

    Each thread scores in a process of its own, for a decoder may crash; see `scoring_process`.

    Args:
        root: the folder that the rows' file names are relative to.
        threshold: on the calibrated probability.
        jobs: threads; `default_jobs()` when None.
        control: to pause or stop the run; results of files under way are still given, but of
            those that hang.
    """
    jobs = jobs or default_jobs()
    control = control or Control()
    local = threading.local()

    def prepare_thread() -> None:
        local.scorer = next(unused)

    def score(path: Path) -> Scored | None:
        if not control.may_go_on():
            return None
        try:
            return local.scorer.score(path)
        except OSError:  # no process starts, as where a guard of the system forbids it
            local.scorer = Scorer(model, root, threshold)
            return local.scorer.score(path)

    remaining = iter(paths)
    with ExitStack() as stack, ThreadPoolExecutor(jobs, "scoring", prepare_thread) as executor:
        processes = [
            stack.enter_context(closing(ScoringProcess(model, root, threshold)))
            for _ in range(jobs)
        ]
        unused = iter(processes)
        pending: set[Future[Scored | None]] = set()
        try:
            while not control.stopped or pending:
                # As many again wait as are under way, so that no thread idles and a folder of
                # any size takes the same memory.
                if not control.stopped:
                    free = 2 * jobs - len(pending)
                    pending |= {
                        executor.submit(score, path) for path in itertools.islice(remaining, free)
                    }
                if not pending:
                    return
                done, pending = wait(pending, HANGS_SECONDS, FIRST_COMPLETED)
                if control.stopped and not done:
                    for process in processes:
                        process.kill()
                for future in done:
                    if scored := future.result():
                        yield scored
        finally:
            # Reached early when the caller wants no more: no thread may wait for ever.
            for future in pending:
                future.cancel()
            control.resume()
