"""The computer stays awake during a run, by the means of each system."""

import ctypes
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.cli import main
from desktop.scoring import awake, pipeline
from desktop.scoring.control import Control
from desktop.scoring.pipeline import Arrived, Waiting
from desktop.sources.watch_folder import FolderWatch
from models.message import Message
from models.model import Model
from tests.desktop.sources.incoming import write_film

# It stands for the system's program: it notes its arguments, and runs until its input ends.
HELPER = """#!/bin/sh
echo "$$ $0 $*" >> "$NOTES"
while read line; do :; done
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts stand for programs")


@pytest.fixture
def helpers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The notes of programs that stand for those of systems."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("systemd-inhibit", "caffeinate"):
        (programs / name).write_text(HELPER)
        (programs / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("NOTES", str(tmp_path / "notes"))
    return tmp_path / "notes"


def started(notes: Path) -> tuple[int, str]:
    """The number and the line of the helper, once it runs."""
    end = time.monotonic() + 10
    while not notes.exists() or not notes.read_text().endswith("\n"):
        assert time.monotonic() < end, "no helper started"
        time.sleep(0.01)
    (line,) = notes.read_text().splitlines()
    return int(line.split()[0]), line


def runs(process: int) -> bool:
    """Whether it runs; one that has ended but was not waited for does not."""
    listed = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True
    )
    return listed.stdout.strip()[:1] not in ("", "Z")


def until_ended(process: int) -> None:
    end = time.monotonic() + 10
    while runs(process):
        assert time.monotonic() < end, "the helper goes on"
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("platform", "program"),
    [("linux", "systemd-inhibit --what=idle:sleep"), ("darwin", "caffeinate -i")],
)
def test_the_system_is_asked_for_as_long_as_a_run_takes(
    helpers: Path, monkeypatch: pytest.MonkeyPatch, platform: str, program: str
) -> None:
    monkeypatch.setattr(awake, "sys", SimpleNamespace(platform=platform))
    with awake.awake():
        process, line = started(helpers)
        assert program in line
        assert runs(process)
    assert not runs(process)


def test_windows_is_asked_in_the_thread_that_scores_and_let_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    kernel = SimpleNamespace(SetThreadExecutionState=asked.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(awake, "sys", SimpleNamespace(platform="win32"))
    with suppress(ZeroDivisionError), awake.awake():
        assert asked == [0x80000001]  # ES_CONTINUOUS | ES_SYSTEM_REQUIRED
        raise ZeroDivisionError
    assert asked == [0x80000001, 0x80000000]


def test_where_there_is_no_such_program_nothing_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with awake.awake():
        pass


def unexpected(message: Message) -> None:
    raise AssertionError(message)


def test_a_run_keeps_the_computer_awake_until_it_ends(
    helpers: Path, tmp_path: Path, shipped_model: Model
) -> None:
    run = pipeline.run([], tmp_path, shipped_model, 0.5, Control(), report=unexpected)
    assert next(run) == Arrived(0)
    process, _ = started(helpers)
    assert runs(process)
    assert list(run) == []
    assert not runs(process)


def test_watching_keeps_the_computer_awake_until_it_is_stopped(
    helpers: Path, tmp_path: Path, shipped_model: Model
) -> None:
    control, watch = Control(), FolderWatch(tmp_path)
    run = pipeline.run(watch, watch.root, shipped_model, 0.5, control, report=unexpected)
    assert next(run) == Waiting()
    process, _ = started(helpers)
    assert runs(process)
    control.stop()
    assert list(run) == []
    assert not runs(process)


def test_measuring_keeps_the_computer_awake(helpers: Path, tmp_path: Path) -> None:
    films, labels = tmp_path / "films", tmp_path / "labels.csv"
    films.mkdir()
    write_film(films / "a.png")
    labels.write_text("file,answer\na.png,normal\n")
    assert main(["check", str(films), "--labels", str(labels)]) == 0
    process, _ = started(helpers)
    assert not runs(process)


def test_a_program_that_is_killed_lets_the_computer_sleep(helpers: Path) -> None:
    program = "import time\nfrom desktop.scoring.awake import awake\nwith awake(): time.sleep(60)"
    run = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).parents[3])
    process, _ = started(helpers)
    run.kill()
    run.wait()
    until_ended(process)
