"""The figures of training and evaluation, as PNG files."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from PIL import Image
from sklearn import metrics as sk

from train.metrics import reliability

matplotlib.use("Agg")

CLASS_NAMES = ("normal", "pneumonia")
_COLOURS = ("#1f6f8b", "#c8553d", "#6b705c", "#b08968")


def training_curves(history: Sequence[dict[str, float]], path: Path) -> None:
    """Loss and AUROC of the log-odds of pneumonia by epoch, on training and validation."""
    figure = Figure(figsize=(9, 3.5), layout="constrained")
    epochs = np.arange(1, len(history) + 1)
    for axes, name in zip(figure.subplots(1, 2), ("logit_loss", "logit_auroc"), strict=True):
        axes.plot(epochs, [epoch[name] for epoch in history], "o-", label="training")
        axes.plot(epochs, [epoch[f"val_{name}"] for epoch in history], "s--", label="validation")
        axes.set(xlabel="epoch", title=name.removeprefix("logit_"))
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
    """Frequency of pneumonia against probability, in bins of equal mass."""
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


def contact_sheet(pictures: Sequence[np.ndarray], path: Path, columns: int = 8) -> None:
    """Prepared films, uint8 (side, side) each, row by row on one sheet."""
    side = pictures[0].shape[0]
    rows = -(-len(pictures) // columns)
    sheet = Image.new("L", (columns * side, rows * side))
    for number, picture in enumerate(pictures):
        sheet.paste(Image.fromarray(picture), (number % columns * side, number // columns * side))
    sheet.save(path)


def robustness(clean: float, corrupted: dict[str, list[float]], path: Path) -> None:
    """AUROC by corruption and strength, with that of the films as they are as a line."""
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
