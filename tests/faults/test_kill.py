"""A run that is killed at many random moments ends as if it had never been killed."""

import hashlib
import random
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.results.thumbnail import pixels_of
from tests.faults.driving import kept_rows, make_films, store_path, window

KILLS = 20
FILMS = 200
# A run is killed after this many films at most, or after this time if it need not score any.
MOST_FILMS, SHORT_SECONDS = 14, 0.5


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_run_killed_at_20_random_moments_has_every_film_exactly_once(tmp_path: Path) -> None:
    films = make_films(tmp_path / "films", FILMS)
    chance = random.Random(20)
    kept = 0
    for _ in range(KILLS):
        shown = score_until_killed(tmp_path, kept, chance)
        assert films_kept(tmp_path) >= max(kept, shown), "a row that was shown is lost"
        kept = films_kept(tmp_path)
    window(tmp_path, tmp_path / "films").communicate(timeout=240)
    assert films_kept(tmp_path) == FILMS, "a film was scored although its row was kept"
    rows = kept_rows(tmp_path)[0]
    assert sorted(each.path for each in rows) == films
    for each in rows:
        assert each.row.sha256 == hashlib.sha256(each.path.read_bytes()).hexdigest()
        assert each.row.probability is not None
        assert each.cam is not None
        assert each.thumbnail is not None
        assert (each.cam.shape, max(pixels_of(each.thumbnail).shape)) == ((7, 7), 64)


def score_until_killed(home: Path, kept: int, chance: random.Random) -> int:
    """Score until some more films are shown than are kept, or for a moment.

    Returns:
        How many were shown at the end.
    """
    program = window(home, home / "films", jobs=2)
    assert program.stdout is not None
    shown = 0
    if chance.random() < 0.3:
        time.sleep(chance.uniform(0, SHORT_SECONDS))
    else:
        wanted = kept + chance.randint(0, MOST_FILMS)
        while shown < wanted and (line := program.stdout.readline()):
            shown = int(line)
        time.sleep(chance.uniform(0, 0.02))
    program.kill()
    rest, _ = program.communicate()
    return max([shown, *map(int, rest.split())])


def films_kept(home: Path) -> int:
    """How many rows of films the store holds. It must be undamaged."""
    if not store_path(home).exists():
        return 0
    with closing(sqlite3.connect(store_path(home))) as store:
        assert store.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = store.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        return int(store.execute("SELECT count(*) FROM films").fetchone()[0]) if tables else 0
