import sys
from pathlib import Path

import pytest

from tests.fuzz import supervisor
from tests.fuzz.inputs import hostile, sound_films
from tests.fuzz.supervisor import score_hostile


def test_hostile_films_get_rows(tmp_path: Path) -> None:
    assert list(score_hostile(0, 300, tmp_path)) == []


def test_a_film_is_made_by_its_number_alone(tmp_path: Path) -> None:
    seeds = sound_films(tmp_path)
    assert hostile(7, seeds) == hostile(7, seeds)
    assert len({hostile(number, seeds)[1] for number in range(100)}) > 90


@pytest.mark.parametrize(
    ("does", "how"),
    [
        ("os.abort()", "ended by -6"),
        ("time.sleep(60)", "no row within"),
        ("raise ValueError('its own fault')", "its own fault"),
        ("b = b'x' * 100_000_000; print(1, flush=True); time.sleep(60)", "MB of memory"),
    ],
)
def test_a_film_that_the_program_does_not_stand_is_found(
    does: str, how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "MAX_SECONDS", 3.0)
    monkeypatch.setattr(supervisor, "MAX_MEGABYTES", 50)
    worker = [sys.executable, "-c", f"import os, time; print(0, flush=True); {does}"]
    failure = next(score_hostile(0, 2, tmp_path, worker))
    assert failure.number == 0
    assert how in failure.how
