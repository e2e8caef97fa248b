"""What quantisation changed: float and int8 compared on the same films."""

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from sklearn import metrics as sk
from tqdm import tqdm

from convert.full_integer import ConversionError
from models.classifier import logit_of
from models.interpreter import Network
from train.data.films import LabelledFilm, labels_of, read_prepared
from train.evaluate.decision_rule import DEFAULT_OPERATING_POINT, DecisionRule
from train.json_file import write_json

MAX_AUROC_DROP = 0.01
MIN_LABEL_AGREEMENT = 0.95


@dataclass(frozen=True)
class Outputs:
    """What one network gave for the films.

    Attributes:
        cams: float32, (films, 7, 7), class-activation maps.
        seconds: (films,), time of each inference.
    """

    cams: np.ndarray
    seconds: np.ndarray

    @property
    def logits(self) -> np.ndarray:
        """float64, (films,)."""
        return np.array([logit_of(cam) for cam in self.cams])


@dataclass(frozen=True)
class Parity:
    """How far int8 is from float on one split.

    Attributes:
        auroc_change: int8 minus float.
        label_agreement: share of films with the same label at the default operating point.
        distinct_logits: different values of the int8 logit among the films.
        milliseconds_float, milliseconds_int8: median time of one inference on one thread. The two
            networks take turns.
    """

    films: int
    auroc_float: float
    auroc_int8: float
    auroc_change: float
    label_agreement: float
    max_probability_difference: float
    mean_probability_difference: float
    distinct_logits: int
    milliseconds_float: float
    milliseconds_int8: float


def run_both(
    float_content: bytes, int8_content: bytes, films: Sequence[LabelledFilm]
) -> tuple[Outputs, Outputs]:
    """Run the float and the int8 network over the films, in turn on each film."""
    networks = (Network(float_content), Network(int8_content))
    cams: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    seconds = np.empty((2, len(films)))
    progress = tqdm(films, desc="float and int8", unit="film", disable=None, leave=False)
    for number, film in enumerate(progress):
        prepared = read_prepared(film.path)
        for which, network in enumerate(networks):
            start = time.perf_counter()
            outputs = network(prepared)
            seconds[which, number] = time.perf_counter() - start
            cams[which].append(outputs["cam"][0, ..., 0])
    return Outputs(np.stack(cams[0]), seconds[0]), Outputs(np.stack(cams[1]), seconds[1])


def compare(
    float_outputs: Outputs, int8_outputs: Outputs, films: Sequence[LabelledFilm], rule: DecisionRule
) -> Parity:
    """Compare the two networks' outputs on one split, through the same decision rule."""
    labels = labels_of(films)
    by_float = rule.calibration.probability(float_outputs.logits)
    by_int8 = rule.calibration.probability(int8_outputs.logits)
    difference = np.abs(by_float - by_int8)
    threshold, _ = rule.thresholds[DEFAULT_OPERATING_POINT]
    agree = (by_float >= threshold) == (by_int8 >= threshold)
    auroc_float = float(sk.roc_auc_score(labels, float_outputs.logits))
    auroc_int8 = float(sk.roc_auc_score(labels, int8_outputs.logits))
    return Parity(
        films=len(films),
        auroc_float=auroc_float,
        auroc_int8=auroc_int8,
        auroc_change=auroc_int8 - auroc_float,
        label_agreement=float(agree.mean()),
        max_probability_difference=float(difference.max()),
        mean_probability_difference=float(difference.mean()),
        distinct_logits=len(np.unique(int8_outputs.logits)),
        milliseconds_float=1000 * float(np.median(float_outputs.seconds)),
        milliseconds_int8=1000 * float(np.median(int8_outputs.seconds)),
    )


def check(parity: dict[str, Parity]) -> None:
    """Refuse a conversion that changed too much on any split.

    Args:
        parity: by split. `test` must not be among them: nothing is decided by it.

    Raises:
        ConversionError: names the split and the figures.
    """
    for split, of_split in parity.items():
        # NaN, where a class is missing, agrees with nothing.
        agrees = (
            of_split.auroc_change >= -MAX_AUROC_DROP
            and of_split.label_agreement >= MIN_LABEL_AGREEMENT
        )
        if not agrees:
            raise ConversionError(
                f"Quantisation changed too much on {split}: AUROC by {of_split.auroc_change:+.4f} "
                f"(at most -{MAX_AUROC_DROP}), {of_split.label_agreement:.1%} of the labels "
                f"agree (at least {MIN_LABEL_AGREEMENT:.0%})."
            )


def write(
    parity: dict[str, Parity], sizes: dict[str, int], operations: dict[str, int], path: Path
) -> None:
    """Keep parity by split, file sizes in bytes and the int8 model's operations as JSON."""
    document = {
        "splits": {split: asdict(of_split) for split, of_split in parity.items()},
        "bytes": sizes,
        "operations": operations,
    }
    write_json(path, document)
