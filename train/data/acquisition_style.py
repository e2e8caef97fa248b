"""Style: how a film was taken, rather than what it shows.

In these data, exposure, borders and sharpness alone separate pneumonia from normal with an AUROC
above 0.96. So a network may learn the X-ray room instead of the lung, and a random validation split
does not show it. There are two cures:

- `style_weights` weighs the films so that, over all of them, the style says nothing of the label.
- `split_by_style` holds out the normal films whose style is most like pneumonia's, and with each a
  pneumonia film of the same style. Among these films the style says nothing. The films left for
  training invite the shortcut. So a recipe that does well on the others has learnt the lung.
"""

import itertools
from collections.abc import Mapping, Sequence

import numpy as np
from scipy import ndimage
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold, cross_val_predict

from models.preprocess import SIZE
from train.data.films import LabelledFilm, labels_of, read_prepared

# This share of the normal patients is held out, with as many pneumonia patients.
HELD_OUT_FRACTION = 0.15

# Larger weights would let a few films decide everything.
MAX_WEIGHT = 10.0

_PERCENTILES = (1, 5, 25, 50, 75, 95, 99)
_BORDER = 12  # pixels
_BANDS = (4, 10, 20, 40, 70, 112)  # limits of spatial frequency, periods per side


def split_by_style(
    films: Sequence[LabelledFilm], log_odds: Mapping[LabelledFilm, float]
) -> tuple[list[LabelledFilm], list[LabelledFilm]]:
    """Cut films into those for training and the style-matched ones, by patient.

    Args:
        log_odds: from `style_log_odds`.

    Returns:
        The films for training, and the held-out ones: as many patients of either class.
    """
    held_out = _matched_patients(films, log_odds)
    return (
        [film for film in films if film.patient not in held_out],
        [film for film in films if film.patient in held_out],
    )


def style_weights(
    films: Sequence[LabelledFilm], log_odds: Mapping[LabelledFilm, float]
) -> np.ndarray:
    """Inverse-propensity weights (Rosenbaum and Rubin 1983), float64 (films,).

    A film's weight is the inverse of the probability of its own label, given its style. So films
    that look like the other class count for those that are missing. The mean is 1.
    """
    towards_pneumonia = np.array([log_odds[film] for film in films])
    towards_label = np.where(labels_of(films) == 1, towards_pneumonia, -towards_pneumonia)
    probability = 1.0 / (1.0 + np.exp(-towards_label))
    weights = np.minimum(1.0 / probability, MAX_WEIGHT)
    return weights / weights.mean()


def style_log_odds(films: Sequence[LabelledFilm]) -> dict[LabelledFilm, float]:
    """The log-odds of pneumonia by a film's style alone.

    Gradient boosting on the acquisition statistics predicts each film. It is fitted without the
    film's patient.
    """
    films = sorted(films, key=lambda film: film.path)  # the folds depend on the order
    statistics = np.stack([acquisition_statistics(read_prepared(film.path)) for film in films])
    probabilities = cross_val_predict(
        HistGradientBoostingClassifier(random_state=0),
        statistics,
        labels_of(films),
        groups=[film.patient for film in films],
        cv=GroupKFold(5),
        method="predict_proba",
    )[:, 1]
    log_odds = np.log(probabilities / (1.0 - probabilities))
    return dict(zip(films, log_odds.tolist(), strict=True))


def acquisition_statistics(prepared: np.ndarray) -> np.ndarray:
    """Exposure, histogram, borders, sharpness and spectrum of a film. None sees where a lung is.

    Args:
        prepared: uint8, (224, 224).

    Returns:
        float64, (22,).
    """
    grey = prepared.astype(np.float64)
    inner = np.s_[_BORDER:-_BORDER]
    edge = np.ones(grey.shape, dtype=bool)
    edge[inner, inner] = False
    return np.array(
        [
            grey.mean(),
            grey.std(),
            *np.percentile(grey, _PERCENTILES),
            (grey < 5).mean(),
            (grey > 250).mean(),
            grey[edge].mean(),
            grey[edge].std(),
            grey[:_BORDER].mean(),
            grey[-_BORDER:].mean(),
            grey[:, :_BORDER].mean(),
            grey[:, -_BORDER:].mean(),
            np.log(ndimage.laplace(grey).std() + 1.0),
            *_log_power(grey),
        ]
    )


def _log_power(grey: np.ndarray) -> list[float]:
    """The logarithm of the mean power of the spectrum, by ring of spatial frequency."""
    power = np.abs(np.fft.fftshift(np.fft.fft2(grey - grey.mean()))) ** 2
    rows, columns = np.mgrid[:SIZE, :SIZE] - SIZE // 2
    radius = np.hypot(rows, columns)
    return [
        float(np.log(power[(radius >= low) & (radius < high)].mean() + 1.0))
        for low, high in itertools.pairwise(_BANDS)
    ]


def _matched_patients(
    films: Sequence[LabelledFilm], log_odds: Mapping[LabelledFilm, float]
) -> set[str]:
    """The normal patients whose style is most like pneumonia's, each with a like one there."""
    of_patient: dict[int, dict[str, list[float]]] = {0: {}, 1: {}}
    for film in films:
        of_patient[film.label].setdefault(film.patient, []).append(log_odds[film])
    normal, pneumonia = (
        {patient: float(np.mean(values)) for patient, values in of_patient[label].items()}
        for label in (0, 1)
    )
    count = round(HELD_OUT_FRACTION * len(normal))
    chosen = sorted(normal, key=lambda patient: -normal[patient])[:count]
    held_out = set(chosen)
    for patient in chosen:
        like = min(pneumonia, key=lambda other: abs(pneumonia[other] - normal[patient]))
        del pneumonia[like]
        held_out.add(like)
    return held_out
