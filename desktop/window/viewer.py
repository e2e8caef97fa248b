"""The chosen film, large: zoom, pan, brightness and contrast, invert, and the map over it."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.scoring.heatmap import overlay
from models.card import ModelCard

MAX_ZOOM = 16.0
ZOOM_STEP = 1.25
# The map is 7 x 7: more pixels than this add nothing to its smooth layer.
OVERLAY_SIDE = 224


class FilmView(QGraphicsView):
    """One film that can be zoomed (wheel), moved (left drag) and windowed (right drag).

    Signals:
        windowed: brightness or contrast was changed by the mouse.
    """

    windowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._film = QGraphicsPixmapItem()
        self._film.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._map = QGraphicsPixmapItem()
        self._map.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._film)
        self.scene().addItem(self._map)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setBackgroundBrush(Qt.GlobalColor.black)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Film")
        self._image = QImage()
        self._fitted = True
        self._centre, self._width, self._inverted = 127.5, 255.0, False
        self._drag_start: QPoint | None = None

    def show_film(self, grey: np.ndarray) -> None:
        """Show uint8 (height, width) pixels, fitted, as they are."""
        self._image = _indexed(grey)
        self.scene().setSceneRect(QRectF(self._image.rect()))
        self._map.setPixmap(QPixmap())
        self.reset_window()
        self.fit()

    def show_map(self, layer: np.ndarray | None) -> None:
        """Lay uint8 RGBA (height, width, 4) over the film, stretched to its size; None for none."""
        if layer is None or self._image.isNull():
            self._map.setPixmap(QPixmap())
            return
        height, width, _ = layer.shape
        image = QImage(layer.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
        self._map.setPixmap(QPixmap.fromImage(image.copy()))
        self._map.setTransform(
            self._map.transform().fromScale(
                self._image.width() / width, self._image.height() / height
            )
        )

    def set_map_strength(self, strength: float) -> None:
        """From 0, invisible, to 1."""
        self._map.setOpacity(strength)

    def clear_film(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self._film.setPixmap(QPixmap())
        self._map.setPixmap(QPixmap())

    @property
    def grey_window(self) -> tuple[float, float]:
        """Centre and width of the shown grey values, as radiologists name them."""
        return self._centre, self._width

    def reset_window(self) -> None:
        """Show the grey values as they are."""
        self._centre, self._width, self._inverted = 127.5, 255.0, False
        self._apply_window()

    def set_inverted(self, inverted: bool) -> None:
        """Show black as white."""
        self._inverted = inverted
        self._apply_window()

    def fit(self) -> None:
        """Show the whole film."""
        self._fitted = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Enlarge by a factor, no further than the film fitted or 16 screen pixels a pixel."""
        if self._image.isNull():
            return
        new_scale = self.transform().m11() * factor
        if new_scale <= self._fit_scale():
            self.fit()
        elif new_scale <= MAX_ZOOM:
            self._fitted = False
            self.scale(factor, factor)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom about the pointer."""
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep a fitted film fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin to change brightness and contrast with the right button."""
        if event.button() == Qt.MouseButton.RightButton:
            self._drag_start = event.position().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Up is brighter, right is more contrast."""
        if self._drag_start is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position() - QPointF(self._drag_start)
        self._drag_start = event.position().toPoint()
        self._centre = min(max(self._centre + moved.y() / 2, 0), 255)
        self._width = min(max(self._width - moved.x(), 8), 510)
        self._apply_window()
        self.windowed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the change."""
        if event.button() == Qt.MouseButton.RightButton:
            self._drag_start = None
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Fit."""
        self.fit()

    def _fit_scale(self) -> float:
        viewport, scene = self.viewport().rect(), self.sceneRect()
        return min(viewport.width() / scene.width(), viewport.height() / scene.height())

    def _apply_window(self) -> None:
        """Give each grey value its place in the window through the image's colour table."""
        if self._image.isNull():
            return
        levels = (np.arange(256) - self._centre) / self._width + 0.5
        shown = np.rint(255 * levels.clip(0, 1)).astype(int)
        if self._inverted:
            shown = 255 - shown
        self._image.setColorTable([0xFF000000 | int(level) * 0x010101 for level in shown])
        self._film.setPixmap(QPixmap.fromImage(self._image))


class Viewer(QWidget):
    """The film with its controls, and what the program says of it in words."""

    def __init__(self, card: ModelCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._cam: np.ndarray | None = None
        self.view = FilmView()
        self.message = QLabel()
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setMargin(24)
        self.verdict = QLabel()
        font = self.verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.verdict.setFont(font)
        self.verdict.setAccessibleName("What the program says of this film")
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setAccessibleName("File, and why it needs a look")

        self.map_switch = QCheckBox("&Map")
        self.map_switch.setToolTip("Show where in the picture the score comes from (M)")
        self.map_switch.setShortcut("M")
        self.map_switch.setChecked(True)
        self.map_switch.toggled.connect(self._show_map)
        self.map_strength = QSlider(Qt.Orientation.Horizontal)
        self.map_strength.setRange(10, 100)
        self.map_strength.setValue(80)
        self.map_strength.setMaximumWidth(120)
        self.map_strength.setToolTip("Strength of the map")
        self.map_strength.setAccessibleName("Strength of the map")
        self.map_strength.valueChanged.connect(
            lambda value: self.view.set_map_strength(value / 100)
        )
        self.view.set_map_strength(0.8)
        self.invert = QCheckBox("&Invert")
        self.invert.setToolTip("Show black as white (I)")
        self.invert.setShortcut("I")
        self.invert.toggled.connect(self.view.set_inverted)
        self.fit = QPushButton("&Fit")
        self.fit.setToolTip("Show the whole film (F)")
        self.fit.setShortcut("F")
        self.fit.clicked.connect(self.view.fit)
        self.reset = QPushButton("&Reset")
        self.reset.setToolTip("Brightness and contrast as in the file (R)")
        self.reset.setShortcut("R")
        self.reset.clicked.connect(self._reset)
        hint = QLabel("Wheel: zoom. Left drag: move. Right drag: brightness, contrast.")
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setWordWrap(True)

        controls = QHBoxLayout()
        controls.addWidget(self.map_switch)
        controls.addWidget(self.map_strength)
        controls.addWidget(self.invert)
        controls.addStretch()
        controls.addWidget(self.fit)
        controls.addWidget(self.reset)

        picture = QWidget()
        self._stack = QStackedLayout(picture)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.verdict)
        layout.addWidget(self.details)
        layout.addWidget(picture, stretch=1)
        layout.addLayout(controls)
        layout.addWidget(hint)
        self._controls = (self.map_switch, self.map_strength, self.invert, self.fit, self.reset)
        self.clear()

    def clear(self) -> None:
        """Show no film, and ask for one."""
        self.describe("", "")
        self.show_message("Choose a film in the list to see it here.")

    def describe(self, verdict: str, details: str) -> None:
        """Say what the program says of the film, and of which file."""
        self.verdict.setText(verdict)
        self.details.setText(details)

    def show_film(self, grey: np.ndarray, cam: np.ndarray | None) -> None:
        """Show a film and the map of where its score comes from."""
        self._cam = cam
        self.invert.setChecked(False)
        self.view.show_film(grey)
        self._show_map()
        self._stack.setCurrentWidget(self.view)
        self._enable_controls(True)

    def show_message(self, message: str) -> None:
        """Show words where the film would be."""
        self._cam = None
        self.view.clear_film()
        self.message.setText(message)
        self._stack.setCurrentWidget(self.message)
        self._enable_controls(False)

    def _enable_controls(self, enabled: bool) -> None:
        for control in self._controls:
            control.setEnabled(enabled)

    def _show_map(self) -> None:
        if self._cam is None or self._card is None or not self.map_switch.isChecked():
            self.view.show_map(None)
            return
        self.view.show_map(overlay(self._cam, self._card, OVERLAY_SIDE, OVERLAY_SIDE))

    def _reset(self) -> None:
        self.invert.setChecked(False)
        self.view.reset_window()


def _indexed(grey: np.ndarray) -> QImage:
    """A QImage whose pixels are indices into a colour table, one for each grey value."""
    grey = np.ascontiguousarray(grey)
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Indexed8).copy()
