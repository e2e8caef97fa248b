"""The draw: who can be in it, and that its rates stand for those of the clinic."""

import random
from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest

from desktop.blind_reading.draw import Candidate, children_in, draw
from desktop.local_validation.intervals import proportion


def films_of(scores: Sequence[float]) -> list[Candidate]:
    return [Candidate(f"{n:05}", f"{n:05}", score, None, None) for n, score in enumerate(scores)]


def test_each_film_is_drawn_as_often_whatever_its_score() -> None:
    candidates = films_of([score**4 for score in np.linspace(0, 1, 37)])
    seeds = 4000
    drawn = Counter(film.sha256 for seed in range(seeds) for film in draw(candidates, 10, seed))
    shares = np.array([drawn[film.sha256] / seeds for film in candidates])
    assert shares == pytest.approx(10 / 37, abs=5 * np.sqrt(0.27 * 0.73 / seeds))


def test_the_draw_takes_from_every_range_of_scores() -> None:
    candidates = films_of(np.linspace(0, 1, 1000).tolist())
    for seed in range(20):
        scores = sorted(film.probability for film in draw(candidates, 50, seed))
        assert np.diff(scores) == pytest.approx(0.02, abs=0.002)


def test_the_order_tells_nothing_of_the_score() -> None:
    candidates = films_of(np.linspace(0, 1, 200).tolist())
    ranks = [
        np.corrcoef(np.arange(40), [film.probability for film in draw(candidates, 40, seed)])[0, 1]
        for seed in range(300)
    ]
    assert abs(np.mean(ranks)) < 0.03


def test_a_child_with_many_films_is_drawn_once_and_no_more_often_than_others() -> None:
    many = [Candidate(f"many {n}", "patient 7", 0.9, None, None) for n in range(30)]
    candidates = [*films_of([0.1] * 9), *many]
    assert children_in(candidates) == 10
    drawn = [draw(candidates, 5, seed) for seed in range(1000)]
    children = [[film.child for film in films] for films in drawn]
    assert all(len(set(each)) == 5 for each in children)
    assert np.mean(["patient 7" in each for each in children]) == pytest.approx(0.5, abs=0.07)


def test_the_same_seed_gives_the_same_draw_and_all_films_can_be_drawn() -> None:
    candidates = films_of(np.linspace(0, 1, 60).tolist())
    assert draw(candidates, 20, 3) == draw(list(reversed(candidates)), 20, 3)
    assert draw(candidates, 20, 3) != draw(candidates, 20, 4)
    assert sorted(draw(candidates, 60, 5), key=lambda film: film.sha256) == candidates


def test_rates_are_unbiased_and_their_exact_intervals_hold_where_few_children_are_ill() -> None:
    chance = random.Random(0)
    ill = {f"{n:05}": chance.random() < 0.14 for n in range(1500)}
    candidates = [
        Candidate(
            film, film, chance.betavariate(4, 2) if is_ill else chance.betavariate(1, 5), None, None
        )
        for film, is_ill in ill.items()
    ]
    true = np.mean([film.probability >= 0.5 for film in candidates if ill[film.sha256]])
    counts = []
    for seed in range(600):
        drawn = [film for film in draw(candidates, 120, seed) if ill[film.sha256]]
        counts.append((sum(film.probability >= 0.5 for film in drawn), len(drawn)))
    marked, drawn_ill = np.array(counts).T
    assert marked.sum() / drawn_ill.sum() == pytest.approx(true, abs=0.01)
    intervals = {pair: proportion(*pair) for pair in set(counts)}
    held = [intervals[pair].low <= true <= intervals[pair].high for pair in counts]
    assert np.mean(held) >= 0.95
