"""The results as a table for Qt: one row a film."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont, QImage, QPixmap

from desktop.scoring.decision import Decision
from desktop.scoring.rows import Row
from desktop.scoring.scorer import Scored
from desktop.window.film_words import (
    decision_name,
    number_words,
    share_meaning,
    verdict_name,
    verdict_words,
)
from desktop.window.sentences import shown
from desktop.window.translation import isolated, minute_words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The table's columns, from the left."""

    FILM = 0
    FINDING = 1
    PROBABILITY = 2
    DECISION = 3
    STATUS = 4


def verdict_of(row: Row) -> str:
    """The word the table shows: the finding, or why there is none."""
    if row.finding is not None:
        return str(row.finding)
    return str(row.status)


class ResultsModel(QAbstractTableModel):
    """The scored films, in order of arrival, labelled by the current threshold."""

    def __init__(self, threshold: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threshold = threshold
        self._scored: list[Scored] = []
        self._rows: list[Row] = []

    @property
    def rows(self) -> list[Row]:
        """All rows as they are labelled now."""
        return self._rows

    @property
    def threshold(self) -> float:
        """From which probability a film is labelled pneumonia."""
        return self._threshold

    def clear(self) -> None:
        """Forget all films."""
        self.beginResetModel()
        self._scored, self._rows = [], []
        self.endResetModel()

    def append(self, parcel: list[Scored]) -> None:
        """Add films at the end."""
        if not parcel:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(parcel) - 1)
        self._scored += parcel
        self._rows += [scored.row.at_threshold(self._threshold) for scored in parcel]
        self.endInsertRows()

    def set_threshold(self, threshold: float) -> None:
        """Label all films anew; nothing is scored again."""
        self._threshold = threshold
        self._rows = [row.at_threshold(threshold) for row in self._rows]
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the films there are, equals by name; those still to come are added at the end."""
        self.layoutAboutToBeChanged.emit()
        keys = [
            _sort_key(row, film.decision, Column(column))
            for row, film in zip(self._rows, self._scored, strict=True)
        ]
        descending = order == Qt.SortOrder.DescendingOrder
        by_name = sorted(range(len(keys)), key=lambda old: self._rows[old].file)
        new_order = sorted(by_name, key=keys.__getitem__, reverse=descending)
        self._rows = [self._rows[old] for old in new_order]
        self._scored = [self._scored[old] for old in new_order]
        new_place = {old: new for new, old in enumerate(new_order)}
        before = self.persistentIndexList()
        after = [self.index(new_place[index.row()], index.column()) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def scored_at(self, row: int) -> Scored:
        """The film of a row."""
        return self._scored[row]

    def place_of(self, path: Path) -> int:
        """The row of a file's film."""
        return next(place for place, film in enumerate(self._scored) if film.path == path)

    def replace(self, film: Scored) -> Scored | None:
        """Let another row stand for a film, with what is decided on it; None where it is gone."""
        places = [place for place, each in enumerate(self._scored) if each.path == film.path]
        if not places:
            return None
        place = places[0]
        self._scored[place] = replace(film, decisions=self._scored[place].decisions)
        self._rows[place] = film.row.at_threshold(self._threshold)
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
        return self._scored[place]

    def decide(self, row: int, decision: Decision) -> None:
        """Add to what is decided on a film; it stays where it is."""
        self._set_decisions(row, (*self._scored[row].decisions, decision))

    def withdraw(self, row: int) -> None:
        """Take the last decision on a film back."""
        self._set_decisions(row, self._scored[row].decisions[:-1])

    def decisions(self) -> dict[str, Decision]:
        """The decision that counts on each film on which there is one, by the row's file."""
        return {film.row.file: film.decision for film in self._scored if film.decision}

    def decided(self) -> int:
        """How many films were judged by a person."""
        return sum(decision.judgement is not None for decision in self.decisions().values())

    def counts(self) -> Counter[str]:
        """How many films there are of each verdict."""
        return Counter(map(verdict_of, self._rows))

    def _set_decisions(self, row: int, decisions: tuple[Decision, ...]) -> None:
        self._scored[row] = replace(self._scored[row], decisions=decisions)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Films."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """See `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column titles, and the order that the first click on one gives."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(Column(section))
        if role == Qt.ItemDataRole.InitialSortOrderRole and section == Column.PROBABILITY:
            return Qt.SortOrder.DescendingOrder
        return None

    def _title(self, column: Column) -> str:
        return {
            Column.FILM: self.tr("Film"),
            Column.FINDING: self.tr("Finding"),
            Column.PROBABILITY: self.tr("Probability"),
            Column.DECISION: self.tr("Decision"),
            Column.STATUS: self.tr("Status"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        decision = self._scored[index.row()].decision
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, decision, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, decision, column)
        if role == Qt.ItemDataRole.FontRole and column is Column.DECISION:
            return _decision_font(row, decision)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.FILM:
            thumbnail = self._scored[index.row()].thumbnail
            return None if thumbnail is None else QPixmap.fromImage(grey_image(thumbnail))
        return None


class ResultsFilter(QSortFilterProxyModel):
    """The films the user wants to see, in the order of the model behind."""

    def __init__(self, results: ResultsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._verdict = ""
        self._name = ""
        self.setSourceModel(results)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the model behind, once.

        Qt's own sorting would keep moving films under the user's hand while others arrive, and
        would ask Python for both films of every comparison.
        """
        if column >= 0:
            self._results.sort(column, order)

    def show_only(self, verdict: str, name: str) -> None:
        """Show films of this verdict (any when empty) whose file name holds `name`."""
        self._verdict, self._name = verdict, name.casefold()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802
        """Whether a film is shown."""
        row = self._results.rows[source_row]
        return self._verdict in ("", verdict_of(row)) and self._name in row.file.casefold()


def grey_image(grey: np.ndarray) -> QImage:
    """A QImage that owns a copy of uint8 (height, width) pixels."""
    grey = np.ascontiguousarray(grey)
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def _text(row: Row, decision: Decision | None, column: Column) -> str:
    if column is Column.FILM:
        return row.file
    if column is Column.FINDING:
        return verdict_name(verdict_of(row))
    if column is Column.PROBABILITY:
        return "" if row.probability is None else _percent(row.probability)
    if column is Column.DECISION:
        return "" if decision is None else decision_name(decision)
    return shown(row.reason) or QCoreApplication.translate("ResultsModel", "Scored")


def _tip(row: Row, decision: Decision | None, column: Column) -> str:
    if column is Column.FILM:
        return row.file
    if column is Column.DECISION and decision is not None:
        words = QCoreApplication.translate(
            "ResultsModel", "Decided by {initials} on {time}."
        ).format(
            initials=isolated(decision.decided_by),
            time=minute_words(datetime.fromisoformat(decision.decided_at)),
        )
        return f"{words}\n{decision.note}" if decision.note else words
    if column in (Column.FINDING, Column.PROBABILITY):
        said = (verdict_words(row), share_meaning(row), number_words(row))
        return "\n".join(filter(None, said))
    return shown(row.reason)


def _decision_font(row: Row, decision: Decision | None) -> QFont:
    """Bold where a person says other than the program."""
    font = QFont()
    if decision is not None and decision.judgement is not None and row.finding is not None:
        font.setBold(decision.judgement.value != row.finding.value)
    return font


def _percent(probability: float) -> str:
    """In whole per cent, and never certain."""
    if probability > 0.99:
        return ">99 %"
    if probability < 0.01:
        return "<1 %"
    return f"{100 * probability:.0f} %"


def _sort_key(row: Row, decision: Decision | None, column: Column) -> Any:
    """Films that could not be read come last when the most probable come first."""
    if column is Column.PROBABILITY:
        return -1.0 if row.probability is None else row.probability
    return _text(row, decision, column).casefold()
