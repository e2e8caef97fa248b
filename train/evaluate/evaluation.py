"""Evaluation: a Keras run or a .tflite on labelled films, preprocessed as the program does it."""

import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import keras
import numpy as np
from tqdm import tqdm

from models.card import Estimate, Measurement, OperatingPoint
from models.model import load_model
from models.preprocess import PREPROCESSING_VERSION, normalise
from train.data.films import (
    DataError,
    Film,
    films_asked,
    index_films,
    labels_of,
    read_prepared,
    splits_of,
)
from train.evaluate import plots
from train.evaluate.metrics import (
    DecisionRule,
    conformal_rates,
    measure_with_intervals,
    measurement,
)
from train.run_folder import RunFolder

DEFAULT_OPERATING_POINT = "balanced"
_BATCH_SIZE = 32


@dataclass(frozen=True)
class Candidate:
    """A trained network with its decision rule, whatever runs it.

    Attributes:
        logits: from prepared films, uint8 (224, 224) each, to float64 (films,), uncalibrated
            log-odds of pneumonia, or of what `answer` asks.
        answer: one of `train.data.films.ANSWERS`.
    """

    name: str
    logits: Callable[[Iterable[np.ndarray]], np.ndarray]
    rule: DecisionRule
    answer: str = "logit"


@dataclass(frozen=True)
class Scores:
    """The films of one split with a candidate's probability of each."""

    labels: np.ndarray
    probabilities: np.ndarray
    patients: list[str]


@dataclass(frozen=True)
class SplitReport:
    """What a candidate did on one split."""

    images: int
    patients: int
    threshold: float
    metrics: dict[str, Estimate]
    operating_points: dict[str, Measurement]
    conformal: dict[str, Estimate]


def evaluate(candidate: Candidate, data: Path, out: Path) -> dict[str, SplitReport]:
    """Measure a candidate on every split of the data.

    Leaves metrics.json, metrics.md and, for each split, the plots in `out`.

    Args:
        data: a folder in the Kaggle layout, whose `train` is cut into training and validation
            as `fit` cut it, or one split's folder alone.
    """
    out.mkdir(parents=True, exist_ok=True)
    asked = {
        split: films_asked(films, candidate.answer)
        for split, films in splits_of(index_films(data)).items()
    }
    scores = {
        split: scores_of(films, candidate.logits(prepared(films)), candidate.rule)
        for split, films in asked.items()
    }
    points = operating_points(candidate.rule, scores)
    threshold, _ = candidate.rule.thresholds[DEFAULT_OPERATING_POINT]
    reports = {}
    for split, of_split in scores.items():
        reports[split] = SplitReport(
            images=len(of_split.labels),
            patients=len(set(of_split.patients)),
            threshold=threshold,
            metrics=measure_with_intervals(
                of_split.labels, of_split.probabilities, of_split.patients, threshold
            ),
            operating_points={point.name: point.measured[split] for point in points},
            conformal=measure_with_intervals(
                of_split.labels,
                of_split.probabilities,
                of_split.patients,
                threshold,
                partial(conformal_rates, candidate.rule.unclear),
            ),
        )
        _plot(of_split, threshold, out, split)
    document = {split: asdict(report) for split, report in reports.items()}
    (out / "metrics.json").write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    (out / "metrics.md").write_text(table(candidate.name, reports), encoding="utf-8")
    return reports


def open_candidate(path: Path, answer: str = "logit") -> Candidate:
    """A finished run's folder, or a .tflite with its card beside it.

    Raises:
        DataError: the folder holds no finished run, or the .tflite gives no such answer.
        models.card.ModelError: the .tflite and its card do not belong together.
    """
    if path.suffix != ".tflite":
        model, rules = open_run(RunFolder(path))
        return Candidate(path.name, keras_logits(model, answer), rules[answer], answer)
    if answer != "logit":
        raise DataError(f"{path} does not answer for the {answer}; give the folder of its run.")
    return _open_tflite(path)


def open_run(folder: RunFolder) -> tuple[keras.Model, dict[str, DecisionRule]]:
    """The network of a finished run, and its decision rule for each of `train.data.films.ANSWERS`.

    Raises:
        DataError: the folder holds no finished run, or one that was held out by style.
    """
    try:
        record = folder.read_record()
        rules = {answer: DecisionRule.from_record(rule) for answer, rule in record["rules"].items()}
        model = keras.models.load_model(folder.last)
    except (OSError, ValueError, KeyError) as error:
        raise DataError(
            f"{folder.path} holds no finished run ({error}); "
            "train it with `python -m train fit --resume`."
        ) from error
    if record.get("preprocessing_version") != PREPROCESSING_VERSION:
        raise DataError(
            f"{folder.path} was trained with another preprocessing than today's; train it anew."
        )
    if record["recipe"].get("hold_out") == "style":
        raise DataError(
            f"{folder.path} was trained on films of the validation split, to try a recipe; train "
            "that recipe without --hold-out style, and use that run."
        )
    return model, rules


def prepared(films: Sequence[Film]) -> Iterator[np.ndarray]:
    """Read films one after the other, as the network sees them, with a progress bar."""
    progress = tqdm(films, desc="films", unit="film", disable=None, leave=False)
    return (read_prepared(film.path) for film in progress)


def keras_logits(
    model: keras.Model, answer: str = "logit"
) -> Callable[[Iterable[np.ndarray]], np.ndarray]:
    """How a Keras network scores prepared films."""

    def logits(pictures: Iterable[np.ndarray]) -> np.ndarray:
        remaining = iter(pictures)
        found: list[np.ndarray] = []
        while batch := list(itertools.islice(remaining, _BATCH_SIZE)):
            answers = model.predict_on_batch(normalise(np.stack(batch)))
            found.append(answers[answer].ravel())
        return np.concatenate(found).astype(np.float64)

    return logits


def scores_of(films: Sequence[Film], logits: np.ndarray, rule: DecisionRule) -> Scores:
    """The films with their calibrated probabilities."""
    return Scores(
        labels=labels_of(films),
        probabilities=rule.calibration.probability(logits),
        patients=[film.patient for film in films],
    )


def operating_points(rule: DecisionRule, scores: dict[str, Scores]) -> list[OperatingPoint]:
    """The operating points, measured on each split."""
    return [
        OperatingPoint(
            name,
            threshold,
            words,
            {
                split: measurement(
                    of_split.labels, of_split.probabilities, of_split.patients, threshold
                )
                for split, of_split in scores.items()
            },
        )
        for name, (threshold, words) in rule.thresholds.items()
    ]


def table(name: str, reports: dict[str, SplitReport]) -> str:
    """The reports as Markdown: a row for each metric, a column for each split."""
    lines = [
        f"{name}, with 95 % intervals that heed which films are of one patient:",
        "",
        "| | " + " | ".join(_heading(split, report) for split, report in reports.items()) + " |",
        "|---" * (len(reports) + 1) + "|",
    ]
    for metric in next(iter(reports.values())).metrics:
        cells = (cell(report.metrics[metric]) for report in reports.values())
        lines.append(f"| {metric} | " + " | ".join(cells) + " |")
    for point in next(iter(reports.values())).operating_points:
        for rate in ("sensitivity", "specificity"):
            cells = (
                cell(getattr(report.operating_points[point], rate)) for report in reports.values()
            )
            lines.append(f"| {rate} at `{point}` | " + " | ".join(cells) + " |")
    for rate in next(iter(reports.values())).conformal:
        cells = (cell(report.conformal[rate]) for report in reports.values())
        lines.append(f"| {rate} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def insert_table(document: str, markdown: str, mark: str = "evaluation") -> str:
    """Put a table in place of what stands between two marks of a Markdown document.

    Args:
        mark: the marks are the lines `<!-- MARK begins -->` and `<!-- MARK ends -->`.

    Raises:
        DataError: the document has no such marks.
    """
    begins, ends = f"<!-- {mark} begins -->", f"<!-- {mark} ends -->"
    before, begin, rest = document.partition(begins)
    _, end, after = rest.partition(ends)
    if not end:
        raise DataError(f"The document has no lines {begins} and {ends}.")
    return f"{before}{begin}\n{markdown}{end}{after}"


def cell(estimate: Estimate) -> str:
    """An estimate with its interval, as a table shows it."""
    return f"{estimate.value:.4f} ({estimate.low:.3f}-{estimate.high:.3f})"


def _heading(split: str, report: SplitReport) -> str:
    return f"{split} ({report.images} films, {report.patients} patients)"


def _open_tflite(path: Path) -> Candidate:
    model = load_model(path)
    classifier = model.classifier()

    def logits(pictures: Iterable[np.ndarray]) -> np.ndarray:
        return np.array([classifier.classify(picture).logit for picture in pictures])

    thresholds = {
        point.name: (point.threshold, point.rule) for point in model.card.operating_points
    }
    rule = DecisionRule(model.card.calibration, thresholds, model.card.unclear)
    return Candidate(model.label, logits, rule)


def _plot(scores: Scores, threshold: float, out: Path, split: str) -> None:
    labels, probabilities = scores.labels, scores.probabilities
    plots.confusion_matrices(labels, probabilities >= threshold, out / f"{split}_confusion.png")
    plots.roc_and_precision_recall(labels, probabilities, out / f"{split}_roc_pr.png")
    plots.reliability_diagram(labels, probabilities, out / f"{split}_reliability.png")
