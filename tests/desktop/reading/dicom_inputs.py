"""DICOM files in every way that machines write them: the transfer syntaxes, and pydicom's files."""

from pathlib import Path

from pydicom.data import get_testdata_file
from pydicom.uid import (
    JPEG2000,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

PLAIN = [
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
]
LOSSLESS = [RLELossless, JPEGLossless, JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless]
LOSSY = [JPEGExtended12Bit, JPEGLSNearLossless, JPEG2000]


def shipped(name: str) -> Path:
    """A file that pydicom brings along."""
    path = get_testdata_file(name, download=False)
    assert isinstance(path, str), name
    return Path(path)
