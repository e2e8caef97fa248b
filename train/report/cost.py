"""What a network costs to run: size, multiply-adds, and time."""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from ai_edge_litert.tools import flatbuffer_utils

from models.interpreter import Network
from models.preprocess import SIZE

if TYPE_CHECKING:
    import keras

ROUNDS = 100
_MULTIPLYING = frozenset({"CONV_2D", "DEPTHWISE_CONV_2D", "FULLY_CONNECTED"})


@dataclass(frozen=True)
class Cost:
    """The cost of one network as TFLite.

    Attributes:
        parameters: weights and biases, batch normalisation folded into them.
        bytes: size of the file.
        multiply_adds: of one film, in convolutions and dense layers. The other layers add little.
        milliseconds: median time of one film on one thread. The networks compared take turns.
    """

    parameters: int
    bytes: int
    multiply_adds: int
    milliseconds: float


def costs(contents: dict[str, bytes], rounds: int = ROUNDS) -> dict[str, Cost]:
    """Weigh and time networks.

    Args:
        contents: the .tflite files by name.
        rounds: films that each network is timed on.
    """
    milliseconds = _time_in_turns(contents, rounds)
    return {
        name: Cost(
            parameters=parameters(content),
            bytes=len(content),
            multiply_adds=multiply_adds(content),
            milliseconds=milliseconds[name],
        )
        for name, content in contents.items()
    }


def as_float_tflite(model: "keras.Model") -> bytes:
    """A Keras network as float32 TFLite for one film at a time."""
    import keras

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.tflite"
        one_film = keras.InputSpec(shape=(1, SIZE, SIZE, 1), dtype="float32")
        model.export(path, format="litert", verbose=False, input_signature=[one_film])
        return path.read_bytes()


def parameters(content: bytes) -> int:
    """Weights of a .tflite's convolutions and dense layers, and a bias for each filter."""
    return sum(int(np.prod(weights)) + output[-1] for _, weights, output in _layers(content))


def multiply_adds(content: bytes) -> int:
    """Multiplications, each with its addition, of a .tflite's convolutions and dense layers.

    Each output value of a layer takes as many as its filter has weights.
    """
    return sum(
        int(np.prod(output)) * _weights_of_one_output(kind, weights)
        for kind, weights, output in _layers(content)
    )


def _layers(content: bytes) -> Iterator[tuple[str, list[int], list[int]]]:
    """Kind, shape of the weights and shape of the output of each layer."""
    model = flatbuffer_utils.read_model_from_bytearray(bytearray(content))
    (graph,) = model.subgraphs
    for operator in graph.operators:
        kind = flatbuffer_utils.opcode_to_name(model, operator.opcodeIndex)
        if kind in _MULTIPLYING:
            _, weights, *_ = operator.inputs
            (output,) = operator.outputs
            yield kind, list(graph.tensors[weights].shape), list(graph.tensors[output].shape)


def _weights_of_one_output(kind: str, weights: list[int]) -> int:
    """TFLite keeps (out, height, width, in), (1, height, width, channels) and (out, in)."""
    counted = weights[1:3] if kind == "DEPTHWISE_CONV_2D" else weights[1:]
    return int(np.prod(counted))


def _time_in_turns(contents: dict[str, bytes], rounds: int) -> dict[str, float]:
    networks = {name: Network(content) for name, content in contents.items()}
    film = np.random.default_rng(0).integers(256, size=(SIZE, SIZE), dtype=np.uint8)
    seconds: dict[str, list[float]] = {name: [] for name in networks}
    for _ in range(rounds):
        for name, network in networks.items():
            start = time.perf_counter()
            network(film)
            seconds[name].append(time.perf_counter() - start)
    return {name: 1000 * float(np.median(each)) for name, each in seconds.items()}
