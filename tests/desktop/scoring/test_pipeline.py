"""A run from its films to their rows, in the order in which things happen."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.results.scored_film import Scored
from desktop.scoring import arriving, pipeline
from desktop.scoring.control import Control
from desktop.scoring.pipeline import Arrived, Event, TakenOver, Waiting
from desktop.sources import watch_folder
from desktop.sources.watch_folder import FolderWatch
from models.message import Message
from models.model import Model
from tests.desktop.sources.incoming import Clock, write_film


@pytest.fixture
def films(incoming: Path) -> list[Path]:
    return [write_film(incoming / f"{name}.png", seed) for seed, name in enumerate("abc")]


def names(events: list[Event]) -> list[object]:
    """The events, with a film's name for its row."""
    return [event.row.file if isinstance(event, Scored) else event for event in events]


def unexpected(message: Message) -> None:
    raise AssertionError(message)


def test_films_arrive_at_once_and_each_gets_a_row(films: list[Path], model: Model) -> None:
    run = pipeline.run(films, films[0].parent, model, 0.5, Control(), report=unexpected, jobs=1)
    arrived, *rows = names(list(run))
    assert arrived == Arrived(3)
    assert rows == ["a.png", "b.png", "c.png"]


def test_rows_that_are_known_come_first_and_are_not_scored_again(
    films: list[Path], model: Model
) -> None:
    run = pipeline.run(films, films[0].parent, model, 0.5, Control(), report=unexpected, jobs=1)
    (earlier,) = (event for event in run if isinstance(event, Scored) and event.path == films[1])
    kept = dataclasses.replace(earlier, row=dataclasses.replace(earlier.row, model="kept"))
    again = pipeline.run(
        films, films[0].parent, model, 0.5, Control(), report=unexpected, jobs=1,
        known={films[1]: kept}.get,
    )  # fmt: skip
    events = list(again)
    assert names(events) == [Arrived(3), "b.png", TakenOver(1), "a.png", "c.png"]
    assert events[1] is kept


def test_films_that_are_not_wanted_get_no_row(films: list[Path], model: Model) -> None:
    run = pipeline.run(
        films, films[0].parent, model, 0.5, Control(), report=unexpected, jobs=1,
        wanted=lambda path: path.name != "b.png",
    )  # fmt: skip
    assert names(list(run)) == [Arrived(2), "a.png", "c.png"]


def test_a_run_that_is_stopped_while_rows_are_taken_over_scores_nothing(
    films: list[Path], model: Model
) -> None:
    control = Control()

    def known(path: Path) -> Scored | None:
        control.stop()
        return None

    run = pipeline.run(
        films, films[0].parent, model, 0.5, control, report=unexpected, jobs=1, known=known
    )
    assert names(list(run)) == [Arrived(3), TakenOver(0)]


def test_a_watched_folder_is_waited_for_before_and_after_its_films(
    films: list[Path], model: Model, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (arriving, watch_folder):
        monkeypatch.setattr(module, "time", clock)
    control = Control()
    monkeypatch.setattr(control, "rest", clock.move)
    watch = FolderWatch(films[0].parent)
    run = pipeline.run(watch, watch.root, model, 0.5, control, report=unexpected, jobs=1)
    events = list(_until_all_wait(run, control))
    assert names(events) == [Waiting(), Arrived(3), "a.png", "b.png", "c.png", Waiting()]


def _until_all_wait(run: Iterator[Event], control: Control) -> Iterator[Event]:
    """The events up to the second time that the run waits."""
    waits = 0
    for event in run:
        waits += isinstance(event, Waiting)
        if waits == 2:
            control.stop()
        yield event
