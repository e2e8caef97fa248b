"""Help > Update from a file: the question, the start of the newer version, and the way back.

The programs here are scripts that write down that they were started.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from nacl.signing import SigningKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.gui.app import Program, begin
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import ACKNOWLEDGED_TEXT
from desktop.gui.text.intended_use import INTENDED_USE_VERSION
from desktop.update.programs import InstalledVersion, earlier_version, later_in_use, note_opened
from desktop.update.programs import note_update as note
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import at_dialog, kept_films, score
from tests.desktop.update.releases import line, make_program, write_release

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its programs are scripts of Linux")


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> SigningKey:
    """A key whose public half this build has."""
    key = SigningKey.generate()
    monkeypatch.setattr("desktop.update.prepare.check_possible.__defaults__", (line(key),))
    monkeypatch.setattr("desktop.update.prepare.prepare.__defaults__", (line(key),))
    return key


@pytest.fixture
def unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InstalledVersion:
    """This program, as if it had been unpacked from a release."""
    program = make_program(tmp_path / "clinic" / "Pneumolite", "0.1.0")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program.executable))
    monkeypatch.setattr("desktop.update.programs.VERSION", program.version)
    return program


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, settings: None, unpacked: InstalledVersion, model: Model
) -> Iterator[Program]:
    program = Program(qapp, model)
    program.window.show()
    yield program
    if isValid(program.window):
        program.window.close()
        program.window.deleteLater()


@pytest.fixture
def quits(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """When the application was told to end."""
    told: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: told.append(True))
    return told


def is_open(window: MainWindow) -> bool:
    return bool(isValid(window)) and window.isVisible()


def choose(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.commands.update.trigger()


def opened(folder: Path, qtbot: QtBot) -> str:
    """What the program that was started wrote down."""
    path = folder / "clinic" / "opened.txt"
    qtbot.waitUntil(lambda: path.exists() and path.read_text().endswith("\n"), timeout=10_000)
    return path.read_text()


def test_a_newer_version_is_opened_in_place_of_this_one_and_results_are_kept(
    program: Program,
    unpacked: InstalledVersion,
    qtbot: QtBot,
    tmp_path: Path,
    film_folder: Path,
    key: SigningKey,
    answers: Answers,
    quits: list[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = program.window
    score(window, qtbot, film_folder)
    answers.give("Open the new version")
    choose(window, write_release(tmp_path / "stick", key), monkeypatch)
    assert "is being checked" in window.progress.text.text()
    assert opened(tmp_path, qtbot) == "0.2.0\n"
    assert answers.asked == ["<b>Pneumolite 0.2.0 is ready.</b>"]
    assert str(tmp_path / "clinic" / "Pneumolite 0.2.0") in answers.explained[0]
    qtbot.waitUntil(lambda: quits == [True])
    assert not is_open(window)
    assert len(kept_films()) == 7
    # Until the newer one has opened its window, this one opens as before.
    assert later_in_use(unpacked) is None


def test_who_only_presses_enter_goes_on(
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    key: SigningKey,
    answers: Answers,
    quits: list[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers.stop()
    asked: list[str] = []

    def press_enter(box: QMessageBox) -> None:
        asked.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Return)

    at_dialog(QMessageBox, press_enter)
    choose(program.window, write_release(tmp_path / "stick", key), monkeypatch)
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    qtbot.wait(50)
    assert program.window.isVisible()
    assert quits == []
    assert not (tmp_path / "clinic" / "opened.txt").exists()


def test_an_archive_that_is_refused_is_told_in_the_window(
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    key: SigningKey,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write_release(tmp_path / "stick", key)
    path.write_bytes(b"something else")
    choose(program.window, path, monkeypatch)
    bar = program.window.message_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.text.text().startswith(f"{path.name} is damaged, or was changed")
    assert program.window.progress.text.text() == ""


def test_a_version_that_cannot_be_started_gives_the_window_back(
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    film_folder: Path,
    key: SigningKey,
    answers: Answers,
    quits: list[bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(13, "Permission denied")

    before = program.window
    score(before, qtbot, film_folder)
    monkeypatch.setattr("desktop.update.programs.subprocess.Popen", refuse)
    answers.give("Open the new version")
    choose(before, write_release(tmp_path / "stick", key), monkeypatch)
    qtbot.waitUntil(lambda: program.window is not before)
    assert program.window.message_bar.text.text() == (
        "Pneumolite 0.2.0 cannot be started (Permission denied); go on with this version."
    )
    assert len(program.window.results.rows) == 7
    assert quits == []


def test_a_build_without_a_key_says_so_and_asks_for_no_file(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.update.prepare.check_possible.__defaults__", ("",))
    window.commands.update.trigger()
    assert "takes no updates from a file" in window.message_bar.text.text()


def test_a_program_with_python_says_to_update_it_as_it_was_installed(
    window: MainWindow, key: SigningKey
) -> None:
    window.commands.update.trigger()
    assert "as you did with this one" in window.message_bar.text.text()


def test_closing_the_window_does_not_wait_for_the_unpacking(
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    key: SigningKey,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(program.window, write_release(tmp_path / "stick", key), monkeypatch)
    program.window.close()
    qtbot.wait(50)
    assert answers.asked == []
    assert {each.name for each in (tmp_path / "clinic").iterdir()} <= {
        "Pneumolite", "Pneumolite 0.2.0",
    }  # fmt: skip


# -- back and forth --------------------------------------------------------------------------------


@pytest.fixture
def earlier(
    tmp_path: Path, settings: None, unpacked: InstalledVersion, monkeypatch: pytest.MonkeyPatch
) -> InstalledVersion:
    """A version that this one was updated from; this one is open."""
    earlier = make_program(tmp_path / "clinic" / "Pneumolite 0.0.9", "0.0.9")
    note(earlier, unpacked)
    note_opened(unpacked)
    return earlier


def test_one_goes_back_with_a_click_and_is_told_what_that_means(
    earlier: InstalledVersion,
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    answers: Answers,
    quits: list[bool],
) -> None:
    action = program.window.commands.go_back
    assert action.isVisible()
    answers.give("Go back")
    action.trigger()
    assert opened(tmp_path, qtbot) == "0.0.9\n"
    assert answers.asked == ["<b>Go back to Pneumolite 0.0.9?</b>"]
    assert later_in_use(earlier) is None, "it would ask whether to open this one again"
    qtbot.waitUntil(lambda: quits == [True])
    assert not is_open(program.window)


def test_without_an_earlier_version_there_is_no_way_back(program: Program) -> None:
    assert not program.window.commands.go_back.isVisible()


@pytest.fixture
def acknowledged(settings: None) -> None:
    ACKNOWLEDGED_TEXT.set(INTENDED_USE_VERSION)


@pytest.fixture
def later(tmp_path: Path, settings: None, unpacked: InstalledVersion) -> InstalledVersion:
    """A version that this one was updated to, and that was opened since."""
    later = make_program(tmp_path / "clinic" / "Pneumolite 0.2.0", "0.2.0")
    note(unpacked, later)
    note_opened(later)
    return later


def test_an_old_shortcut_can_lead_to_the_later_version(
    qapp: QApplication,
    qtbot: QtBot,
    acknowledged: None,
    later: InstalledVersion,
    tmp_path: Path,
    answers: Answers,
) -> None:
    answers.give("Open the later version")
    assert begin(qapp, [tmp_path / "films"]) is None
    assert answers.asked == ["<b>Pneumolite 0.2.0 is in use on this computer.</b>"]
    assert opened(tmp_path, qtbot) == f"0.2.0\n{tmp_path / 'films'}\n"


def test_who_wants_the_earlier_version_is_asked_once(
    qapp: QApplication,
    qtbot: QtBot,
    acknowledged: None,
    later: InstalledVersion,
    unpacked: InstalledVersion,
    answers: Answers,
) -> None:
    answers.give("Use this one")
    for _ in range(2):
        program = begin(qapp)
        assert program is not None
        assert program.window.isVisible()
        program.window.close()
        program.window.deleteLater()
    assert len(answers.asked) == 1
    assert later_in_use(unpacked) is None
    assert earlier_version(later) == unpacked


def test_a_later_version_that_cannot_be_started_leaves_this_one(
    qapp: QApplication,
    acknowledged: None,
    later: InstalledVersion,
    answers: Answers,
) -> None:
    later.executable.chmod(0o644)
    later.executable.write_bytes(b"")
    answers.give("Open the later version")
    program = begin(qapp)
    assert program is not None
    assert "Pneumolite 0.2.0 cannot be started" in program.window.message_bar.text.text()
    program.window.close()
    program.window.deleteLater()
