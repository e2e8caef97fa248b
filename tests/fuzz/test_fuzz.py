import sys
from datetime import date
from pathlib import Path

import pytest

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import read_age
from desktop.scoring.header_rules import misfit
from tests.fuzz import ages, supervisor
from tests.fuzz.inputs import hostile, sound_films
from tests.fuzz.supervisor import score_hostile
from tests.fuzz.worker import MAY_BE_ADULT


def test_hostile_films_get_rows(tmp_path: Path) -> None:
    assert list(score_hostile(0, 300, tmp_path)) == []


def test_a_film_is_made_by_its_number_alone(tmp_path: Path) -> None:
    seeds = sound_films(tmp_path)
    assert hostile(7, seeds) == hostile(7, seeds)
    assert len({hostile(number, seeds)[1] for number in range(100)}) > 90


def test_no_header_that_says_adult_is_taken_for_a_childs() -> None:
    """The reader alone, and so many headers in a second or two."""
    headers = [ages.header(number) for number in range(4000)]
    assert sum(header.adult for header in headers) > 2000
    for header in filter(lambda header: header.adult, headers):
        texts = {keyword: text.decode().strip("\0 ") for keyword, text in header.texts.items()}
        written, born = texts.pop("PatientAge"), texts.pop("PatientBirthDate")
        age = read_age(written, born, texts, date.today())
        assert misfit(Header(age=age)) in MAY_BE_ADULT, header


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
