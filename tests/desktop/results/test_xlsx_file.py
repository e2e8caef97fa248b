"""The table as a workbook."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.results import xlsx_file
from desktop.results.csv_file import columns_of
from desktop.results.xlsx_file import TooManyRowsError, write_xlsx
from tests.xlsx import Workbook

COLUMNS = columns_of(identifiers=True, decisions=True)
DAY = 43922  # 1 April 2020, in days as Excel counts them


def cells(**given: str) -> list[str]:
    return [given.get(column, "") for column in COLUMNS]


def book(path: Path, *lines: Sequence[str]) -> Workbook:
    write_xlsx(path, COLUMNS, lines)
    return Workbook(path)


@pytest.mark.parametrize("sign", [".", ","])
def test_numbers_are_numbers_times_are_dates_and_all_else_is_text(
    tmp_path: Path, sign: str
) -> None:
    made = book(
        tmp_path / "out.xlsx",
        cells(
            file="ward/a.png", probability=f"0{sign}3255", threshold=f"0{sign}5000", width="320",
            scored_at="2020-04-01T12:00:00+00:00", decided_at="2020-04-01T13:00:00+01:00",
            patient_id="00471", age="3", study_date="20200401", accession_number="1e5",
            sha256="1234567890" * 6 + "0000",
        ),
    )  # fmt: skip
    (row,) = made.table()
    assert row == {
        "file": "ward/a.png", "probability": 0.3255, "threshold": 0.5, "width": 320,
        "scored_at": DAY + 0.5, "decided_at": DAY + 0.5, "patient_id": "00471", "age": 3,
        "study_date": DAY, "accession_number": "1e5", "sha256": "1234567890" * 6 + "0000",
    }  # fmt: skip
    letters = {title: place for place, title in made.rows[0].items()}
    formats = {title: made.formats.get(place) for title, place in letters.items()}
    assert formats["probability"] == "0.0000"
    assert formats["width"] == "0"
    assert formats["study_date"] == "yyyy-mm-dd"
    assert formats["scored_at"] == "yyyy-mm-dd hh:mm:ss"
    assert formats["patient_id"] == formats["file"] == "@"


def test_what_is_no_number_and_no_date_stays_as_it_is(tmp_path: Path) -> None:
    odd = {"age": "3 years", "study_date": "2020", "scored_at": "yesterday", "width": "wide"}
    (row,) = book(tmp_path / "out.xlsx", cells(**odd)).table()
    assert row == odd
    (row,) = book(tmp_path / "out.xlsx", cells(study_date="18991231")).table()
    assert row == {"study_date": "18991231"}  # before Excel's first day


def test_no_text_is_a_formula_a_link_or_an_error(tmp_path: Path) -> None:
    texts = [
        "=1+1",
        "{=1}",
        "http://example.org/a",
        "mailto:a@b.c",
        "#REF!",
        "a\x01b",
        "_x0041_",
        "é😀",
    ]
    made = book(tmp_path / "out.xlsx", *(cells(file=text, note=text) for text in texts))
    assert "<f>" not in made.xml
    assert "hyperlink" not in made.xml
    assert [row["note"] for row in made.table()][:5] == texts[:5]
    assert made.table()[7]["file"] == "é😀"


def test_the_titles_stay_in_sight_and_filter_the_rows(tmp_path: Path) -> None:
    made = book(tmp_path / "out.xlsx", cells(file="a"), cells(file="b"))
    assert tuple(made.rows[0].values()) == COLUMNS
    assert 'state="frozen"' in made.xml
    assert 'ySplit="1"' in made.xml
    assert '<autoFilter ref="A1:X3"/>' in made.xml
    assert 'customWidth="1"' in made.xml


def test_a_table_without_rows_and_a_text_too_long_for_excel(tmp_path: Path) -> None:
    assert book(tmp_path / "none.xlsx").table() == []
    (row,) = book(tmp_path / "long.xlsx", cells(note="x" * 40_000)).table()
    assert row["note"] == "x" * 32_767


def test_too_many_rows_are_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MAX_ROWS", 1)
    with pytest.raises(TooManyRowsError, match="at most 1 rows; choose a CSV file instead"):
        book(tmp_path / "out.xlsx", cells(), cells())
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "out.xlsx").mkdir()
    with pytest.raises(OSError, match=r"(?i)directory|denied"):
        book(tmp_path / "out.xlsx", cells())
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]
