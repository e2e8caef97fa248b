"""Words about a patient."""

from PySide6.QtCore import QCoreApplication

from desktop.gui.text.translation import isolated
from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.results.row import Row


def patient_words(header: Header) -> str:
    """What a film's file and people say of its patient, in the order of the label on a film."""
    age = age_words(header.age) if header.age else ""
    study = ""
    if header.study_date:
        words = QCoreApplication.translate("FilmHeading", "film of {day}")
        study = words.format(day=isolated(header.study_date))
    parts = (header.patient_name, header.patient_id, header.patient_sex, age, study)
    return ", ".join(isolated(part) for part in parts if part)


def child_words(row: Row) -> str:
    """What the list calls a child: the name or the number in the header, else the film's name."""
    header = row.header
    return (header and (header.patient_name or header.patient_id)) or row.file


def short_age_words(age: Age) -> str:
    """An age in as little room as a column has; empty where it is not known."""
    if age.value is None:
        return ""
    words = {
        Unit.YEARS: QCoreApplication.translate("ResultsModel", "{years} y"),
        Unit.MONTHS: QCoreApplication.translate("ResultsModel", "{months} mo"),
        Unit.DAYS: QCoreApplication.translate("ResultsModel", "{days} d"),
    }
    return isolated(words[age.unit].format(**{age.unit: age.value}))


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
