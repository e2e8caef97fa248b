"""Scores hostile films one after the other, and prints the number of each before it begins.

`python -m tests.fuzz.worker FIRST END FOLDER` is a process of its own, which may crash.
"""

import sys
from pathlib import Path

from desktop.results.row import Status
from desktop.scoring.header_rules import ADULT, ADULT_OR_CHILD, ADULT_PERHAPS
from desktop.scoring.scorer import Scorer
from desktop.sources.selection import Source
from models.model import load_model
from tests.fuzz import ages
from tests.fuzz.inputs import hostile, sound_films

# Any threshold will do, because no answer is looked at.
THRESHOLD = 0.5
MAY_BE_ADULT = (ADULT, ADULT_PERHAPS, ADULT_OR_CHILD)


def main(first: int, end: int, folder: Path) -> None:
    seeds = sound_films(folder)
    model = load_model()
    scorer = Scorer(model, folder, THRESHOLD)
    for number in range(first, end):
        suffix, content = hostile(number, seeds)
        path = folder / f"hostile{suffix}"
        path.write_bytes(content)
        print(number, flush=True)
        for picture in Source.of([path]).list_pictures().pictures:
            row = scorer.score(picture).row
            # Whatever is wrong, a sentence gives the reason, and does not blame the disk.
            assert row.status is Status.SCORED or row.reason.endswith("."), row
            assert "cannot be read (" not in row.reason, row
            # No adult gets a child's score, however the header tells the age.
            if ages.is_aged(number) and ages.header(number).adult:
                assert row.remarks[0] in MAY_BE_ADULT, (row, ages.header(number))
        path.unlink()
    print("end", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
