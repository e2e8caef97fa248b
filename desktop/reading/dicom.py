"""Reading DICOM files: from bytes to the film as a workstation shows it, and to its header."""

import io
import logging
import re
import warnings
import zlib
from collections.abc import Iterator, MutableSequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import pydicom.config
from pydicom import Dataset, dcmread
from pydicom.charset import default_encoding
from pydicom.dataelem import RawDataElement
from pydicom.filereader import read_dataset, read_preamble, read_sequence
from pydicom.hooks import hooks, raw_element_value
from pydicom.multival import MultiValue
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from pydicom.valuerep import BUFFERABLE_VRS, VR

from desktop.reading.decode_limits import Metered
from desktop.reading.dicom_header import Header, parse_date
from desktop.reading.dicom_pixels import can_decode, render
from desktop.reading.grey_film import GreyFilm, film_of
from desktop.reading.picture import (
    TOO_LITTLE_MEMORY,
    PictureError,
    most_unpacked,
    reduction,
    unpacks_too_large,
)
from desktop.reading.pixel_header.facts import UNKNOWN_BITS, UNKNOWN_CODING, settle
from desktop.reading.pixel_header.notes import Notes
from models.message import QT_TRANSLATE_NOOP, Message

# Twice a look-up table of 16 bits, which is the largest value that does not consist of bytes.
MAX_VALUE_BYTES = 2**18

DAMAGED = Message(
    "dicom-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring", "The DICOM file is damaged or incomplete. Copy or export it again."
    ),
)
DIRECTORY = Message(
    "dicom-directory",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file is a disc's table of contents. Choose the disc's folder."
    ),
)
NO_PICTURE = Message(
    "dicom-without-picture",
    QT_TRANSLATE_NOOP("Scoring", "The DICOM file holds no picture. Choose the film itself."),
)

_PARCEL_BYTES = 2**24
_FLOATING_PIXELS = {"FloatPixelData": 32, "DoubleFloatPixelData": 64}
# So many of each unit make a year (PS3.5, 6.2, table 6.2-1, AS).
_UNITS_A_YEAR = {"D": 365, "W": 52, "M": 12, "Y": 1}
# The key: whether the value representations are implicit, and the bytes little endian.
_PLAIN_SYNTAXES: dict[tuple[bool | None, bool | None], UID] = {
    (True, True): ImplicitVRLittleEndian,
    (False, True): ExplicitVRLittleEndian,
    (False, False): ExplicitVRBigEndian,
}

# The warnings and the log of pydicom repeat the file's words, and so the patient's name.
warnings.filterwarnings("ignore", module="pydicom")
logging.getLogger("pydicom").propagate = False
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE


def _convert_bearable(
    raw: RawDataElement,
    data: dict[str, Any],
    *,
    encoding: str | MutableSequence[str] | None = None,
    ds: Dataset | None = None,
) -> None:
    """Convert an element's bytes as pydicom does, but never into millions of objects.

    Raises:
        ValueError: there would be too many.
    """
    value = raw.value or b""
    if data["VR"] == VR.SQ:
        data["value"] = read_sequence(
            Metered(value),
            raw.is_implicit_VR,
            raw.is_little_endian,
            len(value),
            encoding or default_encoding,
            raw.value_tell,
        )
        return
    if len(value) > MAX_VALUE_BYTES and data["VR"] not in BUFFERABLE_VRS | {VR.UN}:
        raise ValueError(f"an element has more than {MAX_VALUE_BYTES} bytes")
    raw_element_value(raw, data, encoding=encoding, ds=ds)


hooks.register_callback("raw_element_value", _convert_bearable)


def read_dicom(
    content: bytes, *, reduce: bool
) -> tuple[np.ndarray, Header, Dataset, tuple[Message, ...]]:
    """Decode the one film of a DICOM file.

    Args:
        reduce: whether to give a large grey film in a reduction.

    Returns:
        Pixels, uint8 or uint16, (height, width) or (height, width, 3), larger is brighter; the
        header; the whole data set; notes of what was broken in it.

    Raises:
        PictureError: whatever is wrong with the file.
    """
    with _damage_as_picture_error():
        dataset, notes = _checked(content)
        rendered = render(dataset, notes)
        if isinstance(rendered, GreyFilm):
            factor = reduction((dataset.Columns, dataset.Rows)) if reduce else 1
            rendered = rendered.reduced(factor).pixels
        return rendered, _header(dataset), dataset, notes.messages


def read_dicom_film(content: bytes) -> GreyFilm:
    """Decode the one film of a DICOM file in its own depth.

    Raises:
        PictureError: whatever is wrong with the file.
    """
    with _damage_as_picture_error():
        rendered = render(*_checked(content))
        return rendered if isinstance(rendered, GreyFilm) else film_of(rendered)


@contextmanager
def _damage_as_picture_error() -> Iterator[None]:
    """Raise a PictureError for whatever goes wrong."""
    try:
        yield
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError(TOO_LITTLE_MEMORY) from error
    except Exception as error:
        # A broken file leads pydicom and the decoders into errors of every kind.
        raise PictureError(DAMAGED) from error


def _checked(content: bytes) -> tuple[Dataset, Notes]:
    """The data set of a file that is not refused, with all that its decoder needs."""
    dataset, notes = parse(content), Notes()
    _refuse_without_picture(dataset)
    settle(dataset, _PLAIN_SYNTAXES[dataset.original_encoding], notes)
    if not can_decode(dataset):
        raise PictureError(UNKNOWN_CODING)
    return dataset, notes


def parse(content: bytes) -> Dataset:
    """Read the data set of a file, which may lack the preamble and the name of its encoding.

    Raises:
        Exception: of any kind, for a damaged file leads pydicom into them.
    """
    inflated = _inflated(content)
    dataset: Dataset = dcmread(Metered(inflated), force=True)
    named = dataset.file_meta.get("TransferSyntaxUID")
    if named is not None and UID(named).type != "Transfer Syntax":
        dataset = _read_by_look(inflated, dataset)
    return dataset


def _read_by_look(content: bytes, dataset: Dataset) -> Dataset:
    """Read a data set whose encoding nobody knows by name, as if it had none.

    pydicom then looks at its first element, and else takes it for the most usual one.
    """
    stream = Metered(content)
    read_preamble(stream, force=True)
    _read_meta(stream)
    looked_at = dcmread(Metered(stream.read()), force=True)
    looked_at.file_meta = dataset.file_meta
    return looked_at


def _read_meta(stream: Metered) -> Dataset:
    """Read the file's meta information, and stop where its data set begins."""
    return read_dataset(
        stream,
        is_implicit_VR=False,
        is_little_endian=True,
        stop_when=lambda tag, _vr, _length: tag.group != 2,
    )


def _inflated(content: bytes) -> bytes:
    """The data set of a deflated file; any other file as it is.

    pydicom would inflate without a limit.

    Raises:
        PictureError: it is larger than a file may be, or was packed tighter than a film can be.
    """
    if DeflatedExplicitVRLittleEndian.encode() not in content:
        return content
    stream = Metered(content)
    read_preamble(stream, force=True)
    meta = _read_meta(stream)
    if meta.get("TransferSyntaxUID") != DeflatedExplicitVRLittleEndian:
        return content
    most = most_unpacked(len(content))
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflated, packed = io.BytesIO(), stream.read()
    while packed:
        # Parcel by parcel: zlib would copy everything once more to join it.
        inflated.write(inflater.decompress(packed, _PARCEL_BYTES))
        packed = inflater.unconsumed_tail
        if inflated.tell() > most:
            raise PictureError(unpacks_too_large(most))
    return inflated.getvalue()


def _refuse_without_picture(dataset: Dataset) -> None:
    if "DirectoryRecordSequence" in dataset:
        raise PictureError(DIRECTORY)
    if "PixelData" in dataset:
        return
    for keyword, bits in _FLOATING_PIXELS.items():
        if keyword in dataset:
            raise PictureError(UNKNOWN_BITS.filled(bits=bits))
    # Where a file ends within its compressed pixels, pydicom drops the whole element.
    raise PictureError(DAMAGED if not dataset or "Rows" in dataset else NO_PICTURE)


def _header(dataset: Dataset) -> Header:
    return Header(
        modality=_text(dataset, "Modality"),
        body_part=_text(dataset, "BodyPartExamined"),
        view=_text(dataset, "ViewPosition") or _view_in_words(dataset),
        raw=_text(dataset, "PresentationIntentType") == "FOR PROCESSING",
        age=_age(dataset),
        patient_name=_name(_text(dataset, "PatientName")),
        patient_id=_text(dataset, "PatientID"),
        patient_sex=_text(dataset, "PatientSex"),
        study_date=_text(dataset, "StudyDate"),
        accession_number=_text(dataset, "AccessionNumber"),
    )


def _text(dataset: Dataset, keyword: str) -> str:
    """The first value of an element; empty when there is none, or it cannot be read."""
    try:
        value = dataset.get(keyword)
    except Exception:  # pydicom converts a value only now, and a damaged one fails
        return ""
    if isinstance(value, MultiValue):
        value = value[0] if value else None
    return "" if value is None else " ".join(str(value).split())


def _view_in_words(dataset: Dataset) -> str:
    """The view as digital machines write it; older ones write a code of two letters."""
    views = dataset.get("ViewCodeSequence")
    return _text(views[0], "CodeMeaning") if views else ""


def _name(text: str) -> str:
    """The name in the first of its alphabets (PS3.5, 6.2.1), with blanks between its parts."""
    return " ".join(text.partition("=")[0].replace("^", " ").split())


def _age(dataset: Dataset) -> int | None:
    """In completed years: as the machine wrote it, or else from the dates of birth and study."""
    if written := re.fullmatch(r"(\d+)([DWMY])", _text(dataset, "PatientAge").upper()):
        return int(written[1]) // _UNITS_A_YEAR[written[2]]
    born, studied = (
        parse_date(_text(dataset, keyword)) for keyword in ("PatientBirthDate", "StudyDate")
    )
    if born is None or studied is None or studied < born:
        return None
    before_birthday = (studied.month, studied.day) < (born.month, born.day)
    return studied.year - born.year - before_birthday
