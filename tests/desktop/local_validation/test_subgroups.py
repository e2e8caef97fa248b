"""Groups of films by age, sex and machine."""

from dataclasses import replace

from desktop.local_validation.here_wording import subgroup_table
from desktop.local_validation.subgroups import subgroups_of
from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age
from desktop.results.row import Finding, Row
from tests.desktop.local_validation.test_performance import row

TODDLER = Header(age=Age.in_years(1), patient_sex="F", manufacturer="Acme", station="Room 2")
OLDER = replace(TODDLER, age=Age.in_years(4), patient_sex="m", station="Room 3")


def films(header: Header | None, count: int, marked: int) -> list[Row]:
    """Films of one header, of which the first are marked."""
    return [
        replace(row(f"{header} {number}", 0.9 if number < marked else 0.1), header=header)
        for number in range(count)
    ]


def test_groups_of_thirty_films_or_more_are_measured_by_themselves() -> None:
    rows = films(TODDLER, 40, 30) + films(OLDER, 29, 9) + films(None, 50, 20)
    answers = {row.file: Finding.PNEUMONIA for row in rows}
    answers |= {row.file: Finding.NORMAL for row in films(TODDLER, 10, 0)}
    by_name = {str(group.name): group for group in subgroups_of(rows, answers)}
    assert list(by_name) == ["12 to 23 months", "girls", "Acme, Room 2"]
    for group in by_name.values():
        assert (group.films, group.sensitivity.count, group.sensitivity.of) == (40, 20, 30)
        assert (group.specificity.count, group.specificity.of) == (0, 10)


def test_an_age_across_two_bands_is_in_neither() -> None:
    between = replace(TODDLER, age=replace(Age.in_years(1), most=30), patient_sex="O", station="")
    answers = {row.file: Finding.PNEUMONIA for row in films(between, 40, 30)}
    groups = subgroups_of(films(between, 40, 30), answers)
    assert [str(group.name) for group in groups] == ["Acme"]


def test_a_table_has_a_line_for_each_group_and_none_without_groups() -> None:
    rows = films(OLDER, 30, 27)
    table = subgroup_table(subgroups_of(rows, {row.file: Finding.PNEUMONIA for row in rows}))
    assert [str(cell) for cell in table[1]] == ["24 to 59 months", "30", "30", "90 (73 to 98)", ""]
    assert str(table[2][0]) == "boys"
    assert subgroup_table([]) == []
