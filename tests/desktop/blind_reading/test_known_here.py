"""Drift, told against the clinic's own films."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from desktop.blind_reading.known_here import known_films, known_here, may_be_adopted
from desktop.blind_reading.reading import DrawnFilm, Reading
from desktop.blind_reading.record import Adoption, Record, save
from desktop.local_validation.drift import Change, Quantity, Seen, drifts_of, months_of
from models.model import Model
from tests.desktop.blind_reading.answers import CONSOLIDATION, NONE, WHEN, read

MONTH = date(2026, 11, 3)


def films_of_the_clinic(model: Model, count: int, seed: int, brightness: float) -> list[DrawnFilm]:
    """Films of a machine that makes them this bright, and farther from those of training."""
    rng = np.random.default_rng(seed)
    known = model.reference.known
    assert known is not None
    chosen = rng.permutation(len(known.logits))[:count]
    return [
        DrawnFilm(
            f"{seed} {number}",
            round(float(model.card.calibration.probability(known.logits[film])), 4),
            float(1.5 * known.distances[film]),
            float(brightness + rng.normal(0, 10)),
        )
        for number, film in enumerate(chosen)
    ]


def seen(films: list[DrawnFilm]) -> list[Seen]:
    return [
        Seen(MONTH, film.distance or 0, film.probability, film.brightness or 0) for film in films
    ]


@pytest.fixture(scope="module")
def reading(shipped_model: Model) -> Reading:
    films = films_of_the_clinic(shipped_model, 150, seed=1, brightness=80)
    said = [CONSOLIDATION if film.probability >= 0.5 else NONE for film in films]
    numbered = [replace(film, sha256=str(number)) for number, film in enumerate(films)]
    return read(
        [film.probability for film in films],
        said,
        said,
        films=tuple(numbered),
        model_sha256=shipped_model.card.sha256,
    )


def drifts(model: Model, record: Path, films: list[DrawnFilm]) -> dict[Quantity, Change]:
    known = known_here(model, record)
    assert known is not None
    months = months_of(seen(films), known, model.card.calibration)
    return {drift.quantity: drift.change for drift in drifts_of(seen(films), months)}


def test_a_clinics_own_films_are_no_drift_once_they_are_adopted_and_a_change_is(
    shipped_model: Model, reading: Reading, tmp_path: Path
) -> None:
    record = tmp_path / "blind reading.json"
    same = films_of_the_clinic(shipped_model, 60, seed=2, brightness=80)
    darker = films_of_the_clinic(shipped_model, 60, seed=3, brightness=55)
    assert drifts(shipped_model, record, same).keys() == {
        Quantity.DISTANCE,
        Quantity.BRIGHTNESS,
    }
    adopted = Adoption(WHEN, "EF", reading.begun_at)
    save(record, Record((reading,), (adopted,)))
    assert drifts(shipped_model, record, same) == {}
    assert drifts(shipped_model, record, darker) == {Quantity.BRIGHTNESS: Change.LOWER}
    save(record, Record((reading,), (adopted, Adoption(WHEN, "EF", ""))))
    assert known_here(shipped_model, record) is shipped_model.reference.known


def test_a_probability_keeps_its_value(shipped_model: Model) -> None:
    calibration = shipped_model.card.calibration
    scores = [0.0, 0.0001, 0.25, 0.5, 0.7085, 0.9, 0.95, 0.9961, 0.9999, 1.0] * 2
    said = [NONE] * 10 + [CONSOLIDATION] * 10
    known = known_films(read(scores, said, said), calibration)
    assert known is not None
    assert calibration.probability(known.logits).tolist() == scores
    known.check()


def test_only_a_reading_that_is_over_and_found_the_program_fit_is_adopted(
    shipped_model: Model, reading: Reading
) -> None:
    calibration = shipped_model.card.calibration
    assert may_be_adopted(reading, calibration)
    assert not may_be_adopted(replace(reading, readers=reading.readers[:1]), calibration)
    strict = replace(reading.limits, sensitivity=0.999)
    assert not may_be_adopted(replace(reading, limits=strict), calibration)
    without = tuple(replace(film, brightness=None) for film in reading.films)
    assert not may_be_adopted(replace(reading, films=without), calibration)


def test_a_reading_of_another_model_and_a_damaged_record_change_nothing(
    shipped_model: Model, reading: Reading, tmp_path: Path
) -> None:
    record = tmp_path / "blind reading.json"
    other = replace(reading, model_sha256="0" * 64)
    save(record, Record((other,), (Adoption(WHEN, "EF", other.begun_at),)))
    assert known_here(shipped_model, record) is shipped_model.reference.known
    record.write_text("{", "utf-8")
    assert known_here(shipped_model, record) is shipped_model.reference.known
