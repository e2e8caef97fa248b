"""The report on lungs that are cut off."""

import json
from pathlib import Path

import numpy as np
import pytest

from train.__main__ import main
from train.report.cut_off import EDGES, without_edge


@pytest.mark.parametrize("edge", EDGES)
def test_the_edge_goes_with_its_share_of_the_lungs(edge: str) -> None:
    film = np.zeros((20, 30), np.uint8)
    mask = np.zeros((20, 30), bool)
    mask[5:15, 5:25] = True
    cut = without_edge(film, mask, EDGES[edge], 0.2)
    # Two of ten rows, or four of twenty columns, and what lies beside the lungs.
    assert cut.shape == ((13, 30) if edge in ("top", "bottom") else (20, 21))
    marked = without_edge(mask.astype(np.uint8), mask, EDGES[edge], 0.2)
    assert marked.sum() == pytest.approx(0.8 * mask.sum())


def test_films_are_told_as_cut_and_the_figures_are_kept(
    model_path: Path,
    kaggle_folder: Path,
    masks: Path,
    tmp_path: Path,
    few_resamples: None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["cut-off", str(model_path), str(kaggle_folder), "--masks", str(masks)]
    assert main([*arguments, "--out", str(tmp_path)]) == 0
    everyone, whole, *cut = json.loads((tmp_path / "cut_off.json").read_text("utf-8"))
    assert everyone["films"] == whole["films"] > 0
    assert len(cut) == 12
    assert all(each["told"]["low"] <= each["told"]["value"] for each in cut)
    sides = [each for each in cut if each["edge"] in ("left", "right") and each["lost"] == 0.2]
    assert min(each["told"]["value"] for each in sides) > whole["told"]["value"]
    assert (tmp_path / "cut_off.md").read_text("utf-8") in capsys.readouterr().out


def test_without_masks_of_validation_nothing_is_measured(
    model_path: Path, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["cut-off", str(model_path), str(kaggle_folder), "--masks", str(tmp_path)]
    assert main(arguments) == 2
    assert "has no mask of any film" in capsys.readouterr().err
