"""What people say of a film's patient beside the film: typed in the window, or in a table."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from desktop.reading.patient.days import read_days

LONGEST_NUMBER = 64
OLDEST_MONTHS = 110 * 12
GIRL, BOY = "F", "M"

# Words of the window's languages, in small letters without accents.
_SEXES = {
    **dict.fromkeys(
        ("f", "female", "girl", "woman", "feminin", "feminino", "femenino", "fille", "femme",
         "menina", "mulher", "nina", "mujer", "msichana", "mke", "ke", "انثي", "انثى", "بنت"),
        GIRL,
    ),
    **dict.fromkeys(
        ("m", "male", "boy", "man", "masculin", "masculino", "garcon", "homme", "menino", "homem",
         "nino", "hombre", "mvulana", "mume", "me", "ذكر", "ولد"),
        BOY,
    ),
}  # fmt: skip
_MONTHS = re.compile(r"(\d{1,4})(?:[.,]\d*)?")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\D(\d{1,2})\D\d{4}\b")


@dataclass(frozen=True, slots=True)
class Details:
    """Whose film it is, as far as somebody said it; empty or None where nobody did.

    Attributes:
        number: of the patient.
        months: completed, on the day of the film.
        sex: F or M.
        day: of the film.
    """

    number: str = ""
    months: int | None = None
    sex: str = ""
    day: date | None = None

    @classmethod
    def of_fields(cls, fields: dict[str, Any]) -> Self:
        """Details back from `fields`."""
        day = fields["day"]
        return cls(**{**fields, "day": day and date.fromisoformat(day)})

    def fields(self) -> dict[str, Any]:
        """The fields by name, as JSON can hold them."""
        day = self.day and self.day.isoformat()
        return {"number": self.number, "months": self.months, "sex": self.sex, "day": day}

    def over(self, others: Self) -> Self:
        """These, and what the others say where these say nothing."""
        return type(self)(
            self.number or others.number,
            others.months if self.months is None else self.months,
            self.sex or others.sex,
            self.day or others.day,
        )


NO_DETAILS = Details()


def read_number(text: str) -> str:
    """A patient's number as it was written, without blanks at its ends."""
    return " ".join(filter(str.isprintable, text.split()))[:LONGEST_NUMBER]


def read_months(text: str) -> int | None:
    """An age in completed months; None of a text that is empty.

    Raises:
        ValueError: it is no such number, or nobody is that old.
    """
    if not (plain := text.strip()):
        return None
    found = _MONTHS.fullmatch(plain)
    if not found or int(found[1]) > OLDEST_MONTHS:
        raise ValueError("no age in months")
    return int(found[1])


def read_sex(text: str, sexes: Mapping[str, str] = _SEXES) -> str:
    """F or M; empty of a text that is empty.

    Args:
        sexes: of each word, as `sexes_in` gives them for a table.

    Raises:
        ValueError: it says something else.
    """
    plain = _plain(text)
    if plain and plain not in sexes:
        raise ValueError("neither F nor M")
    return sexes.get(plain, "")


def sexes_in(texts: Iterable[str]) -> Mapping[str, str]:
    """What the words for a sex mean in a table, from all of its cells.

    Beside H for hombre, homem or homme, M is mujer or mulher. Where F stands there, too, nobody
    can tell what M is.
    """
    words = set(map(_plain, texts))
    if "h" not in words:
        return _SEXES
    sexes = {**_SEXES, "h": BOY, "m": GIRL}
    if "f" in words:
        del sexes["m"]
    return sexes


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).rstrip(".")


def read_day(text: str, *, month_first: bool = False) -> date | None:
    """A day; None of a text that is empty. Of 05/11/2026 the month is the 11, unless it is first.

    Raises:
        ValueError: it says no single day.
    """
    if not text.strip():
        return None
    days = [each.first for each in read_days(text) if each.first == each.last]
    if not days:
        raise ValueError("no day")
    return days[-1 if month_first else 0]


def is_month_first(text: str) -> bool:
    """Whether a day is written as only Americans write it: 11/30/2026."""
    found = _DAY_AND_MONTH.match(text.strip())
    return found is not None and int(found[2]) > 12 >= int(found[1])
