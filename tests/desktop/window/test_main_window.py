import csv
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.scoring.batch import score_pictures
from desktop.scoring.folder import find_pictures
from desktop.scoring.rows import Row
from desktop.window.app import open_window
from desktop.window.main_window import MainWindow, _autosave_folder
from desktop.window.results_model import ROW_ROLE, Column
from desktop.window.worker import Source
from models.interpreter import Model
from tests.phantom import phantom

Button = QMessageBox.StandardButton


def score(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    window.start(Source(folder))
    qtbot.waitUntil(lambda: not window.running, timeout=60_000)


def shown_rows(window: MainWindow) -> list[Row]:
    return [window.shown.index(row, 0).data(ROW_ROLE) for row in range(window.shown.rowCount())]


def answer(monkeypatch: pytest.MonkeyPatch, *buttons: QMessageBox.StandardButton) -> list[str]:
    """Answer the questions to come with these buttons; gives the list they are noted in."""
    asked: list[str] = []
    answers = list(buttons)

    def question(_parent: object, _title: str, text: str, *_: object) -> object:
        asked.append(text)
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def without_time(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(
        ({name: cell for name, cell in row.items() if name != "scored_at"} for row in rows),
        key=lambda row: row["file"],
    )


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    labels = [label.text() for label in window.findChildren(type(window.summary))]
    assert any("Choose a folder" in text and "drop" in text for text in labels)
    assert any("not a medical device" in text for text in labels)
    assert window.open_action.isEnabled()
    assert not window.export_action.isEnabled()
    assert not window.stop_action.isEnabled()


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
    assert "Error: 1" in window.summary.text()
    assert "7 of 7 films scored" in window.progress_text.text()


def test_the_worklist_begins_with_the_most_urgent(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    score(window, qtbot, many_films)
    probabilities = [row.probability or -1 for row in shown_rows(window)]
    assert probabilities == sorted(probabilities, reverse=True)
    assert window.table.currentIndex().row() == 0


def test_nothing_moves_while_rows_arrive(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.start(Source(many_films))
    qtbot.waitUntil(lambda: len(window.results.rows) >= 20, timeout=30_000)
    before = shown_rows(window)
    qtbot.waitUntil(lambda: len(window.results.rows) > len(before), timeout=30_000)
    assert shown_rows(window)[: len(before)] == before


def test_another_operating_point_labels_anew_at_once(
    window: MainWindow, qtbot: QtBot, many_films: Path, model: Model
) -> None:
    score(window, qtbot, many_films)
    before = {row.file: (row.probability, row.scored_at) for row in window.results.rows}
    chooser = window.chooser
    chooser.names.setCurrentIndex(chooser.names.findData("rule-out"))
    threshold = model.card.operating_point("rule-out").threshold
    for row in window.results.rows:
        assert row.threshold == threshold
        assert row.finding == ("pneumonia" if (row.probability or 0) >= threshold else "normal")
    assert {row.file: (row.probability, row.scored_at) for row in window.results.rows} == before
    sensitivity = model.card.operating_point("rule-out").measured["test"].sensitivity
    assert f"marked {100 * sensitivity.value:.0f} (" in chooser.meaning.text()
    assert "test data" in chooser.meaning.text()


def test_a_threshold_of_ones_own_is_said_to_be_unmeasured(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    score(window, qtbot, many_films)
    window.chooser.names.setCurrentIndex(window.chooser.names.findData("custom"))
    window.chooser.own.setValue(0.99)
    assert "0.99" in window.chooser.meaning.text()
    assert "not been measured" in window.chooser.meaning.text()
    high = sum(row.finding == "pneumonia" for row in window.results.rows)
    window.chooser.own.setValue(0.01)
    assert sum(row.finding == "pneumonia" for row in window.results.rows) > high


def test_filters_by_verdict_and_name(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    Image.fromarray(phantom(50, 50)).save(film_folder / "tiny.png")
    score(window, qtbot, film_folder)
    for verdict, files in (("error", {"damaged.jpg"}), ("review", {"tiny.png"})):
        window.verdict_filter.setCurrentIndex(window.verdict_filter.findData(verdict))
        assert {row.file for row in shown_rows(window)} == files
    window.verdict_filter.setCurrentIndex(0)
    window.name_filter.setText("WARD")
    assert {row.file for row in shown_rows(window)} == {"ward 2/e.webp", "ward 2/f.jpeg"}
    window.name_filter.clear()
    assert len(shown_rows(window)) == 8


def test_sorts_by_any_column(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    score(window, qtbot, film_folder)
    window.table.sortByColumn(Column.FILM, Qt.SortOrder.AscendingOrder)
    files = [row.file for row in shown_rows(window)]
    assert files == sorted(files)
    window.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    assert shown_rows(window)[-1].file == "damaged.jpg"


def test_the_export_is_what_the_command_line_writes(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    assert window.export_to(tmp_path / "window.csv")
    main(["score", str(film_folder), "--csv", str(tmp_path / "batch.csv")])
    exported = read(tmp_path / "window.csv")
    assert without_time(exported) == without_time(read(tmp_path / "batch.csv"))
    assert [row["file"] for row in exported] == sorted(row["file"] for row in exported)


def test_an_export_that_fails_says_so_and_keeps_the_rows(
    window: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    assert not window.export_to(tmp_path / "nowhere" / "out.csv")
    assert window._error_bar.isVisible()
    assert "out.csv could not be written" in window._error_text.text()
    assert len(window.results.rows) == 7


def test_pause_go_on_and_stop(window: MainWindow, qtbot: QtBot, many_films: Path) -> None:
    window.start(Source(many_films))
    qtbot.waitUntil(lambda: len(window.results.rows) >= 10, timeout=30_000)
    window.pause_action.trigger()
    qtbot.wait(400)
    held = len(window.results.rows)
    qtbot.wait(400)
    assert len(window.results.rows) == held
    assert "Paused" in window.progress_text.text()
    assert window.pause_action.text() == "&Go on"
    window.pause_action.trigger()
    qtbot.waitUntil(lambda: len(window.results.rows) > held, timeout=30_000)
    window.stop_action.trigger()
    qtbot.waitUntil(lambda: not window.running, timeout=5_000)
    assert held < len(window.results.rows) <= 200
    assert window.open_action.isEnabled()


def test_every_row_is_kept_on_disk_by_itself(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.start(Source(many_films))
    qtbot.waitUntil(lambda: len(window.results.rows) >= 10, timeout=30_000)
    (kept,) = _autosave_folder().glob("*.csv")
    assert len(read(kept)) >= len(window.results.rows)
    qtbot.waitUntil(lambda: not window.running, timeout=60_000)
    assert len(read(kept)) == 200


def test_closing_during_a_run_asks_and_may_be_declined(
    window: MainWindow, qtbot: QtBot, many_films: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.start(Source(many_films))
    qtbot.waitUntil(lambda: len(window.results.rows) >= 10, timeout=30_000)
    asked = answer(monkeypatch, Button.No)
    assert not window.close()
    assert "still being scored" in asked[0]
    qtbot.waitUntil(lambda: not window.running, timeout=60_000)
    assert len(window.results.rows) == 200


def test_closing_during_a_run_loses_nothing(
    window: MainWindow,
    qtbot: QtBot,
    many_films: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.start(Source(many_films))
    qtbot.waitUntil(lambda: len(window.results.rows) >= 10, timeout=30_000)
    asked = answer(monkeypatch, Button.Yes, Button.Save)
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    assert window.close()
    assert len(asked) == 2
    (kept,) = _autosave_folder().glob("*.csv")
    assert len(read(out)) == len(read(kept)) >= 10


def test_a_new_folder_asks_before_unsaved_rows_go(
    window: MainWindow, qtbot: QtBot, film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    score(window, qtbot, film_folder)
    asked = answer(monkeypatch, Button.Cancel)
    window.start(Source(film_folder))
    assert len(asked) == 1
    assert len(window.results.rows) == 7


def test_earlier_results_can_be_fetched_back(
    window: MainWindow,
    qtbot: QtBot,
    film_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    score(window, qtbot, film_folder)
    (kept,) = _autosave_folder().glob("*.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(kept), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "back.csv"), ""))
    window.recover_action.trigger()
    assert len(read(tmp_path / "back.csv")) == 7


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, data, left, none))


def test_a_dropped_folder_is_scored(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    drop(window, film_folder)
    qtbot.waitUntil(lambda: not window.running, timeout=30_000)
    assert len(window.results.rows) == 7
    assert window._recent()[0] == str(film_folder)


def test_dropped_files_are_scored_alone(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    drop(window, film_folder / "b.png", film_folder / "a.jpg")
    qtbot.waitUntil(lambda: not window.running, timeout=30_000)
    assert sorted(row.file for row in window.results.rows) == ["a.jpg", "b.png"]


def test_a_folder_without_pictures_is_said_to_have_none(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    score(window, qtbot, tmp_path)
    assert "holds no pictures" in window._error_text.text()


def select(window: MainWindow, qtbot: QtBot, file: str) -> None:
    files = [row.file for row in shown_rows(window)]
    window.table.setCurrentIndex(window.shown.index(files.index(file), 0))
    qtbot.wait(300)


def test_the_chosen_film_is_shown_with_its_map(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    viewer = window.viewer
    assert viewer.view.isVisible()
    assert "b.png" in viewer.details.text()
    assert "of 100" in viewer.verdict.text()
    viewer.map_switch.setChecked(False)
    plain = _grab(window)
    viewer.map_switch.setChecked(True)
    with_map = _grab(window)
    assert (plain != with_map).any()
    assert (plain[..., 0] == plain[..., 1]).all()
    viewer.map_strength.setValue(10)
    faint = np.abs(_grab(window).astype(int) - plain).sum()
    assert 0 < faint < np.abs(with_map.astype(int) - plain).sum()


def test_invert_and_window_change_what_is_seen_and_reset_undoes_them(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    viewer = window.viewer
    viewer.map_switch.setChecked(False)
    as_is = _grab(window)
    viewer.invert.click()
    inverted = _grab(window)
    middle = (as_is.shape[0] // 2, as_is.shape[1] // 2)
    assert abs(int(inverted[middle][0]) + int(as_is[middle][0]) - 255) <= 2
    viewer.invert.click()
    view = viewer.view.viewport()
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(160, 60))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(160, 60))
    centre, width = viewer.view.grey_window
    assert centre < 127.5
    assert width < 255
    assert _grab(window).mean() > as_is.mean()
    viewer.reset.click()
    np.testing.assert_array_equal(_grab(window), as_is)


def test_zoom_and_fit(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    view = window.viewer.view
    fitted = view.transform().m11()
    view.zoom(3)
    assert view.transform().m11() == pytest.approx(3 * fitted)
    view.zoom(0.01)
    assert view.transform().m11() == pytest.approx(fitted)
    view.zoom(3)
    window.viewer.fit.click()
    assert view.transform().m11() == pytest.approx(fitted)


def test_an_error_row_says_why_instead_of_a_picture(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    select(window, qtbot, "damaged.jpg")
    assert window.viewer.message.isVisible()
    assert "damaged or incomplete" in window.viewer.message.text()
    assert not window.viewer.map_switch.isEnabled()


def test_a_film_that_has_gone_since_says_so(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    (film_folder / "c.tif").unlink()
    select(window, qtbot, "c.tif")
    qtbot.waitUntil(lambda: "no longer there" in window.viewer.message.text(), timeout=5_000)


def test_the_list_is_walked_by_keyboard(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Down)
    assert window.table.currentIndex().row() == 1
    qtbot.wait(300)
    shown = window.viewer.map_switch.isChecked()
    qtbot.keyClick(window.table, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: window.viewer.map_switch.isChecked() != shown, timeout=2_000)


def test_every_control_has_a_name_or_a_text(window: MainWindow) -> None:
    for widget in (
        window.table, window.verdict_filter, window.name_filter, window.progress,
        window.chooser.names, window.chooser.own, window.viewer.view, window.viewer.map_strength,
    ):  # fmt: skip
        assert widget.accessibleName(), widget
    for action in (window.open_action, window.pause_action, window.stop_action):
        assert action.toolTip()
        assert not action.shortcut().isEmpty()


def test_without_a_model_the_program_opens_and_says_why(
    qtbot: QtBot, settings: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("models.interpreter.load_model.__defaults__", (tmp_path / "none.tflite",))
    window = open_window()
    qtbot.addWidget(window)
    window.show()
    assert window._error_bar.isVisible()
    assert "none.json cannot be read" in window._error_text.text()
    assert not window.open_action.isEnabled()


class DispatchTimer(QObject):
    """Notes how long the GUI thread takes from one turn of the event loop to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.thread_time()
        self.startTimer(0)

    def timerEvent(self, _event: object) -> None:  # noqa: N802
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def test_the_window_answers_throughout_a_thousand_films(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    files = tuple(find_pictures(many_films).pictures * 5)
    probe = DispatchTimer()
    window.start(Source(many_films, files))
    qtbot.waitUntil(lambda: not window.running, timeout=120_000)
    assert len(window.results.rows) == 1000
    # The thread's own time: what another process takes from this core is not the window's doing.
    assert probe.longest < 0.05


def _grab(window: MainWindow) -> np.ndarray:
    """What the film's view shows, as uint8 (height, width, 3)."""
    image = window.viewer.view.viewport().grab().toImage()
    image = image.convertToFormat(image.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
