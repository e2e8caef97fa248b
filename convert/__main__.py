"""`python -m convert RUN DATA`: quantise a trained run, check it, write the model and its card.

With a .tflite in place of RUN, fit its reference statistics anew and leave the network as it is.
"""

import argparse
import dataclasses
import sys
from pathlib import Path

import numpy as np

from convert import parity
from convert.card import make_card, measure_pattern
from convert.equalise import equalise
from convert.fit_gate import Fitted, fit_reference
from convert.quantisation_aware import fine_tune
from convert.quantize import (
    ConversionError,
    export_network,
    operations,
    representative_dataset,
    to_float,
    to_int8,
)
from models.card import ModelCard, ModelError
from models.model import MODEL_PATH, REFERENCE_SUFFIX
from train.data.films import DataError, LabelledFilm, find_adults, index_films, labels_of, splits_of
from train.evaluate.candidates import open_run, scores_of
from train.provenance import provenance
from train.run_folder import RunFolder

MEASURED_SPLITS = ("validation", "test")
# Of the places of pneumonia films on validation: where the map's colour reaches its strongest.
MAP_PERCENTILE = 99


def main(arguments: list[str] | None = None) -> int:
    """Convert; 0 when the model was written, 2 with one sentence when it was not."""
    options = _parser().parse_args(arguments)
    try:
        if options.run.suffix == ".tflite":
            refit_reference(options.run, options.data, options.adults)
        else:
            convert(
                RunFolder(options.run),
                options.data,
                options.adults,
                options.out,
                options.fine_tune_epochs,
            )
    except (ConversionError, DataError, ModelError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def convert(
    folder: RunFolder, data: Path, adults: Path | None, out: Path, fine_tune_epochs: int
) -> None:
    """Quantise a run's network; write the .tflite, what lies beside it, and parity.json.

    The decision rules are the run's own. Nothing is written to `out` unless the int8 model is
    full-integer and agrees with the float one on validation and, where the data has one, on test.

    Args:
        adults: folder of adults' films; see `convert.fit_gate`.
        fine_tune_epochs: see `convert.quantisation_aware`.

    Raises:
        ConversionError: the int8 model is not full-integer, or differs too much.
        DataError: the data lacks the `train` folder, or `adults` holds no films.
    """
    # Before parity.json is written: a changed file would make the code look changed.
    made_by = provenance()
    splits, fitting = _splits(data), _fitting_half(adults)
    trained, rules = open_run(folder)
    representative = representative_dataset(splits["train"])
    float_content = to_float(export_network(trained))
    equalise(trained, representative)
    trained = fine_tune(trained, splits["train"], representative, fine_tune_epochs)
    int8_content = to_int8(export_network(trained), representative)

    measured = {split: splits[split] for split in MEASURED_SPLITS if split in splits}
    outputs = {
        split: parity.run_both(float_content, int8_content, films)
        for split, films in measured.items()
    }
    compared = {
        split: parity.compare(*outputs[split], films, rules["logit"])
        for split, films in measured.items()
    }
    sizes = {"float": len(float_content), "int8": len(int8_content)}
    parity.write(compared, sizes, operations(int8_content), folder.path / "parity.json")
    for split, of_split in compared.items():
        print(f"{split}: {of_split}")
    parity.check(compared)

    scores = {
        split: scores_of(films, outputs[split][1].logits, rules["logit"])
        for split, films in measured.items()
    }
    pattern = measure_pattern(parity.logits_by(int8_content, "pattern"), rules["pattern"], measured)
    reference = fit_reference(int8_content, splits["train"], splits["validation"], fitting)
    of_pneumonia = outputs["validation"][1].cams[labels_of(splits["validation"]) == 1]
    strongest = np.percentile(of_pneumonia, MAP_PERCENTILE)
    card = make_card(
        out.stem,
        int8_content,
        rules["logit"],
        pattern,
        scores,
        folder.read_record(),
        representative,
        reference.record,
        made_by,
        map_full_scale=float(rules["logit"].calibration.log_odds(strongest)),
    )
    out.write_bytes(int8_content)
    _write_beside(out, card, reference)


def refit_reference(model: Path, data: Path, adults: Path | None) -> None:
    """Fit the reference statistics of a .tflite anew; write the .npz and the card beside it.

    Raises:
        DataError: the data lacks the `train` folder, or `adults` holds no films.
        ModelError: the card cannot be used.
    """
    splits, fitting = _splits(data), _fitting_half(adults)
    card = ModelCard.load(model.with_suffix(".json"))
    reference = fit_reference(model.read_bytes(), splits["train"], splits["validation"], fitting)
    _write_beside(model, dataclasses.replace(card, reference=reference.record), reference)


def _splits(data: Path) -> dict[str, list[LabelledFilm]]:
    splits = splits_of(index_films(data))
    if "train" not in splits:
        raise DataError(f"{data} has no folder `train`, which calibration needs.")
    return splits


def _fitting_half(adults: Path | None) -> list[Path]:
    fitting, _ = find_adults(adults) if adults else ([], [])
    return fitting


def _write_beside(model: Path, card: ModelCard, reference: Fitted) -> None:
    model.with_suffix(REFERENCE_SUFFIX).write_bytes(reference.content)
    card.save(model.with_suffix(".json"))
    refused = ", ".join(f"{part} {share:.2%}" for part, share in card.reference.refused.items())
    print(f"Of validation's children the gate refuses, by part: {refused}.")
    print(f"Written to {model.with_suffix('')} (.tflite, .json and {REFERENCE_SUFFIX}).")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m convert", description=__doc__)
    parser.add_argument(
        "run",
        type=Path,
        help="folder of a finished training run; or a .tflite, to fit its reference anew",
    )
    parser.add_argument("data", type=Path, help="folder that holds train and test")
    parser.add_argument(
        "--adults", type=Path, help="folder of adults' films, for the gate to tell them"
    )
    parser.add_argument(
        "--fine-tune-epochs",
        type=int,
        default=1,
        help="epochs of quantisation-aware fine-tuning; 0 for none",
    )
    parser.add_argument("--out", type=Path, default=MODEL_PATH, help="where to write the .tflite")
    return parser


if __name__ == "__main__":
    sys.exit(main())
