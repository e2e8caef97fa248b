"""Which films a run learns from, and which it is measured on."""

from pathlib import Path

import numpy as np

from train.data.acquisition_style import split_by_style, style_weights
from train.data.films import (
    DataError,
    LabelledFilm,
    index_films,
    split_by_patient,
    without_exact_duplicates,
)


def training_films(data: Path) -> list[LabelledFilm]:
    """The films that may be trained on: those of the folder `train`.

    Raises:
        DataError: there is none.
    """
    films = [film for film in index_films(data) if film.split == "train"]
    if not films:
        raise DataError(f"{data} has no folder `train`, and only that one may be trained on.")
    return films


def cut(
    films: list[LabelledFilm], hold_out: str, log_odds: dict[LabelledFilm, float]
) -> tuple[list[LabelledFilm], list[LabelledFilm]]:
    """Cut films into those for training and for validation, each picture once.

    Args:
        hold_out: one of `HOLD_OUTS`.
        log_odds: from `style_log_odds`.
    """
    sides = split_by_patient(films) if hold_out == "patients" else split_by_style(films, log_odds)
    training, validation = map(without_exact_duplicates, sides)
    return training, validation


def validation_weights(
    films: list[LabelledFilm], hold_out: str, log_odds: dict[LabelledFilm, float]
) -> np.ndarray:
    """What each film of validation counts, float64 (films,); see `cut`."""
    # Films held out by style are matched already.
    return np.ones(len(films)) if hold_out == "style" else style_weights(films, log_odds)
