"""What the findings are worth at the share of pneumonia here, and not at that among the films.

The films with known answers are rarely a fair sample: often one half of them is ill. Sensitivity
and specificity hold for each half by itself. So the share of children with pneumonia here, which a
person gives, says how the two halves mix.
"""

from dataclasses import dataclass

from desktop.local_validation.intervals import predictive_value
from desktop.local_validation.performance import Performance
from models.card import Estimate


@dataclass(frozen=True)
class AtPrevalence:
    """What the marking level does among children of whom a known share has pneumonia.

    Attributes:
        prevalence: that share. It is taken as it was given, without an interval of its own.
        ppv: of the films that are marked, the share with pneumonia; None if no film is marked.
        npv: of those that are not, the share without; None if all are marked.
        found, alarms: of 100 children, how many have pneumonia and are marked, and how many are
            marked without it.
    """

    prevalence: float
    ppv: Estimate | None
    npv: Estimate | None
    found: Estimate
    alarms: Estimate


def at_prevalence(performance: Performance, prevalence: float) -> AtPrevalence | None:
    """The figures at a share of pneumonia, with 95 % intervals.

    Returns:
        None if one class has no film that counts.
    """
    marked, left = performance.sensitivity, performance.specificity
    sensitivity, specificity = marked.estimate, left.estimate
    if sensitivity is None or specificity is None:
        return None
    missed, alarms = marked.of - marked.count, left.of - left.count
    return AtPrevalence(
        prevalence,
        ppv=predictive_value((marked.count, marked.of), (alarms, left.of), prevalence),
        npv=predictive_value((left.count, left.of), (missed, marked.of), 1 - prevalence),
        found=_scaled(sensitivity, 100 * prevalence),
        alarms=_scaled(
            Estimate(1 - specificity.value, 1 - specificity.high, 1 - specificity.low),
            100 * (1 - prevalence),
        ),
    )


def _scaled(estimate: Estimate, factor: float) -> Estimate:
    return Estimate(factor * estimate.value, factor * estimate.low, factor * estimate.high)
