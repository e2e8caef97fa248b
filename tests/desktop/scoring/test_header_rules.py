from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydicom import Dataset
from pydicom.sequence import Sequence

from desktop.results.row import Row, Status
from desktop.scoring import review
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
    ],
)
def test_a_film_that_says_nothing_against_it_is_scored(
    film: np.ndarray, tmp_path: Path, model: Model, elements: dict[str, Any]
) -> None:
    result = row(save(dicom_film(film, **elements), tmp_path / "film.dcm"), model)
    assert (result.status, result.reason) == (Status.SCORED, "")
    assert result.finding is not None


@pytest.mark.parametrize(
    ("elements", "code"),
    [
        *(
            ({"PatientAge": age, "PatientBirthDate": ""}, "adult-by-file")
            for age in ("45", "045", " 45", "45YR", "45 years", "45y", "45 ANS", "16", "540M",
                        "45Y6M", "16.5Y", "45F", "~45", ">45", "-45Y", "ADULT", "999Y", "O45Y")
        ),
        *(
            ({"PatientBirthDate": born}, "adult-by-file")
            for born in ("1980", "198001", "1980-01-01", "01/02/1980", "19800000", "19000101",
                         "1-JAN-80 1980", "25230101")
        ),
        *(
            ({"PatientBirthDate": "19800101", "StudyDate": None, film: day}, "adult-by-file")
            for film, day in (("SeriesDate", "20200401"), ("AcquisitionDate", "2020-04-01"),
                              ("AcquisitionDateTime", "20200401101112.5+0100"),
                              ("ContentDate", "2020"))
        ),
        ({"PatientAge": "045Y"}, "adult-or-child"),
        ({"PatientAge": "003Y", "PatientBirthDate": "19800101"}, "adult-or-child"),
        ({"PatientBirthDate": "2004"}, "adult-perhaps"),  # 15 or 16
        ({"PatientBirthDate": "801231"}, "adult-by-file"),
        ({"PatientBirthDate": "151231"}, "adult-perhaps"),  # 2015 or 1915
        ({"PatientBirthDate": "19800101", "StudyDate": None}, "adult-perhaps"),
        (
            {"PatientBirthDate": "", "PatientBirthDateInAlternativeCalendar": "2523-01-01"},
            "adult-by-file",
        ),
        ({"PatientAge": "003M"}, "infant-or-child"),
        ({"PatientBirthDate": "2019"}, "infant-perhaps"),  # 3 months to 15
        ({"PatientAge": "<1Y", "PatientBirthDate": ""}, "infant-perhaps"),
        ({"PatientAge": "0", "PatientBirthDate": ""}, "infant-by-file"),
        ({"PatientAge": "5/12", "PatientBirthDate": ""}, "infant-by-file"),
        ({"PatientAge": "000Y", "PatientBirthDate": ""}, "infant-by-file"),
    ],
)  # fmt: skip
def test_whoever_may_be_no_child_is_for_review_in_every_spelling(
    film: np.ndarray, tmp_path: Path, model: Model, elements: dict[str, Any], code: str
) -> None:
    dataset = dicom_film(film)
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    result = row(save(dataset, tmp_path / "film.dcm"), model)
    assert (result.status, result.reason_code) == (Status.REVIEW, code)


@pytest.mark.parametrize(
    ("elements", "code"),
    [
        ({"PatientBirthDate": ""}, "age-not-known"),
        ({"PatientBirthDate": "00000000"}, "age-not-known"),
        ({"PatientBirthDate": "20210101"}, "age-not-known"),  # after the study
        ({"PatientBirthDate": None, "PatientAge": "soon"}, "age-not-known"),
        ({"PatientBirthDate": None, "PatientAge": "~3"}, "age-not-known"),
        ({"PatientBirthDate": f"{date.today().year - 3}0101", "StudyDate": None}, "age-not-known"),
        ({"PatientBirthDate": "", "PatientAge": "3"}, "age-without-unit"),
        ({"PatientBirthDate": "", "PatientAge": "7"}, "older-child age-without-unit"),
        ({"PatientBirthDate": "", "PatientAge": "13"}, "older-child"),
        ({"PatientBirthDate": "", "PatientAge": "003Y"}, ""),
        ({"PatientBirthDate": "2016"}, ""),
        ({"PatientAge": "000Y"}, ""),
        ({"PatientAge": "3"}, ""),
        ({"PatientAge": "37"}, "adult-or-child"),  # months, or years
    ],
)
def test_an_age_that_is_not_certain_is_noted(
    film: np.ndarray, tmp_path: Path, model: Model, elements: dict[str, Any], code: str
) -> None:
    dataset = dicom_film(film)
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    result = row(save(dataset, tmp_path / "film.dcm"), model)
    assert result.reason_code == code
    if code != "adult-or-child":
        assert result.status is Status.SCORED


def test_a_picture_without_a_header_says_that_the_age_is_not_known(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    path = tmp_path / "film.jpg"
    Image.fromarray(film).save(path, quality=95)
    result = row(path, model)
    assert (result.status, result.reason_code) == (Status.SCORED, "age-not-known")
    assert result.reason == "Age not known: check that the child is one to five years old."


def test_a_film_that_a_person_has_to_judge_has_the_note_beside_the_reason(
    film: np.ndarray, tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.fromarray(film).save(tmp_path / "film.png")
    with monkeypatch.context() as patch:
        patch.setattr(review, "review_reason", lambda *_: review.UNFAMILIAR)
        unfamiliar = row(tmp_path / "film.png", model)
    assert (unfamiliar.status, unfamiliar.reason_code) == (
        Status.REVIEW,
        "unfamiliar age-not-known",
    )
    Image.fromarray(np.full((400, 400), 90, np.uint8)).save(tmp_path / "blank.png")
    assert row(tmp_path / "blank.png", model).reason_code == "nearly-blank"


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
