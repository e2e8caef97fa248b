"""`summary`: a month from the terminal."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.results.decision import Judgement
from desktop.scoring.review import FOREIGN
from models.message import Message
from tests.desktop.cli.driving import read
from tests.desktop.summary.clinic import Clinic, film, header, months

NAMED = Message("some-reason", "{file} is not right. Look at it.").filled(file="Doe Jane.dcm")
SECRETS = ("Doe", "Jane", "4711", "20261102", ".dcm")


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    clinic = Clinic(tmp_path / "Kilifi")
    jane = header("4711", months(14), "F", "20261102")
    clinic.keep(
        film("a", 0.9, jane), film("b", 0.2, jane),
        film("c", 0.2, header("2", months(5), "M")), film("d", 0.2, refused=FOREIGN),
        film("e", 0.2, refused=NAMED),
        a=Judgement.NORMAL,
    )  # fmt: skip
    return clinic.back_up()


def run(*arguments: object) -> int:
    return main(["summary", *map(str, arguments), "--month", "2026-11"])


def test_a_month_is_printed(backup: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(backup) == 0
    printed = capsys.readouterr().out
    lines = [" ".join(line.split()) for line in printed.splitlines()]
    assert lines[0] == "The month from 1 November 2026 to 30 November 2026"
    assert "Girls Boys Sex not known All" in lines
    assert "12 to 59 months 1 0 0 1" in lines
    assert "2 to 11 months 0 1 0 1" in lines
    assert "Only the program found pneumonia 0 1 0 0 1" in lines
    assert "The picture does not look like a child's chest film. Check what it shows. 1" in lines
    assert "some-reason 1" in lines
    assert "Kilifi 4 1 0" in lines


def test_nothing_that_goes_out_names_a_patient(
    backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    counts, mapping = tmp_path / "counts.csv", tmp_path / "mapping.csv"
    assert run(backup, "--csv", counts, "--write-mapping", mapping) == 0
    out = capsys.readouterr().out + counts.read_text("utf-8") + mapping.read_text("utf-8")
    assert [secret for secret in SECRETS if secret in out] == []


def test_the_csv_has_every_count_and_they_add_up(backup: Path, tmp_path: Path) -> None:
    counts = tmp_path / "counts.csv"
    assert run(f"Kilifi hospital={backup}", "--csv", counts) == 0
    rows = read(counts)
    assert {(row["month"], row["clinic"]) for row in rows} == {("2026-11", "Kilifi hospital")}
    sums: Counter[str] = Counter()
    for row in rows:
        sums[row["count"].partition(":")[0]] += int(row["value"])
        sums[row["count"]] += int(row["value"])
    children = sums["children"]
    assert children == 4 * 2  # under its own name and before a colon
    assert sums["finding"] == sums["decision"] == sums["agreement"] == 4
    assert sums["films refused: no-childs-chest"] == sums["films refused: some-reason"] == 1
    assert sums["films"] == 5 * 2
    (girl,) = [row for row in rows if row["count"] == "children" and row["value"] == "1"
               and row["sex"] == "female"]  # fmt: skip
    assert girl["age"] == "12-59 months"


def test_a_mapping_is_written_filled_in_and_used(backup: Path, tmp_path: Path) -> None:
    mapping, values = tmp_path / "mapping.csv", tmp_path / "dhis2.csv"
    assert run(backup, "--write-mapping", mapping) == 0
    text = mapping.read_text("utf-8")
    text = text.replace("\nchildren,,,,,,,", "\nchildren,,,,f7n9E0hX8qk,,,")
    text = text.replace(",Kilifi,,,,", ",Kilifi,,,,DiszpKrYNg8")
    mapping.write_text(text, "utf-8")
    assert run(backup, "--mapping", mapping, "--dhis2", values) == 0
    with values.open(newline="") as file:
        _, line = csv.reader(file)
    assert line == ["f7n9E0hX8qk", "202611", "DiszpKrYNg8", "", "", "4"]


def test_no_file_is_replaced_unless_that_is_asked_for(
    backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    counts = tmp_path / "counts.csv"
    counts.write_text("mine")
    assert run(backup, "--csv", counts) == 2
    assert counts.read_text() == "mine"
    assert "add --overwrite to replace it" in capsys.readouterr().err
    assert run(backup, "--csv", counts, "--overwrite") == 0
    assert len(read(counts)) > 100


@pytest.mark.parametrize(
    "arguments",
    [
        ("{backup}", "--csv", "{backup}"),
        ("{backup}", "--csv", "{tmp}/a.csv", "--write-mapping", "{tmp}/b/../a.csv"),
        ("{backup}", "--mapping", "{tmp}/m.csv", "--dhis2", "{tmp}/m.csv"),
    ],
)
def test_nothing_is_written_over_what_is_read_or_written_beside_it(
    backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    mapping = tmp_path / "m.csv"
    (tmp_path / "b").mkdir()
    assert run(backup, "--write-mapping", mapping) == 0
    filled = mapping.read_text("utf-8").replace("\nchildren,,,,,,,", "\nchildren,,,,f7n9E0hX8qk,,,")
    mapping.write_text(filled, "utf-8")
    before = backup.read_bytes(), mapping.read_bytes()
    places = {"backup": backup, "tmp": tmp_path}
    assert run(*(each.format(**places) for each in arguments), "--overwrite") == 2
    assert "is named twice; give each file that is written another name." in capsys.readouterr().err
    assert (backup.read_bytes(), mapping.read_bytes()) == before


def test_what_cannot_be_used_is_told(
    tmp_path: Path, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no store")
    assert run(broken) == 2
    assert "broken.sqlite cannot be used (it is no backup of this program)" in (
        capsys.readouterr().err
    )
    assert run(tmp_path / "none.sqlite") == 2
    assert "none.sqlite cannot be used (unable to open database file)" in capsys.readouterr().err
    assert run(backup, "--dhis2", tmp_path / "out.csv") == 2
    assert "--dhis2 and --mapping belong together" in capsys.readouterr().err
    assert run(backup, "--csv", tmp_path / "none" / "counts.csv") == 2
    assert "counts.csv cannot be written (No such file or directory)" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["summary", str(backup), "--month", "November"])
    assert "must be a month, such as 2026-11" in capsys.readouterr().err
