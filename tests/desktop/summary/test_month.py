"""Whom a month counts, and as what."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.practice.films import NAME_END
from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.results.decision import Judgement
from desktop.results.row import UNCLEAR
from desktop.scoring.header_rules import ADULT, INFANT, NO_XRAY, OTHER_MODALITIES
from desktop.scoring.review import FOREIGN
from desktop.store.database import MIGRATIONS
from desktop.summary.films import each_once, films_in_backup
from desktop.summary.month import Agreement, Band, MonthSummary, Sex, band_of, count_month, month_of
from desktop.summary.table import counts_of
from desktop.summary.wording import REFUSALS, sections_of
from tests.desktop.store.kept import write_earlier
from tests.desktop.summary.clinic import Clinic, film, header, months

NOVEMBER = date(2026, 11, 1)


def count(*stores: tuple[str, Path], month: date = NOVEMBER) -> MonthSummary:
    films = [each for clinic, path in stores for each in films_in_backup(path, clinic, {})]
    return count_month(month, [clinic for clinic, _ in stores], each_once(films))


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "kilifi")


def test_a_child_counts_once_however_many_films_and_sessions_it_has(clinic: Clinic) -> None:
    jane = header("4711", months(14), "F", "20261102")
    again = header(" 4711 ", None, "", "20261120")
    clinic.keep(film("a", 0.2, jane), film("b", 0.8, jane))
    clinic.keep(film("c", 0.1, again))
    clinic.keep(film("b", 0.8, jane))
    (child,) = count(("Kilifi", clinic.back_up())).children
    assert (child.band, child.sex, child.verdict) == (Band.YOUNG, Sex.FEMALE, "pneumonia")


def test_the_same_number_in_two_clinics_is_of_two_children(tmp_path: Path) -> None:
    stores = []
    for name in ("Kilifi", "Malindi"):
        clinic = Clinic(tmp_path / name)
        clinic.keep(film(name, 0.8, header("1")))
        stores.append((name, clinic.back_up()))
    assert [child.clinic for child in count(*stores).children] == ["Kilifi", "Malindi"]


def test_backups_of_one_clinic_that_overlap_count_each_child_once(clinic: Clinic) -> None:
    clinic.keep(film("a", 0.8, header("1")), film("b", 0.2))
    early = clinic.back_up("early.sqlite")
    clinic.keep(film("c", 0.8, header("1")), film("d", 0.2))
    late = clinic.back_up("late.sqlite")
    summary = count(("Kilifi", early), ("Kilifi", late))
    assert len(summary.children) == 3
    assert summary.clinics == ("Kilifi",)
    assert summary.films == Counter(Kilifi=4)


def test_two_names_for_one_clinic_still_count_each_child_once(clinic: Clinic) -> None:
    clinic.keep(film("a", 0.8, header("1")))
    early = clinic.back_up("early.sqlite")
    clinic.keep(film("b", 0.8, header("1")))
    summary = count(("Kilifi", early), ("Kilifi hospital", clinic.back_up()))
    assert [child.clinic for child in summary.children] == ["Kilifi"]


def test_a_number_that_many_have_is_no_number(clinic: Clinic) -> None:
    numbers = ["", "0", "0000", "UNKNOWN", "-"]
    clinic.keep(*(film(f"{n}{each}", 0.8, header(n)) for n in numbers for each in "ab"))
    assert len(count(("Kilifi", clinic.back_up())).children) == 2 * len(numbers)


def test_a_short_number_that_a_machine_gives_everybody_joins_no_children(clinic: Clinic) -> None:
    nobody = replace(header("1"), patient_name="")
    first, second = (replace(nobody, study_uid=study) for study in ("1.1", "1.2"))
    clinic.keep(film("a", 0.8, first), film("b", 0.2, first), film("c", 0.8, second))
    clinic.keep(film("d", 0.8, nobody))
    assert len(count(("Kilifi", clinic.back_up())).children) == 3


def test_a_short_number_is_one_child_if_people_typed_it(clinic: Clinic) -> None:
    typed = Header(patient_id="17", is_number_told=True)
    clinic.keep(film("a", 0.8, typed), film("b", 0.2, typed))
    assert len(count(("Kilifi", clinic.back_up())).children) == 1


def test_a_number_is_one_child_however_the_name_is_spelled(clinic: Clinic) -> None:
    jane = header("47110")
    clinic.keep(film("a", 0.8, jane), film("b", 0.2, replace(jane, patient_name="DOE J.")))
    assert len(count(("Kilifi", clinic.back_up())).children) == 1


def test_the_day_of_the_film_says_the_month_and_else_the_day_of_scoring(clinic: Clinic) -> None:
    clinic.keep(
        film("a", of=header("1", day="20261031")),
        film("b", of=header("2", day="20261130"), scored="2026-12-02"),
        film("c", scored="2026-11-30"),
        film("d", scored="2026-12-01"),
    )
    path = clinic.back_up()
    assert [len(count(("Kilifi", path), month=month_of(f"2026-{month}")).children)
            for month in (10, 11, 12)] == [1, 2, 1]  # fmt: skip


def test_a_film_that_is_scored_anew_later_stays_in_its_month(clinic: Clinic) -> None:
    clinic.keep(film("a", 0.2))
    clinic.keep(film("a", 0.8, scored="2026-12-05"))
    path = clinic.back_up()
    (child,) = count(("Kilifi", path)).children
    assert child.verdict == "pneumonia"
    assert count(("Kilifi", path), month=date(2026, 12, 1)).children == []


YEARS = [Age.in_years(years) for years in range(8)]


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (months(1), Band.OTHER),
        (months(2), Band.INFANT),
        (months(11), Band.INFANT),
        (months(12), Band.YOUNG),
        (YEARS[4], Band.YOUNG),
        (YEARS[5], Band.OTHER),
        (Age(20, Unit.DAYS, "PatientAge", 0, 0), Band.OTHER),
        # A year alone leaves open whether the baby is under two months.
        (YEARS[0], Band.UNKNOWN),
        (Age(None, Unit.YEARS, "PatientAge", 6, 20), Band.UNKNOWN),
        (None, Band.UNKNOWN),
    ],
)
def test_ages_fall_into_bands_that_hold_all_of_them(age: Age | None, band: Band) -> None:
    assert band_of(age) is band


def test_an_adult_is_no_child_and_is_counted_apart(clinic: Clinic) -> None:
    adult = header("9", Age.in_years(45))
    clinic.keep(film("a", 0.9, adult, ADULT), film("b", 0.9, header("2", months(30))))
    summary = count(("Kilifi", clinic.back_up()))
    assert (len(summary.children), summary.adults) == (1, Counter(Kilifi=1))


def test_films_without_an_answer_are_counted_by_reason(clinic: Clinic) -> None:
    clinic.keep(
        film("a", 0.9, header("1", months(5)), INFANT),
        film("b", 0.9, header("2", months(6)), INFANT),
        film("c", 0.4, refused=FOREIGN),
        film("d", 0.5, refused=UNCLEAR),
        film("e", None, refused=FOREIGN),
        film("f", 0.9),
    )
    summary = count(("Kilifi", clinic.back_up()))
    assert summary.refused == {("Kilifi", INFANT): 2, ("Kilifi", FOREIGN): 2}
    # A file that could not be read makes no child.
    assert Counter(child.verdict for child in summary.children) == {"review": 4, "pneumonia": 1}


def test_one_code_may_have_two_sentences_and_neither_is_said_of_the_others_films(
    clinic: Clinic,
) -> None:
    scan, breast = (NO_XRAY.filled(kind=OTHER_MODALITIES[code]) for code in ("CT", "MG"))
    clinic.keep(
        *(film(f"scan {number}", 0.5, refused=scan) for number in range(3)),
        film("breast", 0.5, refused=breast),
    )
    summary = count(("Kilifi", clinic.back_up()))
    (refused,) = (each for each in sections_of(summary) if each.title == REFUSALS)
    assert refused.lines[1:3] == [[scan, "3"], [breast, "1"]]
    counts = {each.count: each.value for each in counts_of(summary)}
    assert counts["films refused: not-an-xray"] == counts["films refused"] == 4


def test_of_two_decisions_the_second_counts_whatever_the_clock_says(clinic: Clinic) -> None:
    clinic.keep(film("a"), a=Judgement.PNEUMONIA)
    clinic.decide_again("a", Judgement.NORMAL, "2000-01-01T00:10:00+00:00")
    (child,) = count(("Kilifi", clinic.back_up())).children
    assert child.judgement is Judgement.NORMAL


def test_a_film_that_could_be_read_later_counts_once(clinic: Clinic) -> None:
    unread = film("a", None, refused=FOREIGN)
    clinic.keep(replace(unread, row=replace(unread.row, sha256="")))
    clinic.keep(film("a"))
    summary = count(("Kilifi", clinic.back_up()))
    assert (summary.films, summary.refused) == ({"Kilifi": 1}, {})


def test_a_decision_is_compared_with_the_finding(clinic: Clinic) -> None:
    expected = [
        (0.9, Judgement.PNEUMONIA, Agreement.AGREED),
        (0.1, Judgement.NORMAL, Agreement.AGREED),
        (0.1, Judgement.PNEUMONIA, Agreement.MISSED),
        (0.9, Judgement.NORMAL, Agreement.FALSE_ALARM),
        (0.9, Judgement.UNSURE, Agreement.NOT_COMPARED),
        (0.9, Judgement.POOR_IMAGE, Agreement.NOT_COMPARED),
        (0.9, None, Agreement.NOT_COMPARED),
    ]
    films = [film(f"film{n}", probability) for n, (probability, _, _) in enumerate(expected)]
    clinic.keep(*films, **{f"film{n}": each for n, (_, each, _) in enumerate(expected) if each})
    children = count(("Kilifi", clinic.back_up())).children
    assert [(child.judgement, child.agreement) for child in children] == [
        (judgement, agreement) for _, judgement, agreement in expected
    ]


def test_a_side_view_that_is_too_poor_does_not_hide_the_decision(clinic: Clinic) -> None:
    jane = header("1", months(20))
    clinic.keep(
        film("a", 0.9, jane), film("b", 0.5, jane),
        a=Judgement.PNEUMONIA, b=Judgement.POOR_IMAGE,
    )  # fmt: skip
    (child,) = count(("Kilifi", clinic.back_up())).children
    assert child.judgement is Judgement.PNEUMONIA


def test_a_decision_is_compared_with_what_the_program_says_of_the_same_films(
    clinic: Clinic,
) -> None:
    jane = header("1", months(20))
    clinic.keep(film("a", 0.9, jane), film("b", 0.1, jane), b=Judgement.NORMAL)
    (child,) = count(("Kilifi", clinic.back_up())).children
    assert (child.verdict, child.judgement) == ("pneumonia", Judgement.NORMAL)
    assert child.agreement is Agreement.AGREED, "nobody decided on the film that it marked"


def test_practice_films_are_of_no_child(clinic: Clinic) -> None:
    clinic.keep(film(f"Patch{NAME_END}"), film("a"))
    summary = count(("Kilifi", clinic.back_up()))
    assert (len(summary.children), summary.films["Kilifi"]) == (1, 1)


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_a_backup_of_any_version_is_counted(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.sqlite"
    write_earlier(path, version)
    before = path.read_bytes()
    films = films_in_backup(path, "Kilifi", {})
    months = {film.day.replace(day=1) for film in films}
    children = sum(len(count(("Kilifi", path), month=month).children) for month in months)
    assert 0 < children <= len(films)
    assert any(film.judgement for film in films)
    assert path.read_bytes() == before


def test_a_month_is_written_with_its_year() -> None:
    assert month_of("2026-02") == date(2026, 2, 1)
    with pytest.raises(ValueError, match="Feb"):
        month_of("Feb 2026")
