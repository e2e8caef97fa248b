"""DICOM films whose compressed pixels lie in the file in odd ways."""

import os
import struct
from pathlib import Path
from typing import Any

import numpy as np
from pydicom import dcmread
from pydicom.encaps import get_frame
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset, write_file_meta_info
from pydicom.uid import UID, RLELossless

from tests.dicom_film import ENCODERS, dicom_film, save

ITEM, DELIMITER = (struct.pack("<HH", 0xFFFE, element) for element in (0xE000, 0xE0DD))
PIXEL_DATA = struct.pack("<HH", 0x7FE0, 0x0010)
UNDEFINED = 0xFFFFFFFF
END = DELIMITER + bytes(4)


def codestream(pixels: np.ndarray, syntax: UID, folder: Path) -> bytes:
    """Pixels of 8 or 12 bits, as the encoder of a transfer syntax writes them."""
    if syntax == RLELossless:
        rle = dcmread(save(dicom_film(pixels), folder / "rle.dcm", syntax))
        return get_frame(rle.PixelData, 0, number_of_frames=1)
    return bytes(ENCODERS[syntax](pixels, 8 if pixels.dtype == np.uint8 else 12))


def item(content: bytes, length: int | None = None) -> bytes:
    """An item with its length, or with a wrong one."""
    return ITEM + struct.pack("<L", len(content) if length is None else length) + content


def encapsulated(stream: bytes) -> bytes:
    """What a sound file has for the value of its pixels."""
    return item(b"") + item(stream + bytes(len(stream) % 2)) + END


def film_with(
    value: bytes,
    pixels: np.ndarray,
    syntax: UID,
    path: Path,
    *,
    length: int = UNDEFINED,
    representation: bytes = b"OB\0\0",
    **elements: Any,
) -> Path:
    """Write a film whose pixels have this value, with what follows it.

    Args:
        pixels: what the header describes, of 8 or 12 bits.
        syntax: which the header names.
        length: of the value, as the file has it.
        representation: with the two bytes after it; empty where it is implicit.
        elements: as `dicom_film` takes them.
    """
    film = dicom_film(pixels, bits=8 if pixels.dtype == np.uint8 else 12)
    save(film, path)
    del film.PixelData
    for keyword, element in elements.items():
        setattr(film, keyword, element)
    film.file_meta.TransferSyntaxUID = syntax
    content = DicomBytesIO(bytes(128) + b"DICM")
    content.seek(0, os.SEEK_END)
    write_file_meta_info(content, film.file_meta)
    content.is_implicit_VR, content.is_little_endian = not representation, True
    write_dataset(content, film)
    content.write(PIXEL_DATA + representation + struct.pack("<L", length) + value)
    path.write_bytes(content.getvalue())
    return path
