"""Whether a photograph of a film is good enough to be scored."""

import numpy as np

# Of training films blurred by 2 pixels of the network's input (train.corruptions) nearly all lie
# below, and none that were not blurred. Networks see pneumonia in healthy children so blurred.
MIN_SHARPNESS = 0.003
# Of training films next to none holds so much white; under a severe reflection (train.corruptions)
# most do, which changes few findings and is told beside them.
MAX_WHITE = 0.02

_WHITE = 250  # of 255
_MARGIN = 11  # pixels of the network's input, where a sliver of the light box may be left


def is_sharp(prepared: np.ndarray) -> bool:
    """Whether a photographed film, uint8, (224, 224), is no more blurred than it may be."""
    return sharpness(prepared) >= MIN_SHARPNESS


def has_glare(prepared: np.ndarray) -> bool:
    """Whether a lamp or a window is reflected in a photographed film, uint8, (224, 224)."""
    return bool((_middle(prepared) >= _WHITE).mean() > MAX_WHITE)


def sharpness(prepared: np.ndarray) -> float:
    """The variance of the Laplacian (Pech-Pacheco et al. 2000) in shares of the grey values' own.

    At the network's input and not at the camera's pixels, of which it sees nothing.
    """
    grey = _middle(prepared).astype(np.float32)
    middle = grey[1:-1, 1:-1]
    laplacian = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:] - 4 * middle
    return float(laplacian.var() / max(grey.var(), 1.0))


def _middle(prepared: np.ndarray) -> np.ndarray:
    return prepared[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
