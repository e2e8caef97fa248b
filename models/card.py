"""The model card: a typed view of the JSON that lies beside the .tflite."""

import dataclasses
import hashlib
import json
import types
import typing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from models.calibration import SAID_PREVALENCE, Calibration
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, Number, reason_of

CARD_FORMAT = 4
CHECKSUM = "checksum"

CARD_UNREADABLE = Message(
    "card-unreadable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model card {file} cannot be read ({reason}); copy the whole program folder again.",
    ),
)
CARD_DAMAGED = Message(
    "card-damaged",
    QT_TRANSLATE_NOOP(
        "Scoring", "The model card {file} is damaged; copy the whole program folder again."
    ),
)
CARD_UNUSABLE = Message(
    "card-unusable",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "The model card {file} cannot be used ({reason}); use the model that came with this "
        "program.",
    ),
)


# Sentences in the cards of our own models, so that the window can show them in its language.
_PHRASES = {
    str(phrase): phrase
    for phrase in (
        Message(
            "population",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "children of one to five years, frontal films, one hospital in Guangzhou, China",
            ),
        ),
        Message(
            "rule-balanced",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "pneumonia is more likely than not, where every second film shows pneumonia",
            ),
        ),
        Message(
            "rule-sensitive",
            QT_TRANSLATE_NOOP(
                "Scoring",
                "highest threshold with sensitivity >= {sensitivity} on validation, whole and in "
                "pieces",
            ),
        ).filled(sensitivity=Number(0.99, 2)),
    )
}


class ModelError(MessageError):
    """The model or its card cannot be used."""


@dataclass(frozen=True)
class InputSpec:
    """The network's input tensor, without its batch axis of 1."""

    height: int
    width: int
    channels: int
    dtype: str
    scale: float
    zero_point: int


@dataclass(frozen=True)
class Estimate:
    """A measured proportion or score with the ends of its 95 % confidence interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Answers:
    """What share of the films of one class the program marks, and what share it calls unclear."""

    marked: Estimate
    unclear: Estimate


@dataclass(frozen=True)
class Measurement:
    """What an operating point did on one split.

    Attributes:
        images, patients: how many.
        sensitivity, specificity: of the threshold alone, as if no film were unclear.
        pneumonia, normal: what the program says of the films of each class.
    """

    images: int
    patients: int
    sensitivity: Estimate
    specificity: Estimate
    pneumonia: Answers
    normal: Answers


@dataclass(frozen=True)
class OperatingPoint:
    """A named threshold on the calibrated probability; at or above it is `pneumonia`.

    Attributes:
        rule: how the threshold was chosen on validation, in words.
        measured: by split, `validation` (where it was chosen), `lowest` and `test`.
    """

    name: str
    threshold: float
    rule: str
    measured: dict[str, Measurement]


@dataclass(frozen=True)
class Unclear:
    """The probabilities between which neither finding is sure enough, and a person decides.

    Attributes:
        low, high: strictly between them is unclear; see `at`.
        coverage: the share of each class that the rule was fitted to name rightly or call unclear.
    """

    low: float
    high: float
    coverage: float

    def at(self, threshold: float) -> Self:
        """The band at an operating point. So a higher score never has a milder finding.

        A level that marks films below the band leaves none unclear. One above the band leaves the
        films up to it unclear.
        """
        if threshold <= self.low:
            return dataclasses.replace(self, low=threshold, high=threshold)
        return dataclasses.replace(self, high=max(self.high, threshold))

    def holds(self, probability: Any) -> Any:
        """Whether a probability, or each of an array of them, is unclear."""
        return (probability > self.low) & (probability < self.high)


@dataclass(frozen=True)
class Gate:
    """Limits beyond which a picture is plainly not a chest film, and goes to review.

    Attributes:
        min_side: shortest side, in pixels.
        max_aspect: longer side over shorter side.
        max_colourfulness: M3 of Hasler and Suesstrunk (2003), from 8-bit RGB.
        min_contrast: standard deviation of the prepared 8-bit grey image.
    """

    min_side: int
    max_aspect: float
    max_colourfulness: float
    min_contrast: float


@dataclass(frozen=True)
class ReferenceRecord:
    """What the statistics of `models.gate.out_of_distribution` were fitted to.

    Attributes:
        sha256: of the .npz file.
        children, adults: how many films the statistics come from. Without adults' films the gate
            does not recognise an adult's film.
        refused: by part (`lungs`, `distance`, `view`, `adult`, and `any` of them), the share of
            validation's children beyond its limit.
    """

    sha256: str
    children: int
    adults: int
    refused: dict[str, float]


@dataclass(frozen=True)
class ModelCard:
    """All the program needs to know of the model, and all a reader should.

    Attributes:
        map_full_scale: calibrated log-odds of a place at which the map's colour is strongest.
        evaluation: by split, then by metric, as the evaluation command measured them.
        training: data, DOI, licence, counts and recipe.
        provenance: git revision, library versions, time of making.
    """

    format: int
    name: str
    sha256: str
    preprocessing_version: int
    input: InputSpec
    labels: list[str]
    calibration: Calibration
    default_operating_point: str
    operating_points: list[OperatingPoint]
    unclear: Unclear
    gate: Gate
    reference: ReferenceRecord
    map_full_scale: float
    evaluation: dict[str, dict[str, Estimate]]
    training: dict[str, Any]
    provenance: dict[str, Any]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read and validate a card.

        Raises:
            ModelError: the file is missing or damaged, lacks a field, has one of a wrong type, or
                has another format.
        """
        try:
            document = _verified(json.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            unreadable = CARD_UNREADABLE.filled(file=path.name, reason=reason_of(error))
            raise ModelError(unreadable) from error
        except (ValueError, RecursionError) as error:
            raise ModelError(CARD_DAMAGED.filled(file=path.name)) from error
        try:
            card: Self = _parse(cls, document, "card")
            card._check()
        except ValueError as error:
            unusable = CARD_UNUSABLE.filled(file=path.name, reason=str(error))
            raise ModelError(unusable) from error
        return card

    def save(self, path: Path) -> None:
        """Write the card as indented JSON, with the checksum that `load` checks."""
        document = dataclasses.asdict(self)
        document[CHECKSUM] = checksum_of(document)
        path.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")

    def operating_point(self, name: str) -> OperatingPoint:
        """The operating point of that name.

        Raises:
            KeyError: there is none; the message names those there are.
        """
        for point in self.operating_points:
            if point.name == name:
                return point
        known = ", ".join(point.name for point in self.operating_points)
        raise KeyError(f"no operating point {name!r}; there are: {known}")

    def _check(self) -> None:
        if self.format != CARD_FORMAT:
            raise ValueError(f"its format is {self.format}, not {CARD_FORMAT}")
        if self.labels != ["normal", "pneumonia"]:
            raise ValueError("its labels are not normal and pneumonia")
        # Window, report and DICOM file say that probabilities hold there.
        if self.calibration.prevalence != SAID_PREVALENCE:
            raise ValueError("its probabilities hold for another share than every second film")
        if not all(0 < point.threshold < 1 for point in self.operating_points):
            raise ValueError("a threshold is not between 0 and 1")
        if self.default_operating_point not in {point.name for point in self.operating_points}:
            raise ValueError("its default operating point is not among its operating points")


def phrase_of(text: str) -> Message | str:
    """What a card says in words, as a message where the words are known."""
    return _PHRASES.get(text, text)


def checksum_of(document: dict[str, Any]) -> str:
    """SHA-256 of a card's content, whatever its layout."""
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()


def _verified(document: Any) -> dict[str, Any]:
    """A card's content, checked. A damaged digit of a threshold would look valid.

    Raises:
        ValueError: it is not what was written.
    """
    if not isinstance(document, dict) or document.pop(CHECKSUM, None) != checksum_of(document):
        raise ValueError("it is not what was written")
    return document


def _parse(kind: Any, value: Any, where: str) -> Any:
    """Build `kind`, a dataclass or a plain type, from parsed JSON, checking every type."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind):
        return _parse_dataclass(kind, value, where)
    if origin is list and isinstance(value, list):
        return [_parse(arguments[0], item, f"{where}[{i}]") for i, item in enumerate(value)]
    if origin is dict and isinstance(value, dict):
        return {key: _parse(arguments[1], item, f"{where}.{key}") for key, item in value.items()}
    if kind is Any:
        return value
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if isinstance(kind, type) and not isinstance(kind, types.GenericAlias) and type(value) is kind:
        return value
    raise ValueError(f"{where} has the wrong type")


def _parse_dataclass(kind: Any, value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        raise ValueError(f"{where} has the wrong type")
    hints = typing.get_type_hints(kind)
    missing = hints.keys() - value.keys()
    if missing:
        raise ValueError(f"{where} lacks {', '.join(sorted(missing))}")
    return kind(
        **{name: _parse(hint, value[name], f"{where}.{name}") for name, hint in hints.items()}
    )
