import csv
import errno
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.reading.picture import CROPPED
from desktop.results.csv_file import COLUMNS, VISIT, CsvWriter, read_cells, write_csv
from desktop.results.csv_form import PLAIN, SEMICOLONS, CsvForm
from desktop.results.decision import Decision
from desktop.results.row import Finding, Row, Status, as_written
from desktop.scoring.review import BLURRED
from tests.shipped_messages import reasons, shipped_messages

ROOT = Path(__file__).parents[3]

ROW = Row(
    file='ward 2/film, "old".png',
    status=Status.SCORED,
    finding=Finding.PNEUMONIA,
    probability=0.9,
    threshold=0.5,
    remarks=(),
    width=10,
    height=20,
    sha256="ab",
    model="m 12345678",
    scored_at="2026-01-02T03:04:05+00:00",
)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_columns_and_cells(tmp_path: Path) -> None:
    write_csv(tmp_path / "out.csv", [ROW])
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbffile,status,finding,")
    (row,) = read(tmp_path / "out.csv")
    assert tuple(row) == (*COLUMNS, *VISIT, "reason_code") == (
        "file", "status", "finding", "probability", "threshold", "reason", "width", "height",
        "sha256", "model", "scored_at", "child", "visit", "reason_code",
    )  # fmt: skip
    assert row == {
        "file": 'ward 2/film, "old".png', "status": "scored", "finding": "pneumonia",
        "probability": "0.9000", "threshold": "0.5000", "reason": "", "width": "10",
        "height": "20", "sha256": "ab", "model": "m 12345678",
        "scored_at": "2026-01-02T03:04:05+00:00", "child": "", "visit": "", "reason_code": "",
    }  # fmt: skip


def test_each_reason_has_its_code_in_the_last_column_whatever_else_is_written(
    tmp_path: Path,
) -> None:
    row = replace(ROW, status=Status.REVIEW, finding=None, remarks=(BLURRED, CROPPED))
    for identifiers in (False, True):
        write_csv(tmp_path / "out.csv", [ROW, row], identifiers, [None, None])
        first, second = read(tmp_path / "out.csv")
        assert list(second)[-1] == "reason_code"
        assert (first["reason"], first["reason_code"]) == ("", "")
        assert second["reason"] == f"{BLURRED} {CROPPED}"
        assert second["reason_code"] == "blurred cropped"


def test_the_finding_is_written_at_the_threshold(tmp_path: Path) -> None:
    write_csv(tmp_path / "out.csv", [ROW, ROW.at_threshold(0.95, None)])
    assert [row["finding"] for row in read(tmp_path / "out.csv")] == ["pneumonia", "normal"]


def test_identifiers_are_written_only_where_they_are_asked_for(tmp_path: Path) -> None:
    header = Header(
        modality="DX", patient_name="Doe Jane", patient_id="=4711", patient_sex="F",
        age=Age(18, Unit.MONTHS, "StudyDate", 18, 18), study_date="20200401",
        accession_number="A-815",
    )  # fmt: skip
    rows = [replace(ROW, header=header), replace(ROW, file="b.png")]
    write_csv(tmp_path / "plain.csv", rows)
    assert tuple(read(tmp_path / "plain.csv")[0]) == (*COLUMNS, *VISIT, "reason_code")
    assert b"Doe" not in (tmp_path / "plain.csv").read_bytes()
    write_csv(tmp_path / "named.csv", rows, identifiers=True)
    dicom, png = ([*row.items()] for row in read(tmp_path / "named.csv"))
    assert dicom[len(COLUMNS + VISIT) : -1] == [
        ("patient_name", "Doe Jane"), ("patient_id", "'=4711"), ("patient_sex", "F"),
        ("age", "1"), ("study_date", "20200401"), ("accession_number", "A-815"),
    ]  # fmt: skip
    assert {value for _, value in png[len(COLUMNS) :]} == {""}


def test_what_is_not_known_is_left_empty(tmp_path: Path) -> None:
    error = replace(ROW, status=Status.ERROR, finding=None, probability=None, width=None)
    write_csv(tmp_path / "out.csv", [error])
    (row,) = read(tmp_path / "out.csv")
    assert row["finding"] == row["probability"] == row["width"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff20"])
def test_a_name_that_a_spreadsheet_would_run_is_made_harmless(tmp_path: Path, start: str) -> None:
    names = [f"{start}cmd.png", f"a;{start}cmd.png", f"a, {start}b-c=d.png"]
    write_csv(tmp_path / "out.csv", [replace(ROW, file=name) for name in names])
    assert [row["file"] for row in read(tmp_path / "out.csv")] == [
        f"'{start}cmd.png", f"a;'{start}cmd.png", f"a, {start}b-c=d.png",
    ]  # fmt: skip


def test_a_patient_and_a_note_that_a_spreadsheet_would_run_are_made_harmless(
    tmp_path: Path,
) -> None:
    formula = '=HYPERLINK("http://example.org","open")'
    row = replace(ROW, header=Header(patient_name=formula, accession_number=f";{formula}"))
    decision = Decision(None, None, formula, "AB", ROW.scored_at)
    write_csv(tmp_path / "out.csv", [row], identifiers=True, decisions=[decision])
    (cells,) = read(tmp_path / "out.csv")
    assert cells["patient_name"] == cells["note"] == f"'{formula}"
    assert cells["accession_number"] == f";'{formula}"


def test_semicolons_come_with_decimal_commas(tmp_path: Path) -> None:
    name = 'ward; 2/film, "old".png'
    write_csv(tmp_path / "out.csv", [replace(ROW, file=name)], form=SEMICOLONS)
    titles, row = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert titles == ";".join((*COLUMNS, *VISIT, "reason_code"))
    assert row == (
        '"ward; 2/film, ""old"".png";scored;pneumonia;0,9000;0,5000;;10;20;ab;m 12345678;'
        "2026-01-02T03:04:05+00:00;;;"
    )
    columns, rows = read_cells(tmp_path / "out.csv", SEMICOLONS)
    assert dict(zip(columns, *rows, strict=True))["file"] == name


@pytest.mark.parametrize("opened_with", [",", ";"])
@pytest.mark.parametrize("form", [PLAIN, SEMICOLONS, CsvForm(";", ".")])
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\uff1d"])
def test_no_spreadsheet_of_any_region_runs_a_name(
    tmp_path: Path, opened_with: str, form: CsvForm, start: str
) -> None:
    """It parts cells by its own separator, and knows no quotes that begin within a cell."""
    formula = f"{start}cmd|' /C calc'!A0"
    names = [formula, f"a,{formula}", f"a;{formula}", f'a";{formula}', f"a;,{formula};{formula}"]
    row = replace(ROW, header=Header(patient_name=f"x,{formula}", accession_number=f"x;{formula}"))
    rows = [replace(row, file=name) for name in names]
    write_csv(tmp_path / "out.csv", rows, identifiers=True, form=form)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for line in csv.reader(file, delimiter=opened_with) for cell in line]
    assert sum(formula in cell for cell in cells) >= len(names)
    assert not [cell for cell in cells if cell.startswith(start)]


def test_no_reason_is_torn_where_the_file_is_opened_plainly(tmp_path: Path) -> None:
    """Whatever a spreadsheet takes for a separator, a reason stays in one cell."""
    phrases = [
        message
        for name, messages in shipped_messages().items()
        if name.startswith(("desktop.reading", "desktop.scoring", "models.message"))
        for message in messages
        if not message.template.endswith(".")  # it fills a reason
    ]
    texts = [message.template for message in (*phrases, *reasons().values())]
    assert not [text for text in texts if re.search(r"[;\t|]", text)]
    rows = [replace(ROW, file="a.png", remarks=as_written(text)) for text in texts]
    assert len(rows) > 30
    write_csv(tmp_path / "plain.csv", rows)
    write_csv(tmp_path / "semicolons.csv", rows, form=SEMICOLONS)
    for opened, separators, cells in (
        ("plain.csv", ",", len(COLUMNS + VISIT) + 1),
        ("plain.csv", ";\t|", 1),
        ("semicolons.csv", ";", len(COLUMNS + VISIT) + 1),
        ("semicolons.csv", "\t|", 1),
    ):
        for separator in separators:
            with (tmp_path / opened).open(encoding="utf-8-sig", newline="") as file:
                lines = list(csv.reader(file, delimiter=separator))
            assert {len(line) for line in lines} == {cells}, (opened, separator)
            assert len(lines) == len(rows) + 1


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_that_is_not_unicode_is_spelled_out(tmp_path: Path) -> None:
    name = os.fsdecode(b"film\xff.png")
    write_csv(tmp_path / "out.csv", [replace(ROW, file=name)])
    assert read(tmp_path / "out.csv")[0]["file"] == r"film\udcff.png"


def test_every_row_is_in_the_file_before_the_next(tmp_path: Path) -> None:
    with CsvWriter(tmp_path / "out.csv") as writer:
        for count in range(1, 4):
            writer.write(ROW)
            assert len(read(tmp_path / "out.csv")) == count


def test_an_existing_file_is_not_touched_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("precious")
    with pytest.raises(FileExistsError):
        CsvWriter(path)
    assert path.read_text() == "precious"
    with CsvWriter(path, overwrite=True):
        pass
    assert read(path) == []


def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("precious")

    def rows() -> Iterator[Row]:
        yield ROW
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_csv(path, rows())
    assert path.read_text() == "precious"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_room_for_the_titles_leaves_no_file_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / "out.csv"
    monkeypatch.setattr(CsvWriter, "_append", fill)
    with pytest.raises(OSError, match="No space"):
        CsvWriter(path)
    monkeypatch.undo()
    with CsvWriter(path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="the size of a file cannot be limited")
def test_a_full_disk_leaves_whole_rows_and_takes_more_when_there_is_room(tmp_path: Path) -> None:
    # The largest size a file may grow to stands for the end of the disk. It binds a whole
    # process, so it is set in one of its own, away from the files that the tests' runner writes.
    subprocess.run(
        [sys.executable, "-c", WRITES_UNTIL_THE_DISK_IS_FULL, str(tmp_path / "out.csv")],
        cwd=ROOT,
        check=True,
        timeout=30,
    )
    assert [row["file"] for row in read(tmp_path / "out.csv")] == ["first.png", "next.png"]


WRITES_UNTIL_THE_DISK_IS_FULL = """
import resource, sys
from pathlib import Path
from desktop.results.csv_file import CsvWriter
from desktop.results.row import Row, Status, as_written

def row(file):
    return Row(file, Status.ERROR, None, None, 0.5, as_written("none"), None, None, "", "m 1", "")

def limit_files(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

path = Path(sys.argv[1])
with CsvWriter(path) as writer:
    writer.write(row("first.png"))
    size = path.stat().st_size
    limit_files(size + 20)
    try:
        writer.write(row("lost.png"))
    except OSError as error:
        assert "too large" in str(error)
    else:
        raise AssertionError("the row was written past the end of the disk")
    assert path.stat().st_size == size
    limit_files(size + 2000)
    writer.write(row("next.png"))
"""
