"""Which files get a row: films, and whatever may hold a film in a form that is not read.

A film that is passed over is a child who is passed over. So a phone's HEIC, a PDF or a video has a
row that says how to save the film in it. Letters and tables may hold pictures, too. They are passed
over, because most of them hold no film.
"""

import re
import struct
from pathlib import Path

from desktop.reading.formats import (
    ARCHIVE_SUFFIX,
    DICOM_SUFFIXES,
    HEATMAP_SUFFIX,
    PICTURE_SUFFIXES,
    REPORT_SUFFIX,
    begins_as_dicom,
    begins_as_film,
    begins_as_picture,
    begins_as_tiff,
    bytes_before_jpeg,
)
from models.message import QT_TRANSLATE_NOOP, Message

HEIC = Message(
    "heic-photograph",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The photograph is saved as HEIC. Share it from the phone as JPEG. An iPhone takes JPEG "
        "after Settings > Camera > Formats > Most Compatible.",
    ),
)
CAMERA_RAW = Message(
    "camera-raw",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file is a raw picture of a camera. Save it as JPEG, and let the camera take JPEG.",
    ),
)
PICTURE = Message(
    "other-picture-format",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The picture is saved as {format}, which this program cannot read. Open it in another "
        "program and save it as JPEG or PNG.",
    ),
)
DOCUMENT = Message(
    "document",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The file is a {format} document. If it holds a film, save that as JPEG, or ask for the "
        "film itself.",
    ),
)
VIDEO = Message(
    "video",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file is a video. Take a photograph of the film, and save it as JPEG."
    ),
)
ARCHIVE = Message(
    "other-archive",
    QT_TRANSLATE_NOOP(
        "Scoring", "The file is a {format} archive. Unpack it and choose its folder."
    ),
)

_NAMES: dict[Message, tuple[str, ...]] = {
    HEIC: (".heic", ".heif", ".hif", ".heics", ".heifs"),
    CAMERA_RAW: (
        ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".k25",
        ".kdc", ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2",
        ".rwl", ".sr2", ".srf", ".srw", ".x3f",
    ),
    VIDEO: (
        ".3g2", ".3gp", ".asf", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg",
        ".mpg", ".mts", ".ogv", ".vob", ".webm", ".wmv",
    ),
    PICTURE.filled(format="GIF"): (".gif",),
    PICTURE.filled(format="AVIF"): (".avif", ".avifs"),
    PICTURE.filled(format="JPEG XL"): (".jxl",),
    PICTURE.filled(format="JPEG XR"): (".jxr", ".hdp", ".wdp"),
    PICTURE.filled(format="Photoshop"): (".psd", ".psb"),
    PICTURE.filled(format="GIMP"): (".xcf",),
    PICTURE.filled(format="Netpbm"): (".pbm", ".pgm", ".pnm", ".ppm"),
    PICTURE.filled(format="PCX"): (".pcx",),
    PICTURE.filled(format="TGA"): (".tga",),
    PICTURE.filled(format="NIfTI"): (".nii",),
    PICTURE.filled(format="NRRD"): (".nrrd", ".nhdr"),
    PICTURE.filled(format="MetaImage"): (".mha", ".mhd"),
    DOCUMENT.filled(format="PDF"): (".pdf",),
    DOCUMENT.filled(format="DjVu"): (".djvu", ".djv"),
    ARCHIVE.filled(format="RAR"): (".rar",),
    ARCHIVE.filled(format="7z"): (".7z",),
    ARCHIVE.filled(format="TAR"): (".tar",),
    ARCHIVE.filled(format="gzip"): (".gz", ".tgz"),
    ARCHIVE.filled(format="bzip2"): (".bz2", ".tbz2"),
    ARCHIVE.filled(format="xz"): (".xz", ".txz"),
    ARCHIVE.filled(format="Zstandard"): (".zst",),
    ARCHIVE.filled(format="ISO"): (".iso",),
}  # fmt: skip
_BY_NAME = {suffix: message for message, suffixes in _NAMES.items() for suffix in suffixes}
SUFFIXES = PICTURE_SUFFIXES | DICOM_SUFFIXES | frozenset(_BY_NAME)
# The name that macOS gives to what stands for a file that lies in iCloud alone.
_IN_ICLOUD = re.compile(r"\.(.+)\.icloud", re.IGNORECASE | re.DOTALL)

# The place of a sign among the first bytes, the sign, and what it means.
_SIGNS: tuple[tuple[int, bytes, Message], ...] = (
    (0, b"GIF87a", PICTURE.filled(format="GIF")),
    (0, b"GIF89a", PICTURE.filled(format="GIF")),
    (0, b"\xff\x0a", PICTURE.filled(format="JPEG XL")),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", PICTURE.filled(format="JPEG XL")),
    (0, b"II\xbc\x01", PICTURE.filled(format="JPEG XR")),
    (0, b"8BPS\0", PICTURE.filled(format="Photoshop")),
    (0, b"gimp xcf", PICTURE.filled(format="GIMP")),
    (0, b"NRRD000", PICTURE.filled(format="NRRD")),
    (344, b"n+1\0", PICTURE.filled(format="NIfTI")),
    (8, b"CR\x02\0", CAMERA_RAW),
    (0, b"II\x1a\0\0\0HEAPCCDR", CAMERA_RAW),
    (0, b"FUJIFILMCCD-RAW", CAMERA_RAW),
    (0, b"IIU\0", CAMERA_RAW),
    (0, b"IIRO", CAMERA_RAW),
    (0, b"IIRS", CAMERA_RAW),
    (0, b"MMOR", CAMERA_RAW),
    (0, b"\0MRM", CAMERA_RAW),
    (0, b"FOVb", CAMERA_RAW),
    (0, b"%PDF-", DOCUMENT.filled(format="PDF")),
    (0, b"\xef\xbb\xbf%PDF-", DOCUMENT.filled(format="PDF")),
    (0, b"AT&TFORM", DOCUMENT.filled(format="DjVu")),
    (4, b"moov", VIDEO),
    (4, b"mdat", VIDEO),
    (8, b"AVI LIST", VIDEO),
    (0, b"\x1a\x45\xdf\xa3", VIDEO),  # Matroska and WebM
    (0, b"\0\0\x01\xba", VIDEO),  # MPEG
    (0, b"\0\0\x01\xb3", VIDEO),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", VIDEO),  # Windows Media
    (0, b"FLV\x01", VIDEO),
    (0, b"Rar!\x1a\x07", ARCHIVE.filled(format="RAR")),
    (0, b"7z\xbc\xaf\x27\x1c", ARCHIVE.filled(format="7z")),
    (0, b"\x1f\x8b\x08", ARCHIVE.filled(format="gzip")),
    (0, b"\xfd7zXZ\0", ARCHIVE.filled(format="xz")),
    (4, b"1AY&SY", ARCHIVE.filled(format="bzip2")),
    (257, b"ustar", ARCHIVE.filled(format="TAR")),
)
_ZIP = b"PK\x03\x04"
# The brands of the files that are built as MP4 is (ISO/IEC 14496-12, 4.3): the first of these that
# a file names says what it is. Sound alone is no video.
_BRANDS: tuple[tuple[frozenset[bytes], Message | None], ...] = (
    (frozenset({b"avif", b"avis"}), PICTURE.filled(format="AVIF")),
    (
        frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}),
        HEIC,
    ),
    (frozenset({b"crx "}), CAMERA_RAW),
    (frozenset({b"M4A ", b"M4B ", b"M4P "}), None),
)

# TIFF 6.0 and DNG: which copy a picture is, where further pictures are, and DNG's version.
_SUBFILE_TYPE, _SUB_TABLES, _DNG_VERSION = 254, 330, 50706
_REDUCED = 1


def candidate_by_name(path: Path) -> bool | None:
    """Whether a file gets a row, where its name decides; None where its first bytes do.

    Hidden files and the program's own heatmaps and reports get none.
    """
    if is_in_icloud_alone(path):
        return True
    if path.name.startswith(".") or path.name.endswith((HEATMAP_SUFFIX, REPORT_SUFFIX)):
        return False
    return True if path.suffix.lower() in SUFFIXES else None


def candidate_by_content(path: Path, head: bytes | None) -> bool:
    """Whether a file gets a row whose name does not decide.

    Args:
        head: its first `HEAD_BYTES`; None where they could not be read, of which the row tells.
    """
    if head is None or begins_as_film(head) or bytes_before_jpeg(head):
        return True
    return other_format(path, head) is not None


def is_in_icloud_alone(path: Path) -> bool:
    """Whether a file is what macOS keeps in the place of a film that it has not fetched."""
    found = _IN_ICLOUD.fullmatch(path.name)
    return found is not None and Path(found[1]).suffix.lower() in SUFFIXES


def other_format(path: Path, head: bytes) -> Message | None:
    """What a file is, and how to save the film in it; None where it is read, or is no film.

    Args:
        head: its first `HEAD_BYTES`.
    """
    by_name = _BY_NAME.get(path.suffix.lower())
    if begins_as_dicom(head):
        return None
    if begins_as_tiff(head):
        return CAMERA_RAW if by_name == CAMERA_RAW or _is_raw_tiff(head) else None
    if begins_as_picture(head):
        return None
    return _by_content(path, head) or (None if bytes_before_jpeg(head) else by_name)


def _by_content(path: Path, head: bytes) -> Message | None:
    if head[4:8] == b"ftyp":
        return _by_brands(head)
    if head.startswith(_ZIP):
        return ARCHIVE.filled(format="ZIP") if _is_named_as_archive(path) else None
    found = (each for place, sign, each in _SIGNS if head.startswith(sign, place))
    return next(found, None)


def _by_brands(head: bytes) -> Message | None:
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12]} | {head[place : place + 4] for place in range(16, end - 3, 4)}
    for known, message in _BRANDS:
        if not known.isdisjoint(brands):
            return message
    return VIDEO


def _is_named_as_archive(path: Path) -> bool:
    """Whether what is packed as ZIP is no document and no program, for those have other names."""
    suffix = path.suffix.lower()
    if suffix == ARCHIVE_SUFFIX:  # which is opened, and no file of its own
        return False
    without_ending = not suffix.strip(".0123456789")
    return without_ending or suffix in SUFFIXES or suffix.startswith(ARCHIVE_SUFFIX)


def _is_raw_tiff(head: bytes) -> bool:
    """Whether a TIFF is a camera's: its first picture is a small copy of one that is not read."""
    if head.startswith(b"CR\x02\0", 8):
        return True
    order = "<" if head.startswith(b"II") else ">"
    try:
        version, table = struct.unpack_from(f"{order}HL", head, 2)
        (entries,) = struct.unpack_from(f"{order}H", head, table)
        places = range(table + 2, min(table + 2 + 12 * entries, len(head) - 11), 12)
        tags = {
            tag: value
            for tag, _, _, value in (
                struct.unpack_from(f"{order}HHLL", head, place) for place in places
            )
        }
    except struct.error:  # the table lies further back
        return False
    is_reduced = tags.get(_SUBFILE_TYPE) == _REDUCED and _SUB_TABLES in tags
    return version == 42 and (_DNG_VERSION in tags or is_reduced)
