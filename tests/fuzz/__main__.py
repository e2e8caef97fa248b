"""`make fuzz`: score damaged and hostile films, and keep those that the program fails on."""

import argparse
import tempfile
import time
from pathlib import Path

from tests.fuzz.inputs import hostile, sound_films
from tests.fuzz.supervisor import score_hostile

FOUND = Path(__file__).with_name("found")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--films", type=int, default=20_000, help="how many (default: 20000)")
    parser.add_argument("--first", type=int, default=0, help="number of the first (default: 0)")
    options = parser.parse_args()
    began, failures = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for failure in score_hostile(options.first, options.first + options.films, folder):
            failures += 1
            suffix, content = hostile(failure.number, sound_films(folder))
            FOUND.mkdir(exist_ok=True)
            path = FOUND / f"{failure.number}{suffix}"
            path.write_bytes(content)
            print(f"{path}: {failure.how}")
    print(f"{options.films} films, {failures} failures, {time.monotonic() - began:.0f} s")
    return bool(failures)


if __name__ == "__main__":
    raise SystemExit(main())
