"""How the finding and the probability are drawn: by word, colour and shape together."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.scoring.rows import Row
from desktop.window.results_model import ROW_ROLE, verdict_of

# By verdict, on a light and on a dark background; each has a contrast of 4.5:1 or more there.
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


class FindingDelegate(QStyledItemDelegate):
    """A shape and a word."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row: Row = index.data(ROW_ROLE)
        verdict = verdict_of(row)
        colour = _paint_background(painter, option, index, verdict)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        side = option.fontMetrics.ascent() * 0.9
        left, middle = option.rect.left() + 8.0, option.rect.center().y() + 0.5
        _draw_shape(painter, verdict, QRectF(left, middle - side / 2, side, side))
        painter.setPen(colour)
        font = option.font
        font.setBold(verdict == "pneumonia")
        painter.setFont(font)
        painter.drawText(
            option.rect.adjusted(int(side) + 16, 0, -4, 0),
            Qt.AlignmentFlag.AlignVCenter,
            index.data(),
        )
        painter.restore()


class ProbabilityDelegate(QStyledItemDelegate):
    """A number and a bar as long as the probability, with a mark at the threshold."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row: Row = index.data(ROW_ROLE)
        colour = _paint_background(painter, option, index, verdict_of(row))
        if row.probability is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text_width = option.fontMetrics.horizontalAdvance("100 %") + 12
        text = option.rect.adjusted(4, 0, 0, 0)
        text.setWidth(text_width)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        painter.drawText(
            text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data()
        )
        bar = QRectF(option.rect).adjusted(text_width + 14, 0, -12, 0)
        bar = QRectF(bar.left(), bar.center().y() - 4, bar.width(), 8)
        track = option.palette.color(role)
        track.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track)
        painter.drawRoundedRect(bar, 4, 4)
        painter.setBrush(colour)
        filled = QRectF(bar)
        filled.setWidth(max(4.0, bar.width() * row.probability))
        painter.drawRoundedRect(filled, 4, 4)
        mark = bar.left() + bar.width() * row.threshold
        painter.setPen(option.palette.color(role))
        painter.drawLine(QPointF(mark, bar.top() - 4), QPointF(mark, bar.bottom() + 4))
        painter.restore()


def _paint_background(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    verdict: str,
) -> QColor:
    """Draw selection and focus as the style does; give the colour to draw on it with."""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(
        QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
    )
    if option.state & QStyle.StateFlag.State_Selected:
        return option.palette.color(QPalette.ColorRole.HighlightedText)
    return verdict_colour(verdict, option.palette)


def _draw_shape(painter: QPainter, verdict: str, box: QRectF) -> None:
    """Triangle, disc, diamond or cross: tells the verdicts apart without their colours."""
    if verdict == "pneumonia":
        painter.drawPolygon(
            QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])
        )
    elif verdict == "normal":
        painter.drawEllipse(box)
    elif verdict == "review":
        centre = box.center()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(centre.x(), box.top()),
                    QPointF(box.right(), centre.y()),
                    QPointF(centre.x(), box.bottom()),
                    QPointF(box.left(), centre.y()),
                ]
            )
        )
    else:
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(painter.brush().color())
        pen.setWidthF(box.width() / 4)
        painter.setPen(pen)
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
