"""The colour and the shape of a verdict, so that the verdicts differ without their words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

# For each verdict: on a light and on a dark background. Each has a contrast of 4.5:1 or more there.
COLOURS = {
    "pneumonia": ("#b3261e", "#ff9a92"),
    "normal": ("#1a6e3c", "#7fd79b"),
    "review": ("#7a5200", "#f2c14e"),
    "error": ("#5f6368", "#b4b8bd"),
}


def verdict_colour(verdict: str, palette: QPalette) -> QColor:
    """The verdict's colour on this palette's background."""
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    return QColor(COLOURS[verdict][dark])


def draw_verdict(painter: QPainter, verdict: str, box: QRectF, colour: QColor) -> None:
    """Draw a triangle, a disc, a diamond or a cross: each verdict has its own shape."""
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    centre = box.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if verdict == "pneumonia":
        painter.drawPolygon(
            QPolygonF([QPointF(centre.x(), top), box.bottomRight(), box.bottomLeft()])
        )
    elif verdict == "normal":
        painter.drawEllipse(box)
    elif verdict == "review":
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(centre.x(), top),
                    QPointF(right, centre.y()),
                    QPointF(centre.x(), bottom),
                    QPointF(left, centre.y()),
                ]
            )
        )
    else:
        painter.setPen(QPen(colour, box.width() / 4))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    painter.restore()


class VerdictMark(QWidget):
    """The verdict's shape in its colour, beside its words."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_verdict(self, verdict: str) -> None:
        """Show a verdict's shape; none when empty."""
        self._verdict = verdict
        self.setVisible(bool(verdict))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as a line of text."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the shape."""
        if self._verdict:
            painter = QPainter(self)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_verdict(painter, self._verdict, box, verdict_colour(self._verdict, self.palette()))
            painter.end()
