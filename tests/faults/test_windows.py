"""Two windows on one store: both keep all of their rows."""

import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.store.store import Store
from tests.faults.driving import kept_rows, make_films, store_path, window

FILMS = 30

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the store is elsewhere there")


@pytest.mark.parametrize("second", ["the same films", "other films"])
def test_two_windows_at_once_keep_all_of_their_rows(tmp_path: Path, second: str) -> None:
    for name in ("the same films", "other films"):
        make_films(tmp_path / name, FILMS)
    programs = [window(tmp_path, tmp_path / name) for name in ("the same films", second)]
    for program in programs:
        said, errors = program.communicate(timeout=120)
        assert all(line.isdigit() for line in said.splitlines()), said
        assert said.split()[-1] == str(FILMS), errors
    for rows in kept_rows(tmp_path):
        assert len({each.path for each in rows}) == len(rows) == FILMS
    with closing(sqlite3.connect(store_path(tmp_path))) as store:
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_run_waits_for_another_window_that_deletes_much(tmp_path: Path) -> None:
    make_films(tmp_path / "films", FILMS)
    Store(store_path(tmp_path)).close()
    with closing(sqlite3.connect(store_path(tmp_path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        program = window(tmp_path, tmp_path / "films")
        time.sleep(6)
        assert program.poll() is None
        other.execute("COMMIT")
    said, errors = program.communicate(timeout=120)
    assert all(line.isdigit() for line in said.splitlines()), said
    assert len(kept_rows(tmp_path)[0]) == FILMS, errors
