"""`patients.csv` beside the films, on the command line."""

from pathlib import Path

import pytest

from desktop.cli import main
from models.model import Model
from tests.desktop.cli.driving import read

TABLE = (
    "file;number;age_months;sex;date\r\n"
    "a;0017;5;F;05/11/2026\r\n"
    "b.png;0018;30;garçon;\r\n"
    "ward 2/e.webp;0019;90;;\r\n"
    "gone.png;0020;30;F;\r\n"
    "c.tif;0021;2 years;F;\r\n"
)


def scored(folder: Path, model: Model, *options: str) -> dict[str, dict[str, str]]:
    out = folder.parent / f"{len(options)}.csv"
    arguments = ["score", str(folder), "--csv", str(out), "--model", str(model.path), *options]
    assert main(arguments) == 0
    return {row["file"]: row for row in read(out)}


def test_a_table_beside_the_films_says_whose_they_are(
    film_folder: Path, model: Model, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = scored(film_folder, model)
    assert plain["a.jpg"]["reason_code"] == "age-not-known"
    (film_folder / "patients.csv").write_bytes(TABLE.encode("cp1252"))
    named = scored(film_folder, model, "--include-patient-identifiers")
    infant, small, older = (named[name] for name in ("a.jpg", "b.png", "ward 2/e.webp"))
    assert (infant["status"], infant["reason_code"]) == ("review", "infant-by-details")
    assert (infant["patient_id"], infant["age"], infant["patient_sex"]) == ("0017", "0", "F")
    assert (infant["study_date"], infant["child"]) == ("20261105", "0017")
    assert (small["status"], small["reason_code"]) == (plain["b.png"]["status"], "")
    assert (small["patient_id"], small["age"], small["patient_sex"]) == ("0018", "2", "M")
    assert older["reason_code"] == "older-child"
    assert named["c.tif"]["reason_code"] == "age-not-known"
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert (
        "Lines of patients.csv that are not used: 2. The first is line 5: it names no film here"
        in said.err
    )
    assert "passed over" not in said.out


def test_whose_films_they_are_leaves_in_hashes_alone_unless_asked_for(
    film_folder: Path, model: Model
) -> None:
    lines = ("file,number,date", "a.jpg,0017,2026-11-05", "ward 2/f.jpeg,0017,2026-11-05")
    (film_folder / "patients.csv").write_text("\n".join(lines))
    rows = scored(film_folder, model)
    together = {rows[name]["visit"] for name in ("a.jpg", "ward 2/f.jpeg")}
    assert len(together) == 1
    assert rows["b.png"]["visit"] not in together
    text = (film_folder.parent / "0.csv").read_text("utf-8")
    assert "0017" not in text
    assert "20261105" not in text


def test_a_table_that_cannot_be_used_stops_no_run(
    film_folder: Path, model: Model, capsys: pytest.CaptureFixture[str]
) -> None:
    (film_folder / "patients.csv").write_bytes(b"PK\x03\x04\0\0")
    assert len(scored(film_folder, model)) == 7
    assert capsys.readouterr().err == (
        "The details in patients.csv are not used. patients.csv is not a CSV file; save the table "
        "as CSV.\n"
    )
