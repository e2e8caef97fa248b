"""Whose films they are, from tables that lie beside them: `patients.csv`.

A table has a line for each film: `file`, `number`, `age_months`, `sex` and perhaps `date`. In
`file` stands the film's name below the table's own folder, such as `film.png` or `ward/film.png`;
so no line can fit a film of the same name in another folder. The ending may be left out,
and so may zeros before a number, which Excel loses.

A line counts as a whole or not at all, because half of a wrong line is of another child, too. What
is left out is told in one sentence, and stops nothing.
"""

import math
import posixpath
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from desktop.reading.file_system import on_disk
from desktop.reading.patient.details import (
    NO_DETAILS,
    Details,
    is_month_first,
    read_day,
    read_months,
    read_number,
    read_sex,
    sexes_in,
)
from desktop.results.row import comparable
from desktop.sources.spreadsheet import (
    FILE_TITLES,
    NO_COLUMN,
    TableError,
    letters,
    read_table,
    without_lost_zeros,
)
from models.message import QT_TRANSLATE_NOOP, Message

TABLE_NAME = "patients.csv"
# A table is looked at again no sooner, in seconds: a watched folder may get a longer one.
_LOOK_AGAIN = 1.0

_NUMBER, _MONTHS, _SEX, _DAY = "number", "age_months", "sex", "date"
_TITLES = {
    _NUMBER: frozenset({
        "hospitalnumber", "id", "idnumber", "mrn", "no", "number", "numero", "patientid",
         "patientno", "patientnumber",
    }),
    _MONTHS: frozenset({"ageinmonths", "agemonths", "months"}),
    _SEX: frozenset({"gender", "patientsex", "sex", "sexe", "sexo"}),
    _DAY: frozenset({"date", "day", "filmdate", "studydate", "xraydate"}),
}  # fmt: skip

TABLE_NOT_USED = Message(
    "details-not-used", QT_TRANSLATE_NOOP("Scoring", "The details in {file} are not used. {reason}")
)
LINES_LEFT_OUT = Message(
    "details-left-out",
    QT_TRANSLATE_NOOP(
        "Scoring", "Lines of {file} that are not used: {count}. The first is line {line}: {reason}."
    ),
)
# Why a line is not used.
NO_FILM = Message(
    "line-names-no-film",
    QT_TRANSLATE_NOOP("Scoring", "it names no film here, so write the name as it is in the folder"),
)
SEVERAL_FILMS = Message(
    "line-names-several-films",
    QT_TRANSLATE_NOOP("Scoring", "it names several films, so write the ending, too"),
)
OTHER_LINE = Message(
    "line-contradicts-line",
    QT_TRANSLATE_NOOP("Scoring", "another line says otherwise of the same film"),
)
OTHER_HEADER = Message(
    "line-contradicts-header",
    QT_TRANSLATE_NOOP("Scoring", "the film itself says otherwise, so check whose it is"),
)
NO_MONTHS = Message(
    "line-without-months", QT_TRANSLATE_NOOP("Scoring", "its age is no number of months")
)
NO_SEX = Message("line-without-sex", QT_TRANSLATE_NOOP("Scoring", "its sex is neither F nor M"))
NO_DAY = Message(
    "line-without-day",
    QT_TRANSLATE_NOOP("Scoring", "its date cannot be read, so write it as in 2026-11-30"),
)


@dataclass
class _Line:
    """A line of a table.

    Attributes:
        number: in the file.
        films: those that it fits.
        left_out: why it is not used.
    """

    number: int
    details: Details
    films: set[Path] = field(default_factory=set)
    left_out: Message | None = None


class PatientsTables:
    """The tables in the folders of films, and what they say of each film."""

    def __init__(self, root: Path) -> None:
        """Look in the folders of films, up to `root`."""
        self._root = root
        self._tables: dict[Path, _Table] = {}
        # Of each folder with films: the tables from there up to the root, the nearest first, and
        # how names of films in it begin in each. To work this out for each film takes too long.
        self._above: dict[Path, list[tuple[_Table, str]]] = {}

    def details_of(self, film: Path) -> Details | None:
        """What the nearest table with a line for a film says; None where there is no table."""
        line, is_table = self._line_of(film)
        if line is None:
            return NO_DETAILS if is_table else None
        return NO_DETAILS if line.left_out else line.details

    def refuse(self, film: Path) -> None:
        """Note that a film's own header says otherwise than its line."""
        line, _ = self._line_of(film)
        if line is not None and line.left_out is None:
            line.left_out = OTHER_HEADER

    def left_out(self) -> list[Message]:
        """One sentence for each table that could not be used, or not all of it."""
        said = (table.left_out() for table in self._tables.values())
        return [message for message in said if message is not None]

    def _line_of(self, film: Path) -> tuple[_Line | None, bool]:
        """The line for a film, and whether there is any table that might have one."""
        folder, is_table = film.parent, False
        above = self._above.get(folder)
        if above is None:
            above = self._above[folder] = list(self._tables_above(folder))
        for table, beginning in above:
            table.look()
            if table.lines is not None:
                is_table = True
                if line := table.line_of(film, comparable(beginning + film.name)):
                    return line, True
        return None, is_table

    def _tables_above(self, folder: Path) -> Iterator[tuple["_Table", str]]:
        for each in (folder, *folder.parents):
            if not each.is_relative_to(self._root):
                return
            if each not in self._tables:
                self._tables[each] = _Table(each, self._root)
            below = folder.relative_to(each).as_posix()
            yield self._tables[each], "" if below == "." else f"{below}/"


class _Table:
    """The table of a folder, which may come, change and go.

    Attributes:
        lines: by the film's name as `comparable` gives it; None where there is no table that can
            be used.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self.lines: dict[str, _Line] | None = None
        self._path = folder / TABLE_NAME
        self._name = self._path.relative_to(root).as_posix()
        self._looked = -math.inf
        self._stamp: tuple[int, int] | None = None
        self._all: list[_Line] = []
        self._films: dict[Path, str] = {}  # those that were asked for, and their names
        self._failure: Message | None = None

    def look(self) -> None:
        """Read the table, unless it is as it was."""
        now = time.monotonic()
        if now - self._looked < _LOOK_AGAIN:
            return
        self._looked = now
        try:
            status = on_disk(self._path).stat()
        except (OSError, ValueError):
            stamp = None
        else:
            stamp = status.st_size, status.st_mtime_ns
        if stamp == self._stamp:
            return
        self._stamp, self.lines, self._all, self._failure = stamp, None, [], None
        if stamp is not None:
            try:
                self._read()
            except TableError as error:
                self._failure = error.message
            for film, name in self._films.items():
                self.line_of(film, name)

    def line_of(self, film: Path, name: str) -> _Line | None:
        """The line for a film.

        Args:
            name: below the folder, as `comparable` gives it.
        """
        self._films[film] = name
        stem = posixpath.splitext(name)[0]
        names = dict.fromkeys((name, stem, without_lost_zeros(stem) or ""))
        lines = [line for each in names if (line := (self.lines or {}).get(each))]
        for line in lines:
            line.films.add(film)
            if line.details != lines[0].details:
                line.left_out = lines[0].left_out = OTHER_LINE
            elif len(line.films) > 1 and line.left_out is None:
                line.left_out = SEVERAL_FILMS
        return lines[0] if lines else None

    def left_out(self) -> Message | None:
        """One sentence on what is not used; None if all of it is."""
        if self._failure is not None:
            return TABLE_NOT_USED.filled(file=self._name, reason=self._failure)
        unused = [
            (line.number, line.left_out or NO_FILM)
            for line in self._all
            if line.left_out or not line.films
        ]
        if not unused:
            return None
        number, reason = unused[0]
        return LINES_LEFT_OUT.filled(file=self._name, count=len(unused), line=number, reason=reason)

    def _read(self) -> None:
        table = read_table(self._path, FILE_TITLES.union(*_TITLES.values()))
        file_column = table.column(FILE_TITLES, "file")
        columns = {
            title: column
            for title, known in _TITLES.items()
            if (column := table.column_if_any(known, title)) is not None
        }
        # "age" alone may be one of years, and three years must not become three months.
        if not columns or (_MONTHS not in columns and "age" in map(letters, table.titles)):
            raise TableError(NO_COLUMN.filled(file=self._name, title=_MONTHS))
        texts = [
            (number, cells[file_column], {title: cells[at] for title, at in columns.items()})
            for number, cells in table.lines
        ]
        month_first = any(is_month_first(each.get(_DAY, "")) for _, _, each in texts)
        sexes = sexes_in(each.get(_SEX, "") for _, _, each in texts)
        self.lines = {}
        for number, file, each in texts:
            if any(each.values()):
                self._add(file, _line_of(number, each, sexes, month_first=month_first))

    def _add(self, file: str, line: _Line) -> None:
        assert self.lines is not None
        self._all.append(line)
        name = str(PurePosixPath(comparable(file.replace("\\", "/"))))
        earlier = self.lines.setdefault(name, line)
        if earlier is line:
            return
        if earlier.details == line.details:
            self._all.remove(line)  # it says the same once more
        else:
            earlier.left_out = line.left_out = OTHER_LINE


def _line_of(
    number: int, texts: dict[str, str], sexes: Mapping[str, str], *, month_first: bool
) -> _Line:
    try:
        months = read_months(texts.get(_MONTHS, ""))
    except ValueError:
        return _Line(number, NO_DETAILS, left_out=NO_MONTHS)
    try:
        sex = read_sex(texts.get(_SEX, ""), sexes)
    except ValueError:
        return _Line(number, NO_DETAILS, left_out=NO_SEX)
    try:
        day = read_day(texts.get(_DAY, ""), month_first=month_first)
    except ValueError:
        return _Line(number, NO_DETAILS, left_out=NO_DAY)
    return _Line(number, Details(read_number(texts.get(_NUMBER, "")), months, sex, day))
