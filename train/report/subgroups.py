"""How good a model is on parts of the films: by kind of pneumonia and by exposure."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn import metrics as sk

from models.card import Estimate
from train.data.films import LabelledFilm
from train.evaluate.candidates import Scores
from train.evaluate.evaluation import cell
from train.evaluate.metrics import measure_with_intervals, rates

QUARTERS = ("darkest", "darker", "brighter", "brightest")


@dataclass(frozen=True)
class Subgroup:
    """A part of a split: its counts of films, and its metrics by name.

    A metric that needs films of both classes is NaN where one class is missing.
    """

    normal: int
    pneumonia: int
    metrics: dict[str, Estimate]


def exposure_limits(pictures: Sequence[np.ndarray]) -> list[float]:
    """The quartiles of the films' mean grey, 0..255. They cut films into four by exposure.

    Args:
        pictures: uint8, (224, 224) each, of validation.
    """
    return [float(limit) for limit in np.quantile(_mean_grey(pictures), [0.25, 0.5, 0.75])]


def measure_subgroups(
    films: Sequence[LabelledFilm],
    pictures: Sequence[np.ndarray],
    scores: Scores,
    threshold: float,
    limits: Sequence[float],
) -> dict[str, Subgroup]:
    """Measure each part of one split.

    Args:
        pictures: the films prepared, uint8 (224, 224) each.
        limits: see `exposure_limits`.
    """
    kinds = np.array([film.kind for film in films])
    quarters = np.digitize(_mean_grey(pictures), limits)
    parts = {
        f"{name} against normal": (scores.labels == 0) | (kinds == kind)
        for name, kind in (("bacterial", "bacteria"), ("viral", "virus"))
    } | {f"{name} quarter": quarters == number for number, name in enumerate(QUARTERS)}
    return {name: _measure(part, scores, threshold) for name, part in parts.items() if part.any()}


def subgroups_table(subgroups: dict[str, dict[str, Subgroup]], limits: Sequence[float]) -> str:
    """The subgroups of each split as Markdown."""
    shown = ", ".join(f"{limit:.0f}" for limit in limits)
    parts = [
        f"At `balanced`. The quarters are cut at a mean grey of {shown} of 255, validation's "
        "quartiles.\n"
    ]
    for split, of_split in subgroups.items():
        metrics = next(iter(of_split.values())).metrics
        lines = [
            f"| {split} | normal | pneumonia | " + " | ".join(metrics) + " |",
            "|---" * (len(metrics) + 3) + "|",
        ]
        for name, group in of_split.items():
            cells = " | ".join(map(cell, group.metrics.values()))
            lines.append(f"| {name} | {group.normal} | {group.pneumonia} | {cells} |")
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _mean_grey(pictures: Sequence[np.ndarray]) -> np.ndarray:
    return np.array([picture.mean() for picture in pictures])


def _measure(part: np.ndarray, scores: Scores, threshold: float) -> Subgroup:
    labels = scores.labels[part]
    patients = [scores.patients[film] for film in np.flatnonzero(part).tolist()]
    return Subgroup(
        normal=int((labels == 0).sum()),
        pneumonia=int((labels == 1).sum()),
        metrics=measure_with_intervals(
            labels, scores.probabilities[part], patients, threshold, _auroc_and_rates
        ),
    )


def _auroc_and_rates(
    labels: np.ndarray, probabilities: np.ndarray, threshold: float
) -> dict[str, float]:
    both_classes = len(np.unique(labels)) == 2
    auroc = float(sk.roc_auc_score(labels, probabilities)) if both_classes else np.nan
    return {"auroc": auroc} | rates(labels, probabilities, threshold)
