"""The scale of the map's colours."""

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.results.cam_overlay import colours


class ColourBar(QWidget):
    """The map's colours from one end to the other, with what each end means."""

    def __init__(self) -> None:
        super().__init__()
        far_side = 0 if self.isRightToLeft() else -1
        # The scale rises to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(self.tr("Weak sign")))
        layout.addWidget(_Colours(), stretch=1000)
        layout.addWidget(QLabel(self.tr("Strong sign of pneumonia")))
        layout.insertStretch(far_side)
        meaning = self.tr(
            "The map's colours: red is a strong sign of pneumonia, yellow a weak one, and no "
            "colour is no sign"
        )
        self.setToolTip(meaning)
        self.setAccessibleName(meaning)


class _Colours(QWidget):
    """The colours, as they look over a middle grey."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(160)
        layer = colours(np.linspace(0, 1, 256, dtype=np.float32))
        self._image = QImage(layer.data, 256, 1, 4 * 256, QImage.Format.Format_RGBA8888).copy()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size: lower than a line of text."""
        return QSize(80, 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least size: wide enough to see both ends."""
        return QSize(32, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw."""
        painter = QPainter(self)
        painter.setOpacity(1 if self.isEnabled() else 0.4)
        painter.fillRect(self.rect(), "#606060")
        painter.drawImage(QRect(self.rect()), self._image)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
