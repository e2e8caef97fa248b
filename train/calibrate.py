"""The decision rule, fitted on validation and on its copies as worse conditions would give them.

On films just like those it learnt from a network is surer than it should be anywhere else. So each
validation film counts as it is, and again under corruptions of moderate strength, drawn for it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

from train.corruptions import MODERATE, corruptions
from train.data import Film, labels_of, read_prepared
from train.metrics import DecisionRule, fit_decision_rule

COPIES = 4
# The program puts such a film right before it is scored.
_NOT_SCORED = "inverted polarity"


def calibrate(
    logits: Callable[[Iterable[np.ndarray]], np.ndarray],
    films: Sequence[Film],
    weights: np.ndarray,
) -> DecisionRule:
    """Fit a network's decision rule.

    Args:
        logits: see `train.evaluate.Candidate`.
        films: of validation.
        weights: float, (films,), what each film counts.
    """
    return fit_decision_rule(
        np.repeat(labels_of(films), 1 + COPIES),
        logits(_with_copies(films)),
        np.repeat(weights, 1 + COPIES) / (1 + COPIES),
    )


def _with_copies(films: Sequence[Film]) -> Iterator[np.ndarray]:
    """Every film, followed by its copies."""
    moderate = [
        by_strength[MODERATE - 1]
        for name, by_strength in corruptions().items()
        if name != _NOT_SCORED
    ]
    rng = np.random.default_rng(0)
    for film in films:
        picture = read_prepared(film.path)
        yield picture
        for drawn in rng.choice(len(moderate), COPIES, replace=False):
            yield moderate[drawn](picture)
