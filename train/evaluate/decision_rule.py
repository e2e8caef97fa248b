"""The decision rule, fitted on validation: from a logit to a probability and a finding.

Validation is shown to the network as it comes, and in pieces. In other hospitals the films are
framed in other ways, and what holds for one framing alone would not hold there.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
from sklearn import metrics as sk
from sklearn.linear_model import LogisticRegression

from models.calibration import SAID_PREVALENCE, Calibration
from models.card import Unclear
from train.data.augment import augment
from train.data.films import LabelledFilm, labels_of, read_for_crops, read_prepared

DEFAULT_OPERATING_POINT = "balanced"
RULE_OUT_SENSITIVITY = 0.99
# Elsewhere fewer films will be covered. So this is as high as it can be with few films unclear.
CONFORMAL_COVERAGE = 0.98
FITTED_ON = "validation, whole and in pieces"
PIECES = 4
SMALLEST_PIECE = 0.5  # share of the film


@dataclass(frozen=True)
class DecisionRule:
    """From a network's logit to a probability and a finding.

    Attributes:
        thresholds: by operating point, the threshold on the probability and its rule in words.
        unclear: the probabilities at which a person decides.
    """

    calibration: Calibration
    thresholds: dict[str, tuple[float, str]]
    unclear: Unclear

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Self:
        """Read back what `dataclasses.asdict` gave, through JSON."""
        return cls(
            Calibration(**record["calibration"]),
            {name: (threshold, rule) for name, (threshold, rule) in record["thresholds"].items()},
            Unclear(**record["unclear"]),
        )


def fit_on_films(
    films: Sequence[LabelledFilm], logits: Callable[[Iterable[np.ndarray]], np.ndarray]
) -> DecisionRule:
    """Fit the rule to films, each whole and in `PIECES` pieces.

    Args:
        films: validation's. A choice on the training films would flatter.
        logits: see `train.evaluate.candidates.Candidate`.
    """
    labels = np.repeat(labels_of(films), 1 + PIECES)
    return fit_decision_rule(labels, logits(_whole_and_pieces(films)))


def fit_decision_rule(labels: np.ndarray, logits: np.ndarray) -> DecisionRule:
    """Fit the calibration and choose the operating points and the unclear band."""
    calibration = fit_platt(labels, logits)
    probabilities = calibration.probability(logits)
    thresholds = choose_thresholds(labels, probabilities)
    balanced, _ = thresholds["balanced"]
    band = conformal_band(labels, probabilities)
    # Near the threshold, where the label changes, a film is never clear.
    unclear = replace(band, low=min(band.low, balanced), high=max(band.high, balanced))
    return DecisionRule(calibration, thresholds, unclear)


def fit_platt(labels: np.ndarray, logits: np.ndarray) -> Calibration:
    """Fit Platt scaling (Platt 1999), with its softened targets, for `SAID_PREVALENCE`.

    The targets are (n+ + 1) / (n+ + 2) for pneumonia and 1 / (n- + 2) for normal. They keep the fit
    finite where the classes do not overlap. Each film is in both classes with these weights. The
    films of a class weigh together what its share is.
    """
    positives = int(labels.sum())
    negatives = len(labels) - positives
    targets = np.where(labels == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    weights = np.where(labels == 1, SAID_PREVALENCE / positives, (1 - SAID_PREVALENCE) / negatives)
    weights *= len(labels)
    regression = LogisticRegression(C=np.inf).fit(
        np.concatenate([logits, logits])[:, np.newaxis],
        np.repeat([1, 0], len(logits)),
        sample_weight=np.concatenate([targets * weights, (1 - targets) * weights]),
    )
    return Calibration(
        slope=float(regression.coef_[0, 0]),
        intercept=float(regression.intercept_[0]),
        prevalence=SAID_PREVALENCE,
        fitted_on=FITTED_ON,
    )


def choose_thresholds(
    labels: np.ndarray, probabilities: np.ndarray
) -> dict[str, tuple[float, str]]:
    """Choose the operating points: by name, the threshold and its rule in words.

    At `SAID_PREVALENCE`, calibrated probabilities have the largest sum of sensitivity and
    specificity. The threshold with the largest sum on these films depends on a few of them: classes
    that hardly overlap leave a wide gap.
    """
    _, sensitivity, thresholds = sk.roc_curve(labels, probabilities, drop_intermediate=False)
    rule_out = thresholds[np.argmax(sensitivity >= RULE_OUT_SENSITIVITY)]
    return {
        "balanced": (
            SAID_PREVALENCE,
            "pneumonia is more likely than not, where every second film shows pneumonia",
        ),
        "rule-out": (
            _four_decimals(rule_out),
            f"highest threshold with sensitivity >= {RULE_OUT_SENSITIVITY} on {FITTED_ON}",
        ),
    }


def conformal_band(labels: np.ndarray, probabilities: np.ndarray) -> Unclear:
    """The probabilities at which a conformal prediction set names no single class.

    Split conformal prediction by class (Vovk 2012, "Conditional validity of inductive conformal
    predictors"): normal is in the set up to the quantile `CONFORMAL_COVERAGE` of the normal films.
    Pneumonia is in it from that quantile of the pneumonias, counted from above. Between the two the
    set holds both classes or none.
    """
    highest_normal = _covering(probabilities[labels == 0])
    lowest_pneumonia = 1.0 - _covering(1.0 - probabilities[labels == 1])
    low, high = sorted((highest_normal, lowest_pneumonia))
    return Unclear(low=round(low, 4), high=round(high, 4), coverage=CONFORMAL_COVERAGE)


def answers(
    unclear: Unclear, labels: np.ndarray, probabilities: np.ndarray, threshold: float
) -> dict[str, float]:
    """What share of each class the program marks, and what share it calls unclear, at a level.

    Args:
        unclear: the rule's band, which `Unclear.at` fits to the level.
    """
    left = unclear.at(threshold).holds(probabilities)
    marked = ~left & (probabilities >= threshold)
    normal, pneumonia = labels == 0, labels == 1
    return {
        "marked of pneumonia": _mean(marked[pneumonia]),
        "unclear of pneumonia": _mean(left[pneumonia]),
        "marked of normal": _mean(marked[normal]),
        "unclear of normal": _mean(left[normal]),
    }


def with_the_band(
    unclear: Unclear, labels: np.ndarray, probabilities: np.ndarray, threshold: float
) -> dict[str, float]:
    """What the program does at a level, its unclear band included.

    Args:
        unclear: the rule's band, which `Unclear.at` fits to the level.

    Returns:
        unclear: how often a person decides.
        coverage of normal, of pneumonia: how often the answer is the true class or unclear.
        sensitivity, specificity with unclear as pneumonia: of whoever treats both alike.
    """
    left = unclear.at(threshold).holds(probabilities)
    marked = left | (probabilities >= threshold)
    right = left | ((probabilities >= threshold) == (labels == 1))
    normal, pneumonia = labels == 0, labels == 1
    return {
        "unclear": float(left.mean()),
        "coverage of normal": _mean(right[normal]),
        "coverage of pneumonia": _mean(right[pneumonia]),
        "sensitivity with unclear as pneumonia": _mean(marked[pneumonia]),
        "specificity with unclear as pneumonia": _mean(~marked[normal]),
    }


def _whole_and_pieces(films: Sequence[LabelledFilm]) -> Iterator[np.ndarray]:
    """Each film as the network sees it, and after it its pieces, uint8 (224, 224) each."""
    for number, film in enumerate(films):
        yield read_prepared(film.path)
        grey, rng = read_for_crops(film.path), np.random.default_rng(number)
        for _ in range(PIECES):
            yield augment(grey, rng, smallest_area=SMALLEST_PIECE)


def _covering(scores: np.ndarray) -> float:
    """The score below which the wanted share of the films lies, one unseen film among them."""
    # The unseen film might lie above all of them.
    place = int(np.ceil(CONFORMAL_COVERAGE * (len(scores) + 1))) - 1
    return float(np.sort(scores)[place]) if place < len(scores) else 1.0


def _mean(values: np.ndarray) -> float:
    return float(values.mean()) if len(values) else np.nan


def _four_decimals(threshold: float) -> float:
    """The threshold rounded down to the digits of the CSV, and inside (0, 1)."""
    return float(np.clip(np.floor(threshold * 1e4) / 1e4, 1e-4, 1 - 1e-4))
