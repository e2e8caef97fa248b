"""Conversion of a small trained network, through the real converter and the real interpreter."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image, ImageDraw

from convert.__main__ import main
from models.interpreter import Network
from models.model import load_model
from models.preprocess import normalise
from tests.train.quick_training import short_mobilenetv2
from train.data.films import (
    LabelledFilm,
    find_adults,
    index_films,
    labels_of,
    read_prepared,
    splits_of,
)
from train.fit.recipe import Recipe
from train.run_folder import RunFolder

if TYPE_CHECKING:
    import keras


@pytest.fixture(scope="module")
def run(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    """A run of a short MobileNetV2 from scratch, long enough to tell the phantoms apart."""
    from train.fit.training_loop import fit

    folder = RunFolder(tmp_path_factory.mktemp("runs") / "mobilenet")
    recipe = Recipe(
        weights="none", head_epochs=0, fine_epochs=3, batch_size=16, fine_rate=1e-3, side=96
    )
    with short_mobilenetv2():
        fit(recipe, kaggle_folder, folder, resume=False, workers=1)
    return folder


@pytest.fixture(scope="module")
def representative(kaggle_folder: Path) -> np.ndarray:
    from convert.quantize import representative_dataset

    # A third of them has films of both classes, too, and each one costs time in many tests.
    return representative_dataset(splits_of(index_films(kaggle_folder))["train"])[::3]


@pytest.fixture(scope="module")
def loaded(run: RunFolder) -> "keras.Model":
    import keras

    from convert.quantize import at_input_size

    return at_input_size(keras.models.load_model(run.last))


@pytest.fixture(scope="module")
def weights(loaded: "keras.Model") -> list[np.ndarray]:
    return [weight.copy() for weight in loaded.get_weights()]


@pytest.fixture
def trained(loaded: "keras.Model", weights: list[np.ndarray]) -> Iterator["keras.Model"]:
    """The network of the run, with its own weights whatever another test did to them."""
    yield loaded
    loaded.set_weights(weights)


@pytest.fixture(scope="module")
def contents(loaded: "keras.Model", representative: np.ndarray) -> tuple[bytes, bytes]:
    """The network of the run as float and as int8 TFLite, neither equalised nor fine-tuned."""
    from keras import layers

    from convert.quantize import export_network, to_float, to_int8

    int8 = to_int8(export_network(loaded, layers.Conv2D(1, 1, name="lungs")), representative)
    return to_float(export_network(loaded)), int8


def test_the_exported_map_averages_to_the_trained_logit(
    trained: "keras.Model", representative: np.ndarray
) -> None:
    from convert.quantize import export_network

    films = normalise(representative[:4])
    exported = export_network(trained).predict(films, verbose=0)
    logits = trained.predict(films, verbose=0)
    np.testing.assert_allclose(exported["cam"].mean(axis=(1, 2, 3)), logits.ravel(), atol=1e-4)
    assert exported["embedding"].shape == (4, 1280)


def test_the_representative_dataset_is_balanced_and_from_the_films_given(
    kaggle_folder: Path,
) -> None:
    from convert.quantize import representative_dataset

    films = splits_of(index_films(kaggle_folder))["train"]
    normal_only_once = [film for film in films if film.label == 1 or film == films[0]]
    assert labels_of(normal_only_once).sum() > 5
    assert len(representative_dataset(normal_only_once)) == 2


def test_equalisation_changes_the_weights_and_not_the_answer(
    trained: "keras.Model", representative: np.ndarray
) -> None:
    from convert.equalise import equalise

    films = normalise(representative[:6])
    before = trained.predict(films, verbose=0)
    kernel = trained.get_layer("block_3_project").get_weights()[0].copy()
    equalise(trained, representative)
    assert not np.allclose(trained.get_layer("block_3_project").get_weights()[0], kernel)
    np.testing.assert_allclose(trained.predict(films, verbose=0), before, atol=1e-3)


def test_fine_tuning_folds_the_normalisations_and_gives_the_same_each_time(
    trained: "keras.Model", representative: np.ndarray, kaggle_folder: Path
) -> None:
    import keras

    from convert.equalise import equalise
    from convert.quantisation_aware import fine_tune

    films = normalise(representative)
    training = splits_of(index_films(kaggle_folder))["train"]
    equalise(trained, representative)
    folded, tuned, again = (
        fine_tune(trained, training, representative, epochs) for epochs in (0, 1, 1)
    )
    for first, second in zip(tuned.get_weights(), again.get_weights(), strict=True):
        np.testing.assert_array_equal(first, second)
    kernels = []
    for network in (folded, tuned):
        assert not any(isinstance(of, keras.layers.BatchNormalization) for of in network.layers)
        logits = network.predict(films, verbose=0)
        np.testing.assert_allclose(logits, trained.predict(films, verbose=0), atol=0.3)
        kernels.append(network.get_layer("block_13_project").get_weights()[0])
    assert not np.array_equal(*kernels)


def test_the_simulated_rounding_is_that_of_int8(
    trained: "keras.Model", representative: np.ndarray
) -> None:
    import keras

    from convert import quantisation_aware
    from convert.equalise import equalise
    from convert.quantize import export_network, to_int8

    equalise(trained, representative)
    folded = quantisation_aware._fold(trained)
    rounded = quantisation_aware._with_rounding(
        folded, quantisation_aware._ranges(folded, representative)
    )
    int8 = Network(to_int8(export_network(folded), representative))
    by_int8 = np.concatenate([int8(film)["embedding"] for film in representative])
    by_float, simulated = (
        keras.Model(of.input, of.get_layer("embedding").output).predict(
            normalise(representative), verbose=0
        )
        for of in (folded, rounded)
    )
    assert np.abs(simulated - by_int8).mean() < 0.8 * np.abs(by_float - by_int8).mean()


def test_int8_is_integers_throughout_and_answers_like_float(
    contents: tuple[bytes, bytes], representative: np.ndarray
) -> None:
    from convert.full_integer import operations

    float_content, int8_content = contents
    assert len(int8_content) < len(float_content) / 3
    assert set(operations(int8_content)) == {"CONV_2D", "DEPTHWISE_CONV_2D", "ADD", "MEAN"}
    details = Network(int8_content).input_details
    assert details["dtype"] is np.int8
    assert details["quantization"] == (1 / 128, 0)
    # A network that was trained for seconds has logits too close to nought to compare; its
    # features have the whole range of what int8 has to hold.
    by_float, by_int8 = (
        np.stack([network(film)["embedding"].ravel() for film in representative])
        for network in (Network(float_content), Network(int8_content))
    )
    assert np.corrcoef(by_float.ravel(), by_int8.ravel())[0, 1] > 0.95


def test_a_float_model_is_refused_by_its_operations(contents: tuple[bytes, bytes]) -> None:
    from convert.full_integer import ConversionError, check_full_integer

    float_content, _ = contents
    with pytest.raises(ConversionError, match="CONV_2D"):
        check_full_integer(float_content)


def test_a_network_without_an_embedding_is_refused() -> None:
    from convert.full_integer import ConversionError
    from convert.quantize import export_network
    from train.fit.networks import build

    with pytest.raises(ConversionError, match="no pooled embedding"):
        export_network(build("baseline", "none"))


@pytest.fixture
def lenient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten generated test films are too few for the real limits to mean anything.

    How well the map of the lungs is fitted is for another test.
    """
    from convert import fit_lungs, parity

    monkeypatch.setattr(fit_lungs, "EPOCHS", 2)

    monkeypatch.setattr(parity, "MAX_AUROC_DROP", 1.0)
    monkeypatch.setattr(parity, "MIN_LABEL_AGREEMENT", 0.0)


@pytest.mark.usefixtures("few_resamples")
def test_the_command_writes_a_model_that_the_program_takes(
    run: RunFolder, kaggle_folder: Path, masks: Path, adults: Path, tmp_path: Path, lenient: None
) -> None:
    out = tmp_path / "small.tflite"
    arguments = [str(run.path), str(kaggle_folder), "--masks", str(masks)]
    arguments += ["--adults", str(adults), "--out", str(out)]
    assert main(arguments) == 0
    model = load_model(out)
    card = model.card
    assert card.name == "small"
    assert [point.name for point in card.operating_points] == ["balanced", "rule-out"]
    assert card.operating_points[0].measured["test"].images == 20
    assert card.training["licence"] == "CC BY 4.0"
    assert card.provenance["libraries"]["tensorflow"]
    written = json.loads((run.path / "parity.json").read_text())
    assert set(written["splits"]) == {"validation", "lowest", "test"}
    assert written["bytes"]["int8"] == out.stat().st_size

    splits = splits_of(index_films(kaggle_folder))
    assert card.reference.children == len(splits["train"])
    assert card.reference.adults == len(find_adults(adults)[0])
    # A share of few films is at least that of one.
    assert card.reference.refused["any"] <= 3 / len(splits["validation"])
    classifier = model.classifier()
    predictions = [classifier.classify(read_prepared(film.path)) for film in splits["train"]]
    likenesses = [model.reference.compare(each.embedding, each.lungs) for each in predictions]
    assert np.mean([each.is_familiar and each.is_chest for each in likenesses]) > 0.9
    assert card.training["lungs"]["films"] == len(splits["validation"])


def test_the_lungs_are_found_by_features_that_show_them(tmp_path: Path) -> None:
    import keras

    from convert.fit_lungs import FEATURES, fit_lungs, measure_lungs
    from train.data.lung_masks import find_masks

    rng = np.random.default_rng(0)
    films = []
    for number in range(40):
        split = "train" if number < 30 else "validation"
        left, top = (int(place) for place in rng.integers(20, 100, size=2))
        lung = (left, top, left + 90, top + 110)
        for folder, ground, inside in (("films", 200, 40), ("masks", 0, 255)):
            picture = Image.new("L", (224, 224), ground)
            ImageDraw.Draw(picture).rectangle(lung, inside)
            path = tmp_path / folder / "NORMAL" / f"{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            picture.save(path)
        films.append(LabelledFilm(tmp_path / f"films/NORMAL/{number}.png", split, 0, "", ""))
    film = keras.Input((224, 224, 1))
    grey = keras.Model(film, keras.layers.AveragePooling2D(16, name=FEATURES)(film))
    head = fit_lungs(grey, find_masks(films[:30], tmp_path / "masks"))
    measured = measure_lungs(grey, head, find_masks(films[30:], tmp_path / "masks"))
    assert measured["films"] == 10
    assert measured["intersection_over_union"] > 0.9


def test_a_conversion_that_changes_too_much_writes_no_model(
    run: RunFolder,
    contents: tuple[bytes, bytes],
    kaggle_folder: Path,
    masks: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from keras import layers

    from convert import convert_run, parity

    # The two networks are those of the other tests, since converting them takes long.
    float_content, int8_content = contents
    head = layers.Conv2D(1, 1, name="lungs")
    monkeypatch.setattr(convert_run, "fit_lungs", lambda network, masks: head)
    monkeypatch.setattr(convert_run, "measure_lungs", lambda network, head, masks: {})
    monkeypatch.setattr(convert_run, "to_float", lambda network: float_content)
    monkeypatch.setattr(convert_run, "to_int8", lambda network, representative: int8_content)
    monkeypatch.setattr(convert_run, "equalise", lambda network, representative: None)
    monkeypatch.setattr(parity, "MIN_LABEL_AGREEMENT", 1.01)
    out = tmp_path / "small.tflite"
    arguments = [str(run.path), str(kaggle_folder), "--masks", str(masks)]
    arguments += ["--fine-tune-epochs", "0", "--out", str(out)]
    assert main(arguments) == 2
    assert "Quantisation changed too much" in capsys.readouterr().err
    assert not out.exists()


def test_a_network_cannot_be_converted_without_masks(
    run: RunFolder, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(run.path), str(kaggle_folder)]) == 2
    assert "give --masks FOLDER" in capsys.readouterr().err
    assert main([str(run.path), str(kaggle_folder), "--masks", str(tmp_path)]) == 2
    assert "has no mask of any film" in capsys.readouterr().err


@pytest.mark.parametrize(("change", "agreement"), [(-0.011, 1.0), (0.0, 0.94), (np.nan, 1.0)])
def test_the_limits_of_parity(change: float, agreement: float) -> None:
    from convert import parity
    from convert.full_integer import ConversionError
    from convert.parity import Parity

    good = Parity(10, 0.9, 0.9, -0.009, 0.96, 0.1, 0.01, 10, 4.0, 2.0)
    parity.check({"validation": good})
    bad = Parity(10, 0.9, 0.9, change, agreement, 0.1, 0.01, 10, 4.0, 2.0)
    with pytest.raises(ConversionError, match="on lowest"):
        parity.check({"validation": good, "lowest": bad})
