"""Draws the cells of a film. A finding has a word, a colour and a shape."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.gui.text.translation import isolated
from desktop.gui.widgets.verdict_mark import draw_verdict, verdict_colour
from desktop.gui.worklist.results_filter import LINE_ROLE, Line, films_words
from desktop.gui.worklist.results_model import ROW_ROLE
from desktop.results.row import Row

THUMBNAIL = 42  # pixels
ROW_HEIGHT = THUMBNAIL + 8
ARROW = 16  # pixels, of the arrow on a line with several films
# Pixels that a cell needs beside its words. The shape of a verdict needs more.
BESIDE_NAME, BESIDE_VERDICT, BESIDE_PERCENT, BESIDE_AGE = THUMBNAIL + 20, 20, 34, 10
SHORTEST_BAR = 20


class CellDelegate(QStyledItemDelegate):
    """Draws selection and focus like the style, and leaves the rest to `paint_cell`."""

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
        """Draw the content of the cell; the pen has the colour of the text."""
        raise NotImplementedError


class FilmDelegate(CellDelegate):
    """Draws the thumbnail and the child's or the film's name. A long one keeps its end.

    A line with several films has an arrow, which points down where they stand below, and says how
    many they are. The films below it stand further in.
    """

    def paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        line: Line = index.data(LINE_ROLE)
        if line.films > 1:
            _draw_arrow(painter, arrow_box(option.rect, option.direction), option, line.is_open)
        further_in = ARROW if line.films > 1 or line.is_below else 0
        rect: QRect = option.rect.adjusted(further_in, 0, 0, 0)
        box = QRect(rect.left() + 6, rect.center().y() - THUMBNAIL // 2, THUMBNAIL, THUMBNAIL)
        box = _mirrored(option, box)
        _draw_thumbnail(painter, box, index.data(Qt.ItemDataRole.DecorationRole))
        text = _mirrored(option, rect.adjusted(THUMBNAIL + 16, 0, -4, 0))
        metrics, width = option.fontMetrics, text.width()
        said = metrics.elidedText(isolated(index.data()), Qt.TextElideMode.ElideMiddle, width)
        if line.films > 1:
            films = metrics.elidedText(films_words(line), Qt.TextElideMode.ElideRight, width)
            said = f"{said}\n{films}"
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, said)


def arrow_box(cell: QRect, direction: Qt.LayoutDirection) -> QRect:
    """The place of the arrow in the first cell of a line with several films."""
    box = QRect(cell.left(), cell.top(), ARROW + 4, cell.height())
    return QStyle.visualRect(direction, cell, box)


class FindingDelegate(CellDelegate):
    """Draws a shape and a word."""

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
    """Draws a number, a bar as long as the probability, and a mark at the threshold."""

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
        # The bar grows to the right in a mirrored cell, too.
        bar = QRectF(_mirrored(option, option.rect.adjusted(text.width() + 14, 0, -12, 0)))
        bar = QRectF(bar.left(), bar.center().y() - 4, bar.width(), 8)
        if bar.width() < SHORTEST_BAR:
            return
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
    """Draw it in a black box; an unreadable file has an empty frame."""
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


def _draw_arrow(painter: QPainter, box: QRect, option: QStyleOptionViewItem, is_open: bool) -> None:
    """Draw a triangle that points down, or to where the text goes."""
    half = option.fontMetrics.ascent() * 0.35
    ahead = -half if option.direction == Qt.LayoutDirection.RightToLeft else half
    middle = QRectF(box).center()
    if is_open:
        points = ((-half, -half / 2), (half, -half / 2), (0.0, half))
    else:
        points = ((-ahead / 2, -half), (-ahead / 2, half), (ahead, 0.0))
    painter.save()
    painter.setBrush(_text_colour(option))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in points]))
    painter.restore()


def _mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
    """The same place, but from the right in a right-to-left language."""
    return QStyle.visualRect(option.direction, option.rect, box)


def _is_selected(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)


def _text_colour(option: QStyleOptionViewItem) -> QColor:
    role = QPalette.ColorRole.HighlightedText if _is_selected(option) else QPalette.ColorRole.Text
    return option.palette.color(role)


def _verdict_colour(option: QStyleOptionViewItem, verdict: str) -> QColor:
    """The colour; on a selected row that of the text, because others would not stand out."""
    if _is_selected(option):
        return _text_colour(option)
    return verdict_colour(verdict, option.palette)
