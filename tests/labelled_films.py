"""Films whose answers are known from the folders that they lie in."""

from pathlib import Path

from PIL import Image

from desktop.scoring.phantom import phantom


def write_labelled_films(folder: Path, count: int) -> None:
    """Write films, in turn without and with an opacity, into the folders of their labels."""
    for name in ("NORMAL", "PNEUMONIA"):
        (folder / name).mkdir()
    for number in range(count):
        film = Image.fromarray(phantom(224, 200, opacity=bool(number % 2), seed=number))
        film.save(folder / ("PNEUMONIA" if number % 2 else "NORMAL") / f"{number:02}.png")
