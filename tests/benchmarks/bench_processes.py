"""What it costs that each thread scores in a process of its own. `make bench` runs it.

It scores the same films in turn in threads of the program and in processes, with one for each core.
Trust the processor's times more if other programs run meanwhile.

`--insert docs/reliability.md` writes the table into the document.
"""

import argparse
import os
import platform
import resource
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from PIL import Image

from desktop.practice.phantom import phantom
from desktop.results.scored_film import Scored
from desktop.scoring.batch import default_jobs, score_pictures
from desktop.scoring.scorer import Scorer
from desktop.scoring.worker_process import ScoringProcess
from models.model import Model, load_model

FILMS = 600
ROUNDS = 5

Way = Callable[[Sequence[Path], Path, Model], Iterator[Scored]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--insert", type=Path, metavar="DOCUMENT")
    options = parser.parse_args()
    table = measure()
    print(table, end="")
    if options.insert:
        # This loads TensorFlow, whose memory must not count, so it is not imported above.
        from train.evaluate.evaluation import insert_table

        document = options.insert.read_text(encoding="utf-8")
        options.insert.write_text(insert_table(document, table, "processes"), encoding="utf-8")


def measure() -> str:
    """The table, in Markdown."""
    model = load_model()
    ways: dict[str, Way] = {"threads of the program": in_threads, "processes": in_processes}
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    cpu: dict[str, list[float]] = {name: [] for name in ways}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = [folder / f"{number:03}.jpg" for number in range(FILMS)]
        for number, path in enumerate(paths):
            Image.fromarray(phantom(1400, 1100, seed=number % 12)).save(path, quality=92)
        for _ in range(ROUNDS):
            for way, run in ways.items():
                cpu_began = cpu_seconds()
                came = [time.perf_counter() for _ in run(paths, folder, model)]
                # The time before the first row does not count, because a process starts only once.
                seconds[way].append(came[-1] - came[0])
                cpu[way].append(cpu_seconds() - cpu_began)
        start, megabytes = first_film(paths[0], folder, model)
    lines = [
        f"{FILMS} films of 1400 x 1100 as JPEG, {default_jobs()} at a time, medians of {ROUNDS} "
        f"runs in turn ({platform.machine()}, {os.cpu_count()} cores):",
        "",
        "| | films/s, once begun | ms of processor time a film, the start among them |",
        "|---|---|---|",
    ]
    for way in ways:
        rate = (FILMS - 1) / statistics.median(seconds[way])
        lines.append(f"| {way} | {rate:.1f} | {statistics.median(cpu[way]) / FILMS * 1000:.1f} |")
    lines += [
        "",
        f"A process answers for its first film after {start:.2f} s and holds {megabytes:.0f} MB.",
    ]
    return "\n".join(lines) + "\n"


def in_threads(paths: Sequence[Path], folder: Path, model: Model) -> Iterator[Scored]:
    local = threading.local()

    def prepare_thread() -> None:
        local.scorer = Scorer(model, folder, 0.5)

    with ThreadPoolExecutor(default_jobs(), initializer=prepare_thread) as executor:
        yield from executor.map(lambda path: local.scorer.score(path), paths)


def in_processes(paths: Sequence[Path], folder: Path, model: Model) -> Iterator[Scored]:
    return score_pictures(paths, folder, model, 0.5)


def first_film(path: Path, folder: Path, model: Model) -> tuple[float, float]:
    """Seconds until a new process has scored a film, and its peak memory in MB."""
    with closing(ScoringProcess(model, folder, 0.5)) as process:
        began = time.perf_counter()
        process.score([path])
        seconds = time.perf_counter() - began
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def cpu_seconds() -> float:
    """Processor time of this process and of those that it has ended."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    main()
