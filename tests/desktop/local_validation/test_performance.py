from dataclasses import replace

import numpy as np
import pytest
from scipy import stats
from sklearn import metrics as sk

from desktop.local_validation.intervals import auroc, proportion, still_needed
from desktop.local_validation.performance import MIN_FILMS, Outcomes, choose_threshold, measure
from desktop.results.row import Finding, Row, Status, finding_of
from train.evaluate import metrics

THRESHOLD = 0.5
# Of the CT pictures of Hanley and McNeil 1982, table I: how many got each of five ratings.
HANLEY_NORMAL, HANLEY_ABNORMAL = (33, 6, 6, 11, 2), (3, 2, 2, 11, 33)


def row(file: str, probability: float | None, status: Status = Status.SCORED) -> Row:
    scored = status is Status.SCORED and probability is not None
    return Row(
        file=file,
        status=status,
        finding=finding_of(probability, THRESHOLD) if scored and probability is not None else None,
        probability=probability,
        threshold=THRESHOLD,
        remarks=(),
        width=None,
        height=None,
        sha256="",
        model="m 12345678",
        scored_at="2026-01-02T03:04:05+00:00",
    )


def films(labels: np.ndarray, probabilities: np.ndarray) -> tuple[list[Row], dict[str, Finding]]:
    rows = [row(f"{film}.png", float(value)) for film, value in enumerate(probabilities)]
    answers = {
        f"{film}.png": Finding.PNEUMONIA if label else Finding.NORMAL
        for film, label in enumerate(labels)
    }
    return rows, answers


@pytest.fixture
def clinic() -> tuple[np.ndarray, np.ndarray]:
    """Labels and probabilities of 300 films, many of them alike."""
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 300)
    probabilities = 1 / (1 + np.exp(-rng.normal(2.5 * labels - 1, 1.5)))
    return labels, np.round(probabilities, 2)


# -- intervals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "of"), [(0, 1), (1, 1), (0, 10), (10, 10), (81, 263), (112, 120), (3990, 4000)]
)
def test_the_interval_of_a_proportion_is_that_of_clopper_and_pearson(count: int, of: int) -> None:
    estimate = proportion(count, of)
    expected = stats.binomtest(count, of).proportion_ci(method="exact")
    assert estimate.value == count / of
    assert (estimate.low, estimate.high) == pytest.approx((expected.low, expected.high), abs=1e-9)


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    # Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 5.
    [
        (81, 263, 0.2527, 0.3676),
        (15, 148, 0.0578, 0.1617),
        (0, 20, 0, 0.1684),
        (1, 29, 9e-4, 0.1776),
    ],
)
def test_published_intervals_of_a_proportion(count: int, of: int, low: float, high: float) -> None:
    estimate = proportion(count, of)
    assert (estimate.low, estimate.high) == pytest.approx((low, high), abs=5e-5)


def test_so_many_more_films_make_the_interval_narrow_enough() -> None:
    for count, of in [(18, 20), (20, 20), (5, 10), (45, 50)]:
        enough = of + still_needed(count, of)
        narrow = proportion(round(enough * count / of), enough)
        assert max(narrow.value - narrow.low, narrow.high - narrow.value) <= 0.05
        few = of + round(0.8 * still_needed(count, of))
        wide = proportion(round(few * count / of), few)
        assert max(wide.value - wide.low, wide.high - wide.value) > 0.05
    assert still_needed(380, 400) == 0


def test_the_area_under_the_curve_is_scikit_learns(
    clinic: tuple[np.ndarray, np.ndarray],
) -> None:
    labels, probabilities = clinic
    estimate = auroc(probabilities[labels == 1], probabilities[labels == 0])
    assert estimate.value == pytest.approx(sk.roc_auc_score(labels, probabilities))


def test_the_published_area_and_its_interval() -> None:
    ratings = np.arange(1, 6)
    estimate = auroc(np.repeat(ratings, HANLEY_ABNORMAL), np.repeat(ratings, HANLEY_NORMAL))
    assert estimate.value == pytest.approx(0.893, abs=5e-4)
    # Their standard error of 0.032 gives 0.830 to 0.956; this interval heeds that 1 is near.
    assert estimate.low == pytest.approx(0.830, abs=0.02)
    assert estimate.high == pytest.approx(0.956, abs=0.02)
    assert estimate.value - estimate.low > estimate.high - estimate.value


@pytest.mark.parametrize(("pneumonias", "normals", "apart"), [(20, 20, 2.0), (60, 15, 1.0)])
def test_the_interval_of_the_area_holds_the_true_one_as_often_as_it_says(
    pneumonias: int, normals: int, apart: float
) -> None:
    rng = np.random.default_rng(1)
    true = stats.norm.cdf(apart / np.sqrt(2))
    drawn = [
        auroc(rng.normal(apart, 1, pneumonias), rng.normal(0, 1, normals)) for _ in range(1000)
    ]
    held = np.mean([estimate.low <= true <= estimate.high for estimate in drawn])
    assert 0.93 <= held <= 0.98


def test_an_area_of_one_still_has_an_interval() -> None:
    estimate = auroc(np.array([0.8, 0.9]), np.array([0.1, 0.2, 0.3]))
    assert estimate.value == estimate.high == 1
    assert 0 < estimate.low < 0.8


# -- performance -----------------------------------------------------------------------------------


def test_the_figures_are_those_the_training_measures(
    clinic: tuple[np.ndarray, np.ndarray],
) -> None:
    labels, probabilities = clinic
    performance = measure(*films(labels, probabilities))
    expected = metrics.measure(labels, probabilities, THRESHOLD)
    shares = {
        "sensitivity": performance.sensitivity,
        "specificity": performance.specificity,
        "precision": performance.ppv,
    }
    for name, share in shares.items():
        assert share.count / share.of == pytest.approx(expected[name]), name
    found = probabilities >= THRESHOLD
    assert performance.npv.count / performance.npv.of == pytest.approx(
        sk.precision_score(labels == 0, ~found)
    )
    assert performance.auroc is not None
    assert performance.auroc.value == pytest.approx(expected["auroc"])
    reliability = [
        (each.probability, each.pneumonia.count / each.pneumonia.of, each.pneumonia.of)
        for each in performance.reliability
    ]
    order = np.argsort(labels == 0, kind="stable")  # those of one probability in the same order
    assert reliability == [
        pytest.approx(each) for each in metrics.reliability(labels[order], probabilities[order])
    ]


def test_films_for_review_and_with_an_error_are_counted_and_not_labelled() -> None:
    rows = [
        row("marked", 0.9),
        row("missed", 0.1),
        row("unclear", 0.6, Status.REVIEW),
        row("damaged", None, Status.ERROR),
        row("another", 0.8),
        row("unknown", 0.8),
    ]
    answers = {
        **dict.fromkeys(["marked", "missed", "unclear", "damaged"], Finding.PNEUMONIA),
        "another": Finding.NORMAL,
    }
    performance = measure(rows, answers)
    assert performance.pneumonia == Outcomes(marked=1, unmarked=1, review=1, error=1)
    assert performance.normal == Outcomes(marked=1, unmarked=0, review=0, error=0)
    assert performance.unanswered == 1
    assert (performance.sensitivity.count, performance.sensitivity.of) == (1, 2)
    assert (performance.ppv.count, performance.ppv.of) == (1, 2)
    assert performance.npv.estimate is not None


def test_what_cannot_be_known_of_one_class_alone_is_not_told() -> None:
    performance = measure([row("a", 0.9), row("b", 0.1)], {"a": Finding.PNEUMONIA})
    assert performance.auroc is None
    assert performance.specificity.estimate is None
    assert performance.sensitivity.estimate is not None


# -- a threshold of one's own ----------------------------------------------------------------------


@pytest.mark.parametrize("wanted", [0.9, 0.95, 0.99, 1.0])
def test_the_threshold_is_the_highest_that_keeps_the_sensitivity(
    clinic: tuple[np.ndarray, np.ndarray], wanted: float
) -> None:
    labels, probabilities = clinic
    chosen = choose_threshold(*films(labels, probabilities), wanted)
    assert chosen is not None
    _, sensitivity, thresholds = sk.roc_curve(labels, probabilities, drop_intermediate=False)
    assert chosen.threshold == thresholds[np.argmax(sensitivity >= wanted)]
    rates = metrics.rates(labels, probabilities, chosen.threshold)
    assert chosen.sensitivity.count / chosen.sensitivity.of == rates["sensitivity"] >= wanted
    assert chosen.specificity.count / chosen.specificity.of == rates["specificity"]


def test_the_chosen_threshold_does_what_it_promises_to_the_rows(
    clinic: tuple[np.ndarray, np.ndarray],
) -> None:
    rows, answers = films(*clinic)
    rows[0] = replace(rows[0], status=Status.REVIEW, finding=None)
    chosen = choose_threshold(rows, answers, 0.95)
    assert chosen is not None
    performance = measure([row.at_threshold(chosen.threshold) for row in rows], answers)
    assert performance.sensitivity == chosen.sensitivity
    assert performance.specificity == chosen.specificity


def test_too_few_films_choose_no_threshold() -> None:
    labels = np.repeat([1, 0], [MIN_FILMS, MIN_FILMS - 1])
    rows, answers = films(labels, np.where(labels == 1, 0.9, 0.1))
    assert choose_threshold(rows, answers, 0.9) is None
    rows.append(row("one more", 0.1))
    assert choose_threshold(rows, answers | {"one more": Finding.NORMAL}, 0.9) is not None


def test_no_threshold_marks_films_of_no_probability() -> None:
    labels = np.repeat([1, 0], MIN_FILMS)
    rows, answers = films(labels, np.where(labels == 1, 0.0, 0.1))
    assert choose_threshold(rows, answers, 0.9) is None
