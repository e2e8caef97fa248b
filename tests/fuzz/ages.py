"""Films whose headers say how old the patient is, in all the ways that machines and people do."""

import io
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from pydicom import dcmread
from pydicom.datadict import tag_for_keyword
from pydicom.dataelem import DataElement

from desktop.reading.patient.age import FILM_DATES

# One in so many films has such a header.
_EVERY = 8
_ADULT_FROM_YEARS = 16
_CHILD = 4

_AGES: tuple[Callable[[int], str], ...] = (
    "{:03}Y".format, "{:03}".format, "{}".format, "{}y".format, " {} Y ".format, "{}YR".format,
    "{} years".format, "{}yrs old".format, "{} ans".format, "{} anos".format, "{} años".format,
    "{}A".format, "miaka {}".format, "{}岁".format, "{} سنة".format, "{}Y6M".format,
    "{}.5Y".format, "{},5".format, "~{}".format, ">{}Y".format, "{}F".format, "M{}".format,
    "aged {}".format, "{}?".format, "\0{}Y\0".format, lambda years: f"{12 * years}M",
    lambda years: f"{52 * years} weeks", lambda years: f"{366 * years}D",
)  # fmt: skip
_DAYS: tuple[Callable[[date], str], ...] = (
    "{:%Y%m%d}".format, "{:%Y-%m-%d}".format, "{:%Y.%m.%d}".format, "{:%Y/%m/%d}".format,
    "{:%d.%m.%Y}".format, "{:%d/%m/%Y}".format, "{:%m/%d/%Y}".format, "{:%d%m%Y}".format,
    "{:%Y}".format, "{:%Y%m}".format, "{:%Y-%m}".format, "{:%Y}0000".format, "{:%Y}XXXX".format,
    "{:%d-%b-%Y}".format, "{:%Y%m%d101112.5+0100}".format, "{:%Y-%m-%dT10:11:12}".format,
    " {:%Y%m%d}\0".format, lambda day: f"{day.year + 543}{day:%m%d}",
)  # fmt: skip
_SHORT_DAYS: tuple[Callable[[date], str], ...] = (
    "{:%y%m%d}".format, "{:%d/%m/%y}".format,
)  # fmt: skip
_NO_AGES = ("", " ", "000Y", "0", "soon", "?", "Y", "004Y")
_NO_DAYS = ("", "00000000", "0000-00-00", "99999999", "unknown", "17530101")


@dataclass(frozen=True)
class Header:
    """Texts by keyword, and whether they say that the patient is an adult; some are noise."""

    texts: dict[str, bytes]
    adult: bool


def is_aged(number: int) -> bool:
    """Whether the film of this number has such a header."""
    return number % _EVERY == _EVERY - 1


def header(number: int) -> Header:
    """The header of a film; the same for the same number."""
    rng = random.Random(number)
    if rng.random() < 0.1:
        names = ("PatientAge", "PatientBirthDate", *FILM_DATES)
        return Header({name: rng.randbytes(rng.randrange(40)) for name in names}, adult=False)
    years = rng.randint(0, 90)
    adult = years >= _ADULT_FROM_YEARS
    film = date(rng.randint(1992, 2025), rng.randint(1, 12), rng.randint(1, 28))
    texts = dict.fromkeys(FILM_DATES, "")
    for keyword in FILM_DATES[: rng.randrange(len(FILM_DATES))]:
        texts[keyword] = rng.choice(_NO_DAYS)
    texts[next(key for key in FILM_DATES if not texts[key])] = rng.choice(_DAYS)(film)
    if rng.random() < 0.5:
        child = film.replace(year=film.year - _CHILD)
        texts["PatientAge"] = rng.choice(_AGES)(years)
        texts["PatientBirthDate"] = rng.choice([*_NO_DAYS, f"{film:%Y%m%d}", f"{child:%Y%m%d}"])
        return Header(_as_bytes(texts), adult)
    born = film.replace(year=film.year - years) - timedelta(days=rng.randint(1, 364))
    texts["PatientBirthDate"] = rng.choice(_DAYS)(born)
    texts["PatientAge"] = rng.choice(_NO_AGES)
    if rng.random() < 0.1:
        # It may mean several years, and an age beside it would choose among them.
        texts["PatientBirthDate"], texts["PatientAge"] = rng.choice(_SHORT_DAYS)(born), ""
    return Header(_as_bytes(texts), adult)


def _as_bytes(texts: dict[str, str]) -> dict[str, bytes]:
    return {keyword: text.encode() for keyword, text in texts.items()}


def aged(number: int, film: bytes) -> bytes:
    """A sound film with the header of this number."""
    dataset = dcmread(io.BytesIO(film))
    for keyword, text in header(number).texts.items():
        tag = tag_for_keyword(keyword)
        assert tag is not None
        # Bytes of no type go into the file as they are.
        dataset[tag] = DataElement(tag, "OB", text)
    written = io.BytesIO()
    dataset.save_as(written)
    return written.getvalue()
