"""A small labelled data set of generated films."""

from pathlib import Path

import pytest

from tests.labelled_films import write_kaggle_folder


@pytest.fixture(scope="session")
def kaggle_folder(one_thread: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """See `write_kaggle_folder`."""
    root = tmp_path_factory.mktemp("kaggle")
    write_kaggle_folder(root)
    return root
