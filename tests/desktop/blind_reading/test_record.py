"""The file that keeps the readings."""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.blind_reading.reading import ClinicGate
from desktop.blind_reading.record import (
    EARLIER_SPECIFICITY,
    READING_CHANGED,
    READING_DAMAGED,
    READING_NOT_KEPT,
    Adoption,
    ReadingError,
    Record,
    load,
    save,
)
from models.gate.clinic_films import ClinicFilms
from tests.desktop.blind_reading.answers import (
    CONSOLIDATION,
    INFILTRATE,
    NONE,
    WHEN,
    new_reading,
    read,
)


def test_readings_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "blind reading.json"
    assert load(path) == Record()
    gate = ClinicGate("key", ClinicFilms(60, np.ones(1280, "<f4").tobytes(), 300.0, -1.5))
    over = read([0.2, 0.8], [NONE, INFILTRATE], [NONE, CONSOLIDATION], gate=gate)
    begun = new_reading([0.3, 0.4]).joined_by("AB").answered("1", NONE)
    adoptions = (Adoption(WHEN, "EF", over.begun_at), Adoption(WHEN, "EF", ""))
    record = Record((over, begun), adoptions)
    save(path, record)
    assert load(path) == record
    assert load(path).readings[0].gate == gate
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_reading_from_before_the_gate_was_fitted_is_read(tmp_path: Path) -> None:
    path = tmp_path / "blind reading.json"
    begun = new_reading([0.3, 0.4])
    save(path, Record((begun,)))
    document = json.loads(path.read_text("utf-8"))
    del document["readings"][0]["gate"]
    path.write_text(json.dumps(document), "utf-8")
    assert load(path) == Record((begun,))


def test_a_reading_from_before_the_specificity_counted_is_asked_for_it_too(tmp_path: Path) -> None:
    path = tmp_path / "blind reading.json"
    save(path, Record((new_reading([0.3, 0.4]),)))
    document = json.loads(path.read_text("utf-8"))
    del document["readings"][0]["limits"]["specificity"]
    path.write_text(json.dumps(document), "utf-8")
    (reading,) = load(path).readings
    assert reading.limits.specificity == EARLIER_SPECIFICITY


def test_what_another_window_has_saved_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "blind reading.json"
    begun = new_reading([0.3, 0.4]).joined_by("AB")
    save(path, Record((begun,)), Record())
    opened = load(path)
    other = Record((begun.answered("0", NONE).answered("1", INFILTRATE),))
    save(path, other, opened)
    with pytest.raises(ReadingError) as caught:
        save(path, Record((begun.answered("0", NONE),)), opened)
    assert caught.value.message == READING_CHANGED
    assert load(path) == other


def test_answers_that_cannot_be_kept_are_told_and_the_old_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "blind reading.json"
    begun = new_reading([0.3, 0.4]).joined_by("AB")
    save(path, Record((begun,)))

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_text", full)
        with pytest.raises(ReadingError) as caught:
            save(path, Record((begun.answered("0", NONE),)))
    assert caught.value.message.code == READING_NOT_KEPT.code
    assert "No space left on device" in str(caught.value)
    assert load(path) == Record((begun,))


def _drop_a_film(reading: dict[str, Any]) -> None:
    del reading["films"][0]


def _write_a_sign(reading: dict[str, Any]) -> None:
    reading["readers"][0]["answers"]["0"]["signs"] = ["fracture"]


def _raise_the_score(reading: dict[str, Any]) -> None:
    reading["films"][0]["probability"] = 1.5


def _add_a_reader(reading: dict[str, Any]) -> None:
    reading["readers"] *= 2


def _unfinish(reading: dict[str, Any]) -> None:
    reading["readers"][0]["finished_at"] = ""


@pytest.mark.parametrize(
    "damage", [_drop_a_film, _write_a_sign, _raise_the_score, _add_a_reader, _unfinish]
)
def test_damage_is_found(tmp_path: Path, damage: Any) -> None:
    path = tmp_path / "blind reading.json"
    save(path, Record((read([0.2, 0.8], [NONE, INFILTRATE], [NONE, INFILTRATE]),)))
    document = json.loads(path.read_text("utf-8"))
    damage(document["readings"][0])
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(ReadingError) as caught:
        load(path)
    assert caught.value.message == READING_DAMAGED.filled(path=str(path))


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": 2, "readings": []}', "null"])
def test_what_is_no_record_is_damage(tmp_path: Path, content: str) -> None:
    path = tmp_path / "blind reading.json"
    path.write_text(content, "utf-8")
    with pytest.raises(ReadingError):
        load(path)
