"""What the tests of the program's packages share."""

from pathlib import Path

import pytest

from tests.desktop.sources.incoming import Clock


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    """A folder that films come into."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


@pytest.fixture
def clock() -> Clock:
    """A clock that a test moves."""
    return Clock()
