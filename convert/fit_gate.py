"""Fitting the gate: statistics of the training films, by which the program refuses pictures.

Every limit comes from validation. It is set so that only a small share of the children's films is
refused, both as they are and in worse conditions. This needs no pictures of anything else. Only the
output that recognises adults is fitted to adults' films.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

from models.card import ReferenceRecord
from models.classifier import logit_of
from models.drift_baseline import KnownFilms, brightness
from models.gate.orientation import UPRIGHT, VIEWS
from models.gate.out_of_distribution import Reference
from models.interpreter import Network
from train.data.augment import augment
from train.data.corruptions import moderate_copies
from train.data.films import LabelledFilm, read_prepared

COMPONENTS = 256
# Training films that are shown in every view.
VIEWED_FILMS = 1000
# Number of corrupted copies of each validation film.
COPIES = 4
# Shares of the validation films and their copies that each part may refuse.
MAX_FOREIGN = 0.005
MAX_ASKEW = 0.002
MAX_ADULT = 0.005
# Inverse strength of the L2 penalty of both logistic regressions.
PENALTY = 0.01
# The adults' films are few, so each is shown in many exposures and positions.
COPIES_OF_ADULTS = 10
# This is far below any output, so that no picture counts as an adult's.
_NEVER = -1.0


@dataclass(frozen=True)
class Fitted:
    """Reference statistics, as a file's content, and the record of them for the card."""

    content: bytes
    record: ReferenceRecord


def fit_reference(
    content: bytes,
    training: Sequence[LabelledFilm],
    validation: Sequence[LabelledFilm],
    adults: Sequence[Path],
) -> Fitted:
    """Fit the reference statistics to a network.

    Every training film counts twice, as it is and augmented. So another exposure or position alone
    does not make a film look foreign.

    Args:
        content: the int8 .tflite.
        training, validation: children's films. The statistics and linear outputs come from the
            first, the limits from the second.
        adults: adults' films to fit to. Without them the gate does not recognise adults' films.
    """
    network = Network(content)
    rng = np.random.default_rng(0)
    pictures = [read_prepared(film.path) for film in training]
    augmented = [augment(picture, rng) for picture in pictures]
    children = _embed(network, pictures + augmented)
    validated = [read_prepared(film.path) for film in validation]
    worse = [copy for picture in validated for copy in moderate_copies(picture, COPIES, rng)]
    checked = _embed(network, validated + worse)
    to_view = rng.permutation(len(augmented))[:VIEWED_FILMS]
    # (views, films, 1280)
    viewed = np.stack(
        [_embed(network, [view.of(augmented[film]) for film in to_view]) for view in VIEWS]
    )

    reference = _fit_distance(children, checked)
    reference = _fit_views(reference, viewed, checked)
    if adults:
        copies = _embed(network, [copy for path in adults for copy in _copies(path, rng)])
        reference = _fit_adults(reference, children, copies, checked)
    reference = replace(reference, known=known_films(network, reference, validation))
    file = reference.to_bytes()
    record = ReferenceRecord(
        sha256=hashlib.sha256(file).hexdigest(),
        children=len(training),
        adults=len(adults),
        refused=_refused(reference, checked[: len(validated)]),
    )
    return Fitted(file, record)


def known_films(
    network: Network, reference: Reference, validation: Sequence[LabelledFilm]
) -> KnownFilms:
    """Measure the films that drift is compared with; see `KnownFilms`.

    Args:
        reference: its limit is the unit of the distances.
    """
    pictures = [read_prepared(film.path) for film in validation]
    outputs = [network(picture) for picture in pictures]
    likenesses = [reference.compare(each["embedding"].ravel()) for each in outputs]
    patients = np.unique([film.patient for film in validation], return_inverse=True)[1]
    return KnownFilms(
        patients=patients.astype(np.int32),
        pneumonia=np.array([film.label == 1 for film in validation]),
        distances=np.array([each.distance for each in likenesses], dtype=np.float32),
        logits=np.array([logit_of(each["cam"]) for each in outputs], dtype=np.float32),
        brightness=np.array([brightness(each) for each in pictures], dtype=np.float32),
    )


def _embed(network: Network, pictures: Sequence[np.ndarray]) -> np.ndarray:
    """float32, (pictures, 1280)."""
    return np.stack(
        [
            network(picture)["embedding"].ravel()
            for picture in tqdm(pictures, desc="embedding", disable=None, leave=False)
        ]
    )


def _copies(path: Path, rng: np.random.Generator) -> list[np.ndarray]:
    picture = read_prepared(path)
    return [picture, *(augment(picture, rng) for _ in range(COPIES_OF_ADULTS))]


def _fit_distance(children: np.ndarray, checked: np.ndarray) -> Reference:
    """The subspace and the distance. The linear outputs are not fitted yet."""
    # The residual's variance needs a direction outside the components.
    count = min(COMPONENTS, (len(children) - 1) // 2)
    pca = PCA(count, svd_solver="covariance_eigh").fit(children)
    reference = Reference(
        mean=pca.mean_.astype(np.float32),
        components=pca.components_.astype(np.float16).astype(np.float32),
        variances=pca.explained_variance_.astype(np.float32),
        residual_variance=np.array(pca.noise_variance_, dtype=np.float32),
        max_squared_distance=np.array(1, dtype=np.float32),
        view_weights=np.zeros((len(VIEWS), count), dtype=np.float32),
        view_biases=np.zeros(len(VIEWS), dtype=np.float32),
        adult_weights=np.zeros(count, dtype=np.float32),
        adult_bias=np.array(_NEVER, dtype=np.float32),
    )
    _, squared_distances = reference.scores(checked)
    limit = np.quantile(squared_distances, 1 - MAX_FOREIGN)
    return replace(reference, max_squared_distance=np.array(limit, dtype=np.float32))


def _fit_views(reference: Reference, viewed: np.ndarray, checked: np.ndarray) -> Reference:
    """A linear output for each view. The upright one is raised until few children fall below."""
    scores, _ = reference.scores(np.concatenate(viewed))
    labels = np.repeat(np.arange(len(VIEWS)), viewed.shape[1])
    regression = LogisticRegression(C=PENALTY, max_iter=500).fit(scores, labels)
    upright = VIEWS.index(UPRIGHT)
    outputs = regression.decision_function(reference.scores(checked)[0])
    lead = outputs[:, upright] - np.delete(outputs, upright, axis=1).max(axis=1)
    biases = regression.intercept_.copy()
    biases[upright] += max(0.0, -float(np.quantile(lead, MAX_ASKEW)))
    return replace(
        reference,
        view_weights=regression.coef_.astype(np.float32),
        view_biases=biases.astype(np.float32),
    )


def _fit_adults(
    reference: Reference, children: np.ndarray, adults: np.ndarray, checked: np.ndarray
) -> Reference:
    """A linear output for adults' films. Few of validation's children lie above 0."""
    scores, _ = reference.scores(np.concatenate([children, adults]))
    labels = np.repeat([0, 1], [len(children), len(adults)])
    regression = LogisticRegression(C=PENALTY, class_weight="balanced", max_iter=500)
    regression.fit(scores, labels)
    outputs = reference.scores(checked)[0] @ regression.coef_[0]
    limit = float(np.quantile(outputs, 1 - MAX_ADULT))
    return replace(
        reference,
        adult_weights=regression.coef_[0].astype(np.float32),
        adult_bias=np.array(-limit, dtype=np.float32),
    )


def _refused(reference: Reference, checked: np.ndarray) -> dict[str, float]:
    likenesses = [reference.compare(embedding) for embedding in checked]
    parts = {
        "distance": np.array([not likeness.is_familiar for likeness in likenesses]),
        "view": np.array([likeness.view != UPRIGHT for likeness in likenesses]),
        "adult": np.array([likeness.adult > 0 for likeness in likenesses]),
    }
    parts["any"] = np.logical_or.reduce(list(parts.values()))
    return {part: float(refused.mean()) for part, refused in parts.items()}
