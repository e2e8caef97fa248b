"""Kappa, held against scikit-learn, published figures and a simulation."""

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score

from desktop.blind_reading.agreement import Agreement, agreement


def pairs(both: int, first: int, second: int, neither: int) -> tuple[list[bool], list[bool]]:
    """What two people say: so many films are ill for both, for one of them, for neither."""
    return (
        [True] * (both + first) + [False] * (second + neither),
        [True] * both + [False] * first + [True] * second + [False] * neither,
    )


@pytest.mark.parametrize("counts", [(31, 12, 4, 58), (5, 1, 0, 44), (0, 3, 4, 20), (10, 0, 0, 5)])
def test_kappa_is_scikit_learns(counts: tuple[int, int, int, int]) -> None:
    first, second = pairs(*counts)
    found = agreement(first, second)
    assert (found.same, found.of) == (counts[0] + counts[3], sum(counts))
    assert found.kappa is not None
    assert found.kappa.value == pytest.approx(cohen_kappa_score(first, second))
    assert found.kappa.low <= found.kappa.value <= found.kappa.high <= 1


def test_the_published_interval() -> None:
    # The example of ci.kappa in Bonett's R package statpsych, which names Fleiss et al. 2003.
    found = agreement(*pairs(58, 4, 12, 31)).kappa
    assert found is not None
    assert found.value == pytest.approx(0.6756757, abs=1e-6)
    assert (found.low, found.high) == pytest.approx((0.5317210, 0.8196303), abs=1e-6)


def test_two_who_never_differ_still_have_an_interval() -> None:
    found = agreement(*pairs(4, 0, 0, 6)).kappa
    assert found is not None
    assert found.value == found.high == 1
    # In 10 films without a difference, up to 31 of 100 may differ; by chance 48 of 100 would.
    assert found.low == pytest.approx(1 - 0.3085 / 0.48, abs=1e-3)


def test_without_two_kinds_of_answers_there_is_no_kappa() -> None:
    assert agreement([False] * 9, [False] * 9) == Agreement(9, 9, None)
    assert agreement([], []) == Agreement(0, 0, None)


def test_the_interval_holds_the_true_kappa_about_as_often_as_it_says() -> None:
    rng = np.random.default_rng(0)
    ill, right = 0.3, 0.9
    same = right**2 + (1 - right) ** 2
    says_ill = ill * right + (1 - ill) * (1 - right)
    by_chance = says_ill**2 + (1 - says_ill) ** 2
    true = (same - by_chance) / (1 - by_chance)
    held = []
    for _ in range(600):
        truth = rng.random(100) < ill
        first, second = (truth ^ (rng.random(100) > right) for _ in range(2))
        found = agreement(first.tolist(), second.tolist()).kappa
        assert found is not None
        held.append(found.low <= true <= found.high)
    assert 0.92 <= np.mean(held) <= 0.98
