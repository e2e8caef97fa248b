"""Scores each file or archive of a folder in a process of its own, and says what that cost.

`python -m tests.desktop.reading.cost FOLDER` prints a line of JSON for each.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from desktop.scoring.scorer import Scorer
from desktop.sources.selection import Source
from models.model import Model, load_model

ROOT = Path(__file__).parents[3]
MAX_ADDRESS_BYTES = 4 * 2**30
MAX_SECONDS = 60


def costs_of(folder: Path) -> dict[str, dict[str, Any]]:
    """What each file or archive of a folder cost, by its name."""
    command = [sys.executable, "-m", "tests.desktop.reading.cost", str(folder)]
    finished = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    costs = [json.loads(line) for line in finished.stdout.splitlines() if line.startswith("{")]
    return {cost["name"]: cost for cost in costs}


def main(folder: Path) -> None:
    model = load_model()
    for path in sorted(folder.iterdir()):
        if not os.fork():
            measure(path, model)
            os._exit(0)
        os.wait()


def measure(path: Path, model: Model) -> None:
    import resource  # which Windows has not

    # So that a file which the program does not stand ends this process and not the computer.
    resource.setrlimit(resource.RLIMIT_AS, (MAX_ADDRESS_BYTES, MAX_ADDRESS_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    began = time.process_time()
    source = Source.of([path])
    scorer = Scorer(model, source.root, 0.5)
    rows = [scorer.score(picture).row for picture in source.list_pictures().pictures]
    kibibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if sys.platform == "darwin":
        kibibytes //= 1024  # counts bytes
    cost = {
        "name": path.name,
        "rows": [[row.status, row.reason] for row in rows],
        "seconds": time.process_time() - began,
        "megabytes": kibibytes / 1024,
    }
    print(json.dumps(cost), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
