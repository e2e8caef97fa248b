import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age
from desktop.reading.read_picture import read_picture
from tests.dicom_film import dicom_film, save
from tests.visit_secret import fix_visit_secret

ROOT = Path(__file__).parents[3]


def test_the_patient_is_known_and_named_nowhere(film: np.ndarray, tmp_path: Path) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    films = {
        "plain": dicom_film(film, StudyInstanceUID="1.2.826.0.1"),
        "odd": dicom_film(film, PatientAge="Doe", PatientBirthDate="Doe", StudyDate="Doe"),
        "ct": dicom_film(film, Modality="DOE", BodyPartExamined="DOE", ViewPosition="DOE"),
        "frames": dicom_film(film, NumberOfFrames=3),
        "broken": dicom_film(film, PhotometricInterpretation="DOE"),
    }
    for name, dataset in films.items():
        save(dataset, folder / name)
    header = read_picture(folder / "plain").header
    assert header is not None
    assert (header.patient_name, header.patient_id) == ("Doe Jane", "4711")
    assert (header.patient_sex, header.study_date) == ("F", "20200401")
    assert header.accession_number == "A-815"
    assert header.study_uid == "1.2.826.0.1"
    fix_visit_secret()
    assert header.age is not None
    assert header.age.years == 3
    finished = subprocess.run(
        [sys.executable, "-W", "always", "-m", "desktop", "score", folder, "--jobs", "1", "--csv",
         tmp_path / "out.csv"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )  # fmt: skip
    assert "films: 5 of 5" in finished.stdout
    written = finished.stdout + finished.stderr + (tmp_path / "out.csv").read_text("utf-8-sig")
    for identifier in ("Doe", "DOE", "Jane", "4711", "A-815", "20170301", "1.2.826.0.1"):
        assert identifier not in written


def test_the_machine_is_known_by_the_names_that_the_file_has(
    film: np.ndarray, tmp_path: Path
) -> None:
    named = dicom_film(film, Manufacturer="Acme", ManufacturerModelName="DR 1", StationName="R 2")
    header = read_picture(save(named, tmp_path / "named")).header
    assert header is not None
    assert header.machine == "Acme, DR 1, R 2"
    header = read_picture(save(dicom_film(film), tmp_path / "none")).header
    assert header is not None
    assert header.machine == ""


@pytest.mark.parametrize(
    ("written", "sex"),
    [("F", "F"), ("m ", "M"), ("Female", "F"), ("Mujer", ""), ("O", ""), ("", "")],
)
def test_a_sex_is_known_by_its_code_or_its_english_word(written: str, sex: str) -> None:
    """A first letter alone would make boys of women and girls: Mujer, Mwanamke."""
    assert Header(patient_sex=written).sex == sex


def test_a_header_that_a_later_version_kept_is_read_without_what_is_new() -> None:
    header = Header(patient_id="4711", age=Age.in_years(3))
    later = {**header.fields(), "weight": "12 kg", "ward": {"name": "B"}}
    assert Header.of_fields(later) == header
    assert Header.of_fields({"patient_id": "4711", "age": 3, "ward": "B"}) == header
