"""What a DICOM file says of its film."""

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from desktop.reading.patient.age import Age
from desktop.reading.patient.days import read_days

# The fields that name the X-ray machine.
MACHINE = ("manufacturer", "machine_model", "station")
# The codes, and the words that some machines write in their place.
_SEXES = {"F": "F", "FEMALE": "F", "M": "M", "MALE": "M"}


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in a DICOM file beside its pixels; a text is empty where the file has none.

    Attributes:
        modality: code of the machine, such as CR or DX.
        body_part: code, such as CHEST.
        view: code, such as AP, or in words.
        raw: whether the pixels are the raw exposure, before any processing.
        age: of the patient on the day of the film; None when unknown.
        study_date: as in the file, mostly YYYYMMDD.
        study_uid: the Study Instance UID, which the films of one visit share.
        manufacturer, machine_model, station: of the X-ray machine.
        is_number_told: whether people gave the patient's number beside the film. It says where the
            number comes from, and not whose film it is, so headers are equal without it.
    """

    modality: str = ""
    body_part: str = ""
    view: str = ""
    raw: bool = False
    age: Age | None = None
    patient_name: str = ""
    patient_id: str = ""
    patient_sex: str = ""
    study_date: str = ""
    accession_number: str = ""
    study_uid: str = ""
    manufacturer: str = ""
    machine_model: str = ""
    station: str = ""
    is_number_told: bool = dataclasses.field(default=False, compare=False)

    @classmethod
    def of_fields(cls, fields: dict[str, Any]) -> Self:
        """A header back from `fields`, or from some of them.

        Earlier versions of the program kept the completed years of an age alone. What a later one
        keeps beside the fields known here is left out.
        """
        known = {field.name for field in dataclasses.fields(cls)} & fields.keys()
        age = fields.get("age")
        own = Age.in_years(age) if isinstance(age, int) else age and Age.of_fields(age)
        return cls(**{**{name: fields[name] for name in known}, "age": own})

    def fields(self) -> dict[str, Any]:
        """The fields by name, as JSON can hold them."""
        # `dataclasses.asdict` would spend most of the time on deep copies.
        fields = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return {**fields, "age": self.age and self.age.fields()}

    @property
    def sex(self) -> str:
        """F or M; empty where the file says neither. `patient_sex` has what it says."""
        return _SEXES.get(self.patient_sex.strip().upper(), "")

    @property
    def machine(self) -> str:
        """The X-ray machine by its names, with commas between them; empty if it has none."""
        names = (self.manufacturer, self.machine_model, self.station)
        return ", ".join(filter(None, names))

    @property
    def studied_on(self) -> date | None:
        """The day of the study; None where the file has no such date."""
        days = read_days(self.study_date)
        return days[0].first if len(days) == 1 and days[0].first == days[0].last else None
