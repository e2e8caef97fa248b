"""On which regions of the picture a map lies, and on which the score depends."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from models.calibration import Calibration
from models.card import Estimate
from models.classifier import Classifier, Prediction
from models.preprocess import SIZE
from train.data.films import LabelledFilm, read_prepared
from train.evaluate.metrics import mean_with_interval

# Side marks and names are burnt in here.
_MARGIN = SIZE // 8
_CORNER = SIZE // 5


@dataclass(frozen=True)
class Region:
    """A part of the picture.

    Attributes:
        area: share of the picture, the mean over the films.
        mass: share of the positive map. Films whose map is nowhere positive do not count.
        probability_without: after the region was replaced by that of a normal film.
    """

    area: float
    mass: Estimate
    probability_without: Estimate


@dataclass(frozen=True)
class Reliance:
    """The regions on which the scores of some films depend."""

    films: int
    patients: int
    probability: Estimate
    regions: dict[str, Region]


def regions(lungs: np.ndarray) -> dict[str, np.ndarray]:
    """The parts of a prepared picture, each a bool mask (224, 224); together they cover it once.

    Args:
        lungs: float32, (14, 14), `models.classifier.Prediction.lungs`.
    """
    inside = _enlarged(lungs) >= 0.5
    edge = np.minimum(np.arange(SIZE), np.arange(SIZE)[::-1])
    corners = (edge < _CORNER)[:, np.newaxis] & (edge < _CORNER)
    outer = (edge < _MARGIN)[:, np.newaxis] | (edge < _MARGIN)
    return {
        "lungs, as the network finds them": inside,
        "corners": corners & ~inside,
        "rest of the image border": outer & ~corners & ~inside,
        "rest of the picture": ~outer & ~corners & ~inside,
    }


def positive_map(cam: np.ndarray, calibration: Calibration) -> np.ndarray:
    """What speaks for pneumonia by place, as the program draws it: float32, (224, 224), >= 0.

    Args:
        cam: float32, (7, 7), `models.classifier.Prediction.cam`.
    """
    return _enlarged(calibration.log_odds(cam)).clip(0)


def mass_by_region(prediction: Prediction, calibration: Calibration) -> dict[str, float]:
    """Shares of the positive map by region; NaN where it is nowhere positive."""
    positive = positive_map(prediction.cam, calibration)
    total = float(positive.sum()) or np.nan
    return {
        name: float(positive[mask].sum()) / total
        for name, mask in regions(prediction.lungs).items()
    }


def measure_reliance(
    classifier: Classifier,
    calibration: Calibration,
    films: Sequence[LabelledFilm],
    fills: Sequence[np.ndarray],
) -> Reliance:
    """Weigh the regions of the films' maps, and replace each region by that of the fill.

    Args:
        fills: uint8, (224, 224) each, for each film a normal film.
    """
    patients = [film.patient for film in films]
    pictures = [read_prepared(film.path) for film in films]
    predictions = [classifier.classify(picture) for picture in pictures]
    masses = [mass_by_region(prediction, calibration) for prediction in predictions]
    masks = [regions(prediction.lungs) for prediction in predictions]
    of_region = {}
    for name in masses[0]:
        without = [
            classifier.classify(np.where(mask[name], fill, picture)).probability
            for mask, fill, picture in zip(masks, fills, pictures, strict=True)
        ]
        of_region[name] = Region(
            area=float(np.mean([mask[name].mean() for mask in masks])),
            mass=_mean_of_known(np.array([mass[name] for mass in masses]), patients),
            probability_without=mean_with_interval(np.array(without), patients),
        )
    probabilities = np.array([prediction.probability for prediction in predictions])
    return Reliance(
        films=len(films),
        patients=len(set(patients)),
        probability=mean_with_interval(probabilities, patients),
        regions=of_region,
    )


def _enlarged(places: np.ndarray) -> np.ndarray:
    image = Image.fromarray(np.float32(places))
    return np.asarray(image.resize((SIZE, SIZE), Image.Resampling.BICUBIC))


def _mean_of_known(values: np.ndarray, patients: Sequence[str]) -> Estimate:
    known = np.flatnonzero(~np.isnan(values))
    if not len(known):
        return Estimate(np.nan, np.nan, np.nan)
    return mean_with_interval(values[known], [patients[film] for film in known.tolist()])
