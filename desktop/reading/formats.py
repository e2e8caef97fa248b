"""Which files are films: by their names, and DICOM by its first bytes as well."""

from pathlib import Path

from pydicom.uid import MediaStorageDirectoryStorage

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
# Most DICOM files that lack the preamble, by which the others are known, have one of these.
DICOM_SUFFIXES = frozenset({".dcm", ".dicom"})
ARCHIVE_SUFFIX = ".zip"
# Ends the name of a picture that this program wrote, which it does not score.
HEATMAP_SUFFIX = ".heatmap.png"
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
_DIRECTORY_CLASS = MediaStorageDirectoryStorage.encode()


def picture_by_name(path: Path) -> bool | None:
    """Whether a file is scored, where its name decides; None where its first bytes do."""
    if path.name.startswith(".") or path.name.endswith(HEATMAP_SUFFIX):
        return False
    return True if path.suffix.lower() in PICTURE_SUFFIXES | DICOM_SUFFIXES else None


def is_system_folder(name: str) -> bool:
    """Whether a system keeps a folder of this name for itself, and nobody puts films there."""
    name = name.casefold()
    return name in _SYSTEM_FOLDERS or name.startswith(_TRASH_OF_A_USER)


def has_magic(content: bytes) -> bool:
    """Whether a file begins as DICOM files on a disc do; those off a network may not."""
    return content[_PREAMBLE_BYTES : _PREAMBLE_BYTES + len(_MAGIC)] == _MAGIC


def begins_as_film(head: bytes) -> bool:
    """Whether a file with these first `HEAD_BYTES` is DICOM and no disc's table of contents."""
    return has_magic(head) and _DIRECTORY_CLASS not in head


def is_dicom(path: Path, content: bytes) -> bool:
    """Whether a file with this content is read as DICOM, and not as another picture."""
    return has_magic(content) or path.suffix.lower() in DICOM_SUFFIXES
