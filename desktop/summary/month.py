"""The children of a month, each once, with age, sex, finding, decision and agreement."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age
from desktop.results.decision import Judgement
from desktop.results.row import Status
from desktop.scoring.header_rules import ADULT_FROM_YEARS
from desktop.summary.films import Film
from models.message import Message

Value = TypeVar("Value", bound=str)


class Band(StrEnum):
    """WHO's age bands for pneumonia, and the rest."""

    INFANT = "2-11 months"
    YOUNG = "12-59 months"
    OTHER = "other age"
    UNKNOWN = "age not known"


class Sex(StrEnum):
    """As the header says it."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "sex not known"


class Agreement(StrEnum):
    """The decision on a child beside the program's finding."""

    AGREED = "agreed"
    MISSED = "missed"  # a person found pneumonia, and the program did not mark it
    FALSE_ALARM = "false alarm"  # the program marked it, and a person found no pneumonia
    NOT_COMPARED = "not compared"  # one of the two says neither pneumonia nor normal


# Where films of a child differ, the first of these counts.
VERDICTS = ("pneumonia", "review", "normal")
JUDGEMENTS = (Judgement.PNEUMONIA, Judgement.UNSURE, Judgement.NORMAL, Judgement.POOR_IMAGE)

# Bounds of the two narrow bands, in completed months.
_BANDS = {Band.INFANT: (2, 11), Band.YOUNG: (12, 59)}
_SEXES = {"F": Sex.FEMALE, "M": Sex.MALE}
_ADULT_MONTHS = 12 * ADULT_FROM_YEARS


@dataclass(frozen=True)
class Child:
    """A child that was X-rayed in the month.

    Attributes:
        verdict: one of `VERDICTS`.
        judgement: one of `JUDGEMENTS`; None if nobody decided.
        agreement: on the films that a person decided on.
    """

    clinic: str
    band: Band
    sex: Sex
    verdict: str
    judgement: Judgement | None
    agreement: Agreement


@dataclass(frozen=True)
class MonthSummary:
    """What the stores of some clinics say of a month.

    Attributes:
        first: its first day.
        clinics: all that were asked, in that order.
        films: of this month, by clinic.
        adults: people of 16 years or older, by clinic. They are no children.
        refused: films that the program did not answer or could not read, by clinic and reason.
    """

    first: date
    clinics: tuple[str, ...]
    children: list[Child]
    films: Counter[str]
    adults: Counter[str]
    refused: Counter[tuple[str, Message]]

    @property
    def codes(self) -> list[str]:
        """Those of the reasons, each once."""
        return sorted({reason.code for _, reason in self.refused})


def month_of(text: str) -> date:
    """The first day of a month that is written as 2026-11.

    Raises:
        ValueError: it is written in another way.
    """
    return datetime.strptime(text, "%Y-%m").date()


def count_month(first: date, clinics: Sequence[str], films: Iterable[Film]) -> MonthSummary:
    """Count the children and films of a month.

    A file that could not be read is among the films, and makes no child: nobody knows what it is.

    Args:
        clinics: those that were asked, also without films.
        films: of any months, from `each_once`.
    """
    of_month = [film for film in films if film.day.replace(day=1) == first]
    seen = [film for film in of_month if film.verdict != Status.ERROR]
    people = [_person(child) for child in _by_child(seen)]
    return MonthSummary(
        first,
        tuple(dict.fromkeys(clinics)),
        [person for person in people if isinstance(person, Child)],
        Counter(film.clinic for film in of_month),
        Counter(person for person in people if isinstance(person, str)),
        Counter((film.clinic, film.refusal) for film in of_month if film.refusal),
    )


def _by_child(films: Sequence[Film]) -> Iterable[list[Film]]:
    """The films of each child, which have keys in common directly or through other films."""
    above: dict[tuple[str, ...], tuple[str, ...]] = {}

    def top(key: tuple[str, ...]) -> tuple[str, ...]:
        while above.setdefault(key, key) != key:
            above[key] = above[above[key]]
            key = above[key]
        return key

    for film in films:
        first, *others = film.keys
        for other in others:
            above[top(other)] = top(first)
    children: dict[tuple[str, ...], list[Film]] = defaultdict(list)
    for film in films:
        children[top(next(iter(film.keys)))].append(film)
    return children.values()


def _person(films: Sequence[Film]) -> Child | str:
    """The child of these films; for an adult the clinic alone."""
    films = sorted(films, key=lambda film: film.day)
    if any(_is_adult(film.header.age) for film in films):
        return films[0].clinic
    judged = [film for film in films if film.judgement is not None]
    judgement = _first(JUDGEMENTS, (film.judgement for film in judged))
    bands = (band_of(film.header.age) for film in films)
    sexes = (sex_of(film.header) for film in films)
    return Child(
        clinic=films[0].clinic,
        band=next((band for band in bands if band is not Band.UNKNOWN), Band.UNKNOWN),
        sex=next((sex for sex in sexes if sex is not Sex.UNKNOWN), Sex.UNKNOWN),
        verdict=_first(VERDICTS, (film.verdict for film in films)) or VERDICTS[-1],
        judgement=judgement,
        agreement=_agreement(judgement, _first(VERDICTS, (film.verdict for film in judged))),
    )


def _first(order: Sequence[Value], found: Iterable[Value | None]) -> Value | None:
    """The first of these that was found; None if none was."""
    there = set(found)
    return next((each for each in order if each in there), None)


def _agreement(judgement: Judgement | None, verdict: str | None) -> Agreement:
    """Whether a person found what the program found."""
    match judgement, verdict:
        case (Judgement.PNEUMONIA, "pneumonia") | (Judgement.NORMAL, "normal"):
            return Agreement.AGREED
        case Judgement.PNEUMONIA, "normal":
            return Agreement.MISSED
        case Judgement.NORMAL, "pneumonia":
            return Agreement.FALSE_ALARM
    return Agreement.NOT_COMPARED


def band_of(age: Age | None) -> Band:
    """The band of an age; not known where it may lie in several."""
    if age is None:
        return Band.UNKNOWN
    for band, (least, most) in _BANDS.items():
        if least <= age.least and age.most <= most:
            return band
    apart = all(age.most < least or age.least > most for least, most in _BANDS.values())
    return Band.OTHER if apart else Band.UNKNOWN


def sex_of(header: Header) -> Sex:
    """The sex that a header says."""
    return _SEXES.get(header.sex, Sex.UNKNOWN)


def _is_adult(age: Age | None) -> bool:
    return age is not None and age.least >= _ADULT_MONTHS
