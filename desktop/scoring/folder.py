"""Finding the pictures in a folder."""

import os
from dataclasses import dataclass, field
from pathlib import Path

from desktop.scoring.dicom import HEAD_BYTES, begins_as_film
from desktop.scoring.images import DICOM_SUFFIXES, PICTURE_SUFFIXES

# Ends the name of a picture that this program wrote, and does not score.
HEATMAP_SUFFIX = ".heatmap.png"


@dataclass
class Listing:
    """What a folder holds.

    Attributes:
        pictures: files to score, sorted by path.
        others: how many further files were passed over.
        unreadable: folders that could not be opened.
    """

    pictures: list[Path] = field(default_factory=list)
    others: int = 0
    unreadable: list[Path] = field(default_factory=list)


def find_pictures(root: Path, recursive: bool = True) -> Listing:
    """List the pictures of a folder in a stable order; links to folders are not followed."""
    listing = Listing()
    walk = os.walk(root, onerror=lambda error: listing.unreadable.append(Path(error.filename)))
    for folder, subfolders, names in walk:
        subfolders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            if is_picture(path):
                listing.pictures.append(path)
            else:
                listing.others += 1
        if not recursive:
            break
    return listing


def is_picture(path: Path) -> bool:
    """Whether a file is scored: by its name, or as DICOM, which often has none, by its beginning.

    Hidden files and written heatmaps are not.
    """
    if path.name.startswith(".") or path.name.endswith(HEATMAP_SUFFIX):
        return False
    return path.suffix.lower() in PICTURE_SUFFIXES | DICOM_SUFFIXES or _begins_as_film(path)


def _begins_as_film(path: Path) -> bool:
    try:
        # Opening a pipe waits for ever.
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return begins_as_film(file.read(HEAD_BYTES))
    except OSError:
        return False
