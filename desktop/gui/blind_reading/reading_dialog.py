"""The window "Read films blind": from the draw to the page that a supervisor signs."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.blind_reading.clinic_gate import films_of, fit_gate
from desktop.blind_reading.draw import Candidate, children_in, draw
from desktop.blind_reading.films import candidates_in, paths_in
from desktop.blind_reading.form import Answer
from desktop.blind_reading.measure import default_limits
from desktop.blind_reading.reading import ClinicGate, DrawnFilm, Reading, Turn
from desktop.blind_reading.record import Adoption, ReadingError, Record, load, save
from desktop.gui.blind_reading.reading_page import ReadingPage
from desktop.gui.blind_reading.result_view import ResultView
from desktop.gui.blind_reading.start_page import MIN_FILMS, StartPage
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import isolated
from desktop.gui.widgets.background import Background
from desktop.gui.widgets.message_bar import MessageBar
from desktop.gui.widgets.message_boxes import Role, ask, ask_what_to_open
from desktop.paths import blind_reading_path, store_path
from desktop.results.row import now
from desktop.results.scored_film import model_key
from desktop.store.database import StoreError
from models.message import Message
from models.model import Model


class BlindReadingDialog(QDialog):
    """Leads two people through a reading. Every answer is on the disk before the next film."""

    def __init__(
        self, model: Model, threshold: float, background: Background, parent: QWidget | None = None
    ) -> None:
        """Go on with the last reading, or offer a new one.

        Args:
            threshold: the program marks a film from this probability on.
            background: looks through the store, and outlives the dialog.
        """
        super().__init__(parent)
        self._model = model
        self._threshold = threshold
        self._background = background
        self._record = Record()
        self._candidates: Sequence[Candidate] = []
        self._is_closed = False
        self._draws = False  # whether the start page asks for a new draw
        self.setWindowTitle(self.tr("Read films blind"))
        self.resize(QSize(1180, 740).boundedTo(self.screen().availableSize()))
        self.message_bar = MessageBar()
        self.start = StartPage()
        self.start.begun.connect(self._begin)
        self.start.again.clicked.connect(self._ask_to_draw_again)
        self.start.bring_in.clicked.connect(self._ask_what_to_bring_in)
        self.reading = ReadingPage(self._keep)
        self.reading.finished.connect(self._finish)
        self.reading.left.connect(self.reject)
        self.outcome = ResultView(model.card)
        self.outcome.decided.connect(self._decide)
        self.outcome.again.connect(self._ask_to_draw_again)
        self.outcome.failed.connect(self.message_bar.show_message)
        self.outcome.closed.connect(self.reject)
        self._pages = QStackedWidget()
        for page in (self.start, self.reading, self.outcome):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._pages, stretch=1)
        self._look()

    @property
    def current(self) -> Reading | None:
        """The reading that counts: the last one, if it is of this model."""
        last = self._record.readings[-1] if self._record.readings else None
        return last if last and last.model_sha256 == self._model.card.sha256 else None

    def done(self, result: int) -> None:
        """Close at once, even while the store is being looked through. What is entered is kept.

        It waits for a file that is being written, and stays if that fails. It asks first if an
        answer would be lost.
        """
        if self.outcome.saving.running and not self.outcome.saving.finish():
            return
        is_reading = self._pages.currentWidget() is self.reading
        if is_reading and not self.reading.keep_entered() and not self._may_lose_answer():
            return
        self._is_closed = True
        self._background.forget()
        self.reading.wait()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close like the button, or stay like it."""
        self.reject()
        event.setAccepted(not self.isVisible())

    def bring_in(self, path: Path) -> None:
        """Take over a reading that is over, from a file that another computer wrote."""
        try:
            readings = load(path).readings
        except ReadingError:
            readings = ()
        last = readings[-1] if readings else None
        if (
            last is None
            or last.turn is not Turn.NOBODY
            or last.model_sha256 != self._model.card.sha256
        ):
            words = self.tr("{file} holds no finished reading of this model. Ask for another file.")
            self.message_bar.show_message(words.format(file=isolated(path.name)))
            return
        others = (each for each in self._record.readings if each.begun_at != last.begun_at)
        if self._save(readings=(*others, last)):
            self.message_bar.hide()
            self._show_state()

    # -- what is there -------------------------------------------------------------------------

    def _look(self) -> None:
        """Read the record and the store, and show what comes next."""
        try:
            self._record = load(blind_reading_path())
        except ReadingError as error:
            self.start.say(shown(error.message))
            # A reading from elsewhere must not replace what could not be read.
            self.start.bring_in.hide()
            return
        key = model_key(self._model.card)

        def candidates() -> list[Candidate] | Message:
            try:
                return candidates_in(store_path(), key)
            except StoreError as error:
                return error.message

        self._background.start(candidates, self._take_candidates)

    def _take_candidates(self, candidates: Sequence[Candidate] | Message) -> None:
        if isinstance(candidates, Message):
            self.start.say(_store_words(candidates))
            return
        self._candidates = candidates
        self._show_state()

    def _show_state(self) -> None:
        """Show the page that comes next."""
        self._pages.setCurrentWidget(self.start)
        self._draws = False
        self.start.again.setVisible(self.current is not None)
        reading = self.current
        # Another one would take the place of a reading that is under way, and end it unasked.
        self.start.bring_in.setVisible(reading is None)
        if reading is None:
            self._offer_draw()
        elif reading.reader:
            self.start.offer_to_go_on(
                reading.reader.initials, len(reading.answers), len(reading.films)
            )
        elif reading.turn is Turn.SECOND:
            self.start.ask_for_second(reading.readers[0].initials, len(reading.films))
        elif reading.turn is Turn.TOGETHER:
            first, second = (reader.initials for reader in reading.readers)
            left = len(reading.differing) - len(reading.agreed)
            self.start.offer_to_talk(first, second, left)
        else:
            self.outcome.show_reading(reading, self._record.adopted(self._model.card.sha256))
            self._pages.setCurrentWidget(self.outcome)

    def _offer_draw(self) -> None:
        self._draws = True
        children = children_in(self._candidates)
        if children < MIN_FILMS:
            words = self.tr(
                "Score films of at least {needed} children first. There are films of {children} "
                "whose score counts, or would count once it was measured here."
            )
            self.start.say(words.format(needed=MIN_FILMS, children=children))
            return
        self.start.ask_for_draw(children, default_limits(self._model.card, self._threshold))

    # -- what is done --------------------------------------------------------------------------

    def _begin(self) -> None:
        """Let the next person read, or the same one go on."""
        reading = self.current
        initials = self.start.initials.text().strip()
        if reading is None or self._draws:
            drawn = self._drawn().joined_by(initials)
            if not self._save(readings=(*self._record.readings, drawn)):
                return
        elif reading.turn is Turn.SECOND and reading.reader is None:
            try:
                joined = reading.joined_by(initials)
            except ValueError:
                words = self.tr("{initials} has read these films already; ask another person.")
                self.message_bar.show_message(words.format(initials=isolated(initials)))
                return
            if not self._save_current(joined):
                return
        self._show_films()

    def _drawn(self) -> Reading:
        seed = secrets.randbits(32)
        films = draw(self._candidates, self.start.films.value(), seed)
        return Reading(
            begun_at=now(),
            seed=seed,
            children=children_in(self._candidates),
            model=self._model.label,
            model_sha256=self._model.card.sha256,
            threshold=self._threshold,
            machine=self.start.machine.text().strip(),
            limits=self.start.limits,
            films=tuple(
                DrawnFilm(film.sha256, film.probability, film.distance, film.brightness)
                for film in films
            ),
        )

    def _show_films(self) -> None:
        assert self.current is not None
        contents = [film.sha256 for film in self.current.films]
        try:
            paths = paths_in(store_path(), contents)
        except StoreError as error:
            self.message_bar.show_message(_store_words(error.message))
            return
        self.message_bar.hide()
        self._pages.setCurrentWidget(self.reading)
        self.reading.begin(self.current, paths)
        self.reading.setFocus()

    def _keep(self, film: str, answer: Answer) -> Reading | None:
        """Keep an answer; None if it could not be kept, and the user is told."""
        assert self.current is not None
        answered = self.current.answered(film, answer)
        return answered if self._save_current(answered) else None

    def _finish(self) -> None:
        """Whoever read is done."""
        reading = self.current
        if reading is None or reading.reader is None or self._save_current(reading.finished(now())):
            self._show_state()

    def _save_current(self, reading: Reading) -> bool:
        """Keep a reading in place of the last one; returns whether it is kept."""
        return self._save(readings=(*self._record.readings[:-1], reading))

    def _save(self, **changes: Any) -> bool:
        """Keep the record with these changes; returns whether it is kept."""
        changed = replace(self._record, **changes)
        try:
            save(blind_reading_path(), changed, self._record)
        except ReadingError as error:
            self.message_bar.show_message(shown(error.message))
            return False
        self._record = changed
        return True

    def _decide(self, initials: str, reading: str) -> None:
        """Adopt the films of the last reading for this clinic, or none."""
        current, model = self.current, self._model
        if not reading or current is None or films_of(current, model.card):
            self._adopt(initials, reading, None)
            return
        try:
            paths = paths_in(store_path(), [film.sha256 for film in current.films])
        except StoreError as error:
            self.message_bar.show_message(_store_words(error.message))
            return
        self.outcome.wait()
        self._background.start(
            lambda: fit_gate(current, model, paths, lambda: not self._is_closed),
            lambda gate: self._adopt(initials, reading, gate),
        )

    def _adopt(self, initials: str, reading: str, gate: ClinicGate | None) -> None:
        """Keep a decision, with what the gate was fitted to for it."""
        readings = self._record.readings
        if gate:
            readings = (*readings[:-1], replace(readings[-1], gate=gate))
        decided = Adoption(now(), initials, reading)
        if self._save(readings=readings, adoptions=(*self._record.adoptions, decided)):
            self._show_state()

    def _ask_what_to_bring_in(self) -> None:
        path = ask_what_to_open(
            self, self.tr("Bring in a reading"), self.tr("Blind readings (*.json)")
        )
        if path is not None:
            self.bring_in(path)

    def _may_lose_answer(self) -> bool:
        """Whether to close although the answer to the film in sight could not be kept."""
        chosen = ask(
            self,
            self.tr("The answer to this film could not be saved."),
            self.tr("Close the window all the same? Then the answer is lost."),
            (self.tr("Cancel"), Role.RejectRole),
            (self.tr("Close without the answer"), Role.DestructiveRole),
        )
        return chosen is Role.DestructiveRole

    def _ask_to_draw_again(self) -> None:
        chosen = ask(
            self,
            self.tr("Draw new films?"),
            self.tr("Two people then read again. The record keeps what was found before."),
            (self.tr("Draw new films"), Role.AcceptRole),
            (self.tr("Cancel"), Role.RejectRole),
        )
        if chosen is Role.AcceptRole:
            self._pages.setCurrentWidget(self.start)
            self.start.again.hide()
            self.start.bring_in.show()
            self._offer_draw()


def _store_words(reason: Message) -> str:
    words = QCoreApplication.translate(
        "Memory", "Earlier results cannot be shown ({reason}); close the program and open it again."
    )
    return words.format(reason=shown(reason))
