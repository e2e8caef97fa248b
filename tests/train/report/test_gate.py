"""The report on the gate."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from models.model import MODEL_PATH
from train.__main__ import main
from train.report.non_films import KINDS, draw


def report(out: Path) -> dict[str, dict[str, Any]]:
    document = json.loads((out / "gate.json").read_text(encoding="utf-8"))
    return {outcome["source"]: outcome for outcome in document}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_drawing_follows_from_its_seed_and_shows_something(kind: str) -> None:
    first, again, other = draw(kind, 1), draw(kind, 1), draw(kind, 2)
    np.testing.assert_array_equal(first, again)
    assert first.shape != other.shape or (first != other).any()
    assert first.std() > 5


def test_the_gate_is_measured_on_every_source(
    model_path: Path, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    adults = tmp_path / "adults"
    adults.mkdir()
    for number in range(6):
        Image.fromarray(phantom(300, 300, seed=number)).save(adults / f"{number}.png")
    out = tmp_path / "out"
    arguments = ["gate", str(model_path), str(kaggle_folder), "--adults", str(adults)]
    assert main([*arguments, "--out", str(out)]) == 0
    outcomes = report(out)
    children = outcomes["children's films, test"]
    assert children["pictures"] == 20
    for outcome in outcomes.values():
        became = (outcome[share] for share in ("scored", "put_right", "put_wrong", "review"))
        assert sum(became) == pytest.approx(1)
        assert sum(outcome["by_kind"].values()) == pytest.approx(1)
    assert outcomes["all that are no chest films"]["pictures"] > 200
    assert outcomes["all that are no chest films"]["review"] > 0.95
    assert children["scored"] > 0.9
    assert outcomes["the same, inverted"]["put_right"] > 0.9
    assert 0 < outcomes["adults' films, held back"]["pictures"] < 6
    printed = capsys.readouterr().out
    written = (out / "gate.md").read_text(encoding="utf-8")
    assert written in printed
    assert all(f"| {source} |" in written for source in outcomes)


def test_without_a_test_split_nothing_is_measured(
    kaggle_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["gate", str(MODEL_PATH), str(kaggle_folder / "train")]) == 2
    assert "has no folder `test`" in capsys.readouterr().err


def test_on_real_films_the_gate_keeps_its_promises(data_root: Path, tmp_path: Path) -> None:
    adults = data_root / "nih_adult"
    arguments = ["gate", str(MODEL_PATH), str(data_root / "kermany224" / "test")]
    if adults.is_dir():
        arguments += ["--adults", str(adults)]
    assert main([*arguments, "--out", str(tmp_path)]) == 0
    outcomes = report(tmp_path)
    children = outcomes.pop("children's films, test")
    assert children["review"] <= 0.02
    assert children["put_wrong"] == 0
    assert outcomes["all that are no chest films"]["review"] >= 0.95
    for source, outcome in outcomes.items():
        if outcome["wanted"] == "put right":
            assert outcome["put_right"] >= 0.9, source
            assert outcome["scored"] + outcome["put_wrong"] <= 0.01, source
    if adults.is_dir():
        assert outcomes["adults' films, held back"]["review"] >= 0.9
