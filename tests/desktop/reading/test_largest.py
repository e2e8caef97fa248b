"""The largest pictures that are read at all fit into the memory of a small computer."""

import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.reading.picture import MAX_PICTURE_BYTES
from tests.desktop.reading.cost import costs_of
from tests.desktop.reading.test_bombs import MAX_MEGABYTES, MAX_SECONDS
from tests.dicom_film import dicom_film, save

if sys.platform == "win32":
    pytest.skip("what a process cost cannot be asked", allow_module_level=True)

# Pixels of 8 and of 16 bits, and in colour or in 32 bits.
GREY, DEEP, FULL = ((side, 10_000) for side in (10_000, 5_000, 2_500))
assert np.prod(GREY) == MAX_PICTURE_BYTES


def make(folder: Path) -> None:
    """Write films of the largest size, as they take the most: not packed."""
    Image.fromarray(np.full(GREY, 90, np.uint8)).save(folder / "grey.tif")
    Image.fromarray(np.full(DEEP, 900, np.uint16)).save(folder / "deep.tif")
    Image.fromarray(np.full(FULL, 0.9, np.float32)).save(folder / "float.tif")
    Image.fromarray(np.full((*FULL, 3), 90, np.uint8)).save(folder / "colour.bmp")
    save(dicom_film(np.full(DEEP, -900, np.int16)), folder / "deep.dcm")
    # A telephone's: reduced while it is decoded.
    Image.fromarray(np.full((*DEEP, 3), (90, 80, 70), np.uint8)).save(folder / "colour.jpg")


def test_the_largest_pictures_are_read_soon_and_in_little_memory(tmp_path: Path) -> None:
    make(tmp_path)
    costs = costs_of(tmp_path)
    assert len(costs) == 6
    for name, cost in costs.items():
        assert {status for status, _ in cost["rows"]} == {"review"}, name  # for they are blank
        assert cost["seconds"] < MAX_SECONDS, name
        assert cost["megabytes"] < MAX_MEGABYTES, name
