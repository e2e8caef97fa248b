"""How far two people, or a person and the program, agree beyond chance."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.local_validation.intervals import Z, proportion
from models.card import Estimate

# From here on agreement is usually called good. Cherian et al. 2005 describe their readers by it.
WANTED_KAPPA = 0.6


@dataclass(frozen=True)
class Agreement:
    """How two agree on films.

    Attributes:
        same: films on which they say the same.
        of: films that both could interpret.
        kappa: Cohen's; None if both say the same of all films, sick or well: then nothing is left
            beyond chance.
    """

    same: int
    of: int
    kappa: Estimate | None


def agreement(first: Sequence[bool], second: Sequence[bool]) -> Agreement:
    """Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales").

    The interval has the large-sample variance of Fleiss, Cohen and Everitt 1969, "Large sample
    standard errors of kappa and weighted kappa". Where the two never differ, that variance is 0.
    Then the lower end comes from the exact interval of the share in which they differ, with the
    agreement by chance as it was found.

    Args:
        first, second: what each says of the same films.
    """
    of = len(first)
    same = sum(one == other for one, other in zip(first, second, strict=True))
    if not of:
        return Agreement(0, 0, None)
    one, other = sum(first) / of, sum(second) / of
    by_chance = one * other + (1 - one) * (1 - other)
    if by_chance == 1:
        return Agreement(same, of, None)
    kappa = (same / of - by_chance) / (1 - by_chance)
    if same == of:
        low = 1 - proportion(0, of).high / (1 - by_chance)
        return Agreement(same, of, Estimate(kappa, max(low, -1.0), 1.0))
    reach = Z * math.sqrt(_variance(first, second, kappa))
    return Agreement(same, of, Estimate(kappa, max(kappa - reach, -1.0), min(kappa + reach, 1.0)))


def _variance(first: Sequence[bool], second: Sequence[bool], kappa: float) -> float:
    """Equation 13 of Fleiss, Cohen and Everitt 1969."""
    of = len(first)
    answers = (False, True)
    rows = {answer: sum(one == answer for one in first) / of for answer in answers}
    columns = {answer: sum(other == answer for other in second) / of for answer in answers}
    cells = {
        (one, other): sum(pair == (one, other) for pair in zip(first, second, strict=True)) / of
        for one in answers
        for other in answers
    }
    by_chance = sum(rows[answer] * columns[answer] for answer in answers)
    on_diagonal = sum(
        cells[answer, answer] * (1 - (rows[answer] + columns[answer]) * (1 - kappa)) ** 2
        for answer in answers
    )
    off_diagonal = (1 - kappa) ** 2 * sum(
        cells[one, other] * (columns[one] + rows[other]) ** 2
        for one in answers
        for other in answers
        if one != other
    )
    shift = (kappa - by_chance * (1 - kappa)) ** 2
    # Rounding can take it a little below 0.
    return max(0.0, on_diagonal + off_diagonal - shift) / (of * (1 - by_chance) ** 2)
