"""What leaves the window under anonymous names, set in the settings."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.gui.dialogs.settings_dialog import SettingsDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.output import report_pdf
from desktop.gui.settings.settings import ANONYMOUS_NAMES, INITIALS
from desktop.paths import names_key_path
from desktop.results.decision import Judgement
from desktop.results.names_key import NamesKey
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    at_dialog,
    export_to,
    kept_films,
    read,
    save_as,
    score,
    select,
)
from tests.dicom_film import dicom_film
from tests.dicom_film import save as save_dicom
from tests.visit_secret import fix_visit_secret
from tests.xlsx import Workbook

ANONYMOUS = re.compile(r"film-00000\d-[0-9a-f]{8}")


@pytest.fixture
def folder(film_folder: Path, film: np.ndarray) -> Path:
    """Two films in folders that are named after patients."""
    folder = film_folder.parent / "named"
    for name in ("DOE_JANE_4711", "SMITH_JO"):
        (folder / name).mkdir(parents=True)
    shutil.copy(film_folder / "b.png", folder / "SMITH_JO" / "torso.png")
    save_dicom(dicom_film(film), folder / "DOE_JANE_4711" / "IM1")
    return folder


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot, folder: Path) -> MainWindow:
    """A finished run of these films, with anonymous names set."""
    fix_visit_secret()
    at_settings(window, lambda dialog: dialog.anonymous_names.setChecked(True))
    score(window, qtbot, folder)
    return window


def at_settings(window: MainWindow, change: Callable[[SettingsDialog], object]) -> None:
    """Change something in the settings, and save it."""

    def do(dialog: SettingsDialog) -> None:
        change(dialog)
        dialog.accept()

    at_dialog(SettingsDialog, do)
    window.commands.settings.trigger()


def test_the_table_has_anonymous_names_with_their_decisions(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    INITIALS.set("AB")
    select(window, qtbot, "SMITH_JO/torso.png")
    window.worklist.bar.judgements[Judgement.PNEUMONIA].trigger()
    assert export_to(window, tmp_path / "out.csv")
    assert export_to(window, tmp_path / "out.xlsx")
    said = window.progress.text.text()
    assert "2 rows written" in said
    assert str(names_key_path()) in said
    rows = read(tmp_path / "out.csv")
    assert all(ANONYMOUS.fullmatch(row["file"]) for row in rows)
    assert [row["file"] for row in Workbook(tmp_path / "out.xlsx").table()] == [
        row["file"] for row in rows
    ]
    (decided,) = (row for row in rows if row["decision"])
    with NamesKey(names_key_path()) as key:
        assert key.file_of(decided["file"]) == "SMITH_JO/torso.png"
        assert {key.file_of(row["file"]) for row in rows} == {
            "SMITH_JO/torso.png", "DOE_JANE_4711/IM1",
        }  # fmt: skip
    assert not re.search(rb"DOE|JANE|4711|SMITH|torso\.png", (tmp_path / "out.csv").read_bytes())
    # The window and the store keep the real names: the films are opened by them.
    assert {film.row.file for film in kept_films()} == {row.file for row in window.results.rows}
    assert (folder / window.results.rows[0].file).is_file()
    # The command line gives the same film the same name.
    assert main(["score", str(folder), "--csv", str(tmp_path / "b.csv"), "--anonymous-names"]) == 0
    assert {row["file"] for row in read(tmp_path / "b.csv")} == {row["file"] for row in rows}


def test_a_report_and_the_names_of_files_are_anonymous_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []

    def noted(make: Callable[..., str]) -> Callable[..., str]:
        def call(*arguments: object) -> str:
            pages.append(make(*arguments))
            return pages[-1]

        return call

    for name in ("film_html", "summary_html"):
        monkeypatch.setattr(report_pdf, name, noted(getattr(report_pdf, name)))
    save_as(monkeypatch, tmp_path / "all.pdf")
    window.save_actions.reports.trigger()
    qtbot.waitUntil(lambda: not window.save_actions.saving.running, timeout=60_000)
    assert len(pages) == 3
    assert len(set(ANONYMOUS.findall("".join(pages)))) == 2
    assert not re.search("DOE|JANE|4711|SMITH|IM1|torso", "".join(pages))
    # What the dialogs propose as the name of the file.
    proposed: list[str] = []
    monkeypatch.setattr(QFileDialog, "selectFile", lambda _, name: proposed.append(name))
    monkeypatch.setattr(QFileDialog, "exec", lambda _: False)
    select(window, qtbot, "DOE_JANE_4711/IM1")
    window.save_actions.report.trigger()
    window.save_actions.picture.trigger()
    assert [bool(ANONYMOUS.match(name)) for name in proposed] == [True, True]


def test_names_are_real_where_patients_are_named_or_the_setting_is_off(
    window: MainWindow, tmp_path: Path
) -> None:
    window.commands.identifiers.trigger()
    assert export_to(window, tmp_path / "named.csv")
    assert {row["file"] for row in read(tmp_path / "named.csv")} == {
        "DOE_JANE_4711/IM1", "SMITH_JO/torso.png",
    }  # fmt: skip
    window.commands.identifiers.trigger()

    def tick_identifiers(dialog: SettingsDialog) -> None:
        assert dialog.anonymous_names.isEnabled()
        assert str(names_key_path()) in dialog.anonymous_names.toolTip()
        dialog.identifiers.setChecked(True)
        assert not dialog.anonymous_names.isEnabled()
        dialog.identifiers.setChecked(False)
        dialog.anonymous_names.setChecked(False)

    at_settings(window, tick_identifiers)
    assert not ANONYMOUS_NAMES.get()
    assert export_to(window, tmp_path / "real.csv")
    assert read(tmp_path / "real.csv")[0]["file"] == "DOE_JANE_4711/IM1"


def test_without_its_key_nothing_is_written(window: MainWindow, tmp_path: Path) -> None:
    key = names_key_path()
    with NamesKey(key):
        assert not export_to(window, tmp_path / "out.csv")
        assert "is in use by another run" in window.message_bar.text.text()
        window.save_actions.reports.trigger()
        assert "is in use by another run" in window.message_bar.text.text()
    key.write_text("precious")
    assert not export_to(window, tmp_path / "out.csv")
    assert "is no key of anonymous names" in window.message_bar.text.text()
    assert key.read_text() == "precious"
    assert not (tmp_path / "out.csv").exists()


def test_whoever_deletes_patient_data_deletes_the_names_in_the_key(
    window: MainWindow, tmp_path: Path, answers: Answers
) -> None:
    assert export_to(window, tmp_path / "out.csv")
    assert b"DOE_JANE" in names_key_path().read_bytes()
    answers.give("This session")
    window.commands.delete.trigger()
    assert "Nobody can then tell whose film an anonymous name stands for." in answers.explained[-1]
    assert b"DOE" not in names_key_path().read_bytes()
    assert b"film-000002" in names_key_path().read_bytes()
