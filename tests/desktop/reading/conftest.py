"""What the tests of reading share."""

import numpy as np
import pytest


@pytest.fixture
def deep(film: np.ndarray) -> np.ndarray:
    """The film in 12 bits, from 0 to 4095."""
    spread = np.interp(film, (film.min(), film.max()), (0, 4095))
    return np.rint(spread).astype(np.uint16)
