"""How well the program tells that a lung is cut off, by films whose lungs people have drawn.

Each film is cut at each edge so that a part of the lungs is lost. The limit comes from validation
(`convert.fit_gate`), and so do the films here, because the map of the lungs was fitted to all other
films with masks. So the share of whole films that are told was chosen. The shares of the cut films
were not.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from tqdm import tqdm

from models.card import Estimate
from models.model import Model
from models.preprocess import prepare
from train.data.films import DataError, read_prepared, training_parts
from train.data.lung_masks import find_masks, read_mask
from train.evaluate.metrics import proportion_interval, resampled_films
from train.json_file import write_json

# Shares of the lungs' area that are lost.
LOST = (0.05, 0.1, 0.2)
# By how many quarter turns, anticlockwise, an edge comes to the top.
EDGES = {"top": 0, "right": 1, "bottom": 2, "left": 3}


@dataclass(frozen=True)
class Told:
    """How many films are told to have a lung cut off.

    Attributes:
        edge: where they were cut; empty for films as they are.
        lost: the share of the lungs' area that was cut away.
        films: how many.
        told: the share of them that is told.
    """

    edge: str
    lost: float
    films: int
    told: Estimate


def measure_cut_off(model: Model, data: Path, masks: Path, out: Path) -> str:
    """Measure it on validation's films with masks; leave cut_off.json and cut_off.md in `out`.

    Args:
        data: a folder in the Kaggle layout with a `train` folder.
        masks: folder of masks of the lungs; see `train.data.lung_masks`.

    Returns:
        The table.

    Raises:
        DataError: the data lacks the `train` folder, or no film of validation has a mask.
    """
    validation = training_parts(data)["validation"]
    prepared = {film: read_prepared(film.path) for film in validation}
    everyone = [film.patient for film in prepared]
    as_they_are = _measure(model, "", 0.0, list(prepared.values()), everyone)
    films, pictures, lungs = [], [], []
    for film, path in find_masks(validation, masks).items():
        picture = prepared[film]
        mask = read_mask(path, picture.shape[0]) > 0.5
        if mask.any() and not _touches_an_edge(mask):
            films.append(film)
            pictures.append(picture)
            lungs.append(mask)
    if not films:
        raise DataError(f"{masks} has no mask of a film of validation with all of both lungs.")
    patients = [film.patient for film in films]
    measured = [_measure(model, "", 0.0, pictures, patients)]
    for edge, turns in EDGES.items():
        for lost in LOST:
            cut = [
                without_edge(picture, mask, turns, lost)
                for picture, mask in zip(pictures, lungs, strict=True)
            ]
            measured.append(_measure(model, edge, lost, cut, patients))
    out.mkdir(parents=True, exist_ok=True)
    document = [asdict(each) for each in (as_they_are, *measured)]
    write_json(out / "cut_off.json", document)
    written = _table(model.label, as_they_are, measured)
    (out / "cut_off.md").write_text(written, encoding="utf-8")
    return written


def without_edge(film: np.ndarray, mask: np.ndarray, turns: int, lost: float) -> np.ndarray:
    """A film without so much of one edge that this share of the lungs is lost.

    Args:
        film, mask: uint8 and bool, (height, width), of one size.
        turns: one of `EDGES`.
        lost: 0 to 1.
    """
    rows = np.rot90(mask, turns).sum(axis=1).cumsum() / mask.sum()
    first = int(np.searchsorted(rows, lost)) + 1
    return np.rot90(np.rot90(film, turns)[first:], -turns)


def _touches_an_edge(mask: np.ndarray) -> bool:
    return bool(mask[[0, -1]].any() or mask[:, [0, -1]].any())


def _measure(
    model: Model, edge: str, lost: float, pictures: Sequence[np.ndarray], patients: Sequence[str]
) -> Told:
    classifier, reference = model.classifier(), model.reference
    name = f"{edge} {lost:.0%}" if edge else "whole"
    told = np.empty(len(pictures), dtype=bool)
    for at, picture in enumerate(tqdm(pictures, desc=name, disable=None, leave=False)):
        prediction = classifier.classify(prepare(picture))
        told[at] = reference.compare(prediction.embedding, prediction.lungs).is_cut_off
    share = float(told.mean())
    drawn = np.array([told[films].mean() for films in resampled_films(patients)])
    interval = proportion_interval(share, drawn, patients)
    return Told(edge, lost, len(pictures), Estimate(share, *interval))


def _table(name: str, as_they_are: Told, measured: Sequence[Told]) -> str:
    whole, *cut = measured
    at = {(each.edge, each.lost): each for each in cut}
    lines = [
        f"{name} says of {_words(as_they_are)} of all {as_they_are.films} films of validation that "
        "a lung is cut off. By the masks of people, all of both lungs is on "
        f"{whole.films} of these films: it says so of {_words(whole)} of them. If a part of the "
        "lungs' area is cut away from them, it says so of:",
        "",
        "| cut at the | " + " | ".join(f"{lost:.0%} lost" for lost in LOST) + " |",
        "|---" * (1 + len(LOST)) + "|",
    ]
    lines += [
        f"| {edge} | " + " | ".join(_words(at[edge, lost]) for lost in LOST) + " |"
        for edge in EDGES
    ]
    return "\n".join(lines) + "\n"


def _words(each: Told) -> str:
    return f"{each.told.value:.2f} ({each.told.low:.2f}-{each.told.high:.2f})"
