"""What a classifier is worth: metrics, each with its 95 % interval."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from scipy import stats
from sklearn import metrics as sk

from models.card import Estimate

RESAMPLES = 1000
CONFIDENCE = 0.95
ECE_BINS = 10
_TAIL = (1 - CONFIDENCE) / 2


def measure(labels: np.ndarray, probabilities: np.ndarray, threshold: float) -> dict[str, float]:
    """The metrics of ranking and of findings of one set of films; NaN where a class is missing.

    Args:
        labels: int, (films,), 1 for pneumonia.
        probabilities: float, (films,).
        threshold: at or above it a film counts as pneumonia.
    """
    found = probabilities >= threshold
    positive = labels == 1
    both_classes = positive.any() and not positive.all()
    return rates(labels, probabilities, threshold) | {
        "auroc": sk.roc_auc_score(labels, probabilities) if both_classes else np.nan,
        "auprc": sk.average_precision_score(labels, probabilities) if both_classes else np.nan,
        "accuracy": float((found == positive).mean()),
        "precision": _share(positive, found),
        "f1": float(sk.f1_score(labels, found, zero_division=np.nan)),
    }


def measure_calibration(
    labels: np.ndarray, probabilities: np.ndarray, _threshold: float
) -> dict[str, float]:
    """How well probabilities match what is so; see `measure`.

    Args:
        probabilities: for the share of pneumonia among these films; see `Scores.at_their_share`.
    """
    # The CSV rounds to four digits, so 0.0000 and 1.0000 stand for anything near them.
    unrounded = probabilities.clip(0.00005, 0.99995)
    return {
        "loss": float(sk.log_loss(labels, unrounded, labels=[0, 1])),
        "brier": float(np.mean((probabilities - labels) ** 2)),
        "ece": expected_calibration_error(labels, probabilities),
    }


def rates(labels: np.ndarray, probabilities: np.ndarray, threshold: float) -> dict[str, float]:
    """Sensitivity and specificity; see `measure`."""
    found, positive = probabilities >= threshold, labels == 1
    return {
        "sensitivity": _share(found, positive),
        "specificity": _share(~found, ~positive),
    }


def measure_with_intervals(
    labels: np.ndarray,
    probabilities: np.ndarray,
    patients: Sequence[str],
    threshold: float,
    metrics: Callable[[np.ndarray, np.ndarray, float], dict[str, float]] = measure,
) -> dict[str, Estimate]:
    """Metrics, each with its 95 % interval.

    A proportion has an exact interval; see `proportion_interval`. The bootstrap cannot give one:
    where all films are right, no resample has a wrong one. The other metrics have the percentiles
    of the bootstrap.
    """
    samples = resampled_films(patients)
    drawn = [metrics(labels[films], probabilities[films], threshold) for films in samples]
    among = _among(labels == 1, probabilities >= threshold)
    estimates = {}
    for name, value in metrics(labels, probabilities, threshold).items():
        of_resamples = np.array([each[name] for each in drawn])
        if name in among:
            counted = np.flatnonzero(among[name]).tolist()
            low, high = proportion_interval(
                value, of_resamples, [patients[film] for film in counted]
            )
        else:
            low, high = percentile_interval(of_resamples)
        estimates[name] = Estimate(value, low, high)
    return estimates


def mean_with_interval(values: np.ndarray, patients: Sequence[str]) -> Estimate:
    """Mean over films with its 95 % percentile bootstrap interval, patients resampled."""
    drawn = np.array([values[films].mean() for films in resampled_films(patients)])
    return Estimate(float(values.mean()), *percentile_interval(drawn))


def resampled_films(patients: Sequence[str]) -> Iterator[np.ndarray]:
    """The films of each bootstrap sample, as positions in `patients`.

    Patients are drawn, not films, since several films of one child are not independent (cluster
    bootstrap, Field and Welsh 2007).
    """
    by_patient: dict[str, list[int]] = {}
    for film, patient in enumerate(patients):
        by_patient.setdefault(patient, []).append(film)
    films_of = [np.array(films) for films in by_patient.values()]
    rng = np.random.default_rng(0)
    for _ in range(RESAMPLES):
        sample = rng.integers(len(films_of), size=len(films_of))
        yield np.concatenate([films_of[patient] for patient in sample])


def proportion_interval(
    value: float, drawn: np.ndarray, patients: Sequence[str]
) -> tuple[float, float]:
    """The exact 95 % interval of a proportion among films that patients share.

    It is that of Clopper and Pearson 1934 on the effective number of films (Korn and Graubard 1998,
    "Confidence intervals for proportions with small expected number of positive counts estimated
    from survey data"). That is the number of independent films that would vary as the resamples do,
    but no more than there are. Where the resamples do not vary, films of one patient count as one.

    Args:
        value: the proportion. Where there are no films, it is NaN and so is the interval.
        drawn: the proportion in each bootstrap sample of patients.
        patients: the patient of each film that the proportion counts.
    """
    if not patients:
        return np.nan, np.nan
    if np.nanmin(drawn) < np.nanmax(drawn):
        films = min(value * (1 - value) / np.nanvar(drawn), len(patients))
    else:
        films = len(set(patients))
    right = value * films
    wrong = films - right
    low = stats.beta.ppf(_TAIL, right, wrong + 1) if right else 0.0
    high = stats.beta.ppf(1 - _TAIL, right + 1, wrong) if wrong else 1.0
    return float(low), float(high)


def expected_calibration_error(labels: np.ndarray, probabilities: np.ndarray) -> float:
    """Mean distance of probability and frequency over bins of equal mass (Naeini et al. 2015)."""
    return float(
        sum(
            abs(probability - frequency) * count
            for probability, frequency, count in reliability(labels, probabilities)
        )
        / len(labels)
    )


def reliability(labels: np.ndarray, probabilities: np.ndarray) -> list[tuple[float, float, int]]:
    """Mean probability, share of pneumonia and count of each bin of equal mass."""
    bins = np.array_split(np.argsort(probabilities, kind="stable"), ECE_BINS)
    # Equal probabilities may fall into two bins, and the order of the files must not matter then.
    _, equal = np.unique(probabilities, return_inverse=True)
    shares = (np.bincount(equal, labels) / np.bincount(equal))[equal]
    return [
        (float(probabilities[films].mean()), float(shares[films].mean()), len(films))
        for films in bins
        if len(films)
    ]


def _among(positive: np.ndarray, found: np.ndarray) -> dict[str, np.ndarray]:
    """The films that each proportion counts, bool (films,)."""
    return {
        "sensitivity": positive,
        "specificity": ~positive,
        "accuracy": np.ones_like(positive),
        "precision": found,
        "marked of pneumonia": positive,
        "marked of normal": ~positive,
        "unclear of pneumonia": positive,
        "unclear of normal": ~positive,
        "unclear": np.ones_like(positive),
        "coverage of normal": ~positive,
        "coverage of pneumonia": positive,
        "sensitivity with unclear as pneumonia": positive,
        "specificity with unclear as pneumonia": ~positive,
    }


def percentile_interval(drawn: np.ndarray) -> tuple[float, float]:
    """The ends of the 95 % interval of a resampled statistic. Draws that are NaN do not count."""
    low, high = np.nanpercentile(drawn, [100 * _TAIL, 100 * (1 - _TAIL)])
    return float(low), float(high)


def _share(of: np.ndarray, among: np.ndarray) -> float:
    return float(of[among].mean()) if among.any() else np.nan
