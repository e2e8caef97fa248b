"""Deletion and insertion: how the probability follows as a film is changed cell by cell.

Petsiuk et al. 2018, "RISE: Randomized Input Sampling for Explanation of Black-box Models". Cells of
the picture, one for each value of the map, are taken away or put back in the order of the map. The
sooner the probability follows, the better the map. The controls change the same cells in the order
of another film's map, and in a random order.

Petsiuk et al. fill cells with the mean grey or with the blurred film. Here they are filled from a
normal film of the training split, too. A network that takes missing detail for an opacity calls a
grey or a blurred picture pneumonia, and then the curves of these two fills mean nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter
from tqdm import tqdm

from models.card import Estimate
from models.classifier import Classifier
from models.preprocess import SIZE
from train.data.films import LabelledFilm, read_prepared
from train.evaluate.metrics import mean_with_interval

# Petsiuk et al. blur by 5 pixels, which leaves a consolidation as it is.
BLUR_RADIUS = 20  # pixels

OWN_MAP, OTHER_MAP, RANDOM = "its own map", "another film's map", "random"
ORDERS = (OWN_MAP, OTHER_MAP, RANDOM)


@dataclass(frozen=True)
class Curve:
    """A film changed cell by cell, on average over the films.

    Attributes:
        ending: probability of the picture that all films are changed into, or from.
        auc: by order of the cells, the area under the curve (share of cells changed, probability).
        advantage: by other order, `auc` of the film's own map minus that of the other.
        mean: by order, the curve: the probability after 0, 1, ... all cells.
    """

    ending: Estimate
    auc: dict[str, Estimate]
    advantage: dict[str, Estimate]
    mean: dict[str, list[float]]


def measure_curves(
    classifier: Classifier,
    films: Sequence[LabelledFilm],
    fills: Sequence[np.ndarray],
    rng: np.random.Generator,
    title: str,
) -> dict[str, Curve]:
    """Change every film in every way and order.

    Args:
        films: of pneumonia, shuffled; each is changed by the map of the one before it, too.
        fills: uint8, (224, 224) each, for each film a normal film to fill from.
        rng: draws the random order.
        title: of the progress bar.

    Returns:
        The curves, by what is changed into what.
    """
    pictures = [read_prepared(film.path) for film in films]
    own = [np.argsort(-classifier.classify(picture).cam, axis=None) for picture in pictures]
    drawn: dict[str, dict[str, list[np.ndarray]]] = {}
    progress = tqdm(pictures, desc=title, unit="film", disable=None, leave=False)
    for number, picture in enumerate(progress):
        # The film before, round the list: the draw has shuffled them.
        orders = dict(
            zip(ORDERS, (own[number], own[number - 1], rng.permutation(own[number])), strict=True)
        )
        for name, (start, end) in _changes(picture, fills[number]).items():
            of_change = drawn.setdefault(name, {order: [] for order in ORDERS})
            for order, cells in orders.items():
                of_change[order].append(curve(classifier, start, end, cells))
    return {
        name: _summarise(
            {order: np.stack(each) for order, each in of_change.items()},
            [film.patient for film in films],
            ending=0 if name.startswith("insertion") else -1,
        )
        for name, of_change in drawn.items()
    }


def curve(
    classifier: Classifier, start: np.ndarray, end: np.ndarray, order: np.ndarray
) -> np.ndarray:
    """Probabilities while `start` turns into `end`, cell by cell.

    Args:
        start, end: uint8, (224, 224), prepared films.
        order: int, (cells,), numbers of the cells, row by row from the top.

    Returns:
        float64, (cells + 1,), from that of `start` to that of `end`.
    """
    picture = start.copy()
    probabilities = [classifier.classify(picture).probability]
    rows = int(np.sqrt(len(order)))
    side = SIZE // rows
    for row, column in zip(*np.divmod(order, rows), strict=True):
        cell = np.s_[row * side : (row + 1) * side, column * side : (column + 1) * side]
        picture[cell] = end[cell]
        probabilities.append(classifier.classify(picture).probability)
    return np.array(probabilities)


def _changes(film: np.ndarray, normal: np.ndarray) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """By name, what each curve starts from and ends at."""
    grey = np.full_like(film, round(float(film.mean())))
    blurred = np.asarray(Image.fromarray(film).filter(ImageFilter.GaussianBlur(BLUR_RADIUS)))
    return {
        "deletion to a normal film": (film, normal),
        "insertion into a normal film": (normal, film),
        "deletion to mean grey": (film, grey),
        "insertion into the blurred film": (blurred, film),
    }


def _summarise(curves: dict[str, np.ndarray], patients: Sequence[str], ending: int) -> Curve:
    """Sum up the curves of one change, float64 (films, cells + 1) by order."""
    areas = {
        order: np.trapezoid(of_order, dx=1 / (of_order.shape[1] - 1), axis=1)
        for order, of_order in curves.items()
    }
    return Curve(
        ending=mean_with_interval(curves[OWN_MAP][:, ending], patients),
        auc={order: mean_with_interval(area, patients) for order, area in areas.items()},
        advantage={
            order: mean_with_interval(areas[OWN_MAP] - areas[order], patients)
            for order in (OTHER_MAP, RANDOM)
        },
        mean={order: of_order.mean(axis=0).tolist() for order, of_order in curves.items()},
    )
