"""What the tests of training and conversion share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.labelled_films import write_kaggle_folder
from tests.train import quick_training


@pytest.fixture(scope="session")
def kaggle_folder(one_thread: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """See `write_kaggle_folder`."""
    root = tmp_path_factory.mktemp("kaggle")
    write_kaggle_folder(root)
    return root


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
