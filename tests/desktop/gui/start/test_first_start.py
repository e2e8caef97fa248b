"""What stands before the first window, through the dialog and the window themselves."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop import VERSION
from desktop.gui.app import begin
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import settings
from desktop.gui.start.first_start import FirstStart, LanguageStep, is_acknowledged
from desktop.gui.text.intended_use import intended_use
from desktop.gui.text.translation import LANGUAGES, choose_language, chosen_language, install
from desktop.results.row import Status
from tests.desktop.gui.driving import at_dialog, wait_until_done

Begun = Callable[[], MainWindow | None]


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """What a test puts on is taken off."""
    yield
    install(qapp, "en")


@pytest.fixture
def dialog(qtbot: QtBot, settings: None, english: None) -> FirstStart:
    dialog = FirstStart()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def begun(qapp: QApplication, qtbot: QtBot, settings: None, english: None) -> Iterator[Begun]:
    """Begins the program; gives its window, or None where the first steps are left."""
    windows = []

    def begin_program() -> MainWindow | None:
        program = begin(qapp)
        if program is None:
            return None
        windows.append(program.window)
        return program.window

    yield begin_program
    for window in windows:
        wait_until_done(window, qtbot)
        window.close()


def go_through(dialog: FirstStart) -> None:
    """All steps up to the last one."""
    dialog.next.click()
    dialog.purpose.read.setChecked(True)
    dialog.next.click()


def test_the_languages_stand_by_their_own_names_and_are_put_on_at_once(
    dialog: FirstStart, qapp: QApplication
) -> None:
    step = dialog.steps[0]
    assert isinstance(step, LanguageStep)
    names = [step.names.item(row).text() for row in range(step.names.count())]
    assert names == list(LANGUAGES.values())
    step.names.setCurrentRow(names.index("العربية"))
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    dialog.next.click()
    assert chosen_language() == "ar"


def test_what_it_is_not_for_must_be_acknowledged(dialog: FirstStart) -> None:
    dialog.next.click()
    assert dialog.purpose.text.text() == intended_use()
    assert not dialog.next.isEnabled()
    dialog.purpose.read.setChecked(True)
    assert dialog.next.isEnabled()
    assert not is_acknowledged()
    dialog.next.click()
    assert is_acknowledged()
    assert settings.ACKNOWLEDGED_DATE.get() == date.today().isoformat()
    assert settings.ACKNOWLEDGED_PROGRAM.get() == VERSION


def test_a_text_that_has_changed_is_shown_again_alone(dialog: FirstStart, qtbot: QtBot) -> None:
    go_through(dialog)
    settings.ACKNOWLEDGED_TEXT.set(settings.ACKNOWLEDGED_TEXT.get() + 1)
    assert not is_acknowledged()
    again = FirstStart()
    qtbot.addWidget(again)
    assert again.steps == [again.purpose]


def test_a_language_chosen_before_is_not_asked_for_again(qtbot: QtBot, settings: None) -> None:
    choose_language("fr")
    dialog = FirstStart()
    qtbot.addWidget(dialog)
    assert dialog.steps[0] is dialog.purpose


def test_the_program_does_not_open_unacknowledged(begun: Begun) -> None:
    at_dialog(FirstStart, lambda dialog: dialog.next.click())
    assert begun() is None
    assert not is_acknowledged()


def test_practice_films_are_made_where_the_user_wants_and_scored(
    begun: Begun, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))

    def practise(dialog: FirstStart) -> None:
        go_through(dialog)
        dialog.trial.place.click()
        dialog.trial.practice.click()

    at_dialog(FirstStart, practise)
    window = begun()
    assert window is not None
    wait_until_done(window, qtbot)
    assert {row.status for row in window.results.rows} == set(Status)
    assert (tmp_path / "Pneumolite practice").is_dir()
    window.close()
    # And never again.
    again = begun()
    assert again is not None
    assert len(again.results.rows) == 8


def test_who_has_films_begins_at_the_start_page(begun: Begun) -> None:
    def start(dialog: FirstStart) -> None:
        go_through(dialog)
        dialog.trial.own_films.click()

    at_dialog(FirstStart, start)
    window = begun()
    assert window is not None
    assert window.welcome.isVisible()


def test_the_start_page_leads_to_the_practice_films(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.welcome.practice.click()
    wait_until_done(window, qtbot)
    assert len(window.results.rows) == 8


def test_a_place_that_takes_no_practice_films_is_told(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    window.practice.make(tmp_path / "file" / "practice")
    assert "choose another place" in window.message_bar.text.text()
    assert not window.running
