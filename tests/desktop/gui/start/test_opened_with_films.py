"""Films that are dropped on the program's icon: the system starts the program with their names."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.__main__ import main
from desktop.gui import splash
from desktop.gui.app import begin
from desktop.gui.main_window import MainWindow
from desktop.gui.start.first_start import FirstStart
from desktop.gui.text.translation import install
from tests.desktop.computer import Computer
from tests.desktop.gui.driving import at_dialog, wait_until_done

Begun = Callable[[], MainWindow | None]

# Closes the window once it has scored.
CLOSE = """
def act():
    from PySide6.QtWidgets import QApplication
    from desktop.gui.main_window import MainWindow
    for window in QApplication.topLevelWidgets():
        done = isinstance(window, MainWindow) and window.results.rows and not window.running
        if done and window.isVisible():
            print(window.windowTitle(), *sorted(row.file for row in window.results.rows))
            window.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the settings are not in a file there")
@pytest.mark.parametrize(
    ("dropped", "scored"),
    [
        (["films/ward 2"], "ward 2 - Pneumolite e.webp f.jpeg"),
        (["films/ward 2/e.webp", "films/a.jpg"], "films - Pneumolite a.jpg ward 2/e.webp"),
    ],
)
def test_what_is_dropped_on_the_icon_is_scored_in_the_window(
    film_folder: Path, tmp_path: Path, dropped: list[str], scored: str
) -> None:
    ended = Computer(tmp_path, CLOSE).start(*map(tmp_path.joinpath, dropped))
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == [scored]


def test_a_folder_may_be_named_from_where_one_is(
    film_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def note(films: Sequence[Path]) -> int:
        opened.extend(films)
        return 0

    monkeypatch.setattr(splash, "main", note)
    monkeypatch.chdir(film_folder)
    monkeypatch.setattr(sys, "argv", ["pneumolite", "ward 2", "a.jpg"])
    assert main() == 0
    assert opened == [film_folder / "ward 2", film_folder / "a.jpg"]


def test_a_word_that_names_nothing_is_wrong_usage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["pneumolite", "scor"])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 2


@pytest.fixture
def begun(qapp: QApplication, qtbot: QtBot, settings: None, film_folder: Path) -> Iterator[Begun]:
    """Begins the program with films, for the first time; None if the first steps are left."""
    windows = []

    def begin_program() -> MainWindow | None:
        program = begin(qapp, [film_folder])
        if program is None:
            return None
        windows.append(program.window)
        wait_until_done(program.window, qtbot)
        return program.window

    yield begin_program
    for window in windows:
        window.close()
    install(qapp, "en")


def acknowledge(dialog: FirstStart) -> None:
    dialog.next.click()
    dialog.purpose.read.setChecked(True)
    dialog.next.click()


def test_the_first_start_asks_its_questions_before_the_films_are_scored(begun: Begun) -> None:
    at_dialog(FirstStart, lambda dialog: dialog.next.click())
    assert begun() is None

    def start(dialog: FirstStart) -> None:
        acknowledge(dialog)
        dialog.trial.own_films.click()

    at_dialog(FirstStart, start)
    window = begun()
    assert window is not None
    assert len(window.results.rows) == 7


def test_who_wants_practice_films_first_gets_those(
    begun: Begun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))

    def practise(dialog: FirstStart) -> None:
        acknowledge(dialog)
        dialog.trial.place.click()
        dialog.trial.practice.click()

    at_dialog(FirstStart, practise)
    window = begun()
    assert window is not None
    assert {row.file for row in window.results.rows}.isdisjoint({"a.jpg", "b.png"})
    assert len(window.results.rows) == 8


def test_what_is_gone_by_now_is_told(
    qapp: QApplication, qtbot: QtBot, settings: None, tmp_path: Path
) -> None:
    def start(dialog: FirstStart) -> None:
        acknowledge(dialog)
        dialog.trial.own_films.click()

    at_dialog(FirstStart, start)
    program = begin(qapp, [tmp_path / "gone"])
    assert program is not None
    assert "gone is no longer there" in program.window.message_bar.text.text()
    program.window.close()
