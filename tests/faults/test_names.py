"""Names and links that trip programs up."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.faults.driving import command_line, kept_rows, make_films, read, window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")

# Letters of an old Windows, Arabic, a name turned to the left by force, emoji, what a spreadsheet
# would run, what a CSV must quote, and names that differ only in case.
NAMES = [
    b"caf\xe9.bmp",
    "صدر الطفل.bmp".encode(),
    "\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe.bmp".encode(),
    "👶🏾🫁.bmp".encode(),
    b"=1+1.bmp",
    b"+1.bmp",
    b"-1.bmp",
    b"@SUM(A1).bmp",
    b' one "film"; and, another.bmp',
    b"two\nlines.bmp",
    b"film.bmp",
    b"Film.BMP",
    b"n" * 251 + b".bmp",
]


@pytest.fixture
def odd_films(tmp_path: Path) -> dict[Path, str]:
    """Films, with their names in a CSV."""
    folder = tmp_path / "films"
    # This path is longer than Windows allows.
    (film,) = make_films(folder / ("d" * 150) / ("e" * 150), 1)
    films = {film: film.relative_to(folder).as_posix()}
    for name in map(os.fsdecode, NAMES):
        path = Path(shutil.copy(film, folder / name))
        text = name.encode("utf-8", "backslashreplace").decode()
        films[path] = f"'{text}" if text[0] in "=+-@" else text
    return films


def test_odd_names_are_scored_kept_and_written_once_each(
    odd_films: dict[Path, str], tmp_path: Path
) -> None:
    folder, out = tmp_path / "films", tmp_path / "out.csv"
    said, errors = command_line(folder, out).communicate(timeout=120)
    assert f"films: {len(odd_films)} of {len(odd_films)};" in said, errors
    assert sorted(row["file"] for row in read(out)) == sorted(odd_films.values())
    assert all(row["probability"] for row in read(out))
    window(tmp_path, folder).communicate(timeout=120)
    window(tmp_path, folder).communicate(timeout=120)
    for rows in kept_rows(tmp_path):
        assert sorted(each.path for each in rows) == sorted(odd_films)
        assert all(each.row.probability is not None for each in rows)


def test_links_that_lead_in_circles_are_not_followed(tmp_path: Path) -> None:
    folder, out = tmp_path / "films", tmp_path / "out.csv"
    make_films(folder, 2)
    (folder / "itself.bmp").symlink_to("itself.bmp")
    (folder / "up").symlink_to(folder.parent, target_is_directory=True)
    (folder / "a.bmp").symlink_to("b.bmp")
    (folder / "b.bmp").symlink_to("a.bmp")
    command_line(folder, out).communicate(timeout=120)
    rows = {row["file"]: row["reason"] for row in read(out) if row["status"] == "error"}
    assert sorted(rows) == ["a.bmp", "b.bmp", "itself.bmp"]
    assert all("cannot be read" in reason for reason in rows.values())
    assert len(read(out)) == 5
