"""The decision rule, fitted on validation: from a logit to a probability and a finding."""

from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
from sklearn import metrics as sk
from sklearn.linear_model import LogisticRegression

from models.card import Calibration, Unclear

DEFAULT_OPERATING_POINT = "balanced"
RULE_OUT_SENSITIVITY = 0.98
CONFORMAL_COVERAGE = 0.95


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


def fit_decision_rule(
    labels: np.ndarray,
    logits: np.ndarray,
    weights: np.ndarray | None = None,
    fitted_on: str = "validation",
) -> DecisionRule:
    """Fit the calibration and choose the operating points.

    Args:
        labels, logits: of the validation films. A choice on the training films would flatter.
        weights: how much each film counts. With `train.data.acquisition_style.style_weights` the
            films stand for others whose style does not give the label away. Elsewhere it will not.
        fitted_on: the films, in words.
    """
    weights = np.ones(len(labels)) if weights is None else weights
    calibration = fit_platt(labels, logits, weights, fitted_on)
    probabilities = calibration.probability(logits)
    thresholds = choose_thresholds(labels, probabilities, weights, fitted_on)
    balanced, _ = thresholds["balanced"]
    band = conformal_band(labels, probabilities, weights)
    # Near the threshold, where the label changes, a film is never clear.
    unclear = replace(band, low=min(band.low, balanced), high=max(band.high, balanced))
    return DecisionRule(calibration, thresholds, unclear)


def fit_platt(
    labels: np.ndarray, logits: np.ndarray, weights: np.ndarray, fitted_on: str
) -> Calibration:
    """Fit Platt scaling (Platt 1999), with its softened targets.

    The targets are (n+ + 1) / (n+ + 2) for pneumonia and 1 / (n- + 2) for normal. They keep the fit
    finite where the classes do not overlap. Each film is in both classes with these weights.
    """
    positives = int(labels.sum())
    negatives = len(labels) - positives
    targets = np.where(labels == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    regression = LogisticRegression(C=np.inf).fit(
        np.concatenate([logits, logits])[:, np.newaxis],
        np.repeat([1, 0], len(logits)),
        sample_weight=np.concatenate([targets * weights, (1 - targets) * weights]),
    )
    return Calibration(
        slope=float(regression.coef_[0, 0]),
        intercept=float(regression.intercept_[0]),
        fitted_on=fitted_on,
    )


def choose_thresholds(
    labels: np.ndarray, probabilities: np.ndarray, weights: np.ndarray, fitted_on: str
) -> dict[str, tuple[float, str]]:
    """Choose the operating points: by name, the threshold and its rule in words."""
    false_alarms, sensitivity, thresholds = sk.roc_curve(
        labels, probabilities, sample_weight=weights, drop_intermediate=False
    )
    youden = thresholds[np.argmax(sensitivity - false_alarms)]
    rule_out = thresholds[np.argmax(sensitivity >= RULE_OUT_SENSITIVITY)]
    return {
        "balanced": (
            _four_decimals(youden),
            f"largest sensitivity + specificity on {fitted_on}",
        ),
        "rule-out": (
            _four_decimals(rule_out),
            f"highest threshold with sensitivity >= {RULE_OUT_SENSITIVITY} on {fitted_on}",
        ),
    }


def conformal_band(labels: np.ndarray, probabilities: np.ndarray, weights: np.ndarray) -> Unclear:
    """The probabilities at which a conformal prediction set at 95 % coverage names no single class.

    Split conformal prediction by class (Vovk 2012, "Conditional validity of inductive conformal
    predictors") with weighted films (Tibshirani et al. 2019, "Conformal prediction under covariate
    shift"): normal is in the set up to the 95 % quantile of the normal films, pneumonia from the
    5 % quantile of the pneumonias. Between the two quantiles the set holds both classes or none.
    """
    normal, pneumonia = labels == 0, labels == 1
    highest_normal = _covering(probabilities[normal], weights[normal])
    lowest_pneumonia = 1.0 - _covering(1.0 - probabilities[pneumonia], weights[pneumonia])
    low, high = sorted((highest_normal, lowest_pneumonia))
    return Unclear(low=round(low, 4), high=round(high, 4), coverage=CONFORMAL_COVERAGE)


def conformal_rates(
    unclear: Unclear, labels: np.ndarray, probabilities: np.ndarray, _threshold: float
) -> dict[str, float]:
    """How often a person decides, and how often that or the true class is the answer."""
    left = unclear.holds(probabilities)
    right = (probabilities >= unclear.high) == (labels == 1)
    return {"unclear": float(left.mean()), "coverage": float((left | right).mean())}


def _covering(scores: np.ndarray, weights: np.ndarray) -> float:
    """The score below which the wanted share of the films lies, one unseen film among them."""
    order = np.argsort(scores)
    # The unseen film, of weight 1, might lie above all of them.
    shares = np.cumsum(weights[order]) / (weights.sum() + 1.0)
    place = int(np.searchsorted(shares, CONFORMAL_COVERAGE))
    return float(scores[order][place]) if place < len(scores) else 1.0


def _four_decimals(threshold: float) -> float:
    """The threshold rounded down to the digits of the CSV, and inside (0, 1)."""
    return float(np.clip(np.floor(threshold * 1e4) / 1e4, 1e-4, 1 - 1e-4))
