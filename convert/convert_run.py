"""The conversion of a run, from its network to the model and all that lies beside it."""

from pathlib import Path

import numpy as np

from convert import parity
from convert.card import make_card
from convert.equalise import equalise
from convert.fit_gate import fit_reference
from convert.fit_lungs import fit_lungs, measure_lungs
from convert.full_integer import operations
from convert.quantisation_aware import fine_tune
from convert.quantize import (
    at_input_size,
    export_network,
    representative_dataset,
    to_float,
    to_int8,
)
from convert.refit_gate import fitting_half, write_beside
from train.data.films import (
    MEASURED_SPLITS,
    PARTS,
    films_to_learn_from,
    labels_of,
    splits_with_training,
)
from train.data.lung_masks import find_masks
from train.evaluate.candidates import open_run, scores_of
from train.provenance import provenance
from train.run_folder import RunFolder

# The map's colour is strongest at this percentile of its values on validation's pneumonia films.
MAP_PERCENTILE = 99


def convert(
    folder: RunFolder,
    data: Path,
    masks: Path,
    adults: Path | None,
    out: Path,
    fine_tune_epochs: int,
) -> None:
    """Quantise a run's network; write the .tflite, what lies beside it, and parity.json.

    The decision rule is the run's own. Nothing is written to `out` unless the int8 model is
    full-integer and agrees with the float one on validation and `lowest`.

    Args:
        masks: folder of masks of the lungs; see `train.data.lung_masks`.
        adults: folder of adults' films; see `convert.fit_gate`.
        fine_tune_epochs: see `convert.quantisation_aware`.

    Raises:
        ConversionError: the int8 model is not full-integer, or differs too much.
        DataError: the data lacks the `train` folder, or there are no masks or no adults' films.
    """
    # This comes before parity.json is written: a changed file would make the code look changed.
    made_by = provenance()
    splits, fitting = splits_with_training(data), fitting_half(adults)
    record = folder.read_record()
    learnt_from = films_to_learn_from(splits, record["recipe"].get("with_lowest", False))
    # Wrong folders are refused before the network is fine-tuned, which takes long.
    drawn, held_out = (find_masks(films, masks) for films in (learnt_from, splits["validation"]))
    trained, rule = open_run(folder)
    trained = at_input_size(trained)
    representative = representative_dataset(learnt_from)
    float_content = to_float(export_network(trained))
    equalise(trained, representative)
    trained = fine_tune(trained, learnt_from, representative, fine_tune_epochs)
    lungs = fit_lungs(trained, drawn)
    of_lungs = measure_lungs(trained, lungs, held_out)
    print(f"The map of the lungs, on validation: {of_lungs}")
    int8_content = to_int8(export_network(trained, lungs), representative)

    measured = {split: splits[split] for split in MEASURED_SPLITS if split in splits}
    outputs = {
        split: parity.run_both(float_content, int8_content, films)
        for split, films in measured.items()
    }
    compared = {
        split: parity.compare(*outputs[split], films, rule) for split, films in measured.items()
    }
    sizes = {"float": len(float_content), "int8": len(int8_content)}
    parity.write(compared, sizes, operations(int8_content), folder.path / "parity.json")
    for split, of_split in compared.items():
        print(f"{split}: {of_split}")
    parity.check({part: compared[part] for part in PARTS if part in compared})

    scores = {
        split: scores_of(films, outputs[split][1].logits, rule) for split, films in measured.items()
    }
    reference = fit_reference(int8_content, learnt_from, splits["validation"], fitting)
    of_pneumonia = outputs["validation"][1].cams[labels_of(splits["validation"]) == 1]
    strongest = np.percentile(of_pneumonia, MAP_PERCENTILE)
    card = make_card(
        out.stem,
        int8_content,
        rule,
        scores,
        record,
        representative,
        of_lungs,
        reference.record,
        made_by,
        map_full_scale=float(rule.calibration.log_odds(strongest)),
    )
    out.write_bytes(int8_content)
    write_beside(out, card, reference)
