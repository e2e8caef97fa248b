import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from models.model import MODEL_PATH, Model
from train.__main__ import main
from train.fit.recipe import Recipe
from train.report.cost import as_float_tflite, costs, multiply_adds, parameters
from train.run_folder import RunFolder


def test_weights_and_multiply_adds_are_those_counted_by_hand() -> None:
    from train.fit.networks import build

    content = as_float_tflite(build("tuned_cnn", "none"))
    sizes = [(224, 1, 32), (112, 32, 64), (56, 64, 128), (28, 128, 128)]
    assert parameters(content) == sum(9 * a * b + b for _, a, b in sizes) + (128 + 1)
    assert multiply_adds(content) == sum(side**2 * 9 * a * b for side, a, b in sizes) + 128


def test_the_shipped_model_costs_what_its_authors_say(model: Model) -> None:
    # Sandler et al. 2018 count 300 million for colour and 1000 classes. Two of three colours and
    # the classes fall away: 2/3 of 112 * 112 * 27 * 32, and 1280 * 1000.
    cost = costs({"shipped": model.content}, rounds=3)["shipped"]
    assert cost.multiply_adds == pytest.approx(300e6 - 7.2e6 - 1.3e6, rel=0.01)
    assert cost.bytes == MODEL_PATH.stat().st_size
    assert cost.milliseconds > 0


@pytest.fixture
def runs(quick: None, tmp_path: Path, kaggle_folder: Path) -> Path:
    """A trained run that was not measured, one whose checkpoints are elsewhere, a shipped model."""
    from train.fit.training_loop import fit

    runs = tmp_path / "models" / "runs"
    recipe = Recipe("tuned_cnn", "none", head_epochs=0, fine_epochs=1, batch_size=16, side=64)
    fit(recipe, kaggle_folder, RunFolder(runs / "here"), resume=False, workers=1)
    for name in ("baseline", MODEL_PATH.stem):
        shutil.copytree(
            MODEL_PATH.parent / "runs" / name,
            runs / name,
            ignore=shutil.ignore_patterns("checkpoints"),
        )
    for suffix in (".tflite", ".json", ".npz"):
        shutil.copy(MODEL_PATH.with_suffix(suffix), runs.parent)
    return runs


@pytest.mark.usefixtures("few_resamples")
def test_every_run_is_compared_and_measured_where_it_was_not(
    runs: Path, kaggle_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored = json.loads((runs / "baseline" / "evaluation" / "metrics.json").read_text())
    former = {"network": "tuned_cnn", "mixup": 0.5, "lesson": "labels", "hold_out": "style"}
    former["weights"] = "first sha256:d9c2"
    trials = [{"run": "tried", "recipe": former, "auroc": 0.91234}]
    (runs / "comparison.json").write_text(json.dumps({"runs": [], "trials": trials}))
    assert main(["compare", str(runs)]) == 0
    printed = capsys.readouterr().out
    assert "| here | not measured |" in printed
    row = "| tried | whole films, goes on from first, network tuned_cnn, mixup 0.5 | 0.9123 |"
    assert row in printed
    of_lowest = printed.split("On lowest:")[1].split("On test:")[0]
    assert f"| {MODEL_PATH.stem} | learnt from them |" in of_lowest
    assert main(["compare", str(runs), "--data", str(kaggle_folder)]) == 0
    assert "| here | not measured |" not in capsys.readouterr().out
    document = json.loads((runs / "comparison.json").read_text())
    entries = {entry["run"]: entry for entry in document["runs"]}
    assert set(entries) == {"here", "baseline", MODEL_PATH.stem}
    assert "3 networks have been measured on test so far." in (runs / "comparison.md").read_text()
    assert {name: entry["precision"] for name, entry in entries.items()} == {
        "here": "float32",
        "baseline": "float32",
        MODEL_PATH.stem: "int8",
    }
    assert entries["here"]["network"] == "tuned_cnn"
    assert entries[MODEL_PATH.stem]["network"] == "mobilenetv2"
    assert entries["baseline"]["metrics"]["test"] == stored["test"]["metrics"]
    assert json.loads((runs / "here" / "evaluation" / "metrics.json").read_text())["test"]
    with Image.open(runs / "comparison.png") as image:
        assert image.width > 600

    # A run whose folder is gone is still known, and git need not keep the folder.
    shutil.rmtree(runs / "here")
    assert main(["compare", str(runs)]) == 0
    printed = capsys.readouterr().out
    past = json.loads((runs / "comparison.json").read_text())
    assert past["trials"] == document["trials"] == trials
    for entry in past["runs"]:
        before = entries[entry["run"]]
        timed = {"milliseconds": before["cost"]["milliseconds"]}
        assert entry | {"cost": entry["cost"] | timed} == before
    auroc = entries["here"]["metrics"]["test"]["auroc"]["value"]
    (line,) = (line for line in printed.splitlines() if line.startswith("| here |"))
    assert "| network tuned_cnn, head_epochs 0, fine_epochs 1, batch_size 16, side 64 |" in line
    assert f"| {auroc:.4f} (" in line
    assert row in printed


def test_a_folder_without_runs_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(tmp_path)]) == 2
    assert "holds no run" in capsys.readouterr().err
