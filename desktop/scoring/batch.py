"""Score many files on several threads, in bounded memory. The run can be paused and stopped."""

import itertools
import os
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, closing
from pathlib import Path

from desktop.results.scored_film import Scored
from desktop.scoring.control import Control
from desktop.scoring.scorer import Scorer
from desktop.scoring.worker_process import ScoringProcess
from models.model import Model

MAX_JOBS = 8
# Quick films go to a process a few at once, because each exchange takes time from those that score.
# The rows of one parcel may wait for each other this long, in seconds.
PARCEL_SECONDS = 0.025
MAX_PARCEL = 4
# No film takes longer than this. If one does, the disk or the network hangs, and a stopped run
# waits no longer.
HANGS_SECONDS = 5.0


def default_jobs() -> int:
    """One worker for each core that this process may use, but no more than `MAX_JOBS`."""
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

    Each thread scores in a process of its own, because a decoder may crash; see `worker_process`.

    Args:
        root: the folder that the rows' file names are relative to.
        threshold: on the calibrated probability.
        jobs: threads; `default_jobs()` when None.
        control: pauses or stops the run. Results of files under way are still given, except for
            files that hang and those in the same parcel.
    """
    jobs = jobs or default_jobs()
    control = control or Control()
    local = threading.local()

    def prepare_thread() -> None:
        local.score = next(unused).score

    def score(parcel: Sequence[Path]) -> tuple[list[Scored], float]:
        """The results of a parcel, and how many seconds it took."""
        if not control.may_go_on():
            return [], 0.0
        began = time.monotonic()
        try:
            scored = local.score(parcel)
        except OSError:  # no process starts, because the system forbids it
            scorer = Scorer(model, root, threshold)
            local.score = lambda parcel: [scorer.score(path) for path in parcel]
            scored = local.score(parcel)
        return scored, time.monotonic() - began

    remaining = iter(paths)
    with ExitStack() as stack, ThreadPoolExecutor(jobs, "scoring", prepare_thread) as executor:
        processes = [
            stack.enter_context(closing(ScoringProcess(model, root, threshold)))
            for _ in range(jobs)
        ]
        unused = iter(processes)
        films = 1  # in a parcel
        pending: list[Future[tuple[list[Scored], float]]] = []
        try:
            while not control.stopped or pending:
                # One parcel waits for each that is under way. So no thread idles, and a folder of
                # any size takes the same memory.
                while not control.stopped and len(pending) < 2 * jobs:
                    if not (parcel := list(itertools.islice(remaining, films))):
                        break
                    pending.append(executor.submit(score, parcel))
                if not pending:
                    return
                done, _ = wait(pending, HANGS_SECONDS, FIRST_COMPLETED)
                if control.stopped and not done:
                    for process in processes:
                        process.kill()
                # Of parcels that are done at once, the one that was begun first comes first.
                ended = [future for future in pending if future in done]
                pending = [future for future in pending if future not in done]
                for future in ended:
                    scored, seconds = future.result()
                    if scored:
                        films = _films_at_once(seconds / len(scored))
                    yield from scored
        finally:
            # The caller may stop early, and then no thread may wait for ever.
            for future in pending:
                future.cancel()
            if pending:
                control.resume()


def _films_at_once(seconds: float) -> int:
    """How many films make a parcel if one film takes this many seconds."""
    return max(1, min(MAX_PARCEL, int(PARCEL_SECONDS / max(seconds, 1e-6))))
