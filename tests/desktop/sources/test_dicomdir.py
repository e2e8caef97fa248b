from pathlib import Path

import numpy as np
import pytest
from pydicom.fileset import FileSet

from desktop.practice.phantom import phantom
from desktop.results.row import Status
from models.model import Model
from tests.desktop.score_source import score
from tests.dicom_film import dicom_film, save


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """A disc of three films of one child, as pydicom writes one, with a viewer's pictures."""
    films = FileSet()
    for number in range(3):
        pixels = phantom(240, 240, seed=number)
        film = dicom_film(
            pixels,
            StudyInstanceUID="1.2.3",
            SeriesInstanceUID="1.2.3.4",
            StudyID="1",
            StudyTime="120000",
            SeriesNumber=1,
            InstanceNumber=number + 1,
        )
        films.add(save(film, tmp_path / f"{number}.dcm"))
    disc = tmp_path / "disc"
    films.write(disc)
    (disc / "VIEWER").mkdir()
    (disc / "VIEWER" / "help.txt").touch()
    return disc


def test_a_disc_gives_its_films_by_folder_and_by_table_of_contents(
    disc: Path, model: Model
) -> None:
    rows = score(disc, model)
    assert len(rows) == 3
    assert {row.status for row in rows.values()} == {Status.SCORED}
    assert set(score(disc / "DICOMDIR", model)) == set(rows)


def test_a_table_of_contents_in_capitals_finds_films_in_small_letters(
    disc: Path, model: Model
) -> None:
    for path in sorted(disc.rglob("*"), reverse=True):
        path.rename(path.with_name(f"{path.name.lower()}{'.;1' if path.is_file() else ''}"))
    rows = score(disc / "dicomdir.;1", model)
    assert len(rows) == 3
    assert {row.status for row in rows.values()} == {Status.SCORED}
    assert set(score(disc, model)) == set(rows)


@pytest.mark.parametrize("by", [".", "DICOMDIR"])
def test_a_film_that_is_missing_from_the_disc_is_a_row(disc: Path, model: Model, by: str) -> None:
    missing = next(path for path in sorted(disc.rglob("IM*")) if path.is_file())
    missing.unlink()
    rows = score(disc / by, model)
    assert len(rows) == 3
    row = rows[missing.relative_to(disc).as_posix()]
    assert row.status is Status.ERROR
    assert "no longer there" in row.reason


def test_a_record_that_leads_out_of_the_disc_is_passed_over(
    disc: Path, film: np.ndarray, model: Model
) -> None:
    save(dicom_film(film), disc.parent / "IM000000")
    table = disc / "DICOMDIR"
    content = table.read_bytes()
    name = next(path for path in sorted(disc.rglob("IM*")) if path.is_file()).relative_to(disc)
    stored = "\\".join(name.parts).encode()
    assert stored in content
    table.write_bytes(content.replace(stored, b"..\\IM000000".ljust(len(stored))))
    assert len(score(table, model)) == 2


def test_a_broken_table_of_contents_costs_no_film(disc: Path, model: Model) -> None:
    table = disc / "DICOMDIR"
    table.write_bytes(table.read_bytes()[:400])
    rows = score(disc, model)
    assert {row.status for row in rows.values()} == {Status.SCORED}
    assert len(rows) == 3
    (row,) = score(table, model).values()
    assert row.status is Status.ERROR
