"""Whether the map shows what the score hangs on: deletion, insertion, and where its mass lies."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter
from tqdm import tqdm

from models.card import Calibration, Estimate
from models.classifier import Classifier
from models.model import Model, load_model
from models.preprocess import SIZE
from train.data.films import DataError, Film, index_films, read_prepared, splits_of
from train.evaluate import plots
from train.evaluate.metrics import mean_with_interval

FILMS_PER_SPLIT = 50
# Petsiuk et al. blur by 5 pixels, which leaves a consolidation as it is.
BLUR_RADIUS = 20  # pixels

OWN_MAP, OTHER_MAP, RANDOM = "its own map", "another film's map", "random"
ORDERS = (OWN_MAP, OTHER_MAP, RANDOM)

# In the mean of the training films the lungs lie within the inner three quarters, and side
# marks and names are burnt in outside of them.
_MARGIN = SIZE // 8
_CORNER = SIZE // 5


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


@dataclass(frozen=True)
class Region:
    """A part of the picture.

    Attributes:
        area: share of the picture.
        mass: share of the positive map; films whose map is nowhere positive do not count.
        probability_without: after the region was replaced by that of a normal film.
    """

    area: float
    mass: Estimate
    probability_without: Estimate


@dataclass(frozen=True)
class Reliance:
    """On which regions the scores of some films hang."""

    films: int
    patients: int
    probability: Estimate
    regions: dict[str, Region]


@dataclass(frozen=True)
class MapReport:
    """What the maps of one split are worth.

    Attributes:
        curves: of pneumonia films, by what is changed into what.
        false_alarms: normal films that were called pneumonia; None where there are none.
    """

    curves: dict[str, Curve]
    pneumonia: Reliance
    false_alarms: Reliance | None


def examine_maps(
    path: Path, data: Path, out: Path, films_per_split: int = FILMS_PER_SPLIT
) -> dict[str, MapReport]:
    """Check the class-activation maps of a .tflite on films of every split but `train`.

    Deletion and insertion after Petsiuk et al. 2018, "RISE: Randomized Input Sampling for
    Explanation of Black-box Models": cells of the picture, one for each value of the map, are
    taken away or put back in the order of the map, and the sooner the probability follows, the
    better the map. The controls, another film's map and a random order, change the same cells.

    Beside the mean grey and the blurred film that Petsiuk et al. fill with, cells are filled from
    a normal film of the training split: a network that takes the absence of detail for an opacity
    calls a grey or blurred picture pneumonia, and its curves say nothing then.

    Leaves heatmaps.json, heatmaps.md and, for each split, SPLIT_heatmaps.png in `out`.

    Args:
        data: a folder in the Kaggle layout with `train`, where normal films are taken from.
        films_per_split: at most so many films of a kind, drawn at random, the same every time.

    Raises:
        train.data.DataError: the data lacks `train`, or a split has no two pneumonia films.
        models.card.ModelError: the .tflite and its card do not belong together.
    """
    model = load_model(path)
    splits = splits_of(index_films(data))
    normal = [film for film in splits.pop("train", []) if film.label == 0]
    if not normal or not splits:
        raise DataError(
            f"{data} has no folder `train` with normal films, which are needed to fill from."
        )
    reports = {
        split: _examine(model, split, films, normal, films_per_split)
        for split, films in splits.items()
    }
    out.mkdir(parents=True, exist_ok=True)
    document = {split: asdict(report) for split, report in reports.items()}
    (out / "heatmaps.json").write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    (out / "heatmaps.md").write_text(maps_table(model.label, reports), encoding="utf-8")
    for split, report in reports.items():
        means = {name: curve.mean for name, curve in report.curves.items()}
        plots.cell_curves(means, out / f"{split}_heatmaps.png")
    return reports


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


def regions() -> dict[str, np.ndarray]:
    """The parts of a prepared picture, each a bool mask (224, 224); together they cover it once."""
    edge = np.minimum(np.arange(SIZE), np.arange(SIZE)[::-1])
    corners = (edge < _CORNER)[:, np.newaxis] & (edge < _CORNER)
    outer = (edge < _MARGIN)[:, np.newaxis] | (edge < _MARGIN)
    return {
        "central lung field": ~outer & ~corners,
        "image border": outer & ~corners,
        "corners": corners,
    }


def positive_map(cam: np.ndarray, calibration: Calibration) -> np.ndarray:
    """What speaks for pneumonia by place, as the program draws it: float32, (224, 224), >= 0.

    Args:
        cam: float32, (7, 7), `models.classifier.Prediction.cam`.
    """
    log_odds = Image.fromarray(np.float32(calibration.log_odds(cam)))
    return np.asarray(log_odds.resize((SIZE, SIZE), Image.Resampling.BICUBIC)).clip(0)


def mass_by_region(cam: np.ndarray, calibration: Calibration) -> dict[str, float]:
    """Shares of the positive map by region; NaN where it is nowhere positive."""
    positive = positive_map(cam, calibration)
    total = float(positive.sum()) or np.nan
    return {name: float(positive[mask].sum()) / total for name, mask in regions().items()}


def maps_table(name: str, reports: dict[str, MapReport]) -> str:
    """The reports as Markdown: for each split, a table of the curves and those of the regions."""
    parts = [f"The maps of {name}, with 95 % intervals that heed which films are of one patient.\n"]
    for split, report in reports.items():
        parts += [
            f"**{split}**, {_described(report.pneumonia)} with pneumonia. Area under the curve by "
            "the order in which cells are changed; a good map makes it small for deletion, large "
            "for insertion:\n",
            _curves_table(report.curves),
            _regions_table(report.pneumonia),
        ]
        if report.false_alarms:
            parts += [
                f"{_described(report.false_alarms)}, normal and called pneumonia:\n",
                _regions_table(report.false_alarms),
            ]
    return "\n".join(parts)


def _draw(films: Sequence[Film], count: int, rng: np.random.Generator) -> list[Film]:
    return [films[number] for number in rng.permutation(len(films))[:count]]


def _examine(
    model: Model, split: str, films: Sequence[Film], normal: Sequence[Film], count: int
) -> MapReport:
    """Examine one split, with fills drawn from `normal`."""
    classifier, calibration = model.classifier(), model.card.calibration
    threshold = model.card.operating_point(model.card.default_operating_point).threshold
    rng = np.random.default_rng(0)
    pneumonia = _draw([film for film in films if film.label == 1], count, rng)
    if len(pneumonia) < 2:
        raise DataError(f"The split {split} has fewer than two pneumonia films.")
    false_alarms = _draw(
        [
            film
            for film in films
            if film.label == 0
            and classifier.classify(read_prepared(film.path)).probability >= threshold
        ],
        count,
        rng,
    )
    fills = _draw_fills(normal, len(pneumonia), rng)
    alarm_fills = _draw_fills(normal, len(false_alarms), rng)
    return MapReport(
        curves=_curves(classifier, pneumonia, fills, rng, f"maps of {split}"),
        pneumonia=_reliance(classifier, calibration, pneumonia, fills),
        false_alarms=_reliance(classifier, calibration, false_alarms, alarm_fills)
        if false_alarms
        else None,
    )


def _draw_fills(normal: Sequence[Film], count: int, rng: np.random.Generator) -> list[np.ndarray]:
    return [read_prepared(normal[number].path) for number in rng.integers(len(normal), size=count)]


def _curves(
    classifier: Classifier,
    films: Sequence[Film],
    fills: Sequence[np.ndarray],
    rng: np.random.Generator,
    title: str,
) -> dict[str, Curve]:
    """Change every film in every way and order."""
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


def _reliance(
    classifier: Classifier,
    calibration: Calibration,
    films: Sequence[Film],
    fills: Sequence[np.ndarray],
) -> Reliance:
    """Weigh the regions of the films' maps, and replace each region by that of the fill."""
    patients = [film.patient for film in films]
    pictures = [read_prepared(film.path) for film in films]
    predictions = [classifier.classify(picture) for picture in pictures]
    masses = [mass_by_region(prediction.cam, calibration) for prediction in predictions]
    of_region = {}
    for name, mask in regions().items():
        without = [
            classifier.classify(np.where(mask, fill, picture)).probability
            for fill, picture in zip(fills, pictures, strict=True)
        ]
        of_region[name] = Region(
            area=float(mask.mean()),
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


def _mean_of_known(values: np.ndarray, patients: Sequence[str]) -> Estimate:
    known = np.flatnonzero(~np.isnan(values))
    if not len(known):
        return Estimate(np.nan, np.nan, np.nan)
    return mean_with_interval(values[known], [patients[film] for film in known.tolist()])


def _curves_table(curves: dict[str, Curve]) -> str:
    lines = [
        "| | wholly filled film | "
        + " | ".join(ORDERS)
        + f" | own minus other | own minus {RANDOM} |",
        "|---" * (len(ORDERS) + 4) + "|",
    ]
    for name, of_change in curves.items():
        estimates = (of_change.ending, *of_change.auc.values(), *of_change.advantage.values())
        lines.append(f"| {name} | " + " | ".join(map(_cell, estimates)) + " |")
    return "\n".join(lines) + "\n"


def _described(reliance: Reliance) -> str:
    return (
        f"{reliance.films} films of {reliance.patients} patients (mean probability "
        f"{reliance.probability.value:.3f})"
    )


def _regions_table(reliance: Reliance) -> str:
    lines = [
        "| | share of the picture | share of the positive map | probability with a normal film's |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {name} | {region.area:.3f} | {_cell(region.mass)} | "
        f"{_cell(region.probability_without)} |"
        for name, region in reliance.regions.items()
    ]
    return "\n".join(lines) + "\n"


def _cell(estimate: Estimate) -> str:
    return f"{estimate.value:.3f} ({estimate.low:.3f} to {estimate.high:.3f})"
