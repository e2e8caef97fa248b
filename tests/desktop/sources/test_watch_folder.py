"""A folder that films come into, with real files and waiting times cut short."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from desktop.scoring.batch import Control
from desktop.sources import watch_folder
from desktop.sources.watch_folder import FolderWatch, arriving_films

SETTLE = 0.5


@pytest.fixture(autouse=True)
def short_times(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_folder, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(watch_folder, "SETTLE_SECONDS", SETTLE)
    monkeypatch.setattr(watch_folder, "PATIENCE_SECONDS", 3 * SETTLE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


class Watching:
    """What a watched folder gave out and told, gathered in a thread of its own."""

    def __init__(self, folder: Path) -> None:
        self.films: list[str] = []
        self.told: list[str] = []
        self.control = Control()
        self._watch = FolderWatch(folder)
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        for films in arriving_films(self._watch, self.control, self.told.append):
            self.films += [film.name for film in films]

    def wait_for(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < deadline, (self.films, self.told)
            time.sleep(0.02)

    def settle(self) -> None:
        """Long enough for all that is whole to have been given out."""
        time.sleep(2 * SETTLE)


@pytest.fixture
def watching(folder: Path) -> Iterator[Watching]:
    watching = Watching(folder)
    yield watching
    watching.control.stop()
    watching.thread.join()


def write(path: Path, seed: int = 0) -> Path:
    Image.fromarray(phantom(60, 60, seed=seed)).save(path)
    return path


def test_films_are_given_out_once_each_as_they_come(folder: Path, watching: Watching) -> None:
    write(folder / "a.png")
    (folder / "notes.txt").write_text("no film")
    watching.wait_for(lambda: watching.films == ["a.png"])
    (folder / "ward").mkdir()
    write(folder / "ward" / "b.png")
    watching.wait_for(lambda: watching.films == ["a.png", "b.png"])
    watching.settle()
    assert watching.films == ["a.png", "b.png"]
    assert watching.told == []


def test_the_films_of_an_archive_are_given_out_when_it_is_whole(
    folder: Path, watching: Watching
) -> None:
    week = folder.parent / "week"
    week.mkdir()
    for name in ("b.png", "a.png"):
        write(week / name)
    shutil.make_archive(str(folder / "week"), "zip", week)
    watching.wait_for(lambda: sorted(watching.films) == ["a.png", "b.png"])
    watching.settle()
    assert len(watching.films) == 2


def test_a_film_that_is_still_being_written_is_waited_for(folder: Path, watching: Watching) -> None:
    content = write(folder.parent / "whole.png").read_bytes()
    with (folder / "a.png").open("wb", buffering=0) as file:
        for place in range(0, len(content), len(content) // 8):
            file.write(content[place : place + len(content) // 8])
            time.sleep(SETTLE / 5)
            assert watching.films == []
    watching.wait_for(lambda: watching.films == ["a.png"])


def test_a_film_is_given_out_again_only_if_its_content_changes(
    folder: Path, watching: Watching
) -> None:
    film = write(folder / "a.png")
    watching.wait_for(lambda: len(watching.films) == 1)
    content = film.read_bytes()
    film.unlink()
    watching.settle()
    film.write_bytes(content)
    watching.settle()
    assert len(watching.films) == 1
    write(film, seed=1)
    watching.wait_for(lambda: len(watching.films) == 2)


def test_a_folder_that_goes_and_comes_back_is_told_once_each(
    folder: Path, watching: Watching
) -> None:
    write(folder / "a.png")
    watching.wait_for(lambda: watching.films == ["a.png"])
    away = folder.with_name("away")
    folder.rename(away)
    watching.wait_for(lambda: len(watching.told) == 1)
    watching.settle()
    assert len(watching.told) == 1
    assert "cannot be opened any more" in watching.told[0]
    write(away / "b.png")
    away.rename(folder)
    watching.wait_for(lambda: watching.films == ["a.png", "b.png"])
    assert len(watching.told) == 2
    assert "can be opened again" in watching.told[1]


def test_a_file_that_stays_empty_is_given_out_late_and_once(
    folder: Path, watching: Watching
) -> None:
    (folder / "a.dcm").touch()
    time.sleep(2 * SETTLE)
    assert watching.films == []
    watching.wait_for(lambda: watching.films == ["a.dcm"])
    watching.settle()
    assert watching.films == ["a.dcm"]
    shutil.copyfile(write(folder.parent / "b.png"), folder / "a.dcm")
    watching.wait_for(lambda: watching.films == ["a.dcm", "a.dcm"])


def test_stopping_is_prompt_however_long_the_rest(
    folder: Path, watching: Watching, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_folder, "POLL_SECONDS", 60)
    time.sleep(0.2)
    watching.control.stop()
    watching.thread.join(timeout=1)
    assert not watching.thread.is_alive()


def test_files_long_gone_are_forgotten(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch_folder, "MAX_GONE", 5)
    watched = FolderWatch(folder)
    for number in range(20):
        film = write(folder / f"{number}.png", seed=number)
        watched.poll()
        film.unlink()
    watched.poll()
    assert len(watched._files) <= 5
