"""The films of one clinic as a second reference, beside the films of training.

In a clinic with another X-ray machine, nearly every film lies far from those of training, and all
lie in much the same direction. So a film is like the clinic's own if it lies near their mean. The
distance is that of `Reference`, with the covariance of the training films around another mean, as
Lee et al. 2018 ("A simple unified framework for detecting out-of-distribution samples") share one
covariance among the means of classes. A hundred films are too few for a covariance of their own.

The limit follows from the clinic's films alone. Each is measured from the mean of the others, and
the limit is the smallest of these distances that covers `COVERED` of the next film's, by the rank
of conformal prediction (Vovk, Gammerman and Shafer 2005, "Algorithmic learning in a random world").
To cover 99 of 100 would take 99 films at least, and the one odd film among a hundred would set the
limit for all that follow. With 95 of 100, the four farthest have no say.

Films of adults by the same machine lie near the clinic's mean, too, and a machine may hide from the
gate what tells them. So a second limit holds for the evidence that a film is an adult's. It comes
from the clinic's children in the same way, and never lies above the gate's own. It keeps most of
them out, and not all. What lies beyond a limit stays what it is without the clinic's films: for
review.
"""

import base64
import hashlib
import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

import numpy as np

from models.gate.out_of_distribution import Reference

# The share of the clinic's next films that lies within each limit, on average.
COVERED = 0.95
# So many leave the two farthest films without a say, and the share that is covered to within 3 of
# 100 (its standard deviation; it has a beta distribution).
MIN_FILMS = 60
_KEY_DIGITS = 8


@dataclass(frozen=True)
class ClinicFilms:
    """Where the films of a clinic lie, and how far from there a film may be.

    Attributes:
        films: how many there were.
        mean_bytes: of their embeddings, as float32 in little-endian order.
        max_squared_distance: as `Reference.squared_distances` measures it from this mean.
        max_adult: the most of `Likeness.adult` that a child's film has here.
    """

    films: int
    mean_bytes: bytes
    max_squared_distance: float
    max_adult: float

    @classmethod
    def fitted(cls, embeddings: np.ndarray, reference: Reference) -> Self:
        """Fit them to films that people have seen.

        Args:
            embeddings: float32, (films, 1280); at least `MIN_FILMS` films.
            reference: of the network that gave the embeddings.

        Raises:
            ValueError: there are fewer films.
        """
        count = len(embeddings)
        if count < MIN_FILMS:
            raise ValueError("the films are too few")
        mean = embeddings.mean(axis=0, dtype=np.float64).astype("<f4")
        # Without a film, the mean of the others lies so much farther away from it.
        farther = (count / (count - 1)) ** 2
        distances = farther * reference.squared_distances(embeddings, mean)
        adult = reference.adult_evidence(embeddings)
        return cls(count, mean.tobytes(), _limit(distances), _limit(adult))

    @classmethod
    def from_json(cls, parsed: dict[str, Any]) -> Self:
        """Read what `to_json` gave.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        found = cls(
            films=int(parsed["films"]),
            mean_bytes=base64.b64decode(parsed["mean"], validate=True),
            max_squared_distance=float(parsed["max_squared_distance"]),
            max_adult=float(parsed["max_adult"]),
        )
        numbers = [*found.mean, found.max_squared_distance, found.max_adult]
        if found.films < MIN_FILMS or not np.isfinite(numbers).all():
            raise ValueError("it holds no such statistics")
        return found

    def to_json(self) -> dict[str, Any]:
        """Values that JSON can hold; see `from_json`."""
        return {
            "films": self.films,
            "mean": base64.b64encode(self.mean_bytes).decode("ascii"),
            "max_squared_distance": self.max_squared_distance,
            "max_adult": self.max_adult,
        }

    @cached_property
    def mean(self) -> np.ndarray:
        """float32, (1280,), the mean of the embeddings."""
        return np.frombuffer(self.mean_bytes, "<f4")

    @cached_property
    def key(self) -> str:
        """What rows name them by: the first digits of a hash of all that they say."""
        limits = np.array([self.max_squared_distance, self.max_adult], "<f8")
        content = self.mean_bytes + limits.tobytes()
        return hashlib.sha256(content).hexdigest()[:_KEY_DIGITS]

    def hold(self, embedding: np.ndarray, adult: float, reference: Reference) -> bool:
        """Whether a film is like the clinic's.

        Args:
            embedding: float32, (1280,), `models.classifier.Prediction.embedding`.
            adult: `Likeness.adult` of the film.
        """
        if adult > self.max_adult:
            return False
        (distance,) = reference.squared_distances(embedding[np.newaxis], self.mean)
        return bool(distance <= self.max_squared_distance)


def _limit(values: np.ndarray) -> float:
    """The smallest of the values that covers `COVERED` of the next ones."""
    rank = math.ceil(COVERED * (len(values) + 1))
    return float(np.sort(values)[rank - 1])
