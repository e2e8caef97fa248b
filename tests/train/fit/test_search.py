"""A search of two small recipes, interrupted and taken up again."""

import csv
from pathlib import Path

import pytest

from train.fit.recipe import Recipe
from train.run_folder import RunFolder

pytestmark = pytest.mark.usefixtures("quick")

BASE = Recipe("tuned_cnn", "none", head_epochs=0, fine_epochs=1, batch_size=16, side=64)


def test_an_interrupted_search_goes_on_and_keeps_its_table(
    kaggle_folder: Path, tmp_path: Path
) -> None:
    from train.fit.search import search

    search(BASE, kaggle_folder, tmp_path, trials=1)
    table = search(BASE, kaggle_folder, tmp_path, trials=2)
    assert (tmp_path / "trials.csv").read_text() == table
    rows = list(csv.DictReader(table.splitlines()))
    assert sorted(row["trial"] for row in rows) == ["0", "1"]
    aurocs = [float(row["validation_auroc"]) for row in rows]
    assert aurocs == sorted(aurocs, reverse=True)
    first = next(row for row in rows if row["trial"] == "0")
    assert float(first["fine_rate"]) == BASE.fine_rate
    assert first["smallest_area"] == f"{BASE.smallest_area:.4g}"
    history = RunFolder(tmp_path / "trial-000").read_history()
    assert first["validation_auroc"] == f"{history[-1]['val_auroc']:.4f}"
    assert search(BASE, kaggle_folder, tmp_path, trials=2) == table


def test_a_trial_that_was_cut_off_is_begun_again_with_its_recipe(
    kaggle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from train.fit.search import search

    tried = []

    def cut_off(recipe: Recipe, *_: object, **__: object) -> None:
        tried.append(recipe)
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr("train.fit.search.fit", cut_off)
        with pytest.raises(SystemExit):
            search(BASE, kaggle_folder, tmp_path, trials=1)
    (row,) = csv.DictReader(search(BASE, kaggle_folder, tmp_path, trials=1).splitlines())
    assert float(row["smallest_area"]) == pytest.approx(tried[0].smallest_area, rel=1e-3)
