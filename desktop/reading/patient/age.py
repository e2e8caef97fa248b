"""How old a patient was on the day of the film, from all that a header says of it."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, Self

from desktop.reading.patient.days import Days, read_days

# The source of an age that a person told, in place of an element.
DETAILS = "details"
# Elements that give the day of the film, the best one first.
FILM_DATES = (
    "StudyDate", "SeriesDate", "AcquisitionDate", "AcquisitionDateTime", "ContentDate",
)  # fmt: skip

_WRITTEN_AGE, _BIRTH_DATE = "PatientAge", "PatientBirthDate"
# Clocks that lost their time begin at a date before this one.
_EARLIEST_FILM = date(1980, 1, 2)
# Without a date, a film is no older than DICOM.
_DICOM_BEGAN = date(1993, 1, 1)
# Nobody is older. Such a date of birth, as 19000101, stands for one that is not known.
_OLDEST_MONTHS = 110 * 12
_ADULT_MONTHS = 18 * 12
# Below it, people count in months.
_BABY_MONTHS = 24

# So many months make up each unit; 52 weeks and 365 days count as a year (PS3.5, 6.2, AS).
_MONTHS = {
    "Y": Fraction(12),
    "M": Fraction(1),
    "W": Fraction(12, 52),
    "D": Fraction(12, 365),
    "H": Fraction(12, 365 * 24),
}
# The words of the window's languages, and of the countries that most machines come from; without
# accents, as `_plain` leaves them.
_WORDS = {
    "Y": r"y.*|a|ann?s?|ann[eoi].*|anos?|anys?|jahr.*|jaar.*|miaka|mwaka|лет|г|год.*"  # noqa: RUF001
    r"|岁|歳|才|سنة|سنوات|سنين|عام|اعوام",
    "M": r"m|mos?|mon.*|mo?i?n?ths?|mois|mes|mese.?|mesi|miezi|mwezi|м|мес.*"
    r"|月|个月|個月|か月|カ月|ヶ月|ケ月|شهر|اشهر|شهور",
    "W": r"w|wks?|weeks?|woche.*|wiki|s|sem.*|sett.*|н|нед.*|周|週|اسبوع|اسابيع",
    "D": r"d|dys?|days?|dias?|jours?|tage?|dag.*|giorn.*|siku|д|дн.*|ден.*|天|日|يوم|ايام",
    "H": r"h|hrs?|hours?|horas?|heures?|std.*|stund.*|saa|час.*|小时|時間|ساعة|ساعات",
    # Jahre in German, and jours in French.
    "J": r"j|jrs?",
}
# A number without a unit, and one with a word that is none.
_NO_UNIT, _NO_WORD = " ", "?"
_PART = r"(\d{1,9}(?:[.,]\d{1,9})?|[.,]\d{1,9})[\s._-]*([^\W\d_]*)"
_PARTS_ALONE = re.compile(rf"(?:{_PART}[\s.,;&'\"()]*)+")
# 5/12 is five months, 3/52 three weeks and 6/7 six days, as doctors write it in English.
_OF_DOCTORS = {"12": "m", "52": "w", "7": "d"}
_SHARE = re.compile(r"(\d+)\s*/\s*(12|52|7)\b")
# What stands beside an age: 45 y/o, aged 45, 5 ans et 6 mois, 5 años y 6 meses.
_FILLING = re.compile(
    r"[/.]\s?o\b|\b(?:aged?|old|of|and|et|und|edad|idade|umri|na|wa)\b|(?<=[a-z])\s+[ye]\s+(?=\d)"
)
# Months or a man: a machine that counts months has no blank there, or fills up with zeros.
_MONTHS_OR_MAN = re.compile(r"(?!0)\d+[\s,/_-]+m")
_ADULT_IN_WORDS = re.compile(r"adul|erwachs|watu wazima|mtu mzima|взросл|成人|بالغ")
# What may stand before an age. A point or comma before a digit belongs to it, as in .5Y.
_BEFORE = re.compile(r"^(?:[ :=;'\"(]|[.,](?!\d))+")
# Swahili has the unit first. A letter first is no unit: M45 is a man of 45.
_UNIT_FIRST = re.compile(r"([^\W\d_]{3,})[\s.:_-]*(\d+)")
_LONGEST = 64


class Unit(StrEnum):
    """What an age is counted in."""

    YEARS = "years"
    MONTHS = "months"
    DAYS = "days"


class Doubt(StrEnum):
    """What makes an age less than certain."""

    CONTRADICTED = "contradicted"  # age and date of birth differ by more than a year
    NO_UNIT = "no-unit"  # a number alone
    NO_FILM_DATE = "no-film-date"  # born on a known day, and the film may be of any later one


@dataclass(frozen=True, slots=True)
class Age:
    """How old a patient was on the day of the film.

    Attributes:
        value: completed units; None where the header only says between which ages it lies.
        unit: days below one month and months below 24, if the header is so exact. Else years.
        source: keyword of the element that says it: PatientAge, or the date of the film that was
            counted to from the date of birth; PatientBirthDate where the film has no date;
            `DETAILS` where a person told the age.
        least, most: between these it lies, in completed months.
    """

    value: int | None
    unit: Unit
    source: str
    least: int
    most: int
    doubt: Doubt | None = None

    @classmethod
    def in_years(cls, years: int) -> Self:
        """An age of which only completed years are known."""
        return cls(years, Unit.YEARS, _WRITTEN_AGE, 12 * years, 12 * years + 11)

    @classmethod
    def of_fields(cls, fields: dict[str, Any]) -> Self:
        """An age back from `fields`."""
        doubt = fields["doubt"] and Doubt(fields["doubt"])
        return cls(**{**fields, "unit": Unit(fields["unit"]), "doubt": doubt})

    def fields(self) -> dict[str, Any]:
        """The fields as JSON can hold them."""
        return asdict(self)

    @property
    def years(self) -> int | None:
        """Completed years."""
        if self.value is None or self.unit is Unit.YEARS:
            return self.value
        return self.value // 12 if self.unit is Unit.MONTHS else 0


def age_told(months: int) -> Age:
    """The age of a child of whom a person told the completed months."""
    return _in_months(months, months, DETAILS)


def read_age(written: str, born: str, film_dates: Mapping[str, str], today: date) -> Age | None:
    """The age by a header's texts; None where they say nothing that can be read.

    The age that was written comes before the one by the date of birth, as a person may have
    written it. Where both are known, `least` and `most` hold for both.

    Args:
        written: PatientAge, in any spelling.
        born: PatientBirthDate.
        film_dates: texts by keyword, the best one first.
        today: no film was taken later.
    """
    said, counted = _written_age(written), _counted_ages(born, film_dates, today)
    if not counted:
        return said
    if said is None:
        return _hull(counted)
    # Where an age has to be filled in, machines write 000Y, the day of the film or 19000101.
    said_is_filler = (said.value, said.unit) == (0, Unit.YEARS)
    if said_is_filler != all(map(_is_filler, counted)):
        return _hull(counted) if said_is_filler else said
    return _of_both(said, counted)


def _is_filler(counted: Age) -> bool:
    newborn = (counted.value, counted.unit) == (0, Unit.DAYS)
    return newborn or counted.least >= _OLDEST_MONTHS


def _hull(ages: Sequence[Age]) -> Age:
    """One age of those that a date of birth may mean."""
    if len(ages) == 1:
        return ages[0]
    return _in_months(min(age.least for age in ages), max(age.most for age in ages), ages[0].source)


def _of_both(said: Age, counted: Sequence[Age]) -> Age:
    """One age of two, as wide as both if they differ."""
    number = said.value if said.doubt is Doubt.NO_UNIT else None
    if number and len(counted) == 1:
        (birth,) = counted
        if birth.least - 1 <= number <= min(birth.most + 1, _BABY_MONTHS):
            return birth  # the number is one of months
    likely = counted[0]
    if _apart(said, likely) <= 0:
        least, most = max(said.least, likely.least), min(said.most, likely.most)
        finer = said.value is None or (said.unit is Unit.YEARS and said.years == likely.years)
        return replace(likely if finer else said, least=least, most=most, doubt=None)
    birth = _hull(counted)
    least, most = min(said.least, birth.least), max(said.most, birth.most)
    differ = min(_apart(said, age) for age in counted) > 12
    return replace(said, least=least, most=most, doubt=Doubt.CONTRADICTED if differ else None)


def _apart(said: Age, counted: Age) -> int:
    """How many months lie between two ages at least; 0 or less where they may be one."""
    return max(said.least, counted.least) - min(said.most, counted.most)


# -- the age that was written ----------------------------------------------------------------------


def _written_age(text: str) -> Age | None:
    """Read PatientAge: 045Y, 45, 18 months, 5Y6M, 1.5 ans and the like.

    A number alone is one of years, for that is what people mean who say no unit. Of a baby it may
    be one of months, so `doubt` tells that there was none.

    Where more is written than numbers and units, the value stays open: "~3" may mean something
    else. The bounds then hold what it seems to say, so that nobody takes "45 F" for a child.
    """
    plain = _plain(text)
    parts = [
        (Fraction(number.replace(",", ".")), _unit_of(word))
        for number, word in re.findall(_PART, plain)
    ]
    if not parts:
        if not _ADULT_IN_WORDS.search(plain):
            return None
        return Age(None, Unit.YEARS, _WRITTEN_AGE, _ADULT_MONTHS, _OLDEST_MONTHS)
    units = "".join(unit for _, unit in parts)
    if _MONTHS_OR_MAN.fullmatch(plain) and parts[0][0] >= _BABY_MONTHS:
        return _open([_exact([(parts[0][0], unit)]) for unit in "MY"])
    if _PARTS_ALONE.fullmatch(plain):
        if units == _NO_UNIT:
            return replace(_exact([(parts[0][0], "Y")]), doubt=Doubt.NO_UNIT)
        if units == "Y" + _NO_UNIT:
            return _exact([parts[0], (parts[1][0], "M")])
        if re.fullmatch("Y?M?W?D?H?", units):
            return _exact(parts)
    found = _open([span for number, unit in parts for span in _spans(number, unit)])
    return replace(found, least=0) if "<" in plain else found


def _open(spans: Sequence[Age]) -> Age:
    """An age of no value, which may be each of these."""
    least, most = min(span.least for span in spans), max(span.most for span in spans)
    return Age(None, Unit.YEARS, _WRITTEN_AGE, least, most)


def _plain(text: str) -> str:
    """A text in small letters without accents, and without what only stands beside an age."""
    letters = unicodedata.normalize("NFKD", text[:_LONGEST]).casefold()
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    plain = _SHARE.sub(lambda share: share[1] + _OF_DOCTORS[share[2]], plain)
    plain = _BEFORE.sub("", _FILLING.sub(" ", plain)).rstrip(" :=.,;'\"(")
    unit_first = _UNIT_FIRST.fullmatch(plain)
    return unit_first[2] + unit_first[1] if unit_first else plain


def _unit_of(word: str) -> str:
    if not word:
        return _NO_UNIT
    return next((unit for unit, words in _WORDS.items() if re.fullmatch(words, word)), _NO_WORD)


def _spans(number: Fraction, unit: str) -> list[Age]:
    """What a number may mean; years where no unit is known."""
    units = "DY" if unit == "J" else unit if unit in _MONTHS else "Y"
    return [_exact([(number, unit)]) for unit in units]


def _exact(parts: list[tuple[Fraction, str]]) -> Age:
    """The age by numbers and their units, such as 5 years and 6 months."""
    total = sum(number * _MONTHS[unit] for number, unit in parts)
    months, unit = int(total), parts[-1][1]
    if unit == "Y" and parts[0][0].denominator == 1:
        return Age.in_years(months // 12)
    if months == 0 and unit in "WDH":
        days = int(total / _MONTHS["D"])
        return Age(days, Unit.DAYS, _WRITTEN_AGE, 0, 0)
    return _in_months(months, months, _WRITTEN_AGE)


# -- the age by the date of birth ------------------------------------------------------------------


def _counted_ages(born: str, film_dates: Mapping[str, str], today: date) -> list[Age]:
    """Count from the date of birth to the first date of the film that can be right.

    There are several ages where a date may mean several days.
    """
    births = read_days(born)
    for source, text in film_dates.items():
        ages = [
            _between(birth, film, source)
            for film in read_days(text)
            for birth in births
            if film.last >= max(birth.first, _EARLIEST_FILM)
        ]
        if ages:
            return ages
    return [_of_any_day(birth, today) for birth in births if birth.first <= today]


def _of_any_day(birth: Days, today: date) -> Age:
    """The age on a film of any day until today."""
    least = max(0, _completed_months(birth.last, _DICOM_BEGAN))
    most = max(least, _completed_months(birth.first, today))
    return Age(None, Unit.YEARS, _BIRTH_DATE, least, most, Doubt.NO_FILM_DATE)


def _between(birth: Days, film: Days, source: str) -> Age:
    if (birth.first, film.first) == (birth.last, film.last):
        months = _completed_months(birth.first, film.first)
        if months == 0:
            return Age((film.first - birth.first).days, Unit.DAYS, source, 0, 0)
        return _in_months(months, months, source)
    least = _completed_months(min(birth.last, film.first), film.first)
    return _in_months(least, _completed_months(birth.first, film.last), source)


def _in_months(least: int, most: int, source: str) -> Age:
    """An age between two numbers of months; it is open where these lie years apart."""
    if most - least > 2 * 12:
        return Age(None, Unit.YEARS, source, least, most)
    if most < _BABY_MONTHS and most - least <= 1:
        return Age(most, Unit.MONTHS, source, least, most)
    return Age(most // 12, Unit.YEARS, source, least, most)


def _completed_months(birth: date, day: date) -> int:
    return 12 * (day.year - birth.year) + day.month - birth.month - (day.day < birth.day)
