"""What the tests of broken headers share."""

from functools import cache

import numpy as np
import pytest

from desktop.practice.phantom import phantom


@cache
def _drawn() -> np.ndarray:
    return phantom(160, 200, opacity=True, seed=3)


@pytest.fixture
def film() -> np.ndarray:
    """A small film; it is drawn once for the hundreds of tests here."""
    return _drawn().copy()
