from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread, dcmwrite
from pydicom.dataelem import RawDataElement
from pydicom.fileset import FileSet
from pydicom.tag import Tag

from desktop.practice.phantom import phantom
from desktop.results.row import Status
from desktop.sources.folder import find_pictures
from models.model import Model
from tests.desktop.score_source import score
from tests.dicom_film import dicom_film, save


def write_places(table: Path, written: Callable[[list[str]], str]) -> None:
    """Write the place of each film anew in a table of contents."""
    dataset = dcmread(table)
    for record in dataset.DirectoryRecordSequence:
        if "ReferencedFileID" in record:
            # As machines write it: pydicom would refuse what the standard forbids.
            place = written([str(part) for part in record.ReferencedFileID]).encode()
            element = RawDataElement(
                Tag("ReferencedFileID"), "CS", len(place), place, 0, False, True
            )
            record[element.tag] = element
    dcmwrite(table, dataset)


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


def test_a_record_that_leads_out_of_the_disc_is_a_row_of_a_missing_film(
    disc: Path, film: np.ndarray, model: Model
) -> None:
    save(dicom_film(film), disc.parent / "IM000000")
    table = disc / "DICOMDIR"
    content = table.read_bytes()
    name = next(path for path in sorted(disc.rglob("IM*")) if path.is_file()).relative_to(disc)
    stored = "\\".join(name.parts).encode()
    assert stored in content
    table.write_bytes(content.replace(stored, b"..\\IM000000".ljust(len(stored))))
    rows = score(table, model)
    assert len(rows) == 3
    assert rows["IM000000"].status is Status.ERROR
    assert "no longer there" in rows["IM000000"].reason


@pytest.mark.parametrize("by", [".", "DICOMDIR"])
@pytest.mark.parametrize(
    "written",
    ["{0}/{1}/{2}/{3}", "{0}\\{1}/{2}\\{3}", "/{0}/{1}/{2}/{3}", "\\{0}\\{1}\\{2}\\{3}",
     "E:\\export\\{0}\\{1}\\{2}\\{3}", "//pacs/out/{0}/{1}/{2}/{3}", "./{0}/{1}/{2}/{3}",
     "{0}/{1}/x/../{2}/{3}", "{0}\\{1}\\{2}\\{3}.;1"],
)  # fmt: skip
def test_a_film_is_found_however_its_place_is_written(
    disc: Path, model: Model, by: str, written: str
) -> None:
    write_places(disc / "DICOMDIR", lambda parts: written.format(*parts))
    rows = score(disc / by, model)
    assert len(rows) == 3
    assert {row.status for row in rows.values()} == {Status.SCORED}


def test_films_that_got_an_ending_when_they_were_copied_are_found(disc: Path, model: Model) -> None:
    for film in disc.rglob("IM*"):
        if film.is_file():
            film.rename(film.with_suffix(".DCM"))
    assert {row.status for row in score(disc / "DICOMDIR", model).values()} == {Status.SCORED}
    assert len(score(disc, model)) == 3


def test_places_that_no_system_has_are_rows(disc: Path, model: Model) -> None:
    places = iter(["a:b/c*?.dcm", "DICOM\\..\\..\\..\\etc", "x" * 300])
    write_places(disc / "DICOMDIR", lambda _: next(places))
    rows = score(disc / "DICOMDIR", model)
    assert {row.status for row in rows.values()} == {Status.ERROR}
    assert set(rows) == {"a_b/c*?.dcm", "etc", "x" * 300}


def test_a_film_that_begins_as_none_is_a_row_because_the_table_names_it(
    disc: Path, model: Model
) -> None:
    film = next(path for path in sorted(disc.rglob("IM*")) if path.is_file())
    film.write_bytes(b"damaged" * 100)
    rows = score(disc, model)
    assert len(rows) == 3
    assert rows[film.relative_to(disc).as_posix()].status is Status.ERROR
    assert film not in find_pictures(disc).others


def test_a_table_that_names_no_film_is_a_row(disc: Path, model: Model) -> None:
    table = dcmread(disc / "DICOMDIR")
    for record in table.DirectoryRecordSequence:
        record.DirectoryRecordType = "PRIVATE"
    dcmwrite(disc / "DICOMDIR", table)
    (row,) = score(disc / "DICOMDIR", model).values()
    assert "table of contents" in row.reason


def test_a_broken_table_of_contents_costs_no_film(disc: Path, model: Model) -> None:
    table = disc / "DICOMDIR"
    table.write_bytes(table.read_bytes()[:400])
    rows = score(disc, model)
    assert {row.status for row in rows.values()} == {Status.SCORED}
    assert len(rows) == 3
    (row,) = score(table, model).values()
    assert row.status is Status.ERROR
