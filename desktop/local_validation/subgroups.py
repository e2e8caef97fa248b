"""How well the program does on children of one age, of one sex, and with one X-ray machine."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.local_validation.performance import MIN_FILMS, Share, measure
from desktop.reading.dicom_header import Header
from desktop.results.row import Finding, Row
from models.message import QT_TRANSLATE_NOOP, Message

# Completed months at the least and at the most.
AGE_BANDS = {
    (0, 11): Message("band-infants", QT_TRANSLATE_NOOP("Scoring", "under 12 months")),
    (12, 23): Message("band-one-year", QT_TRANSLATE_NOOP("Scoring", "12 to 23 months")),
    (24, 59): Message("band-two-to-four", QT_TRANSLATE_NOOP("Scoring", "24 to 59 months")),
    (60, 12 * 120): Message("band-older", QT_TRANSLATE_NOOP("Scoring", "60 months and older")),
}
SEXES = {
    "F": Message("girls", QT_TRANSLATE_NOOP("Scoring", "girls")),
    "M": Message("boys", QT_TRANSLATE_NOOP("Scoring", "boys")),
}


@dataclass(frozen=True)
class Subgroup:
    """Films that have something in common.

    Attributes:
        name: what they have in common, in words, or the machine.
        sensitivity, specificity: see `Performance`.
    """

    name: Message | str
    sensitivity: Share
    specificity: Share

    @property
    def films(self) -> int:
        """How many count."""
        return self.sensitivity.of + self.specificity.of


def subgroups_of(rows: Iterable[Row], answers: Mapping[str, Finding]) -> list[Subgroup]:
    """The groups of enough films that count: by age, by sex, and by machine.

    A film whose header does not say it is in no group.

    Args:
        answers: by `Row.file`.
    """
    groups: dict[Message | str, list[Row]] = {name: [] for name in _names_in_order()}
    for row in rows:
        for name in _names(row.header) if row.header else ():
            groups.setdefault(name, []).append(row)
    measured = []
    for name, films in groups.items():
        performance = measure(films, answers)
        measured.append(Subgroup(name, performance.sensitivity, performance.specificity))
    return [group for group in measured if group.films >= MIN_FILMS]


def _names_in_order() -> Iterator[Message]:
    yield from AGE_BANDS.values()
    yield from SEXES.values()


def _names(header: Header) -> Iterator[Message | str]:
    """The groups that a film belongs to."""
    if header.age is not None:
        for (least, most), name in AGE_BANDS.items():
            if least <= header.age.least and header.age.most <= most:
                yield name
    if header.sex:
        yield SEXES[header.sex]
    if header.machine:
        yield header.machine
