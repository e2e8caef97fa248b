"""The gate of the shipped model, fitted anew to generated films."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.__main__ import main
from desktop.scoring.scorer import Scorer
from models.model import MODEL_PATH, Model, load_model
from train.data.films import LabelledFilm, find_adults, index_films, read_prepared, splits_of


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The shipped model, whose reference statistics are to be fitted anew."""
    return copy_of_the_shipped_model(tmp_path)


def copy_of_the_shipped_model(folder: Path) -> Path:
    for suffix in (".tflite", ".json", ".npz"):
        shutil.copy(MODEL_PATH.with_suffix(suffix), folder)
    return folder / MODEL_PATH.name


@pytest.fixture(scope="module")
def fitted(kaggle_folder: Path, adults: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped model after its reference statistics were fitted anew."""
    path = copy_of_the_shipped_model(tmp_path_factory.mktemp("fitted"))
    assert main([str(path), str(kaggle_folder), "--adults", str(adults)]) == 0
    return path


def test_the_reference_of_a_model_is_fitted_anew_and_its_network_left(
    fitted: Path, copied: Path, kaggle_folder: Path, adults: Path
) -> None:
    before, after = load_model(copied), load_model(fitted)
    assert after.content == before.content
    assert after.card.reference.sha256 != before.card.reference.sha256
    assert replace(after.card, reference=before.card.reference) == before.card
    splits = splits_of(index_films(kaggle_folder))
    check_known_films(after, splits["validation"])
    # The gate knows the films that the network knows.
    learnt_from = {"train", "lowest"} if after.card.training["recipe"]["with_lowest"] else {"train"}
    assert after.card.reference.children == sum(len(splits[part]) for part in learnt_from)
    assert main([str(copied), str(kaggle_folder), "--adults", str(adults)]) == 0
    assert copied.with_suffix(".npz").read_bytes() == fitted.with_suffix(".npz").read_bytes()


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
    fitted: Path, copied: Path, kaggle_folder: Path, adults: Path
) -> None:
    _, held_back = find_adults(adults)

    def outputs(path: Path) -> list[float]:
        model = load_model(path)
        classifier = model.classifier()
        predictions = [classifier.classify(read_prepared(path)) for path in held_back]
        return [model.reference.compare(each.embedding, each.lungs).adult for each in predictions]

    assert np.mean(np.array(outputs(fitted)) > 0) >= 0.75
    assert main([str(copied), str(kaggle_folder)]) == 0
    assert set(outputs(copied)) == {-1.0}


def test_options_for_a_network_are_refused_where_it_stays(
    copied: Path, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [str(copied), str(kaggle_folder), "--out", str(tmp_path / "other.tflite")]
    assert main([*arguments, "--fine-tune-epochs", "0"]) == 2
    assert "leave out --out, --fine-tune-epochs." in capsys.readouterr().err


def test_a_folder_without_adults_is_refused_in_one_sentence(
    copied: Path, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    before = copied.with_suffix(".npz").read_bytes()
    assert main([str(copied), str(kaggle_folder), "--adults", str(tmp_path / "empty")]) == 2
    assert "give a folder of pictures." in capsys.readouterr().err
    assert copied.with_suffix(".npz").read_bytes() == before
