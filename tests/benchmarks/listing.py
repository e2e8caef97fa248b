"""The list of the window with up to a hundred thousand films: sorting, filtering, growing."""

import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.gui.worklist.results_model import Column
from desktop.results.row import UNCLEAR, Row, Status, finding_of
from desktop.results.scored_film import Scored
from tests.benchmarks.window import BenchWindow

ROUNDS = 5


def films_of(count: int) -> list[Scored]:
    """Films as the scoring gives them; one in ten is for review."""
    rng = random.Random(0)
    films = []
    for _ in range(count):
        probability, review = round(rng.random(), 4), rng.random() < 0.1
        row = Row(
            file=f"ward {rng.randrange(10)}/film {rng.randrange(10**8):08}.jpg",
            status=Status.REVIEW if review else Status.SCORED,
            finding=None if review else finding_of(probability, 0.5, None),
            probability=probability,
            threshold=0.5,
            remarks=(UNCLEAR,) if review else (),
            width=1400,
            height=1100,
            sha256="",
            model="",
            scored_at="2026-01-01T00:00:00+00:00",
        )
        films.append(Scored(Path(row.file), row))
    return films


def measure(count: int, folder: Path) -> dict[str, float]:
    """Milliseconds of the slowest sorting and filtering, and films a second with these rows."""
    films = films_of(count)
    with BenchWindow() as bench:
        results = bench.window.results
        # They seem to have been scored before those of the folder, in the same run.
        bench.window.run.kept.connect(lambda: results.append(films))
        # How many rows there are after each parcel. The first parcels do not count, because the
        # window has not caught up yet.
        parcels: list[tuple[float, int]] = []
        bench.window.run.scored.connect(
            lambda _parcel: parcels.append((time.perf_counter(), len(results.rows)))
        )
        bench.score(folder)
        (began, before), (ended, after) = parcels[len(parcels) // 4], parcels[-1]
        worklist = bench.window.worklist
        header = worklist.table.horizontalHeader()

        def fastest(do: Callable[[int], object]) -> float:
            """The fastest of several times, with drawing: another program may take the core."""
            times = []
            for number in range(ROUNDS):
                start = time.perf_counter()
                do(number)
                bench.application.processEvents()
                times.append(time.perf_counter() - start)
            return 1000 * min(times)

        def sort(column: Column, number: int) -> None:
            header.setSortIndicator(column, orders[number % 2])

        orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
        sorting = max(fastest(partial(sort, column)) for column in Column)
        filtering = max(
            fastest(lambda n: worklist.filters.search.setText(str(n))),
            fastest(lambda n: worklist.filters.verdict.setCurrentIndex(n % 5)),
        )
    return {
        "sorting": sorting,
        "filtering": filtering,
        "films_a_second": (after - before) / (ended - began),
    }


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), Path(sys.argv[2]))))
