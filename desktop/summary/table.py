"""The month as a table of counts, which a CSV holds and DHIS2's form is made of.

Its words never change, so that programs can read it. They are listed in `docs/summary.md`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from desktop.results.atomic_write import whole_file
from desktop.results.csv_file import cell_of, line_of
from desktop.results.decision import Judgement
from desktop.summary.month import VERDICTS, Agreement, Band, Child, MonthSummary, Sex

CHILDREN, ADULTS, FILMS, REFUSED = "children", "adults", "films", "films refused"
_UNDECIDED = "undecided"


@dataclass(frozen=True)
class Count:
    """One number of the month.

    Attributes:
        count: what is counted, such as "children" or "finding: pneumonia".
        age: one of `Band`; empty where it does not matter.
        sex: one of `Sex`; empty likewise.
    """

    month: str
    clinic: str
    count: str
    age: str
    sex: str
    value: int


COLUMNS = tuple(field.name for field in fields(Count))


# What is counted of children.
OF_CHILDREN = (
    CHILDREN,
    *(f"finding: {verdict}" for verdict in VERDICTS),
    *(f"decision: {judgement}" for judgement in (*Judgement, _UNDECIDED)),
    *(f"agreement: {agreement}" for agreement in Agreement),
)


def _counted_as(child: Child) -> tuple[str, ...]:
    """Those of `OF_CHILDREN` that a child is counted in."""
    return (
        CHILDREN,
        f"finding: {child.verdict}",
        f"decision: {child.judgement or _UNDECIDED}",
        f"agreement: {child.agreement}",
    )


def refused_for(code: str) -> str:
    """What the count of films is called that were refused for a reason."""
    return f"{REFUSED}: {code}"


def counts_of(summary: MonthSummary) -> list[Count]:
    """Every count, clinic by clinic; also those that are 0."""
    month = f"{summary.first:%Y-%m}"
    return [
        Count(month, clinic, *cells)
        for clinic in summary.clinics
        for cells in _counts_in(clinic, summary)
    ]


def _counts_in(clinic: str, summary: MonthSummary) -> Iterator[tuple[str, str, str, int]]:
    counted = Counter(
        (name, child.band, child.sex)
        for child in summary.children
        if child.clinic == clinic
        for name in _counted_as(child)
    )
    for name in OF_CHILDREN:
        for band in Band:
            for sex in Sex:
                yield name, band, sex, counted[name, band, sex]
    refused: Counter[str] = Counter()
    for (where, reason), films in summary.refused.items():
        refused[reason.code] += films * (where == clinic)
    yield ADULTS, "", "", summary.adults[clinic]
    yield FILMS, "", "", summary.films[clinic]
    yield REFUSED, "", "", refused.total()
    for code in summary.codes:
        yield refused_for(code), "", "", refused[code]


def write_counts(path: Path, summary: MonthSummary) -> None:
    """Write all counts as a CSV; an existing file stays as it was until the new one is whole.

    Raises:
        OSError: it cannot be written.
    """
    write_lines(path, [COLUMNS, *(map(str, astuple(count)) for count in counts_of(summary))])


def write_lines(path: Path, lines: Iterable[Iterable[str]], begin: bytes = b"") -> None:
    """Write lines of a CSV as `write_counts` does.

    Args:
        begin: comes before the first line.
    """
    content = begin + b"".join(line_of(map(cell_of, line)) for line in lines)
    with whole_file(path) as unfinished:
        unfinished.write_bytes(content)
