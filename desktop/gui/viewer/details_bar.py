"""Fields for whose film it is, where the film's own header does not say it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.gui.text.translation import isolated
from desktop.gui.widgets.steady_boxes import ChoiceBox
from desktop.reading.patient.details import (
    BOY,
    GIRL,
    LONGEST_NUMBER,
    NO_DETAILS,
    OLDEST_MONTHS,
    Details,
    read_day,
    read_months,
    read_number,
)
from desktop.results.scored_film import Scored
from desktop.scoring.details_rules import lacks


class DetailsBar(QWidget):
    """Number, age in months, sex and day of the film. What the header says is not asked for.

    Enter goes to the next field, and from the last one back to the list. A bar-code reader types
    like a keyboard and ends with Enter, so it fills in the number.

    Signals:
        told: the film that was chosen, and its Details as they were typed.
        refused: one sentence on what cannot be read; the field has its earlier text again.
        left: the keyboard goes back to the list.
    """

    told = Signal(object, object)
    refused = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._film: Scored | None = None
        self._typed = NO_DETAILS
        self.write = QAction(self.tr("Write whose &film it is"), self)
        self.write.setShortcut("D")
        self.write.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.write.triggered.connect(self._begin)
        self.number = self._field(
            self.tr("Patient's number"),
            self.tr("The patient's number; a bar-code reader can type it (D)"),
        )
        self.number.setMaxLength(LONGEST_NUMBER)
        self.months = self._field(
            self.tr("Months"),
            self.tr("Age in completed months on the day of the film: 30 for two and a half years"),
        )
        self.months.setMaxLength(5)
        self.sex = ChoiceBox()
        for words, sex in ((self.tr("Sex?"), ""), (self.tr("Girl"), GIRL), (self.tr("Boy"), BOY)):
            self.sex.addItem(words, sex)
        self.sex.setAccessibleName(self.tr("Sex"))
        self.sex.setToolTip(self.tr("Girl or boy"))
        self.sex.activated.connect(self._set_sex)
        self.day = self._field(self.tr("Day"), self.tr("Day of the film, such as 2026-11-30"))
        self.day.setMaxLength(20)
        # What makes details of the text in a field, and what is said if nothing can.
        self._read: dict[QLineEdit, tuple[Callable[[Details, str], Details], str]] = {
            self.number: (lambda typed, text: replace(typed, number=read_number(text)), ""),
            self.months: (
                lambda typed, text: replace(typed, months=read_months(text)),
                self.tr(
                    "{text} is no age in months; write a whole number from 0 to {oldest}, such as "
                    "30 for two and a half years."
                ),
            ),
            self.day: (
                lambda typed, text: replace(typed, day=read_day(text)),
                self.tr("{text} is no day; write the year, the month and the day: 2026-11-30."),
            ),
        }
        self._fields: tuple[QWidget, ...] = (self.number, self.months, self.sex, self.day)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for field, stretch in zip(self._fields, (5, 3, 3, 4), strict=True):
            # Each may become narrow, so that the window still fits a small screen.
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 7)
            line.addWidget(field, stretch=stretch)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=here)
        leave.activated.connect(self._leave)
        # A field for text reports Enter itself.
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            go_on = QShortcut(QKeySequence(key), self.sex, context=here)
            go_on.activated.connect(lambda: self._go_on(self.sex))
        self.show_film(None)

    def show_film(self, film: Scored | None) -> None:
        """Show what was typed beside a film; there is nothing to type if its header says it all."""
        self.finish()
        self._film = film
        self._typed = film.typed if film else NO_DETAILS
        wanted = lacks(film.by_file.header) if film else frozenset()
        names = ("number", "months", "sex", "day")
        for field, name in zip(self._fields, names, strict=True):
            field.setVisible(name in wanted)
        # What the table says stands in grey, until somebody types over it.
        listed = film.listed if film else NO_DETAILS
        for edit, text in zip((self.number, self.months, self.day), _texts(listed), strict=True):
            edit.setPlaceholderText(text or edit.accessibleName())
        self.setVisible(bool(wanted))
        self.write.setEnabled(bool(wanted))
        self._show_typed()

    def finish(self) -> bool:
        """Report what is still being typed, for the film beside which it was typed.

        Returns:
            False if something cannot be read or does not fit the film; the user is told.
        """
        typed, refused = self._typed, ""
        for field, (heed, refusal) in self._read.items():
            if not field.isModified():
                continue
            field.setModified(False)
            try:
                typed = heed(typed, field.text())
            except ValueError:
                oldest = QLocale().toString(OLDEST_MONTHS)
                refused = refusal.format(text=isolated(field.text()), oldest=oldest)
        self._tell(typed)
        if refused:
            self.refused.emit(refused)
        return not refused and self._typed == typed

    def _show_typed(self) -> None:
        texts = _texts(self._typed)
        for field, text in zip((self.number, self.months, self.day), texts, strict=True):
            field.setText(text)
        self.sex.setCurrentIndex(self.sex.findData(self._typed.sex))

    def _field(self, name: str, tip: str) -> QLineEdit:
        field = QLineEdit(placeholderText=name)
        field.setAccessibleName(name)
        field.setToolTip(tip)
        # A folder that is dropped here is for the window, not for the field.
        field.setAcceptDrops(False)
        field.editingFinished.connect(self.finish)
        field.returnPressed.connect(lambda: self._go_on(field))
        return field

    def _set_sex(self) -> None:
        sex = self.sex.currentData()
        self.finish()
        self._tell(replace(self._typed, sex=sex))

    def _tell(self, typed: Details) -> None:
        if self._film is not None and typed != self._typed:
            self._typed = typed
            self.told.emit(self._film, typed)
        self._show_typed()

    def _begin(self) -> None:
        """Go to the first field that is shown."""
        field = next(field for field in self._fields if field.isVisibleTo(self))
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.selectAll()

    def _go_on(self, field: QWidget) -> None:
        """Go to the next field that is shown, or back to the list."""
        following = self._fields[self._fields.index(field) + 1 :]
        shown = next((each for each in following if each.isVisibleTo(self)), None)
        if shown is None:
            self._leave()
        else:
            shown.setFocus()

    def _leave(self) -> None:
        self.finish()
        self.left.emit()


def _texts(details: Details) -> tuple[str, str, str]:
    """Number, months and day as they stand in the fields."""
    months = "" if details.months is None else str(details.months)
    return details.number, months, str(details.day or "")
