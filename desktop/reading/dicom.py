"""Reading DICOM files: from bytes to the film as a workstation shows it, and to its header."""

import io
import logging
import warnings
import zlib
from collections.abc import Iterator, MutableSequence
from contextlib import contextmanager, suppress
from typing import Any

import numpy as np
import pydicom.config
from pydicom import Dataset
from pydicom.charset import default_encoding
from pydicom.dataelem import RawDataElement
from pydicom.dataset import FileMetaDataset
from pydicom.filereader import read_dataset, read_partial, read_preamble, read_sequence
from pydicom.hooks import hooks, raw_element_value
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from pydicom.valuerep import BUFFERABLE_VRS, VR

from desktop.reading.codestream import Codestream
from desktop.reading.decode_limits import Metered
from desktop.reading.dicom_header import Header
from desktop.reading.dicom_pixels import can_decode, render
from desktop.reading.encapsulated import PIXEL_DATA, holds_pixels, take_pixels
from desktop.reading.formats import HEAD_BYTES, begins_as_dicom, with_whole_preamble
from desktop.reading.grey_film import GreyFilm, film_of
from desktop.reading.header_elements import header_of
from desktop.reading.picture import (
    TOO_LITTLE_MEMORY,
    PictureError,
    most_unpacked,
    reduction,
    unpacks_too_large,
)
from desktop.reading.pixel_header.facts import SYNTAX, UNKNOWN_BITS, UNKNOWN_CODING, settle
from desktop.reading.pixel_header.notes import PART_LEFT_OUT, Notes
from desktop.reading.sound_elements import without_broken_elements
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
_ANY_ZLIB_HEADER = 32  # of zlib or gzip
_FLOATING_PIXELS = {"FloatPixelData": 32, "DoubleFloatPixelData": 64}
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
        return rendered, header_of(dataset), dataset, notes.messages


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
    dataset, stream, notes = _parsed(content)
    settle(dataset, stream, _PLAIN_SYNTAXES[dataset.original_encoding], notes)
    if not can_decode(dataset):
        raise PictureError(UNKNOWN_CODING)
    return dataset, notes


def _parsed(content: bytes) -> tuple[Dataset, Codestream | None, Notes]:
    """The data set of a file with a picture; where its header is broken, without that part of it.

    See `parse`.
    """
    notes = Notes()
    try:
        dataset, stream = parse(content, notes)
        _refuse_without_picture(dataset, content)
    except MemoryError:
        raise
    except Exception as error:
        if isinstance(error, PictureError) and error.message not in (DAMAGED, NO_PICTURE):
            raise
        inflated = _inflated(with_whole_preamble(content))
        sound = without_broken_elements(inflated, _read_meta(inflated)[1])
        if sound is None:
            raise
        notes = Notes(about_pixels=[PART_LEFT_OUT])
        dataset, stream = parse(sound, notes)
        _refuse_without_picture(dataset, sound)
    return dataset, stream, notes


def parse(content: bytes, notes: Notes) -> tuple[Dataset, Codestream | None]:
    """Read the data set of a file, which may lack the preamble and the name of its encoding.

    Args:
        notes: where to note that the name of its encoding is wrong.

    Returns:
        The data set, and its compressed picture; see `take_pixels`.

    Raises:
        Exception: of any kind, for a damaged file leads pydicom into them.
    """
    inflated = _inflated(with_whole_preamble(content))
    meta, start = _read_meta(inflated)
    named = meta.get("TransferSyntaxUID")
    syntax = UID(named or "")
    is_known = syntax.type == "Transfer Syntax"
    is_turned = is_known and _is_turned(inflated[start : start + 2], syntax)
    if named is None or (is_known and not is_turned):
        dataset, place = _up_to_pixels(inflated)
    else:
        dataset, place = _read_by_look(inflated, start, meta)
    if named is None or (is_turned and not syntax.is_encapsulated):
        dataset.file_meta.TransferSyntaxUID = _PLAIN_SYNTAXES[dataset.original_encoding]
    stream = take_pixels(dataset, inflated, place)
    if named and named != dataset.file_meta.TransferSyntaxUID:
        notes.take(SYNTAX, given=True)
    return dataset, stream


def _up_to_pixels(content: bytes) -> tuple[Dataset, int]:
    """The data set without its pixels, and the place where they begin."""
    stream = Metered(content)
    dataset = read_partial(stream, lambda tag, _vr, _length: tag == PIXEL_DATA, force=True)
    return dataset, stream.tell()


def _read_by_look(content: bytes, start: int, meta: Dataset) -> tuple[Dataset, int]:
    """Read a data set as if its encoding had no name, for nobody knows the name or it is wrong.

    pydicom then looks at its first element, and else takes it for the most usual one.
    """
    dataset, place = _up_to_pixels(content[start:])
    dataset.file_meta = FileMetaDataset(meta)
    return dataset, start + place


def _is_turned(group: bytes, named: UID) -> bool:
    """Whether a data set is in another byte order than its transfer syntax says.

    Some programs turn the bytes of a data set round, and leave the name as it was.

    Args:
        group: the two bytes of its first element's group, which is a small number.
    """
    low, high = group if named.is_little_endian else reversed(group)
    return low == 0 != high


def _read_meta(content: bytes) -> tuple[Dataset, int]:
    """Read the file's meta information, and where its data set begins."""
    stream = Metered(content)
    read_preamble(stream, force=True)
    meta = read_dataset(
        stream,
        is_implicit_VR=False,
        is_little_endian=True,
        stop_when=lambda tag, _vr, _length: tag.group != 2,
    )
    return meta, stream.tell()


def _inflated(content: bytes) -> bytes:
    """The data set of a deflated file, whatever it is called; any other file as it is.

    pydicom would inflate without a limit.

    Raises:
        PictureError: it is larger than a file may be, or was packed tighter than a film can be.
    """
    meta, start = _read_meta(content)
    is_named = meta.get("TransferSyntaxUID") == DeflatedExplicitVRLittleEndian
    head = content[start : start + HEAD_BYTES]
    if begins_as_dicom(head):
        # What is called deflated and is not has no other name.
        return content[start:] if is_named else content
    # The standard leaves out the header of zlib or gzip.
    for bits in (-zlib.MAX_WBITS, zlib.MAX_WBITS | _ANY_ZLIB_HEADER):
        with suppress(zlib.error):
            begin = zlib.decompressobj(bits).decompress(head, HEAD_BYTES)
            if begins_as_dicom(begin):
                return _unpacked(content[start:], bits)
    return _unpacked(content[start:], -zlib.MAX_WBITS) if is_named else content


def _unpacked(packed: bytes, bits: int) -> bytes:
    most = most_unpacked(len(packed))
    inflater = zlib.decompressobj(bits)
    inflated = io.BytesIO()
    while packed:
        # Parcel by parcel: zlib would copy everything once more to join it.
        inflated.write(inflater.decompress(packed, _PARCEL_BYTES))
        packed = inflater.unconsumed_tail
        if inflated.tell() > most:
            raise PictureError(unpacks_too_large(most))
    return inflated.getvalue()


def _refuse_without_picture(dataset: Dataset, content: bytes) -> None:
    if "DirectoryRecordSequence" in dataset:
        raise PictureError(DIRECTORY)
    if "PixelData" in dataset:
        return
    for keyword, bits in _FLOATING_PIXELS.items():
        if keyword in dataset:
            raise PictureError(UNKNOWN_BITS.filled(bits=bits))
    # The file may have been cut off before its pixels, or an element before them is broken.
    is_damaged = not dataset or "Rows" in dataset or holds_pixels(content)
    raise PictureError(DAMAGED if is_damaged else NO_PICTURE)
