"""The one import of the inference engine, and a network that runs on it."""

from typing import Any

import numpy as np

from models.message import QT_TRANSLATE_NOOP, Message, MessageError
from models.preprocess import normalise

ENGINE_MISSING = Message(
    "engine-missing",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The part of the program that scores films cannot be loaded ({reason}); copy or install "
        "the whole program again.",
    ),
)

try:
    from ai_edge_litert.interpreter import Interpreter
except ImportError as error:
    try:
        # Some boards have a wheel of the predecessor alone.
        from tflite_runtime.interpreter import Interpreter
    except ImportError:
        raise MessageError(ENGINE_MISSING.filled(reason=str(error))) from error

ENGINE: str = Interpreter.__module__.partition(".")[0]


class Network:
    """A TFLite network: takes a picture, gives floats by output name, whatever its own types are.

    Not thread-safe: each thread needs a network of its own. The model's bytes are shared.
    """

    def __init__(self, content: bytes) -> None:
        """Build the interpreter.

        Args:
            content: the .tflite file.

        Raises:
            ValueError: the engine cannot read it, or it has more than one signature or input.
        """
        # The engine reads the weights from these very bytes, so they must not be freed.
        self._content = content
        # Films are scored side by side, so one thread for each.
        interpreter = Interpreter(model_content=content, num_threads=1)
        names = list(interpreter.get_signature_list())
        if len(names) != 1:
            raise ValueError(f"the model has {len(names)} signatures, one is needed")
        self._run = interpreter.get_signature_runner(names[0])
        (self._input_name, self.input_details), *others = self._run.get_input_details().items()
        if others:
            raise ValueError("the model has more than one input")
        self.output_details: dict[str, dict[str, Any]] = self._run.get_output_details()
        greys = normalise(np.arange(256, dtype=np.uint8))
        self._stored_greys = _quantise(greys, self.input_details).ravel()

    def __call__(self, prepared: np.ndarray) -> dict[str, np.ndarray]:
        """Run one picture.

        Args:
            prepared: uint8, (224, 224), from `models.preprocess.prepare`; it is normalised here.

        Returns:
            Each output by its name, dequantised to float32.
        """
        stored = self._stored_greys.take(prepared)[np.newaxis, ..., np.newaxis]
        outputs = self._run(**{self._input_name: stored})
        return {
            name: _dequantise(value, self.output_details[name]) for name, value in outputs.items()
        }


def _quantise(values: np.ndarray, details: dict[str, Any]) -> np.ndarray:
    """Real to stored values, q = r / scale + zero point (TFLite 8-bit quantisation spec)."""
    scale, zero_point = details["quantization"]
    if not scale:
        return values.astype(details["dtype"], copy=False)
    limits = np.iinfo(details["dtype"])
    stored = np.rint(values / scale) + zero_point
    return stored.clip(limits.min, limits.max).astype(details["dtype"])


def _dequantise(stored: np.ndarray, details: dict[str, Any]) -> np.ndarray:
    """Stored to real values, r = (q - zero point) * scale, as float32."""
    scale, zero_point = details["quantization"]
    if not scale:
        return stored.astype(np.float32)
    return (stored.astype(np.float32) - zero_point) * np.float32(scale)
