"""The rows as a CSV file, or as a workbook."""

import csv
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.gui.main_window import MainWindow
from desktop.gui.output import csv_export
from desktop.gui.output.writing_dialog import WritingDialog
from desktop.gui.settings.settings import INITIALS, LANGUAGE
from desktop.gui.text.translation import install
from desktop.results import csv_file, csv_form, xlsx_file
from desktop.results.atomic_write import PATIENCE_SECONDS
from desktop.results.csv_file import DECISIONS, cells_of
from desktop.results.decision import Judgement
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    DispatchTimer,
    at_dialog,
    export_to,
    read,
    score,
    select,
)
from tests.dicom_film import dicom_film, save
from tests.system_errors import open_in_excel
from tests.xlsx import Workbook


def without_time(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(
        ({name: cell for name, cell in row.items() if name != "scored_at"} for row in rows),
        key=lambda row: row["file"],
    )


def test_the_export_is_what_the_command_line_writes(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path, model_path: Path
) -> None:
    score(window, qtbot, film_folder)
    assert export_to(window, tmp_path / "window.csv")
    by_command = ["--csv", str(tmp_path / "batch.csv"), "--model", str(model_path)]
    main(["score", str(film_folder), *by_command])
    exported = read(tmp_path / "window.csv")
    with_decisions = [
        {**row, **dict.fromkeys(DECISIONS, "")} for row in read(tmp_path / "batch.csv")
    ]
    assert without_time(exported) == without_time(with_decisions)
    assert [row["file"] for row in exported] == sorted(row["file"] for row in exported)


def test_patients_are_exported_only_where_the_box_is_ticked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, film: np.ndarray
) -> None:
    folder = tmp_path / "dicom"
    folder.mkdir()
    save(dicom_film(film), folder / "IM1")
    score(window, qtbot, folder)
    assert not window.commands.identifiers.isChecked()
    assert export_to(window, tmp_path / "out.csv")
    assert b"Jane" not in (tmp_path / "out.csv").read_bytes()
    window.commands.identifiers.trigger()
    assert export_to(window, tmp_path / "out.csv")
    assert read(tmp_path / "out.csv")[0]["patient_name"] == "Doe Jane"


def test_an_export_that_fails_says_so_and_keeps_the_rows(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    assert not export_to(window, tmp_path / "nowhere" / "out.csv")
    assert window.message_bar.isVisible()
    assert "out.csv could not be written" in window.message_bar.text.text()
    assert len(window.results.rows) == 7


def test_while_excel_has_the_table_open_the_window_answers_and_then_says_so(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    path = tmp_path / "out.csv"
    path.write_text("old")
    with open_in_excel(path):
        timer = DispatchTimer()
        window.exporting.write(path)
        qtbot.waitUntil(lambda: not window.exporting.running, timeout=30_000)
    assert max(timer.seconds) < PATIENCE_SECONDS / 2
    assert "such as Excel, has it open" in window.message_bar.text.text()
    assert path.read_text() == "old"
    assert window.exporting.due


def test_what_is_decided_while_the_table_is_written_is_due_again(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    INITIALS.set("AB")
    path = tmp_path / "out.csv"
    with open_in_excel(path):
        window.exporting.write(path)
        window.worklist.bar.judgements[Judgement.PNEUMONIA].trigger()
        assert window.exporting.running
    assert window.exporting.finish()
    assert "7 rows written" in window.progress.text.text()
    assert {row["decision"] for row in read(path)} == {""}
    assert window.exporting.due
    assert export_to(window, path)
    assert {row["decision"] for row in read(path)} == {"", "pneumonia"}
    assert not window.exporting.due


def test_a_window_that_is_closed_before_the_table_is_written_stays_if_that_fails(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    path = tmp_path / "out.csv"
    with open_in_excel(path):
        window.exporting.write(path)
        assert not window.close()
        assert "such as Excel, has it open" in window.message_bar.text.text()
    window.exporting.write(path)
    assert window.close()
    assert len(read(path)) == 7


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_a_table_that_is_stopped_is_not_there_and_still_to_be_exported(
    window: MainWindow,
    qtbot: QtBot,
    film_folder: Path,
    tmp_path: Path,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    score(window, qtbot, film_folder)
    window._memory.lose()
    stopped = Event()

    def slowly(*cells: Any, **others: Any) -> list[str]:
        assert stopped.wait(timeout=30)
        return cells_of(*cells, **others)

    def stop(dialog: WritingDialog) -> None:
        dialog.stop.click()
        stopped.set()

    for module in (csv_file, csv_export):
        monkeypatch.setattr(module, "cells_of", slowly)
    window.exporting.write(tmp_path / name)
    at_dialog(WritingDialog, stop)
    answers.give("Cancel")
    assert not window.close()
    assert answers.asked == ["<b>The results are neither kept nor exported.</b>"]
    assert window.progress.text.text() == f"Stopped; {name} was not written"
    assert not list(tmp_path.glob("out*"))


def export(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path, kind: str | None = None
) -> list[str]:
    """Export from the menu to this path; returns the kinds of files that are offered.

    Args:
        kind: words of the kind to choose; None leaves the one that the dialog begins with.
    """
    offered: list[str] = []

    def choose(dialog: QFileDialog) -> bool:
        offered.extend(dialog.nameFilters())
        if kind is not None:
            dialog.selectNameFilter(next(each for each in offered if kind in each))
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    window.commands.export.trigger()
    assert window.exporting.finish()
    return offered


@pytest.mark.parametrize("code", ["fr", "pt", "es", "ar"])
def test_excel_gets_the_form_of_the_language(
    qtbot: QtBot, settings: None, model: Model, answers: Answers, tmp_path: Path, film: np.ndarray,
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, code: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(csv_form, "_regional_settings", lambda: None)
    LANGUAGE.set(code)
    install(qapp, code)
    window = MainWindow(model)
    qtbot.addWidget(window)
    folder = tmp_path / "films"
    folder.mkdir()
    Image.fromarray(film).save(folder / "a; b, c.png")
    score(window, qtbot, folder)
    plain, excel, again = (tmp_path / f"{name}.csv" for name in ("plain", "excel", "again"))
    offered = export(window, monkeypatch, plain)
    assert [name.rpartition("*")[2] for name in offered] == [".csv)", ".csv)", ".xlsx)"]
    export(window, monkeypatch, excel, "Excel")
    export(window, monkeypatch, again)  # the kind chosen last
    install(qapp, "en")
    assert again.read_bytes() == excel.read_bytes()
    (row,) = read(plain)
    with excel.open(encoding="utf-8-sig", newline="") as file:
        (for_excel,) = csv.DictReader(file, delimiter=";")
    sign = "." if code == "ar" else ","
    assert for_excel["threshold"] == row["threshold"].replace(".", sign) == f"0{sign}5000"
    assert for_excel["probability"] == row["probability"].replace(".", sign)
    assert {**for_excel, "probability": "", "threshold": ""} == {
        **row, "probability": "", "threshold": "",
    }  # fmt: skip


def test_english_excel_opens_the_plain_csv_unless_windows_is_set_otherwise(
    window: MainWindow, qtbot: QtBot, forty_films: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    score(window, qtbot, forty_films)
    monkeypatch.setattr(csv_form, "_regional_settings", lambda: None)
    assert len(export(window, monkeypatch, tmp_path / "plain.csv")) == 2
    monkeypatch.setattr(csv_form, "_regional_settings", lambda: (";", ","))
    assert len(export(window, monkeypatch, tmp_path / "excel.csv", "for Excel")) == 3
    assert (tmp_path / "excel.csv").read_bytes().startswith(b"\xef\xbb\xbffile;status;")
    assert b";0,5000;" in (tmp_path / "excel.csv").read_bytes()


def test_a_workbook_is_written_by_its_kind_or_by_its_name(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    score(window, qtbot, film_folder)
    assert export_to(window, tmp_path / "out.csv")
    rows = read(tmp_path / "out.csv")
    export(window, monkeypatch, tmp_path / "chosen.csv", "Excel workbooks")
    assert not (tmp_path / "chosen.csv").exists()
    # The dialog begins with the kind chosen last, and a name of another kind is typed.
    export(window, monkeypatch, tmp_path / "typed.csv")
    assert read(tmp_path / "typed.csv") == rows
    export(window, monkeypatch, tmp_path / "typed.xlsx")
    for name in ("typed.xlsx", "chosen.xlsx"):
        made = Workbook(tmp_path / name)
        assert tuple(made.rows[0].values()) == tuple(rows[0])
        table = made.table()
        assert [row["file"] for row in table] == [row["file"] for row in rows]
        assert [row.get("probability") for row in table] == [
            float(row["probability"]) if row["probability"] else None for row in rows
        ]
        assert all(isinstance(row["scored_at"], float) for row in table)


def test_a_file_is_not_replaced_that_the_dialog_did_not_ask_about(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    score(window, qtbot, film_folder)
    (tmp_path / "old.xlsx").write_bytes(b"precious")
    typed = [tmp_path / "old.csv", tmp_path / "new.csv"]
    selected: list[str] = []

    def choose(dialog: QFileDialog) -> bool:
        dialog.selectNameFilter("Excel workbooks (*.xlsx)")
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(typed.pop(0))])
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _, name: selected.append(name))
    window.commands.export.trigger()
    assert window.exporting.finish()
    assert selected[1:] == ["old.xlsx"]  # the dialog stands again, and asks before it replaces it
    assert (tmp_path / "old.xlsx").read_bytes() == b"precious"
    assert (tmp_path / "new.xlsx").is_file()


def test_a_workbook_that_fails_says_so_and_keeps_the_rows(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    score(window, qtbot, film_folder)
    assert not export_to(window, tmp_path / "nowhere" / "out.xlsx")
    assert "out.xlsx could not be written" in window.message_bar.text.text()
    monkeypatch.setattr(xlsx_file, "MAX_ROWS", 6)
    assert not export_to(window, tmp_path / "out.xlsx")
    assert "at most 6 rows; choose a CSV file" in window.message_bar.text.text()
    assert not (tmp_path / "out.xlsx").exists()
    assert window.exporting.due
    window.exporting.due = False


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_a_folder_that_leaves_the_computer_is_named_before_the_first_export(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path, answers: Answers,
    monkeypatch: pytest.MonkeyPatch, variable: str,
) -> None:  # fmt: skip
    uploaded = tmp_path / "OneDrive - Clinic" / "Documents"
    uploaded.mkdir(parents=True)
    monkeypatch.setenv(variable, str(uploaded.parent))
    score(window, qtbot, film_folder)
    chosen = [uploaded / "first.csv", tmp_path / "here.csv"]
    monkeypatch.setattr(QFileDialog, "exec", lambda _: bool(chosen))
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(chosen.pop(0))])

    answers.give("Choose another folder")
    window.commands.export.trigger()
    assert window.exporting.finish()
    assert len(answers.asked) == 1
    assert "OneDrive - Clinic" in answers.asked[0]
    assert "leaves this computer" in answers.explained[0]
    assert (tmp_path / "here.csv").is_file()
    assert list(uploaded.iterdir()) == []

    chosen += [uploaded / "second.csv"]
    answers.give("Write it there")
    window.commands.export.trigger()
    chosen += [uploaded / "third.csv"]
    window.commands.export.trigger()
    assert window.exporting.finish()
    assert len(answers.asked) == 2
    assert sorted(path.name for path in uploaded.iterdir()) == ["second.csv", "third.csv"]
