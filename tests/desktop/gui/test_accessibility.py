"""What a screen reader and a keyboard alone need, in the window and in every dialog."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.start.first_start import FirstStart
from desktop.gui.text.film_wording import VERDICTS
from desktop.gui.worklist.results_model import Column
from tests.desktop.gui.driving import activate, at_dialog, shown_rows
from tests.desktop.gui.inspection import (
    SMALL_SCREEN,
    Role,
    cut_off,
    name_of,
    nameless,
    out_of_reach,
    told,
    unread,
)

DIALOGS = (
    "about", "sessions", "performance", "month", "delete", "initials", "settings", "passed_over",
)  # fmt: skip
MENUS = ("&File", "&Run", "&Decide", "&View", "&Help")


# -- a screen reader -------------------------------------------------------------------------------


def test_every_control_is_told_by_name_and_role(busy: MainWindow) -> None:
    assert nameless(busy) == []
    assert unread(busy) == []


def test_every_control_of_the_first_page_is_told(window: MainWindow) -> None:
    assert nameless(window) == []
    assert unread(window) == []


def test_a_film_is_told_by_its_finding_in_words(busy: MainWindow) -> None:
    heard = {
        each.text(QAccessible.Text.Name)
        for each in told(QAccessible.queryAccessibleInterface(busy.worklist.table))
        if each.role() is Role.Cell
    }
    for row in shown_rows(busy)[:3]:
        assert row.file in heard
    assert heard & {verdict.capitalize() for verdict in VERDICTS}


def test_a_button_is_called_by_the_word_on_it(busy: MainWindow) -> None:
    """Who speaks to the computer says what stands there."""
    for button in busy.findChildren(QAbstractButton):
        if button.isVisible() and len(button.text()) > 1:
            word = button.text().replace("&", "").removesuffix("...")
            assert word in name_of(QAccessible.queryAccessibleInterface(button))


# -- a keyboard alone ------------------------------------------------------------------------------


def entries(window: MainWindow) -> set[object]:
    """All actions in the menus."""
    found: set[object] = set()
    menus = [action.menu() for action in window.menuBar().actions()]
    while menus:
        for action in menus.pop().actions():  # type: ignore[attr-defined]
            found.add(action)
            if action.menu():
                menus.append(action.menu())
    return found


def test_every_control_is_reached_without_a_mouse(busy: MainWindow) -> None:
    activate(busy)
    busy.worklist.table.setFocus()
    assert out_of_reach(busy, entries(busy)) == []
    assert [action.text() for action in busy.menuBar().actions()] == list(MENUS)


def test_the_list_is_sorted_without_a_mouse(busy: MainWindow) -> None:
    by_file = busy.worklist.sort_actions[Column.FILM]
    assert by_file in entries(busy)
    by_file.trigger()
    files = [row.file for row in shown_rows(busy)]
    assert files == sorted(files)
    by_file.trigger()
    assert [row.file for row in shown_rows(busy)] == files[::-1]
    busy.worklist.sort_actions[Column.PROBABILITY].trigger()
    probabilities = [row.probability or 0 for row in shown_rows(busy)]
    assert probabilities == sorted(probabilities, reverse=True)


# -- every dialog ----------------------------------------------------------------------------------


@pytest.mark.parametrize("command", DIALOGS)
def test_all_of_a_dialog_is_told_reached_and_whole_on_a_small_screen(
    busy: MainWindow, qtbot: QtBot, command: str
) -> None:
    found: list[list[str]] = []

    def look(dialog: QDialog) -> None:
        dialog.resize(dialog.size().boundedTo(SMALL_SCREEN))
        QTest.qWait(50)
        assert dialog.size() == dialog.size().boundedTo(SMALL_SCREEN)
        # The month is counted first, which changes what stands there.
        qtbot.waitUntil(lambda: not cut_off(dialog))
        found.append(nameless(dialog) + unread(dialog) + cut_off(dialog))
        found.append(out_of_reach(dialog, set()))

    at_dialog(QDialog, look)
    getattr(busy.commands, command).trigger()
    assert found == [[], []]


def test_every_step_of_the_first_start_is_told_reached_and_whole_in_any_language(
    settings: None, language: str, qtbot: QtBot
) -> None:
    dialog = FirstStart()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    for step in dialog.steps:
        dialog.purpose.read.setChecked(True)
        QTest.qWait(50)
        assert dialog.size() == dialog.size().boundedTo(SMALL_SCREEN)
        assert nameless(dialog) + unread(dialog) + cut_off(dialog) == []
        assert out_of_reach(dialog, set()) == []
        if step is not dialog.steps[-1]:
            dialog.next.click()
