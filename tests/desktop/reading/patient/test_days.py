from datetime import date

import pytest

from desktop.reading.patient.days import Days, read_days

# ruff: noqa: RUF001  # digits of other scripts are what is read here


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
    assert read_days(text) == Days(date(2024, 3, 10), date(2024, 3, 10))


@pytest.mark.parametrize("text", ["13/03/2024", "03/13/2024", "13-3-2024", "13032024", "03132024"])
def test_a_day_after_the_twelfth_is_told_from_the_month(text: str) -> None:
    assert read_days(text) == Days(date(2024, 3, 13), date(2024, 3, 13))


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
        # Either may be the month.
        ("01/02/2024", date(2024, 1, 2), date(2024, 2, 1)),
        # The year may be 2011 or 1980.
        ("20111980", date(1980, 11, 20), date(2011, 12, 31)),
        # Either century, and first or last.
        ("801231", date(1980, 1, 1), date(2080, 12, 31)),
        ("311280", date(1980, 1, 1), date(2080, 12, 31)),
        ("31/12/80", date(1931, 1, 1), date(2080, 12, 31)),
        # 1980 of the sun, or 1940 of the moon.
        ("13590101", date(1939, 1, 1), date(1981, 12, 31)),
    ],
)
def test_what_a_date_leaves_open_is_between_two_days(text: str, first: date, last: date) -> None:
    assert read_days(text) == Days(first, last)


@pytest.mark.parametrize(
    "text", ["", "Doe", "00000000", "0000-00-00", "00010101", "99999999", "9999-12-31", "80", "0",
             "17530101", "000000", "9" * 5000, "-", "٠"],
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_days(text) is None
