import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.practice.phantom import phantom
from models.classifier import Prediction
from models.model import MODEL_PATH, Model
from models.preprocess import SIZE
from train.__main__ import main
from train.data.films import training_parts
from train.report import cam_faithfulness
from train.report.cam_faithfulness import examine_maps
from train.report.deletion_insertion import curve
from train.report.map_regions import mass_by_region, regions


def test_a_curve_leads_from_one_film_to_the_other(model: Model) -> None:
    classifier = model.classifier()
    start, end = (phantom(SIZE, SIZE, opacity=bool(seed), seed=seed) for seed in (0, 1))
    order = np.random.default_rng(0).permutation(49)
    probabilities = curve(classifier, start, end, order)
    assert len(probabilities) == 50
    assert probabilities[0] == classifier.classify(start).probability
    assert probabilities[-1] == classifier.classify(end).probability
    # Halfway along the other way, the same cells are those of the same film.
    backwards = curve(classifier, end, start, order[::-1])
    assert probabilities.tolist() == backwards[::-1].tolist()


def test_a_curve_changes_the_cells_in_the_order_given(model: Model) -> None:
    classifier = model.classifier()
    start, end = (phantom(SIZE, SIZE, opacity=bool(seed), seed=seed) for seed in (0, 1))
    # Cell 10 is the fourth of the second row.
    probabilities = curve(classifier, start, end, np.array([10, *range(10), *range(11, 49)]))
    start = start.copy()
    start[32:64, 96:128] = end[32:64, 96:128]
    assert probabilities[1] == classifier.classify(start).probability


@pytest.fixture(scope="module")
def prediction(model: Model) -> Prediction:
    """Of a film with a lung in either half, and a map that is nowhere positive."""
    lungs = np.zeros((14, 14), dtype=np.float32)
    lungs[2:12, 2:6] = lungs[2:12, 8:12] = 1
    cam = np.full((7, 7), -20, dtype=np.float32)
    return replace(model.classifier().classify(phantom(SIZE, SIZE)), cam=cam, lungs=lungs)


def test_the_regions_cover_the_picture_once(prediction: Prediction) -> None:
    assert (np.sum(list(regions(prediction.lungs).values()), axis=0) == 1).all()


@pytest.mark.parametrize(
    ("row", "column", "region"),
    [
        (3, 2, "lungs, as the network finds them"),
        (3, 3, "rest of the picture"),
        (3, 0, "rest of the image border"),
        (0, 6, "corners"),
    ],
)
def test_the_mass_of_a_map_lies_where_the_map_is_positive(
    prediction: Prediction, model: Model, row: int, column: int, region: str
) -> None:
    cam = prediction.cam.copy()
    cam[row, column] = 20
    masses = mass_by_region(replace(prediction, cam=cam), model.card.calibration)
    assert max(masses, key=lambda name: masses[name]) == region
    assert sum(masses.values()) == pytest.approx(1)


def test_a_map_that_is_nowhere_positive_has_no_mass(prediction: Prediction, model: Model) -> None:
    masses = mass_by_region(prediction, model.card.calibration)
    assert np.isnan(list(masses.values())).all()


@pytest.mark.usefixtures("few_resamples")
def test_the_command_reports_every_split_but_the_one_that_was_learnt_from(
    kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["heatmaps", str(MODEL_PATH), str(kaggle_folder), "--films", "2"]
    assert main([*arguments, "--out", str(tmp_path)]) == 0
    written = json.loads((tmp_path / "heatmaps.json").read_text())
    assert set(written) == {"validation", "lowest", "test"}
    for split, report in written.items():
        assert report["pneumonia"]["films"] == 2
        assert all(
            0 <= area["value"] <= 1
            for area in report["curves"]["deletion to mean grey"]["auc"].values()
        )
        with Image.open(tmp_path / f"{split}_heatmaps.png") as image:
            assert image.width > 600
    printed = capsys.readouterr().out
    assert "| insertion into a normal film |" in printed
    assert "| corners |" in printed


def test_data_without_training_films_is_refused_in_one_sentence(
    kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["heatmaps", str(MODEL_PATH), str(kaggle_folder / "test"), "--out", str(tmp_path)]
    assert main(arguments) == 2
    assert "no folder `train`" in capsys.readouterr().err


def test_the_maps_of_the_shipped_model_beat_a_random_order(
    model: Model, data_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without the other splits, each of which would take as long again.
    monkeypatch.setattr(
        cam_faithfulness,
        "splits_with_training",
        lambda data: {part: training_parts(data)[part] for part in ("train", "validation")},
    )
    data = tmp_path / "data"
    data.mkdir()
    (data / "train").symlink_to(data_root / "kermany224" / "train")
    report = examine_maps(MODEL_PATH, data, tmp_path, 10)["validation"]
    deletion = report.curves["deletion to a normal film"]
    insertion = report.curves["insertion into a normal film"]
    assert deletion.advantage["random"].value < 0 < insertion.advantage["random"].value
    assert deletion.ending.value < 0.2
    threshold = model.card.operating_point("balanced").threshold
    assert report.false_alarms is None or report.false_alarms.probability.low >= threshold
