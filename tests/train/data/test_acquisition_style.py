"""Style on films in which brightness alone all but gives the label away."""

import numpy as np
import pytest
from PIL import Image
from sklearn.metrics import roc_auc_score

from desktop.practice.phantom import phantom
from train.data.acquisition_style import MAX_WEIGHT, split_by_style, style_log_odds, style_weights
from train.data.films import LabelledFilm, index_films, labels_of

CONFLICTING = 10  # every tenth film is as bright as the other class's


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[LabelledFilm]:
    """240 films of 120 patients: the pneumonias darker, but for every tenth patient."""
    root = tmp_path_factory.mktemp("styled") / "train"
    for label, (folder, name) in enumerate(
        (("NORMAL", "IM-{:04}-{}"), ("PNEUMONIA", "person{}_virus_{}"))
    ):
        (root / folder).mkdir(parents=True)
        for patient in range(60):
            dark = label == (patient % CONFLICTING != 0)
            for film in range(2):
                seed = 1000 * label + 2 * patient + film
                pixels = phantom(224, 224, opacity=bool(label), seed=seed) * (0.6 if dark else 0.9)
                path = root / folder / f"{name.format(patient, film)}.png"
                Image.fromarray(pixels.astype(np.uint8)).save(path)
    return index_films(root.parent)


@pytest.fixture(scope="module")
def log_odds(films: list[LabelledFilm]) -> dict[LabelledFilm, float]:
    return style_log_odds(films)


def test_style_tells_the_classes_apart_as_far_as_it_does(
    films: list[LabelledFilm], log_odds: dict[LabelledFilm, float]
) -> None:
    auroc = roc_auc_score(labels_of(films), [log_odds[film] for film in films])
    assert 0.75 < auroc < 0.97


def test_held_out_are_whole_patients_whose_style_gives_nothing_away(
    films: list[LabelledFilm], log_odds: dict[LabelledFilm, float]
) -> None:
    training, held_out = split_by_style(films, log_odds)
    assert {film.patient for film in training}.isdisjoint(film.patient for film in held_out)
    assert len(training) + len(held_out) == len(films)
    assert labels_of(held_out).mean() == 0.5
    style = [log_odds[film] for film in held_out]
    assert 0.3 < roc_auc_score(labels_of(held_out), style) < 0.7
    conflicting = [film for film in films if film.label == 0 and _number(film) % CONFLICTING == 0]
    assert set(conflicting) <= set(held_out)


def test_weighted_films_have_a_style_that_tells_less(
    films: list[LabelledFilm], log_odds: dict[LabelledFilm, float]
) -> None:
    weights = style_weights(films, log_odds)
    assert weights.mean() == pytest.approx(1.0)
    assert weights.max() / weights.min() <= MAX_WEIGHT
    labels, style = labels_of(films), [log_odds[film] for film in films]
    weighted = roc_auc_score(labels, style, sample_weight=weights)
    assert weighted < roc_auc_score(labels, style) - 0.1


def _number(film: LabelledFilm) -> int:
    return int(film.patient.removeprefix("IM-").removeprefix("person"))
