"""The worklist: the table of films with its filters, its order and the decisions."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.text.film_wording import VERDICTS, verdict_name
from desktop.gui.worklist.decision_bar import DecisionBar
from desktop.gui.worklist.film_table import FilmTable
from desktop.gui.worklist.results_filter import ResultsFilter
from desktop.gui.worklist.results_model import Column, ResultsModel
from desktop.gui.worklist.signature import Signature
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Row, now
from desktop.results.scored_film import Scored


class Worklist(QWidget):
    """Lists films, and takes the decision on the chosen one.

    Signals:
        selected: another film is chosen, or none.
        order_changed: the user has chosen another order.
        decided: the path of a film, and the Decision on it.
        withdrawn: the path of a film whose last decision was taken back.
    """

    selected = Signal()
    order_changed = Signal()
    decided = Signal(object, object)
    withdrawn = Signal(object)

    def __init__(self, results: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.shown = ResultsFilter(results, self)
        self.summary = QLabel(wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setAccessibleDescription(self.tr("Summary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._build_filters())
        layout.addWidget(self._build_table(), stretch=1)
        layout.addWidget(self._build_decision_bar())
        layout.addWidget(self.summary)

    # -- what is chosen ------------------------------------------------------------------------

    @property
    def current(self) -> Scored | None:
        """The chosen film with the label of its scoring."""
        place = self._current_place()
        return None if place is None else self._results.scored_at(place)

    @property
    def current_row(self) -> Row | None:
        """The row of the chosen film with its present label."""
        place = self._current_place()
        return None if place is None else self._results.rows[place]

    def is_current(self, path: Path) -> bool:
        """Whether the film of this file is chosen."""
        scored = self.current
        return scored is not None and scored.path == path

    def choose(self, path: Path) -> None:
        """Choose the film of this file, if the list shows it."""
        index = self._results.index(self._results.place_of(path), 0)
        self._choose(self.shown.mapFromSource(index).row())

    def find_name(self) -> None:
        """Go to the field for the file name."""
        self.name_filter.setFocus()
        self.name_filter.selectAll()

    def finish_edits(self) -> None:
        """Take over a note that is still being written."""
        self.bar.finish_note()

    # -- order ---------------------------------------------------------------------------------

    @property
    def order(self) -> tuple[str, bool]:
        """The name of the sorted column, and whether it descends; ("", False) if unsorted."""
        header = self.table.horizontalHeader()
        section = header.sortIndicatorSection()
        if section not in list(Column):
            return "", False
        return Column(section).name, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def forget(self) -> None:
        """Forget the order; the next films stand in the order of their arrival."""
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._show_decision()

    def sort(self, column: str, descending: bool) -> None:
        """Sort by an `order`, or the most urgent first; the chosen film stays in sight."""
        if column not in Column.__members__:
            column, descending = Column.PROBABILITY.name, True
        self._order_by(
            Column[column],
            Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder,
        )
        current = self.table.currentIndex()
        if current.isValid():
            self.table.scrollTo(current)
        else:
            self._choose(0)

    def _sort_by(self, column: Column) -> None:
        """Sort as a click on the title does: in the first order, then in the other one."""
        header = self.table.horizontalHeader()
        orders = [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder]
        first = Qt.ItemDataRole.InitialSortOrderRole
        if header.sortIndicatorSection() == column:
            orders.remove(header.sortIndicatorOrder())
        elif self._results.headerData(column, Qt.Orientation.Horizontal, first) is not None:
            orders.reverse()
        self._order_by(column, orders[0])

    def _order_by(self, column: Column, order: Qt.SortOrder) -> None:
        """Do the work of `QTableView.sortByColumn`, but sort only once."""
        header = self.table.horizontalHeader()
        if (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (column, order):
            self.shown.sort(column, order)
        else:
            header.setSortIndicator(column, order)

    # -- building ------------------------------------------------------------------------------

    def _build_filters(self) -> QHBoxLayout:
        self.verdict_filter = QComboBox()
        self.verdict_filter.setAccessibleName(self.tr("Show only"))
        self.verdict_filter.setToolTip(self.tr("Show only films with this finding or status"))
        self.verdict_filter.addItem(self.tr("All films"), "")
        for verdict in VERDICTS:
            self.verdict_filter.addItem(verdict_name(verdict), verdict)
        self.name_filter = QLineEdit(placeholderText=self.tr("Find a file name"))
        self.name_filter.setAccessibleName(self.tr("Find a file name"))
        self.name_filter.setClearButtonEnabled(True)
        for clear in self.name_filter.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the file name"))
        # A folder that is dropped here is for the window, not for the field.
        self.name_filter.setAcceptDrops(False)
        self.verdict_filter.currentIndexChanged.connect(self.refresh)
        self.name_filter.textChanged.connect(self.refresh)
        line = QHBoxLayout()
        line.addWidget(self.verdict_filter)
        line.addWidget(self.name_filter, stretch=1)
        return line

    def _build_table(self) -> FilmTable:
        self.table = FilmTable(self.shown)
        self.table.setAccessibleName(self.tr("Films"))
        self.table.horizontalHeader().sortIndicatorChanged.connect(self.order_changed)
        self.table.selectionModel().currentRowChanged.connect(self._select)
        return self.table

    def _build_decision_bar(self) -> DecisionBar:
        self.bar = DecisionBar()
        self.signature = Signature(self)
        self.bar.judged.connect(self._judge)
        self.bar.noted.connect(self._note)
        self.bar.withdrawn.connect(self._withdraw)
        self.bar.left.connect(self.table.setFocus)
        self.next_action = self._step_action(self.tr("Ne&xt film"), "J", 1)
        self.previous_action = self._step_action(self.tr("Pre&vious film"), "K", -1)
        self.film_actions = [
            self.next_action,
            self.previous_action,
            *self.bar.actions_of_a_film(),
        ]
        self.table.addActions(self.film_actions)
        self.sort_actions = [self._sort_action(column) for column in Column]
        return self.bar

    def _step_action(self, text: str, key: str, step: int) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: self._step(step))
        return action

    def _sort_action(self, column: Column) -> QAction:
        action = QAction(self._results.headerData(column, Qt.Orientation.Horizontal), self)
        action.triggered.connect(lambda _checked: self._sort_by(column))
        return action

    # -- what is decided -----------------------------------------------------------------------

    def _judge(self, judgement: Judgement) -> None:
        place = self._current_place()
        if place is not None:
            self._decide(place, judgement, self.bar.note.text().strip())
        self._show_decision()

    def _note(self, path: Path, note: str) -> None:
        place = self._results.place_of(path)
        before = self._results.scored_at(place).decision
        self._decide(place, before.judgement if before else None, note)
        if self.is_current(path):
            self._show_decision()

    def _decide(self, place: int, judgement: Judgement | None, note: str) -> None:
        initials = self.signature.initials()
        if not initials:
            return
        decision = Decision(judgement, self._results.rows[place].finding, note, initials, now())
        self._results.decide(place, decision)
        self.summarise()
        self.decided.emit(self._results.scored_at(place).path, decision)

    def _withdraw(self) -> None:
        place = self._current_place()
        if place is None:
            return
        self._results.withdraw(place)
        self.summarise()
        self._show_decision()
        self.withdrawn.emit(self._results.scored_at(place).path)

    def _show_decision(self) -> None:
        self.bar.show_film(self.current, self.current_row)

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the films that fit the filters by their present labels, and count them."""
        place = self._current_place()
        self.shown.show_only(self.verdict_filter.currentData(), self.name_filter.text())
        if place is not None and self._current_place() is None:
            self._choose(self.shown.nearest(place))
        # Qt sends no signal when the last row goes.
        if not self.table.currentIndex().isValid():
            self.selected.emit()
        self._show_decision()
        self.summarise()

    def summarise(self) -> None:
        """Count the films."""
        counts = self._results.counts()
        total = counts.total()
        of_verdict = self.tr("{verdict}: {count}")
        parts = [
            of_verdict.format(verdict=verdict_name(verdict), count=counts[verdict])
            for verdict in VERDICTS
        ]
        if decided := self._results.decided():
            parts.append(self.tr("Decided: {count} of {total}").format(count=decided, total=total))
        if (listed := self.shown.rowCount()) < total:
            parts.append(self.tr("Shown: {count} of {total}").format(count=listed, total=total))
        # A line ends between two counts, never within one.
        self.summary.setText("    ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts))

    def _current_place(self) -> int | None:
        """The row of the chosen film in the results."""
        index = self.table.currentIndex()
        return self.shown.mapToSource(index).row() if index.isValid() else None

    def _step(self, step: int) -> None:
        self._choose(self.table.currentIndex().row() + step)

    def _choose(self, row: int) -> None:
        if 0 <= row < self.shown.rowCount():
            self.table.selectionModel().setCurrentIndex(
                self.shown.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _select(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.signature.notice()
        self._show_decision()
        self.selected.emit()
