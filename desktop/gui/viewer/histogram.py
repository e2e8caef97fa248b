"""The grey values of a film, and which of them the window shows."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.reading.grey_film import GreyFilm, VoiWindow


class Histogram(QWidget):
    """Draws the grey values as an area, and the window as a slope from black to white."""

    def __init__(self) -> None:
        super().__init__()
        self._film: GreyFilm | None = None
        self._outline = QPolygonF()
        self._window = VoiWindow(0, 1)
        self._falls = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_window(self, film: GreyFilm | None, window: VoiWindow, inverted: bool) -> None:
        """Draw the window over the film's grey values; nothing without a film."""
        if film is not None and film is not self._film:
            self._outline = _outlined(*film.histogram)
        self._film, self._window = film, window
        self._falls = film is not None and film.darkens != inverted
        words = "" if film is None else self.words
        self.setAccessibleName(self.tr("Grey values"))
        self.setAccessibleDescription(words)
        self.setToolTip(words and f"{words} {self._hint}")
        self.update()

    @property
    def words(self) -> str:
        """The window in the file's units."""
        return self.tr("Window centre {centre}, width {width}.").format(
            centre=f"{self._window.centre:.0f}", width=f"{self._window.width:.0f}"
        )

    @property
    def _hint(self) -> str:
        return self.tr(
            "Drag with the right mouse button on the film to change them: up is brighter, right is "
            "more contrast."
        )

    @property
    def figures(self) -> str:
        """The window as workstations write it."""
        return f"C {self._window.centre:.0f}  W {self._window.width:.0f}"

    def sizeHint(self) -> QSize:  # noqa: N802
        """The height: a line for the figures, and a little more than one below it."""
        return QSize(160, 2 * self.fontMetrics().height() + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least size in which the figures can be read."""
        figures = self.fontMetrics().horizontalAdvance("C 00000  W 00000")
        return QSize(figures, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw."""
        if self._film is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The axis rises to the right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        figures = QRectF(self.rect()).adjusted(1, 0, -1, 0)
        box = figures.adjusted(0, self.fontMetrics().height() + 1, 0, -3)
        edges = self._film.histogram[1]
        half = self._window.width / 2
        black, white = self._window.centre - half, self._window.centre + half
        low, high = min(edges[0], black), max(edges[-1], white)
        to_box = QTransform(
            box.width() / (high - low), 0, 0, -box.height(), box.left(), box.bottom()
        )
        to_box.translate(-low, 0)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faint(text, 0.35))
        painter.drawPolygon(to_box.map(self._outline))
        first, last = (1, 0) if self._falls else (0, 1)
        slope = [(low, first), (black, first), (white, last), (high, last)]
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawPolyline(to_box.map(QPolygonF([QPointF(*point) for point in slope])))
        painter.setPen(text)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(figures, corner, self.figures)
        painter.end()


def _outlined(counts: np.ndarray, edges: np.ndarray) -> QPolygonF:
    """The outline of the area: grey values across, and heights from 0 to 1."""
    # With the root the few bright pixels are visible beside the many dark ones of the air.
    heights = np.sqrt(counts / max(counts.max(), 1))
    across = [edges[0], *np.repeat(edges, 2), edges[-1]]
    along = [0, 0, *np.repeat(heights, 2), 0, 0]
    return QPolygonF([QPointF(*point) for point in zip(across, along, strict=True)])


def _faint(colour: QColor, opacity: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(opacity)
    return faint
