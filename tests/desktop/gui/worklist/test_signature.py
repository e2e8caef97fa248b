"""Who is working: asked where several people do, and never in the way of one alone."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.settings import known_initials
from desktop.gui.settings.known_initials import use_initials
from desktop.gui.settings.settings import INITIALS, KNOWN_INITIALS
from desktop.gui.worklist import signature
from desktop.results.decision import Judgement
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import kept_films, opened_again, score

WHO = "Who is working? These initials stand beside your decisions:"


class Clock:
    """The time that the window sees."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(signature, "time", clock)
    return clock


@pytest.fixture
def scored(clock: Clock, window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """A finished run of two films; nobody has ever decided here."""
    score(window, qtbot, film_folder / "a.jpg", film_folder / "b.png")
    return window


def decide(window: MainWindow) -> list[str]:
    """Decide on the chosen film; returns who signed its decisions, one after the other."""
    window.worklist.bar.judgements[Judgement.NORMAL].trigger()
    return [each.decided_by for film in kept_films() for each in film.decisions]


def test_where_two_work_the_next_start_asks_who_it_is(
    scored: MainWindow, qtbot: QtBot, answers: Answers, model: Model
) -> None:
    use_initials("CD")
    use_initials("AB")
    again = opened_again(scored, qtbot, model)
    assert answers.asked == []  # who only looks is not held up
    answers.initials = "CD"
    assert decide(again) == ["CD"]
    assert answers.asked == [WHO]
    assert decide(again) == ["CD", "CD"]
    assert len(answers.asked) == 1


def test_where_two_work_a_rest_of_half_an_hour_asks_again(
    scored: MainWindow, clock: Clock, answers: Answers
) -> None:
    use_initials("CD")
    use_initials("AB")
    decide(scored)
    clock.now += 29 * 60
    decide(scored)
    assert len(answers.asked) == 1
    clock.now += 31 * 60
    answers.initials = "CD"
    assert decide(scored) == ["AB", "AB", "CD"]
    assert answers.asked == [WHO, WHO]


def test_to_choose_films_is_no_rest_and_does_not_hide_one(
    scored: MainWindow, clock: Clock, answers: Answers
) -> None:
    use_initials("CD")
    use_initials("AB")
    decide(scored)
    for step in (scored.worklist.next_action, scored.worklist.previous_action):
        clock.now += 20 * 60
        step.trigger()
    decide(scored)
    assert len(answers.asked) == 1
    clock.now += 31 * 60
    scored.worklist.next_action.trigger()
    decide(scored)
    assert len(answers.asked) == 2


def test_a_clock_that_is_set_back_counts_as_a_rest(
    scored: MainWindow, clock: Clock, answers: Answers
) -> None:
    use_initials("CD")
    use_initials("AB")
    decide(scored)
    clock.now -= 24 * 60 * 60
    decide(scored)
    assert answers.asked == [WHO, WHO]


def test_one_alone_is_asked_once_and_then_told_at_each_start(
    scored: MainWindow, clock: Clock, qtbot: QtBot, answers: Answers, model: Model
) -> None:
    decide(scored)
    clock.now += 24 * 60 * 60
    assert decide(scored) == ["AB", "AB"]
    said = "Decisions are signed AB; someone else presses Ctrl+Shift+I"
    assert scored.progress.text.text() == said
    again = opened_again(scored, qtbot, model)
    assert decide(again) == ["AB", "AB", "AB"]
    assert again.progress.text.text() == said
    assert len(answers.asked) == 1


def test_to_give_no_initials_decides_nothing_and_keeps_the_known_ones(
    scored: MainWindow, answers: Answers
) -> None:
    use_initials("CD")
    use_initials("AB")
    answers.initials = ""
    assert decide(scored) == []
    assert INITIALS.get() == "AB"


def test_another_person_takes_over_by_the_menu(scored: MainWindow, answers: Answers) -> None:
    decide(scored)
    answers.initials = "CD"
    scored.commands.initials.trigger()
    assert decide(scored) == ["AB", "CD"]
    assert len(answers.asked) == 2


def test_who_has_not_worked_for_a_month_is_forgotten(
    settings: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(date):
        @classmethod
        def today(cls) -> "Later":
            return cls(2026, 3, 1)

    KNOWN_INITIALS.set('{"AB": "2026-02-20", "CD": "2026-01-20"}')
    monkeypatch.setattr(known_initials, "date", Later)
    assert known_initials.known_initials() == ["AB"]
    KNOWN_INITIALS.set("[changed by hand")
    assert known_initials.known_initials() == []
