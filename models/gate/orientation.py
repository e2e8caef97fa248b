"""The eight ways a film may lie: upright or turned, and with black and white swapped or not."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Orientation:
    """How a picture differs from the film as it should lie.

    Attributes:
        inverted: black and white are swapped.
        quarter_turns: quarter turns anticlockwise, 0 to 3.
    """

    inverted: bool
    quarter_turns: int

    def of(self, upright: np.ndarray) -> np.ndarray:
        """Bring an upright film into this view.

        Args:
            upright: uint8, (side, side).
        """
        turned = np.rot90(upright, self.quarter_turns)
        return np.ascontiguousarray(255 - turned if self.inverted else turned)

    def undone(self, picture: np.ndarray) -> np.ndarray:
        """Bring a picture in this view upright; the inverse of `of`."""
        upright = np.rot90(255 - picture if self.inverted else picture, -self.quarter_turns)
        return np.ascontiguousarray(upright)


UPRIGHT = Orientation(inverted=False, quarter_turns=0)
VIEWS = tuple(Orientation(inverted, turns) for inverted in (False, True) for turns in range(4))
