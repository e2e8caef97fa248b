from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from pydicom.uid import SecondaryCaptureImageStorage, generate_uid

from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_picture
from desktop.results.scored_film import Scored
from desktop.results.secondary_capture import secondary_capture, write_secondary_capture
from desktop.scoring.scorer import Scorer
from models.model import Model
from tests.dicom_film import dicom_film, save


def written(path: Path, model: Model) -> Path:
    """The file that is written of a film."""
    scored = Scorer(model, path.parent, 0.5).score(path)
    out = path.with_name("map.dcm")
    assert scored.cam is not None
    write_secondary_capture(secondary_capture(path, scored.row, scored.cam, model.card), out)
    return out


def test_that_of_a_dicom_film_belongs_into_its_patients_study(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    study = generate_uid()
    dataset = dicom_film(
        film, StudyInstanceUID=study, SpecificCharacterSet="ISO_IR 100", PatientName="Dö^Jané",
        StudyID="17", SeriesInstanceUID=generate_uid(), InstitutionName="Clinic",
    )  # fmt: skip
    capture = dcmread(written(save(dataset, tmp_path / "film.dcm"), model))
    assert (capture.PatientName, capture.PatientID) == ("Dö^Jané", "4711")
    assert (capture.PatientSex, capture.PatientBirthDate) == ("F", "20170301")
    assert (capture.StudyInstanceUID, capture.StudyID) == (study, "17")
    assert (capture.AccessionNumber, capture.StudyDate) == ("A-815", "20200401")
    assert capture.SeriesInstanceUID != dataset.SeriesInstanceUID
    (source,) = capture.SourceImageSequence
    assert source.ReferencedSOPInstanceUID == dataset.SOPInstanceUID
    assert "InstitutionName" not in capture
    assert "no diagnosis" in capture.ImageComments
    assert "where every second film shows pneumonia" in capture.ImageComments


def test_that_of_a_picture_names_no_one(film: np.ndarray, tmp_path: Path, model: Model) -> None:
    Image.fromarray(film).save(tmp_path / "Jane Doe.png")
    out = written(tmp_path / "Jane Doe.png", model)
    capture = dcmread(out)
    assert not capture.PatientName
    assert not capture.PatientID
    assert capture.StudyInstanceUID
    assert b"Jane" not in out.read_bytes()


def test_it_holds_what_the_standard_asks_for_and_shows_film_and_map(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    Image.fromarray(film[:-1, :-1]).save(tmp_path / "film.png")
    out = written(tmp_path / "film.png", model)
    capture = dcmread(out)
    assert capture.file_meta.MediaStorageSOPInstanceUID == capture.SOPInstanceUID
    assert capture.SOPClassUID == SecondaryCaptureImageStorage
    # PS3.3, A.8.1: what must stand there, and what must at least stand there empty.
    for keyword in (
        "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID", "Modality", "ConversionType",
        "SamplesPerPixel", "PhotometricInterpretation", "Rows", "Columns", "BitsAllocated",
        "BitsStored", "HighBit", "PixelRepresentation", "PlanarConfiguration", "PixelData",
    ):  # fmt: skip
        assert capture[keyword].value not in (None, ""), keyword
    for keyword in (
        "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime",
        "ReferringPhysicianName", "StudyID", "AccessionNumber", "SeriesNumber", "InstanceNumber",
        "PatientOrientation",
    ):  # fmt: skip
        assert keyword in capture, keyword
    assert len(capture.PixelData) % 2 == 0
    shown = read_picture(out).pixels
    assert shown.shape == (239, 319, 3)
    # The map is red and yellow over the grey. Where it is clear, the film shows.
    free = (shown == shown[..., :1]).all(axis=2)
    assert 0 < free.mean() < 1
    np.testing.assert_array_equal(shown[free][:, 0], film[:-1, :-1][free])


def test_a_film_that_has_changed_since_is_not_passed_off_as_the_scored_one(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    path = tmp_path / "film.png"
    Image.fromarray(film).save(path)
    scored: Scored = Scorer(model, tmp_path, 0.5).score(path)
    Image.fromarray(film[:, ::-1]).save(path)
    assert scored.cam is not None
    with pytest.raises(PictureError, match="has changed"):
        secondary_capture(path, scored.row, scored.cam, model.card)


def test_a_place_that_cannot_be_written_to_is_left_as_it_was(
    film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    path = save(dicom_film(film), tmp_path / "film.dcm")
    scored = Scorer(model, tmp_path, 0.5).score(path)
    assert scored.cam is not None
    capture = secondary_capture(path, scored.row, scored.cam, model.card)
    with pytest.raises(OSError, match="No such file"):
        write_secondary_capture(capture, tmp_path / "gone" / "map.dcm")
    (tmp_path / "folder.dcm").mkdir()
    with pytest.raises((IsADirectoryError, PermissionError)):  # the second is what Windows says
        write_secondary_capture(capture, tmp_path / "folder.dcm")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["film.dcm", "folder.dcm"]
