"""All runs side by side: how good each network is, and what it costs.

comparison.json keeps the recipe and the metrics of every run. So a run whose folder is gone stays
in the comparison, as one line among the recipes tried. To forget it, delete its entry there.

Earlier recipes were tried on films that were held out by their style. comparison.json keeps these
trials, too.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from models.card import Estimate
from models.model import Model, load_model
from models.preprocess import PREPROCESSING_VERSION
from train.data.films import MEASURED_SPLITS, DataError
from train.evaluate import plots
from train.evaluate.candidates import open_candidate
from train.evaluate.evaluation import cell, evaluate
from train.fit.networks import build
from train.fit.recipe import NETWORKS, Recipe, earlier_run_of
from train.json_file import write_json
from train.report.cost import Cost, as_float_tflite, costs
from train.run_folder import RunFolder

METRICS = ("auroc", "accuracy", "sensitivity", "specificity")
# Settings that recipes had once, each at the value that makes no difference.
FORMER_SETTINGS = {
    "mixup": 0.0,
    "blend": "mixup",
    "batch_norm": True,
    "precise_batch_norm": False,
    "weight_averaging": 0.0,
    "layer_decay": 1.0,
    "lesson": "labels",
}


@dataclass(frozen=True)
class Entry:
    """One network of the comparison.

    Attributes:
        run: the folder under `models/runs`.
        network: see `train.fit.networks.build`.
        precision: `float32`, or `int8` for a converted model.
        recipe: the recipe and the preprocessing's version, as the run's record keeps them.
        metrics: by split, then by metric, as the run's evaluation keeps them; a split or the
            whole is empty where nothing was measured.
    """

    run: str
    network: str
    precision: str
    recipe: dict[str, Any]
    cost: Cost
    metrics: dict[str, dict[str, Estimate]]


def compare(runs: Path, data: Path | None = None) -> str:
    """Compare every run; leave comparison.json, comparison.md and comparison.png in `runs`.

    Size, multiply-adds and time depend on a network's layers alone. So a run whose checkpoints are
    on another machine is compared, too. A run whose folder is gone is read from the last
    comparison.json.

    Args:
        runs: folder of the runs. Where one has the name of a .tflite beside `runs`, it holds the
            evaluation of that model.
        data: measure the runs on these films that were not measured yet.

    Returns:
        What comparison.md holds.

    Raises:
        train.data.films.DataError: there is no run, or one that should be measured has no
            checkpoint.
        models.card.ModelError: a .tflite and its card do not belong together.
    """
    folders = {path: _converted(path) for path in sorted(runs.glob("*/")) if _is_run(path)}
    if not folders:
        raise DataError(f"{runs} holds no run; train one with `python -m train fit`.")
    if data is not None:
        for path, converted in folders.items():
            if not _metrics_file(path).exists():
                evaluate(open_candidate(converted or path), data, _metrics_file(path).parent)
    here = {path.name for path in folders}
    past, trials = _read_past(runs / "comparison.json", here)
    entries = _entries(folders, past)
    document = {"runs": [asdict(entry) for entry in entries], "trials": trials}
    write_json(runs / "comparison.json", document)
    tables = _runs_table([entry for entry in entries if entry.run in here])
    tables += _past_table([entry for entry in entries if entry.run not in here])
    tables += _trials_table(trials)
    looks = sum("test" in entry.metrics for entry in entries)
    tables += f"\n{looks} networks have been measured on test so far.\n"
    (runs / "comparison.md").write_text(tables, encoding="utf-8")
    _plot(entries, runs / "comparison.png")
    return tables


def _runs_table(entries: Sequence[Entry]) -> str:
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
    for split in MEASURED_SPLITS:
        lines += ["", f"On {split}:", "", "| run | " + " | ".join(METRICS) + " |"]
        lines.append("|---" * (len(METRICS) + 1) + "|")
        for entry in entries:
            cells = " | ".join(_cell(entry, split, metric) for metric in METRICS)
            lines.append(f"| {entry.run} | {cells} |")
    return "\n".join(lines) + "\n"


def _cell(entry: Entry, split: str, metric: str) -> str:
    # A network knows the films it learnt from, and its figures there must not stand beside others.
    if split == "lowest" and entry.recipe.get("with_lowest"):
        return "learnt from them"
    of_split = entry.metrics.get(split, {})
    return cell(of_split[metric]) if metric in of_split else "not measured"


def _past_table(entries: Sequence[Entry]) -> str:
    """The runs whose folders are gone, as Markdown; nothing where there are none."""
    if not entries:
        return ""
    lines = [
        "",
        "Recipes tried, each trained on the whole training split and measured on the other two:",
        "",
        "| run | what is not as usual | auroc on validation | auroc on test |",
        "|---|---|---|---|",
    ]
    for entry in entries:
        cells = (_cell(entry, split, "auroc") for split in ("validation", "test"))
        lines.append(f"| {entry.run} | {_unusual(entry.recipe)} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _trials_table(trials: Sequence[dict[str, Any]]) -> str:
    """The recipes once tried by style, best first, as Markdown; nothing where there are none."""
    if not trials:
        return ""
    lines = [
        "",
        "Recipes tried, each trained without the films held out by style and measured on them:",
        "",
        "| run | what is not as usual | auroc |",
        "|---|---|---|",
    ]
    lines += [
        f"| {trial['run']} | {_unusual(trial['recipe'])} | {trial['auroc']:.4f} |"
        for trial in trials
    ]
    return "\n".join(lines) + "\n"


def _unusual(recipe: dict[str, Any]) -> str:
    """Where a recipe differs from today's usual one, in words."""
    usual = FORMER_SETTINGS | asdict(Recipe()) | {"preprocessing_version": PREPROCESSING_VERSION}
    unusual = [] if "side" in recipe else ["whole films"]
    if earlier := earlier_run_of(recipe):
        unusual.append(f"goes on from {earlier}")
    unusual += [
        f"{name} {value}"
        for name, value in recipe.items()
        if value != usual.get(name) and name not in ("weights", "hold_out")
    ]
    return ", ".join(unusual) or "nothing"


def _read_past(path: Path, here: set[str]) -> tuple[list[Entry], list[dict[str, Any]]]:
    """The runs of the last comparison that are not `here` any more, and its trials."""
    if not path.exists():
        return [], []
    document = json.loads(path.read_text(encoding="utf-8"))
    entries = [
        replace(
            Entry(**entry),
            cost=Cost(**entry["cost"]),
            metrics={split: _estimates(values) for split, values in entry["metrics"].items()},
        )
        for entry in document["runs"]
    ]
    return [entry for entry in entries if entry.run not in here], document["trials"]


def _entries(folders: dict[Path, Path | None], past: Sequence[Entry]) -> list[Entry]:
    """The runs in the folders and the past ones, by name, with costs measured side by side.

    Networks of one architecture cost the same and are measured once. An int8 model that is gone
    keeps its last cost.
    """
    models = {path: load_model(converted) for path, converted in folders.items() if converted}
    recipes = {path: _recipe(path, models.get(path)) for path in folders}
    networks = {recipe["network"] for path, recipe in recipes.items() if path not in models}
    networks |= {entry.network for entry in past if entry.precision == "float32"} & set(NETWORKS)
    contents = {network: as_float_tflite(build(network, "none")) for network in sorted(networks)}
    contents |= {f"{path.name}.tflite": model.content for path, model in models.items()}
    cost = costs(contents)
    here = [
        Entry(
            run=path.name,
            network=recipe["network"],
            precision="int8" if path in models else "float32",
            recipe=recipe,
            cost=cost[f"{path.name}.tflite" if path in models else recipe["network"]],
            metrics=_metrics(path),
        )
        for path, recipe in recipes.items()
    ]
    before = [
        replace(entry, cost=cost[entry.network])
        if entry.precision == "float32" and entry.network in networks
        else entry
        for entry in past
    ]
    return sorted(here + before, key=lambda entry: entry.run)


def _recipe(path: Path, model: Model | None) -> dict[str, Any]:
    """The recipe of a run, or of the run that a converted model comes from; see `Entry`."""
    if model is not None:
        version = model.card.preprocessing_version
        return model.card.training["recipe"] | {"preprocessing_version": version}
    record = RunFolder(path).read_record()
    return record["recipe"] | {"preprocessing_version": record["preprocessing_version"]}


def _is_run(path: Path) -> bool:
    return RunFolder(path).record.exists() or _converted(path) is not None


def _converted(path: Path) -> Path | None:
    """The .tflite whose evaluation a folder holds; None for a training run."""
    model = path.parent.parent / f"{path.name}.tflite"
    return model if model.exists() else None


def _metrics_file(path: Path) -> Path:
    return path / "evaluation" / "metrics.json"


def _metrics(path: Path) -> dict[str, dict[str, Estimate]]:
    if not _metrics_file(path).exists():
        return {}
    stored: dict[str, Any] = json.loads(_metrics_file(path).read_text(encoding="utf-8"))
    return {
        split: _estimates(stored[split]["metrics"]) for split in MEASURED_SPLITS if split in stored
    }


def _estimates(stored: dict[str, dict[str, float]]) -> dict[str, Estimate]:
    return {name: Estimate(**value) for name, value in stored.items()}


def _plot(entries: Sequence[Entry], path: Path) -> None:
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
