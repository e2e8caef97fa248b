"""95 % intervals of counts, without SciPy, which the program does not ship."""

import math
from bisect import bisect_left
from collections.abc import Callable

import numpy as np

from models.card import Estimate

CONFIDENCE = 0.95
# Both ends of an interval should be this near to its rate.
WANTED_PRECISION = 0.05

_TAIL = (1 - CONFIDENCE) / 2
Z = 1.959964  # the normal distribution's quantile at 1 - _TAIL
# So many halvings find an end of an interval to the precision of a float.
_HALVINGS = 50
# With so many films the interval of every rate is narrow enough.
_ENOUGH = 500


def proportion(count: int, of: int) -> Estimate:
    """A share with its exact interval (Clopper and Pearson 1934).

    At the lower end, a count this high or higher would come up in one of forty samples; at the
    upper end, a count this low or lower. The binomial tail is summed, and bisection finds the
    share. For the few thousand films of a clinic this is as quick as the quantile of the beta
    distribution, and needs no special function.

    Args:
        of: at least 1.
    """
    low = _highest_share(count, of) if count else 0.0
    high = 1 - _highest_share(of - count, of) if count < of else 1.0
    return Estimate(count / of, low, high)


def predictive_value(
    right: tuple[int, int], wrong: tuple[int, int], share: float
) -> Estimate | None:
    """How often a call is right where another share of the films has what is called.

    The odds of it are the ratio of two rates, times the odds of the share. The interval of the
    ratio is put together from the exact ones of the rates, on the log scale (Zou and Donner 2008,
    "Construction of confidence limits about effect measures: a general approach"). Where no call
    was right, or none was wrong, it reaches from one exact end to the other, which is wider.

    Args:
        right: how many of how many films that have it are called so; at least 1 film.
        wrong: how many of how many films that do not have it are called so; at least 1 film.
        share: of all films, those that have it; taken as known.

    Returns:
        None if no film is called so.
    """
    if not right[0] + wrong[0]:
        return None
    rate, false = proportion(*right), proportion(*wrong)
    if right[0] and wrong[0]:
        ratio = math.log(rate.value / false.value)
        below = math.hypot(math.log(rate.value / rate.low), math.log(false.high / false.value))
        above = math.hypot(math.log(rate.high / rate.value), math.log(false.value / false.low))
        ends = [math.exp(end) for end in (ratio, ratio - below, ratio + above)]
    else:
        ends = [_ratio(rate.value, false.value), _ratio(rate.low, false.high)]
        ends.append(_ratio(rate.high, false.low))
    return Estimate(*(_share_of_odds(end * share / (1 - share)) for end in ends))


def still_needed(count: int, of: int) -> int:
    """How many more films until both ends of the interval are within `WANTED_PRECISION`.

    After Buderer 1996, "Statistical methodology: incorporating the prevalence of disease into the
    sample size calculation for sensitivity and specificity". The exact interval replaces the normal
    one, which asks for no films at all if the rate is 0 or 1. The rate is assumed to stay the same.

    Args:
        of: at least 1.
    """
    if _is_narrow(proportion(count, of)):
        return 0
    sizes = range(of + 1, of + _ENOUGH)
    narrow = bisect_left(
        sizes, True, key=lambda size: _is_narrow(proportion(round(size * count / of), size))
    )
    return sizes[narrow] - of


def auroc(pneumonia: np.ndarray, normal: np.ndarray) -> Estimate:
    """The area under the ROC curve: how often a pneumonia's score is above a normal film's.

    The interval is method 5 of Newcombe 2006, "Confidence intervals for an effect size measure
    based on the Mann-Whitney statistic, part 2". It holds the areas that are at most 1.96 standard
    errors from the measured one, with the variance of Hanley and McNeil 1982 for equal classes.
    Their own interval, and that of DeLong et al. 1988, shrinks to nothing if the classes do not
    overlap. A clinic's few films may well not overlap, and this interval stays wide then.

    Args:
        pneumonia, normal: float, (films,), scores; neither empty.
    """
    above = np.searchsorted(np.sort(normal), pneumonia, side="left")
    not_below = np.searchsorted(np.sort(normal), pneumonia, side="right")
    area = float((above + not_below).mean() / 2 / len(normal))
    return area_interval(area, len(pneumonia), len(normal))


def area_interval(area: float, pneumonia: int, normal: int) -> Estimate:
    """The interval of `auroc`.

    Args:
        area: the measured one.
        pneumonia, normal: how many films it was measured on; each at least 1.
    """
    low = 1 - _furthest(1 - area, pneumonia, normal)
    return Estimate(area, low, _furthest(area, pneumonia, normal))


def _ratio(rate: float, other: float) -> float:
    return rate / other if other else math.inf


def _share_of_odds(odds: float) -> float:
    return 1.0 if math.isinf(odds) else odds / (1 + odds)


def _furthest(area: float, first: int, second: int) -> float:
    """The largest area that is consistent with the measured one."""
    mean = (first + second) / 2 - 1

    def is_near(other: float) -> bool:
        spread = 1 + mean * ((1 - other) / (2 - other) + other / (1 + other))
        variance = other * (1 - other) * spread / (first * second)
        return other - area <= Z * math.sqrt(variance)

    return area + (1 - area) * _highest(lambda share: is_near(area + (1 - area) * share))


def _highest_share(count: int, of: int) -> float:
    """The largest share at which `count` or more of `of` would still be too rare."""
    counts = np.arange(count, of + 1)
    log_factorials = np.concatenate([[0.0], np.log(np.arange(1, of + 1)).cumsum()])
    log_ways = log_factorials[of] - log_factorials[counts] - log_factorials[of - counts]

    def is_rare(share: float) -> bool:
        log_terms = log_ways + counts * math.log(share) + (of - counts) * math.log1p(-share)
        return bool(np.exp(log_terms).sum() <= _TAIL)

    return _highest(is_rare)


def _highest(holds: Callable[[float], bool]) -> float:
    """The number between 0 and 1 up to which something holds."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def _is_narrow(estimate: Estimate) -> bool:
    return max(estimate.value - estimate.low, estimate.high - estimate.value) <= WANTED_PRECISION
