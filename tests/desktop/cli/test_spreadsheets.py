"""The CSV as Excel opens it, and the workbook, from the command line."""

import csv
from pathlib import Path

import numpy as np
import pytest

from desktop.cli import main, output
from desktop.results import csv_form, xlsx_file
from tests.desktop.cli.driving import read
from tests.dicom_film import dicom_film, save
from tests.xlsx import Workbook


@pytest.fixture
def folder(tmp_path: Path, film: np.ndarray) -> Path:
    """A film of a patient whose number begins with zeros, and a file that is damaged."""
    folder = tmp_path / "films"
    (folder / "DOE, JANE; 4711").mkdir(parents=True)
    dicom = dicom_film(film)
    dicom.PatientID = "00471"
    save(dicom, folder / "DOE, JANE; 4711" / "IM1")
    (folder / "damaged.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return folder


def read_semicolons(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def plain(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """Rows with decimal points, and without the time of the run, sorted by file."""
    fractions = ("probability", "threshold")
    cells = [
        {name: cell.replace(",", ".") if name in fractions else cell for name, cell in row.items()}
        | {"scored_at": ""}
        for row in rows
    ]
    return sorted(cells, key=lambda row: row["file"])


def test_excel_gets_semicolons_and_decimal_commas_where_it_wants_them(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["score", str(folder), "--overwrite", "--csv"]
    assert main([*arguments, str(tmp_path / "plain.csv")]) == 0
    monkeypatch.setattr(csv_form, "_regional_settings", lambda: None)
    for variable in ("LC_ALL", "LC_NUMERIC"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "fr_CM.UTF-8")
    for name in ("excel", "excel-semicolons"):
        out = tmp_path / f"{name}.csv"
        assert main([*arguments, str(out), "--csv-for", name]) == 0
        rows = read_semicolons(out)
        assert len(rows) == 2
        assert [row["threshold"] for row in rows] == ["0,5000", "0,5000"]
        assert plain(rows) == plain(read(tmp_path / "plain.csv"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert main([*arguments, str(tmp_path / "excel.csv"), "--csv-for", "excel"]) == 0
    assert plain(read(tmp_path / "excel.csv")) == plain(read(tmp_path / "plain.csv"))


@pytest.mark.parametrize(
    ("begun", "resumed"), [("programs", "excel-semicolons"), ("excel-semicolons", "programs")]
)
def test_a_run_goes_on_in_the_form_that_it_finds(
    film_folder: Path, tmp_path: Path, begun: str, resumed: str
) -> None:
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--csv", str(out), "--csv-for"]
    assert main([*arguments, begun]) == 0
    titles, first, second, *rest = out.read_bytes().splitlines(keepends=True)
    # The run is killed in its third row.
    out.write_bytes(titles + first + second + rest[0][:20])
    assert main([*arguments, resumed, "--resume", "--xlsx", str(tmp_path / "out.xlsx")]) == 0
    assert out.read_bytes().startswith(titles)
    rows = read(out) if begun == "programs" else read_semicolons(out)
    assert len({row["file"] for row in rows}) == len(rows) == 7
    assert {row["threshold"] for row in rows} == {"0.5000" if begun == "programs" else "0,5000"}
    written = Workbook(tmp_path / "out.xlsx").table()
    assert [row["file"] for row in written] == [row["file"] for row in rows]


def test_a_workbook_holds_what_the_csv_holds(folder: Path, tmp_path: Path) -> None:
    out, book = tmp_path / "out.csv", tmp_path / "out.xlsx"
    options = ["--csv-for", "excel-semicolons", "--include-patient-identifiers"]
    assert main(["score", str(folder), "--csv", str(out), "--xlsx", str(book), *options]) == 0
    damaged, film = sorted(Workbook(book).table(), key=lambda row: row["status"])
    second, first = sorted(read_semicolons(out), key=lambda row: row["status"])
    assert film["file"] == first["file"] == "DOE, JANE; 4711/IM1"
    assert film["probability"] == float(first["probability"].replace(",", "."))
    assert film["threshold"] == 0.5
    assert film["patient_id"] == first["patient_id"] == "00471"
    assert isinstance(film["study_date"], float)
    assert isinstance(film["scored_at"], float)
    assert damaged["reason"] == second["reason"]
    assert "probability" not in damaged


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--csv", "{folder}/out.xlsx"], "is named like a workbook; give --csv a name"),
        (
            ["--csv", "{folder}/out.csv", "--xlsx", "{folder}/o.ods"],
            "give a name that ends in .xlsx",
        ),
        (["--csv", "{folder}/out.csv", "--xlsx", "{folder}/old.xlsx"], "old.xlsx exists already"),
        (["--csv", "{folder}/out.csv", "--names-key", "{folder}/k"], "for --anonymous-names only"),
    ],
)
def test_what_cannot_be_written_is_said_before_a_film_is_scored(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    options: list[str], sentence: str,
) -> None:  # fmt: skip
    (tmp_path / "old.xlsx").write_bytes(b"precious")
    given = [option.format(folder=tmp_path) for option in options]
    assert main(["score", str(folder), *given]) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert (tmp_path / "old.xlsx").read_bytes() == b"precious"
    assert not (tmp_path / "out.csv").exists()


def test_a_workbook_for_a_folder_that_is_not_there_is_refused_before_any_film_is_scored(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, book = tmp_path / "out.csv", tmp_path / "nowhere" / "out.xlsx"
    assert main(["score", str(folder), "--csv", str(out), "--xlsx", str(book)]) == 2
    said = capsys.readouterr().err
    assert f"{book} cannot be written (" in said
    assert said.count("\n") == 1
    assert not out.exists()


def test_a_workbook_that_cannot_be_written_costs_no_row(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    out = tmp_path / "out.csv"
    arguments = ["score", str(folder), "--csv", str(out), "--overwrite", "--xlsx"]

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(output, "write_xlsx", full)
        assert main([*arguments, str(tmp_path / "out.xlsx")]) == 2
    said = capsys.readouterr().err
    assert "out.xlsx was not written (" in said
    assert f"the same rows are in {out}." in said
    assert said.count("\n") == 1
    assert len(read(out)) == 2
    monkeypatch.setattr(xlsx_file, "MAX_ROWS", 1)
    assert main([*arguments, str(tmp_path / "out.xlsx")]) == 2
    assert "at most 1 rows; choose a CSV file instead." in capsys.readouterr().err
    assert len(read(out)) == 2
