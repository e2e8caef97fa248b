"""The month as tables in words, for the window and the terminal."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, TypeVar

from desktop.results.decision import Judgement
from desktop.summary.month import VERDICTS, Agreement, Band, Child, MonthSummary, Sex
from models.message import QT_TRANSLATE_NOOP, Message

Cell: TypeAlias = Message | str
Line = TypeVar("Line")
Column = TypeVar("Column")

CHILDREN = Message("month-children", QT_TRANSLATE_NOOP("Scoring", "Children X-rayed"))
FINDINGS = Message("month-findings", QT_TRANSLATE_NOOP("Scoring", "What the program found"))
DECISIONS = Message("month-decisions", QT_TRANSLATE_NOOP("Scoring", "What people decided"))
AGREEMENTS = Message("month-agreements", QT_TRANSLATE_NOOP("Scoring", "Do the two agree?"))
REFUSALS = Message(
    "month-refusals", QT_TRANSLATE_NOOP("Scoring", "Films without an answer, by reason")
)
CLINICS = Message("month-clinics", QT_TRANSLATE_NOOP("Scoring", "Clinics"))
DECIDED_ILL = Message(
    "month-decided-pneumonia", QT_TRANSLATE_NOOP("Scoring", "Decided as pneumonia")
)
ALL = Message("month-all", QT_TRANSLATE_NOOP("Scoring", "All"))
FILMS = Message("month-films", QT_TRANSLATE_NOOP("Scoring", "Films"))
TITLE = Message("month-title", QT_TRANSLATE_NOOP("Scoring", "The month from {first} to {last}"))
EACH_ONCE = Message(
    "month-each-once",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Each child counts once: by the patient's number, else by the number of the visit, else "
        "each film counts as a child. The day is that of the film, or else of scoring. Films in "
        "all: {films}. People of 16 years or older, who are left out: {adults}.",
    ),
)

BANDS = {
    Band.INFANT: Message("band-infant", QT_TRANSLATE_NOOP("Scoring", "2 to 11 months")),
    Band.YOUNG: Message("band-young", QT_TRANSLATE_NOOP("Scoring", "12 to 59 months")),
    Band.OTHER: Message("band-other", QT_TRANSLATE_NOOP("Scoring", "Other age")),
    Band.UNKNOWN: Message("band-unknown", QT_TRANSLATE_NOOP("Scoring", "Age not known")),
}
SEXES = {
    Sex.FEMALE: Message("sex-female", QT_TRANSLATE_NOOP("Scoring", "Girls")),
    Sex.MALE: Message("sex-male", QT_TRANSLATE_NOOP("Scoring", "Boys")),
    Sex.UNKNOWN: Message("sex-unknown", QT_TRANSLATE_NOOP("Scoring", "Sex not known")),
}
FOUND = {
    "pneumonia": Message("found-pneumonia", QT_TRANSLATE_NOOP("Scoring", "Marked as pneumonia")),
    "normal": Message("found-normal", QT_TRANSLATE_NOOP("Scoring", "Not marked")),
    "review": Message("found-review", QT_TRANSLATE_NOOP("Scoring", "Look first")),
}
DECIDED = {
    Judgement.PNEUMONIA: Message("decided-pneumonia", QT_TRANSLATE_NOOP("Scoring", "Pneumonia")),
    Judgement.NORMAL: Message("decided-normal", QT_TRANSLATE_NOOP("Scoring", "Normal")),
    Judgement.UNSURE: Message("decided-unsure", QT_TRANSLATE_NOOP("Scoring", "Unsure")),
    Judgement.POOR_IMAGE: Message("decided-poor", QT_TRANSLATE_NOOP("Scoring", "Poor image")),
    None: Message("decided-nothing", QT_TRANSLATE_NOOP("Scoring", "Not decided")),
}
COMPARED = {
    Agreement.AGREED: Message("agreed", QT_TRANSLATE_NOOP("Scoring", "They agree")),
    Agreement.MISSED: Message(
        "agreement-missed", QT_TRANSLATE_NOOP("Scoring", "Only the person found pneumonia")
    ),
    Agreement.FALSE_ALARM: Message(
        "agreement-false-alarm", QT_TRANSLATE_NOOP("Scoring", "Only the program found pneumonia")
    ),
    Agreement.NOT_COMPARED: Message(
        "agreement-not-compared", QT_TRANSLATE_NOOP("Scoring", "Not to be compared")
    ),
}


@dataclass(frozen=True)
class Section:
    """A table under its title.

    Attributes:
        lines: the first one has the titles of the columns, and the first cell of each is a title.
    """

    title: Message
    lines: list[list[Cell]]


def title_of(summary: MonthSummary) -> Message:
    """The month, by its first and its last day."""
    return TITLE.filled(first=summary.first, last=_last_day(summary.first))


def note_of(summary: MonthSummary) -> Message:
    """How it was counted, and what was left out."""
    return EACH_ONCE.filled(films=summary.films.total(), adults=summary.adults.total())


def sections_of(summary: MonthSummary) -> list[Section]:
    """The tables of a month over all of its clinics, and one line for each clinic."""
    children = summary.children
    sections = [
        Section(CHILDREN, _crossed(children, BANDS, _band, SEXES, _sex)),
        Section(FINDINGS, _by_band(children, {each: FOUND[each] for each in VERDICTS}, _verdict)),
        Section(DECISIONS, _by_band(children, DECIDED, _judgement)),
        Section(AGREEMENTS, _by_band(children, COMPARED, _agreement)),
        Section(REFUSALS, _refusals(summary)),
    ]
    return [*sections, Section(CLINICS, _clinics(summary))]


def _last_day(first: date) -> date:
    later = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return date.fromordinal(later.toordinal() - 1)


def _band(child: Child) -> Band:
    return child.band


def _sex(child: Child) -> Sex:
    return child.sex


def _verdict(child: Child) -> str:
    return child.verdict


def _judgement(child: Child) -> Judgement | None:
    return child.judgement


def _agreement(child: Child) -> Agreement:
    return child.agreement


def _by_band(
    children: Sequence[Child], names: Mapping[Line, Message], of: Callable[[Child], Line]
) -> list[list[Cell]]:
    return _crossed(children, names, of, BANDS, _band)


def _crossed(
    children: Sequence[Child],
    down: Mapping[Line, Message],
    line_of: Callable[[Child], Line],
    across: Mapping[Column, Message],
    column_of: Callable[[Child], Column],
) -> list[list[Cell]]:
    """How many children have each two properties, with sums."""
    counts = Counter((line_of(child), column_of(child)) for child in children)
    lines: list[list[Cell]] = [["", *across.values(), ALL]]
    for line, name in down.items():
        lines.append([name, *_with_sum(counts[line, column] for column in across)])
    sums = Counter(map(column_of, children))
    return [*lines, [ALL, *_with_sum(sums[column] for column in across)]]


def _with_sum(counts: Iterable[int]) -> list[Cell]:
    numbers = list(counts)
    return [*map(str, numbers), str(sum(numbers))]


def _refusals(summary: MonthSummary) -> list[list[Cell]]:
    counts: Counter[Cell] = Counter()
    for (_, reason), films in summary.refused.items():
        counts[_words(reason)] += films
    lines: list[list[Cell]] = [["", FILMS]]
    for words, films in counts.most_common():
        lines.append([words, str(films)])
    return [*lines, [ALL, str(counts.total())]]


def _words(reason: Message) -> Cell:
    """A reason's sentence. One that is filled in with names may name a patient: then its code."""
    return reason.code if any(isinstance(value, str) for _, value in reason.values) else reason


def _clinics(summary: MonthSummary) -> list[list[Cell]]:
    lines: list[list[Cell]] = [["", CHILDREN, FOUND["pneumonia"], DECIDED_ILL]]
    for clinic in summary.clinics:
        children = [child for child in summary.children if child.clinic == clinic]
        marked = sum(child.verdict == "pneumonia" for child in children)
        ill = sum(child.judgement is Judgement.PNEUMONIA for child in children)
        lines.append([clinic, str(len(children)), str(marked), str(ill)])
    return lines
