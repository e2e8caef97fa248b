"""Choosing among runs."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import pytest

from models.calibration import Calibration
from models.card import Unclear
from train.__main__ import main
from train.data.films import index_films, labels_of
from train.evaluate.candidates import Candidate
from train.evaluate.decision_rule import DecisionRule
from train.report import choose

RULE = DecisionRule(Calibration(1.0, 0.0, 0.5, "none"), {}, Unclear(0.4, 0.6, 0.95))


def test_the_run_that_ranks_best_on_the_whole_comes_first(
    kaggle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def brightness(pictures: Iterable[np.ndarray]) -> np.ndarray:
        return np.array([picture.mean() for picture in pictures])

    networks: dict[str, Callable[[Iterable[np.ndarray]], np.ndarray]] = {
        "bright": brightness,
        "dark": lambda pictures: -brightness(pictures),
    }
    monkeypatch.setattr(
        choose, "open_candidate", lambda run: Candidate(run.name, networks[run.name], RULE, {})
    )
    out = tmp_path / "runs"
    assert main(["choose", "dark", "bright", "--data", str(kaggle_folder), "--out", str(out)]) == 0
    first, second = json.loads((out / "choice.json").read_text())
    assert {first["run"], second["run"]} == {"bright", "dark"}
    assert first["mean_rank"] < second["mean_rank"]
    assert set(first["auroc"]) == {"validation", "lowest", "validation, less height"}
    for films, auroc in first["auroc"].items():
        assert auroc + second["auroc"][films] == pytest.approx(1)
    assert f"| {first['run']} | {first['mean_rank']:.1f} |" in (out / "choice.md").read_text()


def test_a_run_that_learnt_from_the_lowest_numbers_is_not_ranked(
    kaggle_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def candidate(run: Path) -> Candidate:
        return Candidate(run.name, lambda films: np.zeros(len(list(films))), RULE, recipe)

    recipe = {"with_lowest": True}
    monkeypatch.setattr(choose, "open_candidate", candidate)
    arguments = ["choose", "run", "--data", str(kaggle_folder), "--out", str(tmp_path)]
    assert main(arguments) == 2
    assert "run learnt from `lowest`" in capsys.readouterr().err
    recipe["with_lowest"] = False
    assert main(arguments) == 0


def test_nothing_is_chosen_on_the_test_split(
    kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert labels_of(index_films(kaggle_folder / "test")).any()
    arguments = ["choose", "run", "--data", str(kaggle_folder / "test"), "--out", str(tmp_path)]
    assert main(arguments) == 2
    assert "has no folder `train`" in capsys.readouterr().err
