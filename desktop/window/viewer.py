"""The chosen film, large: zoom, pan, brightness and contrast, invert, and the map over it."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
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
    QSizePolicy,
    QSlider,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.scoring.header import Header
from desktop.scoring.heatmap import overlay
from desktop.scoring.rows import Row
from desktop.window.delegates import draw_verdict, verdict_colour
from desktop.window.elided_label import ElidedLabel
from desktop.window.results_model import verdict_of
from models.card import ModelCard

MAX_ZOOM = 16.0
ZOOM_STEP = 1.25
WINDOW_STEP = 12.0  # grey values a key press
# The map is 7 x 7: more pixels than this add nothing to its smooth layer.
OVERLAY_SIDE = 224

VERDICT_WORDS = {
    "pneumonia": "Marked as pneumonia",
    "normal": "Marked as normal",
    "review": "Look at it first",
    "error": "Not scored",
}


class FilmView(QGraphicsView):
    """One film that can be zoomed (wheel), moved (left drag) and windowed (right drag)."""

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
        # A scene takes every drag to itself; a folder dropped here is for the window.
        self.viewport().setAcceptDrops(False)
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

    def move_window(self, centre: float, width: float) -> None:
        """Move the window's centre (less is brighter) and widen it (less is more contrast)."""
        self._centre = min(max(self._centre + centre, 0), 255)
        self._width = min(max(self._width + width, 8), 510)
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
        self.move_window(moved.y() / 2, -moved.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the change."""
        if event.button() == Qt.MouseButton.RightButton:
            self._drag_start = None
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Fit."""
        self.fit()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:  # noqa: N802
        """Frame the view while the keyboard is in it."""
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

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


class Viewer(QWidget):
    """The film with its controls, and what the program says of it in words."""

    def __init__(self, card: ModelCard | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self._cam: np.ndarray | None = None
        self.view = FilmView()
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.message.setMargin(24)
        self._build_actions()
        picture = QWidget()
        self._stack = QStackedLayout(picture)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addLayout(self._build_heading())
        layout.addWidget(self.patient)
        layout.addWidget(self.reason)
        layout.addWidget(picture, stretch=1)
        layout.addLayout(self._build_controls())
        hint = QLabel("Wheel: zoom. Left drag: move. Right drag: brightness, contrast.")
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint.setWordWrap(True)
        layout.addWidget(hint)
        self.clear()

    def clear(self) -> None:
        """Show no film, and ask for one."""
        self._mark.show_verdict("")
        for label in (self.verdict, self.probability, self.file, self.patient, self.reason):
            label.clear()
        self.patient.hide()
        self.reason.hide()
        self.show_message("Choose a film in the list to see it here.")

    def describe(self, row: Row) -> None:
        """Say what the program says of a film, and why where it does not."""
        verdict = verdict_of(row)
        self._mark.show_verdict(verdict)
        self.verdict.setText(VERDICT_WORDS[verdict] + _pattern_words(row))
        self.probability.setText(_probability_words(row))
        self.file.setText(row.file)
        self.patient.setText(_patient_words(row.header or Header()))
        self.patient.setVisible(bool(self.patient.text()))
        # Where there is no picture, the reason stands in its place.
        self.reason.setText(row.reason if row.probability is not None else "")
        self.reason.setVisible(bool(self.reason.text()))

    def show_film(self, grey: np.ndarray, cam: np.ndarray | None) -> None:
        """Show uint8 (height, width) pixels and the map of where the film's score comes from."""
        self._cam = cam
        self.invert_action.setChecked(False)
        self.view.show_film(grey)
        self._show_map()
        self._stack.setCurrentWidget(self.view)
        self._enable_actions(True)

    def show_message(self, message: str) -> None:
        """Show words where the film would be."""
        self._cam = None
        self.view.clear_film()
        self.message.setText(message)
        self._stack.setCurrentWidget(self.message)
        self._enable_actions(False)

    def _build_actions(self) -> None:
        view = self.view
        self.map_action = self._action("Show &map", "Show where the score comes from", "M")
        self.map_action.setCheckable(True)
        self.map_action.setChecked(True)
        self.map_action.toggled.connect(self._show_map)
        self.invert_action = self._action("&Invert", "Show black as white", "I")
        self.invert_action.setCheckable(True)
        self.invert_action.toggled.connect(view.set_inverted)
        self.fit_action = self._action("&Fit", "Show the whole film", "F", view.fit)
        self.zoom_in_action = self._action(
            "Zoom i&n", "Enlarge the film", "+", lambda: view.zoom(ZOOM_STEP)
        )
        self.zoom_out_action = self._action(
            "Zoom &out", "Make the film smaller", "-", lambda: view.zoom(1 / ZOOM_STEP)
        )
        self.brighter_action = self._action(
            "&Brighter", "More brightness", "B", lambda: view.move_window(-WINDOW_STEP, 0)
        )
        self.darker_action = self._action(
            "&Darker", "Less brightness", "Shift+B", lambda: view.move_window(WINDOW_STEP, 0)
        )
        self.more_contrast_action = self._action(
            "More &contrast", "More contrast", "C", lambda: view.move_window(0, -2 * WINDOW_STEP)
        )
        self.less_contrast_action = self._action(
            "&Less contrast",
            "Less contrast",
            "Shift+C",
            lambda: view.move_window(0, 2 * WINDOW_STEP),
        )
        self.reset_action = self._action(
            "&Reset", "Brightness and contrast as in the file", "R", self._reset
        )
        self.zoom_in_action.setShortcuts([QKeySequence("+"), QKeySequence("=")])
        self.zoom_in_action.setIconText("+")
        self.zoom_out_action.setIconText("\N{MINUS SIGN}")
        self.map_action.setIconText("Map")

    def _action(
        self, text: str, tip: str, shortcut: str, do: Callable[[], None] | None = None
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(shortcut)
        action.setToolTip(f"{tip} ({shortcut})")
        if do is not None:
            action.triggered.connect(lambda _checked: do())
        self.addAction(action)
        return action

    def _build_heading(self) -> QVBoxLayout:
        self._mark = VerdictMark()
        self.verdict = QLabel()
        font = self.verdict.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        font.setBold(True)
        self.verdict.setFont(font)
        self.verdict.setAccessibleName("What the program says of this film")
        self.probability = QLabel()
        self.probability.setAccessibleName("Probability and threshold")
        self.file = ElidedLabel()
        self.file.setAccessibleName("File")
        self.patient = ElidedLabel()
        self.patient.setAccessibleName("Patient")
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setAccessibleName("Why it needs a look")
        words = QHBoxLayout()
        words.addWidget(self._mark)
        words.addWidget(self.verdict, stretch=1)
        facts = QHBoxLayout()
        facts.addWidget(self.file, stretch=1)
        facts.addSpacing(12)
        facts.addWidget(self.probability)
        heading = QVBoxLayout()
        heading.setSpacing(4)
        heading.addLayout(words)
        heading.addLayout(facts)
        return heading

    def _build_controls(self) -> QHBoxLayout:
        self.map_strength = QSlider(Qt.Orientation.Horizontal)
        self.map_strength.setRange(10, 100)
        self.map_strength.setMaximumWidth(120)
        self.map_strength.setToolTip("Strength of the map")
        self.map_strength.setAccessibleName("Strength of the map")
        self.map_strength.valueChanged.connect(
            lambda value: self.view.set_map_strength(value / 100)
        )
        self.map_strength.setValue(80)
        controls = QHBoxLayout()
        controls.addWidget(_switch(self.map_action))
        controls.addWidget(self.map_strength)
        controls.addSpacing(8)
        controls.addWidget(_switch(self.invert_action))
        controls.addStretch()
        for action in (
            self.zoom_out_action,
            self.zoom_in_action,
            self.fit_action,
            self.reset_action,
        ):
            controls.addWidget(_tool_button(action))
        return controls

    def _enable_actions(self, enabled: bool) -> None:
        for action in self.actions():
            action.setEnabled(enabled)
        self.map_strength.setEnabled(enabled)

    def _show_map(self) -> None:
        if self._cam is None or self._card is None or not self.map_action.isChecked():
            self.view.show_map(None)
            return
        self.view.show_map(overlay(self._cam, self._card, OVERLAY_SIDE, OVERLAY_SIDE))

    def _reset(self) -> None:
        self.invert_action.setChecked(False)
        self.view.reset_window()


def _probability_words(row: Row) -> str:
    if row.probability is None:
        return ""
    if row.finding is None:
        return f"Probability {row.probability:.4f}, not counted"
    return f"Probability {row.probability:.4f}, marked from {row.threshold:.4f}"


def _pattern_words(row: Row) -> str:
    return f" (pattern more like {row.pattern})" if row.pattern else ""


def _patient_words(header: Header) -> str:
    """What a DICOM file says of its patient, in the order of a film's own label."""
    age = "" if header.age is None else f"{header.age} years"
    study = header.study_date and f"film of {header.study_date}"
    parts = (header.patient_name, header.patient_id, header.patient_sex, age, study)
    return ", ".join(filter(None, parts))


def _switch(action: QAction) -> QCheckBox:
    """A box that is ticked while the action is on."""
    box = QCheckBox(action.iconText())
    box.setToolTip(action.toolTip())
    box.setAccessibleName(action.toolTip())
    box.setChecked(action.isChecked())
    box.toggled.connect(action.setChecked)
    action.toggled.connect(box.setChecked)
    action.enabledChanged.connect(box.setEnabled)
    return box


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.toolTip())
    button.setMinimumSize(36, 28)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _indexed(grey: np.ndarray) -> QImage:
    """A QImage whose pixels are indices into a colour table, one for each grey value."""
    grey = np.ascontiguousarray(grey)
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Indexed8).copy()
