"""Which of the clinic's films are read: a random draw that covers all scores.

The films are put in the order of their scores, and every so many-th is taken, from a random start.
This is systematic sampling (Cochran 1977, "Sampling Techniques", chapter 8). In a list in order, it
takes as many films from each range of scores as that range holds. So the draw is stratified by
score, and yet each child has the same chance to be in it. No rate has to be weighted: each share
among the drawn films stands for the same share among all. An exact interval holds, too, and is a
little too wide rather than too narrow.

The other way is to draw more films where scores are high, and to weight them back (Begg and Greenes
1983, "Assessment of diagnostic tests when disease verification is subject to selection bias").
Then one missed pneumonia with a low score may count as ten, and no exact interval is left.
"""

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """A film that may be drawn.

    Attributes:
        sha256: of the file's bytes.
        child: films with the same text are of one child; never empty.
        probability: calibrated, of pneumonia.
        distance: `models.gate.out_of_distribution.Likeness.distance`; None if it was not kept.
        brightness: `models.drift_baseline.brightness`; None likewise.
    """

    sha256: str
    child: str
    probability: float
    distance: float | None
    brightness: float | None


def children_in(candidates: Iterable[Candidate]) -> int:
    """How many films can be drawn: one of each child."""
    return len({candidate.child for candidate in candidates})


def draw(candidates: Iterable[Candidate], count: int, seed: int) -> list[Candidate]:
    """Draw one film each of so many children, in a random order.

    Args:
        candidates: each content once.
        count: above 0, and at most `children_in` them.
        seed: the same films and the same seed give the same draw.
    """
    chance = random.Random(seed)
    # Equal scores come in a random order, because the sort keeps the order that is there.
    ranked = _one_of_each_child(candidates, chance)
    chance.shuffle(ranked)
    ranked.sort(key=lambda candidate: candidate.probability)
    step = len(ranked) / count
    start = step * chance.random()
    # Rounding may take the last place to the end of the list.
    places = [min(int(start + step * number), len(ranked) - 1) for number in range(count)]
    drawn = [ranked[place] for place in places]
    # Who reads must not guess the score from a film's place.
    chance.shuffle(drawn)
    return drawn


def _one_of_each_child(candidates: Iterable[Candidate], chance: random.Random) -> list[Candidate]:
    of_child = defaultdict(list)
    for candidate in sorted(candidates, key=lambda candidate: candidate.sha256):
        of_child[candidate.child].append(candidate)
    return [chance.choice(films) for films in of_child.values()]
