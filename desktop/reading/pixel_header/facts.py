"""The facts that a decoder needs: checked, and completed where there is one answer."""

import numpy as np
from pydicom import Dataset
from pydicom.dataelem import RawDataElement
from pydicom.uid import UID, JPEGBaseline8Bit, RLELossless

from desktop.reading.codestream import Codestream
from desktop.reading.encapsulated import is_encapsulated
from desktop.reading.picture import MAX_PICTURE_BYTES, PictureError, too_many_pixels
from desktop.reading.pixel_header import elements
from desktop.reading.pixel_header.notes import FILLED_UP, LEFT_OVER, Notes
from desktop.reading.pixel_header.smoothness import smoothest
from models.message import QT_TRANSLATE_NOOP, Message

# Photometric interpretations. Those of colour are turned into RGB.
INVERTED = "MONOCHROME1"
UPRIGHT = "MONOCHROME2"
GREY = (INVERTED, UPRIGHT)
PALETTE = "PALETTE COLOR"
RGB = "RGB"
# Two pixels share their colour in the last two, which older machines write in the range of video.
_FULL, HALVED, PARTIAL = "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422"
COLOUR = (RGB, _FULL, HALVED, PARTIAL, "YBR_ICT", "YBR_RCT")

SEVERAL_PICTURES = Message(
    "dicom-several-pictures",
    QT_TRANSLATE_NOOP("Scoring", "The DICOM file holds several pictures. Export the one film."),
)
UNKNOWN_CODING = Message(
    "dicom-coding",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The DICOM file is coded in a way that this program cannot read. Export it uncompressed, "
        "or as PNG.",
    ),
)
MISSING = Message(
    "dicom-fact-missing",
    QT_TRANSLATE_NOOP(
        "Scoring", "The DICOM file does not say its {fact}. Export it again, or as PNG."
    ),
)
CONTRADICTED = Message(
    "dicom-fact-contradicted",
    QT_TRANSLATE_NOOP(
        "Scoring", "The DICOM file's {fact} does not fit its picture. Export it again, or as PNG."
    ),
)
UNKNOWN_BITS = Message(
    "dicom-bits",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The DICOM file keeps each value in {bits} bits, which this program cannot read. Export it "
        "with 8 or 16 bits, or as PNG.",
    ),
)

# Their names in the standard.
_BITS_ALLOCATED, _BITS_STORED = "Bits Allocated", "Bits Stored"
_SAMPLES, _PHOTOMETRIC = "Samples per Pixel", "Photometric Interpretation"
_REPRESENTATION, _PLANAR = "Pixel Representation", "Planar Configuration"
_FRAMES = "Number of Frames"
SYNTAX = "Transfer Syntax"
_KNOWN_BITS = (1, 8, 16)
_PLAIN_BITS = 8  # which are shown from the smallest possible number to the largest


def settle(dataset: Dataset, stream: Codestream | None, plain_syntax: UID, notes: Notes) -> None:
    """Complete what a data set with pixels says of them, and refuse what has no single answer.

    Args:
        stream: the compressed picture; see `take_pixels`.
        plain_syntax: the transfer syntax of a file that is written in the same way, and whose
            pixels are not compressed.
        notes: where to note what was assumed.

    Raises:
        PictureError: there are several pictures, too many pixels, or facts without one answer.
        ValueError: a part of the pixels is missing.
    """
    element = dataset.get_item("PixelData")
    declared = element.length if isinstance(element, RawDataElement) else 0
    pixels = dataset.PixelData or b""
    _settle_syntax(dataset, pixels, stream, plain_syntax, notes)
    several = (elements.whole(dataset, "NumberOfFrames") or 1) > 1
    if dataset.file_meta.TransferSyntaxUID.is_encapsulated:
        if several and not stream:
            raise PictureError(SEVERAL_PICTURES)
        _settle_codestream(dataset, stream, notes)
    else:
        _settle_plain(dataset, pixels, declared, notes)
        if several and LEFT_OVER in notes.about_pixels:
            raise PictureError(SEVERAL_PICTURES)
    if several:
        notes.take(_FRAMES, given=True)
    if "NumberOfFrames" in dataset:
        dataset.NumberOfFrames = 1


def _settle_syntax(
    dataset: Dataset, pixels: bytes, stream: Codestream | None, plain: UID, notes: Notes
) -> None:
    """Let the transfer syntax be one of fragments where there are any, and else a plain one."""
    syntax = UID(dataset.file_meta.get("TransferSyntaxUID") or "")
    is_known = syntax.type == "Transfer Syntax"
    if is_known and syntax.is_encapsulated == is_encapsulated(pixels):
        return
    if not is_encapsulated(pixels):
        # Compressed pixels without fragments are none that anybody knows.
        dataset.file_meta.TransferSyntaxUID = plain
    elif stream:
        dataset.file_meta.TransferSyntaxUID = stream.syntax
    elif not is_known or not syntax.is_encapsulated:
        raise PictureError(UNKNOWN_CODING)
    if syntax and syntax != dataset.file_meta.TransferSyntaxUID:
        notes.take(SYNTAX, given=True)


def _settle_codestream(dataset: Dataset, stream: Codestream | None, notes: Notes) -> None:
    """Let the facts fit the codestream, which knows most of them itself."""
    if not stream and dataset.file_meta.TransferSyntaxUID == RLELossless:
        # pydicom would decode whatever is there.
        raise ValueError("the picture has no header of run lengths")
    found = stream or Codestream(dataset.file_meta.TransferSyntaxUID, [])
    rows, columns = found.size or (0, 0)
    dataset.Rows = elements.whole(dataset, "Rows") or rows or _missing("Rows")
    dataset.Columns = elements.whole(dataset, "Columns") or columns or _missing("Columns")
    allocated = elements.whole(dataset, "BitsAllocated")
    stored = elements.whole(dataset, "BitsStored") or 0
    samples = found.samples or _samples_of(found.bytes_a_pixel, allocated, stored)
    _settle_samples(dataset, samples, bool(samples), notes)
    of_rle = 8 * found.bytes_a_pixel // dataset.SamplesPerPixel
    needed = 8 if 0 < (of_rle or found.bits) <= 8 else 16
    if dataset.PhotometricInterpretation == PARTIAL:
        dataset.PhotometricInterpretation = HALVED  # a JPEG always has the full range
    if max(of_rle, found.bits) > 16:
        raise PictureError(UNKNOWN_BITS.filled(bits=max(of_rle, found.bits)))
    if allocated not in _KNOWN_BITS or allocated < needed or (of_rle and allocated != needed):
        notes.take(_BITS_ALLOCATED, given=allocated is not None)
        allocated = needed
    if 0 < found.bits <= _PLAIN_BITS < stored:
        # A deeper film would be stretched to its own range.
        notes.take(_BITS_STORED, given=True)
        dataset.BitsStored, dataset.HighBit = found.bits, found.bits - 1
    _settle_bits(dataset, allocated, found.bits, notes)
    _settle_sign(dataset, found.is_signed, notes)
    if elements.whole(dataset, "PlanarConfiguration") not in (0, 1):
        dataset.PlanarConfiguration = 0  # a codestream has an order of its own
    _check_size(dataset)


def _settle_plain(dataset: Dataset, pixels: bytes, declared: int, notes: Notes) -> None:
    """Let the facts fit the length of pixels that are not compressed."""
    allocated = elements.whole(dataset, "BitsAllocated")
    stored = elements.whole(dataset, "BitsStored") or 0
    dataset.Rows, dataset.Columns = _size(dataset, len(pixels), notes)
    area = dataset.Rows * dataset.Columns
    samples = _samples_of(len(pixels) // area, allocated, stored)
    _settle_samples(dataset, samples, False, notes)
    # So many bytes has each value, if the pixels are one picture.
    size, left = divmod(len(pixels), area * dataset.SamplesPerPixel)
    needed = 8 * size if size in (1, 2) and left <= area % 2 else 0
    is_deeper = allocated == 8 < stored <= needed
    is_flatter = allocated == 16 and needed == 8 and 0 < stored <= 8
    if allocated not in _KNOWN_BITS or is_deeper or is_flatter:
        if needed < max(stored, 1):
            _refuse_bits(allocated)
        notes.take(_BITS_ALLOCATED, given=allocated is not None)
        allocated = needed
    _settle_bits(dataset, allocated, 0, notes)
    _check_size(dataset)
    _settle_length(dataset, pixels, declared, notes)
    if dataset.SamplesPerPixel > 1:
        _settle_planes(dataset, notes)
    _settle_sign(dataset, None, notes)


def _size(dataset: Dataset, length: int, notes: Notes) -> tuple[int, int]:
    """Rows and columns; where one of them is missing, it follows from the other."""
    rows, columns = (elements.whole(dataset, keyword) for keyword in ("Rows", "Columns"))
    if rows and columns:
        return rows, columns
    name = "Columns" if rows else "Rows"
    known = rows or columns or _missing(name)
    samples = elements.whole(dataset, "SamplesPerPixel") or _missing(name)
    allocated = elements.whole(dataset, "BitsAllocated") or _missing(name)
    other, left = divmod(length, max(1, known * samples * allocated // 8))
    if left > 1:
        _missing(name)
    notes.take(name, given=elements.is_given(dataset, name))
    return (known, other) if rows else (other, known)


def _samples_of(bytes_a_pixel: int, allocated: int | None, stored: int) -> int:
    """How many samples a pixel of so many bytes has; 0 where it does not tell."""
    bits = 8 * bytes_a_pixel
    depths = (allocated,) if allocated in (8, 16) else (16,) if stored > 8 else (8, 16)
    fitting = (samples for samples in (1, 3) for depth in depths if samples * depth == bits)
    return next(fitting, 0)


def _settle_samples(dataset: Dataset, found: int, is_told: bool, notes: Notes) -> None:
    """Let the samples of a pixel and their meaning fit each other.

    Args:
        found: how many there seem to be; 0 where it does not show.
        is_told: whether the codestream says so, which is always right.
    """
    samples = elements.whole(dataset, "SamplesPerPixel") or 0
    meaning = _meaning(dataset)
    meant = 1 if meaning in (*GREY, PALETTE) else 3 if meaning in COLOUR else 0
    if meaning and not meant:
        raise PictureError(UNKNOWN_CODING)
    agreed = meant or samples if meant in (0, samples) or not samples else found
    settling = found if is_told else agreed or found
    if settling not in (1, 3):
        _refuse_samples(bool(samples or meant))
    if samples != settling:
        notes.take(_SAMPLES, given=bool(samples))
    if meant != settling:
        notes.take(_PHOTOMETRIC, given=bool(meaning))
        meaning = _usual_meaning(dataset, settling)
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = settling, meaning


def _refuse_samples(are_given: bool) -> None:
    raise PictureError((CONTRADICTED if are_given else MISSING).filled(fact=_SAMPLES))


def _meaning(dataset: Dataset) -> str:
    """The photometric interpretation as the standard spells it; empty where there is none."""
    written = elements.code(dataset, "PhotometricInterpretation")
    spelt = {each.replace(" ", "").replace("_", ""): each for each in (*GREY, PALETTE, *COLOUR)}
    return spelt.get(written.replace(" ", "").replace("_", ""), written)


def _usual_meaning(dataset: Dataset, samples: int) -> str:
    """What a pixel of so many samples means where the file does not tell."""
    if samples == 3:
        is_jpeg = dataset.file_meta.TransferSyntaxUID == JPEGBaseline8Bit
        return HALVED if is_jpeg else RGB
    if elements.is_given(dataset, "RedPaletteColorLookupTableDescriptor"):
        return PALETTE
    # PS3.3, C.8.11.3.1.2: on a film of DX the two say the same.
    return INVERTED if elements.code(dataset, "PresentationLUTShape") == "INVERSE" else UPRIGHT


def _settle_bits(dataset: Dataset, allocated: int, found: int, notes: Notes) -> None:
    stored = elements.whole(dataset, "BitsStored")
    if stored is None or not 0 < stored <= allocated:
        notes.take(_BITS_STORED, given=stored is not None)
        high = (elements.whole(dataset, "HighBit") or 0) + 1
        known = (each for each in (found, high) if 1 < each <= allocated)
        stored = next(known, allocated)
    dataset.BitsAllocated, dataset.BitsStored = allocated, stored


def _settle_sign(dataset: Dataset, found: bool | None, notes: Notes) -> None:
    """Let it be known whether the numbers have a sign; plain ones show it, without `found`."""
    signed = elements.whole(dataset, "PixelRepresentation")
    if signed not in (0, 1):
        notes.take(_REPRESENTATION, given=elements.is_given(dataset, "PixelRepresentation"))
        signed = int(_seems_signed(dataset) if found is None else found)
    dataset.PixelRepresentation = signed


def _check_size(dataset: Dataset) -> None:
    if min(dataset.Rows, dataset.Columns) < 1 or max(dataset.Rows, dataset.Columns) >= 2**16:
        raise ValueError("a side has no pixels or too many")
    bytes_a_pixel = max(1, dataset.SamplesPerPixel * dataset.BitsAllocated // 8)
    if dataset.Rows * dataset.Columns * bytes_a_pixel > MAX_PICTURE_BYTES:
        raise PictureError(too_many_pixels(bytes_a_pixel))


def _settle_length(dataset: Dataset, pixels: bytes, declared: int, notes: Notes) -> None:
    """Let there be the pixels of one picture."""
    bits = dataset.Columns * dataset.SamplesPerPixel * dataset.BitsAllocated
    line = -(-bits // 8)
    picture = -(-bits * dataset.Rows // 8)
    meaning = dataset.PhotometricInterpretation
    # PS3.3, C.7.6.3.1.2: two pixels share their colour.
    if meaning in (HALVED, PARTIAL) and len(pixels) < picture:
        picture = picture // 3 * 2
    elif meaning in (HALVED, PARTIAL):
        notes.take(_PHOTOMETRIC, given=True)
        dataset.PhotometricInterpretation = _FULL
    elif meaning == _FULL and 0 <= len(pixels) - picture // 3 * 2 <= 1:
        notes.take(_PHOTOMETRIC, given=True)
        dataset.PhotometricInterpretation = HALVED
        return
    if len(pixels) >= 2 * picture:
        raise PictureError(SEVERAL_PICTURES)
    if len(pixels) - picture > line:
        notes.about_pixels.append(LEFT_OVER)
    missing = picture - len(pixels)
    if missing <= 0:
        return
    # A file that was cut off is another matter: nobody knows what else it lacks.
    if missing > line or declared > len(pixels) or len(pixels) < line:
        raise ValueError("a part of the pixels is missing")
    above = len(pixels) - line
    dataset["PixelData"].value = pixels + pixels[above : above + missing + missing % 2]
    notes.about_pixels.append(FILLED_UP)


def _settle_planes(dataset: Dataset, notes: Notes) -> None:
    """Let it be known whether the three colours lie by pixel, 0, or by plane, 1."""
    named = elements.whole(dataset, "PlanarConfiguration")
    given = named if named in (0, 1) else None
    planar = 0  # as it always is where two pixels share their colour
    if dataset.PhotometricInterpretation not in (HALVED, PARTIAL):
        size = (dataset.Rows, dataset.Columns)
        numbers = _plain_numbers(dataset, "u")
        by_plane = numbers.reshape(3, *size).transpose(1, 2, 0)
        planar = smoothest([numbers.reshape(*size, 3), by_plane], given)
    if planar != given:
        notes.take(_PLANAR, given=elements.is_given(dataset, "PlanarConfiguration"))
    dataset.PlanarConfiguration = planar


def _seems_signed(dataset: Dataset) -> bool:
    if dataset.SamplesPerPixel > 1 or dataset.BitsAllocated == 1:
        return False
    size = (dataset.Rows, dataset.Columns)
    readings = [_plain_numbers(dataset, kind).reshape(size) for kind in "ui"]
    return bool(smoothest(readings))


def _plain_numbers(dataset: Dataset, kind: str) -> np.ndarray:
    """The numbers of plain pixels, (n,), unsigned or signed."""
    order = "<" if dataset.file_meta.TransferSyntaxUID.is_little_endian else ">"
    count = dataset.Rows * dataset.Columns * dataset.SamplesPerPixel
    return np.frombuffer(dataset.PixelData, f"{order}{kind}{dataset.BitsAllocated // 8}", count)


def _refuse_bits(allocated: int | None) -> None:
    if allocated is None:
        _missing(_BITS_ALLOCATED)
    raise PictureError(UNKNOWN_BITS.filled(bits=allocated or 0))


def _missing(fact: str) -> int:
    raise PictureError(MISSING.filled(fact=fact))
