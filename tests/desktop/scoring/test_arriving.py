"""Films that arrive in a watched folder: real files, and a clock that each rest moves on."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.scoring import arriving
from desktop.scoring.arriving import FOUND_AGAIN, LOST, arriving_films
from desktop.scoring.control import Control
from desktop.sources import watch_folder
from desktop.sources.watch_folder import SETTLE_SECONDS, FolderWatch
from models.message import Message
from tests.desktop.sources.incoming import Clock, write_film


class Run(Control):
    """A run on a folder that takes its next step whenever it has rested long enough."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        super().__init__()
        self.films: list[str] = []
        self.messages: list[Message] = []
        self._folder = folder
        self._clock = clock
        self._steps: Iterator[Callable[[], object]] = iter(())
        self._next_step_at = 0.0

    def rest(self, seconds: float) -> None:
        self._clock.move(seconds)
        if self._clock.monotonic() >= self._next_step_at:
            self._next_step_at = self._clock.monotonic() + 3 * SETTLE_SECONDS
            next(self._steps, self.stop)()

    def through(self, *steps: Callable[[], object]) -> None:
        """Do these steps, and stop when films had time to settle after the last."""
        self._steps = iter(steps)
        for films in arriving_films(FolderWatch(self._folder), self, self.messages.append):
            self.films += [film.name for film in films]


@pytest.fixture
def run(incoming: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Run:
    for module in (arriving, watch_folder):
        monkeypatch.setattr(module, "time", clock)
    return Run(incoming, clock)


def test_films_are_given_as_they_come_and_nothing_is_reported(incoming: Path, run: Run) -> None:
    seen: list[list[str]] = []
    run.through(
        lambda: write_film(incoming / "a.png"),
        lambda: seen.append([*run.films]),
        lambda: (incoming / "ward").mkdir(),
        lambda: write_film(incoming / "ward" / "b.png"),
    )
    assert seen == [["a.png"]]
    assert run.films == ["a.png", "b.png"]
    assert run.messages == []


def test_a_folder_that_goes_and_comes_back_is_reported_once_each(incoming: Path, run: Run) -> None:
    away = incoming.with_name("away")
    reported: list[list[Message]] = []
    run.through(
        lambda: write_film(incoming / "a.png"),
        lambda: incoming.rename(away),
        lambda: reported.append([*run.messages]),
        lambda: write_film(away / "b.png"),
        lambda: away.rename(incoming),
    )
    lost, found = LOST.filled(folder=str(incoming)), FOUND_AGAIN.filled(folder=str(incoming))
    assert reported == [[lost]]
    assert run.messages == [lost, found]
    assert str(lost).startswith(f"{incoming} cannot be opened any more;")
    assert str(found).startswith(f"{incoming} can be opened again;")
    assert run.films == ["a.png", "b.png"]


def test_stopping_is_prompt_however_long_the_rest(
    incoming: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arriving, "POLL_SECONDS", 60)
    resting = threading.Event()

    class Resting(Control):
        def rest(self, seconds: float) -> None:
            resting.set()
            super().rest(seconds)

    control = Resting()
    films = arriving_films(FolderWatch(incoming), control, print)
    thread = threading.Thread(target=lambda: list(films))
    thread.start()
    assert resting.wait(10)
    control.stop()
    thread.join(timeout=1)
    assert not thread.is_alive()
