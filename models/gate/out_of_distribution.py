"""How far a picture is from the films that the model was made for, and how it lies.

The network gives an embedding and a map of the lungs with its answer, and all of this is computed
from them. So it costs one matrix product a film, and no second network.
"""

import io
import zipfile
from dataclasses import dataclass, fields
from typing import Self

import numpy as np

from models.classifier import LUNGS_SHAPE
from models.drift_baseline import KnownFilms
from models.gate.lungs import lung_at_edge, two_lungs
from models.gate.orientation import VIEWS, Orientation


@dataclass(frozen=True)
class Likeness:
    """What a picture's embedding says of the picture.

    Attributes:
        distance: from the children's films of training; above 1 it is not like them.
        lungs: how well two lungs lie where lungs are, 0 to 1; see `two_lungs`.
        is_chest: whether it is like the children's films, or shows two lungs. A very ill child's
            film may not show them.
        is_cut_off: whether a part of a lung seems to lie outside the picture, if it is a chest
            film; see `lung_at_edge`.
        view: how the picture lies, if it is a chest film.
        adult: evidence that it is an adult's film; above 0 it counts as one.
    """

    distance: float
    lungs: float
    is_chest: bool
    is_cut_off: bool
    view: Orientation
    adult: float

    @property
    def is_familiar(self) -> bool:
        """Whether the picture is near the children's films of training."""
        return self.distance <= 1


@dataclass(frozen=True)
class Reference:
    """Statistics of the training films' embeddings, and linear outputs fitted to them.

    A picture's scores are the principal components of its embedding, each over its standard
    deviation. The distance is that of probabilistic PCA (Tipping and Bishop 1999). Within the
    components it is Mahalanobis' distance; outside of them it is the residual over its mean
    variance.

    Attributes:
        mean: float32, (1280,), of the embeddings.
        components: float32, (components, 1280), orthonormal rows, to the precision of float16.
        variances: float32, (components,), of the embeddings along the components.
        residual_variance: float32, (), of a direction outside of the components.
        max_squared_distance: float32, (), what counts as a distance of 1.
        typical_lungs: float32, (14, 14), mean map of the children's lungs.
        min_lungs: float32, (), least `Likeness.lungs` of a chest film unlike those of training.
        max_lung_at_edge: float32, (), greatest `lung_at_edge` of a film with all of both lungs.
        view_weights: float32, (8, components), a row for each of `VIEWS`.
        view_biases: float32, (8,), the limit included.
        adult_weights: float32, (components,); all 0 where no adults' films were at hand.
        adult_bias: float32, (), the limit included; below 0 where no adults' films were at hand.
        known: the films to find drift with; None in statistics that were fitted without them.
    """

    mean: np.ndarray
    components: np.ndarray
    variances: np.ndarray
    residual_variance: np.ndarray
    max_squared_distance: np.ndarray
    typical_lungs: np.ndarray
    min_lungs: np.ndarray
    max_lung_at_edge: np.ndarray
    view_weights: np.ndarray
    view_biases: np.ndarray
    adult_weights: np.ndarray
    adult_bias: np.ndarray
    known: KnownFilms | None = None

    @classmethod
    def from_bytes(cls, content: bytes) -> Self:
        """Read what `to_bytes` wrote.

        Raises:
            ValueError: it is something else, or an array is missing, misshapen or not finite.
        """
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
                reference = cls(
                    **{name: arrays[name].astype(np.float32) for name in _statistics()},
                    known=KnownFilms.from_arrays(arrays),
                )
        except (OSError, EOFError, KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
            raise ValueError("it holds no such statistics") from error
        reference._check()
        return reference

    def to_bytes(self) -> bytes:
        """The content of a .npz file; the same statistics give the same bytes."""
        arrays = {name: getattr(self, name) for name in _statistics()}
        arrays["components"] = self.components.astype(np.float16)
        if self.known is not None:
            arrays |= self.known.to_arrays()
        content = io.BytesIO()
        np.savez(content, **arrays)
        return content.getvalue()

    def compare(self, embedding: np.ndarray, lungs: np.ndarray) -> Likeness:
        """Compare a picture with the training films.

        Args:
            embedding, lungs: float32, (1280,) and (14, 14); see `models.classifier.Prediction`.
        """
        (scores,), (squared_distance,) = self.scores(embedding[np.newaxis])
        distance = float(np.sqrt(squared_distance / self.max_squared_distance))
        found = two_lungs(lungs, self.typical_lungs)
        return Likeness(
            distance=distance,
            lungs=found,
            is_chest=distance <= 1 or bool(found >= self.min_lungs),
            is_cut_off=bool(lung_at_edge(lungs) > self.max_lung_at_edge),
            view=VIEWS[int(np.argmax(self.view_weights @ scores + self.view_biases))],
            adult=float(self._adult(scores[np.newaxis])[0]),
        )

    def scores(self, embeddings: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Scores and squared distances of pictures.

        Args:
            embeddings: float32, (pictures, 1280).

        Returns:
            float32, (pictures, components), and float32, (pictures,).
        """
        return self._scores(embeddings - self.mean)

    def squared_distances(self, embeddings: np.ndarray, around: np.ndarray) -> np.ndarray:
        """Squared distances of pictures from another mean than that of the training films.

        Args:
            embeddings: float32, (pictures, 1280).
            around: float32, (1280,).

        Returns:
            float32, (pictures,).
        """
        _, squared = self._scores(embeddings - around)
        return squared

    def adult_evidence(self, embeddings: np.ndarray) -> np.ndarray:
        """`Likeness.adult` of pictures.

        Args:
            embeddings: float32, (pictures, 1280).

        Returns:
            float32, (pictures,).
        """
        scores, _ = self.scores(embeddings)
        return self._adult(scores)

    def _adult(self, scores: np.ndarray) -> np.ndarray:
        return scores @ self.adult_weights + self.adult_bias

    def _scores(self, centred: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        # The bundle's numpy has no BLAS, and without it `@` takes ten times as long as this.
        projected = np.einsum("pf,cf->pc", centred, self.components)
        scores = projected / np.sqrt(self.variances)
        # With rounded components the residual of a near film can come out a little below 0.
        residual = np.maximum((centred**2).sum(axis=1) - (projected**2).sum(axis=1), 0)
        return scores, (scores**2).sum(axis=1) + residual / self.residual_variance

    def _check(self) -> None:
        if self.components.ndim != 2:
            raise ValueError("its components are misshapen")
        count, features = self.components.shape
        shapes = {
            "mean": (features,),
            "variances": (count,),
            "residual_variance": (),
            "max_squared_distance": (),
            "typical_lungs": LUNGS_SHAPE[1:3],
            "min_lungs": (),
            "max_lung_at_edge": (),
            "view_weights": (len(VIEWS), count),
            "view_biases": (len(VIEWS),),
            "adult_weights": (count,),
            "adult_bias": (),
        }
        for name, shape in shapes.items():
            if getattr(self, name).shape != shape:
                raise ValueError(f"its {name} are misshapen")
        if not all(np.isfinite(getattr(self, name)).all() for name in _statistics()):
            raise ValueError("a number of it is not finite")
        for name in ("variances", "residual_variance", "max_squared_distance"):
            if not (getattr(self, name) > 0).all():
                raise ValueError(f"its {name} are not above 0")
        if self.known is not None:
            self.known.check()


def _statistics() -> list[str]:
    return [field.name for field in fields(Reference) if field.name != "known"]
