import numpy as np
import pytest

from models.card import Unclear
from train.evaluate import metrics
from train.evaluate.decision_rule import (
    CONFORMAL_COVERAGE,
    answers,
    choose_thresholds,
    conformal_band,
    fit_decision_rule,
    fit_platt,
    with_the_band,
)
from train.evaluate.metrics import (
    expected_calibration_error,
    mean_with_interval,
    measure,
    measure_calibration,
    measure_with_intervals,
    rates,
)


def test_metrics_of_a_confusion_matrix_counted_by_hand() -> None:
    labels = np.array([1] * 10 + [0] * 10)
    probabilities = np.array([0.9] * 8 + [0.1] * 2 + [0.9] * 3 + [0.1] * 7)
    measured = measure(labels, probabilities, threshold=0.5)
    assert measured["sensitivity"] == pytest.approx(8 / 10)
    assert measured["specificity"] == pytest.approx(7 / 10)
    assert measured["precision"] == pytest.approx(8 / 11)
    assert measured["accuracy"] == pytest.approx(15 / 20)
    assert measured["f1"] == pytest.approx(2 * 8 / (2 * 8 + 3 + 2))
    calibration = measure_calibration(labels, probabilities, 0.5)
    assert calibration["brier"] == pytest.approx((15 * 0.01 + 5 * 0.81) / 20)
    # Pairs ranked right, ties counting half: 8 x 7 right, 8 x 3 + 2 x 7 tied.
    assert measured["auroc"] == pytest.approx((56 + 38 / 2) / 100)


def test_a_probability_at_the_threshold_counts_as_pneumonia() -> None:
    measured = measure(np.array([1, 0]), np.array([0.5, 0.2]), 0.5)
    assert measured["sensitivity"] == measured["accuracy"] == measured["precision"] == 1


def test_what_takes_both_classes_is_not_known_of_films_of_one() -> None:
    measured = measure(np.array([1, 1]), np.array([0.9, 0.8]), 0.5)
    assert np.isnan([measured[name] for name in ("auroc", "auprc", "specificity")]).all()


def test_intervals_hold_the_value_and_widen_when_films_share_patients(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(metrics, "RESAMPLES", 200)
    rng = np.random.default_rng(0)
    labels = np.repeat(rng.integers(0, 2, 50), 8)
    probabilities = np.clip(
        0.5 + 0.2 * (labels - 0.5) + np.repeat(rng.normal(0, 0.2, 50), 8), 0.01, 0.99
    )
    by_film = measure_with_intervals(labels, probabilities, [str(n) for n in range(400)], 0.5)
    by_patient = measure_with_intervals(
        labels, probabilities, [str(n // 8) for n in range(400)], 0.5
    )
    for estimate in by_patient.values():
        assert estimate.low <= estimate.value <= estimate.high
    assert by_film["auroc"].value == by_patient["auroc"].value
    width = {
        name: m["auroc"].high - m["auroc"].low
        for name, m in {"film": by_film, "patient": by_patient}.items()
    }
    assert width["patient"] > 1.5 * width["film"]


@pytest.mark.parametrize("right", [True, False])
def test_a_rate_without_exceptions_has_the_exact_interval_of_its_patients(right: bool) -> None:
    # 90 films of 30 children, all found or all missed; Clopper and Pearson: 0.025 ** (1 / 30).
    labels = np.array([1] * 90 + [0] * 10)
    probabilities = np.array([0.9 if right else 0.1] * 90 + [0.1, 0.9] * 5)
    patients = [str(film // 3) for film in range(90)] + [f"normal {film}" for film in range(10)]
    sensitivity = measure_with_intervals(labels, probabilities, patients, 0.5, rates)["sensitivity"]
    exact = (0.025 ** (1 / 30), 1) if right else (0, 1 - 0.025 ** (1 / 30))
    assert (sensitivity.low, sensitivity.high) == pytest.approx(exact)


def test_the_interval_of_independent_films_is_that_of_clopper_and_pearson() -> None:
    # R's binom.test(87, 100) has 0.788 to 0.929.
    labels, probabilities = np.ones(100, dtype=int), np.array([0.9] * 87 + [0.1] * 13)
    estimates = measure_with_intervals(
        labels, probabilities, [str(film) for film in range(100)], 0.5, rates
    )
    sensitivity = estimates["sensitivity"]
    assert (sensitivity.low, sensitivity.high) == pytest.approx((0.788, 0.929), abs=0.005)


def test_intervals_hold_the_truth_about_as_often_as_they_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(metrics, "RESAMPLES", 100)
    rng = np.random.default_rng(0)
    truth, held = 0.97, 0
    for _ in range(200):
        # 60 children of two films each, of which 0.97 are found; half of the children's second
        # films repeat what the first one gave.
        found = rng.uniform(size=(60, 2)) < truth
        found[:, 1] = np.where(rng.uniform(size=60) < 0.5, found[:, 0], found[:, 1])
        estimate = measure_with_intervals(
            np.ones(120, dtype=int),
            np.where(found.ravel(), 0.9, 0.1),
            [str(film // 2) for film in range(120)],
            0.5,
            rates,
        )["sensitivity"]
        held += estimate.low <= truth <= estimate.high
    assert held / 200 >= 0.93


def test_a_mean_has_an_interval_that_heeds_patients() -> None:
    values = np.repeat(np.random.default_rng(0).normal(3, 1, 50), 8)
    by_film = mean_with_interval(values, [str(film) for film in range(400)])
    by_patient = mean_with_interval(values, [str(film // 8) for film in range(400)])
    assert by_film.value == by_patient.value == pytest.approx(values.mean())
    assert by_patient.low < by_film.low < by_film.high < by_patient.high


def test_calibration_error_is_nought_when_frequencies_match_and_large_when_not() -> None:
    rng = np.random.default_rng(0)
    probabilities = rng.uniform(size=20000)
    labels = (rng.uniform(size=20000) < probabilities).astype(int)
    assert expected_calibration_error(labels, probabilities) < 0.02
    assert expected_calibration_error(labels, probabilities**4) > 0.2


@pytest.mark.parametrize("order", [1, -1])
def test_the_calibration_error_of_equal_probabilities_heeds_no_order(order: int) -> None:
    labels = np.repeat([0, 1], 50)[::order]
    assert expected_calibration_error(labels, np.full(100, 0.5)) == pytest.approx(0)
    assert expected_calibration_error(labels, np.full(100, 0.7)) == pytest.approx(0.2)


def test_platt_scaling_recovers_the_odds_the_logits_were_made_with() -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, 20000)
    labels = (rng.uniform(size=20000) < 1 / (1 + np.exp(-(1.7 * logits - 0.6)))).astype(int)
    calibration = fit_platt(labels, logits)
    assert calibration.slope == pytest.approx(1.7, abs=0.1)
    assert calibration.at(labels.mean()).intercept == pytest.approx(-0.6, abs=0.1)


def test_platt_scaling_aims_at_his_targets() -> None:
    """Two logits leave the fit free to reach them: (3 + 1) / (3 + 2), and 1 / (5 + 2)."""
    labels = np.repeat([1, 0], [3, 5])
    calibration = fit_platt(labels, np.where(labels == 1, 1.0, -1.0))
    assert calibration.probability(1.0) == pytest.approx(4 / 5, abs=1e-3)
    assert calibration.probability(-1.0) == pytest.approx(1 / 7, abs=1e-3)


def test_a_probability_holds_at_the_share_of_pneumonia_that_it_names() -> None:
    rng = np.random.default_rng(5)
    logits = np.concatenate([rng.normal(-1, 1, 9000), rng.normal(1, 1, 1000)])
    labels = np.repeat([0, 1], [9000, 1000])
    calibration = fit_platt(labels, logits)
    assert calibration.prevalence == 0.5
    assert calibration.probability(0.0) == pytest.approx(0.5, abs=0.02)
    rare = calibration.at(0.1)
    assert rare.probability(0.0) == pytest.approx(0.1, abs=0.01)
    assert expected_calibration_error(labels, rare.probability(logits)) < 0.02


def test_what_the_program_does_with_the_unclear_is_counted_by_hand() -> None:
    labels = np.array([0] * 10 + [1] * 10)
    probabilities = np.array([0.1] * 6 + [0.4] * 3 + [0.9] + [0.1] * 2 + [0.6] * 3 + [0.9] * 5)
    rates = with_the_band(Unclear(0.3, 0.7, 0.95), labels, probabilities, 0.5)
    assert answers(Unclear(0.3, 0.7, 0.95), labels, probabilities, 0.5) == {
        "marked of pneumonia": 5 / 10,
        "unclear of pneumonia": 3 / 10,
        "marked of normal": 1 / 10,
        "unclear of normal": 3 / 10,
    }
    assert rates == {
        "unclear": 6 / 20,
        "coverage of normal": 9 / 10,
        "coverage of pneumonia": 8 / 10,
        "sensitivity with unclear as pneumonia": 8 / 10,
        "specificity with unclear as pneumonia": 6 / 10,
    }


def test_a_film_at_the_level_is_marked() -> None:
    films = np.array([1, 0]), np.array([0.5, 0.5]), 0.5
    marked = answers(Unclear(0.5, 0.5, 0.95), *films)
    assert (marked["marked of pneumonia"], marked["marked of normal"]) == (1, 1)
    done = with_the_band(Unclear(0.5, 0.5, 0.95), *films)
    assert (done["coverage of pneumonia"], done["coverage of normal"]) == (1, 0)
    assert done["sensitivity with unclear as pneumonia"] == 1
    assert done["specificity with unclear as pneumonia"] == 0


@pytest.mark.parametrize(("threshold", "unclear"), [(0.05, 0), (0.3, 0), (0.95, 12 / 20)])
def test_a_level_outside_the_band_moves_it(threshold: float, unclear: float) -> None:
    probabilities = np.array([0.1] * 8 + [0.4] * 3 + [0.6] * 3 + [0.9] * 6)
    rates = with_the_band(Unclear(0.3, 0.7, 0.95), np.arange(20) % 2, probabilities, threshold)
    assert rates["unclear"] == unclear


def test_platt_scaling_stays_finite_on_separable_films() -> None:
    calibration = fit_platt(np.array([0] * 50 + [1] * 50), np.linspace(-5, 5, 100))
    assert 0 < calibration.probability(-5.0) < calibration.probability(5.0) < 1


def test_operating_points_keep_their_promise_on_the_films_they_were_chosen_on() -> None:
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 2, 2000)
    logits = rng.normal(0, 1.5, 2000) + 2.5 * (labels - 0.5)
    probabilities = fit_platt(labels, logits).probability(logits)
    thresholds = choose_thresholds(labels, probabilities)
    rule_out = measure(labels, probabilities, thresholds["rule-out"][0])
    balanced = measure(labels, probabilities, thresholds["balanced"][0])
    assert rule_out["sensitivity"] >= 0.99
    assert rule_out["sensitivity"] > balanced["sensitivity"]
    youden = balanced["sensitivity"] + balanced["specificity"]
    assert all(
        youden
        >= sum(measure(labels, probabilities, t)[rate] for rate in ("sensitivity", "specificity"))
        - 0.02
        for t in np.linspace(0.05, 0.95, 50)
    )


def test_the_careful_level_is_the_highest_that_marks_99_of_100() -> None:
    labels = np.repeat([1, 0], 100)
    probabilities = np.concatenate([0.5 + np.arange(100) / 1000, np.full(100, 0.1)])
    threshold, _ = choose_thresholds(labels, probabilities)["rule-out"]
    assert threshold == pytest.approx(0.501, abs=1e-4)


def test_a_decision_rule_has_both_operating_points_inside_the_unit_interval() -> None:
    rng = np.random.default_rng(2)
    labels = rng.integers(0, 2, 500)
    logits = rng.normal(0, 1, 500) + 8 * (labels - 0.5)
    rule = fit_decision_rule(labels, logits)
    assert set(rule.thresholds) == {"balanced", "rule-out"}
    assert all(0 < threshold < 1 for threshold, _ in rule.thresholds.values())
    assert rule.unclear.low <= rule.thresholds["balanced"][0] <= rule.unclear.high


@pytest.mark.parametrize(
    ("films", "low", "high"),
    # Of 99 films the 98th is the limit, of 49 the last. Of 48 none would cover 98 of 100.
    [(99, 0.098, 0.902), (49, 0.049, 0.951), (48, 0.0, 1.0)],
)
def test_the_unclear_band_ends_at_the_film_that_covers_the_next(
    films: int, low: float, high: float
) -> None:
    normal = np.arange(1, films + 1) / 1000
    band = conformal_band(np.repeat([0, 1], films), np.concatenate([normal, 1 - normal]))
    assert (band.low, band.high) == pytest.approx((low, high))


def test_outside_the_unclear_band_the_wanted_share_is_right() -> None:
    rng = np.random.default_rng(4)
    labels = rng.integers(0, 2, 4000)
    probabilities = 1 / (1 + np.exp(-(rng.normal(0, 1, 4000) + 3 * (labels - 0.5))))
    chosen, unseen = slice(0, 2000), slice(2000, None)
    band = conformal_band(labels[chosen], probabilities[chosen])
    assert 0 < band.low < band.high < 1
    rates = with_the_band(band, labels[unseen], probabilities[unseen], 0.5)
    for kind in ("normal", "pneumonia"):
        assert rates[f"coverage of {kind}"] == pytest.approx(CONFORMAL_COVERAGE, abs=0.01)
    assert 0.02 < rates["unclear"] < 0.4
