"""Candidates: trained networks to measure, from a Keras run or a .tflite."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from tqdm import tqdm

from models.model import load_model
from models.preprocess import PREPROCESSING_VERSION, normalise
from train.data.films import DataError, LabelledFilm, labels_of, read_prepared
from train.evaluate.decision_rule import DecisionRule
from train.run_folder import RunFolder

if TYPE_CHECKING:
    import keras

_BATCH_SIZE = 32


@dataclass(frozen=True)
class Candidate:
    """A trained network with its decision rule, whatever engine runs it.

    Attributes:
        logits: turns prepared films, uint8 (224, 224) each, into uncalibrated log-odds of
            pneumonia, float64 (films,).
        recipe: of its training; see `train.fit.recipe.Recipe`.
    """

    name: str
    logits: Callable[[Iterable[np.ndarray]], np.ndarray]
    rule: DecisionRule
    recipe: dict[str, Any]


@dataclass(frozen=True)
class Scores:
    """The films of one split, and the probability that a candidate gives each.

    Attributes:
        at_their_share: the probabilities for the share of pneumonia among these films. Those that
            a user sees are for the share that the card names.
    """

    labels: np.ndarray
    probabilities: np.ndarray
    at_their_share: np.ndarray
    patients: list[str]


def open_candidate(path: Path) -> Candidate:
    """Open a finished run's folder, or a .tflite with its card beside it.

    Raises:
        DataError: the folder holds no finished run.
        models.card.ModelError: the .tflite and its card do not belong together.
    """
    if path.suffix != ".tflite":
        folder = RunFolder(path)
        model, rule = open_run(folder)
        return Candidate(path.name, keras_logits(model), rule, folder.read_record()["recipe"])
    return _open_tflite(path)


def open_run(folder: RunFolder) -> tuple["keras.Model", DecisionRule]:
    """The network of a finished run, and its decision rule.

    Raises:
        DataError: the folder holds no finished run.
    """
    # It loads TensorFlow, for which a .tflite should not wait.
    import keras

    try:
        record = folder.read_record()
        rule = DecisionRule.from_record(record["rule"])
        model = keras.models.load_model(folder.last)
    except (OSError, ValueError, KeyError) as error:
        raise DataError(
            f"{folder.path} holds no finished run ({error}); "
            "train it with `python -m train fit --resume`."
        ) from error
    if record.get("preprocessing_version") != PREPROCESSING_VERSION:
        raise DataError(
            f"{folder.path} was trained with another preprocessing than today's; train it again."
        )
    return model, rule


def prepared(films: Sequence[LabelledFilm]) -> Iterator[np.ndarray]:
    """Read films one after the other, as the network sees them, with a progress bar."""
    progress = tqdm(films, desc="films", unit="film", disable=None, leave=False)
    return (read_prepared(film.path) for film in progress)


def keras_logits(
    model: "keras.Model",
) -> Callable[[Iterable[np.ndarray]], np.ndarray]:
    """The function by which a Keras network scores prepared films; see `Candidate`."""

    def logits(pictures: Iterable[np.ndarray]) -> np.ndarray:
        remaining = iter(pictures)
        found: list[np.ndarray] = []
        while batch := list(itertools.islice(remaining, _BATCH_SIZE)):
            found.append(model.predict_on_batch(normalise(np.stack(batch))).ravel())
        return np.concatenate(found).astype(np.float64)

    return logits


def scores_of(films: Sequence[LabelledFilm], logits: np.ndarray, rule: DecisionRule) -> Scores:
    """The films with their calibrated probabilities."""
    labels = labels_of(films)
    # Where one class is missing, its share is that of one film among one more.
    share = float(np.clip(labels.mean(), 1 / (len(labels) + 1), len(labels) / (len(labels) + 1)))
    return Scores(
        labels=labels,
        probabilities=rule.calibration.probability(logits),
        at_their_share=rule.calibration.at(share).probability(logits),
        patients=[film.patient for film in films],
    )


def _open_tflite(path: Path) -> Candidate:
    model = load_model(path)
    classifier = model.classifier()

    def logits(pictures: Iterable[np.ndarray]) -> np.ndarray:
        return np.array([classifier.classify(picture).logit for picture in pictures])

    thresholds = {
        point.name: (point.threshold, point.rule) for point in model.card.operating_points
    }
    rule = DecisionRule(model.card.calibration, thresholds, model.card.unclear)
    return Candidate(model.label, logits, rule, model.card.training["recipe"])
