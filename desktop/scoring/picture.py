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
    """

    pixels: np.ndarray
    sha256: str
    header: Header | None = None
    photographed: bool = False
    film_box: Box | None = None
    kept_whole: bool = False

    @property
    def film(self) -> np.ndarray:
        """The pixels that show the film."""
        return self.film_box.cut(self.pixels) if self.film_box else self.pixels

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return int(self.pixels.shape[0])
