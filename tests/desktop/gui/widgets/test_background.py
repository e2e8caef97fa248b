"""Work off the GUI thread: where it runs, where it is shown, and what is dropped."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.widgets.background import Background


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background(qapp)
    yield background
    background.wait()
    QCoreApplication.sendPostedEvents(background)
    background.deleteLater()


def test_it_computes_one_thing_after_another_and_shows_each_in_the_gui_thread(
    background: Background, qtbot: QtBot
) -> None:
    computed_in: set[int] = set()
    shown: list[tuple[int, int]] = []

    def compute(number: int) -> int:
        computed_in.add(threading.get_ident())
        return number

    for number in range(5):
        background.start(
            partial(compute, number),
            lambda result: shown.append((result, threading.get_ident())),
        )
    qtbot.waitUntil(lambda: not background.busy)
    here = threading.get_ident()
    assert shown == [(number, here) for number in range(5)]
    assert here not in computed_in


def test_what_is_forgotten_is_not_shown(background: Background, qtbot: QtBot) -> None:
    go_on = threading.Event()
    shown: list[str] = []
    background.start(lambda: go_on.wait(10), lambda _: shown.append("under way"))
    background.start(lambda: None, lambda _: shown.append("not begun"))
    background.forget()
    assert not background.busy
    background.start(lambda: None, lambda _: shown.append("asked for since"))
    go_on.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert shown == ["asked for since"]


def test_an_error_comes_up_in_the_gui_thread(background: Background, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        background.start(lambda: 1 // 0, lambda _: pytest.fail("there is nothing to show"))
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert not background.busy
