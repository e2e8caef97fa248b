"""The pages of a report on paper or in a PDF file: a page for each film, and a summary."""

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication, QMarginsF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from desktop.gui.output.report_html import Batch, ReportFilm, film_html, summary_html
from desktop.gui.text.messages import shown
from desktop.gui.text.translation import page_option
from desktop.reading.picture import WHOLE, PictureError
from desktop.reading.read_picture import read_again
from desktop.results.cam_overlay import compose
from models.card import ModelCard
from models.preprocess import to_grey8

MARGIN_MM = 15
DOTS_PER_INCH = 300
# 85 mm at 180 dots an inch. Then even a report of nine hundred films is not too large.
PICTURE_SIDE = 600
END = b"%%EOF\n"
# It takes the number of films drawn, and returns whether to draw the next one.
Progress = Callable[[int], bool]


class PrinterError(Exception):
    """The printer does not take the page."""


def write_report(
    path: Path,
    films: Sequence[ReportFilm],
    batch: Batch,
    progress: Progress = lambda _: True,
) -> bool:
    """Write a page for each film. Two films or more have a summary before them.

    It holds one film in memory at a time, and may be called in any thread.

    Args:
        progress: called with the number of films written; writing stops when it returns False.

    Returns:
        Whether all films were written.

    Raises:
        OSError: the file cannot be written. A part of it may be there.
    """
    writer = _writer(path, QCoreApplication.translate("Report", "Pneumolite report"))
    painter = QPainter(writer)
    try:
        if not _draw_report(painter, writer, films, batch, progress):
            return False
    finally:
        painter.end()
    _check_end(path)
    return True


def print_report(
    printer: QPagedPaintDevice, films: Sequence[ReportFilm], batch: Batch, progress: Progress
) -> bool:
    """Print what `write_report` writes, and return what it returns.

    Raises:
        PrinterError: the printer does not take it.
    """
    with _printing(printer) as painter:
        return _draw_report(painter, printer, films, batch, progress)


def print_page(printer: QPagedPaintDevice, html: str, share: float = 1.0) -> None:
    """Print rich text on one page.

    Args:
        share: of the page's height, from the top, for the text.

    Raises:
        PrinterError: the printer does not take it.
    """
    with _printing(printer) as painter:
        draw_page(painter, printer, html, [], share)


@contextmanager
def _printing(printer: QPagedPaintDevice) -> Iterator[QPainter]:
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError
    try:
        yield painter
    finally:
        # Only now it goes to the printer.
        sent = painter.end()
    if not sent:
        raise PrinterError


def _draw_report(
    painter: QPainter,
    device: QPagedPaintDevice,
    films: Sequence[ReportFilm],
    batch: Batch,
    progress: Progress,
) -> bool:
    """Draw the pages of `write_report`; returns whether all films were drawn."""
    if len(films) > 1:
        draw_page(painter, device, summary_html(films, batch), [])
    for number, film in enumerate(films):
        if len(films) > 1:
            device.newPage()
        pictures, reason = _pictures(film, batch.card)
        sizes = [picture.size() for picture in pictures]
        draw_page(painter, device, film_html(film, batch, sizes, reason), pictures)
        if not progress(number + 1):
            return False
    return True


def write_page(path: Path, title: str, html: str) -> None:
    """Write rich text as a file of one page.

    Args:
        title: of the document, which the page does not show.

    Raises:
        OSError: the file cannot be written. A part of it may be there.
    """
    writer = _writer(path, title)
    painter = QPainter(writer)
    draw_page(painter, writer, html, [])
    painter.end()
    _check_end(path)


def _writer(path: Path, title: str) -> QPdfWriter:
    path.touch()  # raises an error that Qt would not report
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Pneumolite")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(page_layout())
    return writer


def _check_end(path: Path) -> None:
    """Check that the file is complete, because Qt reports no error on a full disk.

    Raises:
        OSError: the end of the file is missing.
    """
    with path.open("rb") as file:
        file.seek(-min(len(END), path.stat().st_size), os.SEEK_END)
        if file.read() != END:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def page_layout() -> QPageLayout:
    """An upright page of A4 with margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )


def page_font() -> QFont:
    """By its style and not by a name, because each system has others."""
    font = QFont()
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSize(10)
    return font


def draw_page(
    painter: QPainter,
    device: QPaintDevice,
    html: str,
    pictures: Sequence[QImage],
    share: float = 1.0,
) -> None:
    """Draw rich text with its pictures as wide as a device, and no higher than its share.

    Args:
        share: of the device's height, from the top.
    """
    page = QTextDocument()
    page.documentLayout().setPaintDevice(device)
    page.setDocumentMargin(0)
    page.setDefaultFont(page_font())
    page.setDefaultTextOption(page_option())
    for number, picture in enumerate(pictures):
        resource = QTextDocument.ResourceType.ImageResource
        page.addResource(resource, QUrl(f"picture:{number}"), picture)
    page.setHtml(html)
    page.setTextWidth(device.width())
    painter.save()
    # A long file name must not push the end of the text off the page.
    scale = min(1.0, share * device.height() / page.size().height())
    painter.scale(scale, scale)
    page.drawContents(painter)
    painter.restore()


def _pictures(film: ReportFilm, card: ModelCard) -> tuple[list[QImage], str]:
    """The film and the film with its map, or the reason why there are none."""
    if film.cam is None:
        return [], ""
    try:
        picture, _ = read_again(film.path, film.row.sha256, crop=WHOLE not in film.row.remarks)
    except PictureError as error:
        return [], shown(error.message)
    grey = Image.fromarray(to_grey8(picture.film))
    grey.thumbnail((PICTURE_SIDE, PICTURE_SIDE))
    with_map = compose(np.asarray(grey), film.cam, card)
    return [_qimage(grey, QImage.Format.Format_Grayscale8),
            _qimage(with_map, QImage.Format.Format_RGB888)], ""  # fmt: skip


def _qimage(picture: Image.Image, layout: QImage.Format) -> QImage:
    pixels = picture.tobytes()
    bytes_a_line = len(pixels) // picture.height
    return QImage(pixels, picture.width, picture.height, bytes_a_line, layout).copy()
