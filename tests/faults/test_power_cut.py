"""A power cut loses what was not synced. It is acted out at random moments of a store's life."""

import os
import pickle
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.results.csv_file import CsvWriter, write_csv
from desktop.store.database import StoreError
from desktop.store.store import Store
from tests.faults.driving import ROOT
from tests.faults.recorder import Event, scored

SECTOR = 512  # what a disk writes whole or not at all
CUTS = 30


def recorded(folder: Path, *options: str) -> list[Event]:
    """What a store asked of the disk while it kept rows, in a process of its own."""
    events = folder / "events"
    subprocess.run(
        [sys.executable, "-m", "tests.faults.recorder", folder / "a.sqlite", events, *options],
        cwd=ROOT,
        check=True,
        timeout=120,
    )
    return [Event(*each) for each in pickle.loads(events.read_bytes())]


def left_by_a_cut(events: list[Event], chance: random.Random) -> dict[str, bytes]:
    """The files as a disk may hold them after these events, with any part of the unsynced."""
    synced = {
        file: max((n for n, event in enumerate(events) if event == Event("sync", file)), default=-1)
        for file in {event.file for event in events if event.file}
    }
    files: dict[str, bytearray] = {}
    for number, event in enumerate(events):
        if event.kind not in ("write", "truncate", "delete"):
            continue
        safe = number < synced[event.file]
        content = files.setdefault(event.file, bytearray())
        if event.kind == "write":
            for at in range(0, len(event.content), SECTOR):
                if safe or chance.random() < 0.5:
                    part = event.content[at : at + SECTOR]
                    place = event.at + at
                    content.extend(bytes(max(0, place - len(content))))
                    content[place : place + len(part)] = part
        elif event.kind == "truncate":
            if safe or chance.random() < 0.5:
                del content[event.at :]
        elif event.at or chance.random() < 0.5:
            del files[event.file]
    return {file: bytes(content) for file, content in files.items()}


def after_cuts(events: list[Event], folder: Path) -> Iterator[tuple[int, list[str]]]:
    """For cuts at random moments: how many rows were reported as kept, and those that are left."""
    chance = random.Random(1)
    for cut in chance.sample(range(len(events)), CUTS):
        left = folder / str(cut)
        left.mkdir()
        for file, content in left_by_a_cut(events[:cut], chance).items():
            (left / file).write_bytes(content)
        kept = max((event.at for event in events[:cut] if event.kind == "kept"), default=0)
        yield kept, rows_in(left / "a.sqlite")


def rows_in(path: Path) -> list[str]:
    """The file names in a store's rows; none if it cannot be read."""
    try:
        with closing(Store(path)) as store:
            return [film.row.file for each in store.sessions() for film in store.films(each)]
    except StoreError:
        return []


def test_a_power_cut_loses_no_row_that_was_shown(tmp_path: Path) -> None:
    events = recorded(tmp_path)
    written = {event.file for event in events if event.kind == "write"}
    assert written >= {"a.sqlite", "a.sqlite-wal"}
    for kept, rows in after_cuts(events, tmp_path):
        assert len(rows) >= kept
        assert rows == [f"{number}.png" for number in range(len(rows))]


def test_a_store_that_syncs_nothing_is_seen_to_lose_rows(tmp_path: Path) -> None:
    after = after_cuts(recorded(tmp_path, "--unsynced"), tmp_path)
    assert any(len(rows) < kept for kept, rows in after)


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> dict[int, int]:
    """How many bytes of each file were synced, by its inode; noted at each sync."""
    sizes: dict[int, int] = {}
    fsync = os.fsync

    def note(descriptor: int) -> None:
        fsync(descriptor)
        status = os.fstat(descriptor)
        sizes[status.st_ino] = status.st_size

    monkeypatch.setattr(os, "fsync", note)
    return sizes


def test_a_power_cut_costs_a_csv_no_more_than_the_rows_of_a_second(
    tmp_path: Path, synced: dict[int, int]
) -> None:
    path = tmp_path / "out.csv"
    with CsvWriter(path) as writer:
        writer.write(scored(1).row)
        before = path.stat().st_size
        time.sleep(1)
        writer.write(scored(2).row)
        assert synced[path.stat().st_ino] > before
        writer.write(scored(3).row)
    assert synced[path.stat().st_ino] == path.stat().st_size


def test_a_power_cut_leaves_the_old_export_or_all_of_the_new_one(
    tmp_path: Path, synced: dict[int, int]
) -> None:
    path = tmp_path / "out.csv"
    path.write_text("the old one")
    old = path.stat().st_ino
    write_csv(path, [scored(number).row for number in range(50)])
    assert path.stat().st_ino != old
    assert synced[path.stat().st_ino] == path.stat().st_size
