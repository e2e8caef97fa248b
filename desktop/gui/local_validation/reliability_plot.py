"""A reliability diagram: predicted probabilities against the true shares of pneumonia."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.local_validation.performance import Bin

_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_RADIUS = 3.5
_GRID_STRENGTH = 0.15


class ReliabilityPlot(QWidget):
    """A point for each bin, with the interval of its share. On the diagonal the two agree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: Sequence[Bin] = []
        self.setAccessibleName(self.tr("Probabilities, and how many had pneumonia"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bins(self, bins: Sequence[Bin]) -> None:
        """Draw these bins."""
        self._bins = bins
        self.setAccessibleDescription(
            "; ".join(
                self.tr("Probability about {probability}: {count} of {of} with pneumonia").format(
                    count=each.pneumonia.count,
                    of=each.pneumonia.of,
                    probability=QLocale().toString(each.probability, "f", 2),
                )
                for each in bins
            )
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square with room for the axes' words."""
        return QSize(360, 320)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the axes, the diagonal and the bins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # An axis rises to the right, also for readers of languages from right to left.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = self.fontMetrics().height()
        number = self.fontMetrics().horizontalAdvance("0.00 ")
        area = QRectF(self.rect()).adjusted(1.5 * line + number, line / 2, -line, -2.5 * line)
        self._draw_axes(painter, area)
        self._draw_bins(painter, area)

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        line = self.fontMetrics().height()
        words = QPen(self.palette().color(QPalette.ColorRole.WindowText))
        grid = words.color()
        grid.setAlphaF(_GRID_STRENGTH)
        faint = QPen(grid)
        painter.fillRect(area, self.palette().color(QPalette.ColorRole.Base))
        for tick in _TICKS:
            painter.setPen(faint)
            painter.drawLine(_place(area, tick, 0), _place(area, tick, 1))
            painter.drawLine(_place(area, 0, tick), _place(area, 1, tick))
            painter.setPen(words)
            below, beside = _place(area, tick, 0), _place(area, 0, tick)
            painter.drawText(
                QRectF(below.x() - 30, below.y(), 60, 1.2 * line),
                Qt.AlignmentFlag.AlignCenter,
                QLocale().toString(tick, "g", 2),
            )
            painter.drawText(
                QRectF(beside.x() - 66, beside.y() - line / 2, 60, line),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                QLocale().toString(tick, "g", 2),
            )
        painter.drawText(
            QRectF(area.left(), area.bottom() + 1.2 * line, area.width(), 1.2 * line),
            Qt.AlignmentFlag.AlignCenter,
            self.tr("Probability"),
        )
        self._draw_sideways(painter, area, self.tr("Share with pneumonia"))
        painter.setPen(QPen(words.color(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(_place(area, 0, 0), _place(area, 1, 1))

    def _draw_sideways(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.save()
        painter.translate(0, area.bottom())
        painter.rotate(-90)
        painter.drawText(
            QRectF(0, 0, area.height(), 1.2 * self.fontMetrics().height()),
            Qt.AlignmentFlag.AlignCenter,
            text,
        )
        painter.restore()

    def _draw_bins(self, painter: QPainter, area: QRectF) -> None:
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setBrush(colour)
        painter.setPen(QPen(colour, 2))
        for each in self._bins:
            estimate = each.pneumonia.estimate
            if estimate is None:
                continue
            painter.drawLine(
                _place(area, each.probability, estimate.low),
                _place(area, each.probability, estimate.high),
            )
            painter.drawEllipse(_place(area, each.probability, estimate.value), _RADIUS, _RADIUS)


def _place(area: QRectF, across: float, up: float) -> QPointF:
    return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())
