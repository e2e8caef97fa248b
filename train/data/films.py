"""The films: found in a folder, split by patient, and read as the network sees them."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from models.preprocess import prepare

CLASSES = ("NORMAL", "PNEUMONIA")
SPLITS = ("train", "val", "test")
SUFFIXES = frozenset({".jpeg", ".jpg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
VALIDATION_FRACTION = 0.15
FOLDS = 5
# The two questions to the networks: is it pneumonia? If so, is it bacterial rather than viral?
ANSWERS = ("logit", "pattern")

_PATTERNS = {"virus": 0, "bacteria": 1}
_PNEUMONIA_NAME = re.compile(r"(?P<patient>person\d+)_(?P<kind>bacteria|virus)_")
_NORMAL_NAME = re.compile(r"(?P<patient>(?:NORMAL2-)?IM-\d+)-")


class DataError(Exception):
    """The data cannot be used. The message is one sentence for the user."""


@dataclass(frozen=True)
class LabelledFilm:
    """One labelled picture.

    Attributes:
        split: `train`, `val` or `test` by its folder; the root folder's own name where the
            data has no such folders.
        label: 1 for pneumonia, 0 for normal.
        patient: the patient's number from the file name, or the whole name if it has none. A
            number is unique within one split only: the public data starts again for `test`.
        kind: `bacteria` or `virus` from the file name of a pneumonia; else empty.
    """

    path: Path
    split: str
    label: int
    patient: str
    kind: str


def index_films(root: Path) -> list[LabelledFilm]:
    """List the films of a folder in the Kaggle layout, sorted by path.

    Args:
        root: a folder with one or more of `train`, `val` and `test`, each with the folders
            `NORMAL` and `PNEUMONIA`; or a folder with these two.

    Raises:
        DataError: the folder has no such layout, or no film in it.
    """
    splits = {name: root / name for name in SPLITS if (root / name).is_dir()}
    if not splits:
        splits = {root.resolve().name: root}
    films = [
        _film(path, split, label)
        for split, folder in splits.items()
        for label, class_name in enumerate(CLASSES)
        for path in sorted((folder / class_name).glob("*"))
        if path.suffix.lower() in SUFFIXES
    ]
    if not films:
        raise DataError(
            f"No films were found in {root}; it should hold {'|'.join(SPLITS)} with "
            f"{'|'.join(CLASSES)} in each, or {'|'.join(CLASSES)} alone."
        )
    return films


def split_by_patient(
    films: Sequence[LabelledFilm], fraction: float = VALIDATION_FRACTION
) -> tuple[list[LabelledFilm], list[LabelledFilm]]:
    """Cut films into training and validation so that no patient is on both sides.

    A patient's side follows from a hash of the patient's number, so it is the same on every
    machine, and stays when films are added or removed.

    Returns:
        The films for training, and those for validation: about `fraction` of the patients.
    """
    training: list[LabelledFilm] = []
    validation: list[LabelledFilm] = []
    for film in films:
        held_out = _draw("validation", film) < fraction
        (validation if held_out else training).append(film)
    return training, validation


def fold_of(film: LabelledFilm) -> int:
    """The fold that a film belongs to, from 0 to `FOLDS` - 1. All have about as many patients."""
    return int(_draw("fold", film) * FOLDS)


def splits_of(films: Sequence[LabelledFilm]) -> dict[str, list[LabelledFilm]]:
    """Films by split, with the folder `train` cut by patient into `train` and `validation`.

    The folder `val` of the Kaggle copy is left out: its 16 films are too few to choose by.
    """
    by_folder: dict[str, list[LabelledFilm]] = {}
    for film in films:
        by_folder.setdefault(film.split, []).append(film)
    by_folder.pop("val", None)
    if "train" not in by_folder:
        return by_folder
    training, validation = split_by_patient(by_folder.pop("train"))
    return {"train": training, "validation": validation, **by_folder}


def without_exact_duplicates(films: Sequence[LabelledFilm]) -> list[LabelledFilm]:
    """Keep one film, the first, of those whose files are the same byte for byte."""
    first_by_hash: dict[str, LabelledFilm] = {}
    for film in films:
        first_by_hash.setdefault(hashlib.sha256(film.path.read_bytes()).hexdigest(), film)
    return list(first_by_hash.values())


def find_adults(folder: Path) -> tuple[list[Path], list[Path]]:
    """Find the adults' films for the gate in a folder and its subfolders.

    Returns:
        About half of them to fit to, and the others to report on. A hash of the file name decides.

    Raises:
        DataError: there are none.
    """
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    if not found:
        raise DataError(f"No films were found in {folder}; it should hold adults' chest films.")
    fitting = [path for path in found if hashlib.sha256(path.name.encode()).digest()[0] % 2 == 0]
    return fitting, [path for path in found if path not in fitting]


def labels_of(films: Sequence[LabelledFilm]) -> np.ndarray:
    """int64, (films,): 1 for pneumonia."""
    return np.array([film.label for film in films], dtype=np.int64)


def patterns_of(films: Sequence[LabelledFilm]) -> np.ndarray:
    """int64, (films,): 1 for bacterial, 0 for viral, -1 where the film's name says neither."""
    return np.array([_PATTERNS.get(film.kind, -1) for film in films], dtype=np.int64)


def films_asked(films: Sequence[LabelledFilm], answer: str) -> list[LabelledFilm]:
    """The films whose answer is known, with that answer as label: `logit` or `pattern`."""
    if answer == "logit":
        return list(films)
    patterns = patterns_of(films).tolist()
    return [
        replace(film, label=pattern)
        for film, pattern in zip(films, patterns, strict=True)
        if pattern >= 0
    ]


def read_prepared(path: Path) -> np.ndarray:
    """Read a film as the network sees it: uint8, (224, 224).

    Raises:
        DataError: the file cannot be read as a picture.
    """
    try:
        with Image.open(path) as image:
            return prepare(np.asarray(image))
    except (OSError, ValueError) as error:
        raise DataError(
            f"The film {path} cannot be read ({error}); run `python -m train audit` to find "
            "all such files, and remove them."
        ) from error


def _draw(purpose: str, film: LabelledFilm) -> float:
    """A number from 0 up to 1 that depends on the film's patient alone."""
    digest = hashlib.sha256(f"{purpose}:{film.patient}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def _film(path: Path, split: str, label: int) -> LabelledFilm:
    match = _PNEUMONIA_NAME.match(path.name) or _NORMAL_NAME.match(path.name)
    if match is None:
        return LabelledFilm(path, split, label, path.stem, "")
    return LabelledFilm(path, split, label, match["patient"], match.groupdict().get("kind", ""))
