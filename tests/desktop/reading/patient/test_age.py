"""How old a patient is, by whatever a header says of it."""

from datetime import date

import pytest

from desktop.reading.patient.age import Age, Doubt, Unit, read_age

# ruff: noqa: RUF001  # digits of other scripts are what is read here

TODAY = date(2026, 6, 1)


def age(written: str = "", born: str = "", **film_dates: str) -> Age | None:
    return read_age(written, born, film_dates, TODAY)


def told(found: Age | None) -> tuple[int | None, str] | None:
    return None if found is None else (found.value, str(found.unit))


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("003Y", 3, "years"), ("3Y", 3, "years"), ("3y", 3, "years"), (" 003 Y ", 3, "years"),
        ("3YR", 3, "years"), ("3 yrs.", 3, "years"), ("3 YEARS OLD", 3, "years"),
        ("3 y/o", 3, "years"), ("aged 3y", 3, "years"), ("Age: 3 years", 3, "years"),
        ("3 ans", 3, "years"), ("3A", 3, "years"), ("3 años", 3, "years"), ("3 anos", 3, "years"),
        ("miaka 3", 3, "years"), ("3 سنوات", 3, "years"), ("3 Jahre", 3, "years"),
        ("3岁", 3, "years"), ("3 года", 3, "years"), ("٣ سنوات", 3, "years"), ("３Ｙ", 3, "years"),
        ("5Y6M", 5, "years"), ("5 ans et 6 mois", 5, "years"), ("5 años y 6 meses", 5, "years"),
        ("5Y6", 5, "years"), ("045M", 3, "years"), ("104W", 2, "years"), ("730D", 2, "years"),
        ("018M", 18, "months"), ("18 months", 18, "months"), ("18 mths", 18, "months"),
        ("18 mois", 18, "months"), ("18 meses", 18, "months"), ("miezi 18", 18, "months"),
        ("1.5Y", 18, "months"), ("1,5 ans", 18, "months"), ("1Y6M", 18, "months"),
        ("1 year, 6 months", 18, "months"), ("5/12", 5, "months"), ("052W", 12, "months"),
        ("365D", 12, "months"), ("40 jours", 1, "months"), ("8 semanas", 1, "months"),
        ("045 M", 3, "years"), ("18 M", 18, "months"), (".5Y", 6, "months"),
        (",5 ans", 6, "months"), ("= 3Y.", 3, "years"),
        ("010D", 10, "days"), ("3W", 21, "days"), ("3/52", 21, "days"), ("5 hours", 0, "days"),
        ("000D", 0, "days"), ("000Y", 0, "years"), ("999Y", 999, "years"),
    ],
)  # fmt: skip
def test_an_age_is_read_in_every_spelling(written: str, value: int, unit: str) -> None:
    found = age(written)
    assert told(found) == (value, unit)
    assert found is not None
    assert (found.source, found.doubt) == ("PatientAge", None)


@pytest.mark.parametrize("written", ["45", "045", " 45 ", "45.0", "aged 45"])
def test_a_number_alone_is_one_of_years_and_said_to_have_no_unit(written: str) -> None:
    found = age(written)
    assert told(found) == (45, "years")
    assert found is not None
    assert found.doubt is Doubt.NO_UNIT


@pytest.mark.parametrize(
    ("written", "least", "most"),
    [
        ("45F", 45 * 12, 45 * 12 + 11), ("M45", 45 * 12, 45 * 12 + 11), ("~45", 540, 551),
        (">45Y", 540, 551), ("-45Y", 540, 551), ("O45Y", 540, 551), ("40-50", 480, 611),
        ("45 y.o. (M)", 540, 551), ("adult", 216, 1320), ("ADULTE", 216, 1320),
        ("3F", 36, 47), ("3-4Y", 36, 59), ("<1Y", 0, 23), ("3J", 0, 47),
        ("45 M", 45, 551), ("45/m", 45, 551),
    ],
)  # fmt: skip
def test_an_age_that_is_not_clear_has_bounds_and_no_value(
    written: str, least: int, most: int
) -> None:
    found = age(written)
    assert found is not None
    assert (found.value, found.least, found.most) == (None, least, most)


@pytest.mark.parametrize("written", ["", " ", "soon", "Y", "?", "child", "-", "N/A"])
def test_what_is_no_age_is_none(written: str) -> None:
    assert age(written) is None


@pytest.mark.parametrize(
    ("born", "value", "unit"),
    [
        ("20210105", 3, "years"), ("2021-01-05", 3, "years"), ("05.01.2021", 3, "years"),
        ("20220911", 17, "months"), ("20220910", 18, "months"), ("20240309", 1, "days"),
        ("2021", 3, "years"), ("202101", 3, "years"), ("2021-01", 3, "years"),
        ("202209", 18, "months"), ("25640105", 3, "years"), ("1980", 44, "years"),
    ],
)  # fmt: skip
def test_an_age_is_counted_from_the_date_of_birth(born: str, value: int, unit: str) -> None:
    found = age(born=born, StudyDate="20240310")
    assert told(found) == (value, unit)
    assert found is not None
    assert found.source == "StudyDate"


def test_by_the_year_of_birth_alone_an_age_lies_between_two() -> None:
    found = age(born="2021", StudyDate="20240310")
    assert found is not None
    assert (found.least, found.most) == (26, 38)


def test_the_first_date_of_the_film_that_can_be_right_is_counted_to() -> None:
    film_dates = {"StudyDate": "", "SeriesDate": "00000000", "AcquisitionDate": "20100101",
                  "AcquisitionDateTime": "20240310101112", "ContentDate": "20250101"}  # fmt: skip
    found = age(born="20210105", **film_dates)
    assert told(found) == (3, "years")
    assert found is not None
    assert found.source == "AcquisitionDateTime"


@pytest.mark.parametrize("film", ["19700101", "19800101", "19000101"])
def test_a_clock_that_lost_its_time_makes_no_child_of_an_adult(film: str) -> None:
    found = age(born="19650101", StudyDate=film, ContentDate="20240310")
    assert told(found) == (59, "years")


@pytest.mark.parametrize("film", [{}, {"StudyDate": "?"}, {"StudyDate": "19700101"}])
def test_without_a_date_of_the_film_an_age_is_at_most_todays(film: dict[str, str]) -> None:
    found = age(born="19800101", **film)
    assert found is not None
    assert (found.value, found.least, found.most) == (None, 13 * 12, 46 * 12 + 5)
    assert (found.doubt, found.source) == (Doubt.NO_FILM_DATE, "PatientBirthDate")
    assert age(born="20300101", **film) is None
    # Without a date, too, no child of three was born so long before DICOM.
    found = age("003Y", "19800101", **film)
    assert found is not None
    assert found.doubt is Doubt.CONTRADICTED


@pytest.mark.parametrize(
    ("written", "born", "value"),
    [
        ("000Y", "20210105", 3), ("0", "20210105", 3), ("0Y", "19800101", 44),
        ("003Y", "20240310", 3), ("003Y", "19000101", 3), ("045Y", "18991230", 45),
        ("003Y", "00000000", 3), ("003Y", "20300101", 3), ("", "19000101", 124),
    ],
)  # fmt: skip
def test_what_only_fills_a_field_does_not_count_beside_an_age(
    written: str, born: str, value: int
) -> None:
    found = age(written, born, StudyDate="20240310")
    assert told(found) == (value, "years")
    assert found is not None
    assert found.doubt is None


@pytest.mark.parametrize(
    ("written", "born", "least", "most"),
    [
        ("045Y", "20210105", 38, 551), ("003Y", "19800101", 36, 530), ("003Y", "20231210", 3, 47),
        ("adult", "20210105", 38, 1320), ("999Y", "20210105", 38, 11999),
        ("000D", "20210105", 0, 38),
    ],
)  # fmt: skip
def test_ages_that_contradict_each_other_are_both_held_for_possible(
    written: str, born: str, least: int, most: int
) -> None:
    found = age(written, born, StudyDate="20240310")
    assert found is not None
    assert (found.doubt, found.least, found.most) == (Doubt.CONTRADICTED, least, most)


@pytest.mark.parametrize(
    ("written", "born", "film", "least", "most"),
    [
        # A child of 2020, for nobody is three who was born in 1920.
        ("003Y", "31/12/20", "20240310", 38, 47),
        # Born in 2001, or in 2020 if the year has two digits.
        ("004Y", "200107", "20240310", 38, 1406),
        # Born in 1957, for the film is older than 2057.
        ("004Y", "570429", "20240310", 48, 806),
        ("", "201231", "20240310", 38, 1250),
        ("", "05/06/2020", "20240310", 45, 46),
    ],
)
def test_of_what_a_date_may_mean_that_counts_which_can_be(
    written: str, born: str, film: str, least: int, most: int
) -> None:
    found = age(written, born, StudyDate=film)
    assert found is not None
    assert (found.least, found.most) == (least, most)


def test_an_age_that_both_say_is_as_exact_as_the_better_one() -> None:
    found = age("001Y", "20220905", StudyDate="20240310")
    assert told(found) == (18, "months")
    found = age("001Y", "2023", StudyDate="20240310")
    assert found is not None
    assert (found.value, found.least, found.most) == (1, 12, 14)


@pytest.mark.parametrize(("written", "born"), [("18", "20220905"), ("5", "20231001")])
def test_a_number_that_the_date_of_birth_shows_to_be_of_months_is_taken_so(
    written: str, born: str
) -> None:
    found = age(written, born, StudyDate="20240310")
    assert told(found) == (int(written), "months")
    assert found is not None
    assert found.doubt is None


def test_an_age_comes_back_from_its_fields() -> None:
    found = Age(18, Unit.MONTHS, "StudyDate", 18, 18, Doubt.CONTRADICTED)
    back = Age.of_fields(found.fields())
    assert back == found
    assert back.unit is Unit.MONTHS
    assert back.doubt is Doubt.CONTRADICTED
