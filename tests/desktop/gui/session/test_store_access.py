"""What outlives the window: its rows, their order, and how they were shown."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import INITIALS
from desktop.gui.worklist.results_model import Column
from desktop.paths import store_path
from desktop.practice.phantom import phantom
from desktop.results.decision import Judgement
from desktop.results.scored_film import Scored, model_key
from desktop.store.records import StoredFilm
from desktop.store.store import Store
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    at_dialog,
    choose_point,
    export_to,
    kept_films,
    opened_again,
    read,
    save_as,
    score,
    select,
    shown_rows,
    wait_for_rows,
    wait_until_done,
)
from tests.desktop.store.kept import VIEW, scored
from tests.dicom_film import dicom_film, save


def film_of(window: MainWindow, file: str) -> Scored:
    files = [row.file for row in window.results.rows]
    return window.results.scored_at(files.index(file))


# -- no row is lost --------------------------------------------------------------------------------


@pytest.mark.processes
def test_every_row_is_kept_before_it_is_shown(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    assert len(kept_films()) >= len(window.results.rows)
    wait_until_done(window, qtbot)
    assert len(kept_films()) == 200


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog
from desktop.gui.main_window import MainWindow
from models.model import load_model

application = QApplication([])
QStandardPaths.setTestModeEnabled(True)
application.setOrganizationName("Pneumolite tests")
application.setApplicationName(sys.argv[1])
window = MainWindow(load_model(Path(sys.argv[2])))
window.results.rowsInserted.connect(lambda: print(len(window.results.rows), flush=True))
window.score([Path(sys.argv[3])])
application.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="there no program can be killed so")
def test_a_killed_program_has_kept_what_it_showed_and_goes_on_with_the_rest(
    settings: None,
    qtbot: QtBot,
    model: Model,
    model_path: Path,
    many_films: Path,
) -> None:
    name = QCoreApplication.applicationName()
    command = [sys.executable, "-c", KILLED, name, str(model_path), str(many_films)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        shown = 0
        while shown < 20:
            shown = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        shown = max([shown, *map(int, process.stdout.read().split())])
    kept = len(kept_films())
    assert shown <= kept < 200
    window = MainWindow(model)
    qtbot.addWidget(window)
    window.show()
    assert len(window.results.rows) == kept
    assert "is not finished; choose the folder again to resume" in window.message_bar.text.text()
    score(window, qtbot, many_films)
    assert len(window.results.rows) == 200
    assert f"{kept} not scored again" in window.progress.text.text()


# -- a store that fails ----------------------------------------------------------------------------


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file can grow beyond 64 KB, as on a disk that is full."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.processes
def test_a_disk_that_is_full_does_not_end_the_run(
    window: MainWindow,
    qtbot: QtBot,
    many_films: Path,
    answers: Answers,
    request: pytest.FixtureRequest,
) -> None:
    request.getfixturevalue("small_files")
    score(window, qtbot, many_films)
    assert len(window.results.rows) == 200
    assert "no longer kept automatically (" in window.message_bar.text.text()
    answers.give("Cancel")
    assert not window.close()
    assert "neither kept nor exported" in answers.asked[0]


def test_a_data_folder_that_cannot_be_made_does_not_keep_one_from_scoring(
    settings: None, qtbot: QtBot, model: Model, film_folder: Path, tmp_path: Path, answers: Answers
) -> None:
    store_path().parent.parent.mkdir(parents=True, exist_ok=True)
    store_path().parent.write_text("a file where the folder should be")
    window = MainWindow(model)
    qtbot.addWidget(window)
    window.show()
    assert "Earlier results cannot be shown" in window.message_bar.text.text()
    score(window, qtbot, film_folder)
    window.run.kept.emit(1)  # as where the run reaches the store, and the window does not
    store_path().parent.unlink()
    assert len(window.results.rows) == 7
    assert "export them before" in window.message_bar.text.text()
    window.worklist.bar.judgements[Judgement.NORMAL].trigger()
    answers.give("Cancel")
    assert not window.close(), "a decision that is not kept is not lost without a question"
    answers.asked.clear()
    assert export_to(window, tmp_path / "out.csv")
    assert window.close()
    assert not answers.asked, "what is exported may go"


def test_unkept_rows_are_not_replaced_unasked(
    settings: None, qtbot: QtBot, model: Model, film_folder: Path, answers: Answers
) -> None:
    store_path().parent.parent.mkdir(parents=True, exist_ok=True)
    store_path().parent.write_text("a file where the folder should be")
    window = MainWindow(model)
    qtbot.addWidget(window)
    score(window, qtbot, film_folder)
    answers.give("Cancel")
    window.score([film_folder])
    store_path().parent.unlink()
    assert len(answers.asked) == 1
    assert len(window.results.rows) == 7
    assert not window.running


def test_a_damaged_store_is_set_aside_and_the_user_is_told(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    window.close()
    damaged = b"\xa5" * 20_000
    store_path().write_bytes(damaged)
    again = opened_again(window, qtbot, model)
    assert "is damaged. It is now called worklist " in again.message_bar.text.text()
    assert again.welcome.isVisible()
    (aside,) = store_path().parent.glob("worklist * damaged *.sqlite")
    assert aside.read_bytes() == damaged
    score(again, qtbot, film_folder)
    assert len(kept_films()) == 7


def test_a_store_of_a_newer_program_is_left_alone(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    window.close()
    with closing(sqlite3.connect(store_path())) as file:
        file.execute("PRAGMA user_version = 1000")
    content = store_path().read_bytes()
    again = opened_again(window, qtbot, model)
    assert "a newer version of the program wrote them" in again.message_bar.text.text()
    score(again, qtbot, film_folder)
    assert len(again.results.rows) == 7
    assert store_path().read_bytes() == content


def test_a_decision_is_kept_for_the_content_that_was_seen_of_a_file_that_changed(
    settings: None, qtbot: QtBot, model: Model
) -> None:
    INITIALS.set("AB")
    early = scored(Path("/films/a.png"), 0.1)
    late = replace(early, row=replace(early.row, sha256="cd" * 32))
    with closing(Store(store_path())) as store:
        session = store.begin(early.path.parent, model_key(model.card), 2, VIEW)
        store.keep(session, [StoredFilm(each, None) for each in (early, late)])
    window = MainWindow(model)
    qtbot.addWidget(window)
    window.worklist.choose(early)
    window.worklist.bar.judgements[Judgement.NORMAL].trigger()
    assert [bool(film.decisions) for film in kept_films()] == [True, False]
    window.worklist.bar.undo.trigger()
    assert [bool(film.decisions) for film in kept_films()] == [False, False]


# -- opening the program again ---------------------------------------------------------------------


def test_the_last_session_comes_back_as_it_was(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    choose_point(window, "rule-out")
    window.worklist.table.sortByColumn(Column.FILM, Qt.SortOrder.DescendingOrder)
    before = shown_rows(window)
    again = opened_again(window, qtbot, model)
    assert shown_rows(again) == before
    assert again.chooser.name == "rule-out"
    assert again.windowTitle() == window.windowTitle()
    for file in ("a.jpg", "ward 2/e.webp", "damaged.jpg"):
        first, second = film_of(window, file), film_of(again, file)
        assert first.path == second.path
        np.testing.assert_array_equal(first.cam, second.cam)
        assert first.thumbnail == second.thumbnail
    select(again, qtbot, "b.png")
    assert again.viewer.view.isVisible()
    assert again.commands.export.isEnabled()
    assert not again.message_bar.isVisible()


def test_a_film_that_is_gone_is_said_to_be(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    # Before the window opens, because it decodes the neighbours of the chosen film ahead.
    shutil.rmtree(film_folder)
    again = opened_again(window, qtbot, model)
    select(again, qtbot, "b.png")
    assert not again.viewer.view.isVisible()
    assert again.viewer.message.text()


def test_patients_come_back_with_their_films(
    window: MainWindow,
    qtbot: QtBot,
    film: np.ndarray,
    model: Model,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "dicom"
    folder.mkdir()
    save(dicom_film(film), folder / "IM1")
    score(window, qtbot, folder)
    again = opened_again(window, qtbot, model)
    select(again, qtbot, "IM1")
    assert "Doe Jane" in again.viewer.heading.patient.text()
    again.commands.identifiers.trigger()
    save_as(monkeypatch, tmp_path / "out.csv")
    again.commands.export.trigger()
    assert again.exporting.finish()
    assert read(tmp_path / "out.csv")[0]["patient_name"] == "Doe Jane"


def test_another_models_rows_stay_as_it_labelled_them(
    window: MainWindow, qtbot: QtBot, film_folder: Path, shipped_model: Model
) -> None:
    score(window, qtbot, film_folder)
    before = shown_rows(window)
    again = opened_again(window, qtbot, shipped_model)
    assert shown_rows(again) == before
    assert not again.chooser.isVisible()

    def look(dialog: PerformanceDialog) -> None:
        asked.append(dialog.source.text())
        dialog.choice.take_back()

    asked: list[str] = []
    at_dialog(PerformanceDialog, look)
    again.commands.performance.trigger()
    assert asked[0].startswith("Score a folder of films first"), "they do not measure this model"
    assert shown_rows(again) == before
    score(again, qtbot, film_folder)
    assert again.chooser.isVisible()
    assert "not scored again" not in again.progress.text.text()


# -- scoring a folder again ------------------------------------------------------------------------


def test_only_what_has_changed_is_scored_again(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    before = {row.file: (row.scored_at, row.probability) for row in window.results.rows}
    Image.fromarray(phantom(300, 260, opacity=True, seed=9)).save(film_folder / "a.jpg")
    Image.fromarray(phantom(300, 260, seed=10)).save(film_folder / "new.png")
    os.utime(film_folder / "b.png", (1, 1))
    score(window, qtbot, film_folder)
    after = {row.file: (row.scored_at, row.probability) for row in window.results.rows}
    # The damaged file is tried again.
    assert "5 not scored again" in window.progress.text.text()
    assert set(after) == {*before, "new.png"}
    for file in {*before} - {"a.jpg", "damaged.jpg"}:
        assert after[file] == before[file]
    assert after["a.jpg"][1] != before["a.jpg"][1]


def test_rows_that_are_taken_over_are_labelled_by_the_threshold_of_now(
    window: MainWindow, qtbot: QtBot, forty_films: Path
) -> None:
    score(window, qtbot, forty_films)
    choose_point(window, "custom")
    window.chooser.own.setValue(0.01)
    score(window, qtbot, forty_films)
    assert {row.threshold for row in window.results.rows} == {0.01}
    assert "40 not scored again" in window.progress.text.text()


def test_a_stopped_run_goes_on_where_it_ended(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 20)
    window.commands.stop.trigger()
    wait_until_done(window, qtbot)
    done = len(window.results.rows)
    score(window, qtbot, many_films)
    assert f"{done} not scored again" in window.progress.text.text()
    assert len({row.file for row in window.results.rows}) == len(window.results.rows) == 200
