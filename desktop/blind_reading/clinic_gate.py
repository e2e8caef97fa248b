"""The films of a reading as a second reference of the gate, so that films like them are scored.

The gate leaves a film for review that looks unlike those of training, because nobody knows how well
the program does on it. Once two people have read such films of this clinic and found the program
fit, that is known. Nothing else is let through: what the gate takes for no child's chest film stays
refused, and so does what any other rule holds back.

The films themselves are read once more for this. The store keeps no embeddings, and a reading of
an older version has none either.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop.blind_reading.form import Quality
from desktop.blind_reading.reading import ClinicGate, Reading
from desktop.blind_reading.record import ReadingError, load
from desktop.reading.picture import PictureError
from desktop.reading.read_picture import read_picture
from desktop.results.scored_film import model_key
from models.card import ModelCard
from models.gate.clinic_films import MIN_FILMS, ClinicFilms
from models.gate.recognition import Kind, recognise
from models.model import Model
from models.preprocess import prepare

_OF_CHILDREN = (Kind.CHILD, Kind.UNFAMILIAR)


def fit_gate(
    reading: Reading,
    model: Model,
    paths: Mapping[str, Sequence[Path]],
    may_go_on: Callable[[], bool] = lambda: True,
) -> ClinicGate | None:
    """Look at the films of a reading once more. It takes as long as scoring them.

    Args:
        reading: one that is over. Films that its readers could not interpret are left out.
        model: the one that scored the films.
        paths: where each film may lie, by `DrawnFilm.sha256`.
        may_go_on: asked before each film.

    Returns:
        None if there are fewer than `MIN_FILMS` films, or if it was stopped.
    """
    classifier = model.classifier()
    embeddings = []
    for film in reading.films:
        if not may_go_on():
            return None
        if reading.counted(film.sha256).quality is Quality.UNINTERPRETABLE:
            continue
        prepared = _prepared(film.sha256, paths.get(film.sha256, ()))
        if prepared is None:
            continue
        found = recognise(classifier, model.reference, prepared)
        if found.kind in _OF_CHILDREN:
            embeddings.append(found.prediction.embedding)
    if len(embeddings) < MIN_FILMS:
        return None
    films = ClinicFilms.fitted(np.stack(embeddings), model.reference)
    return ClinicGate(model_key(model.card), films)


def with_clinic_films(model: Model, record: Path) -> Model:
    """A model with the films of the clinic that were adopted, if there are any.

    A record that cannot be read changes nothing; whoever opens the reading is told why.

    Args:
        record: the file of the readings.
    """
    try:
        return replace(model, clinic=adopted_films(record, model.card))
    except ReadingError:
        return replace(model, clinic=None)


def adopted_films(record: Path, card: ModelCard) -> ClinicFilms | None:
    """The films of the reading in use; None unless the gate was fitted to them for this model.

    Raises:
        ReadingError: the record cannot be read or is damaged.
    """
    adopted = load(record).adopted(card.sha256)
    return films_of(adopted[0], card) if adopted else None


def films_of(reading: Reading, card: ModelCard) -> ClinicFilms | None:
    """What the gate was fitted to for this model; None if it was not."""
    gate = reading.gate
    return gate.films if gate and gate.model_key == model_key(card) else None


def _prepared(sha256: str, paths: Sequence[Path]) -> np.ndarray | None:
    """A film as the network gets it, from the first place where it still is as it was."""
    for path in paths:
        try:
            picture = read_picture(path)
        except PictureError:
            continue
        if picture.sha256 == sha256:
            return prepare(picture.film)
    return None
