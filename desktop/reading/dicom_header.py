"""What a DICOM file says of its film, and whether the model was made for such a film."""

from dataclasses import dataclass
from datetime import date, datetime

# Codes of DICOM PS3.3, C.7.3.1.1.1, and DR and SC, which some machines write; OT are films that a
# scanner or a converter made.
FILM_MODALITIES = frozenset({"", "CR", "DX", "DR", "RG", "RF", "SC", "OT"})
OTHER_MODALITIES = {
    "CT": "a CT scan",
    "MG": "a mammogram",
    "MR": "an MRI scan",
    "NM": "a nuclear medicine scan",
    "PT": "a PET scan",
    "US": "an ultrasound picture",
    "XA": "an angiogram",
}

# Of PS3.16, Annex L, and their usual shorter forms, without blanks; a part that is in no list, in
# another language for one, may be the chest.
OTHER_BODY_PARTS = frozenset({
    "ABDOMEN", "ANKLE", "ARM", "BREAST", "CALCANEUS", "CALF", "CERVICALSPINE", "CLAVICLE",
    "COCCYX", "CSPINE", "ELBOW", "EXTREMITY", "EYE", "FEMUR", "FIBULA", "FINGER", "FOOT",
    "FOREARM", "HAND", "HEAD", "HEEL", "HIP", "HUMERUS", "JAW", "KIDNEY", "KNEE", "LEG",
    "LOWERLEG", "LSPINE", "LUMBARSPINE", "MANDIBLE", "MAXILLA", "NECK", "NOSE", "ORBIT",
    "PATELLA", "PELVIS", "RADIUS", "SACRUM", "SCAPULA", "SHOULDER", "SINUS", "SINUSES", "SKULL",
    "SPINE", "SSPINE", "TEETH", "THIGH", "THORACICSPINE", "THUMB", "TIBIA", "TOE", "TOES",
    "TSPINE", "ULNA", "UPPERARM", "WRIST", "ZYGOMA",
})  # fmt: skip

# Of PS3.3, C.8.1.1, and what stands there in its place.
SIDE_VIEWS = frozenset({"LL", "RL", "LAT", "LLAT", "RLAT", "LATERAL", "LLD", "RLD"})
OBLIQUE_VIEWS = frozenset({"LLO", "RLO", "LAO", "RAO", "LPO", "RPO", "OBL", "OBLIQUE"})

ADULT_FROM_YEARS = 16
TRAINED_FROM_YEARS, TRAINED_UNDER_YEARS = 1, 6


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


def misfit(header: Header) -> str:
    """Why a film is not of those the model was made for; empty when nothing speaks against it.

    No words of the file are repeated, for they may name the patient.
    """
    if header.raw:
        return "The file holds the raw exposure; export the film as it is shown to a doctor."
    if header.modality.upper() not in FILM_MODALITIES:
        kind = OTHER_MODALITIES.get(header.modality.upper(), "another kind of picture")
        return f"The file says that it is {kind}, not an X-ray film; check what it shows."
    if _letters(header.body_part) in OTHER_BODY_PARTS:
        return "The file says that it shows another part than the chest; check what it shows."
    if _is_side_view(header.view):
        return "The file says that it is a side view; the model knows frontal films only."
    if _letters(header.view) in OBLIQUE_VIEWS:
        return "The file says that it is an oblique view; the model knows frontal films only."
    return _age_misfit(header.age)


def note(header: Header) -> str:
    """What to bear in mind with the score of a film that fits; mostly empty."""
    if header.age is not None and header.age >= TRAINED_UNDER_YEARS:
        return "The child is six years or older; the model was trained on one to five years."
    return ""


def _age_misfit(years: int | None) -> str:
    if years is None:
        return ""
    if years >= ADULT_FROM_YEARS:
        return "The file says that the patient is 16 or older; the model knows children only."
    if years < TRAINED_FROM_YEARS:
        return "The file says that the child is under one year; the model knows no such films."
    return ""


def _is_side_view(view: str) -> bool:
    return _letters(view) in SIDE_VIEWS or "LATERAL" in view.upper()


def _letters(code: str) -> str:
    """A code in capitals without what machines put between its words."""
    return "".join(filter(str.isalpha, code.upper()))
