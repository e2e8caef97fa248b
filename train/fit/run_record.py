"""The record of a run: its start, its end, and when it may be resumed."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from models.preprocess import PREPROCESSING_VERSION
from train.data.films import DataError, LabelledFilm, labels_of
from train.evaluate.candidates import keras_logits
from train.evaluate.decision_rule import fit_on_films
from train.fit.recipe import Recipe, recipe_of
from train.provenance import provenance
from train.run_folder import RunFolder

if TYPE_CHECKING:
    import keras


def new_record(recipe: Recipe, folder: RunFolder) -> dict[str, Any]:
    """The record that a run starts with: its recipe and its provenance.

    Raises:
        DataError: the folder holds a run already.
    """
    if folder.record.exists():
        raise DataError(f"{folder.path} holds a run; add --resume, or choose another name.")
    return begun(recipe.as_recorded())


def begun(recorded: dict[str, Any]) -> dict[str, Any]:
    """What stands in a record from the start, with the recipe as it is recorded."""
    return {
        "recipe": recorded,
        "preprocessing_version": PREPROCESSING_VERSION,
        "provenance": provenance(),
    }


def finished_record(
    started: dict[str, Any], parts: Mapping[str, list[LabelledFilm]], model: "keras.Model"
) -> dict[str, Any]:
    """The record at the end: also what the parts hold, and the rule of the trained network."""
    return {
        **started,
        **{part: _counts(films) for part, films in parts.items()},
        "rule": asdict(fit_on_films(parts["validation"], keras_logits(model))),
    }


def record_to_resume(recipe: Recipe, folder: RunFolder) -> dict[str, Any]:
    """The record that an interrupted run started with.

    Raises:
        DataError: there is no such run, or its recipe or preprocessing was another.
    """
    if not folder.record.exists():
        raise DataError(f"{folder.path} holds no run to resume; leave out --resume.")
    record = folder.read_record()
    if recipe_of(record) != recipe.as_recorded():
        raise DataError(
            f"{folder.path} was trained by another recipe; resume with the same options."
        )
    if record.get("preprocessing_version") != PREPROCESSING_VERSION:
        raise DataError(
            f"{folder.path} was started with another preprocessing; start a run of another name."
        )
    return {key: record[key] for key in ("recipe", "preprocessing_version", "provenance")}


def _counts(films: list[LabelledFilm]) -> dict[str, int]:
    """How many films, patients and films of either class, as a record keeps it."""
    pneumonia = int(labels_of(films).sum())
    return {
        "images": len(films),
        "patients": len({film.patient for film in films}),
        "normal": len(films) - pneumonia,
        "pneumonia": pneumonia,
    }
