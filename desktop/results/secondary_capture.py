"""A film with its map as a new DICOM file, for the archive that the film came from."""

from datetime import datetime
from pathlib import Path

import numpy as np
from pydicom import Dataset, dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage, generate_uid

from desktop.reading.picture import WHOLE
from desktop.reading.read_picture import read_again
from desktop.results.atomic_write import whole_file
from desktop.results.cam_overlay import compose
from desktop.results.row import Row
from models.card import ModelCard
from models.preprocess import to_grey8

MAX_SIDE = 2048

# The modules Patient and General Study require these (PS3.3, C.7.1.1 and C.7.2.1, types 1 and 2).
# They stay empty where the film's file has none.
_REQUIRED = (
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "StudyDate",
    "StudyTime",
    "ReferringPhysicianName",
    "StudyID",
    "AccessionNumber",
    "PatientOrientation",
)
_OPTIONAL = (
    "SpecificCharacterSet",
    "IssuerOfPatientID",
    "PatientAge",
    "StudyDescription",
    "BurnedInAnnotation",
    "LossyImageCompression",
    "LossyImageCompressionRatio",
    "LossyImageCompressionMethod",
)


def secondary_capture(path: Path, row: Row, cam: np.ndarray, card: ModelCard) -> Dataset:
    """A Secondary Capture Image (PS3.3, A.8.1) of a scored film with its map.

    The capture of a DICOM film belongs to the film's study, so it names the same patient and study.
    The capture of any other picture names no patient, and is a study of its own.

    Args:
        path: the film's file.
        row: the film's row, as it was scored.
        cam: float32, (7, 7), `models.classifier.Prediction.cam`.

    Raises:
        PictureError: the film cannot be read, or is not the one that was scored.
    """
    picture, source = read_again(path, row.sha256, crop=WHOLE not in row.remarks)
    now = datetime.now()

    capture = Dataset()
    for keyword in _REQUIRED:
        _copy(source, capture, keyword, required=True)
    for keyword in _OPTIONAL:
        _copy(source, capture, keyword)
    capture.SOPClassUID = SecondaryCaptureImageStorage
    # Without a prefix the UID has the root 2.25 (PS3.5, B.2), which needs no registration.
    capture.SOPInstanceUID = generate_uid(prefix=None)
    capture.StudyInstanceUID = source.get("StudyInstanceUID") or generate_uid(prefix=None)
    capture.SeriesInstanceUID = generate_uid(prefix=None)
    capture.SeriesNumber = None
    capture.SeriesDescription = "Pneumolite: map over the film"
    capture.InstanceNumber = 1
    capture.Modality = "OT"
    capture.ConversionType = "WSD"
    capture.ImageType = ["DERIVED", "SECONDARY"]
    capture.ContentDate, capture.ContentTime = f"{now:%Y%m%d}", f"{now:%H%M%S}"
    capture.DateOfSecondaryCapture, capture.TimeOfSecondaryCapture = (
        capture.ContentDate,
        capture.ContentTime,
    )
    capture.SecondaryCaptureDeviceManufacturerModelName = "Pneumolite"
    capture.DerivationDescription = (
        f"Map of where the score of {row.model} comes from, over the film in 8 bits"
    )
    capture.ImageComments = _comments(row)
    if "SOPClassUID" in source and "SOPInstanceUID" in source:
        capture.SourceImageSequence = Sequence([_reference(source)])
    shown = compose(to_grey8(picture.film), cam, card, MAX_SIDE)
    capture.Rows, capture.Columns = shown.height, shown.width
    capture.SamplesPerPixel, capture.PhotometricInterpretation = 3, "RGB"
    capture.PlanarConfiguration = capture.PixelRepresentation = 0
    capture.BitsAllocated = capture.BitsStored = 8
    capture.HighBit = 7
    pixels = shown.tobytes()
    capture.PixelData = pixels + bytes(len(pixels) % 2)  # an even length (PS3.5, 7.1.1)
    return capture


def write_secondary_capture(capture: Dataset, path: Path) -> None:
    """Write a capture to a file.

    Raises:
        OSError: it cannot be written; nothing is left of it.
    """
    capture.file_meta = FileMetaDataset()
    capture.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    capture["PixelData"].VR = "OB"
    with whole_file(path) as unfinished:
        dcmwrite(unfinished, capture, enforce_file_format=True, overwrite=True)


def _copy(source: Dataset, capture: Dataset, keyword: str, required: bool = False) -> None:
    try:
        value = source.get(keyword)
    except Exception:  # pydicom converts a value when it is asked for, and a damaged one fails
        value = None
    if value or required:
        setattr(capture, keyword, value)


def _reference(source: Dataset) -> Dataset:
    reference = Dataset()
    reference.ReferencedSOPClassUID = source.SOPClassUID
    reference.ReferencedSOPInstanceUID = source.SOPInstanceUID
    return reference


def _comments(row: Row) -> str:
    said = "not counted" if row.finding is None else f"marked as {row.finding}"
    here = (
        f"Where {100 * row.prevalence_here:.4g} of 100 children on X-ray have pneumonia, as here, "
        f"the probability is {row.probability_here:.4f}. "
        if row.prevalence_here is not None and row.probability_here is not None
        else ""
    )
    return (
        f"Probability of pneumonia {row.probability:.4f}, {said}, threshold {row.threshold:.4f}, "
        f"where every second film shows pneumonia. {here}"
        "It supports a clinician and is no diagnosis; not a medical device."
    )
