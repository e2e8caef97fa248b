"""Reading picture files: from a path to upright pixels, or a reason in plain words."""

import hashlib
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError
from pydicom import Dataset

from desktop.reading import jpeg_scans, tiff_tables
from desktop.reading.decode_limits import Metered
from desktop.reading.dicom import has_magic, read_dicom, read_dicom_film
from desktop.reading.find_film import find_film, is_coloured
from desktop.reading.grey_film import Film, film_of
from desktop.reading.picture import (
    CHANGED,
    MAX_PICTURE_BYTES,
    MAX_SIDE,
    REDUCED_SIDE,
    TOO_LITTLE_MEMORY,
    TOO_NARROW,
    Picture,
    PictureError,
    read_file,
    reduction,
    too_many_pixels,
)
from desktop.reading.zip_archive import archive_of, is_archive, list_members, read_member
from desktop.results.row import Row
from desktop.scoring.review import WHOLE
from models.message import QT_TRANSLATE_NOOP, Message, reason_of
from models.preprocess import converted, effective_bits, shrink

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
# Those of most DICOM files without the preamble that the others are known by.
DICOM_SUFFIXES = frozenset({".dcm", ".dicom"})

GONE = Message(
    "file-gone",
    QT_TRANSLATE_NOOP("Scoring", "The file is no longer there; look for it and score it again."),
)
FORBIDDEN = Message(
    "file-forbidden",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file may not be opened; ask whoever set up this computer for permission."
    ),
)
UNREADABLE = Message(
    "file-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file cannot be read ({reason}); check the disk or the cable, and score it again.",
    ),
)
EMPTY = Message(
    "file-empty", QT_TRANSLATE_NOOP("Scoring", "The file is empty; export the film again.")
)
NO_PICTURE = Message(
    "not-a-picture",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file is not a picture that this program can read; export the film as PNG or JPEG.",
    ),
)
DAMAGED = Message(
    "picture-damaged",
    QT_TRANSLATE_NOOP("Scoring", "The picture is damaged or incomplete; copy or export it again."),
)

# Pillow opens the JPEGs of phones that hold several pictures (MPO) as JPEG, too.
_FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "WEBP")
# As Pillow holds a picture of these modes; of all others, four.
_BYTES_A_PIXEL = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}
# Pixels that are taken over from Pillow at once: it makes two further copies of them meanwhile.
_STRIP_PIXELS = 2**20
_TIFF_PHOTOMETRIC = 262
_TIFF_MIN_IS_WHITE = 0
_TIFF_SAMPLE_FORMAT = 339
_TIFF_UNSIGNED = 1
# Notes of a picture that may turn it or tell of a camera.
_NOTES = frozenset({"exif", "xmp"})
_CAMERA_NOTES = ("exif", "Raw profile type exif")
# Sixteen times what a segment of a JPEG holds; Pillow makes objects of each number.
_MAX_NOTES_BYTES = 2**20
_EXPOSURE = {ExifTags.Base.ExposureTime, ExifTags.Base.FNumber, ExifTags.Base.FocalLength}
# What reading a camera's notes raises where they are broken.
_DAMAGED_NOTES = (SyntaxError, struct.error, TypeError, ValueError, KeyError)

# Pillow refuses at twice its limit and warns at once; the limit alone is wanted.
Image.MAX_IMAGE_PIXELS = MAX_PICTURE_BYTES // 2
warnings.simplefilter("ignore", Image.DecompressionBombWarning)


def read_picture(path: Path, *, crop: bool = True) -> Picture:
    """Read and decode one file for scoring; of a file with several pages, the first.

    A large grey film is read in a reduction where that is faster: a JPEG is decoded at a half, a
    quarter or an eighth of its size, and of a DICOM file the means of squares of pixels are taken.

    Args:
        crop: whether to look for the film on a photograph.

    Raises:
        PictureError: whatever is wrong with the file.
    """
    content, sha256 = _read_content(path)
    with _naming(sha256):
        if _is_dicom(path, content):
            return _read_dicom(content, sha256, reduce=True)[0]
        return _read_image(content, sha256, crop, reduce=True)


def read_scored(path: Path, row: Row) -> tuple[Picture, Dataset]:
    """A whole picture, as much of it as was scored, if it is still the file of this row.

    Returns:
        The picture, and all that a DICOM file says of it; nothing of any other file.

    Raises:
        PictureError: whatever is wrong with the file, or that it is another one now.
    """
    content, found = _read_content(path)
    if found != row.sha256:
        raise PictureError(CHANGED)
    with _naming(found):
        if _is_dicom(path, content):
            return _read_dicom(content, found, reduce=False)
        return _read_image(content, found, WHOLE not in row.remarks, reduce=False), Dataset()


def read_film(path: Path) -> tuple[Film, str]:
    """A whole picture, in grey and in the depth of the file; the hash of its bytes.

    A photograph is whole, so that a person sees where the film was found on it.

    Raises:
        PictureError: whatever is wrong with the file.
    """
    content, sha256 = _read_content(path)
    with _naming(sha256):
        if _is_dicom(path, content):
            return read_dicom_film(content), sha256
        picture = _read_image(content, sha256, crop=True, reduce=False)
        return film_of(picture.pixels, picture.film_box), sha256


def _read_dicom(content: bytes, sha256: str, reduce: bool) -> tuple[Picture, Dataset]:
    pixels, header, dataset = read_dicom(content, reduce=reduce)
    size = (dataset.Columns, dataset.Rows)
    return Picture(pixels, sha256, header, reduced_from=size), dataset


def _read_image(content: bytes, sha256: str, crop: bool, reduce: bool) -> Picture:
    with _opened(content) as image:
        if not reduce or not _may_be_reduced(image):
            return _whole(image, sha256, crop)
        size = image.size
        image.draft(None, (REDUCED_SIDE, REDUCED_SIDE))
        if image.mode == "L":
            return Picture(shrink(image), sha256, reduced_from=size)
        pixels = _pixels(image)
        if _is_grey(pixels):
            return Picture(pixels, sha256, reduced_from=size)
    # Of colours it is asked how many there are, which a reduction does not tell.
    with _opened(content) as image:
        return _whole(image, sha256, crop)


def _may_be_reduced(image: Image.Image) -> bool:
    """Whether a reduction differs from the whole by its size alone, if the film is grey."""
    return image.format == "JPEG" and reduction(image.size) > 1 and _NOTES.isdisjoint(image.info)


def _is_grey(pixels: np.ndarray) -> bool:
    if pixels.ndim == 2:
        return True
    red, green, blue = np.moveaxis(pixels, 2, 0)
    return np.array_equal(red, green) and np.array_equal(green, blue)


def _whole(image: Image.Image, sha256: str, crop: bool) -> Picture:
    bytes_a_pixel = _BYTES_A_PIXEL.get(image.mode, 4)
    if image.width * image.height * bytes_a_pixel > MAX_PICTURE_BYTES:
        # Of a JPEG only: telephones give more pixels than their lenses show.
        image.draft(None, (image.width // 2, image.height // 2))
    if image.width * image.height * bytes_a_pixel > MAX_PICTURE_BYTES:
        raise PictureError(too_many_pixels(bytes_a_pixel))
    if max(image.size) > MAX_SIDE:
        raise PictureError(TOO_NARROW)
    image.load()  # some notes stand behind the pixels
    if any(len(image.info.get(name, b"")) > _MAX_NOTES_BYTES for name in _CAMERA_NOTES):
        raise ValueError("the notes are longer than a camera's")
    exposed = _was_exposed(image)
    pixels = _pixels(image)
    photographed = (exposed and pixels.dtype == np.uint8) or is_coloured(pixels)
    film_box = find_film(pixels) if photographed and crop else None
    return Picture(
        pixels,
        sha256,
        photographed=photographed,
        film_box=film_box,
        kept_whole=photographed and not crop,
    )


def _is_dicom(path: Path, content: bytes) -> bool:
    return has_magic(content) or path.suffix.lower() in DICOM_SUFFIXES


def _read_content(path: Path) -> tuple[bytes, str]:
    """The bytes of a file of a bearable size, and their SHA-256."""
    content = _read(path)
    return content, hashlib.sha256(content).hexdigest()


@contextmanager
def _naming(sha256: str) -> Iterator[None]:
    """Let what is wrong with a file say of which bytes it is true."""
    try:
        yield
    except PictureError as error:
        raise PictureError(error.message, sha256) from error


def _read(path: Path) -> bytes:
    try:
        content = _content(path)
    except FileNotFoundError as error:
        raise PictureError(GONE) from error
    except PermissionError as error:
        raise PictureError(FORBIDDEN) from error
    except OSError as error:
        raise PictureError(UNREADABLE.filled(reason=reason_of(error))) from error
    if not content:
        raise PictureError(EMPTY)
    return content


def _content(path: Path) -> bytes:
    if archive := archive_of(path):
        return read_member(archive, path)
    if is_archive(path):
        list_members(path)  # says why it is refused
    return read_file(path)


@contextmanager
def _opened(content: bytes) -> Iterator[Image.Image]:
    """The picture, to be decoded."""
    try:
        if not jpeg_scans.is_bearable(content) or not tiff_tables.is_bearable(content):
            raise ValueError("the file has more parts than a picture needs")
        with Image.open(Metered(content), formats=_FORMATS) as image:
            yield image
    except PictureError:
        raise
    except UnidentifiedImageError as error:
        raise PictureError(NO_PICTURE) from error
    except Image.DecompressionBombError as error:
        raise PictureError(too_many_pixels(1)) from error
    except MemoryError as error:
        raise PictureError(TOO_LITTLE_MEMORY) from error
    except Exception as error:
        # Decoders raise whatever a broken file leads them into: OSError, SyntaxError,
        # struct.error, IndexError.
        raise PictureError(DAMAGED) from error


def _was_exposed(image: Image.Image) -> bool:
    """Whether the notes of a camera tell of its lens or shutter.

    Scanners write a make and a model, too, but have neither. A phone's picture without colours is
    known for one by them alone; messengers take them away.
    """
    with suppress(*_DAMAGED_NOTES):
        return not _EXPOSURE.isdisjoint(image.getexif().get_ifd(ExifTags.IFD.Exif))
    return False


def _pixels(image: Image.Image) -> np.ndarray:
    tags = getattr(image, "tag_v2", {})
    min_is_white = tags.get(_TIFF_PHOTOMETRIC) == _TIFF_MIN_IS_WHITE
    unsigned = tags.get(_TIFF_SAMPLE_FORMAT, _TIFF_UNSIGNED) in (_TIFF_UNSIGNED, (_TIFF_UNSIGNED,))
    image.load()
    # Damaged notes of the camera, which tell the orientation, do not make the film unreadable.
    with suppress(*_DAMAGED_NOTES):
        ImageOps.exif_transpose(image, in_place=True)
    if image.mode.startswith(("I", "F")):
        values = _taken_over(image, image.mode)
        if image.mode == "I" and unsigned:
            values = values.view(np.uint32)  # Pillow has no mode for it
        pixels = _to_16_bits(values)
        # Pillow inverts such files up to 8 bits, and leaves deeper ones as they are.
        return 2 ** effective_bits(pixels) - 1 - pixels if min_is_white else pixels
    return _taken_over(image, "L" if image.mode in ("1", "L", "LA", "La") else "RGB")


def _taken_over(image: Image.Image, mode: str) -> np.ndarray:
    """The pixels in a mode of Pillow's, (height, width) or (height, width, 3)."""
    lines = max(1, _STRIP_PIXELS // image.width)
    if image.height <= lines:
        # Converting to its own mode would copy the picture once more.
        return np.asarray(image if image.mode == mode else image.convert(mode))
    corner = np.asarray(image.crop((0, 0, 1, 1)).convert(mode))
    pixels = np.empty((image.height, image.width, *corner.shape[2:]), corner.dtype)
    for top in range(0, image.height, lines):
        strip = image.crop((0, top, image.width, min(top + lines, image.height)))
        pixels[top : top + lines] = np.asarray(strip.convert(mode))
    return pixels


def _to_16_bits(values: np.ndarray) -> np.ndarray:
    """Whole numbers of 16 bits as they are; anything else from its smallest to its largest."""
    if values.dtype.kind in "iu" and values.min() >= 0 and values.max() < 2**16:
        return values.astype(np.uint16, copy=False)
    finite = np.isfinite(values)
    if not finite.any():
        return np.zeros(values.shape, dtype=np.uint16)
    first = values.flat[finite.argmax()]
    low = float(values.min(initial=first, where=finite))
    high = float(values.max(initial=first, where=finite))
    scale = (2**16 - 1) / (high - low) if high > low else 0.0

    def scaled(part: np.ndarray) -> np.ndarray:
        known = np.nan_to_num(part.astype(np.float64), nan=low, posinf=high, neginf=low)
        return np.rint((known - low) * scale)

    return converted(values, np.uint16, scaled)
