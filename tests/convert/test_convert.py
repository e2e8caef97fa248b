"""Conversion of a small trained network, through the real converter and the real interpreter."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

from convert import parity, quantisation_aware
from convert.__main__ import main
from convert.equalise import equalise
from convert.parity import Parity
from convert.quantisation_aware import fine_tune
from convert.quantize import (
    ConversionError,
    check_full_integer,
    export_network,
    operations,
    representative_dataset,
    to_float,
    to_int8,
)
from desktop.practice.phantom import phantom
from desktop.scoring.scorer import Scorer
from models.interpreter import Network
from models.model import MODEL_PATH, Model, load_model
from models.preprocess import normalise
from tests.train.conftest import kaggle_folder
from train.data.films import (
    LabelledFilm,
    find_adults,
    index_films,
    labels_of,
    read_prepared,
    splits_of,
)
from train.fit.networks import build
from train.fit.recipe import Recipe
from train.fit.training_loop import fit
from train.run_folder import RunFolder

__all__ = ["kaggle_folder"]


@pytest.fixture(scope="module")
def run(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    """A run of MobileNetV2 from scratch, long enough to tell the phantoms apart."""
    folder = RunFolder(tmp_path_factory.mktemp("runs") / "mobilenet")
    recipe = Recipe(
        weights="none", head_epochs=0, fine_epochs=3, batch_size=16, fine_rate=1e-3, batch_norm=True
    )
    fit(recipe, kaggle_folder, folder, resume=False, workers=1)
    return folder


@pytest.fixture(scope="module")
def representative(kaggle_folder: Path) -> np.ndarray:
    return representative_dataset(splits_of(index_films(kaggle_folder))["train"])


@pytest.fixture
def trained(run: RunFolder) -> keras.Model:
    return keras.models.load_model(run.last)


def test_the_exported_maps_average_to_the_trained_answers(
    trained: keras.Model, representative: np.ndarray
) -> None:
    films = normalise(representative[:4])
    exported = export_network(trained).predict(films, verbose=0)
    answers = trained.predict(films, verbose=0)
    for output, answer in (("cam", "logit"), ("pattern", "pattern")):
        averaged = exported[output].mean(axis=(1, 2, 3))
        np.testing.assert_allclose(averaged, answers[answer].ravel(), atol=1e-4)
    assert exported["embedding"].shape == (4, 1280)


def test_the_representative_dataset_is_balanced_and_from_the_films_given(
    kaggle_folder: Path,
) -> None:
    films = splits_of(index_films(kaggle_folder))["train"]
    normal_only_once = [film for film in films if film.label == 1 or film == films[0]]
    assert labels_of(normal_only_once).sum() > 5
    assert len(representative_dataset(normal_only_once)) == 2


def test_equalisation_changes_the_weights_and_not_the_answer(
    trained: keras.Model, representative: np.ndarray
) -> None:
    films = normalise(representative[:6])
    before = trained.predict(films, verbose=0)
    kernel = trained.get_layer("block_3_project").get_weights()[0].copy()
    equalise(trained, representative)
    assert not np.allclose(trained.get_layer("block_3_project").get_weights()[0], kernel)
    after = trained.predict(films, verbose=0)
    for answer, values in before.items():
        np.testing.assert_allclose(after[answer], values, atol=1e-3)


def test_fine_tuning_folds_the_normalisations_and_gives_the_same_each_time(
    trained: keras.Model, representative: np.ndarray, kaggle_folder: Path
) -> None:
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
        answers = network.predict(films, verbose=0)
        for answer, values in trained.predict(films, verbose=0).items():
            np.testing.assert_allclose(answers[answer], values, atol=0.3)
        kernels.append(network.get_layer("block_13_project").get_weights()[0])
    assert not np.array_equal(*kernels)


def test_the_simulated_rounding_is_that_of_int8(
    trained: keras.Model, representative: np.ndarray
) -> None:
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
    trained: keras.Model, representative: np.ndarray
) -> None:
    float_content = to_float(export_network(trained))
    int8_content = to_int8(export_network(trained), representative)
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


def test_a_float_model_is_refused_by_its_operations(trained: keras.Model) -> None:
    with pytest.raises(ConversionError, match="CONV_2D"):
        check_full_integer(to_float(export_network(trained)))


def test_a_network_without_an_embedding_is_refused() -> None:
    with pytest.raises(ConversionError, match="no pooled embedding"):
        export_network(build("baseline", "none"))


@pytest.fixture
def lenient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten generated test films are too few for the real limits to mean anything."""
    monkeypatch.setattr(parity, "MAX_AUROC_DROP", 1.0)
    monkeypatch.setattr(parity, "MIN_LABEL_AGREEMENT", 0.0)


def test_the_command_writes_a_model_that_the_program_takes(
    run: RunFolder, kaggle_folder: Path, adults: Path, tmp_path: Path, lenient: None
) -> None:
    out = tmp_path / "small.tflite"
    arguments = [str(run.path), str(kaggle_folder), "--adults", str(adults), "--out", str(out)]
    assert main(arguments) == 0
    model = load_model(out)
    card = model.card
    assert card.name == "small"
    assert [point.name for point in card.operating_points] == ["balanced", "rule-out"]
    assert card.operating_points[0].measured["test"].images == 20
    assert card.training["licence"] == "CC BY 4.0"
    assert card.provenance["libraries"]["tensorflow"]
    written = json.loads((run.path / "parity.json").read_text())
    assert set(written["splits"]) == {"validation", "test"}
    assert written["bytes"]["int8"] == out.stat().st_size

    splits = splits_of(index_films(kaggle_folder))
    assert card.reference.children == len(splits["train"])
    assert card.reference.adults == len(find_adults(adults)[0])
    # A share of few films is at least that of one.
    assert card.reference.refused["any"] <= 3 / len(splits["validation"])
    classifier = model.classifier()
    likenesses = [
        model.reference.compare(classifier.classify(read_prepared(film.path)).embedding)
        for film in splits["train"]
    ]
    assert np.mean([likeness.is_familiar for likeness in likenesses]) > 0.9


@pytest.fixture(scope="module")
def adults(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Films that differ from the children's as an adult's would: larger lungs fill the frame."""
    folder = tmp_path_factory.mktemp("adults")
    for number in range(12):
        film = Image.fromarray(phantom(600, 600, seed=1000 + number))
        film.crop((100, 60, 500, 460)).save(folder / f"{number:04}.png")
    return folder


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The shipped model, whose reference statistics are to be fitted anew."""
    for suffix in (".tflite", ".json", ".npz"):
        shutil.copy(MODEL_PATH.with_suffix(suffix), tmp_path)
    return tmp_path / MODEL_PATH.name


def test_the_reference_of_a_model_is_fitted_anew_and_its_network_left(
    copied: Path, kaggle_folder: Path, adults: Path
) -> None:
    before = load_model(copied)
    assert main([str(copied), str(kaggle_folder), "--adults", str(adults)]) == 0
    first = copied.with_suffix(".npz").read_bytes()
    after = load_model(copied)
    assert after.content == before.content
    assert after.card.reference.sha256 != before.card.reference.sha256
    assert replace(after.card, reference=before.card.reference) == before.card
    check_known_films(after, splits_of(index_films(kaggle_folder))["validation"])
    assert main([str(copied), str(kaggle_folder), "--adults", str(adults)]) == 0
    assert copied.with_suffix(".npz").read_bytes() == first


def check_known_films(model: Model, validation: list[LabelledFilm]) -> None:
    """The films that drift is told from are validation's, measured as the program measures them."""
    known = model.reference.known
    assert known is not None
    assert known.pneumonia.tolist() == [film.label == 1 for film in validation]
    assert len(np.unique(known.patients)) == len({film.patient for film in validation})
    scorer = Scorer(model, validation[0].path.parents[2], 0.5)
    for number, film in enumerate(validation[:3]):
        scored = scorer.score(film.path)
        probability = model.card.calibration.probability(known.logits[number])
        assert scored.row.probability == pytest.approx(probability, abs=1e-4)
        assert scored.distance == pytest.approx(known.distances[number], rel=1e-4)
        assert scored.brightness == pytest.approx(known.brightness[number], rel=1e-4)


def test_adults_are_told_from_children_only_where_there_were_some_to_fit_to(
    copied: Path, kaggle_folder: Path, adults: Path
) -> None:
    _, held_back = find_adults(adults)

    def outputs() -> list[float]:
        model = load_model(copied)
        classifier = model.classifier()
        pictures = [read_prepared(path) for path in held_back]
        return [
            model.reference.compare(classifier.classify(each).embedding).adult for each in pictures
        ]

    assert main([str(copied), str(kaggle_folder), "--adults", str(adults)]) == 0
    assert np.mean(np.array(outputs()) > 0) >= 0.75
    assert main([str(copied), str(kaggle_folder)]) == 0
    assert set(outputs()) == {-1.0}


def test_a_folder_without_adults_is_refused_in_one_sentence(
    copied: Path, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    before = copied.with_suffix(".npz").read_bytes()
    assert main([str(copied), str(kaggle_folder), "--adults", str(tmp_path / "empty")]) == 2
    assert "should hold adults' chest films." in capsys.readouterr().err
    assert copied.with_suffix(".npz").read_bytes() == before


def test_a_conversion_that_changes_too_much_writes_no_model(
    run: RunFolder,
    kaggle_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(parity, "MIN_LABEL_AGREEMENT", 1.01)
    out = tmp_path / "small.tflite"
    arguments = [str(run.path), str(kaggle_folder), "--fine-tune-epochs", "0", "--out", str(out)]
    assert main(arguments) == 2
    assert "Quantisation changed too much" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(("change", "agreement"), [(-0.011, 1.0), (0.0, 0.94)])
def test_the_limits_of_parity(change: float, agreement: float) -> None:
    good = Parity(10, 0.9, 0.9, -0.009, 0.96, 0.1, 0.01, 10, 4.0, 2.0)
    parity.check({"validation": good})
    bad = Parity(10, 0.9, 0.9, change, agreement, 0.1, 0.01, 10, 4.0, 2.0)
    with pytest.raises(ConversionError, match="test"):
        parity.check({"validation": good, "test": bad})
