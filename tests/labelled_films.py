"""Films whose answers are known from the folders that they lie in."""

import zlib
from pathlib import Path

from PIL import Image

from desktop.practice.phantom import phantom


def write_labelled_films(folder: Path, count: int) -> None:
    """Write films, in turn without and with an opacity, into the folders of their labels."""
    for name in ("NORMAL", "PNEUMONIA"):
        (folder / name).mkdir()
    for number in range(count):
        film = Image.fromarray(phantom(224, 200, opacity=bool(number % 2), seed=number))
        film.save(folder / ("PNEUMONIA" if number % 2 else "NORMAL") / f"{number:02}.png")


def write_kaggle_folder(root: Path) -> None:
    """60 films of training and 20 of test patients, half with an opacity, in Kaggle's folders.

    A film's seed follows from its name alone, so that it is the same on each machine.
    """
    for split, patients in (("train", 30), ("test", 10)):
        for patient in range(patients):
            normal = root / split / "NORMAL" / f"IM-{patient:04}-0001.jpeg"
            kind = "virus" if patient % 3 else "bacteria"
            pneumonia = root / split / "PNEUMONIA" / f"person{patient}_{kind}_{patient}.jpeg"
            for path, opacity in ((normal, False), (pneumonia, True)):
                path.parent.mkdir(parents=True, exist_ok=True)
                seed = zlib.crc32(path.relative_to(root).as_posix().encode())
                pixels = phantom(224, 224, opacity=opacity, seed=seed)
                Image.fromarray(pixels).save(path, quality=92)
