"""What a DICOM file says of its film."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in a DICOM file beside its pixels; a text is empty where the file has none.

    Attributes:
        modality: code of the machine, such as CR or DX.
        body_part: code, such as CHEST.
        view: code, such as AP, or in words.
        raw: whether the pixels are the raw exposure, before any processing.
        age: of the patient on the day of the study, in completed years; None when unknown.
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
        """The day of the study; None where the file has no such date."""
        return parse_date(self.study_date)


def parse_date(text: str) -> date | None:
    """Read a date of a DICOM file; None where the text is no date."""
    try:
        # Before 1993, dates were written with dots.
        return datetime.strptime(text.replace(".", ""), "%Y%m%d").date()
    except ValueError:
        return None
