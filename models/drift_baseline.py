"""Films that the model knows. A clinic's films are compared with them to find drift."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Self

import numpy as np

_PREFIX = "known_"


@dataclass(frozen=True)
class KnownFilms:
    """What was measured on the validation films, which the network was not fitted on.

    Attributes:
        patients: int32, (films,), the same number for films of one patient.
        pneumonia: bool, (films,).
        distances: float32, (films,), `models.gate.out_of_distribution.Likeness.distance`.
        logits: float32 or float64, (films,), `models.classifier.Prediction.logit`.
        brightness: float32, (films,), see `brightness`.
    """

    patients: np.ndarray
    pneumonia: np.ndarray
    distances: np.ndarray
    logits: np.ndarray
    brightness: np.ndarray

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> Self | None:
        """Read what `to_arrays` gave; None for a model that was made without it.

        Raises:
            KeyError: an array is missing.
        """
        if not any(name.startswith(_PREFIX) for name in arrays):
            return None
        return cls(**{field.name: arrays[_PREFIX + field.name] for field in fields(cls)})

    def to_arrays(self) -> dict[str, np.ndarray]:
        """The arrays of a .npz file."""
        return {_PREFIX + name: values for name, values in asdict(self).items()}

    def check(self) -> None:
        """Check that the arrays fit together.

        Raises:
            ValueError: they do not, or a number is not finite.
        """
        for values in asdict(self).values():
            if values.ndim != 1 or values.shape != self.patients.shape:
                raise ValueError("its known films are misshapen")
            if not np.isfinite(values).all():
                raise ValueError("a number of its known films is not finite")


def brightness(prepared: np.ndarray) -> float:
    """Mean grey value, 0 to 255. It depends on the exposure and on how the file was made.

    Args:
        prepared: uint8, (224, 224), from `models.preprocess.prepare`.
    """
    return float(prepared.mean())
