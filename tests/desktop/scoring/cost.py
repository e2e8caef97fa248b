"""Scores each file or archive of a folder in a process of its own, and says what that cost.

`python -m tests.desktop.scoring.cost FOLDER` prints a line of JSON for each.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from desktop.scoring.scorer import Scorer
from desktop.scoring.source import Source
from models.interpreter import Model, load_model

MAX_ADDRESS_BYTES = 4 * 2**30
MAX_SECONDS = 60


def main(folder: Path) -> None:
    model = load_model()
    for path in sorted(folder.iterdir()):
        if not os.fork():
            measure(path, model)
            os._exit(0)
        os.wait()


def measure(path: Path, model: Model) -> None:
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
