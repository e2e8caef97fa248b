"""Human-made masks of the lungs in training films."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from train.data.films import CLASSES, DataError, LabelledFilm


def find_masks(films: Sequence[LabelledFilm], folder: Path) -> dict[LabelledFilm, Path]:
    """The masks of the films that have one.

    Args:
        folder: holds NORMAL and PNEUMONIA, with a .png of each film's name.

    Raises:
        DataError: none of the films has one.
    """
    masks = {film: folder / CLASSES[film.label] / f"{film.path.stem}.png" for film in films}
    found = {film: path for film, path in masks.items() if path.exists()}
    if not found:
        raise DataError(
            f"{folder} has no mask of any film; it should hold NORMAL and PNEUMONIA, with a .png "
            "of each film's name."
        )
    return found


def read_mask(path: Path, side: int) -> np.ndarray:
    """The share of lung at each place of a grid over the film.

    Args:
        path: a picture of the film's frame, 0 or 255 for lung.
        side: places of a row and of a column.

    Returns:
        float32, (side, side), 0 to 1.

    Raises:
        DataError: the file cannot be read as a picture.
    """
    try:
        with Image.open(path) as image:
            shares = image.convert("L").resize((side, side), Image.Resampling.BOX)
            return np.asarray(shares, dtype=np.float32) / 255
    except OSError as error:
        raise DataError(f"The mask {path} cannot be read ({error}); copy it again.") from error
