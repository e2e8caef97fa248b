"""What every reader of files gives: upright pixels, or the reason why there are none."""

import stat
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.reading.dicom_header import Header
from desktop.reading.file_system import on_disk
from desktop.reading.find_film import Box
from models.message import QT_TRANSLATE_NOOP, Message, MessageError
from models.preprocess import SIZE

# The shorter side of a reduction has at least so many pixels. From twice the network's input on,
# the answers are the same as for the whole film (tests/desktop/reading/test_reduction.py).
REDUCED_SIDE = 2 * SIZE
# A decoder holds at most so much: a hundred million pixels of 8 bits, or twenty-five million in
# colour. With its file and all that is made of it, such a picture takes less than 500 MB.
MAX_PICTURE_BYTES = 100_000_000
# Pillow's resizing takes 16 bytes for each pixel of a side.
MAX_SIDE = 2**16
# The largest picture, and more than half as much again for what else a file may hold.
MAX_FILE_BYTES = 160 * 2**20
# A film with much black shrinks to a tenth. What shrinks further was made to fill the memory.
MAX_RATIO = 100

NO_FILE = Message(
    "no-file",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file cannot be read, for it is a folder or a device. Export the film again."
    ),
)
TOO_LARGE = Message(
    "file-too-large",
    QT_TRANSLATE_NOOP("Scoring", "The file is larger than {megabytes} MB. Export a smaller one."),
).filled(megabytes=MAX_FILE_BYTES // 2**20)
UNPACKS_TOO_LARGE = Message(
    "file-unpacks-too-large",
    QT_TRANSLATE_NOOP("Scoring", "The file unpacks to more than {megabytes} MB. Export it again."),
)
TOO_MANY_PIXELS = Message(
    "too-many-pixels",
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture has more than {millions} million pixels. Export a smaller one."
    ),
)
TOO_NARROW = Message(
    "too-narrow",
    QT_TRANSLATE_NOOP(
        "Scoring", "The picture is too long and narrow for a chest film. Check what it shows."
    ),
)
TOO_LITTLE_MEMORY = Message(
    "picture-needs-memory",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "There is not enough memory for this picture. Close other programs or export a smaller "
        "one.",
    ),
)
CHANGED = Message(
    "file-changed",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file has changed since it was scored. Score the folder again."
    ),
)

# What part of a photograph is scored.
CROPPED = Message(
    "cropped",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The photograph was cropped to the film before scoring. Check that all of it is there.",
    ),
)
WHOLE = Message(
    "not-cropped",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "All of the photograph was scored and not the film on it alone, as a person asked.",
    ),
)


def too_many_pixels(bytes_a_pixel: int) -> Message:
    """Why a picture of more than `MAX_PICTURE_BYTES` is refused."""
    return TOO_MANY_PIXELS.filled(millions=MAX_PICTURE_BYTES // bytes_a_pixel // 10**6)


def reduction(size: tuple[int, int]) -> int:
    """By which factor a film of this width and height may be reduced for scoring; 1 for none."""
    return max(1, min(size) // REDUCED_SIDE)


def most_unpacked(packed: int) -> int:
    """How many bytes a file may unpack to that has so many when packed."""
    # A small picture may be black all over.
    return min(MAX_FILE_BYTES, MAX_RATIO * packed + 10**7)


def unpacks_too_large(most: int) -> Message:
    """Why a file that unpacks to more bytes is refused."""
    return UNPACKS_TOO_LARGE.filled(megabytes=most // 10**6)


class PictureError(MessageError):
    """The file gives no picture; the message says why and what to do.

    Attributes:
        sha256: hash of the file's bytes; empty where they could not be read.
    """

    def __init__(self, message: Message, sha256: str = "") -> None:
        super().__init__(message)
        self.sha256 = sha256


@dataclass(frozen=True)
class Picture:
    """A decoded file.

    Attributes:
        pixels: uint8 or uint16, (height, width) or (height, width, 3), upright.
        sha256: of the file's bytes.
        header: what a DICOM file says of its film; None for any other file.
        photographed: whether a camera took it.
        film_box: where the film lies on a photograph; None where all of the picture is the film.
        kept_whole: whether a photograph was not cropped because a person asked for that.
        reduced_from: width and height in the file, where `pixels` are a reduction; None for a
            photograph.
        notes: what was broken in the file and could be read all the same.
    """

    pixels: np.ndarray
    sha256: str
    header: Header | None = None
    photographed: bool = False
    film_box: Box | None = None
    kept_whole: bool = False
    reduced_from: tuple[int, int] | None = None
    notes: tuple[Message, ...] = ()

    @property
    def film(self) -> np.ndarray:
        """The pixels that show the film."""
        return self.film_box.cut(self.pixels) if self.film_box else self.pixels

    @property
    def crop_note(self) -> tuple[Message, ...]:
        """What part of a photograph the film is; nothing where that is all of it by itself."""
        if self.film_box:
            return (CROPPED,)
        return (WHOLE,) if self.kept_whole else ()

    @property
    def film_size(self) -> tuple[int, int]:
        """Width and height of the film, in pixels of the file."""
        return self.reduced_from or (self.film.shape[1], self.film.shape[0])

    @property
    def width(self) -> int:
        """Pixels of the file from left to right."""
        return self._size[0]

    @property
    def height(self) -> int:
        """Pixels of the file from top to bottom."""
        return self._size[1]

    @property
    def _size(self) -> tuple[int, int]:
        return self.reduced_from or (self.pixels.shape[1], self.pixels.shape[0])


def read_file(path: Path) -> bytes:
    """The bytes of a file of a bearable size.

    Raises:
        PictureError: it is no file, or too large.
        OSError: it cannot be read.
    """
    path = on_disk(path)
    status = path.stat()
    # To open a pipe would take for ever, and a device has no end.
    if not stat.S_ISREG(status.st_mode):
        raise PictureError(NO_FILE)
    if status.st_size > MAX_FILE_BYTES:
        raise PictureError(TOO_LARGE)
    return path.read_bytes()
