"""Training and evaluation from end to end, on generated films and a few steps."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from models.model import MODEL_PATH, load_model
from tests.train.quick_training import quick_training
from train.__main__ import main
from train.data.films import (
    PARTS,
    DataError,
    LabelledFilm,
    index_films,
    splits_of,
    training_parts,
)
from train.evaluate.candidates import keras_logits, open_candidate, prepared
from train.evaluate.evaluation import evaluate, insert_table
from train.fit.recipe import Recipe
from train.run_folder import RunFolder

RECIPE = Recipe(
    network="tuned_cnn",
    weights="none",
    head_epochs=1,
    fine_epochs=2,
    batch_size=16,
    fine_rate=1e-3,
    side=64,
)


@pytest.fixture(scope="module")
def run(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    """A finished run of a small network."""
    from train.fit.training_loop import fit

    folder = RunFolder(tmp_path_factory.mktemp("runs") / "small")
    with quick_training():
        fit(RECIPE, kaggle_folder, folder, resume=False, workers=1)
    return folder


def test_a_run_leaves_its_record_history_and_curves(run: RunFolder) -> None:
    record, history = run.read_record(), run.read_history()
    assert len(history) == RECIPE.epochs
    assert sum(record[part]["images"] for part in PARTS) == 60
    assert record["recipe"]["network"] == "tuned_cnn"
    assert set(record["provenance"]["libraries"]) >= {"keras", "numpy"}
    assert {"loss", "val_loss", "auroc", "val_auroc"} <= set(history[0])
    assert list(run.tensorboard.rglob("events.*"))
    with Image.open(run.path / "training_curves.png") as image:
        assert image.width > 600


@pytest.mark.parametrize("with_lowest", [False, True])
def test_a_run_learns_from_the_lowest_numbers_only_if_it_is_told_to(
    with_lowest: bool, kaggle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from train.fit import training_loop

    def stop(films: list[LabelledFilm], **_: object) -> None:
        raise InterruptedError([film.path for film in films])

    monkeypatch.setattr(training_loop, "FilmBatches", stop)
    recipe = replace(RECIPE, with_lowest=with_lowest)
    with pytest.raises(InterruptedError) as learnt:
        training_loop.fit(recipe, kaggle_folder, RunFolder(tmp_path / "run"), resume=False)
    parts = training_parts(kaggle_folder)
    wanted = parts["train"] + (parts["lowest"] if with_lowest else [])
    assert learnt.value.args[0] == [film.path for film in wanted]


@pytest.mark.usefixtures("quick")
def test_a_resumed_run_ends_as_an_uninterrupted_one(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from train.fit import training_loop
    from train.fit.training_loop import fit

    folder = RunFolder(tmp_path / "interrupted")
    save_epoch = training_loop._save_epoch

    def save_one_epoch_and_die(*arguments: object) -> None:
        save_epoch(*arguments)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(training_loop, "_save_epoch", save_one_epoch_and_die)
        # Once between the two stages, and once within the second.
        for epochs in (1, 2):
            with pytest.raises(KeyboardInterrupt):
                fit(RECIPE, kaggle_folder, folder, resume=epochs > 1, workers=1)
            assert len(folder.read_history()) == epochs
    fit(RECIPE, kaggle_folder, folder, resume=True, workers=1)
    whole, resumed = run.read_history(), folder.read_history()
    assert len(resumed) == len(whole)
    for one, other in zip(whole, resumed, strict=True):
        assert other == pytest.approx(one, rel=1e-4)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("changes", [{"side": 96}, {"smallest_area": 0.6}], ids=["side", "area"])
def test_the_pieces_are_those_of_the_recipe(
    changes: dict[str, Any], run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    from train.fit.training_loop import fit

    recipe = replace(RECIPE, fine_epochs=0, **changes)
    fit(recipe, kaggle_folder, RunFolder(tmp_path), resume=False, workers=1)
    (one,), (other, *_) = RunFolder(tmp_path).read_history(), run.read_history()
    assert one["loss"] != pytest.approx(other["loss"], rel=1e-3)


@pytest.mark.usefixtures("quick")
def test_a_run_goes_on_from_the_network_of_another(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    import keras

    from train.fit.training_loop import fit

    recipe = replace(
        RECIPE, weights=str(run.path), head_epochs=0, fine_epochs=1, fine_rate=1e-9, seed=3
    )
    later = RunFolder(tmp_path / "later")
    fit(recipe, kaggle_folder, later, resume=False, workers=1)
    before, after = (keras.models.load_model(folder.last) for folder in (run, later))
    for one, other in zip(before.trainable_weights, after.trainable_weights, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)
    assert later.read_record()["recipe"]["weights"].startswith("small sha256:")


@pytest.mark.usefixtures("quick")
def test_the_mean_of_two_runs_is_a_run_of_its_own(
    run: RunFolder,
    kaggle_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import keras

    from train import __main__
    from train.fit.training_loop import fit

    monkeypatch.setattr(__main__, "RUNS", tmp_path)
    later = RunFolder(tmp_path / "later")
    recipe = replace(RECIPE, weights=str(run.path), head_epochs=0, with_lowest=True)
    fit(recipe, kaggle_folder, later, resume=False, workers=1)
    command = ["average", str(run.path), str(later.path), "--data", str(kaggle_folder)]
    assert main([*command, "--name", "mean"]) == 0
    mean = RunFolder(tmp_path / "mean")
    networks = [keras.models.load_model(folder.last) for folder in (run, later, mean)]
    for one, other, between in zip(*(each.trainable_weights for each in networks), strict=True):
        np.testing.assert_allclose(between, (np.array(one) + other) / 2, atol=1e-6)
    recorded = open_candidate(mean.path).recipe
    assert recorded["mean_of"] == "small, later"
    assert recorded["with_lowest"]
    assert main([*command, "--name", "mean"]) == 2
    assert "holds a run" in capsys.readouterr().err


@pytest.mark.usefixtures("quick")
def test_the_statistics_of_a_mean_are_those_of_its_films(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    import keras

    from train.fit.average import average

    mean = RunFolder(tmp_path / "mean")
    average([run, run], kaggle_folder, mean)
    before, after = (
        keras.models.load_model(folder.last).get_layer("normalisation") for folder in (run, mean)
    )
    assert after.momentum == before.momentum
    np.testing.assert_allclose(after.moving_mean, before.moving_mean, atol=0.2)
    assert not np.array_equal(after.moving_mean, before.moving_mean)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"with_lowest": False}, "add --with-lowest"),
        ({"network": "baseline", "side": 224}, "add --network tuned_cnn"),
    ],
    ids=["knows lowest", "another network"],
)
def test_a_run_goes_on_from_no_network_that_is_another_or_knows_more(
    changes: dict[str, Any], refusal: str, run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    from train.fit.training_loop import fit

    earlier, record = tmp_path / "earlier", run.read_record()
    shutil.copytree(run.path, earlier)
    record["recipe"]["with_lowest"] = True
    RunFolder(earlier).write_record(record)
    recipe = replace(RECIPE, weights=str(earlier), **({"with_lowest": True} | changes))
    with pytest.raises(DataError, match=refusal):
        fit(recipe, kaggle_folder, RunFolder(tmp_path / "later"), resume=False, workers=1)


@pytest.mark.usefixtures("quick")
def test_a_run_is_not_overwritten_nor_resumed_with_another_recipe(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    from train.fit.training_loop import fit

    with pytest.raises(DataError, match="holds a run"):
        fit(RECIPE, kaggle_folder, run, resume=False)
    with pytest.raises(DataError, match="another recipe"):
        fit(replace(RECIPE, side=96), kaggle_folder, run, resume=True)
    with pytest.raises(DataError, match="no run to resume"):
        fit(RECIPE, kaggle_folder, RunFolder(tmp_path / "none"), resume=True)


def test_a_run_ends_with_the_network_it_was_measured_with(
    run: RunFolder, kaggle_folder: Path
) -> None:
    import keras

    from train.data.batches import FilmBatches

    validation = splits_of(index_films(kaggle_folder))["validation"]
    batches = FilmBatches(validation, RECIPE.batch_size)
    measured = keras.models.load_model(run.last).evaluate(batches, return_dict=True)
    last = run.read_history()[-1]
    for metric in ("loss", "auroc"):
        assert last[f"val_{metric}"] == pytest.approx(measured[metric], rel=1e-4)


def test_only_the_folder_train_is_trained_on(kaggle_folder: Path, tmp_path: Path) -> None:
    from train.fit.training_loop import fit

    with pytest.raises(DataError, match="no folder `train`"):
        fit(RECIPE, kaggle_folder / "test", RunFolder(tmp_path / "run"), resume=False)


@pytest.mark.usefixtures("few_resamples")
def test_evaluation_measures_every_split_and_draws_it(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    import keras

    candidate = open_candidate(run.path)
    reports = evaluate(candidate, kaggle_folder, tmp_path)
    assert set(reports) == {*PARTS, "test"}
    assert reports["test"].images == 20
    document = json.loads((tmp_path / "metrics.json").read_text())
    assert document["test"]["metrics"]["auroc"]["value"] == reports["test"].metrics["auroc"].value
    assert "| auroc |" in (tmp_path / "metrics.md").read_text()
    short = (tmp_path / "short.md").read_text()
    assert "| auroc |" in short
    assert "train (" not in short
    assert "lowest (" not in short
    for split in reports:
        for plot in ("confusion", "roc_pr", "reliability"):
            with Image.open(tmp_path / f"{split}_{plot}.png") as image:
                assert image.width > 400
    films = splits_of(index_films(kaggle_folder))["test"]
    model = keras.models.load_model(run.last)
    by_model, by_candidate = (
        logits(prepared(films)) for logits in (keras_logits(model), candidate.logits)
    )
    np.testing.assert_allclose(by_model, by_candidate, rtol=1e-4)


@pytest.mark.usefixtures("few_resamples")
def test_a_part_of_test_is_measured_beside_the_whole(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "runs" / "of 0.5"
    shutil.copytree(run.path, copy)
    assert main(["evaluate", str(copy), str(kaggle_folder), "--part", "all"]) == 0
    assert not (copy / "evaluation").exists()
    document = json.loads((copy / "evaluation_all" / "metrics.json").read_text())
    assert {split: report["images"] for split, report in document.items()} == {"test": 20}


def test_the_folder_val_alone_is_not_measured(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(kaggle_folder / "test", tmp_path / "data" / "val")
    arguments = ["evaluate", str(run.path), str(tmp_path / "data"), "--out", str(tmp_path / "out")]
    assert main(arguments) == 2
    assert "only the folder `val`" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_several_devices_on_another_backend_are_refused_in_one_sentence(
    kaggle_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fit", str(kaggle_folder), "--name", "none", "--multi-device"]) == 2
    assert "set KERAS_BACKEND=jax" in capsys.readouterr().err


@pytest.mark.usefixtures("quick")
def test_a_run_of_another_preprocessing_is_refused(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    from train.fit.training_loop import fit

    old = RunFolder(tmp_path / "old")
    shutil.copytree(run.path, old.path)
    old.write_record(run.read_record() | {"preprocessing_version": 0})
    with pytest.raises(DataError, match="another preprocessing"):
        open_candidate(old.path)
    with pytest.raises(DataError, match="another preprocessing"):
        fit(RECIPE, kaggle_folder, old, resume=True)


def test_an_unfinished_run_is_refused_in_one_sentence(
    kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(tmp_path), str(kaggle_folder)]) == 2
    assert "holds no finished run" in capsys.readouterr().err


def test_the_command_prints_what_the_card_of_the_shipped_model_says(
    data_root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = data_root / "kermany224" / "test"
    assert main(["evaluate", str(MODEL_PATH), str(data), "--out", str(tmp_path)]) == 0
    card = json.loads(MODEL_PATH.with_suffix(".json").read_text())
    expected = card["evaluation"]["test"]
    document = json.loads((tmp_path / "metrics.json").read_text())
    for metric, estimate in document["test"]["metrics"].items():
        assert estimate == pytest.approx(expected[metric]), metric
    assert f"| auroc | {expected['auroc']['value']:.4f} (" in capsys.readouterr().out
    assert expected["auroc"]["value"] >= 0.955


@pytest.mark.parametrize("side", [224, 160])
def test_grey_mobilenet_sees_what_the_colour_one_of_that_size_does(
    side: int, tmp_path: Path
) -> None:
    import keras

    from train.fit.networks import build

    colour = keras.applications.MobileNetV2(
        input_shape=(side, side, 3), include_top=False, weights=None
    )
    colour.save_weights(tmp_path / "colour.weights.h5")
    grey = build("mobilenetv2", str(tmp_path / "colour.weights.h5"))
    film = np.random.default_rng(0).uniform(-1, 1, (1, side, side, 1)).astype(np.float32)
    features = keras.Model(grey.input, grey.get_layer("out_relu").output)
    np.testing.assert_allclose(
        features.predict(film, verbose=0),
        colour.predict(np.repeat(film, 3, axis=3), verbose=0),
        atol=1e-4,
    )


def test_a_network_that_pools_answers_of_films_of_any_size_alike() -> None:
    from train.fit.networks import build

    model = build("tuned_cnn", "none")
    answers = []
    for side in (224, 160, 96):
        # An even film looks the same at each size, but for its borders.
        film = np.full((2, side, side, 1), 0.5, np.float32)
        answers.append(model.predict_on_batch(film))
    values = np.array(answers)
    assert values.shape == (3, 2, 1)
    np.testing.assert_allclose(values, np.broadcast_to(values[0], values.shape), atol=0.05)


def test_the_head_is_trained_first_and_then_every_layer() -> None:
    from train.fit.networks import build, freeze_backbone

    model = build("mobilenetv2", "none")
    freeze_backbone(model, True)
    assert [weight.path.split("/")[0] for weight in model.trainable_weights] == [
        "logit",
        "logit",
    ]
    freeze_backbone(model, False)
    trained = {weight.path.split("/")[0] for weight in model.trainable_weights}
    assert trained == {layer.name for layer in model.layers if layer.weights}
    assert {"Conv1", "bn_Conv1"} < trained


def test_a_network_without_a_backbone_is_trained_as_a_whole() -> None:
    from train.fit.networks import build, freeze_backbone

    model = build("tuned_cnn", "none")
    freeze_backbone(model, True)
    assert all(layer.trainable for layer in model.layers)


def test_a_network_that_takes_no_such_pieces_is_refused_in_one_sentence(
    kaggle_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--name", "none", "--network", "baseline", "--weights", "none"]
    assert main(["fit", str(kaggle_folder), *options, "--side", "160"]) == 2
    assert "use --side 224" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "weights"), [("resnet", "none"), ("baseline", "imagenet")])
def test_impossible_networks_are_refused(name: str, weights: str) -> None:
    from train.fit.networks import build

    with pytest.raises(ValueError, match=r"network|baseline"):
        build(name, weights)


def test_the_readme_holds_the_table_of_the_shipped_model() -> None:
    root = MODEL_PATH.parents[1]
    measured = root / "models" / "runs" / MODEL_PATH.stem / "evaluation" / "short.md"
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert insert_table(readme, measured.read_text(encoding="utf-8")) == readme
    assert load_model().label in readme


def test_a_document_without_marks_is_left_alone(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "notes.md"
    document.write_text("nothing here")
    arguments = ["evaluate", str(run.path), str(kaggle_folder / "test"), "--out", str(tmp_path)]
    assert main([*arguments, "--insert", str(document)]) == 2
    assert "has no lines" in capsys.readouterr().err
    assert document.read_text() == "nothing here"
