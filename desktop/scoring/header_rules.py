"""Whether the model was made for a film, judged by its DICOM header and by what people said."""

from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import DETAILS, Age, Doubt
from models.message import QT_TRANSLATE_NOOP, Message

# The modalities of X-ray films: codes of DICOM PS3.3, C.7.3.1.1.1, and DR and SC, which some
# machines write. OT stands for films from a scanner or a converter.
FILM_MODALITIES = frozenset({"", "CR", "DX", "DR", "RG", "RF", "SC", "OT"})
OTHER_MODALITIES = {
    "CT": Message("ct-scan", QT_TRANSLATE_NOOP("Scoring", "a CT scan")),
    "MG": Message("mammogram", QT_TRANSLATE_NOOP("Scoring", "a mammogram")),
    "MR": Message("mri-scan", QT_TRANSLATE_NOOP("Scoring", "an MRI scan")),
    "NM": Message("nuclear-scan", QT_TRANSLATE_NOOP("Scoring", "a nuclear medicine scan")),
    "PT": Message("pet-scan", QT_TRANSLATE_NOOP("Scoring", "a PET scan")),
    "US": Message("ultrasound", QT_TRANSLATE_NOOP("Scoring", "an ultrasound picture")),
    "XA": Message("angiogram", QT_TRANSLATE_NOOP("Scoring", "an angiogram")),
}
ANOTHER_KIND = Message("another-kind", QT_TRANSLATE_NOOP("Scoring", "another kind of picture"))

# The codes of PS3.16, Annex L, and their usual shorter forms, without blanks. A part that is not
# listed may be the chest, for example in another language.
OTHER_BODY_PARTS = frozenset({
    "ABDOMEN", "ANKLE", "ARM", "BREAST", "CALCANEUS", "CALF", "CERVICALSPINE", "CLAVICLE",
    "COCCYX", "CSPINE", "ELBOW", "EXTREMITY", "EYE", "FEMUR", "FIBULA", "FINGER", "FOOT",
    "FOREARM", "HAND", "HEAD", "HEEL", "HIP", "HUMERUS", "JAW", "KIDNEY", "KNEE", "LEG",
    "LOWERLEG", "LSPINE", "LUMBARSPINE", "MANDIBLE", "MAXILLA", "NECK", "NOSE", "ORBIT",
    "PATELLA", "PELVIS", "RADIUS", "SACRUM", "SCAPULA", "SHOULDER", "SINUS", "SINUSES", "SKULL",
    "SPINE", "SSPINE", "TEETH", "THIGH", "THORACICSPINE", "THUMB", "TIBIA", "TOE", "TOES",
    "TSPINE", "ULNA", "UPPERARM", "WRIST", "ZYGOMA",
})  # fmt: skip

# The codes of PS3.3, C.8.1.1, and what machines write in their place.
SIDE_VIEWS = frozenset({"LL", "RL", "LAT", "LLAT", "RLAT", "LATERAL", "LLD", "RLD"})
OBLIQUE_VIEWS = frozenset({"LLO", "RLO", "LAO", "RAO", "LPO", "RPO", "OBL", "OBLIQUE"})

ADULT_FROM_YEARS = 16
TRAINED_FROM_YEARS, TRAINED_UNDER_YEARS = 1, 6

RAW_EXPOSURE = Message(
    "raw-exposure",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file holds the raw exposure. Export the film as it is shown to a doctor."
    ),
)
NO_XRAY = Message(
    "not-an-xray",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it is {kind}, not an X-ray film. Check what it shows."
    ),
)
ANOTHER_PART = Message(
    "another-body-part",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it shows another part than the chest. Check what it shows."
    ),
)
SIDE_VIEW = Message(
    "side-view",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it is a side view. The model knows frontal films only."
    ),
)
OBLIQUE_VIEW = Message(
    "oblique-view",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that it is an oblique view. The model knows frontal films only."
    ),
)
ADULT = Message(
    "adult-by-file",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that the patient is 16 or older. The model knows children only."
    ),
)
INFANT = Message(
    "infant-by-file",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file says that the child is under one year. The model knows no such films."
    ),
)
OLDER_CHILD = Message(
    "older-child",
    QT_TRANSLATE_NOOP(
        "Scoring", "The child is six years or older. The model was trained on one to five years."
    ),
)
ADULT_PERHAPS = Message(
    "adult-perhaps",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file leaves open whether the patient is 16 or older. Find out the age."
    ),
)
INFANT_PERHAPS = Message(
    "infant-perhaps",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file leaves open whether the child is under one year. Find out the age."
    ),
)
ADULT_OR_CHILD = Message(
    "adult-or-child",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Age and birth date in the file contradict each other, and by one of them the patient is "
        "16 or older. Find out the age.",
    ),
)
INFANT_OR_CHILD = Message(
    "infant-or-child",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "Age and birth date in the file contradict each other, and by one of them the child is "
        "under one year. Find out the age.",
    ),
)
ADULT_BY_DETAILS = Message(
    "adult-by-details",
    QT_TRANSLATE_NOOP(
        "Scoring", "By the details, the patient is 16 or older. The model knows children only."
    ),
)
INFANT_BY_DETAILS = Message(
    "infant-by-details",
    QT_TRANSLATE_NOOP(
        "Scoring", "By the details, the child is under one year. The model knows no such films."
    ),
)

# What to bear in mind where the age that the model was made for is not certain.
AGE_NOT_KNOWN = Message(
    "age-not-known",
    QT_TRANSLATE_NOOP("Scoring", "Age not known: check that the child is one to five years old."),
)
AGE_WITHOUT_UNIT = Message(
    "age-without-unit",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file gives the age without a unit, and it was taken as years. Check that the child is "
        "not under one year.",
    ),
)
# These reasons come before any age, by their codes.
NOT_OF_AGE = frozenset(
    reason.code for reason in (RAW_EXPOSURE, NO_XRAY, ANOTHER_PART, SIDE_VIEW, OBLIQUE_VIEW)
)
# Notes that depend on the age alone, by their codes.
AGE_NOTES = frozenset(note.code for note in (OLDER_CHILD, AGE_NOT_KNOWN, AGE_WITHOUT_UNIT))


def misfit(header: Header) -> Message | None:
    """Why the model was not made for a film; None when nothing speaks against it.

    The message repeats no words of the file, because they may name the patient.
    """
    modality = header.modality.upper()
    if header.raw:
        return RAW_EXPOSURE
    if modality not in FILM_MODALITIES:
        return NO_XRAY.filled(kind=OTHER_MODALITIES.get(modality, ANOTHER_KIND))
    if _letters(header.body_part) in OTHER_BODY_PARTS:
        return ANOTHER_PART
    if _is_side_view(header.view):
        return SIDE_VIEW
    if _letters(header.view) in OBLIQUE_VIEWS:
        return OBLIQUE_VIEW
    return age_misfit(header.age)


def notes(header: Header) -> tuple[Message, ...]:
    """What to bear in mind with the score of a film that fits; mostly nothing."""
    years = header.age and header.age.years
    older = (OLDER_CHILD,) if years and years >= TRAINED_UNDER_YEARS else ()
    return (*older, *age_doubts(header))


def age_doubts(header: Header) -> tuple[Message, ...]:
    """Why the age is not certain, where it was not found to be an adult's or a baby's."""
    age = header.age
    if age is None or age.years is None:
        return (AGE_NOT_KNOWN,)
    # In months, a number of 12 and more would be that of a child, too.
    if age.doubt is Doubt.NO_UNIT and age.years < 12:
        return (AGE_WITHOUT_UNIT,)
    return ()


def age_misfit(age: Age | None) -> Message | None:
    """Why the model was not made for a child of this age; None if it was.

    Whatever may be an adult's or a baby's age counts as one until a person has asked.
    """
    if age is None:
        return None
    adult_from, child_from = 12 * ADULT_FROM_YEARS, 12 * TRAINED_FROM_YEARS
    is_told = age.source == DETAILS
    if age.least >= adult_from:
        return ADULT_BY_DETAILS if is_told else ADULT
    contradicted = age.doubt is Doubt.CONTRADICTED
    if age.most >= adult_from:
        return ADULT_OR_CHILD if contradicted else ADULT_PERHAPS
    # A film of any day after the birth may be a baby's, and so may one without a header.
    if age.doubt is Doubt.NO_FILM_DATE or age.least >= child_from:
        return None
    if age.most < child_from:
        return INFANT_BY_DETAILS if is_told else INFANT
    return INFANT_OR_CHILD if contradicted else INFANT_PERHAPS


def _is_side_view(view: str) -> bool:
    return _letters(view) in SIDE_VIEWS or "LATERAL" in view.upper()


def _letters(code: str) -> str:
    """A code in capitals without what machines put between its words."""
    return "".join(filter(str.isalpha, code.upper()))
