"""The icons. They are drawn in the text colour, so they suit light and dark windows."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF

GRID = 24  # the drawings' own units
PIXELS = (20, 40, 60)  # for screens of one, two and three pixels a point


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon with this name; it is grey while its action is disabled."""
    result = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText)
        for side in PIXELS:
            result.addPixmap(_drawn(_DRAWINGS[name], colour, side), mode)
    return result


def _drawn(draw: Callable[[QPainter], None], colour: QColor, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / GRID, side / GRID)
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    draw(painter)
    painter.end()
    return pixmap


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _shape(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _folder(painter: QPainter) -> None:
    _shape(painter, (3, 19), (3, 5), (9, 5), (11, 8), (21, 8), (21, 19))


def _pause(painter: QPainter) -> None:
    painter.drawRect(QRectF(6, 5, 3.5, 14))
    painter.drawRect(QRectF(14.5, 5, 3.5, 14))


def _resume(painter: QPainter) -> None:
    _shape(painter, (7, 5), (7, 19), (19, 12))


def _stop(painter: QPainter) -> None:
    painter.drawRect(QRectF(6, 6, 12, 12))


def _export(painter: QPainter) -> None:
    _line(painter, (4, 15), (4, 20), (20, 20), (20, 15))
    _line(painter, (12, 4), (12, 15))
    _line(painter, (8, 11), (12, 15), (16, 11))


def _invert(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(4, 4, 16, 16))
    painter.setBrush(painter.pen().color())
    painter.drawChord(QRectF(4, 4, 16, 16), 90 * 16, 180 * 16)


def _turn(painter: QPainter) -> None:
    painter.drawArc(QRectF(5, 5, 14, 14), 60 * 16, 300 * 16)
    _line(painter, (11, 2), (15.5, 6), (11.5, 10))


def _mirror(painter: QPainter) -> None:
    _line(painter, (12, 3), (12, 21))
    _shape(painter, (9, 6), (9, 18), (3, 18))
    painter.setBrush(painter.pen().color())
    _shape(painter, (15, 6), (15, 18), (21, 18))


def _magnifier(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(4, 4, 12, 12))
    _line(painter, (14.5, 14.5), (20, 20))


def _compare(painter: QPainter) -> None:
    painter.drawRect(QRectF(3, 5, 8, 14))
    painter.drawRect(QRectF(13, 5, 8, 14))


def _right(painter: QPainter) -> None:
    _line(painter, (4, 12), (20, 12))
    _line(painter, (14, 6), (20, 12), (14, 18))


def _left(painter: QPainter) -> None:
    _line(painter, (4, 12), (20, 12))
    _line(painter, (10, 6), (4, 12), (10, 18))


_DRAWINGS = {
    "folder": _folder,
    "pause": _pause,
    "resume": _resume,
    "stop": _stop,
    "export": _export,
    "invert": _invert,
    "turn": _turn,
    "mirror": _mirror,
    "magnifier": _magnifier,
    "compare": _compare,
    "right": _right,
    "left": _left,
}
