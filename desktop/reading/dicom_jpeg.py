"""A plug-in for pydicom: imagecodecs decodes every kind of JPEG but JPEG 2000.

pydicom could use two other libraries. But the libjpeg of pylibjpeg is under the GPL, and GDCM is
many times larger and cannot read 12 bits with loss. imagecodecs (BSD) brings libjpeg-turbo and
CharLS. pydicom asks for the names here ("Pixel data decoder plugins" in its manual). Where pydicom
knows Pillow, too, it asks Pillow first, and imagecodecs where Pillow refuses.
"""

import imagecodecs
import numpy as np
from pydicom import uid
from pydicom.pixels.decoders.base import DecodeRunner

DECODER_DEPENDENCIES = {
    uid.JPEGBaseline8Bit: ("imagecodecs",),
    uid.JPEGExtended12Bit: ("imagecodecs",),
    uid.JPEGLossless: ("imagecodecs",),
    uid.JPEGLosslessSV1: ("imagecodecs",),
    uid.JPEGLSLossless: ("imagecodecs",),
    uid.JPEGLSNearLossless: ("imagecodecs",),
}


def is_available(syntax: str) -> bool:
    """Whether there is a decoder for a transfer syntax."""
    return syntax in DECODER_DEPENDENCIES


def decode_frame(source: bytes, runner: DecodeRunner) -> bytes:
    """Decode a JPEG or JPEG-LS codestream that `codestream.py` found whole.

    libjpeg fills a picture up with grey where the end is missing.

    Returns:
        8 or 16 bits a sample, by pixel, in the byte order of this computer.

    Raises:
        Exception: of the decoder's own kinds, for it is damaged.
    """
    if runner.transfer_syntax in uid.JPEGLSTransferSyntaxes:
        pixels = imagecodecs.jpegls_decode(source)
    else:
        # With the same colour space twice, libjpeg leaves the samples as they are.
        kept = "GRAYSCALE" if runner.samples_per_pixel == 1 else "RGB"
        pixels = imagecodecs.jpeg8_decode(source, colorspace=kept, outcolorspace=kept)
    runner.set_option("bits_allocated", 8 * pixels.itemsize)
    runner.set_option("planar_configuration", 0)
    return np.ascontiguousarray(pixels).tobytes()
