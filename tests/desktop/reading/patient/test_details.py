from datetime import date

import pytest

from desktop.reading.patient.details import (
    Details,
    is_month_first,
    read_day,
    read_months,
    read_number,
    read_sex,
)


@pytest.mark.parametrize(
    ("text", "months"), [("", None), (" 18 ", 18), ("18.0", 18), ("18,5", 18), ("0", 0), ("١٨", 18)]
)
def test_an_age_is_a_number_of_completed_months(text: str, months: int | None) -> None:
    assert read_months(text) == months


@pytest.mark.parametrize("text", ["3 y", "-1", "1e1", "1321", "18 000", "3/12"])
def test_what_may_be_no_number_of_months_is_no_age(text: str) -> None:
    with pytest.raises(ValueError, match="months"):
        read_months(text)


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("", ""),
        ("f", "F"),
        ("Fille", "F"),
        ("GARÇON", "M"),
        ("niña", "F"),
        ("Ke", "F"),
        ("أنثى", "F"),
    ],
)
def test_a_sex_is_read_in_the_words_of_the_window(text: str, sex: str) -> None:
    assert read_sex(text) == sex
    with pytest.raises(ValueError, match="neither"):
        read_sex(f"{text}?")


@pytest.mark.parametrize("text", ["2026-11-05", "20261105", "5.11.2026", "05/11/2026 08:30"])
def test_a_day_has_the_day_first_unless_it_cannot(text: str) -> None:
    assert read_day(text) == date(2026, 11, 5)
    assert not is_month_first(text)


def test_an_american_day_has_the_month_first() -> None:
    assert is_month_first("11/30/2026")
    assert read_day("11/05/2026", month_first=True) == date(2026, 11, 5)
    assert read_day("2026-11-05", month_first=True) == date(2026, 11, 5)
    assert read_day("") is None


@pytest.mark.parametrize("text", ["2026", "2026-11", "yesterday", "00000000", "5/11/26"])
def test_what_may_be_several_days_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="day"):
        read_day(text)


def test_a_number_keeps_its_leading_zeros_and_loses_what_a_reader_sends_with_it() -> None:
    assert read_number("\t0017 \r\n") == "0017"


def test_details_fill_up_what_others_lack_and_come_back_as_they_were() -> None:
    typed, listed = Details("17", 0, "", None), Details("18", 30, "F", date(2026, 11, 5))
    both = typed.over(listed)
    assert both == Details("17", 0, "F", date(2026, 11, 5))
    assert Details.of_fields(both.fields()) == both
