"""`python -m tests.faults.program FOLDER JOBS` scores as the window does, to be killed meanwhile.

It has no window. It prints how many rows are kept so far, line by line, or why no more are kept.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.gui.run.scoring_thread import ScoringThread
from desktop.sources.selection import Source
from desktop.store.records import SessionView
from models.model import load_model


def main(folder: Path, jobs: int) -> None:
    application = QCoreApplication([])
    thread = ScoringThread(
        Source.of([folder]), load_model(), SessionView("balanced", 0.5), application, jobs=jobs
    )
    kept = 0

    def count(rows: list[object]) -> None:
        nonlocal kept
        kept += len(rows)
        if rows:
            print(kept, flush=True)

    thread.scored.connect(count)
    thread.unkept.connect(lambda why: print(why, flush=True))
    thread.failed.connect(lambda sentence: print(sentence, flush=True))
    thread.finished.connect(application.quit)
    thread.start()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
