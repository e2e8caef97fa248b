"""Run > Month: from scored films to a page, a CSV and a file for DHIS2."""

import csv
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.month import month_dialog
from desktop.gui.month.month_dialog import MonthDialog
from desktop.gui.output import saving
from desktop.gui.output.report_pdf import PrinterError, print_page
from desktop.gui.settings.settings import CLINIC
from desktop.gui.text.translation import install
from desktop.gui.widgets.background import Background
from desktop.paths import store_path
from desktop.results.decision import Judgement
from desktop.store.store import Store
from models.model import Model
from tests.desktop.cli.driving import read
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import at_dialog, score
from tests.desktop.gui.inspection import cut_off
from tests.desktop.summary.clinic import Clinic, film, header, months
from tests.system_errors import open_in_excel

TODAY = date.today()


def wait_until_counted(dialog: MonthDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog._background.busy, timeout=10_000)


@pytest.fixture
def dialog(qtbot: QtBot, settings: None, model: Model, qapp: QApplication) -> MonthDialog:
    """The dialog over a store that has no films yet."""
    Store(store_path()).close()
    background = Background(qapp)
    dialog = MonthDialog(model.card, background)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_until_counted(dialog, qtbot)
    return dialog


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    clinic = Clinic(tmp_path / "Kilifi")
    clinic.keep(
        film("a", 0.9, header("1", months(14), "F", "20261102")),
        film("b", 0.9, header("2", months(5), "M", "20261002")),
        a=Judgement.NORMAL,
    )
    return clinic.back_up()


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(month_dialog, "ask_where_to_save", lambda *_: path)


def test_the_films_that_were_scored_are_counted(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    CLINIC.set("Kilifi <hospital>")
    score(window, qtbot, film_folder)
    seen: list[str] = []

    def look(dialog: MonthDialog) -> None:
        wait_until_counted(dialog, qtbot)
        assert dialog.month.currentData() == TODAY.replace(day=1)
        assert dialog.summary is not None
        # The damaged file makes no child.
        assert len(dialog.summary.children) == 6
        assert dialog.summary.films == {"Kilifi <hospital>": 7}
        seen.append(dialog.page.text())

    at_dialog(MonthDialog, look)
    window.commands.month.trigger()
    assert "Kilifi &lt;hospital&gt;" in seen[0]
    assert f"{TODAY:%B %Y}" in seen[0]
    window.exporting.due = False


def test_without_films_there_is_nothing_to_save(dialog: MonthDialog) -> None:
    assert dialog.page.text() == "There are no films yet; score a folder, or add a backup."
    assert not any(button.isEnabled() for button in (dialog.pdf, dialog.csv, dialog.dhis2))


def test_a_backup_is_added_under_the_name_of_its_clinic(
    dialog: MonthDialog, qtbot: QtBot, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, text: (f"{text} hospital", True))
    dialog.add.click()
    wait_until_counted(dialog, qtbot)
    assert [dialog.month.itemText(each) for each in range(dialog.month.count())] == [
        "November 2026", "October 2026",
    ]  # fmt: skip
    assert "1 November 2026" in dialog.page.text()
    assert "Kilifi hospital" in dialog.page.text()
    qtbot.wait(50)
    assert cut_off(dialog) == []
    dialog.month.setCurrentIndex(1)
    assert "1 October 2026" in dialog.page.text()


def test_a_backup_that_cannot_be_used_is_told_and_the_rest_stays(
    dialog: MonthDialog, qtbot: QtBot, backup: Path, tmp_path: Path
) -> None:
    dialog.add_backup(backup, "Kilifi")
    wait_until_counted(dialog, qtbot)
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no store")
    dialog.add_backup(broken, "Malindi")
    wait_until_counted(dialog, qtbot)
    assert dialog.message.text() == (
        "The films of Malindi cannot be read (it is no backup of this program); choose another "
        "backup."
    )
    assert dialog.summary is not None
    assert "Malindi" not in dialog.summary.clinics
    assert "Kilifi" in dialog.page.text()


def test_page_and_counts_are_saved(
    dialog: MonthDialog, qtbot: QtBot, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.add_backup(backup, "Kilifi")
    wait_until_counted(dialog, qtbot)
    save_as(monkeypatch, tmp_path / "november.pdf")
    dialog.pdf.click()
    assert dialog.saving.finish()
    content = (tmp_path / "november.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    save_as(monkeypatch, tmp_path / "november.csv")
    dialog.csv.click()
    assert dialog.saving.finish()
    rows = read(tmp_path / "november.csv")
    girls = [row for row in rows if row["sex"] == "female" and row["value"] == "1"]
    assert {row["age"] for row in girls} == {"12-59 months"}
    assert str(tmp_path / "november.csv") in dialog.message.text()
    save_as(monkeypatch, tmp_path / "none" / "november.csv")
    dialog.csv.click()
    assert not dialog.saving.finish()
    assert "november.csv could not be written (No such file or directory)" in dialog.message.text()


def test_a_month_is_printed_while_the_window_works_on(
    dialog: MonthDialog, qtbot: QtBot, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes_it, is_on = Event(), True

    def slowly(printer: QPrinter, html: str, share: float) -> None:
        assert takes_it.wait(timeout=30)
        if not is_on:
            raise PrinterError
        print_page(printer, html, share)

    dialog.add_backup(backup, "Kilifi")
    wait_until_counted(dialog, qtbot)
    monkeypatch.setattr(saving, "ask_for_printer", lambda _: printer_into(tmp_path / "p.pdf"))
    monkeypatch.setattr(saving, "print_page", slowly)
    dialog.print.click()
    dialog.month.setCurrentIndex(1)
    assert "1 October 2026" in dialog.page.text()
    takes_it.set()
    assert dialog.saving.finish()
    assert dialog.message.text() == "The page of November 2026 is sent to the printer"
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
    is_on = False
    dialog.print.click()
    assert not dialog.saving.finish()
    assert "October 2026 could not be printed" in dialog.message.text()


def test_counts_that_excel_has_open_are_told_even_if_the_dialog_is_closed_at_once(
    dialog: MonthDialog, qtbot: QtBot, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.add_backup(backup, "Kilifi")
    wait_until_counted(dialog, qtbot)
    path = tmp_path / "november.csv"
    save_as(monkeypatch, path)
    with open_in_excel(path):
        dialog.csv.click()
        dialog.reject()
        assert dialog.isVisible()
        assert "such as Excel, has it open" in dialog.message.text()
    dialog.csv.click()
    dialog.reject()
    assert not dialog.isVisible()
    assert read(path)


def test_a_mapping_is_written_filled_in_and_remembered(
    dialog: MonthDialog,
    qtbot: QtBot,
    backup: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answers: Answers,
) -> None:
    dialog.add_backup(backup, "Kilifi")
    wait_until_counted(dialog, qtbot)
    mapping, values = tmp_path / "mapping.csv", tmp_path / "values.csv"
    save_as(monkeypatch, mapping)
    answers.give("Write a table to fill in...")
    dialog.dhis2.click()
    assert dialog.saving.finish()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mapping), ""))
    answers.give("Choose a filled-in table...")
    dialog.dhis2.click()
    assert dialog.message.text().startswith("mapping.csv has no dataelement yet; ")

    text = mapping.read_text("utf-8").replace("\nchildren,,,,,", "\nchildren,,,,f7n9E0hX8qk,")
    # This computer has no films, and is no clinic.
    assert "This computer" not in text
    text = text.replace(",Kilifi,,,,", ",Kilifi,,,,DiszpKrYNg8")
    mapping.write_text(text, "utf-8")
    save_as(monkeypatch, values)
    answers.give("Choose a filled-in table...")
    dialog.dhis2.click()
    assert dialog.saving.finish()
    with values.open(newline="") as file:
        _, line = csv.reader(file)
    assert line == ["f7n9E0hX8qk", "202611", "DiszpKrYNg8", "", "", "1"]
    # The next month needs no question.
    dialog.month.setCurrentIndex(1)
    dialog.dhis2.click()
    assert dialog.saving.finish()
    assert ",202610," in values.read_text()
    assert len(answers.asked) == 3


def test_the_page_is_whole_in_each_language(
    settings: None, language: str, qtbot: QtBot, model: Model, backup: Path, qapp: QApplication
) -> None:
    dialog = MonthDialog(model.card, Background(qapp))
    qtbot.addWidget(dialog)
    dialog.add_backup(backup, "Kilifi")
    wait_until_counted(dialog, qtbot)
    english = "Children X-rayed"
    assert (english in dialog.page.text()) == (language == "en")
    install(qapp, "en")
