"""How a film's cells are drawn; a finding by word, colour and shape together."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui.widgets.verdict_mark import draw_verdict, verdict_colour
from desktop.gui.worklist.results_model import ROW_ROLE
from desktop.results.row import Row

THUMBNAIL = 42  # pixels
ROW_HEIGHT = THUMBNAIL + 8
# What the cells need besides their words, in pixels; a verdict's shape comes in addition.
BESIDE_NAME, BESIDE_VERDICT, BESIDE_PERCENT = THUMBNAIL + 20, 20, 34
SHORTEST_BAR = 30


class CellDelegate(QStyledItemDelegate):
    """Draws selection and focus as the style does, and leaves the rest to `paint_cell`."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_text_colour(option))
        self.paint_cell(painter, option, index)
        painter.restore()

    def paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw what the cell holds, with a pen of the text's colour."""
        raise NotImplementedError


class FilmDelegate(CellDelegate):
    """The thumbnail and the file's name, shortened in the middle: its end tells files apart."""

    def paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        box = QRect(rect.left() + 6, rect.center().y() - THUMBNAIL // 2, THUMBNAIL, THUMBNAIL)
        box = _mirrored(option, box)
        _draw_thumbnail(painter, box, index.data(Qt.ItemDataRole.DecorationRole))
        text = _mirrored(option, rect.adjusted(THUMBNAIL + 16, 0, -4, 0))
        name = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideMiddle, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)


class FindingDelegate(CellDelegate):
    """A shape and a word."""

    def paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        verdict = index.data(ROW_ROLE).verdict
        colour = _verdict_colour(option, verdict)
        side = round(option.fontMetrics.ascent() * 0.9)
        middle = option.rect.center().y() + 1
        box = _mirrored(option, QRect(option.rect.left() + 8, middle - side // 2, side, side))
        draw_verdict(painter, verdict, QRectF(box), colour)
        font = option.font
        font.setBold(verdict == "pneumonia")
        painter.setFont(font)
        painter.setPen(colour)
        text = _mirrored(option, option.rect.adjusted(side + 16, 0, -4, 0))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, index.data())


class ProbabilityDelegate(CellDelegate):
    """A number and a bar as long as the probability, with a mark at the threshold."""

    def paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row: Row = index.data(ROW_ROLE)
        if row.probability is None:
            return
        text = option.rect.adjusted(4, 0, 0, 0)
        text.setWidth(option.fontMetrics.horizontalAdvance(">99 %") + 8)
        painter.drawText(
            _mirrored(option, text),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            index.data(),
        )
        # In the mirrored cell, too, it grows to the right.
        bar = QRectF(_mirrored(option, option.rect.adjusted(text.width() + 14, 0, -12, 0)))
        bar = QRectF(bar.left(), bar.center().y() - 4, bar.width(), 8)
        track = _text_colour(option)
        track.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track)
        painter.drawRoundedRect(bar, 4, 4)
        painter.setBrush(_verdict_colour(option, row.verdict))
        filled = QRectF(bar)
        filled.setWidth(max(4.0, bar.width() * row.probability))
        painter.drawRoundedRect(filled, 4, 4)
        mark = bar.left() + bar.width() * row.threshold
        painter.setPen(_text_colour(option))
        painter.drawLine(QPointF(mark, bar.top() - 4), QPointF(mark, bar.bottom() + 4))


def _draw_thumbnail(painter: QPainter, box: QRect, thumbnail: QPixmap | None) -> None:
    """Fitted into a black box; a file that could not be read leaves an empty frame."""
    if thumbnail is None:
        painter.save()
        painter.setOpacity(0.35)
        painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()
        return
    painter.fillRect(box, Qt.GlobalColor.black)
    size: QSize = thumbnail.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    fitted = QRect(QPointF(0, 0).toPoint(), size)
    fitted.moveCenter(box.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(fitted, thumbnail)


def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
    """The same place counted from the right where words run from right to left."""
    return QStyle.visualRect(option.direction, option.rect, box)


def _is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _text_colour(option: QStyleOptionViewItem) -> QColor:
    role = QPalette.ColorRole.HighlightedText if _is_selected(option) else QPalette.ColorRole.Text
    return option.palette.color(role)


def _verdict_colour(option: QStyleOptionViewItem, verdict: str) -> QColor:
    """On a selected row the colour would not stand out; there the shape and the word tell."""
    if _is_selected(option):
        return _text_colour(option)
    return verdict_colour(verdict, option.palette)
