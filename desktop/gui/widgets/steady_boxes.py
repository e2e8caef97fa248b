"""Boxes for a choice and for a number that the mouse wheel does not change in passing.

Who turns the wheel over a film or a list may come across a box on the way. Qt would then change
what was chosen there, and nobody would notice.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox


class ChoiceBox(QComboBox):
    """A combo box."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Heed the wheel only if the keyboard is here, too."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberBox(QDoubleSpinBox):
    """A box for a number."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Heed the wheel only if the keyboard is here, too."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
