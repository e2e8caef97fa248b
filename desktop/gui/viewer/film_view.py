"""One film in large: zoom and pan, window and level, turned, mirrored, inverted, with its map."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QGraphicsPixmapItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from desktop.gui.viewer.film_item import FilmItem
from desktop.gui.viewer.magnifier import Magnifier
from desktop.reading.find_film import Box
from desktop.reading.grey_film import GreyFilm, VoiWindow

MAX_ZOOM = 16.0
ZOOM_STEP = 1.25
# A move of the mouse by a pixel changes this share of the file's own window.
SHARE_A_PIXEL = 1 / 255
NARROWEST, WIDEST = 1 / 128, 4
FRAME_COLOUR = QColor("#35c8ff")


class FilmView(QGraphicsView):
    """Shows one film that can be zoomed (wheel), moved (left drag) and windowed (right drag).

    Signals:
        activated: it got the keyboard, or was clicked.
        changed: it shows another film, another window or another orientation.
    """

    activated = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._item = FilmItem()
        self._map = QGraphicsPixmapItem(self._item)
        self._map.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._frame = QGraphicsRectItem(self._item)
        self._frame.setPen(_frame_pen())
        self.scene().addItem(self._item)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setBackgroundBrush(Qt.GlobalColor.black)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Film"))
        self.setAccessibleDescription(
            self.tr(
                "Wheel: zoom. Left drag: move. Right drag: up is brighter, right is more contrast."
            )
        )
        # The left of a film stays on its side in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # A scene would take every drop, but a folder that is dropped here is for the window.
        self.viewport().setAcceptDrops(False)
        self._magnifier = Magnifier(self)
        self._film: GreyFilm | None = None
        self._box: Box | None = None
        self._whole = True
        self._window = VoiWindow(0, 1)
        self._inverted = False
        self._fitted = True
        self._drag_start: QPoint | None = None

    # -- what is shown -------------------------------------------------------------------------

    @property
    def film(self) -> GreyFilm | None:
        """The film that is shown."""
        return self._film

    @property
    def grey_window(self) -> VoiWindow:
        """Centre and width of the shown grey values, in the file's units."""
        return self._window

    @property
    def inverted(self) -> bool:
        """Whether black is shown as white."""
        return self._inverted

    @property
    def orientation(self) -> str:
        """How the film is turned or mirrored, in words; empty if it is shown as in its file."""
        turned = self._item.transform()
        mirrored = turned.determinant() < 0
        if turned.isIdentity():
            return ""
        if mirrored:
            return self.tr("Mirrored: left and right are swapped.")
        return self.tr("Turned.")

    def show_film(
        self,
        film: GreyFilm,
        layer: np.ndarray | None = None,
        box: Box | None = None,
        *,
        again: bool = False,
    ) -> None:
        """Show the whole film with the window of its file.

        Args:
            layer: its map, uint8 RGBA (height, width, 4), stretched over the scored part.
            box: the scored part of a photograph; None if all of it was scored.
            again: whether it is the film in sight, and only sharper; it stays turned as it is.
        """
        self._film = film
        self._box = box
        self._item.show_film(film)
        self._map.setPixmap(QPixmap())
        if layer is not None:
            height, width, _ = layer.shape
            image = QImage(layer.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
            self._map.setPixmap(QPixmap.fromImage(image.copy()))
            scored = self._scored_rect()
            to_scored = QTransform.fromTranslate(scored.x(), scored.y())
            self._map.setTransform(
                to_scored.scale(scored.width() / width, scored.height() / height)
            )
        self._frame.setRect(self._scored_rect())
        self._frame.setVisible(box is not None)
        turned, inverted = self._item.transform(), self._inverted
        self.reset()
        if again:
            self._orient(turned)
            self.set_inverted(inverted)

    def set_map_visible(self, visible: bool) -> None:
        """Show the map, or the film alone."""
        self._map.setVisible(visible)

    def set_map_strength(self, strength: float) -> None:
        """Set the opacity of the map, from 0, invisible, to 1."""
        self._map.setOpacity(strength)

    def set_whole(self, whole: bool) -> None:
        """Show a photograph as a whole, or only the film on it."""
        self._whole = whole
        self._orient(self._item.transform())

    def clear_film(self) -> None:
        """Show nothing."""
        self._film, self._box = None, None
        self._frame.hide()
        self._item.show_film(None)
        self._map.setPixmap(QPixmap())
        self.changed.emit()

    def picture(self) -> QImage:
        """The visible part, as sharp as on the screen, without marks that only guide the user."""
        size = self.viewport().size()
        image = QImage(size * self.devicePixelRatioF(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        in_sight = QRectF(self.viewport().rect())
        self.scene().render(
            painter, in_sight, self.viewportTransform().inverted()[0].mapRect(in_sight)
        )
        self._draw_orientation(painter)
        painter.end()
        return image

    # -- what the user can do ------------------------------------------------------------------

    def reset(self) -> None:
        """Show the whole film with the window and orientation of its file."""
        if self._film is None:
            return
        self._window, self._inverted = self._film.window, False
        self._orient(QTransform())
        self._apply_window()

    def change_window(self, brighter: float, contrast: float) -> None:
        """Move the window, and narrow it, by shares of the file's own window's width."""
        if self._film is None:
            return
        own, (low, *_, high) = self._film.window, self._film.histogram[1]
        upwards = self._film.darkens != self._inverted
        centre = self._window.centre + (brighter if upwards else -brighter) * own.width
        width = self._window.width - contrast * own.width
        lowest = min(low, own.centre - own.width / 2)
        highest = max(high, own.centre + own.width / 2)
        self._window = VoiWindow(
            min(max(centre, lowest), highest),
            min(max(width, own.width * NARROWEST), (highest - lowest) * WIDEST),
        )
        self._apply_window()

    def set_inverted(self, inverted: bool) -> None:
        """Show black as white."""
        self._inverted = inverted
        self._apply_window()

    def turn(self, quarters: int) -> None:
        """Turn the film clockwise by quarters of a turn."""
        self._orient(self._item.transform() * QTransform().rotate(90 * quarters))

    def mirror(self, across: bool) -> None:
        """Swap left and right; if not `across`, swap top and bottom."""
        flip = QTransform.fromScale(-1, 1) if across else QTransform.fromScale(1, -1)
        self._orient(self._item.transform() * flip)

    def set_magnified(self, magnified: bool) -> None:
        """Show a lens at the pointer, or in the middle if the pointer is elsewhere."""
        self.viewport().setMouseTracking(magnified)
        self._magnifier.setVisible(magnified)
        pointer = self.viewport().mapFromGlobal(QCursor.pos())
        inside = self.viewport().rect().contains(pointer)
        self._magnifier.move_to(pointer if inside else self.viewport().rect().center())

    def fit(self) -> None:
        """Show the whole film."""
        self._fitted = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Zoom by a factor, between the whole film and 16 screen pixels for each pixel."""
        if self._film is None:
            return
        new_scale = self.transform().m11() * factor
        if new_scale <= self._fit_scale():
            self.fit()
        elif new_scale <= MAX_ZOOM:
            self._fitted = False
            self.scale(factor, factor)
        self._magnifier.update()

    # -- Qt events -----------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom around the pointer."""
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep a fitted film fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Report that the user works on this film from now on."""
        super().focusInEvent(event)
        self.activated.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to change brightness and contrast with the right button."""
        if event.button() == Qt.MouseButton.RightButton:
            self._drag_start = event.position().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move the lens; with the right button, up is brighter and right is more contrast."""
        if self._magnifier.isVisible():
            self._magnifier.move_to(event.position().toPoint())
        if self._drag_start is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position() - QPointF(self._drag_start)
        self._drag_start = event.position().toPoint()
        self.change_window(-moved.y() * SHARE_A_PIXEL / 2, moved.x() * SHARE_A_PIXEL)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the change."""
        if event.button() == Qt.MouseButton.RightButton:
            self._drag_start = None
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show the whole film."""
        self.fit()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:  # noqa: N802
        """Draw how the film was turned, and a frame while the view has the keyboard."""
        painter.resetTransform()
        self._draw_orientation(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    # -- how -----------------------------------------------------------------------------------

    def _draw_orientation(self, painter: QPainter) -> None:
        """Write it on the film: only the side of the heart shows that a film is mirrored."""
        words = self.orientation
        if not words:
            return
        wrap = Qt.TextFlag.TextWordWrap
        room = self.viewport().rect().adjusted(14, 12, -14, -12)
        text = painter.fontMetrics().boundingRect(room, wrap, words)
        painter.fillRect(
            text.adjusted(-6, -4, 6, 4), self.palette().color(QPalette.ColorRole.ToolTipBase)
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.ToolTipText))
        painter.drawText(text, wrap, words)

    def _orient(self, transform: QTransform) -> None:
        self._item.setTransform(transform)
        shown = self._item.boundingRect() if self._whole else self._scored_rect()
        self.setSceneRect(self._item.mapRectToScene(shown))
        self.fit()
        self.viewport().update()
        self.changed.emit()

    def _scored_rect(self) -> QRectF:
        """The scored part, in pixels of the film."""
        box = self._box
        if box is None:
            return self._item.boundingRect()
        return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)

    def _fit_scale(self) -> float:
        viewport, scene = self.viewport().rect(), self.sceneRect()
        return min(viewport.width() / scene.width(), viewport.height() / scene.height())

    def _apply_window(self) -> None:
        if self._film is None:
            return
        self._item.show_brightness(self._film.brightness(self._window, self._inverted))
        self._magnifier.update()
        self.changed.emit()


def _frame_pen() -> QPen:
    """A pen with the same width at every zoom, in a colour that no map has."""
    pen = QPen(FRAME_COLOUR, 2, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    return pen
