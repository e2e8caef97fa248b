"""The results as a table model of Qt, with one row for each film."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from functools import cache
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage, QPixmap

from desktop.gui.text.film_wording import (
    number_words,
    prevalence_words,
    share_meaning,
    verdict_name,
    verdict_words,
)
from desktop.gui.text.messages import shown_all
from desktop.gui.text.patient_wording import child_words, patient_words, short_age_words
from desktop.gui.worklist.cell_words import (
    decision_font,
    decision_text,
    months,
    percent,
    status_text,
    who_decided,
)
from desktop.reading.dicom_header import Header
from desktop.reading.patient.details import Details
from desktop.results.decision import Decision
from desktop.results.row import Here, Row
from desktop.results.scored_film import Scored
from desktop.results.visit import Key, folders_of_children, shared_visit
from desktop.scoring.details_rules import with_details
from desktop.scoring.urgency import urgency
from models.card import Unclear

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole


class Column(IntEnum):
    """The table's columns, from the left. The store keeps their names, by which a list was sorted.

    FILM has the child, or the film where nobody knows whose it is.
    """

    FILM = 0
    AGE = 1
    FINDING = 2
    PROBABILITY = 3
    DECISION = 4
    STATUS = 5


class ResultsModel(QAbstractTableModel):
    """The scored films, in order of arrival, labelled by the current threshold."""

    def __init__(
        self, threshold: float, unclear: Unclear | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._threshold, self._unclear = threshold, unclear
        self._here: Here | None = None
        self._scored: list[Scored] = []
        self._rows: list[Row] = []
        self._urgencies: list[float] = []
        self._visits: list[Key | None] = []
        self._folders = frozenset[str]()  # those that hold one child's films each
        # Counted as they come, because they are shown after each parcel and each decision.
        self._counts: Counter[str] = Counter()
        self._decided = 0
        self._by_name: list[int] = []  # the places of the films that were sorted last

    @property
    def rows(self) -> list[Row]:
        """All rows with their present labels."""
        return self._rows

    @property
    def urgencies(self) -> list[float]:
        """How soon a person should look at each film; see `scoring.urgency`."""
        return self._urgencies

    @property
    def visits(self) -> list[Key | None]:
        """What the films of one visit share; None of a film that stands alone."""
        return self._visits

    @property
    def threshold(self) -> float:
        """The probability from which a film is labelled pneumonia."""
        return self._threshold

    @property
    def is_fitted(self) -> bool:
        """Whether the probabilities here are told by a fit to the clinic's films."""
        return self._here is not None and self._here.is_fitted

    def clear(self) -> None:
        """Remove all films."""
        self.beginResetModel()
        self._scored, self._rows, self._urgencies, self._visits = [], [], [], []
        self._counts, self._decided, self._by_name = Counter(), 0, []
        self._folders = frozenset()
        self.endResetModel()

    def append(self, parcel: list[Scored]) -> None:
        """Add films at the end."""
        if not parcel:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(parcel) - 1)
        rows = [self.labelled(scored.row) for scored in parcel]
        self._scored += parcel
        self._rows += rows
        self._urgencies += map(urgency, rows)
        self._visits += [shared_visit(row) for row in rows]
        self._counts.update(row.verdict for row in rows)
        self._decided += sum(map(_is_judged, parcel))
        self.endInsertRows()

    def set_threshold(self, threshold: float, unclear: Unclear | None) -> None:
        """Label all films by another threshold; nothing is scored again.

        Args:
            unclear: see `Row.at_threshold`.
        """
        self._threshold, self._unclear = threshold, unclear
        self._label_all()

    def set_here(self, here: Here | None) -> None:
        """Say of all films what their probability is here; see `Row.told_here`.

        Args:
            here: by the model that scored them; None where nothing is known of here.
        """
        self._here = here
        self._label_all()

    def _label_all(self) -> None:
        self._rows = [self.labelled(row) for row in self._rows]
        self._urgencies = [urgency(row) for row in self._rows]
        self._counts = Counter(row.verdict for row in self._rows)
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the films, and equal ones by name. Films that come later are added at the end."""
        self.layoutAboutToBeChanged.emit()
        self._heed_folders()
        keys = self._sort_keys(Column(column))
        places = [*self._by_name, *range(len(self._by_name), len(self._rows))]
        by_name = sorted(places, key=[row.file for row in self._rows].__getitem__)
        descending = order == Qt.SortOrder.DescendingOrder
        new_order = sorted(by_name, key=keys.__getitem__, reverse=descending)
        self._rows = [self._rows[old] for old in new_order]
        self._scored = [self._scored[old] for old in new_order]
        self._urgencies = [self._urgencies[old] for old in new_order]
        self._visits = [self._visits[old] for old in new_order]
        new_places = [0] * len(new_order)
        for new, old in enumerate(new_order):
            new_places[old] = new
        self._by_name = [new_places[old] for old in by_name]
        before = self.persistentIndexList()
        after = [self.index(new_places[index.row()], index.column()) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _heed_folders(self) -> None:
        """Put films of a child's folder together; all names are needed to know which these are."""
        if len(self._by_name) == len(self._rows):
            return
        folders = folders_of_children(row.file for row in self._rows)
        if folders != self._folders:
            self._folders = folders
            self._visits = [shared_visit(row, folders) for row in self._rows]

    def labelled(self, row: Row) -> Row:
        """A row as the list shows it."""
        return row.at_threshold(self._threshold, self._unclear).told_here(self._here)

    def scored_at(self, row: int) -> Scored:
        """The film of a row."""
        return self._scored[row]

    def is_judged(self, row: int) -> bool:
        """Whether a person has judged the film of a row."""
        return _is_judged(self._scored[row])

    def place_of(self, film: Scored) -> int | None:
        """The row of a film; None if it is gone."""
        places = (
            place for place, each in enumerate(self._scored) if each.identity == film.identity
        )
        return next(places, None)

    def replace(self, film: Scored) -> Scored | None:
        """Replace the row of a film, and keep what people decided and said; None if it is gone."""
        place = self.place_of(film)
        if place is None:
            return None
        before = self._scored[place]
        film = with_details(film, typed=before.typed, listed=before.listed)
        return self._put(place, replace(film, decisions=before.decisions))

    def describe(self, row: int, typed: Details) -> Scored:
        """Note what somebody typed of a film's patient; the film stays in its place."""
        return self._put(row, with_details(self._scored[row], typed=typed))

    def _put(self, place: int, film: Scored) -> Scored:
        self._scored[place] = film
        self._counts[self._rows[place].verdict] -= 1
        self._rows[place] = self.labelled(film.row)
        self._urgencies[place] = urgency(self._rows[place])
        self._visits[place] = shared_visit(film.row, self._folders)
        self._counts[self._rows[place].verdict] += 1
        self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
        return film

    def decide(self, row: int, decision: Decision) -> None:
        """Add a decision on a film, which stays in its place."""
        self._set_decisions(row, (*self._scored[row].decisions, decision))

    def withdraw(self, row: int) -> None:
        """Take the last decision on a film back."""
        self._set_decisions(row, self._scored[row].decisions[:-1])

    def decided(self) -> int:
        """The number of films that a person has judged."""
        return self._decided

    def counts(self) -> Counter[str]:
        """The number of films with each verdict."""
        return self._counts

    def _sort_keys(self, column: Column) -> Sequence[float] | Sequence[str]:
        """The keys. Unreadable films come last when the most probable come first."""
        if column is Column.PROBABILITY:
            return [-1.0 if row.probability is None else row.probability for row in self._rows]
        if column is Column.DECISION:
            return [decision_text(film.decision).casefold() for film in self._scored]
        if column is Column.FINDING:
            return self._urgencies
        if column is Column.AGE:
            return list(map(months, self._rows))
        # Many films have the same words, and a translation takes long.
        if column is Column.STATUS:
            status = cache(status_text)
            return [status(row.remarks).casefold() for row in self._rows]
        return [child_words(row).casefold() for row in self._rows]

    def _set_decisions(self, row: int, decisions: tuple[Decision, ...]) -> None:
        before = self._scored[row]
        self._scored[row] = replace(before, decisions=decisions)
        self._decided += _is_judged(self._scored[row]) - _is_judged(before)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """The number of films."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """The number of columns; see `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of a column, its tip, and the order after a first click on it."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.PROBABILITY:
            here = self._here
            return prevalence_words(here.prevalence if here else None, self.is_fitted)
        if role == Qt.ItemDataRole.InitialSortOrderRole and section == Column.PROBABILITY:
            return Qt.SortOrder.DescendingOrder
        return None

    def _title(self, column: Column) -> str:
        return {
            Column.FILM: self.tr("Child"),
            Column.AGE: self.tr("Age"),
            Column.FINDING: self.tr("Finding"),
            Column.PROBABILITY: self.tr("Probability"),
            Column.DECISION: self.tr("Decision"),
            Column.STATUS: self.tr("Status"),
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        row, column = self._rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        decision = self._scored[index.row()].decision
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, decision, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, decision, column)
        if role == Qt.ItemDataRole.FontRole and column is Column.DECISION:
            return decision_font(row, decision)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.FILM:
            return _pixmap(self._scored[index.row()].thumbnail)
        return None


def _pixmap(thumbnail: bytes | None) -> QPixmap | None:
    return None if thumbnail is None else QPixmap.fromImage(QImage.fromData(QByteArray(thumbnail)))


def _text(row: Row, decision: Decision | None, column: Column) -> str:
    if column is Column.FILM:
        return child_words(row)
    if column is Column.AGE:
        age = row.header and row.header.age
        return short_age_words(age) if age else ""
    if column is Column.FINDING:
        return verdict_name(row.verdict)
    if column is Column.PROBABILITY:
        return "" if row.probability is None else percent(row.probability)
    if column is Column.DECISION:
        return decision_text(decision)
    return status_text(row.remarks)


def _is_judged(film: Scored) -> bool:
    """Whether a person has judged the film, and not only written a note."""
    return film.decision is not None and film.decision.judgement is not None


def _tip(row: Row, decision: Decision | None, column: Column) -> str:
    if column is Column.FILM:
        return "\n".join(filter(None, (patient_words(row.header or Header()), row.file)))
    if column is Column.DECISION and decision is not None:
        return who_decided(decision)
    if column in (Column.FINDING, Column.PROBABILITY):
        said = (verdict_words(row), share_meaning(row), number_words(row))
        return "\n".join(filter(None, said))
    return shown_all(row.remarks)
