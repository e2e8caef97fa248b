"""The CSV for Excel and the workbook, opened by LibreOffice in a French locale."""

import csv
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from desktop.cli import main
from desktop.practice.phantom import phantom
from tests.dicom_film import dicom_film, save

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

FRENCH = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop>
</item>
</oor:items>
"""
# Semicolons, double quotes, UTF-8, from the first line; numbers in the language of the locale;
# dates and the like are recognised, as Excel does.
AS_FRENCH_EXCEL = "CSV:59,34,76,1,,0,false,true"


@dataclass(frozen=True)
class Cell:
    """A cell: the kind of its value, the value, and what the user sees of it."""

    kind: str = ""
    value: str = ""
    shown: str = ""
    formula: bool = False


class LibreOffice:
    """LibreOffice of a user in France."""

    def __init__(self, home: Path) -> None:
        (home / "user").mkdir(parents=True)
        (home / "user" / "registrymodifications.xcu").write_text(FRENCH, encoding="utf-8")
        self._home = home

    def open(self, path: Path, *options: str) -> list[list[Cell]]:
        """The cells of each row that holds any."""
        command = ["soffice", f"-env:UserInstallation={self._home.as_uri()}", "--headless"]
        command += [*options, "--convert-to", "fods", "--outdir", str(self._home), str(path)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        opened = ElementTree.parse(self._home / f"{path.stem}.fods")
        rows = (
            [cell for each in row.iter(f"{_TABLE}table-cell") for cell in _cells(each)]
            for row in opened.iter(f"{_TABLE}table-row")
        )
        return [row for row in rows if any(cell.value for cell in row)]


def table(rows: list[list[Cell]]) -> list[dict[str, Cell]]:
    """The rows below the titles, by title."""
    titles, *others = rows
    names = [cell.value for cell in titles if cell.value]
    return [dict(zip(names, row, strict=False)) for row in others]


def _cells(cell: ElementTree.Element) -> list[Cell]:
    """One cell, or several that are alike; a sheet ends in thousands of empty ones."""
    shown = "\n".join("".join(each.itertext()) for each in cell.iter(f"{_TEXT}p"))
    kind = cell.get(f"{_OFFICE}value-type", "")
    value = cell.get(f"{_OFFICE}value") or cell.get(f"{_OFFICE}date-value") or shown
    formula = cell.get(f"{_TABLE}formula") is not None
    times = min(50, int(cell.get(f"{_TABLE}number-columns-repeated", "1")))
    return [Cell(kind, value, shown, formula)] * times


@pytest.fixture
def office(tmp_path: Path) -> LibreOffice:
    return LibreOffice(tmp_path / "office")


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """A folder with results.csv, results.xlsx, and plain.csv as programs get it."""
    folder = tmp_path / "films"
    for name in ("=1+1", "SÉKOU; A, B"):
        (folder / name).mkdir(parents=True)
    film = dicom_film(phantom(320, 240, opacity=True, seed=5))
    film.PatientID, film.AccessionNumber, film.PatientName = "00471", "1e5", "=1+1"
    save(film, folder / "=1+1" / "IM1")
    Image.fromarray(phantom(300, 260, seed=2)).save(folder / "SÉKOU; A, B" / 'a"b.png')
    (folder / "damaged.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    arguments = ["score", str(folder), "--include-patient-identifiers", "--csv"]
    assert main([*arguments, str(tmp_path / "plain.csv")]) == 0
    options = ["--csv-for", "excel-semicolons", "--xlsx", str(tmp_path / "results.xlsx")]
    assert main([*arguments, str(tmp_path / "results.csv"), *options]) == 0
    return tmp_path


def plain(results: Path) -> dict[str, dict[str, str]]:
    """The rows as a program reads them, by file."""
    with (results / "plain.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["file"]: row for row in csv.DictReader(file)}


def check(opened: list[dict[str, Cell]], expected: dict[str, dict[str, str]]) -> None:
    """Compare all that both kinds of files have alike."""
    print()
    assert {row["file"].value for row in opened} == expected.keys()
    for row in opened:
        wanted = expected[row["file"].value]
        for title in ("file", "probability", "threshold", "reason"):
            print(f"{title}: {row[title].kind} {row[title].value} shown as {row[title].shown}")
        assert list(row) == list(wanted)
        assert not any(cell.formula for cell in row.values())
        for title in ("probability", "threshold", "width", "height", "age"):
            if wanted[title]:
                assert row[title].kind == "float"
                assert float(row[title].value) == float(wanted[title])
            else:
                assert row[title].value == ""
        for title in ("file", "status", "finding", "reason", "sha256", "model", "patient_name"):
            assert row[title].value == wanted[title]
            assert row[title].kind in {"string", ""}
        assert "," in row["threshold"].shown  # as people write fractions in France


def test_french_cells_of_the_csv_are_right(office: LibreOffice, results: Path) -> None:
    opened = table(office.open(results / "results.csv", f"--infilter={AS_FRENCH_EXCEL}"))
    check(opened, plain(results))


def test_french_cells_of_the_workbook_are_right(office: LibreOffice, results: Path) -> None:
    opened = table(office.open(results / "results.xlsx"))
    check(opened, plain(results))
    (film,) = (row for row in opened if row["patient_id"].value)
    # What a CSV cannot say: a number with leading zeros is a text, and a day is a date.
    assert film["patient_id"] == Cell("string", "00471", "00471")
    assert film["accession_number"].kind == "string"
    assert film["study_date"].kind == film["scored_at"].kind == "date"
    assert film["study_date"].value == "2020-04-01"
    wanted = plain(results)[film["file"].value]
    assert film["scored_at"].value[:10] == wanted["scored_at"][:10]
    assert film["threshold"].shown == "0,5000"


def test_no_reason_of_the_plain_csv_is_torn_by_a_french_double_click(
    office: LibreOffice, results: Path
) -> None:
    """All of a row is in one cell, unless the name of its file holds a semicolon."""
    titles, *rows = office.open(results / "plain.csv", f"--infilter={AS_FRENCH_EXCEL}")
    assert sum(bool(cell.value) for cell in titles) == 1
    for file, wanted in plain(results).items():
        (row,) = (row for row in rows if wanted["sha256"] in "".join(cell.value for cell in row))
        assert sum(bool(cell.value) for cell in row) == 1 + file.count(";")
        assert sum(wanted["reason"] in cell.value for cell in row) == 1
