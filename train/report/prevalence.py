"""What the shift to another share of pneumonia does to calibration, on test films drawn anew."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from models.calibration import Calibration
from models.card import Estimate
from train.data.films import DataError, index_films, part_of_test
from train.evaluate.candidates import Candidate, Scores, prepared, scores_of
from train.evaluate.evaluation import cell
from train.evaluate.metrics import (
    RESAMPLES,
    expected_calibration_error,
    percentile_interval,
    resampled_films,
)
from train.json_file import write_json

SHARES = (0.14, 0.25, 0.40, 0.62)


@dataclass(frozen=True)
class Shift:
    """The expected calibration error among films of which a share has pneumonia.

    Attributes:
        before: of the probabilities as rows have them.
        after: of those that are shifted to the share; see `Calibration.shifted`.
    """

    share: float
    before: Estimate
    after: Estimate


def measure_prevalence(candidate: Candidate, data: Path, out: Path, part: str) -> str:
    """Measure the shift on the official test split.

    Leaves prevalence.json and prevalence.md in `out`.

    Args:
        part: of `train.data.films.TEST_PARTS`.

    Returns:
        The table as Markdown.

    Raises:
        DataError: the data has no such films, or they are all of one class.
    """
    films = part_of_test(index_films(data), part)
    scores = scores_of(films, candidate.logits(prepared(films)), candidate.rule)
    shifts = [measure_shift(scores, candidate.rule.calibration, share) for share in SHARES]
    out.mkdir(parents=True, exist_ok=True)
    document = [asdict(shift) for shift in shifts]
    write_json(out / "prevalence.json", document)
    markdown = _table(candidate.name, part, scores, shifts)
    (out / "prevalence.md").write_text(markdown, encoding="utf-8")
    return markdown


def measure_shift(scores: Scores, calibration: Calibration, share: float) -> Shift:
    """Draw the films many times, so that a share of them has pneumonia, and measure each time.

    Raises:
        DataError: the films are all of one class.
    """
    if len(set(scores.labels.tolist())) < 2:
        raise DataError("The films are all of one class; give films with and without pneumonia.")
    shifted = np.array([calibration.shifted(float(each), share) for each in scores.probabilities])
    drawn = [
        [
            expected_calibration_error(scores.labels[films], probabilities[films])
            for probabilities in (scores.probabilities, shifted)
        ]
        for films in _drawn_films(scores, share)
    ]
    before, after = (_mean_and_range(errors) for errors in np.transpose(drawn))
    return Shift(share, before, after)


def _drawn_films(scores: Scores, share: float) -> Iterator[np.ndarray]:
    """As many films as there are, `share` of them with pneumonia, as positions in `scores`.

    First the patients are drawn, as for all intervals, and then their films.
    """
    rng = np.random.default_rng(0)
    ill = round(share * len(scores.labels))
    for films in resampled_films(scores.patients):
        with_pneumonia = films[scores.labels[films] == 1]
        without = films[scores.labels[films] == 0]
        if len(with_pneumonia) and len(without):
            yield np.concatenate(
                [
                    rng.choice(with_pneumonia, ill),
                    rng.choice(without, len(scores.labels) - ill),
                ]
            )


def _mean_and_range(errors: np.ndarray) -> Estimate:
    return Estimate(float(errors.mean()), *percentile_interval(errors))


def _table(name: str, part: str, scores: Scores, shifts: list[Shift]) -> str:
    films, patients = len(scores.labels), len(set(scores.patients))
    lines = [
        f"{name}, expected calibration error on the test films (part `{part}`, {films} films of "
        f"{patients} patients). They are drawn {RESAMPLES:,} times so that another share shows "
        "pneumonia; the mean, and between which values 95 % of the draws lie:",
        "",
        "| of 100 films with pneumonia | `probability` | `probability_here` |",
        "|---|---|---|",
        *(
            f"| {100 * shift.share:.0f} | {cell(shift.before)} | {cell(shift.after)} |"
            for shift in shifts
        ),
    ]
    return "\n".join(lines) + "\n"
