"""Films that come into a folder, and the clock by which they come."""

from pathlib import Path

from PIL import Image

from desktop.practice.phantom import phantom


class Clock:
    """Stands for the module `time`, and goes only where a test moves it."""

    def __init__(self) -> None:
        self._now = 0.0

    def monotonic(self) -> float:
        return self._now

    def move(self, seconds: float) -> None:
        self._now += seconds


def write_film(path: Path, seed: int = 0) -> Path:
    Image.fromarray(phantom(60, 60, seed=seed)).save(path)
    return path
