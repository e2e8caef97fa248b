"""Reading one file: from its path to upright pixels, or to the reason why there are none."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydicom import Dataset

from desktop.reading.candidates import is_in_icloud_alone, other_format
from desktop.reading.dicom import read_dicom, read_dicom_film
from desktop.reading.formats import HEAD_BYTES, is_dicom
from desktop.reading.grey_film import GreyFilm, film_of
from desktop.reading.picture import (
    CHANGED,
    TOO_LARGE,
    Picture,
    PictureError,
    read_file,
    read_head,
)
from desktop.reading.raster import read_raster
from desktop.reading.zip_archive import archive_of, is_archive, list_members, read_member
from models.message import QT_TRANSLATE_NOOP, Message, reason_of
from models.system_error import Trouble, trouble_of

GONE = Message(
    "file-gone",
    QT_TRANSLATE_NOOP("Scoring", "The file is no longer there. Look for it and score it again."),
)
FORBIDDEN = Message(
    "file-forbidden",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file may not be opened. Ask whoever set up this computer for permission."
    ),
)
UNREADABLE = Message(
    "file-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file cannot be read ({reason}). Check the disk or the cable, and score it again.",
    ),
)
# Troubles that are not the file's own have a sentence each.
_OF_TROUBLE = {
    Trouble.IN_USE: Message(
        "file-in-use",
        QT_TRANSLATE_NOOP(
            "Scoring", "Another program has the file open. Close it there, and score it again."
        ),
    ),
    Trouble.NOT_CONNECTED: Message(
        "disk-not-connected",
        QT_TRANSLATE_NOOP(
            "Scoring",
            "The disk, stick or disc is not in the computer. Put it in, and score the film again.",
        ),
    ),
    Trouble.BAD_DISK: Message(
        "disk-damaged",
        QT_TRANSLATE_NOOP(
            "Scoring",
            "The disk or disc is damaged where the film lies. Clean the disc, or copy the film "
            "from elsewhere.",
        ),
    ),
    Trouble.NO_ANSWER: Message(
        "network-silent",
        QT_TRANSLATE_NOOP(
            "Scoring",
            "The network does not answer. Check the cable and the other computer, and score the "
            "film again.",
        ),
    ),
    Trouble.NOT_FETCHED: Message(
        "cloud-not-fetched",
        QT_TRANSLATE_NOOP(
            "Scoring",
            "The film lies in the cloud alone, such as OneDrive. Connect to the internet, and "
            "score it again.",
        ),
    ),
    Trouble.HELD_BACK: Message(
        "file-held-back",
        QT_TRANSLATE_NOOP(
            "Scoring",
            "The virus scanner does not let the file be opened. Ask whoever set up this computer.",
        ),
    ),
}
EMPTY = Message(
    "file-empty", QT_TRANSLATE_NOOP("Scoring", "The file is empty. Export the film again.")
)


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
        return read_raster(content, sha256, crop=crop, reduce=True)


def read_again(path: Path, sha256: str, *, crop: bool) -> tuple[Picture, Dataset]:
    """Read a whole picture that was scored before, as much of it as was scored.

    Args:
        sha256: of the file's bytes when it was scored.
        crop: whether the film was looked for on a photograph then.

    Returns:
        The picture, and the data set of a DICOM file; an empty one of any other file.

    Raises:
        PictureError: whatever is wrong with the file, or that it has changed since.
    """
    content, found = _read_content(path)
    if found != sha256:
        raise PictureError(CHANGED)
    with _naming(found):
        if _is_dicom(path, content):
            return _read_dicom(content, found, reduce=False)
        return read_raster(content, found, crop=crop, reduce=False), Dataset()


def read_film(path: Path) -> tuple[GreyFilm, str]:
    """Read a whole picture for the eye: in grey, and in the depth of the file.

    A photograph is not cropped, so that a person sees where the film was found on it.

    Returns:
        The film, and the SHA-256 of the file's bytes.

    Raises:
        PictureError: whatever is wrong with the file.
    """
    content, sha256 = _read_content(path)
    with _naming(sha256):
        if _is_dicom(path, content):
            return read_dicom_film(content), sha256
        picture = read_raster(content, sha256, crop=True, reduce=False)
        return film_of(picture.pixels, picture.film_box), sha256


def _is_dicom(path: Path, content: bytes) -> bool:
    """Whether a file is read as DICOM, and not as another picture.

    Raises:
        PictureError: it is read as neither.
    """
    if other := other_format(path, content[:HEAD_BYTES]):
        raise PictureError(other)
    return is_dicom(path, content)


def _read_dicom(content: bytes, sha256: str, *, reduce: bool) -> tuple[Picture, Dataset]:
    pixels, header, dataset, notes = read_dicom(content, reduce=reduce)
    size = (dataset.Columns, dataset.Rows)
    return Picture(pixels, sha256, header, reduced_from=size, notes=notes), dataset


def _read_content(path: Path) -> tuple[bytes, str]:
    """The bytes of a file of a bearable size, and their SHA-256."""
    content = _read(path)
    return content, hashlib.sha256(content).hexdigest()


@contextmanager
def _naming(sha256: str) -> Iterator[None]:
    """Add to an error the hash of the bytes that it is about."""
    try:
        yield
    except PictureError as error:
        raise PictureError(error.message, sha256) from error


def _read(path: Path) -> bytes:
    """The bytes of a file on the disk or in an archive; an error for every reason why not."""
    try:
        content = _content(path)
    except OSError as error:
        raise PictureError(_refusal(error)) from error
    if not content:
        raise PictureError(EMPTY)
    return content


def _refusal(error: OSError) -> Message:
    """Why a file cannot be read, and what to do."""
    if trouble := trouble_of(error):
        return _OF_TROUBLE[trouble]
    match error:
        case FileNotFoundError():
            return GONE
        case PermissionError():
            return FORBIDDEN
    return UNREADABLE.filled(reason=reason_of(error))


def _content(path: Path) -> bytes:
    if archive := archive_of(path):
        return read_member(archive, path)
    if is_archive(path):
        list_members(path)  # raises why it is refused
    if is_in_icloud_alone(path):
        raise PictureError(_OF_TROUBLE[Trouble.NOT_FETCHED])
    try:
        return read_file(path)
    except PictureError as error:
        # To export a smaller video would help nobody.
        if error.message == TOO_LARGE and (other := other_format(path, read_head(path) or b"")):
            raise PictureError(other) from error
        raise
