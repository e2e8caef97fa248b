"""The decision rule on generated films, scored by how bright the place of the opacity is."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from train.calibrate import COPIES, calibrate
from train.data import Film, index_films, labels_of, read_prepared
from train.metrics import fit_decision_rule


@pytest.fixture(scope="module")
def films(kaggle_folder: Path) -> list[Film]:
    return index_films(kaggle_folder / "train")


def logits(pictures: Iterable[np.ndarray]) -> np.ndarray:
    """A score that exposure moves, as it does a network's."""
    return np.array([picture[100:180, 120:180].mean() / 8.0 for picture in pictures])


def test_corrupted_copies_make_the_rule_less_sure(films: list[Film]) -> None:
    clean = logits(read_prepared(film.path) for film in films)
    plain = fit_decision_rule(labels_of(films), clean, np.ones(len(films)))
    shifted = calibrate(logits, films, np.ones(len(films)))
    assert 0 < shifted.calibration.slope < plain.calibration.slope


def test_every_film_is_scored_as_it_is_and_under_its_copies(films: list[Film]) -> None:
    seen: list[np.ndarray] = []

    def count(pictures: Iterable[np.ndarray]) -> np.ndarray:
        seen.extend(pictures)
        return np.linspace(-1.0, 1.0, len(seen))

    calibrate(count, films, np.ones(len(films)))
    assert len(seen) == len(films) * (1 + COPIES)
    for film, pictures in zip(films, np.split(np.stack(seen), len(films)), strict=True):
        np.testing.assert_array_equal(pictures[0], read_prepared(film.path))
        assert len({picture.tobytes() for picture in pictures}) == 1 + COPIES
