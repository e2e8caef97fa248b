"""The rows as a CSV file."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.gui.main_window import MainWindow
from desktop.results.csv_file import DECISIONS
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    read,
    score,
)
from tests.dicom_film import dicom_film, save


def without_time(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(
        ({name: cell for name, cell in row.items() if name != "scored_at"} for row in rows),
        key=lambda row: row["file"],
    )


def test_the_export_is_what_the_command_line_writes(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path, model_path: Path
) -> None:
    score(window, qtbot, film_folder)
    assert window.exporting.write(tmp_path / "window.csv")
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
    assert window.exporting.write(tmp_path / "out.csv")
    assert b"Jane" not in (tmp_path / "out.csv").read_bytes()
    window.commands.identifiers.trigger()
    assert window.exporting.write(tmp_path / "out.csv")
    assert read(tmp_path / "out.csv")[0]["patient_name"] == "Doe Jane"


def test_an_export_that_fails_says_so_and_keeps_the_rows(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    assert not window.exporting.write(tmp_path / "nowhere" / "out.csv")
    assert window.message_bar.isVisible()
    assert "out.csv could not be written" in window.message_bar.text.text()
    assert len(window.results.rows) == 7


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
    assert len(answers.asked) == 2
    assert sorted(path.name for path in uploaded.iterdir()) == ["second.csv", "third.csv"]
