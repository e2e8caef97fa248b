from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from scipy import stats

from desktop.local_validation.drift import (
    FALSE_ALARMS,
    MIN_FILMS,
    Change,
    Drift,
    Quantity,
    Seen,
    drifts_of,
    false_alarm_probability,
    months_of,
    seen_of,
)
from desktop.local_validation.drift_wording import month_table, notice
from desktop.practice.phantom import phantom
from desktop.scoring.scorer import Scorer
from models.drift_baseline import KnownFilms
from models.model import Model
from tests.dicom_film import dicom_film, save

# Takes how many films, the share of pneumonia, and the first day; gives a film each day.
Clinic = Callable[[int, float, date], list[Seen]]


@pytest.fixture
def known(shipped_model: Model) -> KnownFilms:
    assert shipped_model.reference.known is not None
    return shipped_model.reference.known


@pytest.fixture
def clinic(known: KnownFilms, shipped_model: Model) -> Clinic:
    """Films of a clinic like those the model knows: drawn from them."""
    scores = shipped_model.card.calibration.probability(known.logits)
    rng = np.random.default_rng(0)

    def draw(films: int, share: float, first: date) -> list[Seen]:
        pneumonias = rng.random(films) < share
        drawn = [rng.choice(np.flatnonzero(known.pneumonia == each)) for each in pneumonias]
        return [
            Seen(
                first + timedelta(number),
                float(known.distances[film]),
                float(scores[film]),
                float(known.brightness[film]),
            )
            for number, film in enumerate(drawn)
        ]

    return draw


def some(known: KnownFilms, which: np.ndarray) -> KnownFilms:
    return KnownFilms(**{name: values[which] for name, values in asdict(known).items()})


def test_the_probability_is_that_of_scipy() -> None:
    for distance, size in [(0.1, 100), (0.15, 100), (0.2, 60), (0.3, 30)]:
        # A second sample without end makes the two samples' test the one sample's.
        probability = false_alarm_probability(distance, size, 1e12)
        assert probability == pytest.approx(stats.kstwo.sf(distance, size), abs=0.01)
    assert false_alarm_probability(0.25, 50, 80) == pytest.approx(
        stats.kstwo.sf(0.25, round(50 * 80 / 130)), abs=0.01
    )
    assert false_alarm_probability(0, 50, 80) == 1


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_films_that_have_not_changed_seldom_alarm(
    known: KnownFilms, shipped_model: Model, share: float
) -> None:
    """Against one half of the patients the model knows, a month of the other half is no news."""
    rng = np.random.default_rng(1)
    patients = np.unique(known.patients)
    scores = shipped_model.card.calibration.probability(known.logits)
    alarms = []
    for films in [MIN_FILMS, 60, 150] * 60:
        half = np.isin(known.patients, rng.permutation(patients)[: len(patients) // 2])
        month = [
            Seen(
                date(2026, 5, 1),
                float(known.distances[film]),
                float(scores[film]),
                float(known.brightness[film]),
            )
            for answer in rng.random(films) < share
            for film in [rng.choice(np.flatnonzero(~half & (known.pneumonia == answer)))]
        ]
        (judged,) = months_of(month, some(known, half), shipped_model.card.calibration)
        alarms.append(bool(judged.changes))
    # As many as chance gives in one of a thousand such tests.
    assert sum(alarms) <= stats.binom.ppf(0.999, len(alarms), FALSE_ALARMS)


def test_scores_that_many_films_share_are_no_drift(shipped_model: Model) -> None:
    """The model keeps its logits as float32, and rows have probabilities as float64."""
    calibration = shipped_model.card.calibration
    pneumonia = np.repeat([True, False], 100)
    logits = np.where(pneumonia, 1.1, -1.1).astype(np.float32)
    distances = brightness = np.linspace(0.1, 0.9, 200, dtype=np.float32)
    known = KnownFilms(np.arange(200), pneumonia, distances, logits, brightness)
    month = [
        Seen(date(2026, 5, 1), float(value), calibration.probability(float(logit)), float(value))
        for value, logit in zip(distances, logits, strict=True)
    ]
    (judged,) = months_of(month, known, calibration)
    assert judged.changes == {}


def test_a_season_of_pneumonias_is_no_drift(
    clinic: Clinic, known: KnownFilms, shipped_model: Model
) -> None:
    seen = clinic(90, 0.1, date(2026, 4, 1)) + clinic(90, 0.9, date(2026, 7, 1))
    months = months_of(seen, known, shipped_model.card.calibration)
    assert months[-1].medians[Quantity.SCORE] > 0.9 > 0.1 > months[0].medians[Quantity.SCORE]
    assert drifts_of(seen, months) == []


@pytest.mark.parametrize(
    ("quantity", "shift", "change", "words"),
    [
        (Quantity.BRIGHTNESS, -20.0, Change.LOWER, "the pictures are darker than those"),
        (Quantity.BRIGHTNESS, 20.0, Change.HIGHER, "the pictures are brighter than those"),
        (Quantity.DISTANCE, 0.25, Change.HIGHER, "the pictures look less like those"),
    ],
)
def test_a_change_is_noticed_with_its_day(
    clinic: Clinic,
    known: KnownFilms,
    shipped_model: Model,
    quantity: Quantity,
    shift: float,
    change: Change,
    words: str,
) -> None:
    before = clinic(92, 0.6, date(2026, 3, 1))
    after = [
        replace(film, **{quantity: getattr(film, quantity) + shift})
        for film in clinic(60, 0.6, date(2026, 6, 1))
    ]
    seen = before + after
    months = months_of(seen, known, shipped_model.card.calibration)
    assert [bool(month.changes) for month in months] == [False] * 3 + [True] * 2
    (drift,) = drifts_of(seen, months)
    assert (drift.quantity, drift.change) == (quantity, change)
    assert drift.since is not None
    assert abs(drift.since - date(2026, 6, 1)) <= timedelta(14)
    sentence = str(notice(drift))
    assert sentence.startswith(f"Since about {drift.since.day} {drift.since:%B} 2026 {words}")
    assert sentence.count(".") == 1


@pytest.mark.parametrize("day", [date(2026, 5, 20), date(2026, 6, 1), date(2026, 6, 11)])
def test_a_change_of_every_film_has_the_day_of_the_first(
    clinic: Clinic, known: KnownFilms, shipped_model: Model, day: date
) -> None:
    seen = [
        replace(film, brightness=1.0) if film.day >= day else film
        for film in clinic(122, 0.6, date(2026, 3, 1))
    ]
    (drift,) = drifts_of(seen, months_of(seen, known, shipped_model.card.calibration))
    assert drift == Drift(Quantity.BRIGHTNESS, Change.LOWER, day)


def test_what_was_never_otherwise_has_no_day(
    clinic: Clinic, known: KnownFilms, shipped_model: Model
) -> None:
    seen = [replace(film, brightness=40.0) for film in clinic(90, 0.6, date(2026, 3, 1))]
    months = months_of(seen, known, shipped_model.card.calibration)
    (drift,) = drifts_of(seen, months)
    assert drift == Drift(Quantity.BRIGHTNESS, Change.LOWER, None)
    assert str(notice(drift)).startswith("The pictures here are darker than those")


def test_a_change_that_is_over_is_not_told_any_more(
    clinic: Clinic, known: KnownFilms, shipped_model: Model
) -> None:
    dark = [replace(film, brightness=40.0) for film in clinic(31, 0.6, date(2026, 3, 1))]
    seen = dark + clinic(61, 0.6, date(2026, 4, 1))
    months = months_of(seen, known, shipped_model.card.calibration)
    assert months[0].changes
    assert drifts_of(seen, months) == []


def test_few_films_and_none_are_not_judged(
    clinic: Clinic, known: KnownFilms, shipped_model: Model
) -> None:
    few = [replace(film, brightness=0.0) for film in clinic(MIN_FILMS - 1, 0.6, date(2026, 3, 1))]
    (month,) = months_of(few, known, shipped_model.card.calibration)
    assert not month.judged
    assert drifts_of(few, [month]) == []
    enough = [replace(film, brightness=0.0) for film in clinic(MIN_FILMS, 0.6, date(2026, 3, 1))]
    assert months_of(enough, known, shipped_model.card.calibration)[0].changes
    assert months_of([], known, shipped_model.card.calibration) == []
    assert str(month_table([month])[1][-1]) == "too few to tell"


def test_a_score_that_no_share_of_pneumonias_explains_is_noticed(
    clinic: Clinic, known: KnownFilms, shipped_model: Model
) -> None:
    seen = [replace(film, score=0.4) for film in clinic(31, 0.6, date(2026, 3, 1))]
    (drift,) = drifts_of(seen, months_of(seen, known, shipped_model.card.calibration))
    assert drift.quantity is Quantity.SCORE
    assert "however many children have pneumonia" in str(notice(drift))


def test_a_film_brings_what_drift_is_told_from(shipped_model: Model, tmp_path: Path) -> None:
    pixels = phantom(300, 260)
    Image.fromarray(pixels).save(tmp_path / "bright.png")
    Image.fromarray(pixels // 2).save(tmp_path / "dark.png")
    (tmp_path / "damaged.png").write_bytes(b"\x89PNG")
    dicom = save(dicom_film(pixels, StudyDate="20260503"), tmp_path / "film.dcm")
    scorer = Scorer(shipped_model, tmp_path, 0.5)
    bright, dark = (seen_of(scorer.score(tmp_path / f"{name}.png")) for name in ("bright", "dark"))
    assert bright is not None
    assert dark is not None
    assert bright.brightness == pytest.approx(pixels.mean(), abs=1)
    assert dark.brightness == pytest.approx(pixels.mean() / 2, abs=1)
    assert 0 < bright.distance != dark.distance
    assert bright.day >= date(2026, 1, 1)
    studied = seen_of(scorer.score(dicom))
    assert studied is not None
    assert studied.day == date(2026, 5, 3)
    assert seen_of(scorer.score(tmp_path / "damaged.png")) is None
