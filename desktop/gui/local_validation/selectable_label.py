"""A label of several lines that can be selected and copied."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def selectable_label(name: str, text: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    """An empty one.

    Args:
        name: what a screen reader calls it.
    """
    label = QLabel()
    label.setTextFormat(text)
    label.setWordWrap(True)
    label.setAccessibleDescription(name)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
