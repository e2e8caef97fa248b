"""The figures of training and evaluation, as PNG files."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from PIL import Image
from sklearn import metrics as sk

from models.card import Estimate
from train.evaluate.metrics import reliability

matplotlib.use("Agg")

CLASS_NAMES = ("normal", "pneumonia")
_COLOURS = ("#1f6f8b", "#c8553d", "#6b705c", "#b08968")


def training_curves(history: Sequence[dict[str, float]], path: Path) -> None:
    """Loss and AUROC of the log-odds of pneumonia by epoch, on training and validation."""
    figure = Figure(figsize=(9, 3.5), layout="constrained")
    epochs = np.arange(1, len(history) + 1)
    for axes, name in zip(figure.subplots(1, 2), ("loss", "auroc"), strict=True):
        axes.plot(epochs, [epoch[name] for epoch in history], "o-", label="training")
        axes.plot(epochs, [epoch[f"val_{name}"] for epoch in history], "s--", label="validation")
        axes.set(xlabel="epoch", title=name)
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.legend()
    figure.savefig(path, dpi=110)


def confusion_matrices(labels: np.ndarray, found: np.ndarray, path: Path) -> None:
    """Counts of films, and shares of each true class."""
    counts = sk.confusion_matrix(labels, found, labels=[0, 1])
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure = Figure(figsize=(8, 3.8), layout="constrained")
    raw, normalised = figure.subplots(1, 2)
    sk.ConfusionMatrixDisplay(counts, display_labels=CLASS_NAMES).plot(
        ax=raw, colorbar=False, cmap="Blues", values_format="d"
    )
    sk.ConfusionMatrixDisplay(shares, display_labels=CLASS_NAMES).plot(
        ax=normalised, colorbar=False, cmap="Blues", values_format=".3f"
    )
    raw.set_title("films")
    normalised.set_title("share of the true class")
    figure.savefig(path, dpi=110)


def roc_and_precision_recall(labels: np.ndarray, probabilities: np.ndarray, path: Path) -> None:
    """The two curves, side by side."""
    figure = Figure(figsize=(9, 4), layout="constrained")
    roc, precision_recall = figure.subplots(1, 2)
    sk.RocCurveDisplay.from_predictions(labels, probabilities, ax=roc, plot_chance_level=True)
    sk.PrecisionRecallDisplay.from_predictions(labels, probabilities, ax=precision_recall)
    roc.set_title("ROC")
    precision_recall.set_title("precision-recall")
    for axes in (roc, precision_recall):
        axes.legend(loc="lower center")
    figure.savefig(path, dpi=110)


def reliability_diagram(labels: np.ndarray, probabilities: np.ndarray, path: Path) -> None:
    """Frequency of pneumonia against probability, in bins of equal mass.

    Args:
        probabilities: for the share of pneumonia among these films; see `Scores.at_their_share`.
    """
    predicted, observed, _ = zip(*reliability(labels, probabilities), strict=True)
    figure = Figure(figsize=(4.5, 4.2), layout="constrained")
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], ":", color="grey", label="perfectly calibrated")
    axes.plot(predicted, observed, "o-", color=_COLOURS[0], label="observed")
    axes.set(xlabel="mean probability", ylabel="share with pneumonia", title="reliability")
    axes.legend()
    figure.savefig(path, dpi=110)


def cell_curves(curves: dict[str, dict[str, list[float]]], path: Path) -> None:
    """Probability by share of cells changed: a panel for each change, a line for each order."""
    figure = Figure(figsize=(9, 7), layout="constrained")
    for axes, (name, of_change) in zip(figure.subplots(2, 2).flat, curves.items(), strict=True):
        for (order, values), style in zip(of_change.items(), ("-", "--", ":"), strict=True):
            axes.plot(np.linspace(0, 1, len(values)), values, style, label=order)
        axes.set(xlabel="share of cells changed", ylabel="probability", ylim=(0, 1.02), title=name)
    figure.axes[0].legend()
    figure.savefig(path, dpi=110)


def worth_against_cost(
    names: Sequence[str],
    costs: dict[str, Sequence[float]],
    worth: dict[str, Sequence[Estimate]],
    path: Path,
) -> None:
    """Networks by name: a column of panels for each cost, a row for each metric with intervals."""
    figure = Figure(figsize=(10, 7), layout="constrained")
    panels = figure.subplots(len(worth), len(costs), sharex="col", sharey="row", squeeze=False)
    for row, (metric, estimates) in zip(panels, worth.items(), strict=True):
        for axes, (cost, values) in zip(row, costs.items(), strict=True):
            for name, value, estimate in zip(names, values, estimates, strict=True):
                below, above = estimate.value - estimate.low, estimate.high - estimate.value
                errors = [[max(below, 0)], [max(above, 0)]]
                axes.errorbar(value, estimate.value, errors, fmt="o", capsize=3, label=name)
            axes.set(xlabel=cost, ylabel=metric, xlim=(0, 1.1 * max(values, default=1)))
    panels[0][0].legend()
    figure.savefig(path, dpi=110)


def class_balance(counts: dict[str, dict[str, int]], path: Path) -> None:
    """Films by split and kind (normal, bacteria, virus, unknown), as stacked bars."""
    figure = Figure(figsize=(6, 3.8), layout="constrained")
    axes = figure.subplots()
    kinds = sorted({kind for by_kind in counts.values() for kind in by_kind})
    bottom = np.zeros(len(counts))
    for kind, colour in zip(kinds, _COLOURS, strict=False):
        heights = np.array([by_kind.get(kind, 0) for by_kind in counts.values()])
        axes.bar_label(axes.bar(list(counts), heights, bottom=bottom, label=kind, color=colour))
        bottom += heights
    axes.set(ylabel="films", title="class balance")
    axes.legend()
    figure.savefig(path, dpi=110)


def failure_gallery(
    failures: Mapping[str, Sequence[tuple[str, np.ndarray, np.ndarray]]],
    full_scale: float,
    path: Path,
) -> None:
    """Films that were called wrongly: for each kind a row of films, and a row of their maps.

    Args:
        failures: by kind, title, film, uint8 (side, side), and positive map, float (side, side).
        full_scale: value of the map at which its colour is strongest.
    """
    columns = max(1, *map(len, failures.values()))
    figure = Figure(figsize=(2.4 * columns, 4.8 * len(failures)), layout="constrained")
    panels = figure.subplots(2 * len(failures), columns, squeeze=False)
    for axes in panels.flat:
        axes.set_axis_off()
    for number, (kind, of_kind) in enumerate(failures.items()):
        for column, (title, film, evidence) in enumerate(of_kind):
            plain, mapped = panels[2 * number : 2 * number + 2, column]
            strength = (evidence / full_scale).clip(0, 1)
            for axes in (plain, mapped):
                axes.imshow(film, cmap="gray", vmin=0, vmax=255)
            mapped.imshow(strength, cmap="autumn_r", vmin=0, vmax=1, alpha=0.6 * np.sqrt(strength))
            plain.set_title(f"{kind}\n{title}", fontsize=7)
    figure.savefig(path, dpi=110)


def contact_sheet(pictures: Sequence[np.ndarray], path: Path) -> None:
    """Prepared films, uint8 (side, side) each, row by row on one sheet."""
    side, columns = pictures[0].shape[0], 8
    rows = -(-len(pictures) // columns)
    sheet = Image.new("L", (columns * side, rows * side))
    for number, picture in enumerate(pictures):
        sheet.paste(Image.fromarray(picture), (number % columns * side, number // columns * side))
    sheet.save(path)


def robustness(clean: float, corrupted: dict[str, list[float]], path: Path) -> None:
    """AUROC by corruption and strength. A line shows that of the films as they are."""
    figure = Figure(figsize=(8, 0.38 * len(corrupted) + 1.2), layout="constrained")
    axes = figure.subplots()
    places = np.arange(len(corrupted))
    by_strength = zip(*corrupted.values(), strict=True)
    for strength, (aurocs, colour) in enumerate(zip(by_strength, _COLOURS, strict=False), start=1):
        axes.plot(aurocs, places, "o", color=colour, label=f"strength {strength}")
    axes.axvline(clean, color="black", linewidth=1, label="as they are")
    axes.set(yticks=places, yticklabels=list(corrupted), xlabel="AUROC")
    axes.invert_yaxis()
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110)
