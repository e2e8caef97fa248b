"""Conversion of a small trained network, through the real converter and the real interpreter."""

import json
from pathlib import Path

import keras
import numpy as np
import pytest

from convert import parity
from convert.__main__ import main
from convert.equalise import equalise
from convert.parity import Parity
from convert.quantize import (
    ConversionError,
    check_full_integer,
    export_network,
    operations,
    representative_dataset,
    to_float,
    to_int8,
)
from models.interpreter import Network, load_model
from models.preprocess import normalise
from tests.train.conftest import kaggle_folder
from train.data import index_films, labels_of, splits_of
from train.fit import Recipe, fit
from train.networks import build
from train.run import RunFolder

__all__ = ["kaggle_folder"]


@pytest.fixture(scope="module")
def run(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> RunFolder:
    """A run of MobileNetV2 from scratch, long enough to tell the phantoms apart."""
    folder = RunFolder(tmp_path_factory.mktemp("runs") / "mobilenet")
    recipe = Recipe(weights="none", head_epochs=0, fine_epochs=3, batch_size=16, fine_rate=1e-3)
    fit(recipe, kaggle_folder, folder, resume=False, workers=1)
    return folder


@pytest.fixture(scope="module")
def representative(kaggle_folder: Path) -> np.ndarray:
    return representative_dataset(splits_of(index_films(kaggle_folder))["train"])


@pytest.fixture
def trained(run: RunFolder) -> keras.Model:
    return keras.models.load_model(run.best)


def test_the_exported_map_averages_to_the_trained_logit(
    trained: keras.Model, representative: np.ndarray
) -> None:
    films = normalise(representative[:4])
    exported = export_network(trained).predict(films, verbose=0)
    logits = trained.predict(films, verbose=0).ravel()
    np.testing.assert_allclose(exported["cam"].mean(axis=(1, 2, 3)), logits, atol=1e-4)
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
    np.testing.assert_allclose(trained.predict(films, verbose=0), before, atol=1e-3)


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
    films = normalise(representative)[:, np.newaxis]
    by_float, by_int8 = (
        np.stack([network(film)["embedding"].ravel() for film in films])
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
    run: RunFolder, kaggle_folder: Path, tmp_path: Path, lenient: None
) -> None:
    out = tmp_path / "small.tflite"
    assert main([str(run.path), str(kaggle_folder), "--out", str(out)]) == 0
    card = load_model(out).card
    assert card.name == "small"
    assert [point.name for point in card.operating_points] == ["balanced", "rule-out"]
    assert card.operating_points[0].measured["test"].images == 20
    assert card.training["licence"] == "CC BY 4.0"
    assert card.provenance["libraries"]["tensorflow"]
    written = json.loads((run.path / "parity.json").read_text())
    assert set(written["splits"]) == {"validation", "test"}
    assert written["bytes"]["int8"] == out.stat().st_size


def test_a_conversion_that_changes_too_much_writes_no_model(
    run: RunFolder,
    kaggle_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(parity, "MIN_LABEL_AGREEMENT", 1.01)
    out = tmp_path / "small.tflite"
    assert main([str(run.path), str(kaggle_folder), "--out", str(out)]) == 2
    assert "Quantisation changed too much" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(("change", "agreement"), [(-0.011, 1.0), (0.0, 0.94)])
def test_the_limits_of_parity(change: float, agreement: float) -> None:
    good = Parity(10, 0.9, 0.9, -0.009, 0.96, 0.1, 0.01, 10, 4.0, 2.0)
    parity.check({"validation": good})
    bad = Parity(10, 0.9, 0.9, change, agreement, 0.1, 0.01, 10, 4.0, 2.0)
    with pytest.raises(ConversionError, match="test"):
        parity.check({"validation": good, "test": bad})
