"""What the tests of conversion share."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from desktop.practice.phantom import phantom
from tests.train.conftest import few_resamples, kaggle_folder

__all__ = ["few_resamples", "kaggle_folder"]


@pytest.fixture(scope="session")
def adults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Films that differ from the children's as an adult's would: larger lungs fill the frame."""
    folder = tmp_path_factory.mktemp("adults")
    for number in range(12):
        film = Image.fromarray(phantom(600, 600, seed=1000 + number))
        film.crop((100, 60, 500, 460)).save(folder / f"{number:04}.png")
    return folder


@pytest.fixture(scope="session")
def masks(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A mask of two lungs for each training film, about where phantoms have them."""
    folder = tmp_path_factory.mktemp("masks")
    mask = Image.new("L", (224, 224))
    for left in (40, 124):
        ImageDraw.Draw(mask).ellipse((left, 50, left + 60, 170), fill=255)
    for film in (kaggle_folder / "train").rglob("*.*"):
        path = folder / film.parent.name / f"{film.stem}.png"
        path.parent.mkdir(exist_ok=True)
        mask.save(path)
    return folder
