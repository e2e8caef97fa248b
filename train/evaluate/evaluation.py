"""Evaluation: a candidate measured on labelled films, split by split."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from models.card import Answers, Estimate, Measurement, OperatingPoint
from train.data.films import DataError, index_films, part_of_test, splits_of
from train.evaluate import plots
from train.evaluate.candidates import Candidate, Scores, prepared, scores_of
from train.evaluate.decision_rule import (
    DEFAULT_OPERATING_POINT,
    DecisionRule,
    answers,
    with_the_band,
)
from train.evaluate.metrics import measure_calibration, measure_with_intervals, rates
from train.json_file import write_json

# The columns and the rows of the README's table.
SHORT_SPLITS = ("validation", "test")
SHORT_FIGURES = (
    "auroc",
    "accuracy",
    "sensitivity at `balanced`",
    "specificity at `balanced`",
    "unclear, at `balanced`",
    "sensitivity at `rule-out`",
    "specificity at `rule-out`",
    "ece",
)


@dataclass(frozen=True)
class SplitReport:
    """How well a candidate did on one split.

    Attributes:
        with_the_band: by operating point, see `train.evaluate.decision_rule.with_the_band`.
    """

    images: int
    patients: int
    threshold: float
    metrics: dict[str, Estimate]
    operating_points: dict[str, Measurement]
    with_the_band: dict[str, dict[str, Estimate]]


def evaluate(
    candidate: Candidate, data: Path, out: Path, part: str | None = None
) -> dict[str, SplitReport]:
    """Measure a candidate on every split of the data.

    Leaves metrics.json, metrics.md, short.md and, for each split, the plots in `out`.

    Args:
        data: a folder in the Kaggle layout, whose `train` is cut into training and validation
            as `fit` cut it, or one split's folder alone.
        part: measure on this of `train.data.films.TEST_PARTS` alone.

    Raises:
        DataError: the data has no films, or none of that part.
    """
    films = index_films(data)
    splits = {"test": part_of_test(films, part)} if part else splits_of(films)
    if not splits:
        raise DataError(f"{data} holds only the folder `val`, which is too small to measure on.")
    out.mkdir(parents=True, exist_ok=True)
    scores = {
        split: scores_of(of_split, candidate.logits(prepared(of_split)), candidate.rule)
        for split, of_split in splits.items()
    }
    points = operating_points(candidate.rule, scores)
    threshold, _ = candidate.rule.thresholds[DEFAULT_OPERATING_POINT]
    reports = {}
    for split, of_split in scores.items():
        reports[split] = SplitReport(
            images=len(of_split.labels),
            patients=len(set(of_split.patients)),
            threshold=threshold,
            metrics=metrics_of(of_split, threshold),
            operating_points={point.name: point.measured[split] for point in points},
            with_the_band={
                point.name: measure_with_intervals(
                    of_split.labels,
                    of_split.probabilities,
                    of_split.patients,
                    point.threshold,
                    partial(with_the_band, candidate.rule.unclear),
                )
                for point in points
            },
        )
        _plot(of_split, threshold, out, split)
    document = {split: asdict(report) for split, report in reports.items()}
    write_json(out / "metrics.json", document)
    (out / "metrics.md").write_text(table(candidate.name, reports), encoding="utf-8")
    (out / "short.md").write_text(short_table(candidate.name, reports), encoding="utf-8")
    return reports


def metrics_of(scores: Scores, threshold: float) -> dict[str, Estimate]:
    """Every metric of one split at a threshold, with intervals."""
    labels, patients = scores.labels, scores.patients
    return measure_with_intervals(
        labels, scores.probabilities, patients, threshold
    ) | measure_with_intervals(
        labels, scores.at_their_share, patients, threshold, measure_calibration
    )


def operating_points(rule: DecisionRule, scores: dict[str, Scores]) -> list[OperatingPoint]:
    """The operating points, measured on each split."""
    return [
        OperatingPoint(
            name,
            threshold,
            words,
            {split: _measurement(of_split, rule, threshold) for split, of_split in scores.items()},
        )
        for name, (threshold, words) in rule.thresholds.items()
    ]


def _measurement(scores: Scores, rule: DecisionRule, threshold: float) -> Measurement:
    films = scores.labels, scores.probabilities, scores.patients
    values = measure_with_intervals(*films, threshold, rates) | measure_with_intervals(
        *films, threshold, partial(answers, rule.unclear)
    )
    pneumonia, normal = (
        Answers(values[f"marked of {kind}"], values[f"unclear of {kind}"])
        for kind in ("pneumonia", "normal")
    )
    return Measurement(
        len(scores.labels),
        len(set(scores.patients)),
        values["sensitivity"],
        values["specificity"],
        pneumonia,
        normal,
    )


def table(name: str, reports: dict[str, SplitReport]) -> str:
    """The reports as Markdown, with a row for each figure and a column for each split."""
    return _markdown(name, reports, list(_figures(next(iter(reports.values())))))


def short_table(name: str, reports: dict[str, SplitReport]) -> str:
    """The README's table: the figures that a clinic asks for, on films that taught nothing.

    Where the data holds other splits alone, it has their columns.
    """
    of_splits = {split: reports[split] for split in SHORT_SPLITS if split in reports} or reports
    known = _figures(next(iter(of_splits.values())))
    return _markdown(name, of_splits, [figure for figure in SHORT_FIGURES if figure in known])


def _markdown(name: str, reports: dict[str, SplitReport], figures: Sequence[str]) -> str:
    lines = [
        f"{name}, with 95 % intervals that heed which films are of one patient:",
        "",
        "| | " + " | ".join(_heading(split, report) for split, report in reports.items()) + " |",
        "|---" * (len(reports) + 1) + "|",
    ]
    columns = [_figures(report) for report in reports.values()]
    lines += [
        f"| {figure} | " + " | ".join(cell(column[figure]) for column in columns) + " |"
        for figure in figures
    ]
    return "\n".join(lines) + "\n"


def _figures(report: SplitReport) -> dict[str, Estimate]:
    """Every figure of a split by what its row is called."""
    return (
        report.metrics
        | {
            f"{rate} at `{point}`": getattr(measured, rate)
            for point, measured in report.operating_points.items()
            for rate in ("sensitivity", "specificity")
        }
        | {
            f"{rate}, at `{point}`": estimate
            for point, rates_there in report.with_the_band.items()
            for rate, estimate in rates_there.items()
        }
    )


def insert_table(document: str, markdown: str, mark: str = "evaluation") -> str:
    """Replace what stands between two marks of a Markdown document by a table.

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
    """An estimate and its interval as they stand in a table."""
    return f"{estimate.value:.4f} ({estimate.low:.3f}-{estimate.high:.3f})"


def _heading(split: str, report: SplitReport) -> str:
    return f"{split} ({report.images} films, {report.patients} patients)"


def _plot(scores: Scores, threshold: float, out: Path, split: str) -> None:
    labels, probabilities = scores.labels, scores.probabilities
    plots.confusion_matrices(labels, probabilities >= threshold, out / f"{split}_confusion.png")
    plots.roc_and_precision_recall(labels, probabilities, out / f"{split}_roc_pr.png")
    plots.reliability_diagram(labels, scores.at_their_share, out / f"{split}_reliability.png")
