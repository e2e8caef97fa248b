"""The gate of a model: its reference statistics fitted, and written beside it with the card."""

import dataclasses
from pathlib import Path

from convert.fit_gate import Fitted, fit_reference
from models.card import ModelCard
from models.model import REFERENCE_SUFFIX
from train.data.films import films_to_learn_from, find_adults, splits_with_training


def refit_reference(model: Path, data: Path, adults: Path | None) -> None:
    """Fit the reference statistics of a .tflite again; write the .npz and the card beside it.

    Raises:
        DataError: the data lacks the `train` folder, or `adults` holds too few films.
        ModelError: the card cannot be used.
    """
    splits, fitting = splits_with_training(data), fitting_half(adults)
    card = ModelCard.load(model.with_suffix(".json"))
    learnt_from = films_to_learn_from(splits, card.training["recipe"].get("with_lowest", False))
    reference = fit_reference(model.read_bytes(), learnt_from, splits["validation"], fitting)
    write_beside(model, dataclasses.replace(card, reference=reference.record), reference)


def fitting_half(adults: Path | None) -> list[Path]:
    """The adults' films to fit to; none where no folder is given."""
    fitting, _ = find_adults(adults) if adults else ([], [])
    return fitting


def write_beside(model: Path, card: ModelCard, reference: Fitted) -> None:
    """Write the reference statistics and the card beside a .tflite, and print what is refused."""
    model.with_suffix(REFERENCE_SUFFIX).write_bytes(reference.content)
    card.save(model.with_suffix(".json"))
    refused = ", ".join(f"{part} {share:.2%}" for part, share in card.reference.refused.items())
    print(f"The gate refuses these shares of validation's films, by part: {refused}.")
    print(f"Written to {model.with_suffix('')} (.tflite, .json and {REFERENCE_SUFFIX}).")
