"""The record of a run: its start, when it may be resumed, and what it takes from its twin."""

from dataclasses import replace
from typing import Any

from models.preprocess import PREPROCESSING_VERSION
from train.data.films import DataError, LabelledFilm, labels_of
from train.fit.recipe import Recipe, recipe_of
from train.provenance import provenance
from train.run_folder import RunFolder


def new_record(recipe: Recipe, folder: RunFolder) -> dict[str, Any]:
    """The record that a run starts with: its recipe and its provenance.

    Raises:
        DataError: the folder holds a run already.
    """
    if folder.record.exists():
        raise DataError(f"{folder.path} holds a run; add --resume, or choose another name.")
    return {
        "recipe": recipe.as_recorded(),
        "preprocessing_version": PREPROCESSING_VERSION,
        "provenance": provenance(),
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


def check_twin(twin: RunFolder, recipe: Recipe) -> None:
    """Refuse a twin that was not trained by the same recipe without the style-matched films.

    Raises:
        DataError: names the twin and what to do.
    """
    record = twin.read_record() if twin.record.exists() else {}
    if (
        recipe_of(record) != replace(recipe, hold_out="style").as_recorded()
        or record.get("preprocessing_version") != PREPROCESSING_VERSION
    ):
        raise DataError(
            f"{twin.path} is no run of the same recipe and preprocessing; train it with "
            "--hold-out style and the same other options."
        )


def rules_of_twin(twin: RunFolder) -> dict[str, Any]:
    """The decision rules of a twin, by answer.

    They are read late, so that a run and its twin can be trained at the same time.

    Raises:
        DataError: the twin has not finished.
    """
    rules: dict[str, Any] | None = twin.read_record().get("rules")
    if rules is None:
        raise DataError(
            f"{twin.path} has not finished; when it has, finish this run with the same command and "
            "--resume."
        )
    return rules


def counts(films: list[LabelledFilm]) -> dict[str, int]:
    """How many films, patients and films of either class, as a record keeps it."""
    pneumonia = int(labels_of(films).sum())
    return {
        "images": len(films),
        "patients": len({film.patient for film in films}),
        "normal": len(films) - pneumonia,
        "pneumonia": pneumonia,
    }
