"""The films: found in a folder, read, split by patient, and streamed to training in batches."""

import hashlib
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import keras
import numpy as np
from PIL import Image

from models.preprocess import normalise, prepare
from train.data.augment import augment
from train.data.mixup import Batch, blend, draw

CLASSES = ("NORMAL", "PNEUMONIA")
SPLITS = ("train", "val", "test")
SUFFIXES = frozenset({".jpeg", ".jpg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
VALIDATION_FRACTION = 0.15
FOLDS = 5
# What the networks are asked: is it pneumonia, and if so, is it bacterial rather than viral?
ANSWERS = ("logit", "pattern")

_PATTERNS = {"virus": 0, "bacteria": 1}
_PNEUMONIA_NAME = re.compile(r"(?P<patient>person\d+)_(?P<kind>bacteria|virus)_")
_NORMAL_NAME = re.compile(r"(?P<patient>(?:NORMAL2-)?IM-\d+)-")


class DataError(Exception):
    """The data cannot be used; the message is one sentence for the user."""


@dataclass(frozen=True)
class Film:
    """One labelled picture.

    Attributes:
        split: `train`, `val` or `test` by its folder; the root folder's own name where the
            data has no such folders.
        label: 1 for pneumonia, 0 for normal.
        patient: the patient's number as the file name gives it, the whole name where it gives
            none. Numbers are unique within one split only: the public data counts its test
            patients anew.
        kind: `bacteria` or `virus`, as the file name of a pneumonia says; else empty.
    """

    path: Path
    split: str
    label: int
    patient: str
    kind: str


def index_films(root: Path) -> list[Film]:
    """List the films of a folder in the Kaggle layout, sorted by path.

    Args:
        root: holds `train`, `val`, `test`, or one of them, each with the folders `NORMAL` and
            `PNEUMONIA`; or holds these two itself.

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
    films: Sequence[Film], fraction: float = VALIDATION_FRACTION
) -> tuple[list[Film], list[Film]]:
    """Cut films into training and validation so that no patient is on both sides.

    A patient's side follows from a hash of the patient's number, so it is the same on every
    machine, and stays when films are added or removed.

    Returns:
        The films for training, and those for validation: about `fraction` of the patients.
    """
    training: list[Film] = []
    validation: list[Film] = []
    for film in films:
        held_out = _draw("validation", film) < fraction
        (validation if held_out else training).append(film)
    return training, validation


def fold_of(film: Film) -> int:
    """Which of `FOLDS` folds of about as many patients each a film belongs to, from 0."""
    return int(_draw("fold", film) * FOLDS)


def splits_of(films: Sequence[Film]) -> dict[str, list[Film]]:
    """Films by split, with the folder `train` cut by patient into `train` and `validation`.

    The folder `val` of the Kaggle copy is left out: its 16 films are too few to choose by.
    """
    by_folder: dict[str, list[Film]] = {}
    for film in films:
        by_folder.setdefault(film.split, []).append(film)
    by_folder.pop("val", None)
    if "train" not in by_folder:
        return by_folder
    training, validation = split_by_patient(by_folder.pop("train"))
    return {"train": training, "validation": validation, **by_folder}


def without_exact_duplicates(films: Sequence[Film]) -> list[Film]:
    """Keep the first of the films whose files are the same byte for byte."""
    first_by_hash: dict[str, Film] = {}
    for film in films:
        first_by_hash.setdefault(hashlib.sha256(film.path.read_bytes()).hexdigest(), film)
    return list(first_by_hash.values())


def find_adults(folder: Path) -> tuple[list[Path], list[Path]]:
    """Find adults' films, which the gate is fitted to, in a folder and its subfolders.

    Returns:
        About half of them to fit to, by a hash of the file name, and the others to report on.

    Raises:
        DataError: there are none.
    """
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    if not found:
        raise DataError(f"No films were found in {folder}; it should hold adults' chest films.")
    fitting = [path for path in found if hashlib.sha256(path.name.encode()).digest()[0] % 2 == 0]
    return fitting, [path for path in found if path not in fitting]


def labels_of(films: Sequence[Film]) -> np.ndarray:
    """int64, (films,): 1 for pneumonia."""
    return np.array([film.label for film in films], dtype=np.int64)


def patterns_of(films: Sequence[Film]) -> np.ndarray:
    """int64, (films,): 1 for bacterial, 0 for viral, -1 where the film's name says neither."""
    return np.array([_PATTERNS.get(film.kind, -1) for film in films], dtype=np.int64)


def films_asked(films: Sequence[Film], answer: str) -> list[Film]:
    """The films that have a known answer, labelled by it: `logit` or `pattern`."""
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


@dataclass(frozen=True)
class Shard:
    """What part of each batch a process prepares.

    Attributes:
        devices: of all processes together; a batch is split evenly over them, in order.
        own: the numbers of this process's devices.
    """

    devices: int = 1
    own: tuple[int, ...] = (0,)

    @property
    def first(self) -> bool:
        """Whether it is that of the one process that keeps what was learnt."""
        return 0 in self.own

    def rows(self, count: int) -> np.ndarray:
        """int64: which rows of a batch of so many films are for this process's devices."""
        return np.arange(count).reshape(self.devices, -1)[list(self.own)].ravel()


class FilmBatches(keras.utils.PyDataset):
    """Batches of normalised films, or a process's part of them, read as they are asked for.

    Order and augmentation follow from the seed and `epoch` alone, so a resumed run sees what
    an uninterrupted one would have seen, and several processes what one would have.
    """

    def __init__(
        self,
        films: Sequence[Film],
        batch_size: int,
        *,
        training: bool = False,
        weights: np.ndarray | None = None,
        targets: np.ndarray | None = None,
        mixup: float = 0.0,
        blend: str = "mixup",
        seed: int = 0,
        workers: int = 1,
        shard: Shard = Shard(),
    ) -> None:
        """Stream `films`: for training shuffled, augmented and balanced, else in order and as is.

        Args:
            weights: float, (films,): what each film counts, before classes are balanced; 1 each
                if not given.
            targets: float, (films,), 0 to 1: what is taught for pneumonia, in place of labels.
            mixup, blend: see `train.data.mixup.blend`; no blends where mixup is 0.
            shard: the part of each batch that is given. What several devices cannot share evenly,
                fewer films than devices, is left out of a training epoch, other ones each time;
                without training, the last batch is filled up with films that weigh nothing.
        """
        super().__init__(workers=workers, max_queue_size=8)
        if shard.devices > 1 and not training:
            films, weights = _filled_up(films, weights, batch_size)
        self.epoch = 0
        self._films = films
        self._count = len(films) - len(films) % shard.devices
        self._batch_size = batch_size
        self._shard = shard
        self._training = training
        self._mixup = mixup
        self._blend = blend
        self._seed = seed
        answers = {"logit": labels_of(films), "pattern": patterns_of(films)}
        self._targets = {
            name: (answer == 1).astype(np.float32)[:, np.newaxis]
            for name, answer in answers.items()
        }
        if targets is not None:
            self._targets["logit"] = targets.astype(np.float32)[:, np.newaxis]
        self._weights = {
            name: _weights(answer, weights, balanced=training) for name, answer in answers.items()
        }

    def __len__(self) -> int:
        return math.ceil(self._count / self._batch_size)

    def __getitem__(self, batch: int) -> Batch:
        """One batch: films, targets and weights.

        Returns:
            float32 (films, 224, 224, 1); for each answer of the networks its target, float32
            (films, 1), and its weight, float32 (films,).
        """
        chosen = self._order()[batch * self._batch_size : (batch + 1) * self._batch_size]
        rows = self._shard.rows(len(chosen))
        if not self._mixup:
            return self._plain(chosen[rows])
        rng = np.random.default_rng((self._seed, self.epoch, batch, 0))
        share, partners = draw(self._mixup, len(chosen), rng)
        # A process reads its own films and their partners, each once.
        needed, (own, others) = np.unique([rows, partners[rows]], return_inverse=True)
        films = self._plain(chosen[needed])
        return blend(films, own, others, self._blend, share, rng)

    def _plain(self, numbers: np.ndarray) -> Batch:
        pictures = np.stack([self._picture(int(number)) for number in numbers])
        targets = {name: values[numbers] for name, values in self._targets.items()}
        weights = {name: values[numbers] for name, values in self._weights.items()}
        return normalise(pictures), targets, weights

    def _order(self) -> np.ndarray:
        if not self._training:
            return np.arange(self._count)
        rng = np.random.default_rng((self._seed, self.epoch))
        return rng.permutation(len(self._films))[: self._count]

    def _picture(self, number: int) -> np.ndarray:
        prepared = read_prepared(self._films[number].path)
        if not self._training:
            return prepared
        return augment(prepared, np.random.default_rng((self._seed, self.epoch, number)))


def _filled_up(
    films: Sequence[Film], weights: np.ndarray | None, batch_size: int
) -> tuple[list[Film], np.ndarray]:
    """Films and weights for whole batches: films again at the end, that weigh nothing.

    The others weigh so much more that means over all films, as Keras' losses are, stay the same.
    """
    count, missing = len(films), -len(films) % batch_size
    filled = [films[number % count] for number in range(count + missing)]
    given = np.ones(count) if weights is None else weights
    return filled, np.append(given * len(filled) / count, np.zeros(missing))


def _weights(answer: np.ndarray, weights: np.ndarray | None, *, balanced: bool) -> np.ndarray:
    """The weight of each film for an answer: float32 (films,), none where it is unknown (-1).

    Balanced, 0 and 1 weigh the same together (inverse frequency), and the mean weight is 1.
    """
    weights = np.where(answer >= 0, 1.0 if weights is None else weights, 0.0)
    if balanced:
        for value in np.unique(answer[answer >= 0]):
            of_value = answer == value
            weights[of_value] *= len(answer) / (2 * weights[of_value].sum())
    return weights.astype(np.float32)


def _draw(purpose: str, film: Film) -> float:
    """A number from 0 up to 1 that follows from the film's patient alone."""
    digest = hashlib.sha256(f"{purpose}:{film.patient}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def _film(path: Path, split: str, label: int) -> Film:
    match = _PNEUMONIA_NAME.match(path.name) or _NORMAL_NAME.match(path.name)
    if match is None:
        return Film(path, split, label, path.stem, "")
    return Film(path, split, label, match["patient"], match.groupdict().get("kind", ""))
