"""Intervals, held against SciPy and published figures."""

import numpy as np
import pytest
from scipy import special, stats
from sklearn import metrics as sk

from desktop.local_validation.intervals import auroc, predictive_value, proportion, still_needed

# CT pictures of Hanley and McNeil 1982, table I: how many got each of five ratings.
HANLEY_NORMAL, HANLEY_ABNORMAL = (33, 6, 6, 11, 2), (3, 2, 2, 11, 33)


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


def test_the_area_under_the_curve_is_scikit_learns() -> None:
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 300)
    probabilities = np.round(1 / (1 + np.exp(-rng.normal(2.5 * labels - 1, 1.5))), 2)
    estimate = auroc(probabilities[labels == 1], probabilities[labels == 0])
    assert estimate.value == pytest.approx(sk.roc_auc_score(labels, probabilities))


def test_the_published_area_and_its_interval() -> None:
    ratings = np.arange(1, 6)
    estimate = auroc(np.repeat(ratings, HANLEY_ABNORMAL), np.repeat(ratings, HANLEY_NORMAL))
    assert estimate.value == pytest.approx(0.893, abs=5e-4)
    # Their standard error of 0.032 gives 0.830 to 0.956; this interval knows that 1 is near.
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


def test_a_predictive_value_is_that_of_bayes() -> None:
    # Altman and Bland 1994, "Diagnostic tests 2: predictive values", BMJ 309: 102: liver scans of
    # 258 abnormal and 86 normal livers, at a prevalence of 0.25.
    ppv = predictive_value((231, 258), (32, 86), 0.25)
    npv = predictive_value((54, 86), (27, 258), 0.75)
    assert ppv is not None
    assert npv is not None
    assert (ppv.value, npv.value) == pytest.approx((0.45, 0.95), abs=0.006)
    assert ppv.low < ppv.value < ppv.high
    assert predictive_value((0, 40), (0, 40), 0.5) is None
    (of_chance,) = filter(None, [predictive_value((20, 40), (20, 40), 0.3)])
    assert of_chance.value == pytest.approx(0.3)
    (certain,) = filter(None, [predictive_value((40, 40), (0, 40), 0.14)])
    assert certain.value == certain.high == 1
    assert 0.4 < certain.low < 0.8


@pytest.mark.parametrize(("sensitivity", "alarms"), [(0.93, 0.12), (0.98, 0.03)])
def test_the_interval_of_a_predictive_value_covers_it(sensitivity: float, alarms: float) -> None:
    rng = np.random.default_rng(0)
    ill, normal, share = 60, 90, 0.14
    true = sensitivity * share / (sensitivity * share + alarms * (1 - share))
    covered = []
    for _ in range(300):
        right = int(rng.binomial(ill, sensitivity)), ill
        estimate = predictive_value(right, (int(rng.binomial(normal, alarms)), normal), share)
        covered.append(estimate is not None and estimate.low <= true <= estimate.high)
    assert np.mean(covered) >= 0.94


def test_of_many_films_the_interval_of_a_predictive_value_is_no_wider_than_it_must_be() -> None:
    """The normal one of the log ratio (Simel et al. 1991, "Likelihood ratios with confidence")."""
    estimate = predictive_value((3600, 4000), (400, 4000), 0.2)
    assert estimate is not None
    below, middle, above = (
        special.logit(each) for each in (estimate.low, estimate.value, estimate.high)
    )
    reach = 1.96 * np.sqrt(1 / 3600 - 1 / 4000 + 1 / 400 - 1 / 4000)
    assert (middle - below, above - middle) == pytest.approx((reach, reach), rel=0.05)
