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
from train.data.acquisition_style import style_log_odds, style_weights
from train.data.films import DataError, index_films, split_by_patient, splits_of
from train.evaluate.candidates import keras_logits, open_candidate, prepared
from train.evaluate.evaluation import evaluate, insert_table
from train.fit.recipe import Recipe
from train.run_folder import RunFolder

RECIPE = Recipe(
    network="baseline", weights="none", head_epochs=0, fine_epochs=3, batch_size=16, fine_rate=1e-3
)


@pytest.fixture(scope="module")
def run(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    """A finished run of the baseline."""
    from train.fit.training_loop import fit

    folder = RunFolder(tmp_path_factory.mktemp("runs") / "small")
    with quick_training():
        fit(RECIPE, kaggle_folder, folder, resume=False, workers=1)
    return folder


def test_a_run_leaves_its_record_history_and_curves(run: RunFolder) -> None:
    record, history = run.read_record(), run.read_history()
    assert len(history) == RECIPE.epochs
    assert record["train"]["images"] + record["validation"]["images"] == 60
    assert record["recipe"]["network"] == "baseline"
    assert set(record["provenance"]["libraries"]) >= {"keras", "numpy"}
    assert {"logit_loss", "val_logit_loss", "pattern_auroc", "val_logit_auroc"} <= set(history[0])
    assert list(run.tensorboard.rglob("events.*"))
    with Image.open(run.path / "training_curves.png") as image:
        assert image.width > 600


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
        with pytest.raises(KeyboardInterrupt):
            fit(RECIPE, kaggle_folder, folder, resume=False, workers=1)
    assert len(folder.read_history()) == 1
    fit(RECIPE, kaggle_folder, folder, resume=True, workers=1)
    whole, resumed = run.read_history(), folder.read_history()
    assert len(resumed) == len(whole)
    for one, other in zip(whole, resumed, strict=True):
        assert other["val_logit_loss"] == pytest.approx(one["val_logit_loss"], rel=0.02)


@pytest.mark.usefixtures("quick")
def test_a_run_is_not_overwritten_nor_resumed_with_another_recipe(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    from train.fit.training_loop import fit

    with pytest.raises(DataError, match="holds a run"):
        fit(RECIPE, kaggle_folder, run, resume=False)
    with pytest.raises(DataError, match="another recipe"):
        fit(Recipe(network="baseline", weights="none"), kaggle_folder, run, resume=True)
    with pytest.raises(DataError, match="no run to resume"):
        fit(RECIPE, kaggle_folder, RunFolder(tmp_path / "none"), resume=True)


@pytest.mark.usefixtures("quick")
def test_a_run_takes_the_decision_rules_of_its_twin_and_of_no_other(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    import keras

    from train.fit.training_loop import fit

    short = replace(RECIPE, fine_epochs=1)
    twin, taught = RunFolder(tmp_path / "twin"), RunFolder(tmp_path / "taught")
    with pytest.raises(DataError, match="no run of the same recipe"):
        fit(short, kaggle_folder, taught, resume=False, twin=run)
    fit(replace(short, hold_out="style"), kaggle_folder, twin, resume=False, workers=1)
    fit(short, kaggle_folder, taught, resume=False, twin=twin, workers=1)
    rules = twin.read_record()["rules"]
    assert rules["logit"]["calibration"]["fitted_on"] == "style-matched validation"
    assert taught.read_record()["rules"] == rules
    assert not np.array_equal(
        *(keras.models.load_model(of.last).get_weights()[0] for of in (twin, taught))
    )
    with pytest.raises(DataError, match="to try a recipe"):
        open_candidate(twin.path)
    record = twin.read_record()
    del record["rules"]
    twin.write_record(record)
    early = RunFolder(tmp_path / "early")
    with pytest.raises(DataError, match="has not finished"):
        fit(short, kaggle_folder, early, resume=False, twin=twin, workers=1)
    twin.write_record(record | {"rules": rules})
    fit(short, kaggle_folder, early, resume=True, twin=twin, workers=1)
    assert early.read_record()["rules"] == rules


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "changes",
    [{"weight_averaging": 0.9}, {"network": "tuned_cnn", "precise_batch_norm": True}],
    ids=["averaged weights", "precise batch normalisation"],
)
def test_a_run_ends_with_the_network_it_was_measured_with(
    changes: dict[str, Any], kaggle_folder: Path, tmp_path: Path
) -> None:
    import keras

    from train.data.batches import FilmBatches
    from train.fit.training_loop import fit

    recipe, folder = replace(RECIPE, fine_epochs=2, **changes), RunFolder(tmp_path)
    fit(recipe, kaggle_folder, folder, resume=False, workers=1)
    films = [film for film in index_films(kaggle_folder) if film.split == "train"]
    _, validation = split_by_patient(films)
    batches = FilmBatches(
        validation, recipe.batch_size, weights=style_weights(validation, style_log_odds(films))
    )
    measured = keras.models.load_model(folder.last).evaluate(batches, return_dict=True)
    assert folder.read_history()[-1]["val_logit_loss"] == pytest.approx(
        measured["logit_loss"], rel=1e-4
    )


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
    assert set(reports) == {"train", "validation", "test"}
    assert reports["test"].images == 20
    document = json.loads((tmp_path / "metrics.json").read_text())
    assert document["test"]["metrics"]["auroc"]["value"] == reports["test"].metrics["auroc"].value
    assert "| auroc |" in (tmp_path / "metrics.md").read_text()
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
def test_the_pattern_is_measured_on_pneumonias_of_a_known_kind(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path
) -> None:
    assert "pattern" in run.read_record()["rules"]
    arguments = [str(run.path), str(kaggle_folder), "--answer", "pattern", "--out", str(tmp_path)]
    assert main(["evaluate", *arguments]) == 0
    document = json.loads((tmp_path / "metrics.json").read_text())
    assert document["test"]["images"] == 10


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


def test_grey_mobilenet_sees_what_the_colour_one_does(tmp_path: Path) -> None:
    import keras

    from train.fit.networks import build

    colour = keras.applications.MobileNetV2(
        input_shape=(224, 224, 3), include_top=False, weights=None
    )
    colour.save_weights(tmp_path / "colour.weights.h5")
    grey = build("mobilenetv2", str(tmp_path / "colour.weights.h5"))
    film = np.random.default_rng(0).uniform(-1, 1, (1, 224, 224, 1)).astype(np.float32)
    features = keras.Model(grey.input, grey.get_layer("out_relu").output)
    np.testing.assert_allclose(
        features.predict(film, verbose=0),
        colour.predict(np.repeat(film, 3, axis=3), verbose=0),
        atol=1e-4,
    )


def test_freezing_leaves_the_head_or_the_later_half() -> None:
    from train.fit.networks import build, freeze

    model = build("mobilenetv2", "none")
    freeze(model, head_only=True, batch_norm=True)
    assert [weight.path.split("/")[0] for weight in model.trainable_weights] == [
        "logit",
        "logit",
        "pattern",
        "pattern",
    ]
    freeze(model, head_only=False, batch_norm=True)
    trained = {layer.name for layer in model.layers if layer.trainable and layer.weights}
    assert "block_6_expand" in trained
    assert "block_6_expand_BN" in trained
    assert "block_5_project" not in trained
    freeze(model, head_only=False, batch_norm=False)
    trained = {layer.name for layer in model.layers if layer.trainable and layer.weights}
    assert "block_6_expand" in trained
    assert not any(name.endswith("BN") for name in trained)


def test_precise_statistics_are_those_of_the_films_given() -> None:
    import keras

    from train.fit.networks import INPUT_SHAPE, build, take_statistics

    model = build("tuned_cnn", "none")
    rng = np.random.default_rng(0)
    films = rng.normal(0.5, 0.2, (12, *INPUT_SHAPE)).astype(np.float32)
    take_statistics(model, [(films[:6], {}, {}), (films[6:], {}, {})])
    convolution, normalisation = model.layers[1:3]
    convolved = keras.ops.convert_to_numpy(convolution(films))
    _, _, mean, variance = normalisation.get_weights()
    assert mean == pytest.approx(convolved.mean(axis=(0, 1, 2)), abs=1e-4)
    assert variance == pytest.approx(convolved.var(axis=(0, 1, 2)), rel=1e-2)


def test_lower_blocks_learn_more_slowly_and_go_on_so_when_loaded(tmp_path: Path) -> None:
    import keras

    from train.fit.networks import build, freeze, slower_below

    model = build("mobilenetv2", "none")
    freeze(model, head_only=False, batch_norm=True)
    model.compile(slower_below(keras.optimizers.SGD, 1.0, 0.5), loss="mse")
    model.optimizer.build(model.trainable_variables)
    model.save(tmp_path / "network.keras")
    model = keras.models.load_model(tmp_path / "network.keras")
    before = {variable.path: variable.numpy() for variable in model.trainable_variables}
    model.optimizer.apply([np.ones(variable.shape) for variable in model.trainable_variables])
    steps = {
        variable.path: float((before[variable.path] - variable.numpy()).mean())
        for variable in model.trainable_variables
    }
    assert steps["logit/kernel"] == steps["Conv_1/kernel"] == pytest.approx(1)
    assert steps["block_16_project/kernel"] == pytest.approx(0.5)
    assert steps["block_15_expand_BN/gamma"] == pytest.approx(0.25)
    assert steps["block_6_expand/kernel"] == pytest.approx(0.5**11, rel=1e-2)


@pytest.mark.parametrize(("name", "weights"), [("resnet", "none"), ("baseline", "imagenet")])
def test_impossible_networks_are_refused(name: str, weights: str) -> None:
    from train.fit.networks import build

    with pytest.raises(ValueError, match=r"network|baseline"):
        build(name, weights)


def test_the_readme_holds_the_table_of_the_shipped_model() -> None:
    root = MODEL_PATH.parents[1]
    measured = root / "models" / "runs" / MODEL_PATH.stem / "evaluation" / "metrics.md"
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
