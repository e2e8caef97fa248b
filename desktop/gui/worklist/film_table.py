"""The table of the films, and how its columns share the width."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.gui.text.film_wording import VERDICTS, judgement_name, verdict_name
from desktop.gui.text.patient_wording import short_age_words
from desktop.gui.worklist.delegates import (
    BESIDE_AGE,
    BESIDE_NAME,
    BESIDE_PERCENT,
    BESIDE_VERDICT,
    ROW_HEIGHT,
    SHORTEST_BAR,
    THUMBNAIL,
    FilmDelegate,
    FindingDelegate,
    ProbabilityDelegate,
    arrow_box,
)
from desktop.gui.worklist.results_filter import LINE_ROLE, Line
from desktop.gui.worklist.results_model import Column
from desktop.reading.patient.age import Age, Unit
from desktop.results.decision import Judgement

NARROWEST = 488  # pixels
# The name from a camera is never shortened. The one from a telephone has room before a reason.
SHORT_NAME, LONG_NAME = "IMG_0012.JPEG", "IMG_20260307_140512.jpg"
# The cell of a reason is so many letters wide, and shows three lines.
REASON_LETTERS = 16
# No age takes more room.
_AN_AGE = Age(23, Unit.MONTHS, "", 23, 23)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class FilmTable(QTableView):
    """The table. A letter is a decision on the chosen film, and does not choose another one.

    Ages, findings and decisions always have room for their words. Names have the rest. If that is
    too little, the column of reasons is hidden, and then that of probabilities: both stand above
    the film, too.

    Signals:
        line_wanted: a row, and whether its line is to be opened or closed.
    """

    line_wanted = Signal(int, bool)

    def __init__(self, films: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(films)
        self.setItemDelegateForColumn(Column.FILM, FilmDelegate(self))
        self.setItemDelegateForColumn(Column.FINDING, FindingDelegate(self))
        self.setItemDelegateForColumn(Column.PROBABILITY, ProbabilityDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.FILM, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.setMinimumSectionSize(THUMBNAIL + 16)
        self.setMinimumWidth(NARROWEST)
        self._fit_to_words()

    def event(self, event: QEvent) -> bool:
        """Show by the frame whether the keyboard is here, so that a letter decides on a film."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif event.type() is QEvent.Type.Paint and self.hasFocus():
            painter = QPainter(self)
            # Half of the line lies outside.
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 4))
            painter.drawRect(self.rect())
            painter.end()
        return handled

    def keyboardSearch(self, _name: str) -> None:  # noqa: N802
        """Do not search: a key that decides nothing would go to the film of another child."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open a line with the arrow that points along the text, and close it with the other."""
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, back = back, ahead
        if event.key() in (ahead, back) and not event.modifiers() & ~_KEYPAD:
            self.line_wanted.emit(self.currentIndex().row(), event.key() == ahead)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open and close a line by its arrow."""
        index = self.indexAt(event.position().toPoint())
        line: Line | None = index.data(LINE_ROLE)  # none in the other columns
        box = arrow_box(self.visualRect(index), self.layoutDirection())
        if line and line.films > 1 and box.contains(event.position().toPoint()):
            self.line_wanted.emit(index.row(), not line.is_open)
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width between names and reasons."""
        super().resizeEvent(event)
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        room = self.viewport().width() - sum(
            header.sectionSize(column) for column in (Column.AGE, Column.FINDING, Column.DECISION)
        )
        short, long = (
            max(metrics.horizontalAdvance(name) + BESIDE_NAME, header.sectionSizeHint(Column.FILM))
            for name in (SHORT_NAME, LONG_NAME)
        )
        # A hidden column has no width.
        self.setColumnHidden(Column.PROBABILITY, room < short + self._probability_width)
        room -= header.sectionSize(Column.PROBABILITY)
        reason = max(
            metrics.averageCharWidth() * REASON_LETTERS, header.sectionSizeHint(Column.STATUS)
        )
        # This comes first: no column is ever too wide, so no scroll bar appears and takes width.
        header.resizeSection(Column.STATUS, max(reason, room - long))
        self.setColumnHidden(Column.STATUS, room < short + reason)

    def _fit_to_words(self) -> None:
        """Make the columns fit the language and the font that the user has set."""
        font = QFont(self.font())
        font.setBold(True)
        metrics, header = QFontMetrics(font), self.horizontalHeader()
        beside_words = {
            Column.AGE: ((short_age_words(_AN_AGE),), BESIDE_AGE),
            Column.FINDING: (map(verdict_name, VERDICTS), metrics.ascent() + BESIDE_VERDICT),
            Column.PROBABILITY: ((">99 %",), BESIDE_PERCENT + SHORTEST_BAR),
            Column.DECISION: (map(judgement_name, (*Judgement, None)), 8),
        }
        for column, (words, beside) in beside_words.items():
            widths = [metrics.horizontalAdvance(word) + beside for word in words]
            header.resizeSection(column, max(header.sectionSizeHint(column), *widths))
        self._probability_width = header.sectionSize(Column.PROBABILITY)
