import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.reading.picture import MAX_FILE_BYTES, PictureError, read_file
from desktop.sources.dicomdir import recorded_films
from tests.desktop.reading.bombs import BOMBS, LEFT_OUT
from tests.desktop.reading.cost import costs_of

if sys.platform == "win32":
    pytest.skip("what a process cost cannot be asked", allow_module_level=True)

# Seconds of a processor's time: other tests run at the same time and slow the clock's.
MAX_SECONDS = 5
MAX_MEGABYTES = 500


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What it cost to score each bomb, by its name."""
    folder, work = tmp_path_factory.mktemp("bombs"), tmp_path_factory.mktemp("work")
    for name, (make, _) in BOMBS.items():
        (folder / name).write_bytes(make(work))
    with (folder / "endless.dcm").open("wb") as file:
        file.truncate(50 * 2**30)  # a hole, which takes no room on the disk
    return costs_of(folder)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [*((name, sentence) for name, (_, sentence) in BOMBS.items()), ("endless.dcm", "larger than")],
)
def test_a_file_that_asks_for_too_much_is_a_row_at_once_and_in_little_memory(
    costs: dict[str, dict[str, Any]], name: str, sentence: str
) -> None:
    cost = costs[name]
    reasons = {reason for status, reason in cost["rows"] if status == "error"}
    if sentence == LEFT_OUT:
        assert not reasons
        assert all(sentence in reason for _, reason in cost["rows"])
    else:
        (reason,) = reasons
        assert sentence in reason
        assert reason.count(".") == 2
    assert cost["seconds"] < MAX_SECONDS
    assert cost["megabytes"] < MAX_MEGABYTES


def test_a_table_of_contents_without_an_end_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "DICOMDIR"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(PictureError, match="larger than"):
        recorded_films(path)


def test_the_largest_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "film.tif"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES)
    assert len(read_file(path)) == MAX_FILE_BYTES
