"""Whether a photograph of a film is good enough to be scored."""

import numpy as np

# `train.data.corruptions` blurs training films by 2 pixels of the network's input. Nearly all of
# them then lie below this, and no sharp ones do. Networks see pneumonia in blurred films of healthy
# children.
MIN_SHARPNESS = 0.003
# Hardly any training film has this much white. Most do under the severe reflection of
# `train.data.corruptions`. It changes few findings, so the film is scored and gets a note.
MAX_WHITE = 0.02

_WHITE = 250  # of 255
_MARGIN = 11  # pixels at the edge of the network's input, which may show some of the light box


def is_sharp(prepared: np.ndarray) -> bool:
    """Whether a photographed film, uint8, (224, 224), is sharp enough."""
    return sharpness(prepared) >= MIN_SHARPNESS


def has_glare(prepared: np.ndarray) -> bool:
    """Whether a lamp or a window is reflected in a photographed film, uint8, (224, 224)."""
    return bool((_middle(prepared) >= _WHITE).mean() > MAX_WHITE)


def sharpness(prepared: np.ndarray) -> float:
    """The variance of the Laplacian (Pech-Pacheco et al. 2000) over that of the grey values.

    It is measured at the network's input, because the network does not see the camera's pixels.
    """
    grey = _middle(prepared).astype(np.float32)
    middle = grey[1:-1, 1:-1]
    laplacian = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:] - 4 * middle
    return float(laplacian.var() / max(grey.var(), 1.0))


def _middle(prepared: np.ndarray) -> np.ndarray:
    return prepared[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
