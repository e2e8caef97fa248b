"""The shipped network's architecture as other engines want it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime.quantization as quantization

from convert.quantize import export_network
from models.preprocess import SIZE, normalise
from tests.benchmarks.contenders import FLOAT, INT8
from train.fit.networks import build


class _Films(quantization.CalibrationDataReader):
    def __init__(self, name: str, films: Sequence[np.ndarray]) -> None:
        self._inputs = ({name: normalise(film)[np.newaxis]} for film in films)

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self._inputs, None)


def write_networks(folder: Path, films: Sequence[np.ndarray]) -> None:
    """Write the float network and an int8 form of it as ONNX.

    The weights are random: they do not change how long anything takes.

    Args:
        films: uint8, (224, 224), that the int8 form is calibrated on.
    """
    network = export_network(build("mobilenetv2", "none"))
    network(np.zeros((1, SIZE, SIZE, 1), np.float32))
    network.export(folder / FLOAT, format="onnx", verbose=False)
    quantization.quantize_static(
        folder / FLOAT,
        folder / INT8,
        _Films(network.inputs[0].name, films),
        per_channel=True,
    )
