"""Films a second with one thread and with more, in turn: `make bench`.

Prints the median rate of each and the ratio; the rates are this machine's, the ratio is the point.
"""

import statistics
import tempfile
import time
from pathlib import Path

from PIL import Image

from desktop.scoring.batch import default_jobs, score_pictures
from desktop.scoring.phantom import phantom
from models.interpreter import Model, load_model

FILMS = 120
ROUNDS = 5


def main() -> None:
    model = load_model()
    many = max(2, default_jobs())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(FILMS):
            film = Image.fromarray(phantom(1400, 1100, seed=number % 12))
            film.save(folder / f"{number:03}.jpg", quality=92)
        rates: dict[int, list[float]] = {1: [], many: []}
        for _ in range(ROUNDS):
            for jobs, measured in rates.items():
                measured.append(rate(folder, model, jobs))
    medians = {jobs: statistics.median(measured) for jobs, measured in rates.items()}
    for jobs, median in medians.items():
        print(f"{jobs} thread{'s' if jobs > 1 else ' '}: {median:6.1f} films/s")
    print(f"ratio: {medians[many] / medians[1]:.2f}")


def rate(folder: Path, model: Model, jobs: int) -> float:
    paths = sorted(folder.glob("*.jpg"))
    start = time.perf_counter()
    scored = sum(1 for _ in score_pictures(paths, folder, model, 0.5, jobs))
    return scored / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
