"""What a reading found, and what can be done with it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.blind_reading.clinic_gate import films_of
from desktop.blind_reading.known_here import may_be_adopted
from desktop.blind_reading.reading import Reading
from desktop.blind_reading.record import Adoption, Record, save
from desktop.gui.blind_reading.result_page import result_html
from desktop.gui.output.report_pdf import write_page
from desktop.gui.output.saving import Progress, Saving
from desktop.gui.settings.settings import MAX_INITIALS
from desktop.gui.text.translation import day_words, isolated
from desktop.gui.widgets.message_boxes import ask_where_to_save
from desktop.reading.formats import REPORT_SUFFIX
from desktop.results.atomic_write import whole_file
from models.card import ModelCard
from models.gate.clinic_films import MIN_FILMS

_FIELD_EDGES = 24  # pixels beside the words in a field


class ResultView(QWidget):
    """Shows the page, and writes it. It also offers to adopt the films for this clinic.

    Attributes:
        saving: writes the page and the reading.

    Signals:
        decided: the initials of whoever decided, and the reading to adopt; empty for none.
        again: new films are to be drawn.
        failed: one sentence.
        closed: that is all.
    """

    decided = Signal(str, str)
    again = Signal()
    failed = Signal(str)
    closed = Signal()

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        """Show nothing yet; `card` is that of the model."""
        super().__init__(parent)
        self._card = card
        self._reading: Reading | None = None
        self._adopted: Reading | None = None
        self.saving = Saving(self)
        self.saving.said.connect(self._say)
        self.saving.failed.connect(self.failed)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("What was found"))
        self.written = _label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, stretch=1)
        layout.addLayout(self._build_use())
        layout.addWidget(self.written)
        layout.addLayout(self._build_buttons())

    def show_reading(self, reading: Reading, adopted: tuple[Reading, Adoption] | None) -> None:
        """Show the page of a reading that is over.

        Args:
            adopted: the reading in use, and who decided so.
        """
        self._reading = reading
        self._adopted = adopted[0] if adopted else None
        self.text.setHtml(result_html(reading))
        self.use.setText(self._use_words(adopted))
        self.written.clear()
        self.written.hide()
        self.initials.clear()
        self._offer_use()

    def wait(self) -> None:
        """Say that the films are looked at once more, and take no other decision meanwhile."""
        self.use.setText(self.tr("The films are being looked at once more. This takes a while."))
        for widget in (self.initials, self.use_button, self.stop_button):
            widget.setEnabled(False)

    def save_page(self, path: Path) -> None:
        """Write the page as a PDF file."""
        assert self._reading is not None
        html, title = result_html(self._reading), self.tr("Read films blind")
        words = self.tr("The page is written to {path}. Print it, and have it signed.")

        def write(_progress: Progress) -> str:
            with whole_file(path) as unfinished:
                write_page(unfinished, title, html)
            return words.format(path=isolated(str(path)))

        self.saving.start(path, write, 1)

    def save_reading(self, path: Path) -> None:
        """Write the reading into a file for other computers."""
        assert self._reading is not None
        record = Record((self._reading,))
        words = self.tr("The reading is written to {path}. Other computers can bring it in.")

        def write(_progress: Progress) -> str:
            save(path, record)
            return words.format(path=isolated(str(path)))

        self.saving.start(path, write, 1)

    def _build_use(self) -> QGridLayout:
        self.use = _label()
        self.initials = QLineEdit(
            maxLength=MAX_INITIALS, placeholderText=self.tr("Supervisor's initials")
        )
        self.initials.setAccessibleName(self.initials.placeholderText())
        hint = self.initials.fontMetrics().horizontalAdvance(self.initials.placeholderText())
        self.initials.setMinimumWidth(hint + _FIELD_EDGES)
        self.initials.textChanged.connect(self._offer_use)
        self.use_button = self._button(
            self.tr("&Adopt these films for this clinic"), lambda: self._decide(adopt=True)
        )
        self.stop_button = self._button(
            self.tr("&Take this back"), lambda: self._decide(adopt=False)
        )
        grid = QGridLayout()
        grid.addWidget(self.use, 0, 0, 1, 4)
        for column, widget in enumerate((self.initials, self.use_button, self.stop_button)):
            grid.addWidget(widget, 1, column)
        grid.setColumnStretch(3, 1)
        return grid

    def _build_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for words, do in (
            (self.tr("&Save the page as PDF..."), self._ask_for_page),
            (self.tr("Save for &other computers..."), self._ask_for_reading),
            (self.tr("Draw &new films..."), self.again.emit),
        ):
            line.addWidget(self._button(words, do))
        line.addStretch()
        line.addWidget(self._button(self.tr("C&lose"), self.closed.emit))
        return line

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _use_words(self, adopted: tuple[Reading, Adoption] | None) -> str:
        """Which films later ones are compared with, and which are scored."""
        if adopted is None:
            return self.tr("To find a change, later films are compared with those of the model.")
        reading, decision = adopted
        if reading != self._reading:
            return self.tr("To find a change, later films are compared with an earlier reading.")
        compared = self.tr(
            "To find a change, later films are compared with these, since {day} ({initials})."
        ).format(
            day=day_words(datetime.fromisoformat(decision.decided_at)),
            initials=isolated(decision.initials),
        )
        return f"{compared} {self._gate_words(reading)}"

    def _gate_words(self, reading: Reading) -> str:
        """Whether films like those of a reading are scored."""
        if films_of(reading, self._card):
            return self.tr(
                "Films like these are scored, even where they look unlike those of training. For "
                "earlier films, score their folder again."
            )
        return self.tr(
            "Films that look unlike those of training stay for review, because fewer than {needed} "
            "of these films that show a chest could be opened here."
        ).format(needed=MIN_FILMS)

    def _offer_use(self) -> None:
        reading = self._reading
        if reading is None:
            return
        is_named = bool(self.initials.text().strip())
        fit = reading != self._adopted and may_be_adopted(reading, self._card.calibration)
        self.initials.setEnabled(fit or self._adopted is not None)
        self.use_button.setEnabled(is_named and fit)
        self.stop_button.setEnabled(is_named and self._adopted is not None)

    def _decide(self, *, adopt: bool) -> None:
        assert self._reading is not None
        chosen = self._reading.begun_at if adopt else ""
        self.decided.emit(self.initials.text().strip(), chosen)

    def _ask_for_page(self) -> None:
        path = ask_where_to_save(
            self,
            self.tr("Save the page"),
            f"pneumolite blind reading{REPORT_SUFFIX}",
            self.tr("PDF files (*.pdf)"),
        )
        if path is not None:
            self.save_page(path)

    def _ask_for_reading(self) -> None:
        path = ask_where_to_save(
            self,
            self.tr("Save the reading"),
            "pneumolite blind reading.json",
            self.tr("Blind readings (*.json)"),
        )
        if path is not None:
            self.save_reading(path)

    def _say(self, sentence: str) -> None:
        self.written.setText(sentence)
        self.written.show()


def _label() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
