"""The figures of the model card, and pictures of the worst mistakes.

The card has the form of Mitchell et al. 2019, "Model Cards for Model Reporting". Its prose is in
the document itself. This module writes what stands between the document's marks.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from models.model import Model, load_model
from train.data.films import MEASURED_SPLITS, LabelledFilm, read_prepared, splits_with_training
from train.evaluate import plots
from train.evaluate.candidates import Candidate, Scores, open_candidate, scores_of
from train.evaluate.evaluation import insert_table
from train.evaluate.metrics import reliability
from train.json_file import write_json
from train.report.cost import multiply_adds, parameters
from train.report.map_regions import positive_map
from train.report.subgroups import exposure_limits, measure_subgroups, subgroups_table

FAILURES_SHOWN = 6  # of each kind

# The tables that other commands leave, with these commands, by mark.
_STORED = {
    "evaluation": ("evaluation/metrics.md", "evaluate"),
    "robustness": ("evaluation/robustness.md", "robustness"),
    "prevalence": ("evaluation/prevalence.md", "prevalence"),
    "gate": ("gate/gate.md", "gate"),
    "cut off": ("gate/cut_off.md", "cut-off"),
    "heatmaps": ("evaluation/heatmaps.md", "heatmaps"),
    "comparison": ("../comparison.md", "compare"),
}
_OF_ALL_MODELS = "comparison"
# The marks of the tables that this module measures.
_MEASURED_HERE = ("model", "data", "recipe", "subgroups", "calibration")


def write_model_card(
    path: Path, data: Path, results: Path, document: Path, gallery: Path
) -> dict[str, str]:
    """Write the figures of a .tflite into its model card, and draw its worst mistakes.

    Leaves evaluation/subgroups.json in `results` and, for each split, SPLIT.png in `gallery`. The
    gallery shows patients' films. Do not publish it.

    Args:
        data: a folder in the Kaggle layout that holds `train`, from which validation is cut.
        results: the model's folder under `models/runs`, with what other commands left there. Where
            there is nothing yet, the card names the command.
        document: Markdown with a pair of marks for each figure; see
            `train.evaluate.evaluation.insert_table`.

    Returns:
        The figures by mark, as Markdown.

    Raises:
        train.data.films.DataError: the data lacks `train`, or the document lacks a mark.
        models.card.ModelError: the .tflite and its card do not belong together.
    """
    model, candidate = load_model(path), open_candidate(path)
    # A document without the marks is refused before the films are measured, which takes long.
    _fill(document, dict.fromkeys((*_MEASURED_HERE, *_STORED), ""))
    splits = splits_with_training(data)
    measured = {split: splits[split] for split in MEASURED_SPLITS if split in splits}
    pictures = {
        split: [read_prepared(film.path) for film in films] for split, films in measured.items()
    }
    scores = {
        split: scores_of(films, candidate.logits(pictures[split]), candidate.rule)
        for split, films in measured.items()
    }
    figures = {
        "model": _details(model),
        "data": _data_table(splits),
        "recipe": _recipe_table(model),
        "subgroups": _subgroups(candidate, model, measured, pictures, scores, results),
        "calibration": _calibration_table(scores),
        **{mark: _stored(results, mark, model) for mark in _STORED},
    }
    document.write_text(_fill(document, figures), encoding="utf-8")
    gallery.mkdir(parents=True, exist_ok=True)
    for split, films in measured.items():
        _draw_failures(model, films, pictures[split], scores[split], gallery / f"{split}.png")
    return figures


def _fill(document: Path, figures: dict[str, str]) -> str:
    """The text of a document with each figure in place of what stands between its marks."""
    text = document.read_text(encoding="utf-8")
    for mark, markdown in figures.items():
        text = insert_table(text, markdown, mark)
    return text


def _details(model: Model) -> str:
    card = model.card
    lines = [
        "| | |",
        "|---|---|",
        f"| model | {model.label} |",
        f"| made | {card.provenance['created_at'][:10]} |",
        f"| size | {len(model.content) / 1e6:.2f} MB, {parameters(model.content):,} parameters |",
        f"| multiply-adds of a film | {multiply_adds(model.content) / 1e6:.0f} million |",
        f"| input | {card.input.height} x {card.input.width} pixels, grey, {card.input.dtype} |",
        f"| preprocessing | version {card.preprocessing_version} |",
    ]
    lines += [
        f"| threshold `{point.name}` | {point.threshold}: {point.rule} |"
        for point in card.operating_points
    ]
    return "\n".join(lines) + "\n"


def _data_table(splits: dict[str, list[LabelledFilm]]) -> str:
    lines = [
        "| split | patients | films | normal | bacterial | viral | pneumonia of unknown kind |",
        "|---|---|---|---|---|---|---|",
    ]
    for split, films in splits.items():
        patients = len({film.patient for film in films})
        kinds = Counter(film.kind if film.label else "normal" for film in films)
        counts = (kinds[kind] for kind in ("normal", "bacteria", "virus", ""))
        lines.append(
            f"| {split} | {patients} | {len(films)} | " + " | ".join(map(str, counts)) + " |"
        )
    return "\n".join(lines) + "\n"


def _recipe_table(model: Model) -> str:
    training = model.card.training
    rows = training["recipe"] | {
        "films that set the int8 ranges": training["representative_films"],
        "code of the training": training["provenance"]["git_revision"],
    }
    lines = ["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items())]
    return "\n".join(lines) + "\n"


def _subgroups(
    candidate: Candidate,
    model: Model,
    films: dict[str, list[LabelledFilm]],
    pictures: dict[str, list[np.ndarray]],
    scores: dict[str, Scores],
    results: Path,
) -> str:
    threshold, _ = candidate.rule.thresholds[model.card.default_operating_point]
    limits = exposure_limits(pictures["validation"])
    measured = {
        split: measure_subgroups(films[split], pictures[split], scores[split], threshold, limits)
        for split in films
    }
    document = {
        "mean_grey_limits": limits,
        "splits": {
            split: {name: asdict(group) for name, group in of_split.items()}
            for split, of_split in measured.items()
        },
    }
    out = results / "evaluation"
    out.mkdir(parents=True, exist_ok=True)
    write_json(out / "subgroups.json", document)
    return subgroups_table(measured, limits)


def _calibration_table(scores: dict[str, Scores]) -> str:
    parts = []
    for split, of_split in scores.items():
        lines = [
            f"| {split}: mean probability | share with pneumonia | films |",
            "|---|---|---|",
        ]
        lines += [
            f"| {probability:.4f} | {share:.3f} | {films} |"
            for probability, share, films in reliability(of_split.labels, of_split.at_their_share)
        ]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _stored(results: Path, mark: str, model: Model) -> str:
    """The table that another command left, unless it is of another model."""
    name, command = _STORED[mark]
    stored = results / name
    markdown = stored.read_text(encoding="utf-8") if stored.exists() else ""
    if not markdown or (model.label not in markdown and mark != _OF_ALL_MODELS):
        return f"Not measured yet; `python -m train {command}` does it.\n"
    return markdown


def _draw_failures(
    model: Model,
    films: Sequence[LabelledFilm],
    pictures: Sequence[np.ndarray],
    scores: Scores,
    path: Path,
) -> None:
    """The films furthest on the wrong side of the default threshold."""
    threshold = model.card.operating_point(model.card.default_operating_point).threshold
    found = scores.probabilities >= threshold
    by_probability = np.argsort(scores.probabilities, kind="stable")
    missed = [film for film in by_probability if scores.labels[film] == 1 and not found[film]]
    alarms = [film for film in by_probability[::-1] if scores.labels[film] == 0 and found[film]]
    classifier = model.classifier()
    failures = {
        kind: [
            (
                f"{films[film].path.stem}: {scores.probabilities[film]:.4f}",
                pictures[film],
                positive_map(classifier.classify(pictures[film]).cam, model.card.calibration),
            )
            for film in worst[:FAILURES_SHOWN]
        ]
        for kind, worst in (("missed pneumonia", missed), ("false alarm", alarms))
    }
    plots.failure_gallery(failures, model.card.map_full_scale, path)
