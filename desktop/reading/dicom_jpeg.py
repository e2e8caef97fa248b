"""A plug-in for pydicom: imagecodecs decodes JPEG of more than 8 bits, lossless JPEG and JPEG-LS.

pydicom could use two other libraries. But the libjpeg of pylibjpeg is under the GPL, and GDCM is
many times larger and cannot read 12 bits with loss. imagecodecs (BSD) brings libjpeg-turbo and
CharLS. pydicom asks for the names here ("Pixel data decoder plugins" in its manual).
"""

import struct

import imagecodecs
import numpy as np
from pydicom import uid
from pydicom.pixels.decoders.base import DecodeRunner

DECODER_DEPENDENCIES = {
    uid.JPEGExtended12Bit: ("imagecodecs",),
    uid.JPEGLossless: ("imagecodecs",),
    uid.JPEGLosslessSV1: ("imagecodecs",),
    uid.JPEGLSLossless: ("imagecodecs",),
    uid.JPEGLSNearLossless: ("imagecodecs",),
}

_START_OF_IMAGE, _END_OF_IMAGE = b"\xff\xd8", b"\xff\xd9"
_PADDING = b"\0\xff"
# ITU-T T.81, table B.1, and T.87: the markers of a frame header.
_FRAME_MARKERS = frozenset({*range(0xC0, 0xD0), 0xF7} - {0xC4, 0xC8, 0xCC})


def is_available(syntax: str) -> bool:
    """Whether there is a decoder for a transfer syntax."""
    return syntax in DECODER_DEPENDENCIES


def decode_frame(source: bytes, runner: DecodeRunner) -> bytes:
    """Decode a JPEG or JPEG-LS codestream.

    Returns:
        8 or 16 bits a sample, by pixel, in the byte order of this computer.

    Raises:
        ValueError: it is damaged, or its size is not the one in the file's header.
    """
    # libjpeg fills the picture up with grey where the end is missing.
    if not source.rstrip(_PADDING).endswith(_END_OF_IMAGE):
        raise ValueError("the codestream has no end")
    precision, *size = _frame_header(source)
    if size != [runner.rows, runner.columns, runner.samples_per_pixel]:
        raise ValueError("the codestream is of another size than the file says")
    runner.set_option("bits_allocated", 8 if precision <= 8 else 16)
    runner.set_option("planar_configuration", 0)
    if runner.transfer_syntax in uid.JPEGLSTransferSyntaxes:
        return np.ascontiguousarray(imagecodecs.jpegls_decode(source)).tobytes()
    # With the same colour space twice, libjpeg leaves the samples as they are.
    kept = "GRAYSCALE" if runner.samples_per_pixel == 1 else "RGB"
    return imagecodecs.jpeg8_decode(source, colorspace=kept, outcolorspace=kept).tobytes()


def _frame_header(source: bytes) -> tuple[int, int, int, int]:
    """Precision in bits, rows, columns and samples a pixel."""
    if not source.startswith(_START_OF_IMAGE):
        raise ValueError("the codestream has no beginning")
    at = 2
    while source[at + 1] not in _FRAME_MARKERS:
        at += 2 + int.from_bytes(source[at + 2 : at + 4], "big")
    return struct.unpack_from(">BHHB", source, at + 4)
