"""Reading dates, which machines and people write in many ways."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

# No patient was born before, and no film will be taken after.
_FIRST_YEAR, _LAST_YEAR = 1850, 2150
# Thai machines count from the Buddha's death.
_BUDDHIST_YEARS = 543
_LONGEST = 40
_MONTH_IN_WORDS = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True, slots=True)
class Days:
    """A day; or from the first to the last that a date may mean, such as all of a year."""

    first: date
    last: date


def read_days(text: str) -> Days | None:
    """Read a date: 20240310, 2024-3-10, 10.03.2024, 2024, 202403 and what lies between.

    A time of day may follow. Where the text leaves the day or the month open, the result holds all
    that it may mean. The year may also be that of a Buddhist or an Islamic calendar.

    Returns:
        None where no year can be told, as in 00000000.
    """
    numbers = re.findall(r"\d+", unicodedata.normalize("NFKC", text)[:_LONGEST])
    if not numbers:
        return None
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
        return _hull([_of_short_year(numbers[0]), _of_short_year(numbers[2])])
    return _of_some_year(numbers)


def _eight_digits(digits: str) -> Days | None:
    """YYYYMMDD, or else the year last."""
    year, month = int(digits[:4]), int(digits[4:6])
    by_year = _of_year(year, month, int(digits[6:]))
    if by_year and 1 <= month <= 12:
        return by_year
    if not _FIRST_YEAR <= int(digits[4:]) <= _LAST_YEAR:
        return by_year
    by_day = _day_and_month(digits[:2], digits[2:4], digits[4:])
    return _hull([by_year, by_day]) if year >= _FIRST_YEAR else by_day


def _six_digits(digits: str) -> Days | None:
    """YYYYMM, or else the year in two digits, first or last."""
    year, month = int(digits[:4]), int(digits[4:])
    by_year = _of_year(year, month)
    if by_year and 1 <= month <= 12:
        return by_year
    a, b, c = digits[:2], digits[2:4], digits[4:]
    short = [_of_short_year(a) if _exists(b, c) else None]
    short.append(_of_short_year(c) if _exists(b, a) or _exists(a, b) else None)
    return _hull([by_year, *short])


def _of_some_year(numbers: Iterable[str]) -> Days | None:
    """All of the first year among some numbers."""
    return next(filter(None, (_of_year(int(each)) for each in numbers if len(each) == 4)), None)


def _of_year(year: int, month: int = 0, day: int = 0) -> Days | None:
    """A day; all of its month where there is no such day, and of its year without such a month."""
    if _FIRST_YEAR <= year - _BUDDHIST_YEARS <= _LAST_YEAR:
        year -= _BUDDHIST_YEARS
    if 1250 <= year <= 1500:
        # Of the Hijra: from 621 on in years of the sun, or of the moon, which are shorter.
        return Days(date(621 + 97 * year // 100, 1, 1), date(year + 622, 12, 31))
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if not 1 <= month <= 12:
        return Days(date(year, 1, 1), date(year, 12, 31))
    first = date(year, month, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if not 1 <= day <= last.day:
        return Days(first, last)
    return Days(first.replace(day=day), first.replace(day=day))


def _of_short_year(digits: str) -> Days:
    """Any day of two centuries: 05 may be 1905 and 2005."""
    return Days(date(1900 + int(digits), 1, 1), date(2000 + int(digits), 12, 31))


def _day_and_month(a: str, b: str, year: str, day_first: bool = False) -> Days | None:
    """Day and month in either order: Americans write the month first, but not with full stops."""
    orders = [(b, a)] if day_first and _exists(b, a) else [(a, b), (b, a)]
    days = (
        _of_year(int(year), int(month), int(day)) for month, day in orders if _exists(month, day)
    )
    return _hull(days) or _of_year(int(year))


def _exists(month: str, day: str) -> bool:
    return 1 <= int(month) <= 12 and 1 <= int(day) <= 31


def _hull(found: Iterable[Days | None]) -> Days | None:
    """From the first day of all to the last."""
    known = list(filter(None, found))
    if not known:
        return None
    return Days(min(days.first for days in known), max(days.last for days in known))
