"""What the tests of training and conversion share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.labelled_films import write_kaggle_folder
from tests.train import quick_training


@pytest.fixture(scope="session")
def kaggle_folder(one_thread: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """See `write_kaggle_folder`."""
    root = tmp_path_factory.mktemp("kaggle")
    write_kaggle_folder(root)
    return root


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


@pytest.fixture
def quick() -> Iterator[None]:
    """See `tests.train.quick_training`."""
    with quick_training.quick_training():
        yield


@pytest.fixture
def few_resamples() -> Iterator[None]:
    """See `tests.train.quick_training`."""
    with quick_training.few_resamples():
        yield
