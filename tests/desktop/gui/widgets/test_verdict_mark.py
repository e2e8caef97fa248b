"""Verdicts, told by more than colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.text.film_wording import VERDICTS
from desktop.gui.widgets.palette import contrast
from desktop.gui.widgets.verdict_mark import draw_verdict, verdict_colour
from desktop.gui.worklist.results_model import Column
from tests.desktop.gui.driving import choose_point, shown_rows


def drawn(verdict: str) -> bytes:
    """A verdict's shape in black."""
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_verdict(painter, verdict, QRectF(2, 2, 20, 20), QColor("black"))
    painter.end()
    return bytes(image.constBits())


def test_verdicts_differ_by_shape_and_by_word(busy: MainWindow, qtbot: QtBot) -> None:
    assert len({drawn(verdict) for verdict in VERDICTS}) == len(VERDICTS)
    shown = busy.worklist.shown
    in_list, above_film = {}, {}
    choose_point(busy, "custom")
    for threshold in (0.99, 0.01):
        busy.chooser.own.setValue(threshold)
        for place, row in enumerate(shown_rows(busy)):
            verdict = row.verdict
            in_list[verdict] = shown.index(place, Column.FINDING).data()
            busy.worklist.table.setCurrentIndex(shown.index(place, 0))
            above_film[verdict] = busy.viewer.heading.verdict.text()
    assert len(in_list) >= 3
    assert len(set(in_list.values())) == len(set(above_film.values())) == len(in_list)


def test_verdicts_stand_out(colours: QPalette) -> None:
    role = QPalette.ColorRole
    for verdict in VERDICTS:
        for ground in (role.Base, role.AlternateBase, role.Window):
            assert contrast(verdict_colour(verdict, colours), colours.color(ground)) >= 4.5
