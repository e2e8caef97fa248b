"""Decoding every picture but DICOM: through Pillow, and what that cannot read as in DICOM."""

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import numpy as np
from PIL import ExifTags, Image, ImageOps, TiffImagePlugin, UnidentifiedImageError
from pydicom.uid import UID, JPEGBaseline8Bit, JPEGExtended12Bit

from desktop.reading import dicom_jpeg
from desktop.reading.codestream import (
    Codestream,
    find_codestream,
    has_end,
    syntax_of_jpeg,
    with_more_codes,
)
from desktop.reading.decode_limits import Metered, is_bearable
from desktop.reading.find_film import find_film, is_coloured
from desktop.reading.formats import HEAD_BYTES, bytes_before_jpeg
from desktop.reading.picture import (
    MAX_PICTURE_BYTES,
    MAX_SIDE,
    REDUCED_SIDE,
    TOO_LITTLE_MEMORY,
    TOO_NARROW,
    Picture,
    PictureError,
    reduction,
    too_many_pixels,
)
from models.message import QT_TRANSLATE_NOOP, Message
from models.preprocess import converted, effective_bits, shrink

NO_PICTURE = Message(
    "not-a-picture",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file is not a picture that this program can read. Export the film as PNG or JPEG.",
    ),
)
DAMAGED = Message(
    "picture-damaged",
    QT_TRANSLATE_NOOP("Scoring", "The picture is damaged or incomplete. Copy or export it again."),
)

# Pillow opens the JPEGs of phones that hold several pictures (MPO) as JPEG, too.
_JPEGS = ("JPEG", "MPO")
_FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "WEBP", "JPEG2000")
_MIDDLE_GREY = (128, (128, 128, 128))
# What Pillow takes for a pixel of these modes; it takes four for any other.
_BYTES_A_PIXEL = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}
# What the decoder of JPEG 2000 takes for each number, whatever the pixel's mode.
_JPEG_2000_BYTES = 4
# So many pixels are taken from Pillow at once, for it makes two further copies of them meanwhile.
_STRIP_PIXELS = 2**20
_TIFF_PHOTOMETRIC = 262
_TIFF_MIN_IS_WHITE = 0
_TIFF_SAMPLE_FORMAT = 339
_TIFF_UNSIGNED = 1
_TIFF_SUBFILE_TYPE = 254
_TIFF_COPY_OR_MASK = 0x1 | 0x4
_TIFF_PLANES, _TIFF_BITS = 284, 258
_TIFF_BY_PLANE, _TIFF_SIGNED = 2, 2
# What Pillow can read, and does not look for: big-endian numbers of 16 bits in which 0 is white,
# and of 32 bits without a sign. The key: order, photometric interpretation, sample format, fill
# order, bits, extra samples.
TiffImagePlugin.OPEN_INFO |= {
    (b"MM", _TIFF_MIN_IS_WHITE, (_TIFF_UNSIGNED,), 1, (16,), ()): ("I;16B", "I;16B"),
    (b"MM", 1, (_TIFF_UNSIGNED,), 1, (32,), ()): ("I", "I;32B"),
}
# libtiff gives numbers in the order of this computer. Pillow knows that of 16 bits without a sign.
_LIBTIFF_ORDER = {"I;16BS": "I;16S", "I;32BS": "I;32S", "I;32B": "I;32S", "F;32BF": "F;32F"}
# Files of these formats may hold several pictures. The second one of a phone's JPEG is no film.
_WITH_SEVERAL = ("TIFF", "PNG", "WEBP")
# Notes that may turn a picture, or name a camera.
_NOTES = frozenset({"exif", "xmp"})
_CAMERA_NOTES = ("exif", "Raw profile type exif")
# Sixteen times what a segment of a JPEG holds. Pillow makes an object of each number.
_MAX_NOTES_BYTES = 2**20
_EXPOSURE = {ExifTags.Base.ExposureTime, ExifTags.Base.FNumber, ExifTags.Base.FocalLength}
# What reading a camera's notes raises where they are broken.
_DAMAGED_NOTES = (SyntaxError, struct.error, TypeError, ValueError, KeyError)

# Pillow refuses a picture of twice this, and warns before; only the refusal is wanted.
Image.MAX_IMAGE_PIXELS = MAX_PICTURE_BYTES // 2
warnings.simplefilter("ignore", Image.DecompressionBombWarning)


def read_raster(content: bytes, sha256: str, *, crop: bool, reduce: bool) -> Picture:
    """Decode a picture that is not DICOM; the first page of several.

    Args:
        sha256: of the content.
        crop: whether to look for the film on a photograph.
        reduce: whether to give a large grey film in a reduction.

    Raises:
        PictureError: whatever is wrong with the file.
    """
    content = _without_junk(content)
    if (pixels := _machines_jpeg(content)) is not None:
        return Picture(pixels, sha256)
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
    # A reduction does not show how many colours there are, so a coloured picture is read whole.
    with _opened(content) as image:
        return _whole(image, sha256, crop)


def _without_junk(content: bytes) -> bytes:
    """A JPEG without what something has put before it; any other file as it is.

    A picture that is less than half of the file is a small copy of what the file really holds.
    """
    start = bytes_before_jpeg(content[:HEAD_BYTES])
    if not start:
        return content
    try:
        stream = find_codestream(content, start, len(content))
    except (ValueError, struct.error):
        return content[start:]  # and its decoder says that it is damaged
    length = sum(map(len, stream.parts)) if stream else 0
    return content[start:] if 2 * length > len(content) else content


def _machines_jpeg(content: bytes) -> np.ndarray | None:
    """The pixels of a JPEG that Pillow cannot read, as X-ray machines write them; None of others.

    They are without loss, deeper than 8 bits, or JPEG-LS.

    Raises:
        PictureError: it is damaged, too large, or in colours that no film has.
    """
    syntax = syntax_of_jpeg(content)
    if syntax is None or syntax == JPEGBaseline8Bit:
        return None
    with _damage_as_picture_error():
        stream = find_codestream(content, 0, len(content)) if is_bearable(content) else None
        if stream is None or stream.samples not in _samples_read(syntax):
            raise PictureError(NO_PICTURE)
        _refuse_too_large(stream)
        return dicom_jpeg.decode(b"".join(stream.parts), syntax, stream.samples)


def _samples_read(syntax: UID) -> tuple[int, ...]:
    """How many samples a pixel may have. Three of 12 bits with loss may mean several things."""
    return (1,) if syntax == JPEGExtended12Bit else (1, 3)


def _refuse_too_large(stream: Codestream) -> None:
    rows, columns = stream.size or (0, 0)
    bytes_a_pixel = stream.samples * (1 if stream.bits <= 8 else 2)
    if rows * columns * bytes_a_pixel > MAX_PICTURE_BYTES:
        raise PictureError(too_many_pixels(bytes_a_pixel))
    if max(rows, columns) > MAX_SIDE:
        raise PictureError(TOO_NARROW)


def _may_be_reduced(image: Image.Image) -> bool:
    """Whether a reduction differs from the whole by its size alone, if the film is grey."""
    return image.format == "JPEG" and reduction(image.size) > 1 and _NOTES.isdisjoint(image.info)


def _is_grey(pixels: np.ndarray) -> bool:
    if pixels.ndim == 2:
        return True
    red, green, blue = np.moveaxis(pixels, 2, 0)
    return np.array_equal(red, green) and np.array_equal(green, blue)


def _whole(image: Image.Image, sha256: str, crop: bool) -> Picture:
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        _mend_tiff(image)
    bytes_a_pixel = _bytes_a_pixel(image)
    if image.width * image.height * bytes_a_pixel > MAX_PICTURE_BYTES:
        # This halves a JPEG only. Telephones give more pixels than their lenses show.
        image.draft(None, (image.width // 2, image.height // 2))
    if image.width * image.height * bytes_a_pixel > MAX_PICTURE_BYTES:
        raise PictureError(too_many_pixels(bytes_a_pixel))
    if max(image.size) > MAX_SIDE:
        raise PictureError(TOO_NARROW)
    image.load()  # some formats have notes behind the pixels
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
        first_of_several=_holds_several(image),
    )


def _mend_tiff(image: TiffImagePlugin.TiffImageFile) -> None:
    """Let Pillow read numbers in their right order.

    Raises:
        PictureError: it would take two numbers of 8 bits for one of 16.
    """
    deepest = max(image.tag_v2.get(_TIFF_BITS, (1,)))
    if image.tag_v2.get(_TIFF_PLANES) == _TIFF_BY_PLANE and image.mode == "RGB" and deepest > 8:
        raise PictureError(NO_PICTURE)
    image.tile = [
        tile._replace(args=(_LIBTIFF_ORDER.get(tile.args[0], tile.args[0]), *tile.args[1:]))
        if tile.codec_name == "libtiff" and isinstance(tile.args, tuple)
        else tile
        for tile in image.tile
    ]


def _holds_several(image: Image.Image) -> bool:
    """Whether there are further pictures, and not just a small copy or a mask of the first.

    This goes on to the second one, so it comes after the first has been read.
    """
    with suppress(Exception):  # what is wrong with the second one costs the first nothing
        if image.format in _WITH_SEVERAL and getattr(image, "n_frames", 1) > 1:
            image.seek(1)
            kind = getattr(image, "tag_v2", {}).get(_TIFF_SUBFILE_TYPE, 0)
            return not kind & _TIFF_COPY_OR_MASK
    return False


def _bytes_a_pixel(image: Image.Image) -> int:
    if image.format == "JPEG2000":
        return _JPEG_2000_BYTES * len(image.getbands())
    return _BYTES_A_PIXEL.get(image.mode, 4)


@contextmanager
def _opened(content: bytes) -> Iterator[Image.Image]:
    """The picture, ready to be decoded."""
    with _damage_as_picture_error():
        if not is_bearable(content):
            raise ValueError("the file has more parts than a picture needs")
        if not has_end(content):
            raise ValueError("the picture is cut off")
        with Image.open(Metered(content), formats=_FORMATS) as image:
            yield image
            if image.format in _JPEGS and _may_be_filled_up(image) and _is_filled_up(content):
                raise ValueError("the picture has fewer pixels than it says")


@contextmanager
def _damage_as_picture_error() -> Iterator[None]:
    """Raise a PictureError for whatever goes wrong."""
    try:
        yield
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


def _may_be_filled_up(image: Image.Image) -> bool:
    """Whether a corner has the middle grey that libjpeg makes up for what is missing.

    It is the last pixel's corner, and another one after the picture was put upright.
    """
    right, bottom = image.width - 1, image.height - 1
    corners = ((0, 0), (right, 0), (0, bottom), (right, bottom))
    return any(image.getpixel(corner) in _MIDDLE_GREY for corner in corners)


def _is_filled_up(content: bytes) -> bool:
    """Whether pixels are missing at the end of a JPEG: only then, more codes change the picture."""
    stream = find_codestream(content, 0, len(content))
    whole = b"".join(stream.parts) if stream else content
    reductions = []
    for codes in (whole, with_more_codes(whole)):
        with Image.open(io.BytesIO(codes), formats=_JPEGS) as image:
            image.draft(None, (image.width // 8, image.height // 8))
            reductions.append(np.asarray(image))
    first, second = reductions
    return not np.array_equal(first, second)


def _was_exposed(image: Image.Image) -> bool:
    """Whether the notes of a camera name its lens or shutter.

    Scanners write a make and a model, too, but have neither. These notes are the only sign that a
    phone took a picture without colours; messengers remove them.
    """
    with suppress(*_DAMAGED_NOTES):
        return not _EXPOSURE.isdisjoint(image.getexif().get_ifd(ExifTags.IFD.Exif))
    return False


def _pixels(image: Image.Image) -> np.ndarray:
    """Upright: uint8 or uint16, (height, width), or uint8, (height, width, 3) in RGB."""
    tags = getattr(image, "tag_v2", {})
    min_is_white = tags.get(_TIFF_PHOTOMETRIC) == _TIFF_MIN_IS_WHITE
    kind = tags.get(_TIFF_SAMPLE_FORMAT, _TIFF_UNSIGNED)
    signed, unsigned = (kind in (each, (each,)) for each in (_TIFF_SIGNED, _TIFF_UNSIGNED))
    image.load()
    # The notes hold the orientation. Damaged ones do not make the film unreadable.
    with suppress(*_DAMAGED_NOTES):
        ImageOps.exif_transpose(image, in_place=True)
    if image.mode.startswith(("I", "F")):
        values = _taken_over(image, image.mode)
        if image.mode == "I" and unsigned:
            values = values.view(np.uint32)  # Pillow has no mode for it
        pixels = _to_16_bits(values)
        # Pillow inverts files of up to 8 bits by itself, but no deeper ones.
        return 2 ** effective_bits(pixels) - 1 - pixels if min_is_white else pixels
    if signed and image.mode == "L":
        return _to_16_bits(_taken_over(image, "L").view(np.int8))  # Pillow has no mode for it
    return _taken_over(image, "L" if image.mode in ("1", "L", "LA", "La") else "RGB")


def _taken_over(image: Image.Image, mode: str) -> np.ndarray:
    """The pixels in one of Pillow's modes, (height, width) or (height, width, 3)."""
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
    """Keep whole numbers of 16 bits; stretch all others from the smallest to the largest."""
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
