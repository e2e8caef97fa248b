"""Whether the map shows what the score depends on: deletion, insertion, and where its mass lies."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from models.card import Estimate
from models.model import Model, load_model
from train.data.films import DataError, LabelledFilm, read_prepared, splits_with_training
from train.evaluate import plots
from train.json_file import write_json
from train.report.deletion_insertion import ORDERS, RANDOM, Curve, measure_curves
from train.report.map_regions import Reliance, measure_reliance


@dataclass(frozen=True)
class MapReport:
    """What the maps of one split are worth.

    Attributes:
        curves: of pneumonia films, by what is changed into what.
        false_alarms: of normal films that were called pneumonia; None where there are none.
    """

    curves: dict[str, Curve]
    pneumonia: Reliance
    false_alarms: Reliance | None


def examine_maps(path: Path, data: Path, out: Path, most: int) -> dict[str, MapReport]:
    """Check the class-activation maps of a .tflite on films of every split but `train`.

    See `train.report.deletion_insertion` and `train.report.map_regions` for what is measured.
    Leaves heatmaps.json, heatmaps.md and, for each split, SPLIT_heatmaps.png in `out`.

    Args:
        data: a folder in the Kaggle layout with `train`, where normal films are taken from.
        most: films of a kind in each split, drawn at random but always the same.

    Raises:
        train.data.films.DataError: the data lacks `train`, or a split has no two pneumonia films.
        models.card.ModelError: the .tflite and its card do not belong together.
    """
    model = load_model(path)
    splits = splits_with_training(data)
    normal = [film for film in splits.pop("train") if film.label == 0]
    reports = {
        split: _examine(model, split, films, normal, most) for split, films in splits.items()
    }
    out.mkdir(parents=True, exist_ok=True)
    document = {split: asdict(report) for split, report in reports.items()}
    write_json(out / "heatmaps.json", document)
    (out / "heatmaps.md").write_text(maps_table(model.label, reports), encoding="utf-8")
    for split, report in reports.items():
        means = {name: curve.mean for name, curve in report.curves.items()}
        plots.cell_curves(means, out / f"{split}_heatmaps.png")
    return reports


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


def _draw(
    films: Sequence[LabelledFilm], count: int, rng: np.random.Generator
) -> list[LabelledFilm]:
    return [films[number] for number in rng.permutation(len(films))[:count]]


def _examine(
    model: Model,
    split: str,
    films: Sequence[LabelledFilm],
    normal: Sequence[LabelledFilm],
    count: int,
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
        curves=measure_curves(classifier, pneumonia, fills, rng, f"maps of {split}"),
        pneumonia=measure_reliance(classifier, calibration, pneumonia, fills),
        false_alarms=measure_reliance(classifier, calibration, false_alarms, alarm_fills)
        if false_alarms
        else None,
    )


def _draw_fills(
    normal: Sequence[LabelledFilm], count: int, rng: np.random.Generator
) -> list[np.ndarray]:
    return [read_prepared(normal[number].path) for number in rng.integers(len(normal), size=count)]


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
