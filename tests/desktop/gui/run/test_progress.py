"""The words beside the bar of a run."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.run import progress
from desktop.gui.run.progress import RunProgress


def test_other_words_stay_for_a_while_during_a_run(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "SAID_MS", 700)
    shown = RunProgress()
    qtbot.addWidget(shown)
    shown.look()
    shown.begin(100, ())
    assert shown.text.text() == "0 of 100 films"
    shown.say("Decisions are signed AB")
    shown.show_done(0)
    assert shown.text.text() == "Decisions are signed AB"
    qtbot.waitUntil(lambda: shown.text.text() == "0 of 100 films")


def test_the_words_of_pause_and_end_come_at_once(qtbot: QtBot) -> None:
    shown = RunProgress()
    qtbot.addWidget(shown)
    shown.look()
    shown.begin(100, ())
    for act, words in (
        (shown.pause, "Paused at 0 of 100 films"),
        (shown.resume, "0 of 100 films"),
        (shown.finish, "Stopped at 0 of 100 films"),
    ):
        shown.say("3 rows written")
        act()
        assert shown.text.text() == words
