"""A film as an item of a graphics scene, drawn from the grey values of its file."""

import math

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.reading.grey_film import GreyFilm


class FilmItem(QGraphicsItem):
    """Draws the visible part of a film, from the reduction that suits the screen.

    A large film of 16 bits is never made into a picture as a whole. Only a few of its pixels for
    each pixel of the screen go through the look-up table.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._film: GreyFilm | None = None
        self._brightness = np.zeros(0, np.uint8)

    def show_film(self, film: GreyFilm | None) -> None:
        """Draw this film from now on; None draws nothing."""
        self.prepareGeometryChange()
        self._film = film
        if film is not None:
            self._brightness = film.brightness(film.window)
        self.update()

    def show_brightness(self, brightness: np.ndarray) -> None:
        """Draw with this look-up table, uint8, as `GreyFilm.brightness` returns it."""
        self._brightness = brightness
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The size in pixels of the film."""
        if self._film is None:
            return QRectF()
        return QRectF(0, 0, self._film.width, self._film.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw the part that is exposed."""
        if self._film is None:
            return
        lod = option.levelOfDetailFromTransform(painter.deviceTransform())
        halvings = round(-math.log2(lod)) if lod > 0 else 0
        reductions = self._film.reductions
        halvings = min(max(halvings, 0), len(reductions) - 1)
        reduced, side = reductions[halvings], 2**halvings
        exposed = option.exposedRect.intersected(self.boundingRect())
        # Under the magnifier Qt counts the whole film as exposed, and clips it.
        if painter.hasClipping():
            exposed = exposed.intersected(painter.clipBoundingRect())
        # Two pixels more on every side: smoothing needs them, so that the exposed part fits what
        # was drawn beside it before.
        left, top = (max(math.floor(at / side) - 2, 0) for at in (exposed.x(), exposed.y()))
        right, bottom = (
            math.ceil(at / side) + 2
            for at in (exposed.x() + exposed.width(), exposed.y() + exposed.height())
        )
        shown = self._brightness[reduced[top:bottom, left:right]]
        if not shown.size:
            return
        height, width = shown.shape
        image = QImage(shown.data, width, height, width, QImage.Format.Format_Grayscale8)
        painter.save()
        # If a side is odd, a reduction reaches over the edge.
        painter.setClipRect(self.boundingRect(), Qt.ClipOperation.IntersectClip)
        painter.drawImage(QRectF(left * side, top * side, width * side, height * side), image)
        painter.restore()
