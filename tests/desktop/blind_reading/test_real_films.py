"""A clinic put into service on real films, with two simulated readers."""

import random
from pathlib import Path

import pytest

from desktop.blind_reading.draw import Candidate, children_in, draw
from desktop.blind_reading.form import Target
from desktop.blind_reading.measure import default_limits
from desktop.blind_reading.reading import DrawnFilm, Reading
from desktop.blind_reading.wording import conclusion, counted, sentences
from desktop.scoring.scorer import Scorer
from models.model import Model
from tests.desktop.blind_reading.answers import CONSOLIDATION, NONE, WHEN
from train.data.films import index_films

FILMS, ERRING = 200, 0.1


def test_a_clinic_like_the_test_data_learns_how_well_it_does(
    data_root: Path, shipped_model: Model, capsys: pytest.CaptureFixture[str]
) -> None:
    """The films are those of the model card's test. One of the readers errs in a tenth of them."""
    folder = data_root / "kermany224"
    scorer = Scorer(shipped_model, folder, 0.5)
    candidates, ill = dict[str, Candidate](), set[str]()
    for film in index_films(folder):
        if film.split != "test":
            continue
        scored = scorer.score(film.path)
        row = scored.row
        if row.probability is None or not (row.finding or row.is_unclear):
            continue
        child = f"{film.patient} {film.label}"
        # Some films are in the data twice.
        candidates[row.sha256] = Candidate(
            row.sha256, child, row.probability, scored.distance, scored.brightness
        )
        if film.label:
            ill.add(row.sha256)
    films = draw(candidates.values(), min(FILMS, children_in(candidates.values())), seed=0)
    reading = Reading(
        begun_at=WHEN,
        seed=0,
        children=children_in(candidates.values()),
        model=shipped_model.label,
        model_sha256=shipped_model.card.sha256,
        threshold=0.5,
        machine="simulated",
        limits=default_limits(shipped_model.card, 0.5),
        films=tuple(
            DrawnFilm(each.sha256, each.probability, each.distance, each.brightness)
            for each in films
        ),
    )
    chance = random.Random(0)
    for initials, errs in (("AB", 0.0), ("CD", ERRING)):
        reading = reading.joined_by(initials)
        for content in reading.order:
            is_ill = (content in ill) ^ (chance.random() < errs)
            reading = reading.answered(content, CONSOLIDATION if is_ill else NONE)
        reading = reading.finished(WHEN)
    for content in reading.order:
        reading = reading.answered(content, CONSOLIDATION if content in ill else NONE)
    said = [*conclusion(reading), *counted(reading), *sentences(reading, Target.ANY)]
    with capsys.disabled():
        print("", *said, sep="\n")
    assert "does well enough to be used here" in str(said[0])
