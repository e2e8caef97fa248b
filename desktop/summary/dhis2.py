"""The month in the form that DHIS2 imports, by a mapping that the site fills in.

DHIS2 knows nothing but identifiers of its own. So the site writes beside each count which data
element it is there, and beside each clinic which organisation unit. The program writes the table
for that. Whatever has no data element stays out.

DHIS2 leaves the first line out and takes the cells of the others by their order ("CSV data value
format" in its developer guide). Both option combinations may be empty, for its default.
"""

import codecs
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from desktop.results.atomic_write import whole_file
from desktop.results.csv_file import cell_of, line_of
from desktop.sources.spreadsheet import TABLE_UNREADABLE, TableError, letters, read_table
from desktop.summary.month import Band, MonthSummary, Sex
from desktop.summary.table import (
    ADULTS,
    FILMS,
    OF_CHILDREN,
    REFUSED,
    Count,
    counts_of,
    refused_for,
    write_lines,
)
from models.message import QT_TRANSLATE_NOOP, Message, MessageError

COLUMNS = (
    "dataelement", "period", "orgunit", "categoryoptioncombo", "attributeoptioncombo", "value",
)  # fmt: skip
CLINIC = "clinic"
_IDENTIFIERS = ("dataelement", "categoryoptioncombo", "attributeoptioncombo", "orgunit")
MAPPING_COLUMNS = ("count", "age", "sex", CLINIC, *_IDENTIFIERS)

NO_MAPPING = Message(
    "no-mapping",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{file} is no mapping for DHIS2; let the program write one, fill it in, and save it as "
        "CSV.",
    ),
)
UNKNOWN_COUNT = Message(
    "mapping-unknown-count",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Line {line} of {file} names a count, an age or a sex that the program does not know; "
        "write it as the program did.",
    ),
)
COUNTED_TWICE = Message(
    "mapping-counted-twice",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Line {line} of {file} would count the same children or films twice in one data element; "
        "delete it, or the earlier line.",
    ),
)
SECOND_UNIT = Message(
    "mapping-second-orgunit",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Line {line} of {file} gives the clinic {clinic} another orgunit than before; delete one "
        "of the two lines.",
    ),
)
NO_UNIT = Message(
    "mapping-without-orgunit",
    QT_TRANSLATE_NOOP(
        "Scoring", "{file} has no orgunit for the clinic {clinic}; write it beside the clinic."
    ),
)
NOTHING_MAPPED = Message(
    "mapping-empty",
    QT_TRANSLATE_NOOP(
        "Scoring", "{file} has no dataelement yet; write one beside each count to report."
    ),
)


class MappingError(MessageError):
    """The mapping cannot be used."""


@dataclass(frozen=True)
class Target:
    """What a count is in DHIS2.

    Attributes:
        count: as in `Count`.
        age, sex: those that count; empty for all.
    """

    count: str
    age: str
    sex: str
    dataelement: str
    categoryoptioncombo: str
    attributeoptioncombo: str

    def takes(self, count: Count) -> bool:
        """Whether a count is one of those that make it up."""
        return (
            self.count == count.count
            and self.age in {"", count.age}
            and self.sex in {"", count.sex}
        )

    def overlaps(self, other: "Target") -> bool:
        """Whether some children or films would count in both, and so twice in DHIS2."""
        identifiers = attrgetter("dataelement", "categoryoptioncombo", "attributeoptioncombo")
        return (
            self.count == other.count
            and identifiers(self) == identifiers(other)
            and (self.age == other.age or not (self.age and other.age))
            and (self.sex == other.sex or not (self.sex and other.sex))
        )


@dataclass(frozen=True)
class Mapping:
    """A mapping that was filled in.

    Attributes:
        name: of its file, for messages.
        orgunits: by clinic, as `cell_of` writes it.
    """

    name: str
    targets: Sequence[Target]
    orgunits: dict[str, str]


def write_mapping(path: Path, summary: MonthSummary) -> None:
    """Write a mapping for a site to fill in: its clinics, and every count there is.

    Raises:
        OSError: it cannot be written.
    """
    lines = [MAPPING_COLUMNS]
    lines += [("", "", "", clinic, "", "", "", "") for clinic in summary.clinics]
    counts = [(name, "", "") for name in (*OF_CHILDREN, ADULTS, FILMS, REFUSED)]
    counts += [(refused_for(code), "", "") for code in summary.codes]
    counts += [(name, age, sex) for name in OF_CHILDREN for age in Band for sex in Sex]
    lines += [(*count, "", "", "", "", "") for count in counts]
    # Excel reads UTF-8 if there is a byte order mark.
    write_lines(path, lines, begin=codecs.BOM_UTF8)


def read_mapping(path: Path) -> Mapping:
    """Read a mapping, as this program wrote it or as a spreadsheet has saved it.

    Raises:
        MappingError: it cannot be read, is none, names what the program does not count, or counts
            it twice.
    """
    name = path.name
    try:
        table = read_table(path, frozenset(map(letters, MAPPING_COLUMNS)))
        columns = {title: table.column({letters(title)}, title) for title in MAPPING_COLUMNS}
    except TableError as error:
        is_unreadable = error.message.code == TABLE_UNREADABLE.code
        raise MappingError(
            error.message if is_unreadable else NO_MAPPING.filled(file=name)
        ) from error
    targets: list[Target] = []
    orgunits: dict[str, str] = {}
    for number, texts in table.lines:
        cells = {title: texts[column] for title, column in columns.items()}
        clinic, orgunit = cell_of(cells[CLINIC]), cells["orgunit"]
        if clinic and orgunit and orgunits.setdefault(clinic, orgunit) != orgunit:
            raise MappingError(SECOND_UNIT.filled(line=number, file=name, clinic=cells[CLINIC]))
        if cells["dataelement"]:
            target = Target(*(cells[field] for field in ("count", "age", "sex", *_IDENTIFIERS[:3])))
            if not _is_known(target):
                raise MappingError(UNKNOWN_COUNT.filled(line=number, file=name))
            if any(map(target.overlaps, targets)):
                raise MappingError(COUNTED_TWICE.filled(line=number, file=name))
            targets.append(target)
    return Mapping(name, targets, orgunits)


def _is_known(target: Target) -> bool:
    if target.count in OF_CHILDREN:
        return target.age in {"", *Band} and target.sex in {"", *Sex}
    # The codes of the month are not all that there are.
    films = target.count in {ADULTS, FILMS, REFUSED} or target.count.startswith(refused_for(""))
    return films and not (target.age or target.sex)


def lines_for(summary: MonthSummary, mapping: Mapping) -> list[tuple[str, ...]]:
    """The lines for DHIS2 below the titles.

    Several counts with the same identifiers are added up, such as two age bands that are one in
    DHIS2.

    Raises:
        MappingError: no data element is filled in, or a clinic has no organisation unit.
    """
    if not mapping.targets:
        raise MappingError(NOTHING_MAPPED.filled(file=mapping.name))
    values: Counter[tuple[str, ...]] = Counter()
    counts = counts_of(summary)
    for clinic in summary.clinics:
        orgunit = mapping.orgunits.get(cell_of(clinic))
        if not orgunit:
            raise MappingError(NO_UNIT.filled(file=mapping.name, clinic=clinic))
        here = [count for count in counts if count.clinic == clinic]
        for target in mapping.targets:
            combos = target.categoryoptioncombo, target.attributeoptioncombo
            identifiers = (target.dataelement, f"{summary.first:%Y%m}", orgunit, *combos)
            values[identifiers] += sum(count.value for count in here if target.takes(count))
    return [(*identifiers, str(value)) for identifiers, value in values.items()]


def write_values(path: Path, lines: Iterable[Iterable[str]]) -> None:
    """Write lines of `lines_for` as a file for DHIS2.

    Raises:
        OSError: it cannot be written.
    """
    with whole_file(path) as unfinished:
        unfinished.write_bytes(b"".join(map(line_of, [COLUMNS, *lines])))
