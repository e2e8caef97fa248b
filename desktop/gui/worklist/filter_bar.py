"""What the list shows: films of one finding, of some children, or those that are searched for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.gui.text.film_wording import VERDICTS, verdict_name
from desktop.gui.widgets.steady_boxes import ChoiceBox
from desktop.gui.worklist.film_filter import FilmFilter, Whose
from desktop.results.row import comparable


class FilterBar(QWidget):
    """Two choices and a field for a name, a number, a day, an age or a file.

    Signals:
        changed: other films are wanted.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.verdict = ChoiceBox()
        self.verdict.setAccessibleName(self.tr("Show only"))
        self.verdict.setToolTip(self.tr("Show only films with this finding or status"))
        self.verdict.addItem(self.tr("All films"), "")
        for verdict in VERDICTS:
            self.verdict.addItem(verdict_name(verdict), verdict)
        self.whose = ChoiceBox()
        self.whose.setAccessibleName(self.tr("Show only films of"))
        self.whose.setToolTip(self.tr("Show only films of these children"))
        for whose, words in self._whose_words().items():
            self.whose.addItem(words, whose.value)
        self.search = QLineEdit(placeholderText=self.tr("Find a child or a film"))
        self.search.setAccessibleName(self.tr("Find a child or a film"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        # A folder that is dropped here is for the window, not for the field.
        self.search.setAcceptDrops(False)
        for choice in (self.verdict, self.whose):
            choice.currentIndexChanged.connect(self.changed)
        self.search.textChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.verdict)
        line.addWidget(self.whose)
        line.addWidget(self.search, stretch=1)

    @property
    def wanted(self) -> FilmFilter:
        """The films to show."""
        return FilmFilter(
            self.verdict.currentData(),
            comparable(self.search.text()),
            Whose(self.whose.currentData()),
        )

    def go_to_search(self) -> None:
        """Go to the field."""
        self.search.setFocus()
        self.search.selectAll()

    def clear(self) -> None:
        """Show all films."""
        for choice in (self.verdict, self.whose):
            choice.setCurrentIndex(0)
        self.search.clear()

    def _whose_words(self) -> dict[Whose, str]:
        return {
            Whose.ALL: self.tr("All children"),
            Whose.UNDECIDED: self.tr("Not decided yet"),
            Whose.INFANT: self.tr("Under 1 year"),
            Whose.SMALL_CHILD: self.tr("1 to 5 years"),
            Whose.OLDER: self.tr("6 years and older"),
            Whose.AGE_NOT_KNOWN: self.tr("Age not known"),
            Whose.GIRL: self.tr("Girls"),
            Whose.BOY: self.tr("Boys"),
        }
