"""Batches of films, streamed to training and to its validation."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import keras
import numpy as np

from models.preprocess import SIZE, normalise
from train.data.augment import SMALLEST_AREA, augment
from train.data.films import LabelledFilm, labels_of, read_for_crops, read_prepared

# Films, targets and weights, as `FilmBatches` gives them.
Batch = tuple[np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Shard:
    """The part of each batch that one process prepares.

    Attributes:
        devices: of all processes together; a batch is split evenly over them, in order.
        own: the numbers of this process's devices.
    """

    devices: int = 1
    own: tuple[int, ...] = (0,)

    @property
    def first(self) -> bool:
        """Whether this is the one process that keeps what was learnt."""
        return 0 in self.own

    def rows(self, count: int) -> np.ndarray:
        """The rows of a batch of `count` films that this process's devices take, int64."""
        return np.arange(count).reshape(self.devices, -1)[list(self.own)].ravel()


class FilmBatches(keras.utils.PyDataset):
    """Batches of normalised films, or one process's part of them, read when they are asked for.

    Order and augmentation depend on the seed and `epoch` alone. So a resumed run sees the same
    films as an uninterrupted one, and several processes together see the same as one.
    """

    def __init__(
        self,
        films: Sequence[LabelledFilm],
        batch_size: int,
        *,
        training: bool = False,
        smallest_area: float = SMALLEST_AREA,
        side: int = SIZE,
        seed: int = 0,
        workers: int = 1,
        shard: Shard = Shard(),
    ) -> None:
        """Stream `films`. For training they are shuffled, augmented and balanced.

        Args:
            smallest_area, side: of the pieces to train on; see `train.data.augment.augment`.
            shard: the part of each batch to give. Several devices share a batch evenly. In
                training, the films left over at the end of an epoch are skipped, others each
                time. Otherwise the last batch is filled up with films that weigh nothing.
        """
        super().__init__(workers=workers, max_queue_size=8)
        weights = np.ones(len(films))
        if shard.devices > 1 and not training:
            films, weights = _filled_up(films, batch_size)
        self.epoch = 0
        self._films = films
        self._count = len(films) - len(films) % shard.devices
        self._batch_size = batch_size
        self.shard = shard
        self._training = training
        self._smallest_area = smallest_area
        self._side = side
        self._seed = seed
        labels = labels_of(films)
        self._targets = labels.astype(np.float32)[:, np.newaxis]
        self._weights = (weights * _balance(labels) if training else weights).astype(np.float32)

    def __len__(self) -> int:
        return math.ceil(self._count / self._batch_size)

    def __getitem__(self, batch: int) -> Batch:
        """One batch: films, targets and weights.

        Returns:
            The films, float32 (films, side, side, 1); their targets, 1 for pneumonia, float32
            (films, 1); and their weights, float32 (films,).
        """
        chosen = self._order()[batch * self._batch_size : (batch + 1) * self._batch_size]
        numbers = chosen[self.shard.rows(len(chosen))]
        pictures = np.stack([self._picture(int(number)) for number in numbers])
        return normalise(pictures), self._targets[numbers], self._weights[numbers]

    def _order(self) -> np.ndarray:
        if not self._training:
            return np.arange(self._count)
        rng = np.random.default_rng((self._seed, self.epoch))
        return rng.permutation(len(self._films))[: self._count]

    def _picture(self, number: int) -> np.ndarray:
        path = self._films[number].path
        if not self._training:
            return read_prepared(path)
        rng = np.random.default_rng((self._seed, self.epoch, number))
        return augment(
            read_for_crops(path), rng, smallest_area=self._smallest_area, side=self._side
        )


def _filled_up(
    films: Sequence[LabelledFilm], batch_size: int
) -> tuple[list[LabelledFilm], np.ndarray]:
    """Films and weights for whole batches. Films are repeated at the end and weigh nothing there.

    The others weigh more in return. So the mean over all films, which Keras takes of the losses,
    stays the same.
    """
    count, missing = len(films), -len(films) % batch_size
    filled = [films[number % count] for number in range(count + missing)]
    return filled, np.append(np.full(count, len(filled) / count), np.zeros(missing))


def _balance(labels: np.ndarray) -> np.ndarray:
    """Weights by which either class weighs the same together, float64 (films,). Their mean is 1."""
    counts = np.bincount(labels)
    return len(labels) / (np.count_nonzero(counts) * counts[labels])
