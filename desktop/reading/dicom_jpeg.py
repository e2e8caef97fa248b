"""A plug-in for pydicom: it decodes every kind of JPEG but JPEG 2000, also for JPEG files.

pydicom could use two other libraries. But the libjpeg of pylibjpeg is under the GPL, and GDCM is
many times larger and cannot read 12 bits with loss. imagecodecs (BSD) brings libjpeg-turbo and
CharLS. Where it refuses a JPEG, Pillow is asked, which has a libjpeg-turbo of its own. pydicom asks
for the names here ("Pixel data decoder plugins" in its manual).
"""

import io
from contextlib import suppress

import imagecodecs
import numpy as np
from PIL import Image
from pydicom import uid
from pydicom.pixels.decoders.base import DecodeRunner, get_decoder

from desktop.reading.codestream import may_be_filled_up, with_more_codes

DECODER_DEPENDENCIES = {
    uid.JPEGBaseline8Bit: ("imagecodecs", "PIL"),
    uid.JPEGExtended12Bit: ("imagecodecs", "PIL"),
    uid.JPEGLossless: ("imagecodecs",),
    uid.JPEGLosslessSV1: ("imagecodecs",),
    uid.JPEGLSLossless: ("imagecodecs",),
    uid.JPEGLSNearLossless: ("imagecodecs",),
}


def is_available(syntax: str) -> bool:
    """Whether there is a decoder for a transfer syntax."""
    return syntax in DECODER_DEPENDENCIES


def register() -> None:
    """Make this the one decoder of these transfer syntaxes."""
    for syntax in DECODER_DEPENDENCIES:
        decoder = get_decoder(syntax)
        # pydicom's own plug-in takes it for a picture when a stream ends too early.
        for name in decoder.available_plugins:
            decoder.remove_plugin(name)
        decoder.add_plugin("imagecodecs", (__name__, decode_frame.__name__))


def decode_frame(source: bytes, runner: DecodeRunner) -> bytes:
    """Decode a JPEG or JPEG-LS codestream; see `decode`.

    Returns:
        8 or 16 bits a sample, by pixel, in the byte order of this computer.
    """
    pixels = decode(source, runner.transfer_syntax, runner.samples_per_pixel)
    runner.set_option("bits_allocated", 8 * pixels.itemsize)
    runner.set_option("planar_configuration", 0)
    return np.ascontiguousarray(pixels).tobytes()


def decode(source: bytes, syntax: uid.UID, samples: int) -> np.ndarray:
    """Decode a JPEG or JPEG-LS codestream with an end marker as its last two bytes.

    Args:
        samples: of a pixel.

    Returns:
        The samples as they are, uint8 or uint16, (height, width) or (height, width, 3).

    Raises:
        ValueError: there are fewer pixels in it than it says.
        Exception: of the decoders' own kinds, for it is damaged.
    """
    if syntax in uid.JPEGLSTransferSyntaxes:
        return np.asarray(imagecodecs.jpegls_decode(source))
    pixels = _decode_jpeg(source, samples)
    if may_be_filled_up(pixels):
        more = _decode_jpeg(with_more_codes(source), samples)
        if not np.array_equal(pixels, more):
            raise ValueError("the codestream has fewer pixels than it says")
    return pixels


def _decode_jpeg(source: bytes, samples: int) -> np.ndarray:
    """The samples as they are, whatever colours they stand for."""
    try:
        # With the same colour space twice, libjpeg leaves the samples as they are.
        kept = "GRAYSCALE" if samples == 1 else "RGB"
        return imagecodecs.jpeg8_decode(source, colorspace=kept, outcolorspace=kept)
    except Exception:
        with suppress(Exception), Image.open(io.BytesIO(source), formats=("JPEG",)) as image:
            if samples > 1:
                image.draft("YCbCr", image.size)
            return np.asarray(image)
        raise
