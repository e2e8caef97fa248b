"""One film after the other with WHO's form, and nothing of what the program says."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.blind_reading.form import Answer, Conclusion
from desktop.blind_reading.reading import Reading, Turn
from desktop.gui.blind_reading.form_panel import FormPanel
from desktop.gui.viewer.film_loader import FilmLoader
from desktop.gui.viewer.film_view import ZOOM_STEP, FilmView
from desktop.reading.file_system import exists
from desktop.reading.grey_film import GreyFilm

_WINDOW_STEP = 12 / 255  # share of the film's own window that a key press changes
_FORM_WIDTH = 290  # pixels at least; some languages need more


class ReadingPage(QWidget):
    """Asks for an answer to each film of this turn.

    A film is named by its number alone: the name of its file or folder may tell the answer.

    Signals:
        finished: whoever reads alone is done.
        left: they go on another time.
    """

    finished = Signal()
    left = Signal()

    def __init__(
        self, keep: Callable[[str, Answer], Reading | None], parent: QWidget | None = None
    ) -> None:
        """Show no film yet.

        Args:
            keep: keeps an answer; returns the reading with it, or None if it could not be kept.
        """
        super().__init__(parent)
        self._keep = keep
        self._reading: Reading | None = None
        self._paths: Mapping[str, Sequence[Path]] = {}
        self._order: list[str] = []
        self._place = 0
        self.loader = FilmLoader(self)
        self.loader.loaded.connect(self._show_film)
        self.loader.failed.connect(lambda _path, reason: self._show_message(reason))
        self.view = FilmView()
        self.message = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True, margin=24)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        picture = QWidget()
        self._stack = QStackedLayout(picture)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.view)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(picture, stretch=1)
        layout.addWidget(self._build_side())
        self._add_keys()

    def begin(self, reading: Reading, paths: Mapping[str, Sequence[Path]]) -> None:
        """Go on at the first film of this turn without an answer.

        Args:
            paths: where each film may lie.
        """
        self._reading, self._paths = reading, paths
        self._order = reading.order
        self._place = -1
        self._go_on()

    def go_next(self) -> None:
        """Keep what is entered, and show the next film without an answer."""
        if self.keep_entered():
            self._go_on()

    def go_back(self) -> None:
        """Keep what is entered, and show the film before; the last word of the two ends it."""
        if not self.keep_entered():
            return
        if self._is_over:
            self.finished.emit()
        elif self._place > 0:
            self._show(self._place - 1)

    def keep_entered(self) -> bool:
        """Keep what is entered, if it is new; returns whether it is kept."""
        assert self._reading is not None
        film, answer = self._order[self._place], self.form.answer
        before = self._reading.answers.get(film)
        if answer is None or not self.form.isEnabled():
            return True
        if before and (before.quality, before.signs) == (answer.quality, answer.signs):
            return True
        kept = self._keep(film, answer)
        if kept is None:
            return False
        self._reading = kept
        return True

    def wait(self) -> None:
        """Wait until nothing is being decoded; call this before the program ends."""
        self.loader.wait()

    def _build_side(self) -> QWidget:
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.form = FormPanel()
        self.form.changed.connect(self._offer)
        self.next = _button(self.tr("Next film (Enter)"), self.go_next)
        self.back = _button(self.tr("Film before (Backspace)"), self.go_back)
        self.finish = _button(self.tr("&Finish reading"), self._finish)
        self.finish.setToolTip(self.tr("After this you can change no answer any more"))
        leave = _button(self.tr("Go on &later"), self._leave)
        side = QWidget()
        side.setMinimumWidth(_FORM_WIDTH)
        layout = QVBoxLayout(side)
        for widget in (self.heading, self.said, self.form):
            layout.addWidget(widget)
        layout.addStretch()
        for button in (self.next, self.back, self.finish, leave):
            layout.addWidget(button)
        return side

    def _add_keys(self) -> None:
        view = self.view
        keys: dict[str, Callable[[], object]] = {
            "Return": self.go_next,
            "Enter": self.go_next,
            "Backspace": self.go_back,
            "+": lambda: view.zoom(ZOOM_STEP),
            "-": lambda: view.zoom(1 / ZOOM_STEP),
            "F": view.fit,
            "R": view.reset,
            "B": lambda: view.change_window(_WINDOW_STEP, 0),
            "Shift+B": lambda: view.change_window(-_WINDOW_STEP, 0),
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do)

    def _show(self, place: int) -> None:
        assert self._reading is not None
        # An answer is for the film of this number: no earlier one may still come up beside it.
        self.loader.forget()
        self._place = place
        film = self._order[place]
        self.heading.setText(
            self.tr("Film {number} of {films}").format(number=place + 1, films=len(self._order))
        )
        self.said.setText(self._said_alone(film))
        self.said.setVisible(bool(self.said.text()))
        self.form.show_answer(self._reading.answers.get(film))
        self.form.setEnabled(False)
        self._show_message(self.tr("The film is being opened."))
        paths = self._paths.get(film, ())
        there = next(filter(exists, paths), None)
        if there is None:
            self._show_message(
                self.tr(
                    "The film is no longer where it was. Put the disk or stick back in, or bring "
                    "the film back, and open this window again."
                )
            )
        else:
            self.loader.load(there, film)
        self._offer()

    def _show_film(self, _path: Path, film: GreyFilm) -> None:
        self.view.show_film(film)
        self._stack.setCurrentWidget(self.view)
        self.form.setEnabled(True)

    def _show_message(self, words: str) -> None:
        self.view.clear_film()
        self.message.setText(words)
        self._stack.setCurrentWidget(self.message)

    def _said_alone(self, film: str) -> str:
        """What each of the two said of the film, where they look at it together."""
        assert self._reading is not None
        if self._reading.turn is not Turn.TOGETHER:
            return ""
        return "\n".join(
            self.tr("{initials}: {conclusion}").format(
                initials=reader.initials,
                conclusion=_conclusion_words(reader.answers[film].conclusion),
            )
            for reader in self._reading.readers
        )

    @property
    def _is_over(self) -> bool:
        return self._reading is not None and self._reading.turn is Turn.NOBODY

    def _go_on(self) -> None:
        assert self._reading is not None
        if self._is_over:
            self.finished.emit()
            return
        answered = self._reading.answers
        later = range(self._place + 1, len(self._order))
        places = [*later, *range(self._place + 1)]
        left = [place for place in places if self._order[place] not in answered]
        self._show(left[0] if left else len(self._order) - 1)

    def _offer(self) -> None:
        """Enable what is possible now."""
        assert self._reading is not None
        left = set(self._order) - self._reading.answers.keys()
        self.back.setEnabled(self._place > 0)
        alone = self._reading.turn is not Turn.TOGETHER
        self.finish.setVisible(alone)
        self.finish.setEnabled(not left and alone)

    def _finish(self) -> None:
        if self.keep_entered():
            self.finished.emit()

    def _leave(self) -> None:
        if self.keep_entered():
            self.left.emit()


def _conclusion_words(conclusion: Conclusion) -> str:
    words = {
        Conclusion.END_POINT: QCoreApplication.translate(
            "ReadingPage", "primary end-point pneumonia"
        ),
        Conclusion.INFILTRATE: QCoreApplication.translate("ReadingPage", "other infiltrate"),
        Conclusion.NONE: QCoreApplication.translate("ReadingPage", "none of these"),
        Conclusion.UNINTERPRETABLE: QCoreApplication.translate("ReadingPage", "uninterpretable"),
    }
    return words[conclusion]


def _button(words: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    # Enter is for the next film, wherever the keyboard is.
    button.setAutoDefault(False)
    button.clicked.connect(lambda: do())
    return button
