"""Words about a patient."""

from PySide6.QtCore import QCoreApplication

from desktop.gui.text.translation import isolated
from desktop.reading.dicom_header import Header


def patient_words(header: Header) -> str:
    """What a DICOM file says of its patient, in the order of the label on a film."""
    age, study = "", ""
    if header.age is not None:
        words = QCoreApplication.translate("FilmHeading", "aged {years}")
        age = words.format(years=header.age)
    if header.study_date:
        words = QCoreApplication.translate("FilmHeading", "film of {day}")
        study = words.format(day=isolated(header.study_date))
    parts = (header.patient_name, header.patient_id, header.patient_sex, age, study)
    return ", ".join(isolated(part) for part in parts if part)
