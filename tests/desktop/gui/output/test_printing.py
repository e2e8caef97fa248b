"""Paper: the page of a film and a referral slip, on a printer that writes into a file."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.output.report_html import Batch, ReportFilm, film_html, referral_html, summary_html
from desktop.gui.output.report_pdf import draw_page
from desktop.gui.settings.settings import CLINIC, CLINIC_ADDRESS, letterhead
from desktop.practice.phantom import phantom
from desktop.reading.dicom_header import Header
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Finding, Row, Status
from models.model import Model
from tests.desktop.gui.driving import score, select
from tests.dicom_film import dicom_film, save

JANE = Header(patient_name="Doe Jane", patient_id="4711", patient_sex="F")


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A finished run of one DICOM film, which is chosen."""
    (tmp_path / "films").mkdir()
    save(dicom_film(phantom(320, 240, opacity=True, seed=5)), tmp_path / "films" / "jane.dcm")
    score(window, qtbot, tmp_path / "films")
    select(window, qtbot, "jane.dcm")
    return window


def print_into(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the user choose a printer that writes a PDF."""

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)


def wait_until_printed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.save_actions.saving.running, timeout=30_000)


def pages(pdf: Path) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf.read_bytes()))


def test_a_film_is_printed_with_its_pictures(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_into(monkeypatch, tmp_path / "page.pdf")
    window.save_actions.print.trigger()
    wait_until_printed(window, qtbot)
    assert pages(tmp_path / "page.pdf") == 1
    assert b"/Image" in (tmp_path / "page.pdf").read_bytes()
    assert window.progress.text.text() == "The page of jane.dcm is sent to the printer"
    print_into(monkeypatch, tmp_path / "slip.pdf")
    window.save_actions.referral.trigger()
    wait_until_printed(window, qtbot)
    assert pages(tmp_path / "slip.pdf") == 1


def test_a_printer_that_takes_nothing_is_told_in_one_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_into(monkeypatch, tmp_path / "none" / "page.pdf")
    window.save_actions.print.trigger()
    wait_until_printed(window, qtbot)
    assert window.message_bar.text.text() == (
        "jane.dcm could not be printed; see whether the printer is on and has paper, and print "
        "again."
    )


def test_nothing_is_printed_if_the_user_cancels_or_no_film_is_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)
    window.save_actions.print.trigger()
    window.save_actions.referral.trigger()
    assert not window.save_actions.saving.running
    window.worklist.table.clearSelection()
    window.save_actions.print.trigger()
    assert "choose one in the list first" in window.message_bar.text.text()


# -- the words on them -----------------------------------------------------------------------------


def film(decision: Decision | None = None, file: str = "jane.dcm") -> ReportFilm:
    row = Row(
        file=file, status=Status.SCORED, finding=Finding.PNEUMONIA, probability=0.87,
        threshold=0.5, remarks=(), width=320, height=240, sha256="aa", model="net 12345678",
        scored_at="2026-03-05T12:00:00+00:00", header=JANE,
    )  # fmt: skip
    return ReportFilm(Path(file), row, np.zeros((7, 7)), decision)


@pytest.fixture
def clinic(settings: None) -> Sequence[str]:
    CLINIC.set("Kilifi <District> Hospital")
    CLINIC_ADDRESS.set("P.O. Box 9, Kilifi")
    return letterhead()


def test_the_clinic_stands_on_each_page_once_it_is_set(
    settings: None, clinic: tuple[str, str], model: Model
) -> None:
    batch = Batch(model.card, "", False, clinic)
    for page in (
        film_html(film(), batch, [QSize(60, 40)] * 2, ""),
        summary_html([film(), film()], batch),
        referral_html(film(), batch),
    ):
        assert page.startswith(
            "<p><b>Kilifi &lt;District&gt; Hospital</b><br>P.O. Box 9, Kilifi</p>"
        )
    for nothing in ((), ("", "")):
        assert referral_html(film(), Batch(model.card, "", False, nothing)).startswith("<h2>")


def test_a_slip_names_the_child_only_if_asked_and_else_leaves_a_line(
    settings: None, model: Model
) -> None:
    anonymous = referral_html(film(), Batch(model.card, "", False))
    assert "Doe Jane" not in anonymous
    assert "4711" not in anonymous
    named = referral_html(film(), Batch(model.card, "", True))
    assert "Doe Jane, 4711" in named
    assert anonymous.count("____") > named.count("____")


def test_a_slip_says_what_the_program_found_and_what_was_decided(
    settings: None, model: Model
) -> None:
    decided = Decision(
        Judgement.PNEUMONIA, None, "Chest indrawing", "AB", "2026-03-05T12:00:00+00:00"
    )
    slip = referral_html(film(decided), Batch(model.card, "", False))
    assert "Pneumonia likely (87 of 100)" in slip
    assert "<td>AB</td>" in slip
    assert "Chest indrawing" in slip
    assert "not a medical device" in slip


def test_a_slip_takes_the_upper_half_of_the_page_in_each_language(
    settings: None, clinic: tuple[str, str], language: str, model: Model
) -> None:
    page = QImage(1240, 1754, QImage.Format.Format_Grayscale8)  # A4 at 150 dots an inch
    page.setDotsPerMeterX(5906)
    page.setDotsPerMeterY(5906)
    page.fill(255)
    painter = QPainter(page)
    slip = referral_html(
        film(file="a long name of a film " * 8), Batch(model.card, "", True, clinic)
    )
    draw_page(painter, page, slip, [], share=0.5)
    painter.end()
    ink = np.frombuffer(page.constBits(), np.uint8).reshape(1754, page.bytesPerLine()) < 128
    assert ink[:877].any()
    assert not ink[877:].any()
