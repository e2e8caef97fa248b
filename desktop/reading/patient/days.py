"""Reading dates, which machines and people write in many ways."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

# No patient was born before, and no film will be taken after.
_FIRST_YEAR, _LAST_YEAR = 1850, 2150
# Thai machines count from the Buddha's death.
_BUDDHIST_YEARS = 543
_LONGEST = 40
_MONTH_IN_WORDS = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True, slots=True)
class Days:
    """A day; or from the first to the last of a month or year whose day is not told."""

    first: date
    last: date


def read_days(text: str) -> tuple[Days, ...]:
    """Read a date: 20240310, 2024-3-10, 10.03.2024, 2024, 202403 and what lies between.

    A time of day may follow. The year may also be that of a Buddhist or an Islamic calendar.

    Returns:
        What the text may mean, the likeliest first: 01/02/2024 is a day of February or of January.
        Nothing where no year can be told, as in 00000000.
    """
    numbers = re.findall(r"\d+", unicodedata.normalize("NFKC", text)[:_LONGEST])
    return tuple(dict.fromkeys(_meanings(text, numbers)))


def _meanings(text: str, numbers: list[str]) -> Iterable[Days]:
    if not numbers:
        return ()
    if _MONTH_IN_WORDS.search(text):
        return _of_some_year(numbers)
    first = numbers[0]
    if len(first) >= 8:
        return _eight_digits(first[:8])
    if len(first) == 6:
        return _six_digits(first)
    if len(first) in (5, 7):  # a digit was lost
        return _of_year(int(first[:4]))
    if len(first) == 4:
        return _of_year(*map(int, numbers[:3]))
    if len(numbers) >= 3 and len(numbers[2]) == 4:
        return _day_and_month(numbers[0], numbers[1], numbers[2], day_first="." in text)
    if len(numbers) >= 3 and all(len(number) <= 2 for number in numbers[:3]):
        # Above 31 it is no day, and so the year.
        ends = [end for end in (numbers[2], numbers[0]) if int(end) > 31]
        return chain.from_iterable(map(_of_short_year, ends or (numbers[2], numbers[0])))
    return _of_some_year(numbers)


def _eight_digits(digits: str) -> Iterable[Days]:
    """YYYYMMDD, or else the year last."""
    year, month = int(digits[:4]), int(digits[4:6])
    by_year = _of_year(year, month, int(digits[6:]))
    if (by_year and 1 <= month <= 12) or not _FIRST_YEAR <= int(digits[4:]) <= _LAST_YEAR:
        return by_year
    by_day = _day_and_month(digits[:2], digits[2:4], digits[4:])
    return (*by_year, *by_day) if year >= _FIRST_YEAR else by_day


def _six_digits(digits: str) -> Iterable[Days]:
    """YYYYMM, or the year in two digits, first or last: 201105 is of 2011, 2020 or 2005."""
    by_year = _of_year(int(digits[:4]), int(digits[4:]))
    a, b, c = digits[:2], digits[2:4], digits[4:]
    year_first = _of_short_year(a) if _exists(b, c) else ()
    year_last = _of_short_year(c) if _exists(b, a) or _exists(a, b) else ()
    return (*by_year, *year_first, *year_last)


def _of_some_year(numbers: Iterable[str]) -> tuple[Days, ...]:
    """All of the first year among some numbers."""
    return next(filter(None, (_of_year(int(each)) for each in numbers if len(each) == 4)), ())


def _of_year(year: int, month: int = 0, day: int = 0) -> tuple[Days, ...]:
    """A day; all of its month where there is no such day, and of its year without such a month."""
    if _FIRST_YEAR <= year - _BUDDHIST_YEARS <= _LAST_YEAR:
        year -= _BUDDHIST_YEARS
    if 1250 <= year <= 1500:
        # Of the Hijra, in 622: by the sun, or by the moon, whose years are shorter.
        by_moon = 621 + 97 * year // 100
        return _years(year + 621, year + 622), _years(by_moon, by_moon + 1)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return ()
    if not 1 <= month <= 12:
        return (_years(year, year),)
    first = date(year, month, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if not 1 <= day <= last.day:
        return (Days(first, last),)
    return (Days(first.replace(day=day), first.replace(day=day)),)


def _years(first: int, last: int) -> Days:
    return Days(date(first, 1, 1), date(last, 12, 31))


def _of_short_year(digits: str) -> tuple[Days, ...]:
    """All of a year of either century: 05 may be 1905 and 2005."""
    return tuple(_years(century + int(digits), century + int(digits)) for century in (2000, 1900))


def _day_and_month(a: str, b: str, year: str, day_first: bool = False) -> tuple[Days, ...]:
    """Day and month in either order: Americans write the month first, but not with full stops."""
    orders = [(b, a)] if day_first and _exists(b, a) else [(b, a), (a, b)]
    days = [
        each
        for month, day in orders
        if _exists(month, day)
        for each in _of_year(int(year), int(month), int(day))
    ]
    return tuple(days) or _of_year(int(year))


def _exists(month: str, day: str) -> bool:
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31
