"""Robustness of the shipped model on generated films, and what the corruptions do."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from models.model import MODEL_PATH
from train.__main__ import main
from train.data.corruptions import corruptions, moderate_copies


@pytest.mark.parametrize("name", corruptions())
def test_a_corrupted_film_is_a_film_and_differs_more_the_stronger(name: str) -> None:
    film = phantom(224, 224, seed=1)
    changes = []
    for corrupt in corruptions()[name]:
        corrupted = corrupt(film)
        assert corrupted.shape == film.shape
        assert corrupted.dtype == np.uint8
        np.testing.assert_array_equal(corrupt(film), corrupted)
        changes.append(float(np.abs(corrupted.astype(float) - film).mean()))
    assert changes[0] > 0
    assert changes == sorted(changes)


def test_worse_copies_of_a_film_are_all_different_and_none_is_inverted() -> None:
    film = phantom(224, 224, seed=1)
    copies = moderate_copies(film, len(corruptions()) - 1, np.random.default_rng(0))
    assert len({copy.tobytes() for copy in (film, *copies)}) == len(corruptions())
    assert not any(np.array_equal(copy, 255 - film) for copy in copies)


def test_the_command_measures_every_corruption(
    kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["robustness", str(MODEL_PATH), str(kaggle_folder), "--split", "test"]
    assert main([*arguments, "--out", str(tmp_path)]) == 0
    (measured,) = json.loads((tmp_path / "robustness.json").read_text())
    assert measured["films"] == 20
    assert set(measured["corrupted"]) == set(corruptions())
    printed = capsys.readouterr().out
    assert f"| blur | {measured['corrupted']['blur'][0]:.4f} | " in printed
    with Image.open(tmp_path / "test_robustness.png") as image:
        assert image.width > 400


def test_a_missing_split_is_refused_in_one_sentence(
    kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    test_only = str(kaggle_folder / "test")
    assert main(["robustness", str(MODEL_PATH), test_only, "--out", str(tmp_path)]) == 2
    assert "has no split validation" in capsys.readouterr().err
