"""A hundred thousand films in a folder, all of one size, as a machine writes them."""

import signal
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.results.row import Row, Status
from desktop.results.scored_film import Scored
from desktop.store.records import SessionView, Stamp, StoredFilm
from desktop.store.store import Store
from tests.faults.driving import command_line, read, wait_for

MANY = 100_000
STAMP = Stamp(8_000_000, 1)
ROW = Row(
    file="", status=Status.SCORED, finding=None, probability=0.75, threshold=1.0, remarks=(),
    width=2000, height=2000, sha256="", model="net 12345678",
    scored_at="2026-01-01T10:00:00+00:00",
)  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to a single process")
def test_a_folder_of_a_hundred_thousand_films_is_scored_from_the_start_and_stopped_at_once(
    tmp_path: Path,
) -> None:
    films, out = tmp_path / "films", tmp_path / "out.csv"
    films.mkdir()
    for number in range(MANY):
        (films / f"{number:06}.bmp").touch()
    program = command_line(films, out)
    wait_for(lambda: out.exists() and len(read(out)) > 100)
    program.send_signal(signal.SIGINT)
    said, errors = program.communicate(timeout=30)
    assert f"Stopped early; films: {len(read(out))} of {MANY};" in said, errors


def test_a_run_over_a_hundred_thousand_known_films_goes_on_without_a_wait(tmp_path: Path) -> None:
    root = Path("/films")
    paths = [root / f"{number:06}.dcm" for number in range(MANY)]
    rows = (StoredFilm(Scored(path, replace(ROW, sha256=path.stem)), STAMP) for path in paths)
    with closing(Store(tmp_path / "a.sqlite")) as store:
        store.keep(store.begin(root, "key", MANY, SessionView("balanced", 0.5)), rows)
    with closing(Store(tmp_path / "a.sqlite")) as store:
        began = time.process_time()
        known = [store.earlier(path, STAMP, root, "key") for path in paths[::100]]
        # It would take minutes to look for each film among all of them.
        assert time.process_time() - began < 5
        assert [film and film.scored.path for film in known] == paths[::100]
        (session,) = store.sessions()
        assert len(store.films(session)) == session.films == MANY
