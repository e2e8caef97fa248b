"""The practice films before the shipped model and its gate: a row of every kind."""

from pathlib import Path

import pytest
from PIL import Image

from desktop.practice.films import write_practice_films
from desktop.results.row import Finding, Row, Status
from models.model import Model
from tests.desktop.score_source import score


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("Documents") / "practice"
    write_practice_films(folder)
    return folder


@pytest.fixture(scope="module")
def rows(folder: Path, shipped_model: Model) -> dict[str, Row]:
    return {file[0]: row for file, row in score(folder, shipped_model).items()}


def test_there_is_a_row_of_every_kind(rows: dict[str, Row]) -> None:
    assert {row.status for row in rows.values()} == set(Status)
    assert {row.finding for row in rows.values()} == {*Finding, None}


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("3", "Between the two"),
        ("4", "was turned to the left"),
        ("5", "is blurred"),
        ("6", "nearly blank"),
        ("7", "does not look like a child's chest film"),
        ("8", "damaged"),
    ],
)
def test_each_row_says_what_its_film_is_there_to_show(
    rows: dict[str, Row], number: str, words: str
) -> None:
    assert words in rows[number].reason


def test_a_film_that_lies_on_its_side_has_the_finding_of_the_film_upright(
    rows: dict[str, Row],
) -> None:
    assert rows["1"].finding is rows["4"].finding is Finding.NORMAL
    assert rows["2"].finding is Finding.PNEUMONIA


def test_every_film_is_marked_in_its_name_and_in_the_picture(folder: Path) -> None:
    paths = sorted(folder.iterdir())
    assert all("practice" in path.name for path in paths)
    for path in paths[:3]:
        with Image.open(path) as film:
            letters = film.crop((0, 0, 180, 60)).point(lambda grey: 255 if grey == 255 else 0)
        assert letters.getbbox() is not None, path.name
        assert letters.histogram()[255] > 500, path.name


def test_the_films_are_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    again = write_practice_films(tmp_path)
    assert [path.read_bytes() for path in again] == [
        (folder / path.name).read_bytes() for path in again
    ]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("in the way")
    with pytest.raises(OSError, match="a file"):
        write_practice_films(tmp_path / "a file" / "practice")
