"""All runs side by side: what each network is worth and what it costs."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from models.card import Estimate
from models.model import load_model
from models.preprocess import PREPROCESSING_VERSION
from train.data.films import DataError
from train.evaluate import plots
from train.evaluate.candidates import open_candidate
from train.evaluate.evaluation import cell, evaluate
from train.fit.networks import build
from train.fit.recipe import Recipe
from train.report.cost import Cost, as_float_tflite, costs
from train.run_folder import RunFolder

SPLITS = ("validation", "test")
METRICS = ("auroc", "accuracy", "sensitivity", "specificity")


@dataclass(frozen=True)
class Entry:
    """One network of the comparison.

    Attributes:
        run: the folder under `models/runs`.
        network: see `train.fit.networks.build`.
        precision: `float32`, or `int8` for a converted model.
        metrics: by split, then by metric, as the run's evaluation keeps them; a split or the
            whole is empty where nothing was measured.
    """

    run: str
    network: str
    precision: str
    cost: Cost
    metrics: dict[str, dict[str, Estimate]]


@dataclass(frozen=True)
class Trial:
    """A recipe tried on the style-matched validation, and what it gave there.

    Attributes:
        recipe: those of its values that are not the usual ones, the preprocessing's among them.
    """

    run: str
    recipe: dict[str, Any]
    auroc: float


def compare(runs: Path, data: Path | None = None) -> str:
    """Compare every run; leave comparison.json, comparison.md and comparison.png in `runs`.

    Size, multiply-adds and time follow from a network's layers, so that a run whose checkpoints
    are not on this machine is compared, too.

    Args:
        runs: folder of the runs; a folder there of the name of a .tflite beside `runs` holds the
            evaluation of that model.
        data: measure the runs on it that were not measured yet.

    Returns:
        What comparison.md holds.

    Raises:
        train.data.films.DataError: there is no run, or one that should be measured has no
            checkpoint.
        models.card.ModelError: a .tflite and its card do not belong together.
    """
    found = [path for path in sorted(runs.glob("*/")) if _is_run(path)]
    tried = [path for path in found if _is_trial(path)]
    folders = {path: _converted(path) for path in found if path not in tried}
    if not folders:
        raise DataError(f"{runs} holds no run; train one with `python -m train fit`.")
    if data is not None:
        for path, converted in folders.items():
            if not _metrics_file(path).exists():
                evaluate(open_candidate(converted or path), data, _metrics_file(path).parent)
    networks = {path: _network(path, converted) for path, converted in folders.items()}
    cost = costs({path.name: content for path, (_, content) in networks.items()})
    entries = [
        Entry(
            run=path.name,
            network=network,
            precision="int8" if folders[path] else "float32",
            cost=cost[path.name],
            metrics=_metrics(path),
        )
        for path, (network, _) in networks.items()
    ]
    trials = sorted(map(_trial, tried), key=lambda trial: -trial.auroc)
    document = {
        "runs": [asdict(entry) for entry in entries],
        "trials": [asdict(trial) for trial in trials],
    }
    (runs / "comparison.json").write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    tables = _runs_table(entries) + (_trials_table(trials) if trials else "")
    (runs / "comparison.md").write_text(tables, encoding="utf-8")
    _plot(entries, runs / "comparison.png")
    return tables


def _runs_table(entries: list[Entry]) -> str:
    """The comparison as Markdown: the costs, then a table for each split."""
    lines = [
        "| run | network | numbers | parameters | size | multiply-adds | time of one film |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {entry.run} | {entry.network} | {entry.precision} | {entry.cost.parameters:,} "
        f"| {entry.cost.bytes / 1e6:.2f} MB | {entry.cost.multiply_adds / 1e6:.0f} million "
        f"| {entry.cost.milliseconds:.1f} ms |"
        for entry in entries
    ]
    for split in SPLITS:
        lines += ["", f"On {split}:", "", "| run | " + " | ".join(METRICS) + " |"]
        lines.append("|---" * (len(METRICS) + 1) + "|")
        for entry in entries:
            of_split = entry.metrics.get(split, {})
            cells = (
                cell(of_split[metric]) if metric in of_split else "not measured"
                for metric in METRICS
            )
            lines.append(f"| {entry.run} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _trials_table(trials: list[Trial]) -> str:
    """The recipes tried, best first, as Markdown."""
    lines = [
        "",
        "Recipes tried, each trained without the style-matched validation and measured on it:",
        "",
        "| run | what is not as usual | auroc |",
        "|---|---|---|",
    ]
    for trial in trials:
        unusual = ", ".join(f"{name} {value}" for name, value in trial.recipe.items())
        lines.append(f"| {trial.run} | {unusual} | {trial.auroc:.4f} |")
    return "\n".join(lines) + "\n"


def _is_trial(path: Path) -> bool:
    folder = RunFolder(path)
    return folder.record.exists() and folder.read_record()["recipe"].get("hold_out") == "style"


def _trial(path: Path) -> Trial:
    folder = RunFolder(path)
    record = folder.read_record()
    usual = asdict(Recipe()) | {"preprocessing_version": PREPROCESSING_VERSION}
    recipe = record["recipe"] | {"preprocessing_version": record["preprocessing_version"]}
    return Trial(
        run=path.name,
        recipe={
            name: value
            for name, value in recipe.items()
            if value != usual.get(name) and name not in ("weights", "hold_out")
        },
        auroc=folder.read_history()[-1]["val_logit_auroc"],
    )


def _is_run(path: Path) -> bool:
    return RunFolder(path).record.exists() or _converted(path) is not None


def _converted(path: Path) -> Path | None:
    """The .tflite that a folder holds the evaluation of; None for a training run."""
    model = path.parent.parent / f"{path.name}.tflite"
    return model if model.exists() else None


def _metrics_file(path: Path) -> Path:
    return path / "evaluation" / "metrics.json"


def _network(path: Path, converted: Path | None) -> tuple[str, bytes]:
    """The network's name and its .tflite."""
    if converted is not None:
        model = load_model(converted)
        return model.card.training["recipe"]["network"], model.content
    name = RunFolder(path).read_record()["recipe"]["network"]
    return name, as_float_tflite(build(name, "none"))


def _metrics(path: Path) -> dict[str, dict[str, Estimate]]:
    if not _metrics_file(path).exists():
        return {}
    stored: dict[str, Any] = json.loads(_metrics_file(path).read_text(encoding="utf-8"))
    return {
        split: {name: Estimate(**value) for name, value in stored[split]["metrics"].items()}
        for split in SPLITS
        if split in stored
    }


def _plot(entries: list[Entry], path: Path) -> None:
    measured = [entry for entry in entries if "test" in entry.metrics]
    plots.worth_against_cost(
        [f"{entry.run} ({entry.precision})" for entry in measured],
        {
            "size in MB": [entry.cost.bytes / 1e6 for entry in measured],
            "million multiply-adds": [entry.cost.multiply_adds / 1e6 for entry in measured],
        },
        {
            f"{metric} on test": [entry.metrics["test"][metric] for entry in measured]
            for metric in ("auroc", "accuracy")
        },
        path,
    )
