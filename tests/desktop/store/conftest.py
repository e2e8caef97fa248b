from pathlib import Path

import pytest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "worklist.sqlite"


@pytest.fixture
def film_file(tmp_path: Path) -> Path:
    file = tmp_path / "films" / "a.png"
    file.parent.mkdir()
    file.write_bytes(b"a film")
    return file
