"""Boxes for a choice and for a number that the mouse wheel does not change in passing.

Who turns the wheel over a film or a list may come across a box on the way. Qt would then change
what was chosen there, and nobody would notice.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class _WheelWithKeyboard(QObject):
    """Lets a box heed the wheel only while the keyboard is there, too."""

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        # Otherwise the wheel itself would bring the keyboard there.
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)

    def eventFilter(self, _box: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave the wheel to what lies around the box."""
        if event.type() is QEvent.Type.Wheel and not self._box.hasFocus():
            event.ignore()
            return True
        return False


class ChoiceBox(QComboBox):
    """A combo box. A letter chooses in it, also where the window has a command for that letter."""

    def __init__(self) -> None:
        super().__init__()
        _WheelWithKeyboard(self)

    def event(self, event: QEvent) -> bool:
        """Claim the letters before a command of the window does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            text = event.text()
            if text and text.isprintable() and not event.modifiers() & _COMMANDS:
                event.accept()
                return True
        return super().event(event)


class CountBox(QSpinBox):
    """A box for a whole number."""

    def __init__(self) -> None:
        super().__init__()
        _WheelWithKeyboard(self)


class NumberBox(QDoubleSpinBox):
    """A box for a number. A point and a comma both begin the fraction, in every language.

    Qt passes over the one that the language does not use: 2.5 would become 25.
    """

    def __init__(self) -> None:
        super().__init__()
        _WheelWithKeyboard(self)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take the sign of the other languages for that of this one."""
        sign = self.locale().decimalPoint()
        return super().validate(text.replace(".", sign).replace(",", sign), place)
