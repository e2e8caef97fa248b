import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QPalette,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QCommandLinkButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.gui.app import open_program
from desktop.gui.dialogs.about import about_html
from desktop.gui.main_window import MainWindow
from desktop.practice.phantom import phantom
from desktop.results.csv_file import DECISIONS
from desktop.scoring.batch import score_pictures
from desktop.sources.folder import find_pictures
from models.interpreter import MODEL_PATH, Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import (
    DispatchTimer,
    choose_point,
    kept_films,
    read,
    score,
    select,
    shown_rows,
    wait_for_rows,
    wait_until_done,
)
from tests.dicom_film import dicom_film, save


def without_time(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(
        ({name: cell for name, cell in row.items() if name != "scored_at"} for row in rows),
        key=lambda row: row["file"],
    )


# -- a run -----------------------------------------------------------------------------------------


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    labels = [label.text() for label in window.welcome.findChildren(QLabel)]
    assert any("Choose a folder" in text and "drop" in text for text in labels)
    assert any("not a medical device" in text for text in labels)
    assert window.commands.open.isEnabled()
    assert not window.commands.export.isEnabled()
    assert not window.commands.stop.isEnabled()


def test_rows_are_those_of_the_scoring_path(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    expected = score_pictures(
        find_pictures(film_folder).pictures, film_folder, model, window.chooser.threshold
    )
    facts = {(row.file, row.probability, row.finding, row.sha256) for row in shown_rows(window)}
    assert facts == {
        (each.row.file, each.row.probability, each.row.finding, each.row.sha256)
        for each in expected
    }
    assert "Error:\N{NO-BREAK SPACE}1" in window.worklist.summary.text()
    assert "Finished 7 films" in window.progress.text.text()


def test_progress_tells_rate_and_time_left(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 20)
    text = window.progress.text.text()
    assert "of 200 films" in text
    assert "a second" in text or "a minute" in text
    assert "left" in text
    assert 0 < window.progress.bar.value() < window.progress.bar.maximum() == 200


def test_what_was_passed_over_is_counted(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    (film_folder / "notes.txt").write_text("x")
    score(window, qtbot, film_folder)
    assert "1 other file" in window.progress.text.text()


def test_a_folder_that_cannot_be_opened_is_named(
    window: MainWindow, qtbot: QtBot, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = film_folder / "ward 2"

    def scan(folder: str, scandir: Callable[[str], object] = os.scandir) -> object:
        if Path(folder) == locked:  # permissions would not keep an administrator out
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", scan)
    score(window, qtbot, film_folder)
    assert f"{locked} cannot be opened" in window.message_bar.text.text()
    assert len(window.results.rows) == 5


def test_a_folder_without_pictures_is_said_to_have_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    score(window, qtbot, tmp_path)
    assert "no pictures" in window.message_bar.text.text()
    assert window.welcome.isVisible()


def test_pause_resume_and_stop(window: MainWindow, qtbot: QtBot, many_films: Path) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    window.commands.pause.trigger()
    qtbot.wait(400)
    held = len(window.results.rows)
    qtbot.wait(400)
    assert len(window.results.rows) == held
    assert len(kept_films()) == held, "a row that is done is not shown while the run is held"
    assert "Paused" in window.progress.text.text()
    assert window.commands.pause.text() == "&Resume"
    window.commands.pause.trigger()
    wait_for_rows(window, qtbot, held + 1)
    window.commands.stop.trigger()
    qtbot.waitUntil(lambda: not window.running, timeout=5_000)
    assert held < len(window.results.rows) <= 200
    assert window.commands.open.isEnabled()


def test_what_ends_a_run_is_told_and_the_rows_stay(
    window: MainWindow, qtbot: QtBot, many_films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks_off(*arguments: object, **options: object) -> object:
        results = score_pictures(*arguments, **options)  # type: ignore[arg-type]
        for _, scored in zip(range(5), results, strict=False):
            yield scored
        raise RuntimeError("no more threads")

    monkeypatch.setattr("desktop.gui.run.scoring_thread.score_pictures", breaks_off)
    score(window, qtbot, many_films)
    assert "no more threads" in window.message_bar.text.text()
    assert len(window.results.rows) == 5
    assert window.commands.export.isEnabled()


def test_the_window_answers_throughout_a_thousand_films(
    window: MainWindow, qtbot: QtBot, thousand_films: Path
) -> None:
    probe = DispatchTimer()
    window.score([thousand_films])
    wait_until_done(window, qtbot)
    assert len(window.results.rows) == 1000
    # The thread's own time: what another process takes from this core is not the window's doing.
    assert max(probe.own_seconds) < 0.05
    # Waiting for Python's lock is, and one of a thousand turns is left to the other processes.
    assert np.quantile(probe.seconds, 0.999) < 0.05


# -- nothing is lost -------------------------------------------------------------------------------


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


def test_closing_during_a_run_asks_and_may_be_declined(
    window: MainWindow, qtbot: QtBot, many_films: Path, answers: Answers
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    answers.give("Keep running")
    assert not window.close()
    assert "still being scored" in answers.asked[0]
    wait_until_done(window, qtbot)
    assert len(window.results.rows) == 200


def test_closing_during_a_run_loses_nothing(
    window: MainWindow, qtbot: QtBot, many_films: Path, answers: Answers
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    answers.give("Stop and close")
    assert window.close()
    assert len(answers.asked) == 1
    assert len(kept_films()) == len(window.results.rows) >= 10


# -- choosing --------------------------------------------------------------------------------------


def drop(window: MainWindow, onto: QWidget, *paths: Path) -> None:
    """Drop files as the system does, which offers a move as well and lets the widgets decide."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = onto.mapTo(window, onto.rect().center())
    enter = QDragEnterEvent(place, offered, data, left, none)
    QApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()
    assert enter.dropAction() == Qt.DropAction.CopyAction, "a move lets the source delete films"
    QApplication.sendEvent(window.windowHandle(), QDragMoveEvent(place, offered, data, left, none))
    QApplication.sendEvent(
        window.windowHandle(), QDropEvent(QPointF(place), offered, data, left, none)
    )


def test_a_dropped_folder_is_scored(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    drop(window, window.welcome, film_folder)
    wait_until_done(window, qtbot)
    assert len(window.results.rows) == 7


def test_a_folder_may_be_dropped_anywhere(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    for place in (window.viewer.view, window.worklist.table, window.worklist.name_filter):
        window.results.clear()
        drop(window, place, film_folder)
        wait_until_done(window, qtbot)
        assert len(window.results.rows) == 7
    assert not window.worklist.name_filter.text()


def test_dropped_files_are_scored_alone(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    drop(window, window.welcome, film_folder / "b.png", film_folder / "a.jpg")
    wait_until_done(window, qtbot)
    assert sorted(row.file for row in window.results.rows) == ["a.jpg", "b.png"]


def test_folders_and_files_together_are_named_from_what_they_share(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    drop(window, window.welcome, film_folder / "ward 2", film_folder / "a.jpg")
    wait_until_done(window, qtbot)
    assert sorted(row.file for row in window.results.rows) == [
        "a.jpg",
        "ward 2/e.webp",
        "ward 2/f.jpeg",
    ]


def test_recent_folders_are_offered_again_until_they_are_gone(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    window.intake.recent_menu.aboutToShow.emit()
    (offered,) = window.intake.recent_menu.actions()
    assert offered.text() == str(film_folder)
    film_folder.rename(film_folder.with_name("elsewhere"))
    offered.trigger()
    assert "no longer there" in window.message_bar.text.text()
    window.intake.recent_menu.aboutToShow.emit()
    assert not window.intake.recent_menu.actions()
    assert len(window.results.rows) == 7


# -- the window itself -----------------------------------------------------------------------------


def test_every_entry_of_a_menu_has_a_key(window: MainWindow) -> None:
    for menu in window.menuBar().actions():
        for action in menu.menu().actions():  # type: ignore[attr-defined]
            assert action.isSeparator() or action.menu() or not action.shortcut().isEmpty()


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [
        key.toString()
        for action in [*window.actions(), *window.viewer.actions()]
        for key in action.shortcuts()
    ]
    menus = [
        key.toString()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[attr-defined]
        for key in action.shortcuts()
    ]
    assert set(keys) <= set(menus)
    assert len(menus) == len(set(menus))


def test_icons_follow_light_and_dark(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    def lightness(button_icon: QIcon) -> float:
        image = button_icon.pixmap(20, 20).toImage()
        drawn = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
        return max(colour.lightnessF() for colour in drawn if colour.alphaF() > 0.9)

    window.welcome.show_recent([tmp_path])
    (link,) = window.welcome.findChildren(QCommandLinkButton)
    light = qapp.palette()
    assert lightness(window.commands.open.icon()) < 0.4
    assert lightness(link.icon()) < 0.4
    qapp.setPalette(QPalette(QColor("#2b2d30")))
    qtbot.wait(50)
    assert lightness(window.commands.open.icon()) > 0.6
    assert lightness(link.icon()) > 0.6
    qapp.setPalette(light)


def test_it_opens_no_larger_than_the_screen(
    qtbot: QtBot, settings: None, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(1024, 600))
    window = MainWindow(model)
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (1024, 600)


@pytest.mark.parametrize("started", [False, True])
def test_it_fits_a_small_screen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, started: bool
) -> None:
    long_name = tmp_path / ("a film with a name as long as file names may well be " * 3)
    long_name.mkdir()
    Image.fromarray(phantom(300, 260)).save(long_name / f"{'x' * 150}.png")
    if started:
        score(window, qtbot, long_name)
        choose_point(window, "custom")
        window.exporting.write(tmp_path / f"{'y' * 150}.csv")
    window.resize(1024, 600)
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1024, 600)
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 600
    assert not window.worklist.table.horizontalScrollBar().maximum()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda path: path.with_suffix(".json").unlink(), "int8.json cannot be read"),
        (lambda path: path.write_bytes(path.read_bytes()[:-1] + b"?"), "int8.tflite is damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:1000]), "int8.tflite is damaged"),
    ],
)
def test_without_a_sound_model_the_program_opens_and_says_why(
    qapp: QApplication,
    qtbot: QtBot,
    settings: None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    sentence: str,
) -> None:
    for suffix in (".tflite", ".json", ".npz"):
        shutil.copy(MODEL_PATH.with_suffix(suffix), tmp_path)
    spoil(tmp_path / MODEL_PATH.name)
    monkeypatch.setattr("models.interpreter.load_model.__defaults__", (tmp_path / MODEL_PATH.name,))
    window = open_program(qapp).window
    qtbot.addWidget(window)
    window.show()
    assert window.message_bar.isVisible()
    assert sentence in window.message_bar.text.text()
    assert not window.commands.open.isEnabled()


def test_the_about_page_tells_figures_and_limits(model: Model) -> None:
    page = about_html(model.card)
    assert "not a medical device" in page.lower()
    assert "does not replace" in page
    for point in model.card.operating_points:
        assert f"{point.threshold:.4f}" in page
        assert f"{point.measured['test'].sensitivity.value:.3f}" in page
    assert model.card.sha256 in page
