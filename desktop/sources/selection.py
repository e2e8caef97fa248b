"""What the user chose to score: folders, files, archives, and discs by their table of contents."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from desktop.reading.file_system import is_folder
from desktop.reading.picture import PictureError
from desktop.reading.zip_archive import is_archive
from desktop.sources.dicomdir import is_dicomdir, recorded_films
from desktop.sources.folder import Listing, find_pictures, is_picture, list_archive


@dataclass(frozen=True)
class Source:
    """Folders and files below one folder, from which the rows are named."""

    root: Path
    chosen: tuple[Path, ...]

    @classmethod
    def of(cls, chosen: Sequence[Path]) -> Self:
        """The source of these folders and files.

        Raises:
            ValueError: they lie on different drives.
        """
        folders = [path if is_folder(path) else path.parent for path in chosen]
        return cls(Path(os.path.commonpath(folders)), tuple(chosen))

    @property
    def name(self) -> str:
        """The name that the title shows; a drive has a path and no name."""
        return self.root.name or str(self.root)

    @property
    def is_folder(self) -> bool:
        """Whether one folder was chosen, and nothing else."""
        return self.chosen == (self.root,)

    def list_pictures(self, recursive: bool = True) -> Listing:
        """The pictures to score, each of them once."""
        listing = Listing()
        for path in self.chosen:
            listing.add(_list(path, recursive))
        listing.pictures = list(dict.fromkeys(listing.pictures))
        return listing


def _list(path: Path, recursive: bool) -> Listing:
    if is_folder(path):
        return find_pictures(path, recursive)
    if is_archive(path):
        return list_archive(path)
    if is_dicomdir(path):
        try:
            films = recorded_films(path)
        except (PictureError, OSError):
            films = []
        return Listing(films or [path])  # its own row says what is wrong with it
    return Listing([path]) if is_picture(path) else Listing(others=[path])
