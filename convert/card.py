"""The card of a converted model: what it is, how it was calibrated, and what it measured."""

import hashlib
from typing import Any

import numpy as np

from models.card import CARD_FORMAT, Gate, InputSpec, ModelCard, ReferenceRecord
from models.interpreter import Network
from models.preprocess import PREPROCESSING_VERSION
from train.data.download import DOI
from train.data.films import PARTS
from train.evaluate.candidates import Scores
from train.evaluate.decision_rule import DEFAULT_OPERATING_POINT, DecisionRule
from train.evaluate.evaluation import metrics_of, operating_points

# Beyond these limits a picture is plainly no chest film. They are wide on purpose, so that a
# doubtful film is scored.
MIN_SIDE = 100  # pixels
MAX_ASPECT = 3.5
MAX_COLOURFULNESS = 30.0  # Hasler and Suesstrunk 2003: 33 is "moderately colourful"
# A picture counts as blank below this share of the lowest contrast of the representative dataset.
MIN_CONTRAST_SHARE = 0.5


def make_card(
    name: str,
    content: bytes,
    rule: DecisionRule,
    scores: dict[str, Scores],
    run_record: dict[str, Any],
    representative: np.ndarray,
    lungs: dict[str, float],
    reference: ReferenceRecord,
    made_by: dict[str, Any],
    map_full_scale: float,
) -> ModelCard:
    """Describe a converted model.

    Args:
        content: the int8 .tflite.
        rule: the run's calibration and thresholds.
        scores: the int8 model's, by split.
        run_record: the record of the training run that the model comes from.
        representative: uint8, (films, 224, 224), training films for the gate's statistics.
        lungs: how good the map of the lungs is; see `convert.fit_lungs.measure_lungs`.
        reference: the record of the statistics that lie beside the model.
        made_by: the conversion's `train.provenance.provenance`.
        map_full_scale: see `models.card.ModelCard`.
    """
    default_threshold, _ = rule.thresholds[DEFAULT_OPERATING_POINT]
    return ModelCard(
        format=CARD_FORMAT,
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        preprocessing_version=PREPROCESSING_VERSION,
        input=_input_spec(content),
        labels=["normal", "pneumonia"],
        calibration=rule.calibration,
        default_operating_point=DEFAULT_OPERATING_POINT,
        operating_points=operating_points(rule, scores),
        unclear=rule.unclear,
        gate=_gate(representative),
        reference=reference,
        map_full_scale=map_full_scale,
        evaluation={
            split: metrics_of(of_split, default_threshold) for split, of_split in scores.items()
        },
        training={
            "data": "Kermany, Zhang, Goldbaum: Labeled Optical Coherence Tomography (OCT) and "
            "Chest X-Ray Images for Classification, Mendeley Data 2018",
            "doi": DOI,
            "licence": "CC BY 4.0",
            "population": "children of one to five years, frontal films, one hospital in "
            "Guangzhou, China",
            "representative_films": len(representative),
            "lungs": lungs,
            **{key: run_record[key] for key in ("recipe", *PARTS)},
            "provenance": run_record["provenance"],
        },
        provenance=made_by,
    )


def _input_spec(content: bytes) -> InputSpec:
    details = Network(content).input_details
    _, height, width, channels = (int(size) for size in details["shape"])
    scale, zero_point = details["quantization"]
    dtype = np.dtype(details["dtype"]).name
    return InputSpec(height, width, channels, dtype, float(scale), int(zero_point))


def _gate(representative: np.ndarray) -> Gate:
    lowest_contrast = float(representative.std(axis=(1, 2)).min())
    return Gate(
        min_side=MIN_SIDE,
        max_aspect=MAX_ASPECT,
        max_colourfulness=MAX_COLOURFULNESS,
        min_contrast=round(MIN_CONTRAST_SHARE * lowest_contrast, 2),
    )
