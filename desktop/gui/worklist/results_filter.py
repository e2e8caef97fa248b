"""The lines of the list: one for each child and visit that fits the filters."""

from array import array
from collections.abc import Iterable
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractProxyModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.gui.worklist.film_filter import ALL_FILMS, FilmFilter
from desktop.gui.worklist.results_model import ROW_ROLE, Column, Index, ResultsModel
from desktop.results.visit import Key

LINE_ROLE = ROW_ROLE + 1


class Line(NamedTuple):
    """What a row of the list is.

    Attributes:
        films: how many of the visit fit the filters.
        decided: how many of these a person has judged.
        is_open: whether they stand below.
        is_below: whether the row is such a film below the line of its visit.
    """

    films: int = 1
    decided: int = 0
    is_open: bool = False
    is_below: bool = False


class ResultsFilter(QAbstractProxyModel):
    """The films that the user wants to see, those of one visit under one line.

    A line shows the most urgent film of its visit, and stands where that film stands in the order
    of the source model. An open line has the others below it. All rows are in one flat table, so a
    row of the list is always a film.

    Films that arrive get rows of their own at the end, so that nothing moves under the user's hand
    and no new film is hidden. They join their visit when the list is sorted or filtered next.

    The filter of Qt calls Python for each single film, and again after each sorting. With a hundred
    thousand films the user would have to wait.
    """

    def __init__(self, results: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._filter = ALL_FILMS
        # The films in the source model by the rows of the list, and the other way round. Films
        # without a row have -1.
        self._places: list[int] = []
        self._rows = array("i")
        # The films of lines with several, the most urgent first, by that one's place; and the films
        # among them that stand below their line.
        self._films: dict[int, list[int]] = {}
        self._below: set[int] = set()
        self._under_lines = 0  # how many films have a line above them, open or not
        self._open: set[Key] = set()
        self._held = QPersistentModelIndex()
        self._kept: list[tuple[QModelIndex, QPersistentModelIndex]] = []
        self.setSourceModel(results)
        results.rowsInserted.connect(self._append)
        results.dataChanged.connect(self._tell_changed)
        results.modelAboutToBeReset.connect(self.beginResetModel)
        results.modelReset.connect(self._reset)
        results.layoutAboutToBeChanged.connect(self._begin_layout)
        results.layoutChanged.connect(self._end_layout)

    def show_only(self, wanted: FilmFilter) -> None:
        """Show the films that fit."""
        self._filter = wanted
        self._begin_layout()
        self._end_layout()

    def hold(self, index: Index) -> None:
        """Keep the chosen film in sight: its line opens rather than hides it."""
        self._held = QPersistentModelIndex(self.mapToSource(index))

    def nearest(self, place: int) -> int:
        """The row of the film at a place in the source model, or of the line that follows.

        It is the last row if none follows, and -1 if no film is listed.
        """
        following = (
            row
            for row, each in enumerate(self._places)
            if each >= place and each not in self._below
        )
        return next(following, len(self._places) - 1)

    def films(self) -> list[int]:
        """The places of all films that fit, in the order of the list, also in closed lines."""
        lines = (place for place in self._places if place not in self._below)
        return [film for line in lines for film in self._films.get(line, (line,))]

    def film_count(self) -> int:
        """How many films fit, with those in closed lines."""
        return len(self._places) - len(self._below) + self._under_lines

    def lines_with_several(self) -> int:
        """How many lines have several films."""
        return len(self._films)

    # -- opening lines -------------------------------------------------------------------------

    def head_of(self, row: int) -> int:
        """The row of the line that a row of the list belongs to."""
        while self._places[row] in self._below:
            row -= 1
        return row

    def set_open(self, row: int, is_open: bool) -> bool:
        """Open or close the line of a row; False if there is nothing to open or to close."""
        row = self.head_of(row)
        place = self._places[row]
        films = self._films.get(place, [])[1:]
        if not films or is_open == (films[0] in self._below):
            return False
        visit = self._results.visits[place]
        assert visit is not None
        if is_open:
            self.beginInsertRows(QModelIndex(), row + 1, row + len(films))
            self._open.add(visit)
            self._below.update(films)
            self._places[row + 1 : row + 1] = films
        else:
            self.beginRemoveRows(QModelIndex(), row + 1, row + len(films))
            self._open.discard(visit)
            self._below.difference_update(films)
            del self._places[row + 1 : row + 1 + len(films)]
        self._number_rows()
        self.endInsertRows() if is_open else self.endRemoveRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        return True

    def reveal(self, place: int) -> int:
        """The row of a film in the source model, whose line opens if need be; -1 for none."""
        if self._rows[place] < 0:
            line = next((line for line, films in self._films.items() if place in films), None)
            if line is not None:
                self.set_open(self._rows[line], True)
        return self._rows[place]

    # -- what Qt asks --------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the source model once; films do not move while others arrive."""
        if column >= 0:
            self._results.sort(column, order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As in the source model; and what the line is, and the file's name below it."""
        place = self._places[index.row()]
        if index.column() == Column.FILM:
            if role == LINE_ROLE:
                return self._line(place)
            if role == Qt.ItemDataRole.DisplayRole and place in self._below:
                return self._results.rows[place].file
            if role == Qt.ItemDataRole.AccessibleTextRole and place in self._films:
                return self._told(place)
        return self._results.data(self._results.index(place, index.column()), role)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """The number of rows in the list: lines, and films below those that are open."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """As in the source model."""
        return self._results.columnCount(parent)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """As in the source model, also while no film is listed."""
        return self._results.headerData(section, orientation, role)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """A cell."""
        inside = 0 <= row < self.rowCount(parent) and 0 <= column < self.columnCount(parent)
        return self.createIndex(row, column) if inside else QModelIndex()

    def parent(self, _child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """No index, because this is a table."""
        return QModelIndex()

    def mapToSource(self, index: Index) -> QModelIndex:  # noqa: N802
        """The same cell in the source model."""
        if not index.isValid():
            return QModelIndex()
        return self._results.index(self._places[index.row()], index.column())

    def mapFromSource(self, index: Index) -> QModelIndex:  # noqa: N802
        """A cell of the source model, if its film has a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return QModelIndex()
        return self.index(self._rows[index.row()], index.column())

    # -- what happens in the source model ------------------------------------------------------

    def _fitting(self, places: Iterable[int]) -> list[int]:
        return self._filter.fitting(self._results, places)

    def _arrange(self) -> None:
        """Make the lines anew."""
        fitting = self._fitting(range(len(self._results.rows)))
        self._films, self._below = self._with_several(fitting), set()
        self._under_lines = sum(len(films) - 1 for films in self._films.values())
        self._places = fitting
        if self._films:
            self._places = self._with_open_lines(fitting)
        self._number_rows()

    def _with_several(self, places: Iterable[int]) -> dict[int, list[int]]:
        """The films of each visit that has several among these places, the most urgent first."""
        visits, urgencies = self._results.visits, self._results.urgencies
        together: dict[Key, list[int]] = {}
        for place in places:
            if (visit := visits[place]) is not None:
                together.setdefault(visit, []).append(place)
        several = (films for films in together.values() if len(films) > 1)
        ordered = (sorted(films, key=urgencies.__getitem__) for films in several)
        return {films[0]: films for films in ordered}

    def _with_open_lines(self, places: Iterable[int]) -> list[int]:
        """The films among these places that have a row: all lines, and films below open ones."""
        visits, held = self._results.visits, self._held.row()  # -1 if none is held
        under = {film for films in self._films.values() for film in films[1:]}
        if held in under and (visit := visits[held]) is not None:
            self._open.add(visit)
        shown = []
        for place in places:
            if place in under:
                continue
            shown.append(place)
            if visits[place] in self._open and place in self._films:
                shown += self._films[place][1:]
                self._below.update(self._films[place][1:])
        return shown

    def _number_rows(self) -> None:
        self._rows = array("i", [-1]) * len(self._results.rows)
        for row, place in enumerate(self._places):
            self._rows[place] = row

    def _append(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Add films at the end, as the source model does."""
        places = self._fitting(range(first, last + 1))
        listed = len(self._places)
        if places:
            self.beginInsertRows(QModelIndex(), listed, listed + len(places) - 1)
        self._places += places
        self._rows.extend([-1] * (last + 1 - first))
        for row, place in enumerate(places, start=listed):
            self._rows[place] = row
        if places:
            self.endInsertRows()

    def _tell_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        changed = [row for row in self._rows[first.row() : last.row() + 1] if row >= 0]
        if first.row() == last.row() and self._films:
            # The line tells how many of its films are decided.
            changed += [
                self._rows[line] for line, films in self._films.items() if first.row() in films
            ]
        if changed:
            self.dataChanged.emit(
                self.index(min(changed), first.column()), self.index(max(changed), last.column())
            )

    def _reset(self) -> None:
        self._open.clear()
        self._arrange()
        self.endResetModel()

    def _begin_layout(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self._kept = [
            (index, QPersistentModelIndex(self.mapToSource(index)))
            for index in self.persistentIndexList()
        ]

    def _end_layout(self) -> None:
        self._arrange()
        self.changePersistentIndexList(
            [index for index, _ in self._kept],
            [self.mapFromSource(behind) for _, behind in self._kept],
        )
        self._kept = []
        self.layoutChanged.emit()

    # -- what a line says ----------------------------------------------------------------------

    def _line(self, place: int) -> Line:
        films = self._films.get(place)
        if films is None:
            return Line(is_below=place in self._below)
        decided = sum(self._results.is_judged(film) for film in films)
        return Line(len(films), decided, is_open=films[1] in self._below)

    def _told(self, place: int) -> str:
        """A line with several films in words, for a screen reader."""
        line = self._line(place)
        child = self._results.data(self._results.index(place, Column.FILM))
        state = self.tr("open") if line.is_open else self.tr("closed")
        return f"{child}. {films_words(line)}. {state}"


def films_words(line: Line) -> str:
    """How many films a line has, and how many of them are decided."""
    if line.decided:
        words = QCoreApplication.translate("ResultsFilter", "{decided} of {count} films decided")
    else:
        words = QCoreApplication.translate("ResultsFilter", "Films: {count}")
    return words.format(count=line.films, decided=line.decided)
