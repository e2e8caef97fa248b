"""The shipped network with its calibration: a prepared film in, a prediction out."""

from dataclasses import dataclass

import numpy as np

from models.card import ModelCard
from models.interpreter import Network

# The shape of each map that the network gives: one film, rows from the top, columns, one channel.
MAP_SHAPE = (1, 7, 7, 1)
LUNGS_SHAPE = (1, 14, 14, 1)


@dataclass(frozen=True)
class Prediction:
    """What one forward pass says of one picture.

    Attributes:
        logit: uncalibrated log-odds of pneumonia, the mean of the map.
        probability: calibrated probability of pneumonia, 0..1, to 4 decimals.
        cam: float32, (7, 7), class-activation map: log-odds by place, rows from the top (Zhou
            et al. 2016, "Learning Deep Features for Discriminative Localization").
        lungs: float32, (14, 14), probability that a place belongs to a lung, rows from the top.
        embedding: float32, (1280,), the pooled features.
    """

    logit: float
    probability: float
    cam: np.ndarray
    lungs: np.ndarray
    embedding: np.ndarray


class Classifier:
    """The shipped network with its calibration. Not thread-safe: one for each thread."""

    def __init__(self, content: bytes, card: ModelCard) -> None:
        """Build the network.

        Args:
            content: the .tflite file.
            card: its card, with the calibration.
        """
        self._card = card
        self._network = Network(content)

    def classify(self, prepared: np.ndarray) -> Prediction:
        """Classify one picture.

        Args:
            prepared: uint8, (224, 224), from `models.preprocess.prepare`.
        """
        outputs = self._network(prepared)
        logit = logit_of(outputs["cam"])
        return Prediction(
            logit=logit,
            probability=float(self._card.calibration.probability(logit)),
            cam=outputs["cam"].reshape(outputs["cam"].shape[1:3]),
            lungs=lungs_of(outputs["lungs"]),
            embedding=outputs["embedding"].reshape(-1),
        )


def logit_of(cam: np.ndarray) -> float:
    """The logit of a class-activation map, its mean.

    Global average pooling and a linear head commute, so this is the network's logit. The network
    does not give it itself, because an int8 output has at most 256 values, too few to rank films
    by. The mean of the 49 values of an int8 map has thousands.
    """
    return float(cam.mean(dtype=np.float64))


def lungs_of(log_odds: np.ndarray) -> np.ndarray:
    """The map of the lungs, see `Prediction`, from the network's output of shape (1, 14, 14, 1)."""
    return 1.0 / (1.0 + np.exp(-log_odds.reshape(log_odds.shape[1:3])))
