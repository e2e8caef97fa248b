from datetime import date

import pytest

from desktop.reading.patient.days import Days, read_days

# ruff: noqa: RUF001  # digits of other scripts are what is read here


def day(year: int, month: int, number: int) -> Days:
    return Days(date(year, month, number), date(year, month, number))


def years(first: int, last: int = 0) -> Days:
    return Days(date(first, 1, 1), date(last or first, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "20240310", "2024-03-10", "2024.03.10", "2024/3/10", "2024 03 10", "2024:03:10 11:12:13",
        "2024-03-10T11:12:13", "20240310111213.000+0300", "20240310-20240311", " 20240310 ",
        "２０２４０３１０", "2024年3月10日", "10.03.2024",
        "25670310",  # of the Buddhist calendar
    ],
)  # fmt: skip
def test_one_day_is_read_in_every_spelling(text: str) -> None:
    assert read_days(text) == (day(2024, 3, 10),)


@pytest.mark.parametrize("text", ["13/03/2024", "03/13/2024", "13-3-2024", "13032024", "03132024"])
def test_a_day_after_the_twelfth_is_told_from_the_month(text: str) -> None:
    assert read_days(text) == (day(2024, 3, 13),)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024XXXX", date(2024, 1, 1), date(2024, 12, 31)),
        ("20240000", date(2024, 1, 1), date(2024, 12, 31)),
        ("20249999", date(2024, 1, 1), date(2024, 12, 31)),
        ("15-MAR-2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-DEC-05", date(2024, 1, 1), date(2024, 12, 31)),
        ("202402", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("20240200", date(2024, 2, 1), date(2024, 2, 29)),
        ("20240231", date(2024, 2, 1), date(2024, 2, 29)),
    ],
)
def test_what_a_date_leaves_open_is_between_two_days(text: str, first: date, last: date) -> None:
    assert read_days(text) == (Days(first, last),)


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("01/02/2024", {day(2024, 1, 2), day(2024, 2, 1)}),
        ("20111980", {years(2011), day(1980, 11, 20)}),
        ("801231", {years(1980), years(2080)}),
        ("311280", {years(1980), years(2080)}),
        ("201119", {years(2011), years(1920), years(2020), years(1919), years(2019)}),
        ("31/12/80", {years(1980), years(2080)}),
        ("05/12/20", {years(1905), years(2005), years(1920), years(2020)}),
        # By the sun, or by the moon.
        ("13590101", {years(1980, 1981), years(1939, 1940)}),
    ],
)
def test_a_date_that_may_mean_several_is_each_of_them(text: str, meanings: set[Days]) -> None:
    assert set(read_days(text)) == meanings


@pytest.mark.parametrize(
    "text", ["", "Doe", "00000000", "0000-00-00", "00010101", "99999999", "9999-12-31", "80", "0",
             "17530101", "000000", "9" * 5000, "-", "٠"],
)  # fmt: skip
def test_what_is_no_date_means_nothing(text: str) -> None:
    assert read_days(text) == ()
