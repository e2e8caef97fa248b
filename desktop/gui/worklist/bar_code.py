"""Tells what a bar-code reader types from the keys that a person presses.

A USB bar-code reader is a keyboard to the computer. It types a whole number within a moment, and
most often Enter. In the list and on the film a letter is a command, so a scanned "PN2041" would
decide on a film.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

# Readers leave up to 40 ms between two keys. So a person waits no longer than this for a key.
PAUSE_MS = 60
# Fewer keys are a person's, who may press two almost at once.
LEAST_SIGNS = 4
# A reader holds these down for a capital letter.
_HELD_DOWN = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)


class BarCodes(QObject):
    """Holds a key's command back until it is certain that the key is none of a bar code.

    Signals:
        scanned: the bar code, when all of it is there. None of its keys was obeyed.
    """

    scanned = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        """Heed the keys that reach this widget or one in it, but no text that is typed there."""
        super().__init__(widget)
        self._signs = ""
        self._held: list[Callable[[], None]] = []
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._end)
        self._clicks = _Clicks(self._end)
        self.heed(widget)

    def heed(self, widget: QWidget) -> None:
        """Heed the keys that reach this widget, too, or one in it."""
        widget.installEventFilter(self)

    def hold_back(self, action: QAction) -> None:
        """Heed the keys of this action, too. Its button and its menu entry act at once."""
        action.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note a key before Qt obeys it, and hold back the command that it is."""
        if isinstance(watched, QAction):
            if event.type() is not QEvent.Type.Shortcut or not self._pause.isActive():
                return False
            self._held.append(watched.trigger)
            return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._note(event)
        return False

    def _note(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.text().isprintable() and event.text():
            self._signs += event.text()
            self._pause.start()
            self._clicks.heed()
        elif event.key() not in _HELD_DOWN:
            # An arrow chooses another film, and the keys before it are for this one.
            self._end()

    def _end(self) -> None:
        """Obey the keys of a person, or tell what was scanned."""
        self._pause.stop()
        self._clicks.forget()
        signs, held = self._signs, self._held
        self._signs, self._held = "", []
        if len(signs) >= LEAST_SIGNS:
            self.scanned.emit(signs)
            return
        for obey in held:
            obey()


class _Clicks(QObject):
    """Reports a click anywhere before it is obeyed: it may choose another film.

    A slow computer hands over a key and the click after it at the same time.
    """

    def __init__(self, report: Callable[[], None]) -> None:
        super().__init__()
        self._report = report

    def heed(self) -> None:
        """Report the next click."""
        _application().installEventFilter(self)

    def forget(self) -> None:
        """Report no click."""
        _application().removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let every event pass."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._report()
        return False


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
