"""What a user does at the window and notices of it, for tests of several files."""

import csv
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.viewer.film_view import FilmView
from desktop.gui.widgets.background import Background
from desktop.gui.worklist.bar_code import PAUSE_MS
from desktop.gui.worklist.results_model import ROW_ROLE
from desktop.paths import store_path
from desktop.results.row import Row
from desktop.results.scored_film import Scored
from desktop.store.store import Store
from models.model import Model

Dialog = TypeVar("Dialog", bound=QDialog)


# A person notices a longer turn, in seconds. `make bench` holds the window to less: a busy machine
# takes twice as long, and a test must not fail of that.
LONGEST_TURN = 0.2


class DispatchTimer(QObject):
    """Notes how long the GUI thread takes from one turn of the event loop to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.own_seconds: list[float] = []
        self.seconds: list[float] = []
        self._last = time.thread_time(), time.perf_counter()
        self.startTimer(0)

    def timerEvent(self, _event: object) -> None:  # noqa: N802
        now = time.thread_time(), time.perf_counter()
        self.own_seconds.append(now[0] - self._last[0])
        self.seconds.append(now[1] - self._last[1])
        self._last = now


def activate(window: MainWindow) -> None:
    """Bring the window to the front: Qt heeds keys there only, and other tests' windows linger."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def press_key(
    widget: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key, and the next one no sooner than a person would."""
    QTest.keyClick(widget, key, modifier)
    QTest.qWait(2 * PAUSE_MS)
    # On a busy machine the wait may be over before all that was due within it is done.
    QApplication.processEvents()


def at_dialog(kind: type[Dialog], do: Callable[[Dialog], None]) -> None:
    """Do something at the next dialog of this kind, and leave it if it still stands then."""
    timer = QTimer(interval=20)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            return
        timer.stop()
        try:
            do(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    timer.timeout.connect(act)
    timer.start()


def opened_again(window: MainWindow, qtbot: QtBot, model: Model) -> MainWindow:
    """A window like the one that the next start of the program opens."""
    window.close()
    again = MainWindow(model)
    qtbot.addWidget(again)
    again.show()
    return again


def score(window: MainWindow, qtbot: QtBot, *chosen: Path) -> None:
    window.score(chosen)
    wait_until_done(window, qtbot)


def wait_for_rows(window: MainWindow, qtbot: QtBot, rows: int) -> None:
    qtbot.waitUntil(lambda: len(window.results.rows) >= rows, timeout=30_000)


def wait_until_done(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.running, timeout=60_000)


def performance_dialog(
    qtbot: QtBot, model: Model, films: Sequence[Scored], threshold: float, folder: Path | None
) -> PerformanceDialog:
    """The dialog without the window, once it has measured."""
    application = QApplication.instance()
    assert application is not None
    background = Background(application)
    dialog = PerformanceDialog(model, films, threshold, folder, background)
    qtbot.addWidget(dialog, before_close_func=lambda _dialog: background.wait())
    dialog.show()
    wait_until_measured(dialog, qtbot)
    return dialog


def wait_until_measured(dialog: PerformanceDialog, qtbot: QtBot) -> None:
    """Until the dialog shows what it was asked, and what all sessions tell."""
    qtbot.waitUntil(lambda: not dialog._background.busy, timeout=60_000)


def shown_rows(window: MainWindow) -> list[Row]:
    return [
        window.worklist.shown.index(row, 0).data(ROW_ROLE)
        for row in range(window.worklist.shown.rowCount())
    ]


def select(window: MainWindow, qtbot: QtBot, file: str) -> None:
    """Choose a film, and wait until it is decoded."""
    files = [row.file for row in shown_rows(window)]
    window.worklist.table.setCurrentIndex(window.worklist.shown.index(files.index(file), 0))
    wait_until_decoded(window, qtbot)


def wait_until_decoded(window: MainWindow, qtbot: QtBot) -> None:
    """Until the films that are looked at are decoded and shown."""
    loaders = window.page.loader, window.viewer.comparison._loader
    qtbot.waitUntil(lambda: not any(loader.busy for loader in loaders), timeout=60_000)


def grab(view: FilmView) -> np.ndarray:
    """What the view shows, as uint8 (height, width, 3)."""
    image = view.viewport().grab().toImage()
    image = image.convertToFormat(image.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def show_only(window: MainWindow, verdict: str) -> None:
    window.worklist.filters.verdict.setCurrentIndex(
        window.worklist.filters.verdict.findData(verdict)
    )


def choose_point(window: MainWindow, name: str) -> None:
    window.chooser.names.setCurrentIndex(window.chooser.names.findData(name))


def kept_films() -> list[Scored]:
    """What the store holds of the last session."""
    with closing(Store(store_path())) as store:
        return store.films(store.sessions()[0])


def copy_films(times: int) -> None:
    """Let the store hold so many more of each film: other files of other content, no pictures."""
    with closing(sqlite3.connect(store_path())) as db:
        other = dict.fromkeys(("id", "cam", "thumbnail"), "NULL")
        other |= {"path": "CAST(copy || path AS BLOB)", "sha256": "copy || sha256"}
        columns = [name for _, name, *_ in db.execute("PRAGMA table_info(films)")]
        cells = ", ".join(other.get(name, name) for name in columns)
        db.execute(
            "WITH RECURSIVE copies (copy) AS "
            "(SELECT 1 UNION ALL SELECT copy + 1 FROM copies WHERE copy < ?) "
            f"INSERT INTO films SELECT {cells} FROM films, copies",
            (times,),
        )
        db.commit()


def export_to(window: MainWindow, path: Path) -> bool:
    """Export the table, and wait; False if that failed."""
    return window.exporting.write(path) and window.exporting.finish()


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer the save dialogs to come with this path."""
    monkeypatch.setattr(QFileDialog, "exec", lambda _: True)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
