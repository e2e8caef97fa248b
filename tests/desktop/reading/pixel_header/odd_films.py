"""Films whose header was changed, and what is read of them."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import Dataset, dcmread
from pydicom.uid import (
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_film, read_picture
from models.preprocess import prepare

ASSUMED, CORRECTED = "dicom-fact-assumed", "dicom-fact-corrected"
WINDOW = {"WindowCenter": 2048, "WindowWidth": 4096}
SYNTAXES = [ExplicitVRLittleEndian, JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless, RLELossless]


def changed(path: Path, **elements: Any) -> Path:
    """Set elements of a written film; None leaves one out."""
    dataset = dcmread(path)
    change(dataset, **elements)
    dataset.save_as(path)
    return path


def change(dataset: Dataset, **elements: Any) -> None:
    for keyword, value in elements.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)


def codes(path: Path) -> str:
    return " ".join(note.code for note in read_picture(path).notes)


def shown(path: Path) -> np.ndarray:
    """What is scored, as a fraction of white; the viewer must show the same."""
    pixels = read_picture(path).pixels
    np.testing.assert_array_equal(prepare(read_film(path)[0].pixels), prepare(pixels))
    return prepare(pixels) / 255


def refusal(path: Path) -> PictureError:
    """Why a file is refused, for scoring and for the viewer."""
    with pytest.raises(PictureError) as scoring:
        read_picture(path)
    with pytest.raises(PictureError) as viewing:
        read_film(path)
    assert scoring.value.message == viewing.value.message
    return scoring.value
