"""A lens over a film."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGraphicsView, QWidget

DIAMETER = 240
SHARE_OF_VIEW = 0.7
MAGNIFICATION = 2.5


class Magnifier(QWidget):
    """Shows the part under its middle, larger than the view does."""

    def __init__(self, view: QGraphicsView) -> None:
        # A child of the viewport would move along when that is scrolled.
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def move_to(self, point: QPoint) -> None:
        """Move the middle over a point of the viewport."""
        shorter = min(self._view.width(), self._view.height())
        diameter = min(DIAMETER, int(SHARE_OF_VIEW * shorter))
        self.resize(diameter, diameter)
        self.move(point - self.rect().center())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the scene again, so that it magnifies the pixels of the film, not of the screen."""
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        side = circle.width() / MAGNIFICATION
        under = QRectF(0, 0, side, side)
        under.moveCenter(QPointF(self.geometry().center()))
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        path = QPainterPath()
        path.addEllipse(circle)
        painter.setClipPath(path)
        painter.fillRect(circle, Qt.GlobalColor.black)
        source = self._view.viewportTransform().inverted()[0].mapRect(under)
        self._view.scene().render(painter, circle, source)
        painter.setClipping(False)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawEllipse(circle)
        painter.end()
