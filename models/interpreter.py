"""The one import of the inference engine, and the classifier the program runs."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from models.card import ModelCard, ModelError
from models.gate.out_of_distribution import Reference
from models.message import QT_TRANSLATE_NOOP, Message, reason_of
from models.preprocess import PREPROCESSING_VERSION, SIZE, normalise

try:
    from ai_edge_litert.interpreter import Interpreter
except ImportError:  # boards for which only the predecessor has a wheel
    from tflite_runtime.interpreter import Interpreter

ENGINE: str = Interpreter.__module__.partition(".")[0]
MODEL_PATH = Path(__file__).with_name("pneumonia_mobilenetv2_int8.tflite")
REFERENCE_SUFFIX = ".npz"

MAP_SHAPE = (1, 7, 7, 1)

FILE_UNREADABLE = Message(
    "model-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model file {file} cannot be read ({reason}); copy the whole program folder again.",
    ),
)
FILE_DAMAGED = Message(
    "model-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model file {file} is damaged or is not the one its card describes; copy the whole "
        "program folder again.",
    ),
)
FILE_UNUSABLE = Message(
    "model-unusable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model file {file} cannot be used ({reason}); use the model that came with this "
        "program.",
    ),
)
OTHER_PREPROCESSING = Message(
    "other-preprocessing",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model {model} needs preprocessing version {needed} and this program has version "
        "{version}; use the model that came with it.",
    ),
)
ENGINE_REFUSES = Message(
    "engine-refuses",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model {model} cannot be run by {engine} ({reason}); use the model that came with "
        "this program.",
    ),
)
OTHER_INTERFACE = Message(
    "other-interface",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model {model} does not have the input and outputs that its card and this program "
        "expect; use the model that came with this program.",
    ),
)


class Network:
    """A TFLite network with its signature's names: a picture in, float out, whatever its types.

    Not thread-safe: each thread needs a network of its own. The model's bytes are shared.
    """

    def __init__(self, content: bytes, threads: int = 1) -> None:
        """Build the interpreter.

        Args:
            content: the .tflite file.
            threads: threads of one inference.

        Raises:
            ValueError: the engine cannot read the content, or it has no single signature.
        """
        # Kept alive here: the engine reads the weights from these very bytes.
        self._content = content
        interpreter = Interpreter(model_content=content, num_threads=threads)
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


@dataclass(frozen=True)
class Prediction:
    """What one forward pass says of one picture.

    Attributes:
        logit: uncalibrated log-odds of pneumonia, the mean of the map.
        probability: calibrated probability of pneumonia, 0..1, to 4 decimals.
        bacterial: calibrated probability that a pneumonia, if it is one, is bacterial rather than
            viral, 0..1, to 4 decimals.
        cam: float32, (7, 7), class-activation map: log-odds by place, rows from the top (Zhou
            et al. 2016, "Learning Deep Features for Discriminative Localization").
        embedding: float32, (1280,), the pooled features.
    """

    logit: float
    probability: float
    bacterial: float
    cam: np.ndarray
    embedding: np.ndarray


class Classifier:
    """The shipped network with its calibration. Not thread-safe: one for each thread."""

    def __init__(self, model: "Model", threads: int = 1) -> None:
        self._card = model.card
        self._network = Network(model.content, threads)

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
            bacterial=float(
                self._card.pattern.calibration.probability(logit_of(outputs["pattern"]))
            ),
            cam=outputs["cam"].reshape(outputs["cam"].shape[1:3]),
            embedding=outputs["embedding"].reshape(-1),
        )


def logit_of(cam: np.ndarray) -> float:
    """The logit of a class-activation map, its mean.

    Global average pooling and a linear head commute, so this is the network's logit. It is
    taken here and not in the network because an int8 output has 256 values at most, too few
    to rank films by, while the mean of the 49 values of an int8 map has thousands.
    """
    return float(cam.mean(dtype=np.float64))


@dataclass(frozen=True)
class Model:
    """A verified model: its card, and what the card vouches for. Shared by all threads.

    Attributes:
        path: of the .tflite file.
        content: what it holds.
        reference: of the films that the model was made for.
    """

    path: Path
    card: ModelCard
    content: bytes
    reference: Reference

    @property
    def label(self) -> str:
        """The name and the first 8 digits of the hash, as the CSV shows them."""
        return f"{self.card.name} {self.card.sha256[:8]}"


def load_model(path: Path = MODEL_PATH) -> Model:
    """Read a .tflite, and the card and the reference statistics beside it, and check them.

    Raises:
        ModelError: one sentence for the user; a file is missing, damaged, or of another
            version of the program.
    """
    card = ModelCard.load(path.with_suffix(".json"))
    content = _read_verified(path, card.sha256)
    reference_path = path.with_suffix(REFERENCE_SUFFIX)
    reference_content = _read_verified(reference_path, card.reference.sha256)
    if card.preprocessing_version != PREPROCESSING_VERSION:
        raise ModelError(
            OTHER_PREPROCESSING.filled(
                model=card.name,
                needed=card.preprocessing_version,
                version=PREPROCESSING_VERSION,
            )
        )
    try:
        reference = Reference.from_bytes(reference_content)
    except ValueError as error:
        unusable = FILE_UNUSABLE.filled(file=reference_path.name, reason=str(error))
        raise ModelError(unusable) from error
    _check_interface(card, content, reference)
    return Model(path, card, content, reference)


def _read_verified(path: Path, sha256: str) -> bytes:
    """Read a file that the card vouches for."""
    try:
        content = path.read_bytes()
    except OSError as error:
        unreadable = FILE_UNREADABLE.filled(file=path.name, reason=reason_of(error))
        raise ModelError(unreadable) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelError(FILE_DAMAGED.filled(file=path.name))
    return content


def _check_interface(card: ModelCard, content: bytes, reference: Reference) -> None:
    try:
        network = Network(content)
    except (ValueError, RuntimeError) as error:
        refused = ENGINE_REFUSES.filled(model=card.name, engine=ENGINE, reason=str(error))
        raise ModelError(refused) from error
    details = network.input_details
    shape = tuple(int(size) for size in details["shape"])
    expected = (1, card.input.height, card.input.width, card.input.channels)
    scale, zero_point = details["quantization"]
    outputs = {name: tuple(of["shape"]) for name, of in network.output_details.items()}
    expected_outputs = {
        "cam": MAP_SHAPE,
        "pattern": MAP_SHAPE,
        "embedding": (1, *reference.mean.shape),
    }
    if (
        shape != expected
        or shape != (1, SIZE, SIZE, 1)
        or np.dtype(details["dtype"]).name != card.input.dtype
        or not np.isclose(scale, card.input.scale)
        or zero_point != card.input.zero_point
        or outputs != expected_outputs
    ):
        raise ModelError(OTHER_INTERFACE.filled(model=card.name))


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
