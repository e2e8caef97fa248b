import hashlib
import json
import math
import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.practice.phantom import phantom
from models.calibration import LocalFit
from models.card import CHECKSUM, ModelCard, ModelError, checksum_of
from models.interpreter import Network
from models.model import MODEL_PATH, Model, load_model
from models.preprocess import prepare
from train.data.films import read_prepared


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the shipped model and the files beside it, for tests to damage."""
    for suffix in (".tflite", ".json", ".npz"):
        shutil.copy(MODEL_PATH.with_suffix(suffix), tmp_path)
    return tmp_path / MODEL_PATH.name


def edit(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change a card as another program would, with a correct checksum."""
    card = path.with_suffix(".json")
    document = json.loads(card.read_text())
    del document[CHECKSUM]
    change(document)
    card.write_text(json.dumps({**document, CHECKSUM: checksum_of(document)}))


def test_the_shipped_card_vouches_for_the_shipped_model(shipped_model: Model) -> None:
    assert shipped_model.card.sha256.startswith(shipped_model.label.split()[-1])
    assert {point.name for point in shipped_model.card.operating_points} == {"balanced", "rule-out"}
    for point in shipped_model.card.operating_points:
        assert set(point.measured) == {"validation", "lowest", "test"}
        for measured in point.measured.values():
            assert measured.sensitivity.low <= measured.sensitivity.value
            assert measured.sensitivity.value <= measured.sensitivity.high


def test_a_card_survives_saving_and_loading(shipped_model: Model, tmp_path: Path) -> None:
    shipped_model.card.save(tmp_path / "card.json")
    assert ModelCard.load(tmp_path / "card.json") == shipped_model.card


@pytest.mark.parametrize("suffix", [".tflite", ".npz"])
def test_a_changed_byte_is_noticed(copy: Path, suffix: str) -> None:
    path = copy.with_suffix(suffix)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match=f"{path.name} is damaged"):
        load_model(copy)


@pytest.mark.parametrize("suffix", [".tflite", ".npz"])
def test_a_truncated_file_is_noticed(copy: Path, suffix: str) -> None:
    path = copy.with_suffix(suffix)
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(ModelError, match=f"{path.name} is damaged"):
        load_model(copy)


def test_a_changed_digit_of_the_card_is_noticed(copy: Path) -> None:
    card = copy.with_suffix(".json")
    text = card.read_text()
    threshold = json.loads(text)["operating_points"][0]["threshold"]
    assert f'"threshold": {threshold}' in text
    card.write_text(text.replace(f'"threshold": {threshold}', '"threshold": 0.9998', 1))
    with pytest.raises(ModelError, match=f"{card.name} is damaged"):
        load_model(copy)


def test_a_card_without_a_checksum_is_refused(copy: Path) -> None:
    card = copy.with_suffix(".json")
    document = json.loads(card.read_text())
    del document[CHECKSUM]
    card.write_text(json.dumps(document))
    with pytest.raises(ModelError, match="is damaged"):
        load_model(copy)


def test_a_network_of_other_shapes_is_refused_though_its_hash_is_right(copy: Path) -> None:
    shape, other = (struct.pack("<4i", 1, side, side, 1) for side in (224, 192))
    content = copy.read_bytes().replace(shape, other)
    assert list(Network(content).input_details["shape"]) == [1, 192, 192, 1]
    copy.write_bytes(content)
    edit(copy, lambda card: card.update(sha256=hashlib.sha256(content).hexdigest()))
    with pytest.raises(ModelError, match="does not have the input and outputs") as refusal:
        load_model(copy)
    assert "\n" not in str(refusal.value)


def test_a_network_without_an_output_is_refused_though_its_hash_is_right(copy: Path) -> None:
    content = copy.read_bytes().replace(b"lungs", b"heart")
    assert "heart" in Network(content).output_details
    copy.write_bytes(content)
    edit(copy, lambda card: card.update(sha256=hashlib.sha256(content).hexdigest()))
    with pytest.raises(ModelError, match="does not have the input and outputs"):
        load_model(copy)


def test_a_network_with_another_output_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class WithAnother(Network):
        def __init__(self, content: bytes) -> None:
            super().__init__(content)
            self.output_details["another"] = {"shape": (1, 1)}

    monkeypatch.setattr("models.model.Network", WithAnother)
    with pytest.raises(ModelError, match="does not have the input and outputs"):
        load_model()


def test_statistics_of_another_network_are_refused(copy: Path, shipped_model: Model) -> None:
    reference = shipped_model.reference
    narrow = replace(
        reference, mean=reference.mean[:640], components=reference.components[:, :640]
    ).to_bytes()
    copy.with_suffix(".npz").write_bytes(narrow)
    digest = hashlib.sha256(narrow).hexdigest()
    edit(copy, lambda card: card["reference"].update(sha256=digest))
    with pytest.raises(ModelError, match="does not have the input and outputs"):
        load_model(copy)


def test_a_file_that_is_no_model_is_refused_though_its_hash_is_right(copy: Path) -> None:
    copy.write_bytes(b"x" * 5000)
    edit(copy, lambda card: card.update(sha256=hashlib.sha256(b"x" * 5000).hexdigest()))
    with pytest.raises(ModelError, match="cannot be run"):
        load_model(copy)


def test_statistics_that_are_none_are_refused_though_their_hash_is_right(copy: Path) -> None:
    content = b"PK" + b"x" * 5000
    copy.with_suffix(".npz").write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    edit(copy, lambda card: card["reference"].update(sha256=digest))
    with pytest.raises(ModelError, match=r"\.npz cannot be used .*; use the model that") as refusal:
        load_model(copy)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("missing", [".tflite", ".json", ".npz"])
def test_a_missing_file_is_named(copy: Path, missing: str) -> None:
    gone = copy.with_suffix(missing)
    gone.unlink()
    with pytest.raises(ModelError, match=gone.name):
        load_model(copy)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda card: card.update(preprocessing_version=99), "preprocessing version 99"),
        (lambda card: card["input"].update(width=299), "does not have the input"),
        (lambda card: card["input"].update(scale=0.5), "does not have the input"),
        (lambda card: card.update(format=99), "format is 99"),
        (lambda card: card.pop("calibration"), "lacks calibration"),
        (lambda card: card["calibration"].pop("slope"), r"card\.calibration lacks slope"),
        (lambda card: card["calibration"].update(slope="2"), "slope has the wrong type"),
        (lambda card: card["calibration"].update(prevalence=0.62), "every second film"),
        (lambda card: card["operating_points"][0].update(threshold=1.5), "not between 0 and 1"),
        (lambda card: card.update(default_operating_point="none"), "default operating point"),
        (lambda card: card.update(labels=["a", "b"]), "labels"),
    ],
)
def test_a_model_that_does_not_fit_is_refused_in_one_sentence(
    copy: Path, change: Callable[[dict[str, Any]], None], sentence: str
) -> None:
    edit(copy, change)
    with pytest.raises(ModelError, match=sentence) as refusal:
        load_model(copy)
    assert "\n" not in str(refusal.value)
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize("text", ["{", "[]", "7", "", "[" * 100_000])
def test_a_card_that_is_none_is_refused(copy: Path, text: str) -> None:
    copy.with_suffix(".json").write_text(text)
    with pytest.raises(ModelError, match="is damaged"):
        load_model(copy)


def test_an_unknown_operating_point_names_the_known_ones(shipped_model: Model) -> None:
    with pytest.raises(KeyError, match="balanced, rule-out"):
        shipped_model.card.operating_point("best")


def test_one_pass_gives_probability_map_and_embedding(shipped_model: Model) -> None:
    prediction = shipped_model.classifier().classify(prepare(phantom(400, 300, seed=1)))
    assert 0 < prediction.probability < 1
    assert prediction.cam.shape == (7, 7)
    assert prediction.embedding.shape == (1280,)
    assert prediction.logit == pytest.approx(prediction.cam.mean(), abs=1e-5)
    expected = shipped_model.card.calibration.probability(prediction.logit)
    assert prediction.probability == pytest.approx(expected)


def test_the_map_moves_with_the_picture(data_root: Path, shipped_model: Model) -> None:
    classifier = shipped_model.classifier()
    paths = sorted((data_root / "kermany224" / "train" / "PNEUMONIA").iterdir())[::50]
    films = [read_prepared(path) for path in paths]
    cams = np.stack([classifier.classify(film).cam for film in films])
    mirrored = np.stack([classifier.classify(film[:, ::-1]).cam for film in films])
    # All maps share a shape, whatever the film: the borders of the network's layers leave it. What
    # a map has beyond that is of the film, and has to move with it.
    shared = (cams + mirrored).mean(axis=0) / 2
    own, own_mirrored = cams - shared, mirrored - shared

    def likeness(maps: np.ndarray) -> float:
        pairs = zip(maps, own_mirrored, strict=True)
        return float(np.mean([np.corrcoef(one.ravel(), two.ravel())[0, 1] for one, two in pairs]))

    assert likeness(own[:, :, ::-1]) > likeness(own) + 0.1


@pytest.mark.parametrize(
    ("probability", "prevalence", "here"),
    [
        (0.5, 0.14, 0.14),  # odds of one to one say nothing, and leave the share as it is
        (0.87, 0.14, 0.5214),
        (0.87, 0.5, 0.87),
        (0.1, 0.62, 0.1535),
        # Four decimals that read 0 or 1 are not certain.
        (0.0, 0.99, 0.0049),
        (1.0, 0.001, 0.9524),
    ],
)
def test_a_probability_is_shifted_to_another_share_of_pneumonia(
    shipped_model: Model, probability: float, prevalence: float, here: float
) -> None:
    calibration = shipped_model.card.calibration
    assert calibration.prevalence == 0.5
    assert calibration.shifted(probability, prevalence) == here
    logit = (math.log(0.8732 / 0.1268) - calibration.intercept) / calibration.slope
    by_logit = calibration.at(prevalence).probability(logit)
    assert calibration.shifted(0.8732, prevalence) == pytest.approx(by_logit, abs=1e-4)


def test_a_fit_comes_before_the_shift(shipped_model: Model) -> None:
    calibration = shipped_model.card.calibration
    refitted = replace(
        calibration,
        slope=0.6 * calibration.slope,
        intercept=0.6 * calibration.intercept + 0.3,
    )
    logit = (math.log(0.8732 / 0.1268) - calibration.intercept) / calibration.slope
    here = calibration.shifted(0.8732, 0.14, LocalFit(slope=0.6, shift=0.3))
    assert here == pytest.approx(refitted.at(0.14).probability(logit), abs=1e-4)
