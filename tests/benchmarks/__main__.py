"""`make bench`: measures in one run everything that the documents say about speed.

It prints the tables and writes them into docs/performance.md. All figures go into
docs/performance.json.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.benchmarks import gains, race, reduction, report, start
from tests.benchmarks.contenders import CLOSE, CORES

ROOT = race.ROOT
JSON, DOCUMENT = ROOT / "docs" / "performance.json", ROOT / "docs" / "performance.md"
ROWS = (100, 1_000, 10_000, 100_000)
LONG_RUNS = (1_000, 10_000)
STARTS_A_ROUND = 4
# If a machine's pace changes from one second to the next, a few rounds cannot tell 9 from 10.
CLOSE_TURNS = 3
OTHER_ROUNDS = 3


def main() -> None:
    options = _parser().parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="bench") as name:
        figures = _measure(Path(name), options)
    JSON.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    document = DOCUMENT.read_text(encoding="utf-8")
    for mark, table in report.tables(figures).items():
        print(f"\n{table}")
        document = report.insert_table(document, f"\n{table}\n", mark)
    DOCUMENT.write_text(document, encoding="utf-8")


def _measure(folder: Path, options: argparse.Namespace) -> dict[str, Any]:
    films, networks = folder / "films", folder / "networks"
    films.mkdir()
    networks.mkdir()
    race.write_films(films, options.films)
    race.write_networks(networks)
    # The aims are set for JPEG.
    others = min(OTHER_ROUNDS, options.rounds)
    rounds = {kind: options.rounds if kind == "jpeg" else others for kind in race.KINDS}
    figures: dict[str, Any] = {
        "machine": {
            "processor": _processor(),
            "cores": CORES,
            "system": f"{platform.system()} {platform.machine()}",
            "python": platform.python_version(),
            "films": options.films,
            "real_films": "PNEUMOLITE_DATA" in os.environ,
            "measured_at": datetime.now(UTC).isoformat(timespec="minutes"),
        },
        "films_a_second": race.race(films, networks, rounds),
        "close": race.race(films, networks, {"jpeg": CLOSE_TURNS * options.rounds}, CLOSE),
        "start": start.measure(STARTS_A_ROUND * options.rounds),
        "reduction": reduction.measure(),
        "gains": gains.measure(films, options.rounds),
        "media": gains.measure_media(films),
        "long_runs": {},
    }
    runs = {
        count: _linked(films / "jpeg", folder / str(count), count)
        for count in LONG_RUNS
        if count <= options.longest
    }
    _, shortest = min(runs.items())
    figures["rows"] = _rows(shortest, options.rounds)
    for count, run in runs.items():
        figures["long_runs"][count] = _apart("memory", str(run))
    # The report gets the figures as they are read from the file: with strings for keys.
    return json.loads(json.dumps(figures))


def _rows(films: Path, rounds: int) -> dict[int, dict[str, list[float]]]:
    """What each round measured. Within a round all lengths of the list take a turn."""
    measured = [
        {rows: _apart("listing", str(rows), str(films)) for rows in ROWS} for _ in range(rounds)
    ]
    return {
        rows: {name: [each[rows][name] for each in measured] for name in measured[0][rows]}
        for rows in ROWS
    }


def _apart(module: str, *arguments: str) -> dict[str, float]:
    """What a module measures in a new process, which has used no memory yet."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    finished = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    measured: dict[str, float] = json.loads(finished.stdout)
    return measured


def _linked(films: Path, folder: Path, count: int) -> Path:
    """A folder with this many files, which are the same films over and over."""
    folder.mkdir()
    for number, film in zip(range(count), cycle(sorted(films.iterdir())), strict=False):
        os.link(film, folder / f"{number:05}{film.suffix}")
    return folder


def _processor() -> str:
    """The processor's name, or what the system gives instead."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--films", type=int, default=400, help="of each kind")
    parser.add_argument("--rounds", type=int, default=5, help="of which the medians count")
    parser.add_argument(
        "--longest", type=int, choices=LONG_RUNS, default=max(LONG_RUNS), help="run, in films"
    )
    return parser


if __name__ == "__main__":
    main()
