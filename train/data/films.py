"""The films: found in a folder, split by patient, and read as the network sees them."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from models.preprocess import SIZE, shrink, to_grey8

CLASSES = ("NORMAL", "PNEUMONIA")
SPLITS = ("train", "val", "test")
# The parts that `cut_by_patient` cuts the training films into.
PARTS = ("train", "validation", "lowest")
# Figures are of these.
MEASURED_SPLITS = ("validation", "lowest", "test")
SUFFIXES = frozenset({".jpeg", ".jpg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
VALIDATION_FRACTION = 0.12
LOWEST_FRACTION = 0.08
# The official test split is cut in two halves, by patient. The given half was looked at while the
# model was made, and the other was not.
TEST_PARTS = ("given", "other", "all")
_GIVEN_HALF = Path(__file__).with_name("given_half.txt")
# A piece of a film is cut from at least this many pixels a side, where the film has them.
LARGE_ENOUGH = 2 * SIZE

_GREY_MODES = ("1", "L", "LA", "La")
_PNEUMONIA_NAME = re.compile(r"(?P<patient>person\d+_(?P<kind>bacteria|virus))_")
_NORMAL_NAME = re.compile(r"(?P<patient>(?:NORMAL2-)?IM-\d+)-")
_NIH_NAME = re.compile(r"(?P<patient>\d{8})_\d{3}")
_NUMBER = re.compile(r"\d+(?!.*\d)")


class DataError(Exception):
    """The data cannot be used. The message is one sentence for the user."""


@dataclass(frozen=True)
class LabelledFilm:
    """One labelled picture.

    Attributes:
        split: `train`, `val` or `test` by its folder; the root folder's own name where the
            data has no such folders.
        label: 1 for pneumonia, 0 for normal.
        patient: numbering and number from the file name, or the whole name if it has none. The
            public data number bacterial, viral and two kinds of normal films each by themselves:
            `person12_bacteria` and `person12_virus` are two children.
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


def cut_by_patient(films: Sequence[LabelledFilm]) -> dict[str, list[LabelledFilm]]:
    """Cut the training folder's films into `train`, `validation` and `lowest`, each picture once.

    No patient is on two sides. `lowest` holds the lowest numbers of each numbering. The official
    test split is a block of such numbers, so films of the same time are most like it. `validation`
    is drawn from the others by a hash of the patient. So it is the same on every machine, and stays
    when films are added or removed.
    """
    lowest = _lowest_numbers(films)
    sides: dict[str, list[LabelledFilm]] = {"validation": [], "lowest": [], "train": []}
    for film in films:
        if film.patient in lowest:
            sides["lowest"].append(film)
        elif _draw(film) < VALIDATION_FRACTION:
            sides["validation"].append(film)
        else:
            sides["train"].append(film)
    # A picture that two patients share is held out.
    once = set(without_exact_duplicates([film for side in sides.values() for film in side]))
    return {name: [film for film in sides[name] if film in once] for name in PARTS}


def films_to_learn_from(
    splits: Mapping[str, list[LabelledFilm]], with_lowest: bool
) -> list[LabelledFilm]:
    """The films that a network may be fitted to: `train`, and on request `lowest`, too.

    Args:
        with_lowest: see `train.fit.recipe.Recipe`.
    """
    return splits["train"] + splits["lowest"] if with_lowest else splits["train"]


def splits_of(films: Sequence[LabelledFilm]) -> dict[str, list[LabelledFilm]]:
    """Films by split, with the folder `train` cut as `cut_by_patient` cuts it.

    Of the official test split, the given half is kept. The other one is measured only on request;
    see `part_of_test`. The folder `val` of the Kaggle copy is left out: its 16 films
    are too few to choose by.
    """
    by_folder: dict[str, list[LabelledFilm]] = {}
    for film in films:
        by_folder.setdefault(film.split, []).append(film)
    by_folder.pop("val", None)
    if "test" in by_folder:
        by_folder["test"] = _without_the_other_half(by_folder["test"])
    if "train" not in by_folder:
        return by_folder
    return {**cut_by_patient(by_folder.pop("train")), **by_folder}


def training_parts(data: Path) -> dict[str, list[LabelledFilm]]:
    """The films that may be trained on and chosen by: the folder `train`, by `cut_by_patient`.

    Raises:
        DataError: the data has no such folder, or a part of it lacks a class.
    """
    films = [film for film in index_films(data) if film.split == "train"]
    if not films:
        raise DataError(
            f"{data} has no folder `train`, and only that one may be trained on and chosen by."
        )
    parts = cut_by_patient(films)
    for part, of_part in parts.items():
        if len({film.label for film in of_part}) < len(CLASSES):
            raise DataError(
                f"The part `{part}` of {data / 'train'} lacks a class; it needs more films in both "
                f"{' and '.join(CLASSES)}."
            )
    return parts


def splits_with_training(data: Path) -> dict[str, list[LabelledFilm]]:
    """The films by split, those of `training_parts` among them.

    Raises:
        DataError: as `training_parts`.
    """
    others = [film for film in index_films(data) if film.split != "train"]
    return training_parts(data) | splits_of(others)


def part_of_test(films: Sequence[LabelledFilm], part: str) -> list[LabelledFilm]:
    """The films of the test split that are in one of `TEST_PARTS`.

    Raises:
        DataError: there are none.
    """
    test = [film for film in films if film.split == "test"]
    given = _given_half(test)
    other = [film for film in test if film not in given]
    kept = {"given": given, "other": other, "all": test}[part]
    if not kept:
        raise DataError(f"There are no films of the part {part!r}; give the official test split.")
    return kept


def _given_half(films: Sequence[LabelledFilm]) -> list[LabelledFilm]:
    names = _given_names()
    return [film for film in films if film.path.stem in names]


def _without_the_other_half(films: list[LabelledFilm]) -> list[LabelledFilm]:
    """The given half, if it is there whole; else the films are another test split, and all stay."""
    given = _given_half(films)
    return given if len(given) == len(_given_names()) else films


def _given_names() -> set[str]:
    return set(_GIVEN_HALF.read_text(encoding="utf-8").split())


def without_exact_duplicates(films: Sequence[LabelledFilm]) -> list[LabelledFilm]:
    """Keep one film, the first, of those whose files are the same byte for byte."""
    first_by_hash: dict[str, LabelledFilm] = {}
    for film in films:
        first_by_hash.setdefault(hashlib.sha256(film.path.read_bytes()).hexdigest(), film)
    return list(first_by_hash.values())


def find_films(folder: Path) -> list[Path]:
    """All pictures in a folder and its subfolders, sorted.

    Raises:
        DataError: there are none.
    """
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    if not found:
        raise DataError(f"No films were found in {folder}; give a folder of pictures.")
    return found


def find_adults(folder: Path) -> tuple[list[Path], list[Path]]:
    """Find the adults' films for the gate in a folder and its subfolders.

    Returns:
        About half of them to fit to, and the others to report on. A hash of the patient decides,
        which is in the names of the NIH's films. Another film is a patient of its own.

    Raises:
        DataError: there are none, or too few for two halves.
    """
    fitting: list[Path] = []
    held_back: list[Path] = []
    for path in find_films(folder):
        match = _NIH_NAME.match(path.name)
        patient = match["patient"] if match else path.name
        first_half = hashlib.sha256(patient.encode()).digest()[0] % 2 == 0
        (fitting if first_half else held_back).append(path)
    if not fitting or not held_back:
        raise DataError(f"{folder} holds too few films to fit to a half of them; give more films.")
    return fitting, held_back


def labels_of(films: Sequence[LabelledFilm]) -> np.ndarray:
    """int64, (films,): 1 for pneumonia."""
    return np.array([film.label for film in films], dtype=np.int64)


def read_prepared(path: Path) -> np.ndarray:
    """Read a film as the network sees it: uint8, (224, 224).

    Raises:
        DataError: the file cannot be read as a picture.
    """
    return shrink(Image.fromarray(_read_grey(path)))


def read_for_crops(path: Path) -> np.ndarray:
    """Read a film to cut pieces from: uint8, (height, width).

    Pieces of a large film show detail. But decoding all of a full-size JPEG would take too long. So
    it is read at half its size or less, and at `LARGE_ENOUGH` pixels a side or more.

    Raises:
        DataError: the file cannot be read as a picture.
    """
    return _read_grey(path, at_least=LARGE_ENOUGH)


def _read_grey(path: Path, at_least: int | None = None) -> np.ndarray:
    """Decode a film upright: uint8, (height, width).

    Args:
        at_least: decode a JPEG at half or less of its size, if no side falls below this.
    """
    try:
        # Pillow does not put a TIFF upright that it opens by its path.
        with path.open("rb") as file, Image.open(file) as image:
            if at_least:
                image.draft(None, (at_least, at_least))
            image.load()
            upright = ImageOps.exif_transpose(image)
            if not upright.mode.startswith(("I", "F")):
                upright = upright.convert("L" if upright.mode in _GREY_MODES else "RGB")
            return to_grey8(np.asarray(upright))
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise DataError(
            f"The film {path} cannot be read ({error}); run `python -m train audit` to find "
            "all such files, and remove them."
        ) from error


def _lowest_numbers(films: Sequence[LabelledFilm]) -> set[str]:
    """The patients of the lowest numbers: `LOWEST_FRACTION` of each numbering."""
    numberings: dict[str, dict[str, int]] = {}
    for film in films:
        if number := _NUMBER.search(film.patient):
            numbering = film.patient[: number.start()] + film.patient[number.end() :]
            numberings.setdefault(numbering, {})[film.patient] = int(number[0])
    return {
        patient
        for numbers in numberings.values()
        for patient in sorted(numbers, key=numbers.__getitem__)[
            : round(LOWEST_FRACTION * len(numbers))
        ]
    }


def _draw(film: LabelledFilm) -> float:
    """A number from 0 up to 1 that depends on the film's patient alone."""
    digest = hashlib.sha256(f"validation:{film.patient}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def _film(path: Path, split: str, label: int) -> LabelledFilm:
    match = _PNEUMONIA_NAME.match(path.name) or _NORMAL_NAME.match(path.name)
    if match is None:
        return LabelledFilm(path, split, label, path.stem, "")
    return LabelledFilm(path, split, label, match["patient"], match.groupdict().get("kind", ""))
