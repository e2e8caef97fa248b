"""Whose initials stand beside a decision, on a computer that several people may share."""

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.gui.settings.known_initials import known_initials, use_initials
from desktop.gui.settings.settings import INITIALS
from desktop.gui.text.translation import isolated

# After so long without a film chosen or decided on, somebody else may sit here.
REST_SECONDS = 30 * 60


class Signature(QObject):
    """Asks who is working: the first time, and where several people do, at each start and rest.

    It asks when a decision needs initials, so nobody who only looks is held up. A single user is
    never asked again, and told once whose initials are used.

    Signals:
        told: one sentence.
    """

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._fresh = True  # whether nobody has decided since the start, or since the last rest
        self._seen = time.time()

    def notice(self) -> None:
        """Note that somebody is at work."""
        now = time.time()
        # A clock that is set may go back, and is no proof that the same person is still here.
        if abs(now - self._seen) > REST_SECONDS:
            self._fresh = True
        self._seen = now

    def initials(self) -> str:
        """The initials for a decision; empty if none are given."""
        self.notice()
        initials = INITIALS.get()
        if not initials or (self._fresh and len({initials, *known_initials()}) > 1):
            return self.ask()
        if self._fresh:
            self._fresh = False
            words = self.tr("Decisions are signed {initials}; someone else presses Ctrl+Shift+I")
            self.told.emit(words.format(initials=isolated(initials)))
        return use_initials(initials)

    def ask(self) -> str:
        """Ask whose initials stand beside the next decisions; empty if none are given."""
        last = INITIALS.get()
        known = list(dict.fromkeys(filter(None, (last, *known_initials()))))
        if len(known) > 1:
            # Nobody comes first, for Enter alone must not sign for the last person.
            text, given = QInputDialog.getItem(
                self._window,
                self.tr("Who is working?"),
                self.tr("Who is working? These initials stand beside your decisions:"),
                ["", *known],
            )
        else:
            text, given = QInputDialog.getText(
                self._window,
                self.tr("Your initials"),
                self.tr("Your initials stand beside your decisions:"),
                text=last,
            )
        if not given or not text.strip():
            return ""
        self._fresh = False
        return use_initials(text)
