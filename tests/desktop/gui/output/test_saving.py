import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.output import report_pdf
from desktop.gui.output.report_html import Batch, ReportFilm, film_html, summary_html
from desktop.gui.output.writing_dialog import WritingDialog
from desktop.gui.settings.settings import INITIALS
from desktop.practice.phantom import phantom
from desktop.reading.dicom_header import Header
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Here, Row, Status
from models.model import Model
from tests.desktop.gui.driving import (
    LONGEST_TURN,
    DispatchTimer,
    at_dialog,
    save_as,
    score,
    select,
    show_only,
)
from tests.dicom_film import dicom_film, save

ROOT = Path(__file__).parents[4]


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """A finished run of files of many kinds and one DICOM film, which is chosen."""
    film = phantom(320, 240, opacity=True, seed=5)
    save(dicom_film(film), film_folder / "jane.dcm")
    score(window, qtbot, film_folder)
    select(window, qtbot, "jane.dcm")
    return window


def wait_until_saved(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.save_actions.saving.running, timeout=60_000)


def pages(pdf: Path) -> int:
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
    return len(re.findall(rb"/Type /Page\b", content))


def test_a_report_has_a_page_for_each_listed_film_and_a_summary(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "all.pdf")
    window.save_actions.reports.trigger()
    wait_until_saved(window, qtbot)
    assert pages(tmp_path / "all.pdf") == 1 + 8
    assert "Report of 8 films" in window.progress.text.text()
    save_as(monkeypatch, tmp_path / "one.pdf")
    window.save_actions.report.trigger()
    wait_until_saved(window, qtbot)
    assert pages(tmp_path / "one.pdf") == 1
    # Its pictures are packed as JPEG; without that nine hundred films make a gigabyte.
    assert b"DCTDecode" in (tmp_path / "one.pdf").read_bytes()
    show_only(window, "error")
    save_as(monkeypatch, tmp_path / "errors.pdf")
    window.save_actions.reports.trigger()
    wait_until_saved(window, qtbot)
    assert pages(tmp_path / "errors.pdf") == 1


def film_of(window: MainWindow, decision: Decision | None = None) -> tuple[ReportFilm, Row]:
    row = next(row for row in window.results.rows if row.file == "jane.dcm")
    return ReportFilm(Path("jane.dcm"), row, np.zeros((7, 7)), decision), row


def test_a_page_says_score_operating_point_and_limits_and_names_the_patient_only_if_asked(
    window: MainWindow, model: Model
) -> None:
    film, row = film_of(window)
    meaning = window.chooser.meaning.text()
    assert re.search(r"Of 100 films of children with pneumonia it marked \d+", meaning)
    anonymous = film_html(film, Batch(model.card, meaning, False), [QSize(60, 40)] * 2, "")
    assert f"{row.probability:.4f}" in anonymous
    assert meaning in anonymous
    assert "not a medical device" in anonymous
    assert "____" in anonymous  # to be decided by hand
    header = row.header or Header()
    for identifier in ("Doe Jane", "4711", header.study_date):
        assert identifier not in anonymous
    named = film_html(film, Batch(model.card, meaning, True), [QSize(60, 40)] * 2, "")
    assert "Doe Jane, 4711, F, aged 3" in named


def test_decisions_stand_on_the_page_and_are_counted_in_the_summary(
    window: MainWindow, model: Model
) -> None:
    decided = Decision(
        Judgement.POOR_IMAGE, None, "Turned & too dark", "A. B.", "2026-03-05T12:00:00+00:00"
    )
    film, _ = film_of(window, decided)
    batch = Batch(model.card, window.chooser.meaning.text(), False)
    page = film_html(film, batch, [], "The file is no longer there.")
    for words in ("Poor image", "A. B.", "5 March 2026", "Turned &amp; too dark"):
        assert words in page
    assert "____" not in page
    assert "no longer there" in page
    summary = summary_html([film, film, film_of(window)[0]], batch)
    assert "<b>Films in all</b></td><td>3<" in summary
    assert "<b>Poor image</b></td><td>2<" in summary
    assert "4711" not in summary


def test_with_the_share_here_page_and_summary_say_both_numbers(
    window: MainWindow, model: Model
) -> None:
    film, _ = film_of(window)
    marked = replace(film.row, probability=0.9, status=Status.SCORED).at_threshold(0.5, None)
    row = marked.told_here(Here(0.14, model.card.calibration))
    assert row.probability_here is not None
    batch = Batch(model.card, "", False)
    page = film_html(replace(film, row=row), batch, [], "")
    assert "90 of 100; here 59 of 100" in page
    assert "where 14 of 100 children on X-ray have pneumonia" in page
    summary = summary_html([replace(film, row=row)] * 2, batch)
    assert f"0.9000; here {row.probability_here:.4f}" in summary
    assert "That changes no finding and no marking level." in summary


def test_a_note_without_a_judgement_leaves_the_lines_to_write_it_on(
    window: MainWindow, model: Model
) -> None:
    noted = Decision(None, None, "Film again", "A. B.", "2026-03-05T12:00:00+00:00")
    film, _ = film_of(window, noted)
    batch = Batch(model.card, window.chooser.meaning.text(), False)
    page = film_html(film, batch, [], "")
    assert page.count("____" * 6) == 3
    assert "Film again (A. B., 5 March 2026" in page
    assert "<h3>Decisions" not in summary_html([film, film], batch)


def test_what_is_decided_and_noted_at_the_list_comes_into_the_report_and_goes_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def report(name: str) -> list[bytes]:
        """Words, pictures and fonts of the page; not the metadata, which name the time."""
        path = tmp_path / f"{name}.pdf"
        save_as(monkeypatch, path)
        window.save_actions.report.trigger()
        wait_until_saved(window, qtbot)
        streams = re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL)
        return [stream for stream in streams if not stream.startswith(b"<?xpacket")]

    INITIALS.set("AB")
    bar = window.worklist.bar
    undecided = report("undecided")
    bar.judgements[Judgement.UNSURE].trigger()
    decided = report("decided")
    qtbot.keyClicks(bar.note, "see her again")  # and no Enter
    noted = report("noted")
    assert undecided != decided != noted
    bar.undo.trigger()
    assert report("note taken back") == decided
    bar.undo.trigger()
    assert report("taken back") == undecided


@pytest.mark.processes
def test_the_window_answers_while_a_long_report_is_written_and_it_can_be_stopped(
    window: MainWindow, qtbot: QtBot, many_films: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    score(window, qtbot, many_films)
    save_as(monkeypatch, tmp_path / "long.pdf")
    saving = window.save_actions.saving
    written: list[int] = []
    saving._progressed.connect(written.append)
    probe = DispatchTimer()
    window.save_actions.reports.trigger()
    qtbot.waitUntil(lambda: len(written) >= 20, timeout=60_000)
    assert saving.running
    assert max(probe.own_seconds) < LONGEST_TURN
    window.save_actions.picture.trigger()
    assert "still being written" in window.message_bar.text.text()
    dialog = window.findChild(WritingDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=5_000)
    dialog.stop.click()
    assert dialog.text.text() == "Stopping long.pdf"
    wait_until_saved(window, qtbot)
    qtbot.waitUntil(lambda: "Stopped" in window.progress.text.text(), timeout=5_000)
    assert not (tmp_path / "long.pdf").exists()
    assert not list(tmp_path.glob("long*"))


def test_a_report_that_cannot_be_written_says_so_and_leaves_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "gone" / "report.pdf")
    window.save_actions.report.trigger()
    wait_until_saved(window, qtbot)
    assert "report.pdf could not be written" in window.message_bar.text.text()
    assert not (tmp_path / "gone").exists()


@pytest.mark.skipif(os.name == "nt", reason="the size of a file cannot be limited")
def test_a_full_disk_leaves_no_half_of_a_report(tmp_path: Path, model_path: Path) -> None:
    old = tmp_path / "report.pdf"
    old.write_text("precious")
    Image.fromarray(phantom(300, 260)).save(tmp_path / "film.png")
    subprocess.run(
        [sys.executable, "-c", WRITES_PAST_THE_END_OF_THE_DISK, str(tmp_path), str(model_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        timeout=60,
    )
    assert old.read_text() == "precious"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["film.png", "report.pdf"]


WRITES_PAST_THE_END_OF_THE_DISK = """
import resource, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.scoring.scorer import Scorer
from desktop.results.atomic_write import whole_file
from desktop.gui.output.report_pdf import write_report
from desktop.gui.output import report_pdf
from desktop.gui.output.report_html import Batch, ReportFilm
from models.model import load_model

application = QApplication([])
folder, model = Path(sys.argv[1]), load_model(Path(sys.argv[2]))
scored = Scorer(model, folder, 0.5).score(folder / "film.png")
film = ReportFilm(scored.path, scored.row, scored.cam)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, resource.RLIM_INFINITY))
try:
    with whole_file(folder / "report.pdf") as unfinished:
        write_report(unfinished, [film], Batch(model.card, "", False))
except OSError as error:
    assert "No space left" in str(error), error
else:
    raise AssertionError("the report was written past the end of the disk")
"""


def test_the_picture_is_what_is_seen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "seen.heatmap.png")
    view = window.viewer.view
    window.viewer.film_actions.mirror.trigger()
    view.clearFocus()
    # Taken at the same moment: the window may still find its sizes while the file is written.
    image = view.viewport().grab().toImage()
    window.save_actions.picture.trigger()
    wait_until_saved(window, qtbot)
    saved = np.asarray(Image.open(tmp_path / "seen.heatmap.png").convert("RGB")).astype(int)
    assert saved.shape[:2] == (image.height(), image.width())
    for x, y in ((0.3, 0.4), (0.5, 0.5), (0.7, 0.6)):
        at = round(x * image.width()), round(y * image.height())
        seen = image.pixelColor(*at)
        assert np.abs(saved[at[1], at[0]] - [seen.red(), seen.green(), seen.blue()]).max() <= 3
    # What the picture is of must not be taken for the film as it lies.
    note = saved[8:20, 8:100]
    assert len(np.unique(note)) > 1


def test_the_map_is_saved_as_dicom_with_its_patient(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "map.dcm")
    window.save_actions.dicom.trigger()
    wait_until_saved(window, qtbot)
    assert "DICOM file written" in window.progress.text.text()
    assert dcmread(tmp_path / "map.dcm").PatientID == "4711"
    select(window, qtbot, "damaged.jpg")
    window.save_actions.dicom.trigger()
    assert "No film is shown" in window.message_bar.text.text()


def test_a_report_is_written_in_the_font_of_the_system(qapp: QApplication) -> None:
    """A font that is named may be missing on another system, and then any other is taken."""
    font = report_pdf.page_font()
    assert font.families() == qapp.font().families()
    assert font.styleHint() is QFont.StyleHint.SansSerif


def test_a_report_that_is_being_written_is_finished_before_the_window_closes(
    window: MainWindow, tmp_path: Path
) -> None:
    saving = window.save_actions.saving
    saving.write_report(
        tmp_path / "all.pdf", 60 * [film_of(window)[0]], window.save_actions._batch()
    )
    assert saving.running
    assert window.close()
    assert pages(tmp_path / "all.pdf") == 1 + 60


def test_who_closes_the_window_sees_what_it_waits_for_and_can_stop_that(
    window: MainWindow, tmp_path: Path
) -> None:
    saving = window.save_actions.saving
    # It would take minutes.
    films = 5000 * [film_of(window)[0]]
    saving.write_report(tmp_path / "all.pdf", films, window.save_actions._batch())
    told: list[str] = []

    def stop(dialog: WritingDialog) -> None:
        told.append(dialog.text.text())
        dialog.stop.click()

    at_dialog(WritingDialog, stop)
    assert window.close()
    assert told == ["The program waits until all.pdf is written"]
    assert not list(tmp_path.glob("all*"))
