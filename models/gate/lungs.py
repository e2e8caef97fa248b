"""What the map of the lungs says of a picture: whether both are there, and wholly.

Maps are float32, (14, 14), as in `models.classifier.Prediction`.
"""

import numpy as np

# Rows or columns with the most lung, whose mean a lung's cross-section is compared with.
_WIDEST = 3


def two_lungs(lungs: np.ndarray, typical: np.ndarray) -> float:
    """How well two lungs lie where lungs are: the overlap on the side where it is less.

    The overlap is the coefficient of Dice 1945, with probabilities for members of the sets.

    Args:
        lungs, typical: a picture's map and the mean map of children's films.

    Returns:
        0, no lung on one side at least, to 1.
    """
    middle = lungs.shape[1] // 2
    sides = (slice(None, middle), slice(middle, None))
    return min(_overlap(lungs[:, side], typical[:, side]) for side in sides)


def lung_at_edge(lungs: np.ndarray) -> float:
    """How wide the lungs are at the edge of the picture, at that of the four where they are widest.

    A lung that is all on the film tapers to nothing before the edge. One that the edge cuts off is
    still wide there.

    Args:
        lungs: a picture's map.

    Returns:
        0 to about 1: the cross-section at the edge over the widest ones in that direction.
    """
    return max(_at_ends(lungs.sum(axis=1)), _at_ends(lungs.sum(axis=0)))


def _overlap(one: np.ndarray, other: np.ndarray) -> float:
    return float(2 * (one * other).sum() / ((one**2).sum() + (other**2).sum()))


def _at_ends(widths: np.ndarray) -> float:
    widest = np.sort(widths)[-_WIDEST:].mean()
    return float(max(widths[0], widths[-1]) / widest) if widest else 0.0
