"""What the tests of conversion share."""

from pathlib import Path

import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from tests.train.conftest import few_resamples, kaggle_folder, masks

__all__ = ["few_resamples", "kaggle_folder", "masks"]


@pytest.fixture(scope="session")
def adults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Films that differ from the children's as an adult's would: larger lungs fill the frame."""
    folder = tmp_path_factory.mktemp("adults")
    for number in range(12):
        film = Image.fromarray(phantom(600, 600, seed=1000 + number))
        film.crop((100, 60, 500, 460)).save(folder / f"{number:04}.png")
    return folder
