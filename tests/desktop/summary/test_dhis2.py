"""The file for DHIS2, held against the format that DHIS2 documents.

Its developer guide, "CSV data value format": the first row is a header and is left out; the columns
go by their order; data element, period and organisation unit are needed; a month is 202611.
"""

import csv
import re
from datetime import date
from pathlib import Path

import pytest

from desktop.results.csv_file import cell_of
from desktop.results.decision import Judgement
from desktop.scoring.review import FOREIGN
from desktop.summary.dhis2 import (
    MAPPING_COLUMNS,
    MappingError,
    lines_for,
    read_mapping,
    write_mapping,
    write_values,
)
from desktop.summary.films import each_once, films_in_backup
from desktop.summary.month import MonthSummary, count_month
from tests.desktop.summary.clinic import Clinic, film, header, months

# As DHIS2 makes them: eleven letters and digits, and a letter first.
UID = re.compile(r"[A-Za-z][A-Za-z0-9]{10}")
XRAYED, ILL, REFUSED = "f7n9E0hX8qk", "Ix2HsbDMLea", "eY5ehpbEsB7"
UNDER_FIVE, GIRLS, DEFAULT = "bRowv6yZOF2", "Prlt0C1RF0s", "HllvX50cXC0"
KILIFI, MALINDI = "DiszpKrYNg8", "gP6hn503KUX"


@pytest.fixture
def november(tmp_path: Path) -> MonthSummary:
    """Two clinics: three children in one, who are all under five, and nobody in the other."""
    kilifi, malindi = Clinic(tmp_path / "Kilifi"), Clinic(tmp_path / "Malindi")
    kilifi.keep(
        film("a", 0.9, header("1", months(8), "F")),
        film("b", 0.1, header("2", months(40), "F")),
        film("c", 0.9, header("3", months(50), "M")),
        film("d", 0.4, refused=FOREIGN),
        a=Judgement.PNEUMONIA,
    )
    malindi.keep(film("e", 0.9, scored="2026-10-05"))
    stores = {"Kilifi": kilifi.back_up(), "Malindi": malindi.back_up()}
    films = [each for name, path in stores.items() for each in films_in_backup(path, name, {})]
    return count_month(date(2026, 11, 1), list(stores), each_once(films))


def fill_in(
    path: Path, cells: dict[tuple[str, str, str], tuple[str, str, str]], **units: str
) -> None:
    """Fill in a mapping as a site does: what it does not report stays as it is."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    for line in lines:
        if line["clinic"]:
            line["orgunit"] = units.get(line["clinic"], "")
        key = line["count"], line["age"], line["sex"]
        if key in cells:
            names = "dataelement", "categoryoptioncombo", "attributeoptioncombo"
            line.update(zip(names, cells[key], strict=True))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, MAPPING_COLUMNS)
        writer.writeheader()
        writer.writerows(lines)


def test_the_file_has_the_form_that_dhis2_documents(november: MonthSummary, tmp_path: Path) -> None:
    mapping, out = tmp_path / "mapping.csv", tmp_path / "dhis2.csv"
    write_mapping(mapping, november)
    fill_in(
        mapping,
        {
            # Both bands are one in this DHIS2.
            ("children", "2-11 months", "female"): (XRAYED, UNDER_FIVE, DEFAULT),
            ("children", "12-59 months", "female"): (XRAYED, UNDER_FIVE, DEFAULT),
            ("children", "12-59 months", "male"): (XRAYED, GIRLS, DEFAULT),
            ("decision: pneumonia", "", ""): (ILL, "", ""),
            ("films refused: no-childs-chest", "", ""): (REFUSED, "", DEFAULT),
        },
        Kilifi=KILIFI,
        Malindi=MALINDI,
    )
    write_values(out, lines_for(november, read_mapping(mapping)))
    content = out.read_bytes()
    titles, *lines = csv.reader(content.decode("ascii").splitlines())
    assert titles == [
        "dataelement", "period", "orgunit", "categoryoptioncombo", "attributeoptioncombo", "value",
    ]  # fmt: skip
    for element, period, unit, category, attribute, value in lines:
        assert UID.fullmatch(element)
        assert UID.fullmatch(unit)
        assert all(UID.fullmatch(each) for each in (category, attribute) if each)
        assert period == "202611"
        assert re.fullmatch(r"0|[1-9]\d*", value)
    values = {(line[0], line[2], line[3]): int(line[5]) for line in lines}
    assert len(values) == len(lines)  # DHIS2 keeps one value for each
    assert {key: value for key, value in values.items() if key[1] == KILIFI} == {
        (XRAYED, KILIFI, UNDER_FIVE): 2,
        (XRAYED, KILIFI, GIRLS): 1,
        (ILL, KILIFI, ""): 1,
        (REFUSED, KILIFI, ""): 1,
    }
    # Without a value nobody could tell a clinic without children from one without a report.
    assert [value for key, value in values.items() if key[1] == MALINDI] == [0, 0, 0, 0]


def test_a_mapping_that_a_spreadsheet_saved_with_semicolons_is_read(
    november: MonthSummary, tmp_path: Path
) -> None:
    mapping = tmp_path / "mapping.csv"
    write_mapping(mapping, november)
    cells = {("children", "", ""): (XRAYED, "", "")}
    fill_in(mapping, cells, Kilifi=KILIFI, Malindi=MALINDI)
    with_commas = lines_for(november, read_mapping(mapping))
    text = mapping.read_text("utf-8").replace(",", ";")
    mapping.write_text(text, encoding="utf-8-sig")
    assert lines_for(november, read_mapping(mapping)) == with_commas
    assert with_commas[0] == (XRAYED, "202611", KILIFI, "", "", "4")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("name", ["Santé", "+Care", "@Home", "A;-B"])
def test_a_clinic_of_any_name_is_found_however_excel_saved_the_mapping(
    tmp_path: Path, encoding: str, name: str
) -> None:
    mapping, month = tmp_path / "mapping.csv", count_month(date(2026, 11, 1), [name], [])
    write_mapping(mapping, month)
    shown = cell_of(name)
    fill_in(mapping, {("children", "", ""): (XRAYED, "", "")}, **{shown: KILIFI})
    mapping.write_bytes(mapping.read_text("utf-8").encode(encoding))
    assert lines_for(month, read_mapping(mapping)) == [(XRAYED, "202611", KILIFI, "", "", "0")]


def test_a_mapping_that_is_not_filled_in_is_told(november: MonthSummary, tmp_path: Path) -> None:
    mapping = tmp_path / "mapping.csv"
    write_mapping(mapping, november)
    with pytest.raises(MappingError, match=r"^mapping\.csv has no dataelement yet; "):
        lines_for(november, read_mapping(mapping))
    fill_in(mapping, {("children", "", ""): (XRAYED, "", "")}, Kilifi=KILIFI)
    with pytest.raises(MappingError, match="no orgunit for the clinic Malindi; "):
        lines_for(november, read_mapping(mapping))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("childern,,,,f7n9E0hX8qk,,,", "Line 2 of mapping.csv names a count"),
        ("children,2-11,,,f7n9E0hX8qk,,,", "Line 2 of mapping.csv names a count"),
        ("films,2-11 months,,,f7n9E0hX8qk,,,", "Line 2 of mapping.csv names a count"),
    ],
)
def test_a_word_that_was_changed_is_told_with_its_line(
    tmp_path: Path, line: str, said: str
) -> None:
    with pytest.raises(MappingError, match=said):
        read_mapping(written(tmp_path, line))


def written(folder: Path, *lines: str) -> Path:
    """A mapping with these lines below the titles."""
    mapping = folder / "mapping.csv"
    mapping.write_text("\n".join((",".join(MAPPING_COLUMNS), *lines, "")))
    return mapping


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("children,,,,f7n9E0hX8qk,,,", "children,,,,f7n9E0hX8qk,,,"),
        ("children,,,,f7n9E0hX8qk,,,", "children,2-11 months,female,,f7n9E0hX8qk,,,"),
        ("children,,female,,f7n9E0hX8qk,,,", "children,2-11 months,,,f7n9E0hX8qk,,,"),
    ],
)
def test_what_would_count_children_twice_is_told(tmp_path: Path, first: str, second: str) -> None:
    with pytest.raises(MappingError, match=r"Line 3 of mapping\.csv would count"):
        read_mapping(written(tmp_path, first, second))


def test_parts_of_a_whole_that_share_no_child_are_added_up(tmp_path: Path) -> None:
    lines = (
        "children,2-11 months,female,,f7n9E0hX8qk,,,",
        "children,2-11 months,male,,f7n9E0hX8qk,,,",
        "children,,,,Ix2HsbDMLea,,,",
    )
    assert len(read_mapping(written(tmp_path, *lines)).targets) == 3


def test_a_clinic_with_two_units_is_told(tmp_path: Path) -> None:
    lines = ",,,Kilifi,,,,DiszpKrYNg8", ",,,Kilifi,,,,DiszpKrYNg8", ",,,Kilifi,,,,gP6hn503KUX"
    with pytest.raises(MappingError, match="gives the clinic Kilifi another orgunit"):
        read_mapping(written(tmp_path, *lines))


@pytest.mark.parametrize("content", [b"", b"file,answer\na,normal\n", b"\xff\xfe\x00", b"PK\x03"])
def test_a_file_that_is_no_mapping_is_told(tmp_path: Path, content: bytes) -> None:
    mapping = tmp_path / "mapping.csv"
    mapping.write_bytes(content)
    with pytest.raises(MappingError, match="no mapping for DHIS2; let the program write one"):
        read_mapping(mapping)


def test_a_mapping_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MappingError, match="cannot be read"):
        read_mapping(tmp_path / "none.csv")
