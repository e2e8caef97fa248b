"""Writes films as DICOM, in the ways that machines write them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from imagecodecs import jpeg2k_encode, jpeg8_encode, jpegls_encode
from pydicom import Dataset, dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    JPEG2000,
    UID,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
    generate_uid,
)

# Each makes a codestream of pixels and the number of bits they use.
ENCODERS: dict[UID, Callable[[np.ndarray, int], bytes | bytearray]] = {
    JPEGBaseline8Bit: lambda pixels, _: jpeg8_encode(pixels, 95),
    JPEGExtended12Bit: lambda pixels, bits: jpeg8_encode(pixels, 98, bitspersample=bits),
    JPEGLossless: lambda pixels, bits: jpeg8_encode(
        pixels, lossless=True, predictor=6, bitspersample=bits
    ),
    JPEGLosslessSV1: lambda pixels, bits: jpeg8_encode(
        pixels, lossless=True, predictor=1, bitspersample=bits
    ),
    JPEGLSLossless: lambda pixels, _: jpegls_encode(pixels),
    JPEGLSNearLossless: lambda pixels, _: jpegls_encode(pixels, level=8),
    JPEG2000Lossless: lambda pixels, bits: jpeg2k_encode(
        pixels, codecformat="j2k", bitspersample=bits, reversible=True
    ),
    JPEG2000: lambda pixels, bits: jpeg2k_encode(pixels, 80, codecformat="j2k", bitspersample=bits),
}


def dicom_film(pixels: np.ndarray, *, bits: int = 0, **elements: Any) -> Dataset:
    """A chest film of a child of three years as a data set that is not yet encoded.

    Args:
        pixels: 8 or 16 bits, signed or not, (height, width) or (height, width, 3).
        bits: in use; all when 0.
        elements: to set or, where None, to leave out.
    """
    film = Dataset()
    film.SOPClassUID = DigitalXRayImageStorageForPresentation
    film.SOPInstanceUID = generate_uid()
    film.Modality = "DX"
    film.BodyPartExamined = "CHEST"
    film.ViewPosition = "AP"
    film.PatientName = "Doe^Jane"
    film.PatientID = "4711"
    film.PatientSex = "F"
    film.PatientBirthDate = "20170301"
    film.StudyDate = "20200401"
    film.AccessionNumber = "A-815"
    film.Rows, film.Columns = pixels.shape[:2]
    film.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    film.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    if pixels.ndim == 3:
        film.PlanarConfiguration = 0
    film.BitsAllocated = 8 * pixels.itemsize
    film.BitsStored = bits or film.BitsAllocated
    film.HighBit = film.BitsStored - 1
    film.PixelRepresentation = int(pixels.dtype.kind == "i")
    film.PixelData = pixels.tobytes()
    for keyword, value in elements.items():
        if value is None:
            delattr(film, keyword)
        else:
            setattr(film, keyword, value)
    return film


def save(film: Dataset, path: Path, syntax: UID = ExplicitVRLittleEndian) -> Path:
    """Encode and write a data set, with a preamble."""
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = syntax
    film.file_meta.MediaStorageSOPClassUID = film.SOPClassUID
    film.file_meta.MediaStorageSOPInstanceUID = film.SOPInstanceUID
    film["PixelData"].VR = "OB" if film.BitsAllocated == 8 else "OW"
    if syntax == ExplicitVRBigEndian and film.BitsAllocated == 16:
        film.PixelData = np.frombuffer(film.PixelData, np.uint16).byteswap().tobytes()
    elif syntax == RLELossless:
        film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        film.compress(RLELossless)
    elif syntax in ENCODERS:
        size = (film.Rows, film.Columns, film.SamplesPerPixel)
        pixels = np.frombuffer(film.PixelData, f"u{film.BitsAllocated // 8}").reshape(size)
        film.PixelData = encapsulate([bytes(ENCODERS[syntax](pixels.squeeze(), film.BitsStored))])
        film["PixelData"].VR = "OB"
    dcmwrite(path, film, enforce_file_format=True)
    return path
