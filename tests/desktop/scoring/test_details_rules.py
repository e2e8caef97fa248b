"""What people say of a film's patient changes its row as its own header would."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import age_told
from desktop.reading.patient.details import NO_DETAILS, Details
from desktop.results.row import Status
from desktop.results.scored_film import Scored
from desktop.scoring.details_rules import DetailsBeside, admits, with_details
from desktop.scoring.scorer import Scorer
from desktop.scoring.urgency import Priority, priority_of
from models.model import Model
from tests.dicom_film import dicom_film, save

# So the header has neither an age nor anything to count one from.
NO_AGE: dict[str, Any] = {"PatientBirthDate": None, "StudyDate": None}
BY_FILE = {"infant-by-details": "infant-by-file", "adult-by-details": "adult-by-file"}


def scored(path: Path, model: Model) -> Scored:
    return Scorer(model, path.parent, 0.5).score(path)


def codes(film: Scored) -> list[str]:
    return [BY_FILE.get(remark.code, remark.code) for remark in film.row.remarks]


def put(pixels: np.ndarray, kind: str) -> np.ndarray:
    """A film as it is, upside down, or of nothing."""
    return {"film": pixels, "turned": np.rot90(pixels, 2), "blank": np.full_like(pixels, 9)}[kind]


@pytest.mark.parametrize("kind", ["film", "turned", "blank"])
@pytest.mark.parametrize("months", [11, 12, 72, 192])
def test_an_age_that_people_tell_makes_the_row_that_a_header_makes(
    film: np.ndarray, tmp_path: Path, model: Model, kind: str, months: int
) -> None:
    pixels = np.ascontiguousarray(put(film, kind))
    told = scored(save(dicom_film(pixels, **NO_AGE), tmp_path / "a.dcm"), model)
    written = dicom_film(pixels, **NO_AGE, PatientAge=f"{months:03}M")
    by_header = scored(save(written, tmp_path / "b.dcm"), model)
    by_people = with_details(told, typed=Details(months=months))
    assert codes(by_people) == codes(by_header)
    assert by_people.row.status is by_header.row.status
    assert by_people.row.finding is by_header.row.finding
    assert by_people.row.probability == by_header.row.probability
    assert priority_of(by_people.row) is priority_of(by_header.row)
    age = by_people.row.header and by_people.row.header.age
    own = by_header.row.header and by_header.row.header.age
    assert age
    assert own
    assert (age.value, age.unit, age.least) == (own.value, own.unit, own.least)


def test_details_that_are_taken_back_or_corrected_leave_nothing_behind(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path)
    before = scored(path, model)
    assert "Age not known" in before.row.reason
    infant = with_details(before, typed=Details("17", 5, "F", date(2026, 11, 5)))
    assert infant.row.status is Status.REVIEW
    assert priority_of(infant.row) is Priority.INFANT
    assert infant.row.reason.startswith("By the details, the child is under one year.")
    header = infant.row.header
    assert header is not None
    assert (header.patient_id, header.patient_sex) == ("17", "F")
    assert header.studied_on == date(2026, 11, 5)
    assert with_details(infant, typed=NO_DETAILS) == before
    older = with_details(infant, typed=Details(months=80))
    assert older == with_details(before, typed=Details(months=80))
    assert "six years or older" in older.row.reason
    assert older.row.finding is before.row.finding


def test_the_header_comes_first_then_what_was_typed_then_the_table(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    header: dict[str, Any] = {
        "PatientID": "4711",
        "PatientSex": "M",
        "PatientAge": "005M",
        "StudyDate": "20260301",
    }
    full = save(dicom_film(film, PatientBirthDate=None, **header), tmp_path / "full.dcm")
    typed, listed = Details("1", 40, "", None), Details("2", 50, "F", date(2026, 11, 5))
    kept = with_details(scored(full, model), typed=typed, listed=listed)
    assert kept.row == scored_again(kept, full, model)
    fields: dict[str, Any] = dict.fromkeys(("PatientID", "PatientSex", "PatientBirthDate"), None)
    bare = save(dicom_film(film, **fields | {"StudyDate": None}), tmp_path / "bare.dcm")
    filled = with_details(scored(bare, model), typed=typed, listed=listed).row.header
    assert filled is not None
    assert (filled.patient_id, filled.patient_sex, filled.study_date) == ("1", "F", "20261105")
    assert filled.age is not None
    assert filled.age.least == 40


def scored_again(film: Scored, path: Path, model: Model) -> object:
    return replace(scored(path, model).row, scored_at=film.row.scored_at)


def test_a_number_that_many_have_is_none(film: np.ndarray, tmp_path: Path, model: Model) -> None:
    path = save(dicom_film(film, PatientID="0000"), tmp_path / "film.dcm")
    header = with_details(scored(path, model), typed=Details("17")).row.header
    assert header is not None
    assert header.patient_id == "17"


def test_an_age_that_a_header_leaves_open_is_heard_within_its_bounds(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    elements: dict[str, Any] = {"PatientAge": "~3", "PatientBirthDate": None}
    before = scored(save(dicom_film(film, **elements), tmp_path / "film.dcm"), model)
    assert before.row.header is not None
    assert before.row.header.age is not None
    assert before.row.header.age.value is None
    assert not admits(before.row.header, Details(months=5))
    assert with_details(before, typed=Details(months=5)).row == before.row
    known = with_details(before, typed=Details(months=40))
    assert "age-not-known" in codes(before)
    assert "age-not-known" not in codes(known)


def test_a_film_that_is_no_chest_film_stays_so_at_any_age(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    path = save(dicom_film(film, **NO_AGE, ViewPosition="LL"), tmp_path / "film.dcm")
    told = with_details(scored(path, model), typed=Details(months=5))
    assert codes(told) == ["side-view"]
    assert priority_of(told.row) is Priority.OTHER


def test_a_file_that_cannot_be_read_can_still_have_a_child(tmp_path: Path, model: Model) -> None:
    path = tmp_path / "film.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    told = with_details(scored(path, model), typed=Details("17", 5))
    assert told.row.status is Status.ERROR
    assert told.row.header == Header(patient_id="17", age=age_told(5))


@pytest.mark.parametrize(
    ("line", "is_used"),
    [("film.dcm,04711,37,F", True), ("film.dcm,,,M", False), ("film.dcm,4712,,", False),
     ("film.dcm,,20,", False)],
)  # fmt: skip
def test_a_line_that_the_films_header_contradicts_may_be_another_childs(
    film: np.ndarray, tmp_path: Path, model: Model, line: str, is_used: bool
) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm")
    (tmp_path / "patients.csv").write_text(f"file,number,age_months,sex\n{line}\n")
    details = DetailsBeside(tmp_path)
    details.expect([path])
    added = details.added(scored(path, model))
    assert (added.listed != NO_DETAILS) is is_used
    assert added.row.header is not None
    assert (added.row.header.patient_id, added.row.header.patient_sex) == ("4711", "F")
    assert added.row.header.age is not None
    assert added.row.header.age.years == 3
    reasons = [str(message) for message in details.left_out()]
    assert len(reasons) == (not is_used)
    assert all("the film itself says otherwise" in reason for reason in reasons)
