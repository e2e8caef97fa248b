"""What the elements of a DICOM file say of a film and its patient, however they are written."""

from datetime import date

from pydicom import Dataset
from pydicom.multival import MultiValue
from pydicom.valuerep import VR, PersonName

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import FILM_DATES, Age, read_age
from desktop.reading.patient.characters import decoded
from desktop.reading.patient.name import readable_name

# Three groups of 64 signs (PS3.5, table 6.2-1, PN), with room for signs that change the set.
_MOST_WRITTEN_BYTES = 2**11
# Value representations whose bytes are no text.
_NUMBERS = frozenset({VR.US, VR.SS, VR.UL, VR.SL, VR.UV, VR.SV, VR.FL, VR.FD, VR.AT})


def header_of(dataset: Dataset) -> Header:
    """The header of a film. What the file lacks, or nobody can read, is empty in it."""
    return Header(
        modality=_text(dataset, "Modality"),
        body_part=_text(dataset, "BodyPartExamined"),
        view=_text(dataset, "ViewPosition") or _view_in_words(dataset),
        raw=_text(dataset, "PresentationIntentType") == "FOR PROCESSING",
        age=_age(dataset),
        patient_name=readable_name(_written(dataset, "PatientName")),
        patient_id=_text(dataset, "PatientID"),
        patient_sex=_text(dataset, "PatientSex"),
        study_date=_text(dataset, "StudyDate"),
        accession_number=_text(dataset, "AccessionNumber"),
        study_uid=_text(dataset, "StudyInstanceUID"),
        manufacturer=_text(dataset, "Manufacturer"),
        machine_model=_text(dataset, "ManufacturerModelName"),
        station=_text(dataset, "StationName"),
    )


def _text(dataset: Dataset, keyword: str) -> str:
    """The first value of an element; empty when there is none, or it cannot be read."""
    return next(iter(_texts(dataset, keyword)), "")


def _texts(dataset: Dataset, keyword: str) -> list[str]:
    """The values of an element; none when it cannot be read."""
    try:
        value = dataset.get(keyword)
        values = value if isinstance(value, MultiValue) else [] if value is None else [value]
        return [" ".join(str(each).split()) for each in values]
    except Exception:  # pydicom converts a value only now, and a damaged one fails
        return []


def _view_in_words(dataset: Dataset) -> str:
    """The view as digital machines write it; older ones write a code of two letters."""
    try:
        views = dataset.get("ViewCodeSequence")
        return _text(views[0], "CodeMeaning") if views else ""
    except Exception:  # pydicom reads the sequence only now, and a damaged one fails
        return ""


def _written(dataset: Dataset, keyword: str) -> str:
    """The text of an element by its bytes, whatever type and character set it should have."""
    element = dataset.get_item(keyword)
    value = None if element is None else element.value
    if isinstance(value, PersonName):
        value = value.original_string
    if element is None or element.VR in _NUMBERS or not isinstance(value, bytes):
        return _text(dataset, keyword)
    return decoded(value[:_MOST_WRITTEN_BYTES], _texts(dataset, "SpecificCharacterSet"))


def _first_written(dataset: Dataset, keyword: str) -> str:
    """The first value of an element that is not empty, as it was written."""
    values = map(str.strip, _written(dataset, keyword).split("\\"))
    return next(filter(None, values), "")


def _age(dataset: Dataset) -> Age | None:
    return read_age(
        _first_written(dataset, "PatientAge"),
        _first_written(dataset, "PatientBirthDate")
        or _first_written(dataset, "PatientBirthDateInAlternativeCalendar"),
        {keyword: _first_written(dataset, keyword) for keyword in FILM_DATES},
        date.today(),
    )
