"""The worklist: the table of children and films with its filters, its order and the decisions."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.gui.text.film_wording import VERDICTS, verdict_name
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.worklist.bar_code import BarCodes
from desktop.gui.worklist.decision_bar import DecisionBar
from desktop.gui.worklist.film_table import FilmTable
from desktop.gui.worklist.filter_bar import FilterBar
from desktop.gui.worklist.results_filter import LINE_ROLE, Line, ResultsFilter
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
        decided: a Scored, and the Decision on it.
        withdrawn: a Scored whose last decision was taken back.
    """

    selected = Signal()
    order_changed = Signal()
    decided = Signal(object, object)
    withdrawn = Signal(object)

    def __init__(self, results: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self.shown = ResultsFilter(results, self)
        self.bar_codes = BarCodes(self)
        self.summary = QLabel(wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setAccessibleDescription(self.tr("Summary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._build_filters())
        layout.addWidget(self._build_table(), stretch=1)
        # Whoever decides on a child's line must see on which of its films.
        self.decided_on = ElidedLabel()
        self.decided_on.setAccessibleDescription(self.tr("Film that you decide on"))
        self.decided_on.hide()
        layout.addWidget(self.decided_on)
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

    def is_current(self, film: Scored) -> bool:
        """Whether this film is chosen."""
        scored = self.current
        return scored is not None and scored.identity == film.identity

    def choose(self, film: Scored) -> None:
        """Choose this film, if the list shows it."""
        place = self._results.place_of(film)
        if place is not None:
            self._choose(self.shown.reveal(place))

    def finish_edits(self) -> None:
        """Take over a note that is still being written."""
        self.bar.finish_note()

    def show_decision(self) -> None:
        """Show what is decided on the chosen film, and whether there is a finding to agree with."""
        # A list that is only sorted leaves who writes a note alone.
        if not self.bar.is_of(self.current):
            self.bar.finish_note()  # this comes first, because it changes what is shown
        self.bar.show_film(self.current, self.current_row)
        self._name_film()

    def add_film_action(self, action: QAction) -> None:
        """Add an action on the chosen film to those that have a key in the list."""
        self.film_actions.append(action)
        self._add_to_list(action)

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
        """Forget order and filters; the next films stand in the order of their arrival."""
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        # A child of the next folder must not be hidden by what was looked for in this one.
        self.filters.clear()
        self.bar.forget_unsigned()
        self.show_decision()

    def sort(self, column: str, descending: bool) -> None:
        """Sort by an `order`, or the most urgent first; the chosen film stays in sight."""
        if column not in Column.__members__:
            column, descending = Column.FINDING.name, False
        self._order_by(
            Column[column],
            Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder,
        )
        current = self.table.currentIndex()
        if current.isValid():
            self.table.scrollTo(current)
        else:
            self._choose(0)
        self._name_film()  # others may stand behind it now
        self.summarise()

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
            self._stay_near()
        else:
            header.setSortIndicator(column, order)

    # -- building ------------------------------------------------------------------------------

    def _build_filters(self) -> FilterBar:
        self.filters = FilterBar()
        self.filters.changed.connect(self.refresh)
        for choice in (self.filters.verdict, self.filters.whose):
            self.bar_codes.heed(choice)
        self.bar_codes.scanned.connect(self.filters.search.setText)
        return self.filters

    def _build_table(self) -> FilmTable:
        self.table = FilmTable(self.shown)
        self.table.setAccessibleName(self.tr("Films"))
        self.table.horizontalHeader().sortIndicatorChanged.connect(self.order_changed)
        # Films were sorted by then, and what was decided meanwhile may have left the list.
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._stay_near)
        self.table.selectionModel().currentRowChanged.connect(self._select)
        self.table.line_wanted.connect(self._open)
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
        self.open_action = QAction(self.tr("Open or close the c&hild's films"), self)
        self.open_action.setShortcut("O")
        self.open_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.open_action.triggered.connect(self._toggle_line)
        self.film_actions = [
            self.next_action,
            self.previous_action,
            self.open_action,
            *self.bar.actions_of_a_film(),
        ]
        for action in self.film_actions:
            self._add_to_list(action)
        self.sort_actions = [self._sort_action(column) for column in Column]
        return self.bar

    def _add_to_list(self, action: QAction) -> None:
        self.table.addAction(action)
        self.bar_codes.hold_back(action)

    def _step_action(self, text: str, key: str, step: int) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: self._step(step))
        return action

    def _toggle_line(self) -> None:
        line = self._current_line()
        self._open(self.table.currentIndex().row(), not (line.is_open or line.is_below))

    def _sort_action(self, column: Column) -> QAction:
        action = QAction(self._results.headerData(column, Qt.Orientation.Horizontal), self)
        action.triggered.connect(lambda _checked: self._sort_by(column))
        return action

    # -- what is decided -----------------------------------------------------------------------

    def _judge(self, judgement: Judgement) -> None:
        scored = self.current
        if scored is not None:
            self._decide(scored, judgement, self.bar.take_note())
        self.show_decision()

    def _note(self, film: Scored, note: str) -> None:
        place = self._results.place_of(film)
        before = None if place is None else self._results.scored_at(place).decision
        self._decide(film, before.judgement if before else None, note)
        if self.is_current(film):
            self.show_decision()

    def _decide(self, film: Scored, judgement: Judgement | None, note: str) -> None:
        initials = self.signature.initials()
        # Only now: a run that ends while the initials are asked for sorts the list.
        place = self._results.place_of(film)
        if place is None:
            return
        if not initials:
            self.bar.keep_unsigned(film, note)
            return
        self.bar.forget_unsigned(film)
        decision = Decision(judgement, self._results.rows[place].finding, note, initials, now())
        self._results.decide(place, decision)
        self.summarise()
        self.decided.emit(film, decision)

    def _withdraw(self) -> None:
        place = self._current_place()
        if place is None:
            return
        self._results.withdraw(place)
        # At once, because a note that is still being written is the next decision.
        self.withdrawn.emit(self._results.scored_at(place))
        self.bar.finish_note()
        self.summarise()
        self.show_decision()

    def _name_film(self) -> None:
        """Name the film to decide on, where its line stands for several."""
        row, films = self.current_row, self._current_line().films
        self.decided_on.setVisible(films > 1)
        if row is not None and films > 1:
            words = self.tr("You decide on the most urgent of {count} films: {file}")
            self.decided_on.setText(words.format(count=films, file=isolated(row.file)))

    def _current_line(self) -> Line:
        """The line that the chosen film stands for; it stands for no other if it is not that."""
        index = self.table.currentIndex().siblingAtColumn(Column.FILM)
        return index.data(LINE_ROLE) if index.isValid() else Line()

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the films that fit the filters by their present labels, and count them."""
        self.shown.show_only(self.filters.wanted)
        self._stay_near()
        self.summarise()

    def _stay_near(self) -> None:
        """Choose the film that follows the chosen one, where that fits the filters no longer."""
        film = self.bar.film
        if film is not None and self._current_place() is None:
            place = self._results.place_of(film)
            self._choose(-1 if place is None else self.shown.nearest(place))
        # Qt sends no signal when the last row goes.
        if not self.table.currentIndex().isValid():
            self.selected.emit()
        self.show_decision()

    def summarise(self) -> None:
        """Count the films."""
        counts = self._results.counts()
        total = counts.total()
        of_verdict = self.tr("{verdict}: {count}")
        parts = [
            of_verdict.format(verdict=verdict_name(verdict), count=counts[verdict])
            for verdict in VERDICTS
        ]
        if several := self.shown.lines_with_several():
            parts.append(self.tr("Children with several films: {count}").format(count=several))
        if decided := self._results.decided():
            parts.append(self.tr("Decided: {count} of {total}").format(count=decided, total=total))
        if (listed := self.shown.film_count()) < total:
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

    def _open(self, row: int, is_open: bool) -> None:
        """Open or close the line of a row. The film that goes with it hands over to the line."""
        if row < 0:
            return
        head = self.shown.head_of(row)
        if not is_open and self.shown.head_of(self.table.currentIndex().row()) == head:
            self._choose(head)
        self.shown.set_open(head, is_open)

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.shown.hold(current)
        self.signature.notice()
        self.show_decision()
        self.selected.emit()
