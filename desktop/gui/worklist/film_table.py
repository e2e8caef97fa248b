"""The table of the films, and how its columns share the width."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.gui.text.film_wording import VERDICTS, judgement_name, verdict_name
from desktop.gui.worklist.delegates import (
    BESIDE_NAME,
    BESIDE_PERCENT,
    BESIDE_VERDICT,
    ROW_HEIGHT,
    SHORTEST_BAR,
    THUMBNAIL,
    FilmDelegate,
    FindingDelegate,
    ProbabilityDelegate,
)
from desktop.gui.worklist.results_model import Column
from desktop.results.decision import Judgement

NARROWEST = 488  # pixels
# The name from a camera is never shortened. The one from a telephone has room before a reason.
SHORT_NAME, LONG_NAME = "IMG_0012.JPG", "IMG_20260307_140512.jpg"
# The cell of a reason is so many letters wide, and shows three lines.
REASON_LETTERS = 16


class FilmTable(QTableView):
    """The table. A letter is a decision on the chosen film, and does not choose another one.

    Findings, probabilities and decisions always have room for their words. File names have the
    rest. If that is too little, the column of reasons is hidden: they stand above the film, too.
    """

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

    def keyboardSearch(self, _name: str) -> None:  # noqa: N802
        """Do not search: a key that decides nothing would go to the film of another child."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width between names and reasons."""
        super().resizeEvent(event)
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        room = self.viewport().width() - sum(
            header.sectionSize(column)
            for column in (Column.FINDING, Column.PROBABILITY, Column.DECISION)
        )
        short, long = (
            max(metrics.horizontalAdvance(name) + BESIDE_NAME, header.sectionSizeHint(Column.FILM))
            for name in (SHORT_NAME, LONG_NAME)
        )
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
            Column.FINDING: (map(verdict_name, VERDICTS), metrics.ascent() + BESIDE_VERDICT),
            Column.PROBABILITY: ((">99 %",), BESIDE_PERCENT + SHORTEST_BAR),
            Column.DECISION: (map(judgement_name, (*Judgement, None)), 8),
        }
        for column, (words, beside) in beside_words.items():
            widths = [metrics.horizontalAdvance(word) + beside for word in words]
            header.resizeSection(column, max(header.sectionSizeHint(column), *widths))
