"""Arabic: what runs from left to right among its words, and where its lines begin."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QAction,
    QPainter,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QApplication,
    QCommandLinkButton,
    QLabel,
    QStyleOptionViewItem,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.about import AboutDialog
from desktop.gui.start.welcome import Welcome
from desktop.gui.text.patient_wording import patient_words
from desktop.gui.text.translation import FOLDER, install
from desktop.gui.viewer.colour_bar import ColourBar
from desktop.gui.worklist.delegates import ROW_HEIGHT, FilmDelegate
from desktop.gui.worklist.results_filter import LINE_ROLE, Line
from desktop.reading.dicom_header import Header
from models.model import Model


@pytest.fixture
def arabic(qapp: QApplication, settings: None) -> Iterator[None]:
    install(qapp, "ar")
    yield
    install(qapp, "en")


def test_a_recent_folder_keeps_the_order_of_its_path_and_has_no_icon_far_from_it(
    arabic: None, qtbot: QtBot
) -> None:
    page = Welcome(QAction("folder"), QAction("files"))
    qtbot.addWidget(page)
    page.show_recent([Path("/A & B/Morning")])
    link = page.findChild(QCommandLinkButton)
    assert link is not None
    assert link.description() == f"\u2068{Path('/A && B')}\u2069"
    assert link.icon().isNull()


def test_tables_and_foreign_names_begin_where_the_other_lines_do(
    arabic: None, qtbot: QtBot, shipped_model: Model
) -> None:
    dialog = AboutDialog(shipped_model.card)
    qtbot.addWidget(dialog)
    dialog.show()
    page = dialog.findChild(QTextBrowser)
    assert page is not None
    block, begins = page.document().begin(), []
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft, block.text()
        if block.text():
            begins.append(page.cursorRect(QTextCursor(block)).right())
        block = block.next()
    assert max(begins) == page.viewport().width() - page.document().documentMargin()


def test_the_colours_of_the_map_rise_to_the_right_beside_their_slider(
    arabic: None, qtbot: QtBot
) -> None:
    bar = ColourBar()
    qtbot.addWidget(bar)
    bar.resize(800, 30)
    bar.show()
    weak, strong = bar.findChildren(QLabel)
    assert weak.x() < strong.x()
    assert strong.geometry().right() == bar.rect().right()


class Recorder(QPainter):
    """Notes what is written instead of drawing it."""

    def drawText(self, *words: object) -> None:  # type: ignore[override]  # noqa: N802
        self.written = words[-1]


def test_the_name_of_a_film_keeps_its_order_in_the_list(arabic: None) -> None:
    cell = QStandardItem("20260307_140512.jpg")
    cell.setData(Line(), LINE_ROLE)
    model = QStandardItemModel()
    model.appendRow(cell)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 400, ROW_HEIGHT)
    paper = QPixmap(option.rect.size())
    painter = Recorder(paper)
    FilmDelegate().paint_cell(painter, option, model.index(0, 0))
    painter.end()
    assert painter.written == "\u206820260307_140512.jpg\u2069"


def test_the_parts_of_a_date_keep_their_order(arabic: None) -> None:
    assert "\u20682026-05-02\u2069" in patient_words(Header(study_date="2026-05-02"))


def test_no_sign_is_parted_from_its_number() -> None:
    """After a space it would go to the number's other side, and a comparison turn round."""
    for words in ElementTree.parse(FOLDER / "pneumolite_ar.ts").getroot().iter("translation"):
        assert not re.search(r"\d\s+%|[<>]=?\s*[\d{]", "".join(words.itertext()))
