"""Reading picture files: from a path to upright pixels, or a reason in plain words."""

import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from models.preprocess import effective_bits

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
# Listed so that a film is never passed over in silence, though this version cannot read them.
DICOM_SUFFIXES = frozenset({".dcm", ".dicom"})

MAX_FILE_BYTES = 512 * 2**20
# Two such pictures in colour still fit beside the system in 4 GB.
MAX_PIXELS = 100_000_000

# Pillow opens the JPEGs of phones that hold several pictures (MPO) as JPEG, too.
_FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "WEBP")
_TIFF_PHOTOMETRIC = 262
_TIFF_MIN_IS_WHITE = 0

# Pillow refuses at twice its limit and warns at once; the limit alone is wanted.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
warnings.simplefilter("ignore", Image.DecompressionBombWarning)


class PictureError(Exception):
    """The file gives no picture; the message says why and what to do."""

    def __init__(self, reason: str, sha256: str = "") -> None:
        super().__init__(reason)
        self.sha256 = sha256


@dataclass(frozen=True)
class Picture:
    """A decoded file.

    Attributes:
        pixels: uint8 or uint16, (height, width) or (height, width, 3), upright.
        sha256: of the file's bytes.
    """

    pixels: np.ndarray
    sha256: str

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return int(self.pixels.shape[0])


def read_picture(path: Path) -> Picture:
    """Read and decode one file; of a file with several pages, the first.

    Raises:
        PictureError: whatever is wrong with the file.
    """
    content = _read(path)
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        return Picture(_decode(content), sha256)
    except PictureError as error:
        raise PictureError(str(error), sha256) from error


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise PictureError(
                f"The file is larger than {MAX_FILE_BYTES // 2**20} MB; export a smaller one."
            )
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError(
            "The file is no longer there; look for it and score it again."
        ) from error
    except PermissionError as error:
        raise PictureError(
            "The file may not be opened; ask whoever set up this computer for permission."
        ) from error
    except OSError as error:
        raise PictureError(
            f"The file cannot be read ({error.strerror}); check the disk or the cable, and score "
            "it again."
        ) from error
    if not content:
        raise PictureError("The file is empty; export the film again.")
    return content


def _decode(content: bytes) -> np.ndarray:
    if content[128:132] == b"DICM":
        raise PictureError(
            "The file is DICOM, which this version cannot read; export the film as PNG or JPEG."
        )
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            return _pixels(image)
    except UnidentifiedImageError as error:
        raise PictureError(
            "The file is not a picture; open only JPEG, PNG, TIFF, BMP or WebP files."
        ) from error
    except Image.DecompressionBombError as error:
        raise PictureError(
            f"The picture has more than {MAX_PIXELS // 10**6} million pixels; export a smaller one."
        ) from error
    except MemoryError as error:
        raise PictureError(
            "There is not enough memory for this picture; close other programs or export a "
            "smaller one."
        ) from error
    except Exception as error:
        # Decoders raise whatever a broken file leads them into: OSError, SyntaxError,
        # struct.error, IndexError.
        raise PictureError(
            "The picture is damaged or incomplete; copy or export it again."
        ) from error


def _pixels(image: Image.Image) -> np.ndarray:
    min_is_white = getattr(image, "tag_v2", {}).get(_TIFF_PHOTOMETRIC) == _TIFF_MIN_IS_WHITE
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I;16"):
        pixels = np.asarray(upright).astype(np.uint16)
        # Pillow inverts such files up to 8 bits, and leaves those of 16 as they are.
        return 2 ** effective_bits(pixels) - 1 - pixels if min_is_white else pixels
    if upright.mode in ("I", "F"):
        return _to_16_bits(np.asarray(upright))
    if upright.mode in ("1", "L", "LA", "La"):
        return np.asarray(upright.convert("L"))
    return np.asarray(upright.convert("RGB"))


def _to_16_bits(values: np.ndarray) -> np.ndarray:
    """Whole numbers of 16 bits as they are; anything else from its smallest to its largest."""
    finite = np.nan_to_num(values.astype(np.float64))
    low, high = float(finite.min()), float(finite.max())
    if values.dtype.kind == "i" and low >= 0 and high < 2**16:
        return values.astype(np.uint16)
    scale = (2**16 - 1) / (high - low) if high > low else 0.0
    return np.rint((finite - low) * scale).astype(np.uint16)
