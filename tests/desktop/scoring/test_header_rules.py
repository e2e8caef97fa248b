from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import Dataset
from pydicom.sequence import Sequence

from desktop.results.row import Row, Status
from desktop.scoring.scorer import Scorer
from models.model import Model
from tests.dicom_film import dicom_film, save


def row(path: Path, model: Model) -> Row:
    return Scorer(model, path.parent, 0.5).score(path).row


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({"Modality": "CT"}, "a CT scan"),
        ({"Modality": "ES"}, "another kind of picture"),
        ({"BodyPartExamined": "HAND"}, "another part"),
        ({"BodyPartExamined": "T SPINE"}, "another part"),
        ({"ViewPosition": "LL"}, "side view"),
        ({"ViewPosition": "Lateral"}, "side view"),
        ({"ViewPosition": "RLO"}, "oblique"),
        ({"PresentationIntentType": "FOR PROCESSING"}, "raw exposure"),
        ({"PatientAge": "034Y"}, "16 or older"),
        ({"PatientAge": "016Y"}, "16 or older"),
        ({"PatientBirthDate": "20031231"}, "16 or older"),
        ({"PatientAge": "003W"}, "under one year"),
        ({"PatientBirthDate": "2019.04.02"}, "under one year"),
    ],
)
def test_a_film_that_the_model_was_not_made_for_is_for_review(
    film: np.ndarray, tmp_path: Path, model: Model, elements: dict[str, Any], reason: str
) -> None:
    result = row(save(dicom_film(film, **elements), tmp_path / "film.dcm"), model)
    assert result.status is Status.REVIEW
    assert reason in result.reason
    assert result.finding is None
    assert result.probability is not None


@pytest.mark.parametrize(
    "elements",
    [
        {"Modality": "CR"},
        {"Modality": "OT"},
        {"Modality": None},
        {"BodyPartExamined": None},
        {"BodyPartExamined": ""},
        {"BodyPartExamined": "PORT CHEST"},
        {"BodyPartExamined": "CHESTABDOMEN"},
        {"BodyPartExamined": "TORAX"},
        {"ViewPosition": "PA"},
        {"ViewPosition": ""},
        {"PatientAge": "018M"},
        {"PatientAge": "005Y"},
        {"PatientBirthDate": "20190401"},
        {"PatientBirthDate": "20140402"},
        {"PatientAge": "soon"},
        {"PatientBirthDate": ""},
        {"PatientBirthDate": "20210101"},  # after the study
        {"StudyDate": None},
    ],
)
def test_a_film_that_says_nothing_against_it_is_scored(
    film: np.ndarray, tmp_path: Path, model: Model, elements: dict[str, Any]
) -> None:
    result = row(save(dicom_film(film, **elements), tmp_path / "film.dcm"), model)
    assert (result.status, result.reason) == (Status.SCORED, "")
    assert result.finding is not None


@pytest.mark.parametrize("age", ["006Y", "015Y", "180M"])
def test_an_older_child_is_scored_with_a_word_of_warning(
    film: np.ndarray, tmp_path: Path, model: Model, age: str
) -> None:
    result = row(save(dicom_film(film, PatientAge=age), tmp_path / "film.dcm"), model)
    assert result.status is Status.SCORED
    assert result.finding is not None
    assert "one to five years" in result.reason


def test_the_view_of_a_digital_machine_is_understood(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    view = Dataset()
    view.CodeMeaning = "left lateral"
    dataset = dicom_film(film, ViewPosition=None, ViewCodeSequence=Sequence([view]))
    assert "side view" in row(save(dataset, tmp_path / "film.dcm"), model).reason


def test_a_picture_that_is_no_film_stays_for_review_whatever_its_header_says(
    tmp_path: Path, model: Model
) -> None:
    blank = np.full((400, 400), 90, np.uint8)
    assert "blank" in row(save(dicom_film(blank), tmp_path / "film.dcm"), model).reason
