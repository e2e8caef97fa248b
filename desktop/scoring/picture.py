"""What every reader of files gives: upright pixels, or a reason in plain words."""

from dataclasses import dataclass

import numpy as np

from desktop.scoring.film_crop import Box
from desktop.scoring.header import Header

# Two such pictures in colour still fit beside the system in 4 GB.
MAX_PIXELS = 100_000_000
MAX_FILE_BYTES = 512 * 2**20
TOO_LARGE = f"The file is larger than {MAX_FILE_BYTES // 2**20} MB; export a smaller one."
TOO_MANY_PIXELS = (
    f"The picture has more than {MAX_PIXELS // 10**6} million pixels; export a smaller one."
)
CHANGED = "The file has changed since it was scored; score the folder again."
TOO_LITTLE_MEMORY = (
    "There is not enough memory for this picture; close other programs or export a smaller one."
)


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
        header: what a DICOM file says of its film; None of any other file.
        photographed: whether a camera took it.
        film_box: where the film lies on a photograph; None where all of the picture is the film.
        kept_whole: whether no film was looked for on a photograph, as a person asked.
        reduced_from: width and height in the file, where `pixels` are a reduction of it; never of
            a photograph.
    """

    pixels: np.ndarray
    sha256: str
    header: Header | None = None
    photographed: bool = False
    film_box: Box | None = None
    kept_whole: bool = False
    reduced_from: tuple[int, int] | None = None

    @property
    def film(self) -> np.ndarray:
        """The pixels that show the film."""
        return self.film_box.cut(self.pixels) if self.film_box else self.pixels

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
