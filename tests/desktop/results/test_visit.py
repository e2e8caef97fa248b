"""Which films count as one child's, and which never do."""

import re
from dataclasses import replace

import pytest

from desktop.reading.dicom_header import Header
from desktop.results.visit import (
    MOST_FILMS,
    Visit,
    VisitColumns,
    folders_of_children,
    hashed,
    visit_of,
)
from tests.desktop.results.test_csv_file import ROW

JANE = Header(patient_id="4711", patient_name="Doe Jane", study_date="20200401", study_uid="1.2.3")
SECRET = bytes(32)


def film(file: str, header: Header | None = None, sha256: str = "") -> Visit:
    return visit_of(replace(ROW, file=file, header=header, sha256=sha256 or file))


def test_films_of_one_study_are_of_one_visit() -> None:
    assert film("a", JANE) == film("ward/b", replace(JANE, view="LAT"))
    assert film("a", JANE) == film("b", replace(JANE, patient_name="DOE JANE"))


OTHERS = [
    replace(JANE, study_uid="1.2.4"),
    replace(JANE, patient_id="4712"),
    replace(JANE, patient_name="Doe John"),
    replace(JANE, study_date="20200402"),
]


@pytest.mark.parametrize("other", OTHERS)
def test_films_that_differ_in_anything_are_of_two_visits(other: Header) -> None:
    """Some machines give every study one UID, and others give every patient one number."""
    assert film("a", JANE) != film("b", other)


@pytest.mark.parametrize("other", OTHERS[1:])
def test_without_a_study_films_that_differ_are_of_two_visits_too(other: Header) -> None:
    assert film("a", replace(JANE, study_uid="")) != film("b", replace(other, study_uid=""))


def test_without_a_study_number_and_day_decide() -> None:
    jane = replace(JANE, study_uid="")
    assert film("a", jane) == film("b", replace(jane, study_date="2020-04-01"))
    again = visit_of(replace(ROW, header=replace(jane, study_date="20200501")))
    before = visit_of(replace(ROW, header=jane))
    assert again.child == before.child
    assert again.visit != before.visit


@pytest.mark.parametrize("number", ["", "0", "000-0", "UNKNOWN", "n/a", "Anonymous"])
def test_a_number_that_everybody_has_puts_nobody_together(number: str) -> None:
    nobody = Header(patient_id=number, patient_name="", study_date="20200401")
    assert film("a", nobody) != film("b", nobody)
    # A program that makes DICOM of pictures may give all of them one study.
    nobody = replace(nobody, study_uid="1.2.3")
    assert film("a", nobody) != film("b", nobody)
    assert film("a", replace(nobody, patient_name="Doe Jane")) == film(
        "b", replace(nobody, patient_name="Doe Jane")
    )


@pytest.mark.parametrize("number", ["1", "001", "12", "999", "A-1"])
def test_a_short_number_alone_puts_nobody_together_unless_people_gave_it(number: str) -> None:
    nobody = Header(patient_id=number, study_date="20200401")
    assert film("a", nobody) != film("b", nobody)
    for certain in (
        replace(nobody, is_number_told=True),
        replace(nobody, patient_name="Doe Jane"),
        replace(nobody, patient_id=f"{number}0047"),
    ):
        assert film("a", certain) == film("b", certain)
    # One study is one visit, but whether the next one is the same child's nobody knows.
    first, second = (film(uid, replace(nobody, study_uid=uid)) for uid in ("1.2", "1.3"))
    assert first == film("b", replace(nobody, study_uid="1.2"))
    assert first.child != second.child


def test_the_same_number_with_and_without_a_study_is_one_child() -> None:
    visits = [visit_of(replace(ROW, header=replace(JANE, study_uid=uid))) for uid in ("", "1", "2")]
    assert len({each.child for each in visits}) == 1
    assert len({each.visit for each in visits}) == 3


def test_a_film_that_says_nothing_stands_alone() -> None:
    assert film("a.jpg") != film("b.jpg")
    assert film("a.jpg", Header(patient_name="Doe Jane")) != film(
        "b.jpg", Header(patient_name="Doe Jane")
    )
    # Of another folder that was chosen on another day.
    assert film("a.jpg", sha256="1") != film("a.jpg", sha256="2")


def test_a_name_that_is_no_text_has_the_key_of_its_spelling() -> None:
    """A cluster knows such a name by its spelling alone."""
    assert film("\udcff.jpg", sha256="1") == film(r"\udcff.jpg", sha256="1")


# -- folders ---------------------------------------------------------------------------------------


def test_a_folder_that_is_a_number_is_one_childs() -> None:
    names = ["day 1/0047110/1.jpg", "day 1/0047110/2.jpg", "0047112.zip/1.jpg", "0047112.zip/2.jpg"]
    folders = folders_of_children(names)
    assert folders == {"day 1/0047110", "0047112.zip"}
    visits = [visit_of(replace(ROW, file=name), folders) for name in names]
    assert visits[0] == visits[1] != visits[2] == visits[3]
    assert visit_of(replace(ROW, file="1.jpg"), folders) != visits[0]


@pytest.mark.parametrize(
    "folder",
    [
        "NORMAL", "PNEUMONIA", "ward 2", "Ward 00012", "2026", "20261130", "30112026", "301126",
        "2026-11-30", "202611", "100APPLE", "101_0512", "0001", "00000", "DCIM", "DOE_JANE_4711",
        "bacteria", "test/NORMAL", "films.zip",
    ],
)  # fmt: skip
def test_no_other_folder_is_one_childs(folder: str) -> None:
    names = [f"{folder}/{number}.jpg" for number in range(3)]
    assert folders_of_children(names) == frozenset()
    assert (
        len({visit_of(replace(ROW, file=name), folders_of_children(names)) for name in names}) == 3
    )


def test_a_folder_of_many_films_is_not_one_childs() -> None:
    names = [f"0047110/{number}.jpg" for number in range(900)]
    assert folders_of_children(names[:MOST_FILMS]) == {"0047110"}
    assert folders_of_children(names[: MOST_FILMS + 1]) == folders_of_children(names) == set()


def test_the_chosen_folder_itself_is_not_one_childs() -> None:
    assert folders_of_children(["a.jpg", "b.jpg"]) == frozenset()


# -- what leaves the program -----------------------------------------------------------------------


def test_hashes_stand_for_children_unless_they_are_named() -> None:
    row = replace(ROW, header=JANE)
    named = VisitColumns(None).filled(row)
    assert (named.child, named.visit) == ("4711 doe jane", "1.2.3 4711 doe jane 20200401")
    hidden = VisitColumns(SECRET).filled(row)
    assert re.fullmatch("[0-9a-f]{16}", hidden.child)
    assert re.fullmatch("[0-9a-f]{16}", hidden.visit)
    assert hidden.child == hashed(visit_of(row).child, SECRET)
    assert hidden.child != VisitColumns(bytes(31) + b"1").filled(row).child
    assert replace(hidden, child="", visit="") == row


def test_no_two_keys_are_run_together() -> None:
    """A blank in a name must not make two children one."""
    one = Header(patient_id="4711 Doe", patient_name="Jane")
    other = Header(patient_id="4711", patient_name="Doe Jane")
    rows = [VisitColumns(SECRET).filled(replace(ROW, header=each)) for each in (one, other)]
    assert rows[0].child != rows[1].child
    assert "bytes" not in repr(VisitColumns(SECRET))
    assert "\\x00" not in repr(VisitColumns(SECRET))
