"""What a DICOM file says of its film."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in a DICOM file beside its pixels; a text is empty where nothing does.

    Attributes:
        modality: code of the machine, such as CR or DX.
        body_part: code, such as CHEST.
        view: code, such as AP, or in words.
        raw: whether the pixels are the exposure as it was measured, before its processing.
        age: of the patient on the day of the study, in completed years; None when it is not known.
        study_date: as in the file, YYYYMMDD.
    """

    modality: str = ""
    body_part: str = ""
    view: str = ""
    raw: bool = False
    age: int | None = None
    patient_name: str = ""
    patient_id: str = ""
    patient_sex: str = ""
    study_date: str = ""
    accession_number: str = ""

    @property
    def studied_on(self) -> date | None:
        """The study's day; None where it is not written as a date."""
        return parse_date(self.study_date)


def parse_date(text: str) -> date | None:
    """A date of a DICOM file; None where it is none."""
    try:
        # With dots, as dates were written before 1993.
        return datetime.strptime(text.replace(".", ""), "%Y%m%d").date()
    except ValueError:
        return None
