"""A file is written whole, also while a virus scanner looks at it or Excel shows it."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from desktop.results import atomic_write
from desktop.results.atomic_write import PATIENCE_SECONDS, whole_file
from models.message import reason_of
from tests.system_errors import of_windows


class Clock:
    """Stands for the module `time`; to sleep moves it."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(atomic_write, "time", clock)
    return clock


def hold(monkeypatch: pytest.MonkeyPatch, clock: Clock, seconds: float, number: int) -> None:
    """Refuse for so long to rename a file, as Windows does while it is open elsewhere."""
    rename = Path.replace

    def replace(source: Path, target: Path) -> Path:
        if clock.now < seconds:
            raise of_windows(number)
        return rename(source, target)

    monkeypatch.setattr(Path, "replace", replace)


def write(path: Path) -> None:
    with whole_file(path) as unfinished:
        unfinished.write_text("new")


@pytest.mark.parametrize("number", [5, 32])  # ACCESS_DENIED, SHARING_VIOLATION
def test_a_virus_scanner_that_lets_go_soon_is_waited_for(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    hold(monkeypatch, clock, 1.5, number)
    write(path)
    assert path.read_text() == "new"
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


def test_a_table_that_excel_shows_stays_and_the_reason_is_told(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    hold(monkeypatch, clock, 60, 5)  # Windows says so of a file that is open elsewhere
    opening = Path.open

    def refuse(file: Path, *how: Any, **more: Any) -> Any:
        if file == path:
            raise of_windows(32)
        return opening(file, *how, **more)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PermissionError) as error:
        write(path)
    assert "such as Excel, has it open" in str(reason_of(error.value))
    assert PATIENCE_SECONDS <= clock.now < PATIENCE_SECONDS + 1
    monkeypatch.undo()
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


def test_of_two_programs_that_write_a_file_at_once_none_spoils_the_other(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with whole_file(path) as first:
        first.write_text("first")
        write(path)
        assert path.read_text() == "new"
    assert path.read_text() == "first"
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


@pytest.mark.parametrize("days", [-2, 2])  # the clock was set back, or on
def test_what_a_crash_left_goes_later_and_what_is_being_written_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    path = tmp_path / "out [1].csv"
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # as if the power failed
    with suppress(KeyboardInterrupt), whole_file(path) as left:
        left.write_text("half")
        raise KeyboardInterrupt
    monkeypatch.undo()
    write(path)
    assert left.exists()  # another program may be writing it
    then = left.stat().st_mtime - days * 24 * 3600
    os.utime(left, (then, then))
    kept = tmp_path / "out [1].csv of May.part"
    kept.touch()
    os.utime(kept, (then, then))
    write(path)
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name, kept.name]


def test_a_name_may_be_as_long_as_the_disk_takes(tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 251}.csv"
    write(path)
    assert path.read_text() == "new"
