"""Which films the user wants to see."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from desktop.gui.text.patient_wording import short_age_words
from desktop.gui.worklist.results_model import ResultsModel
from desktop.reading.dicom_header import Header
from desktop.results.row import Row, comparable

_YEAR = 12  # months


class Whose(StrEnum):
    """Which children, or that nobody has decided yet."""

    ALL = ""
    UNDECIDED = "undecided"
    INFANT = "infant"
    SMALL_CHILD = "small-child"
    OLDER = "older"
    AGE_NOT_KNOWN = "age-not-known"
    GIRL = "girl"
    BOY = "boy"


@dataclass(frozen=True)
class FilmFilter:
    """What a film must have to be listed.

    Attributes:
        verdict: empty for any.
        words: a part of the film's name, or of the patient's name or number, of the day or of the
            age as the list shows it; as `comparable` gives it.
        whose: the child.
    """

    verdict: str = ""
    words: str = ""
    whose: Whose = Whose.ALL

    def fitting(self, results: ResultsModel, places: Iterable[int]) -> list[int]:
        """Those of these films that fit."""
        rows = results.rows
        if self.verdict:
            places = [place for place in places if rows[place].verdict == self.verdict]
        if self.whose is Whose.UNDECIDED:
            places = [place for place in places if not results.is_judged(place)]
        elif self.whose:
            places = [place for place in places if _is_of(rows[place].header, self.whose)]
        if self.words:
            places = _holding(self.words, rows, places)
        return list(places)


ALL_FILMS = FilmFilter()


def _holding(words: str, rows: Sequence[Row], places: Iterable[int]) -> list[int]:
    """The films of which something that can be found holds these words."""
    # Many films have the same age or day, and to put them into words takes long.
    age_words, day_words = cache(short_age_words), cache(_day)

    def said(row: Row) -> str:
        header = row.header
        if header is None:
            return row.file
        age = age_words(header.age) if header.age else ""
        days = header.study_date, day_words(header.study_date)
        return "\n".join((row.file, header.patient_name, header.patient_id, *days, age))

    return [place for place in places if words in comparable(said(rows[place]))]


def _day(study_date: str) -> str:
    return str(Header(study_date=study_date).studied_on or "")


def _is_of(header: Header | None, whose: Whose) -> bool:
    header = header or Header()
    if whose in (Whose.GIRL, Whose.BOY):
        return header.sex == ("F" if whose is Whose.GIRL else "M")
    age = header.age
    if age is None or age.value is None:
        return whose is Whose.AGE_NOT_KNOWN
    if whose is Whose.INFANT:
        return age.least < _YEAR
    if whose is Whose.SMALL_CHILD:
        return age.most >= _YEAR and age.least < 6 * _YEAR
    return whose is Whose.OLDER and age.most >= 6 * _YEAR
