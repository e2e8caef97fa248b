"""A folder that films come into: real files, and a clock that the tests move."""

import errno
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.scoring.arriving import POLL_SECONDS
from desktop.sources import watch_folder
from desktop.sources.watch_folder import PATIENCE_SECONDS, SETTLE_SECONDS, FolderWatch
from tests.desktop.sources.incoming import Clock, write_film


class Watching:
    """What a watched folder gave out, by a clock of its own."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.films: list[str] = []
        self.watch = FolderWatch(folder)
        self._clock = clock

    def wait(self, seconds: float) -> list[str]:
        """Look into the folder again and again for so long; returns all films so far."""
        end = self._clock.monotonic() + seconds
        while self._clock.monotonic() < end:
            self.films += [film.name for film in self.watch.poll()]
            self._clock.move(POLL_SECONDS)
        return self.films

    def settle(self) -> list[str]:
        """As `wait`, until everything that is complete was given out."""
        return self.wait(2 * SETTLE_SECONDS)


@pytest.fixture
def watching(incoming: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Watching:
    monkeypatch.setattr(watch_folder, "time", clock)
    return Watching(incoming, clock)


def test_films_are_given_out_once_each(incoming: Path, watching: Watching) -> None:
    write_film(incoming / "a.png")
    (incoming / "notes.txt").write_text("no film")
    assert watching.settle() == ["a.png"]
    (incoming / "ward").mkdir()
    write_film(incoming / "ward" / "b.png")
    assert watching.settle() == ["a.png", "b.png"]
    assert watching.settle() == ["a.png", "b.png"]


def test_the_films_of_an_archive_are_given_out_when_it_is_whole(
    incoming: Path, watching: Watching
) -> None:
    week = incoming.parent / "week"
    week.mkdir()
    for name in ("b.png", "a.png"):
        write_film(week / name)
    shutil.make_archive(str(incoming / "week"), "zip", week)
    assert sorted(watching.settle()) == ["a.png", "b.png"]
    assert len(watching.settle()) == 2


def test_a_film_that_is_still_being_written_is_waited_for(
    incoming: Path, watching: Watching
) -> None:
    content = write_film(incoming.parent / "whole.png").read_bytes()
    with (incoming / "a.png").open("wb", buffering=0) as file:
        for place in range(0, len(content), len(content) // 8):
            file.write(content[place : place + len(content) // 8])
            assert watching.wait(SETTLE_SECONDS) == []
    assert watching.settle() == ["a.png"]


def test_a_film_is_given_out_again_only_if_its_content_changes(
    incoming: Path, watching: Watching
) -> None:
    film = write_film(incoming / "a.png")
    assert len(watching.settle()) == 1
    content = film.read_bytes()
    film.unlink()
    watching.settle()
    film.write_bytes(content)
    assert len(watching.settle()) == 1
    write_film(film, seed=1)
    assert len(watching.settle()) == 2


def test_a_file_that_stays_empty_is_given_out_late_and_once(
    incoming: Path, watching: Watching
) -> None:
    (incoming / "a.dcm").touch()
    assert watching.settle() == []
    assert watching.wait(PATIENCE_SECONDS) == ["a.dcm"]
    assert watching.wait(PATIENCE_SECONDS) == ["a.dcm"]
    shutil.copyfile(write_film(incoming.parent / "b.png"), incoming / "a.dcm")
    assert watching.settle() == ["a.dcm", "a.dcm"]


def test_a_file_of_which_nothing_can_be_read_is_given_out_late_and_once(
    incoming: Path, watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = write_film(incoming / "a.png")
    system = Path.stat

    def stat(path: Path, **how: Any) -> Any:
        if path.name == film.name:
            raise OSError(errno.EIO, "Input/output error")
        return system(path, **how)

    monkeypatch.setattr(Path, "stat", stat)
    assert watching.settle() == []
    assert watching.wait(2 * PATIENCE_SECONDS) == ["a.png"]


def test_files_long_gone_are_forgotten(incoming: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_folder, "MAX_GONE", 5)
    watched = FolderWatch(incoming)
    for number in range(20):
        film = incoming / f"{number}.png"
        film.write_bytes(b"film")
        watched.poll()
        film.unlink()
    watched.poll()
    assert len(watched._files) <= 5
