"""A model for phantoms: the shipped network, with the statistics and the rule that phantoms need.

A network that knows real films takes no drawing for one, and its gate sends drawings to review. But
tests need films that are scored, and no real ones may be in this repository. So the gate's
statistics are fitted to phantoms, by the same code that fits the shipped ones to films.
"""

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from convert.fit_gate import fit_reference
from desktop.practice.phantom import phantom
from models.calibration import Calibration
from models.card import Unclear
from models.classifier import logit_of
from models.gate.out_of_distribution import Reference
from models.interpreter import Network
from models.model import MODEL_PATH, REFERENCE_SUFFIX, Model, load_model
from train.data.films import LabelledFilm, read_prepared

TRAINING, VALIDATION = 140, 70
# Enlarging and reducing a drawing softens it, and the network sees that.
SIZES = ((300, 260), (224, 200), (224, 224), (320, 240), (500, 450), (640, 560), (1400, 1100))
# With so few films, the largest distance says little about the next film's.
LEEWAY = 2.0
# It spreads the log-odds of phantoms as far as those of films.
SPREAD = 2.0


def write_phantom_model(folder: Path) -> Path:
    """Write the model, its card and its reference statistics.

    Returns:
        The path of the .tflite.
    """
    shipped = load_model()
    films = [_film(folder, seed) for seed in range(10_000, 10_000 + TRAINING + VALIDATION)]
    fitted = fit_reference(shipped.content, films[:TRAINING], films[TRAINING:], adults=[])
    reference = Reference.from_bytes(fitted.content)
    content = replace(
        reference,
        max_squared_distance=LEEWAY * reference.max_squared_distance,
        max_lung_at_edge=LEEWAY * reference.max_lung_at_edge,
    ).to_bytes()
    logits = _logits(shipped, films)
    slope = SPREAD / float(logits.std())
    card = replace(
        shipped.card,
        calibration=Calibration(slope, -slope * float(np.median(logits)), 0.5, "phantoms"),
        unclear=Unclear(0.5, 0.5, 1.0),
        reference=replace(fitted.record, sha256=hashlib.sha256(content).hexdigest()),
    )
    path = folder / MODEL_PATH.name
    path.write_bytes(shipped.content)
    path.with_suffix(REFERENCE_SUFFIX).write_bytes(content)
    card.save(path.with_suffix(".json"))
    return path


def _film(folder: Path, seed: int) -> LabelledFilm:
    path = folder / f"{seed}.bmp"  # nothing is compressed, which would take as long as drawing
    size = SIZES[seed % len(SIZES)]
    Image.fromarray(phantom(*size, opacity=bool(seed % 2), seed=seed)).save(path)
    return LabelledFilm(path, "train", seed % 2, str(seed), "")


def _logits(model: Model, films: list[LabelledFilm]) -> np.ndarray:
    network = Network(model.content)
    pictures = (read_prepared(film.path) for film in films)
    return np.array([logit_of(network(picture)["cam"]) for picture in pictures])
