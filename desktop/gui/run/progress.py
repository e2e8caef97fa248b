"""The progress of a run, as a bar and in words."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.gui.widgets.elided_label import ElidedLabel

SAID_MS = 6000  # how long other words stay during a run


class RunProgress(QWidget):
    """Shows the films done, their rate and the time left, and at the end a summary.

    Attributes:
        others: the files that the last run passed over, once it has ended.

    Signals:
        others_asked: the user wants to see them.
        others_known: whether there are any.
    """

    others_asked = Signal()
    others_known = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setFixedWidth(200)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.text = ElidedLabel()
        self.text.setAccessibleDescription(self.tr("Progress in words"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self.text, stretch=1)
        self.others_button = QPushButton(self.tr("Show files passed over"))
        self.others_button.clicked.connect(self.others_asked)
        self.others_button.hide()
        layout.addWidget(self.others_button)
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._show)
        self._said = QTimer(self, interval=SAID_MS, singleShot=True)
        self._said.timeout.connect(self._show)
        self.others: Sequence[Path] = ()
        self._done = self._total = self._known = self._done_before = 0
        self._begun = self._held = 0.0
        self._paused_at: float | None = None
        self._is_waiting = False  # for films that may come into a watched folder

    def say(self, text: str) -> None:
        """Show any other words; a run goes on below them, and shows its own again soon."""
        self.text.setText(text)
        self._said.start()

    def look(self) -> None:
        """Show that the run looks for pictures."""
        self._done = self._total = self._known = self._done_before = 0
        self._paused_at = None
        self.forget_others()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._tell(self.tr("Looking for pictures"))

    def forget_others(self) -> None:
        """Show no more which files were passed over, for their names may be those of patients."""
        self.others = ()
        self._offer_others()

    def _offer_others(self) -> None:
        self.others_button.setVisible(bool(self.others))
        self.others_known.emit(bool(self.others))

    def begin(self, total: int, others: Sequence[Path]) -> None:
        """Start to count: so many pictures, and these other files that were passed over."""
        self._total, self.others, self._is_waiting = total, others, False
        self._begun, self._held = time.monotonic(), 0.0
        self.bar.setRange(0, total)
        self._clock.start()
        self._show()

    def take_over(self, known: int) -> None:
        """Note how many films were known already, and measure the rate from now on."""
        self._known += known
        self._done_before = self._done
        self._begun, self._held = time.monotonic(), 0.0

    def watch(self) -> None:
        """Show that all films so far have a row, and that more may come."""
        self._clock.stop()
        self.bar.hide()
        self._is_waiting = True
        self._show()

    def arrive(self, films: int) -> None:
        """Add films that came into a watched folder."""
        self.bar.show()
        self._done_before = self._done
        self.begin(self._total + films, ())

    def show_done(self, done: int) -> None:
        """Show how many films have a row."""
        self._done = done
        self._show()

    def pause(self) -> None:
        """Show that the run is paused."""
        self._paused_at = time.monotonic()
        self._said.stop()
        self._show()

    def resume(self) -> None:
        """Show that the run is resumed."""
        if self._paused_at is not None:
            self._held += time.monotonic() - self._paused_at
        self._paused_at = None
        self._said.stop()
        self._show()

    def finish(self) -> None:
        """Show what came of the run, whether it ended or was stopped."""
        self._clock.stop()
        self._is_waiting = False
        self.bar.hide()
        parts = [
            self.tr("Finished %n films", "", self._done)
            if self._done == self._total
            else self.tr("Stopped at {done} of %n films", "", self._total).format(done=self._done)
        ]
        if self._known:
            parts.append(
                self.tr("%n not scored again, because they have not changed", "", self._known)
            )
        if self.others:
            parts.append(self.tr("%n other files passed over", "", len(self.others)))
        self._offer_others()
        self._tell("; ".join(parts))

    def _tell(self, text: str) -> None:
        """Show words of the run itself."""
        self._said.stop()
        self.text.setText(text)

    def _show(self) -> None:
        if not (self._clock.isActive() or self._is_waiting):
            return
        self.bar.setValue(self._done)
        if self._said.isActive():
            return
        scored = self._done - self._done_before
        if self._paused_at is not None:
            paused = self.tr("Paused at {done} of %n films", "", self._total)
            self._tell(paused.format(done=self._done))
        elif self._is_waiting:
            self._tell(self.tr("Watching for new films; %n films so far", "", self._done))
        elif scored > 0:
            rate = scored / max(time.monotonic() - self._begun - self._held, 1e-3)
            left = self._duration((self._total - self._done) / rate)
            words = self.tr("{done} of %n films, {rate}, {left} left", "", self._total)
            self._tell(words.format(done=self._done, rate=self._per_time(rate), left=left))
        else:
            self._tell(self.tr("{done} of %n films", "", self._total).format(done=self._done))

    def _duration(self, seconds: float) -> str:
        minutes, seconds = divmod(round(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        if hours:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        if minutes:
            return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)
        return self.tr("{seconds} s").format(seconds=seconds)

    def _per_time(self, rate: float) -> str:
        """The rate: films a second, or films a minute on a slow computer."""
        if rate >= 1:
            return self.tr("{films} a second").format(films=f"{rate:.0f}")
        return self.tr("{films} a minute").format(films=f"{60 * rate:.0f}")
