"""What a file is: by its first bytes, and by its name where they say nothing."""

import re
import struct
from pathlib import Path

from pydicom.uid import MediaStorageDirectoryStorage
from pydicom.valuerep import EXPLICIT_VR_LENGTH_16, EXPLICIT_VR_LENGTH_32

PICTURE_SUFFIXES = frozenset({
    ".jpg", ".jpeg", ".jpe", ".jfif", ".jfi", ".jif", ".jpg_large", ".png", ".apng", ".tif",
    ".tiff", ".bmp", ".dib", ".webp", ".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx", ".jls",
})  # fmt: skip
DICOM_SUFFIXES = frozenset({".dcm", ".dicom"})
ARCHIVE_SUFFIX = ".zip"
# End the names of a picture and of a report that this program wrote, which get no row.
HEATMAP_SUFFIX = ".heatmap.png"
REPORT_SUFFIX = " report.pdf"
# What systems and network disks keep in folders of their own: what was deleted, repaired or
# indexed, and small copies. In small letters; `.Trash-1000` has the number of its user.
_SYSTEM_FOLDERS = frozenset({
    "$recycle.bin", "recycler", "recycled", "system volume information",
    ".trash", ".trashes", ".spotlight-v100", ".fseventsd", ".documentrevisions-v100",
    ".temporaryitems", "__macosx", "lost+found", "@eadir", "#recycle", "@recycle", "#snapshot",
})  # fmt: skip
_TRASH_OF_A_USER = ".trash-"

# So many first bytes of a file show whether it is a film.
HEAD_BYTES = 1024

# PS3.10, 7.1
_PREAMBLE_BYTES = 128
_MAGIC = b"DICM"
_MAGIC_ANYWHERE = re.compile(_MAGIC, re.IGNORECASE)
_DIRECTORY_CLASS = MediaStorageDirectoryStorage.encode()
# The groups that a data set without a preamble may begin with: of its file, of its study and
# patient, of how the film was taken, and of its pixels.
_FIRST_GROUPS = frozenset({0x0002, 0x0008, 0x0010, 0x0018, 0x0020, 0x0028})
_UNDEFINED_LENGTH = 0xFFFFFFFF
# So many elements in a row, in rising order and of sensible lengths, are no chance. Where each
# names its type, two are enough.
_IMPLICIT_ELEMENTS, _EXPLICIT_ELEMENTS = 3, 2

_TIFF = (b"II*\0", b"MM\0*", b"II+\0\x08\0", b"MM\0+\0\x08")
_BEGINNINGS = (
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG\r\n\x1a\n",
    b"\0\0\0\x0cjP  \r\n\x87\n",  # JPEG 2000 in its own file,
    b"\xff\x4f\xff\x51",  # and its bare stream
    *_TIFF,
)
# A JPEG behind other bytes: after its start comes one of the segments that may come first.
_JPEG_BEHIND = re.compile(rb"\xff\xd8\xff(?=[\xc0-\xc3\xdb\xdd\xe0-\xef\xf7\xfe])")
# What holds small pictures of its own, and is no film: documents, programs, databases, music.
_HOLDS_PICTURES = (
    b"\xd0\xcf\x11\xe0", b"PK", b"%PDF", b"{\\rtf", b"MZ", b"\x7fELF", b"SQLite format", b"RIFF",
    b"ID3", b"OggS", b"fLaC", b"icns", b"\0\0\1\0", b"\0\5\x16\7", b"GIF8", b"8BPS",
)  # fmt: skip
_MP4_PLACE, _MP4 = 4, b"ftyp"
# The tag of a DICOM file's pixels, in either byte order.
_DICOM_PIXELS = (b"\xe0\x7f\x10\0", b"\x7f\xe0\0\x10")
# How long the second header of a BMP may be: two letters alone are no sign of one.
_BMP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})


def is_system_folder(name: str) -> bool:
    """Whether a system keeps a folder of this name for itself, and nobody puts films there."""
    name = name.casefold()
    return name in _SYSTEM_FOLDERS or name.startswith(_TRASH_OF_A_USER)


def begins_as_film(head: bytes) -> bool:
    """Whether a file with these first `HEAD_BYTES` is one that is read, and no table of contents.

    DICOM files may begin as another picture does, so that a viewer of those opens them too.
    """
    if begins_as_dicom(head):
        return _DIRECTORY_CLASS not in head
    return begins_as_picture(head)


def begins_as_dicom(head: bytes) -> bool:
    """Whether a file begins as DICOM does: on a disc with a preamble, off a network without."""
    return _elements_start(head) is not None


def with_whole_preamble(content: bytes) -> bytes:
    """A DICOM file whose preamble is missing or as long as it should be.

    Copies lose a part of the preamble or the sign after it, or get something before it, as a
    browser's answer or a Macintosh's notes.
    """
    start = _elements_start(content[:HEAD_BYTES])
    if not start or content.startswith(_MAGIC, _PREAMBLE_BYTES):
        return content
    return bytes(_PREAMBLE_BYTES) + _MAGIC + content[start:]


def begins_as_picture(head: bytes) -> bool:
    """Whether a file begins as JPEG, PNG, TIFF, BMP, WebP or JPEG 2000."""
    if head.startswith(b"BM"):
        return int.from_bytes(head[14:18], "little") in _BMP_HEADERS
    if head.startswith(b"RIFF"):
        return head[8:12] == b"WEBP"
    return head.startswith(_BEGINNINGS)


def bytes_before_jpeg(head: bytes) -> int:
    """How many bytes something has put before a JPEG; 0 where there is none behind others.

    Browsers, mail programs and old Macintoshes put notes of their own before a file. Pictures
    within documents and music do not count, and none within a DICOM file, for its header counts.
    """
    if head.startswith(_HOLDS_PICTURES) or head.startswith(_MP4, _MP4_PLACE):
        return 0
    found = _JPEG_BEHIND.search(head)
    if found is None or _MAGIC_ANYWHERE.search(head, 0, found.start()):
        return 0
    is_of_dicom = any(tag in head[: found.start()] for tag in _DICOM_PIXELS)
    return 0 if is_of_dicom or begins_as_picture(head) else found.start()


def begins_as_tiff(head: bytes) -> bool:
    """Whether a file begins as TIFF, and as the raw pictures of most cameras."""
    return head.startswith(_TIFF)


def is_dicom(path: Path, content: bytes) -> bool:
    """Whether a file with this content is read as DICOM, and not as another picture."""
    head = content[:HEAD_BYTES]
    if begins_as_dicom(head):
        return True
    is_picture = begins_as_picture(head) or bytes_before_jpeg(head) > 0
    return path.suffix.lower() in DICOM_SUFFIXES and not is_picture


def _elements_start(head: bytes) -> int | None:
    """Where the elements of a DICOM file begin; None where it is no such file."""
    usual = _PREAMBLE_BYTES + len(_MAGIC)
    if head.startswith(_MAGIC, _PREAMBLE_BYTES):
        return usual
    signs = (found.end() for found in _MAGIC_ANYWHERE.finditer(head))
    return next((at for at in (0, *signs, usual) if _begins_as_data_set(head[at:])), None)


def _begins_as_data_set(head: bytes) -> bool:
    for order in ("<", ">"):
        if len(head) >= 2 and struct.unpack_from(f"{order}H", head)[0] in _FIRST_GROUPS:
            return (
                _explicit_elements(head, order) >= _EXPLICIT_ELEMENTS
                or _implicit_elements(head, order) >= _IMPLICIT_ELEMENTS
            )
    return False


def _explicit_elements(head: bytes, order: str) -> int:
    """How many elements that name their types a data set begins with, so far as it is at hand."""
    place, last, found = 0, -1, 0
    while place + 12 <= len(head):
        group, element, kind, length = struct.unpack_from(f"{order}HH2sH", head, place)
        tag, kind, place = group << 16 | element, kind.decode("latin-1"), place + 8
        if tag <= last or kind not in EXPLICIT_VR_LENGTH_16 | EXPLICIT_VR_LENGTH_32:
            # The elements of the file name their types where those of the film may not.
            return found if tag > last and group != last >> 16 else 0
        if kind in EXPLICIT_VR_LENGTH_32:
            (length,) = struct.unpack_from(f"{order}L", head, place)
            place += 4
        found += 1
        if length == _UNDEFINED_LENGTH:
            break
        place, last = place + length, tag
    return found


def _implicit_elements(head: bytes, order: str) -> int:
    """As `_explicit_elements`, of a data set whose elements do not name their types."""
    place, last, found = 0, -1, 0
    while place + 8 <= len(head):
        group, element, length = struct.unpack_from(f"{order}HHL", head, place)
        tag, place = group << 16 | element, place + 8
        if tag <= last or (length % 2 and length != _UNDEFINED_LENGTH):
            return 0
        found += 1
        if length == _UNDEFINED_LENGTH:
            break
        place, last = place + length, tag
    return found
