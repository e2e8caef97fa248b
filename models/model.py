"""The model that the program runs: its card, and the files that the card vouches for."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from models.card import ModelCard, ModelError
from models.classifier import LUNGS_SHAPE, MAP_SHAPE, Classifier
from models.gate.clinic_films import ClinicFilms
from models.gate.out_of_distribution import Reference
from models.interpreter import ENGINE, Network
from models.message import QT_TRANSLATE_NOOP, Message, reason_of
from models.preprocess import PREPROCESSING_VERSION, SIZE

MODEL_PATH = Path(__file__).with_name("pneumonia_mobilenetv2_int8.tflite")
REFERENCE_SUFFIX = ".npz"

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


@dataclass(frozen=True)
class Model:
    """A verified model: its card, and what the card vouches for. Shared by all threads.

    Attributes:
        path: of the .tflite file.
        content: the bytes of that file.
        reference: statistics of the films that the model was made for.
        clinic: those of this clinic that people have read; None unless they were adopted.
    """

    path: Path
    card: ModelCard
    content: bytes
    reference: Reference
    clinic: ClinicFilms | None = None

    @property
    def label(self) -> str:
        """The name and the first 8 digits of the hash, as the CSV shows them.

        With the clinic's films it names these, too, because then the gate is another.
        """
        own = f"{self.card.name} {self.card.sha256[:8]}"
        return f"{own} + clinic {self.clinic.key}" if self.clinic else own

    def classifier(self) -> Classifier:
        """A classifier of its own for one thread."""
        return Classifier(self.content, self.card)


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
        "lungs": LUNGS_SHAPE,
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
