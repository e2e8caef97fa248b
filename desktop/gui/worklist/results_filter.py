"""The filter of the results that are listed."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractProxyModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.gui.worklist.results_model import Index, ResultsModel
from desktop.results.row import comparable


class ResultsFilter(QAbstractProxyModel):
    """The films that the user wants to see, in the order of the source model.

    The filter of Qt calls Python for each single film, and again after each sorting. With a hundred
    thousand films the user would have to wait.
    """

    def __init__(self, results: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._verdict = ""
        self._name = ""
        # The rows of the listed films in the source model, rising.
        self._places: list[int] = []
        self._kept: list[tuple[QModelIndex, QPersistentModelIndex]] = []
        self.setSourceModel(results)
        results.rowsInserted.connect(self._append)
        results.dataChanged.connect(self._tell_changed)
        results.modelAboutToBeReset.connect(self.beginResetModel)
        results.modelReset.connect(self._reset)
        results.layoutAboutToBeChanged.connect(self._begin_layout)
        results.layoutChanged.connect(self._end_layout)

    def show_only(self, verdict: str, name: str) -> None:
        """Show films with this verdict (empty for any) whose file name holds `name`."""
        self._verdict, self._name = verdict, comparable(name)
        self._begin_layout()
        self._end_layout()

    def nearest(self, place: int) -> int:
        """The row of the film at a place in the source model, or of the next listed one.

        It is the last row if none follows, and -1 if no film is listed.
        """
        return min(bisect_left(self._places, place), len(self._places) - 1)

    # -- what Qt asks --------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the source model once; films do not move while others arrive."""
        if column >= 0:
            self._results.sort(column, order)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """The number of listed films."""
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
        """A cell of the source model, if its film is listed."""
        row = bisect_left(self._places, index.row()) if index.isValid() else len(self._places)
        if row == len(self._places) or self._places[row] != index.row():
            return QModelIndex()
        return self.index(row, index.column())

    # -- what happens in the source model ------------------------------------------------------

    def _fitting(self, places: Iterable[int]) -> list[int]:
        rows, verdict, name = self._results.rows, self._verdict, self._name
        if verdict:
            places = [place for place in places if rows[place].verdict == verdict]
        if name:
            places = [place for place in places if name in comparable(rows[place].file)]
        return list(places)

    def _append(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Add films at the end, as the source model does."""
        places = self._fitting(range(first, last + 1))
        if places:
            listed = len(self._places)
            self.beginInsertRows(QModelIndex(), listed, listed + len(places) - 1)
            self._places += places
            self.endInsertRows()

    def _tell_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        begin = bisect_left(self._places, first.row())
        end = bisect_left(self._places, last.row() + 1)
        if begin < end:
            self.dataChanged.emit(
                self.index(begin, first.column()), self.index(end - 1, last.column())
            )

    def _reset(self) -> None:
        self._places = self._fitting(range(len(self._results.rows)))
        self.endResetModel()

    def _begin_layout(self) -> None:
        self.layoutAboutToBeChanged.emit()
        self._kept = [
            (index, QPersistentModelIndex(self.mapToSource(index)))
            for index in self.persistentIndexList()
        ]

    def _end_layout(self) -> None:
        self._places = self._fitting(range(len(self._results.rows)))
        self.changePersistentIndexList(
            [index for index, _ in self._kept],
            [self.mapFromSource(behind) for _, behind in self._kept],
        )
        self._kept = []
        self.layoutChanged.emit()
