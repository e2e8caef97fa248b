"""Words about a patient."""

from PySide6.QtCore import QCoreApplication

from desktop.gui.text.translation import isolated
from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit


def patient_words(header: Header) -> str:
    """What a DICOM file says of its patient, in the order of the label on a film."""
    age = age_words(header.age) if header.age else ""
    study = ""
    if header.study_date:
        words = QCoreApplication.translate("FilmHeading", "film of {day}")
        study = words.format(day=isolated(header.study_date))
    parts = (header.patient_name, header.patient_id, header.patient_sex, age, study)
    return ", ".join(isolated(part) for part in parts if part)


def age_words(age: Age) -> str:
    """An age in years; of a small child in months or days, if the file is so exact."""
    if age.value is None:
        return ""
    words = {
        Unit.YEARS: QCoreApplication.translate("FilmHeading", "aged {years}"),
        Unit.MONTHS: QCoreApplication.translate("FilmHeading", "age in months: {months}"),
        Unit.DAYS: QCoreApplication.translate("FilmHeading", "age in days: {days}"),
    }
    return words[age.unit].format(**{age.unit: age.value})
