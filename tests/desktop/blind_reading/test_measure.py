"""The figures of a reading, and whether the program may be used."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats
from sklearn.metrics import cohen_kappa_score, roc_auc_score

from desktop.blind_reading.form import Answer, Target
from desktop.blind_reading.measure import (
    Verdict,
    default_limits,
    measure,
    still_needed,
    verdict,
)
from desktop.blind_reading.reading import Limits, Reading
from desktop.blind_reading.wording import conclusion, sentences
from models.card import Estimate
from models.model import Model
from tests.desktop.blind_reading.answers import (
    CONSOLIDATION,
    INFILTRATE,
    LIMITS,
    NONE,
    UNINTERPRETABLE,
    read,
)


def clinic(films: int, seed: int = 0, apart: float = 3.0, flipped: float = 0.1) -> Reading:
    """A reading of films of which four in ten are ill; the second person errs at times."""
    rng = np.random.default_rng(seed)
    ill = np.arange(films) % 5 < 2
    scores = 1 / (1 + np.exp(-rng.normal(np.where(ill, apart / 2, -apart / 2), 1)))
    wrong = ill ^ (rng.random(films) < flipped)
    return read(scores.round(4).tolist(), said(ill.tolist()), said(wrong.tolist()))


def said(ill: Sequence[bool]) -> list[Answer]:
    return [CONSOLIDATION if each else NONE for each in ill]


def test_the_figures_are_those_of_scipy_and_scikit_learn() -> None:
    reading = clinic(150)
    figures = measure(reading, Target.ANY)
    first, second = (
        [bool(reader.answers[film.sha256].shows(Target.ANY)) for film in reading.films]
        for reader in reading.readers
    )
    scores = np.array([film.probability for film in reading.films])
    marked = scores >= 0.5
    # The two agreed on what the first had said.
    ill = np.array(first)
    assert figures.sensitivity.count == (marked & ill).sum()
    assert figures.specificity.count == (~marked & ~ill).sum()
    for share in (figures.sensitivity, figures.specificity):
        exact = stats.binomtest(share.count, share.of).proportion_ci(method="exact")
        assert share.estimate is not None
        assert (share.estimate.low, share.estimate.high) == pytest.approx((exact.low, exact.high))
    assert figures.auroc is not None
    assert figures.auroc.value == pytest.approx(roc_auc_score(ill, scores))
    compared = [(first, second), (first, marked), (second, marked), (first, marked)]
    for found, (one, other) in zip((figures.readers, *figures.with_program), compared, strict=True):
        assert found.kappa is not None
        assert found.kappa.value == pytest.approx(cohen_kappa_score(one, other))


def test_what_they_agree_on_together_is_what_counts() -> None:
    scores = [0.9, 0.8, 0.1, 0.2, 0.6]
    first = [CONSOLIDATION, NONE, NONE, NONE, UNINTERPRETABLE]
    second = [CONSOLIDATION, INFILTRATE, NONE, NONE, NONE]
    reading = read(scores, first, second, {"1": INFILTRATE, "4": UNINTERPRETABLE})
    figures = measure(reading, Target.ANY)
    assert (figures.sensitivity.count, figures.sensitivity.of) == (2, 2)
    assert (figures.specificity.count, figures.specificity.of) == (2, 2)
    assert (figures.readers.same, figures.readers.of) == (3, 4)
    assert figures.uninterpretable == 1
    end_point = measure(reading, Target.END_POINT)
    assert (end_point.sensitivity.count, end_point.sensitivity.of) == (1, 1)
    assert (end_point.specificity.count, end_point.specificity.of) == (2, 3)
    assert "AB and CD said the same of 3 of 4 films" in str(sentences(reading, Target.ANY)[3])


def test_a_film_at_the_marking_level_counts_as_marked() -> None:
    answers = said([True, True, False])
    figures = measure(read([0.5] * 3, answers, answers), Target.ANY)
    assert (figures.sensitivity.count, figures.specificity.count) == (2, 0)
    assert [each.same for each in figures.with_program] == [2, 2, 2]


def test_the_limits_come_from_the_models_test_data(shipped_model: Model) -> None:
    card = shipped_model.card
    points = [
        replace(
            point,
            measured={
                "test": replace(
                    point.measured["test"],
                    sensitivity=Estimate(1.0, sensitivity, 1.0),
                    specificity=Estimate(1.0, specificity, 1.0),
                )
            },
        )
        for point, sensitivity, specificity in zip(
            card.operating_points, (0.9412, 0.9702), (0.8169, 0.6951), strict=True
        )
    ]
    evaluation = {"test": {"auroc": Estimate(1.0, 0.9755, 1.0)}}
    card = replace(card, operating_points=points, evaluation=evaluation)
    usual = Limits(sensitivity=0.84, specificity=0.71, auroc=0.87)
    assert default_limits(card, points[0].threshold) == usual
    assert default_limits(card, 0.3) == usual, "nothing was measured at a level of one's own"
    careful = Limits(sensitivity=0.87, specificity=0.59, auroc=0.87)
    assert default_limits(card, points[1].threshold) == careful


def test_a_good_program_is_fit_once_enough_films_are_read() -> None:
    reading = clinic(40)
    figures = measure(reading, Target.ANY)
    assert verdict(figures, LIMITS) is Verdict.OPEN
    more = still_needed(figures, LIMITS)
    assert more is not None
    assert f"about {more} more films" in str(conclusion(reading)[2])
    assert "should not be used here yet: too few films" in str(conclusion(reading)[0])
    enough = measure(clinic(400), Target.ANY)
    assert verdict(enough, LIMITS) is Verdict.FIT
    assert still_needed(enough, LIMITS) == 0


def test_so_many_more_films_make_the_answer_firm() -> None:
    # Of 10 ill films 9 are marked, and so it goes on.
    reading = read(
        [0.9] * 9 + [0.1] + [0.1] * 15,
        [CONSOLIDATION] * 10 + [NONE] * 15,
        [CONSOLIDATION] * 10 + [NONE] * 15,
    )
    figures = measure(reading, Target.ANY)
    more = still_needed(figures, LIMITS)
    assert more is not None
    enough, too_few = (round((25 + added) * 0.4) for added in (more, more - 1))
    assert lowest(round(0.9 * enough), enough) >= LIMITS.sensitivity
    assert lowest(round(0.9 * too_few), too_few) < LIMITS.sensitivity


def lowest(count: int, of: int) -> float:
    return float(stats.binomtest(count, of).proportion_ci(method="exact").low)


def test_a_bad_program_is_unfit_and_no_more_films_help() -> None:
    reading = clinic(200, apart=0.5)
    figures = measure(reading, Target.ANY)
    assert verdict(figures, LIMITS) is Verdict.UNFIT
    assert still_needed(figures, LIMITS) == 0
    assert "does worse than was asked for" in str(conclusion(reading)[0])


def test_a_program_that_marks_the_healthy_is_unfit() -> None:
    # All scores lie higher, as on another machine: the order stays, and few films are unmarked.
    reading = clinic(400)
    higher = tuple(
        replace(film, probability=min(1.0, film.probability + 0.35)) for film in reading.films
    )
    raised = replace(reading, films=higher)
    figures = measure(raised, Target.ANY)
    assert figures.auroc is not None
    assert figures.auroc.low > LIMITS.auroc
    assert figures.sensitivity.estimate is not None
    assert figures.sensitivity.estimate.low > LIMITS.sensitivity
    assert verdict(figures, LIMITS) is Verdict.UNFIT
    asked = str(conclusion(raised)[1])
    assert "leaves unmarked at least 80 of 100 films without" in asked
    lenient = replace(LIMITS, specificity=0.0)
    assert verdict(figures, lenient) is Verdict.FIT


def test_films_needed_for_the_specificity_are_counted_too() -> None:
    # All ill films are marked, and 13 of 15 others are not.
    ill = [True] * 60 + [False] * 15
    reading = read([0.9] * 60 + [0.6] * 2 + [0.1] * 13, said(ill), said(ill))
    figures = measure(reading, Target.ANY)
    more = still_needed(figures, LIMITS)
    assert more is not None
    enough, too_few = (round((75 + added) / 5) for added in (more, more - 1))
    assert lowest(round(13 / 15 * enough), enough) >= LIMITS.specificity
    assert lowest(round(13 / 15 * too_few), too_few) < LIMITS.specificity
    assert still_needed(figures, replace(LIMITS, specificity=0.0)) == 0


def test_readers_who_disagree_measure_nothing() -> None:
    reading = clinic(200, flipped=0.4)
    assert verdict(measure(reading, Target.ANY), LIMITS) is Verdict.DISPUTED
    assert "agree too little with each other" in str(conclusion(reading)[0])


def test_films_of_one_kind_say_nothing() -> None:
    reading = read([0.1, 0.2], [NONE, NONE], [NONE, NONE])
    figures = measure(reading, Target.ANY)
    assert verdict(figures, LIMITS) is Verdict.OPEN
    assert still_needed(figures, LIMITS) is None
    assert "cannot be told" in str(conclusion(reading)[2])


def test_the_limits_decide() -> None:
    reading = clinic(400)
    strict = replace(reading, limits=Limits(sensitivity=0.999, specificity=0.8, auroc=0.8))
    assert "should not be used here" in str(conclusion(strict)[0])
    assert "at least 100 of 100" in str(conclusion(strict)[1])
