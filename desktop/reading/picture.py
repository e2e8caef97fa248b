"""What every reader of files gives: upright pixels, or the reason why there are none."""

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.reading.dicom_header import Header
from desktop.reading.file_system import on_disk
from desktop.reading.find_film import Box
from desktop.reading.formats import HEAD_BYTES
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

# FILE_ATTRIBUTE_OFFLINE, _RECALL_ON_OPEN and _RECALL_ON_DATA_ACCESS of Windows, and SF_DATALESS of
# macOS: a file of OneDrive, iCloud and their like that is not on this disk.
_RECALLED_ON_WINDOWS = 0x1000 | 0x40000 | 0x400000
_DATALESS_ON_MACOS = 0x40000000
# DICOM files may end in a number, such as 1.2.840.5.
_ENDING = re.compile(r"\.[^.]*[^\W\d][^.]*")

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

FIRST_OF_SEVERAL = Message(
    "first-of-several",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file holds several pictures, and the first was scored. Save the others as files of "
        "their own.",
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
        first_of_several: whether the file holds further pictures, which are not read.
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
    first_of_several: bool = False
    reduced_from: tuple[int, int] | None = None
    notes: tuple[Message, ...] = ()

    @property
    def film(self) -> np.ndarray:
        """The pixels that show the film."""
        return self.film_box.cut(self.pixels) if self.film_box else self.pixels

    @property
    def crop_note(self) -> tuple[Message, ...]:
        """What part of the file was scored; nothing where that is all of it by itself."""
        pages = (FIRST_OF_SEVERAL,) if self.first_of_several else ()
        if self.film_box:
            return (*pages, CROPPED)
        return (*pages, WHOLE) if self.kept_whole else pages

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


def read_head(path: Path) -> bytes | None:
    """The first `HEAD_BYTES` of a file; none of what is no file, and None if they cannot be read.

    To read a file that lies in the cloud alone would fetch it. So there are none of one whose name
    has an ending, which is no film's where its head is asked for. Of one without there is None.
    """
    path = on_disk(path)
    try:
        status = path.stat()
        # To open a pipe would take for ever.
        if not stat.S_ISREG(status.st_mode):
            return b""
        if _is_in_cloud_alone(status):
            return b"" if _ENDING.fullmatch(path.suffix) else None
        with path.open("rb") as file:
            return file.read(HEAD_BYTES)
    except FileNotFoundError:  # a link that leads nowhere, or a file that has just gone
        return b""
    except OSError:
        return None


def _is_in_cloud_alone(status: os.stat_result) -> bool:
    windows, macos = getattr(status, "st_file_attributes", 0), getattr(status, "st_flags", 0)
    return bool(windows & _RECALLED_ON_WINDOWS or macos & _DATALESS_ON_MACOS)


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
