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
from PIL import Image
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

from models.card import ReferenceRecord
from models.classifier import LUNGS_SHAPE, logit_of, lungs_of
from models.drift_baseline import KnownFilms, brightness
from models.gate.lungs import lung_at_edge, two_lungs
from models.gate.orientation import UPRIGHT, VIEWS
from models.gate.out_of_distribution import Reference
from models.interpreter import Network
from train.data.augment import BOTH_LUNGS_AREA, augment, recompress
from train.data.corruptions import moderate_copies
from train.data.films import LabelledFilm, read_prepared

COMPONENTS = 256
# Training films that are shown in every view.
VIEWED_FILMS = 1000
# Number of corrupted copies of each validation film.
COPIES = 4
# Shares of the validation films and their copies that each part may refuse. The lungs are asked for
# only where the distance is too large.
MAX_WITHOUT_LUNGS = 0.01
MAX_UNFAMILIAR = 0.005
MAX_ASKEW = 0.002
MAX_ADULT = 0.0005
# The share of the validation films, as they are, that gets the note of a lung that is cut off. Most
# of these films do lack the top of the lungs. `train.report.cut_off` measures what the limit does.
MAX_CUT_OFF = 0.08
# Inverse strength of the L2 penalty of both logistic regressions. The adults' films are few, so
# theirs is stronger, and each is shown in many exposures, positions and qualities.
VIEW_PENALTY = 0.01
ADULT_PENALTY = 1e-4
COPIES_OF_ADULTS = 10
# This is far below any output, so that no picture counts as an adult's.
_NEVER = -1.0


@dataclass(frozen=True)
class Seen:
    """What the network says of pictures: embeddings and maps of the lungs.

    Attributes:
        embeddings: float32, (pictures, 1280).
        lungs: float32, (pictures, 14, 14).
    """

    embeddings: np.ndarray
    lungs: np.ndarray


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

    Every training film counts three times: as it is, as a JPEG, and augmented. So another exposure,
    position or compression alone does not make a film look unfamiliar.

    Args:
        content: the int8 .tflite.
        training, validation: children's films. The statistics and linear outputs come from the
            first, the limits from the second.
        adults: adults' films to fit to. Without them the gate does not recognise adults' films.
    """
    network = Network(content)
    rng = np.random.default_rng(0)
    pictures = [read_prepared(film.path) for film in training]
    augmented = [_augmented(picture, rng) for picture in pictures]
    as_jpegs = [_as_jpeg(picture, rng) for picture in pictures]
    children = _see(network, pictures + as_jpegs + augmented)
    validated = [read_prepared(film.path) for film in validation]
    worse = [copy for picture in validated for copy in moderate_copies(picture, COPIES, rng)]
    checked = _see(network, validated + worse)
    to_view = rng.permutation(len(augmented))[:VIEWED_FILMS]
    # (views, films, 1280)
    viewed = np.stack(
        [_see(network, [view.of(augmented[film]) for film in to_view]).embeddings for view in VIEWS]
    )

    reference = _fit_distance(children.embeddings, checked.embeddings)
    reference = _fit_lungs(
        reference, children.lungs[: len(pictures)], checked.lungs, len(validated)
    )
    reference = _fit_views(reference, viewed, checked.embeddings)
    if adults:
        copies = _see(network, [copy for path in adults for copy in _copies(path, rng)])
        reference = _fit_adults(
            reference, children.embeddings, copies.embeddings, checked.embeddings
        )
    reference = replace(reference, known=known_films(network, reference, validation))
    file = reference.to_bytes()
    record = ReferenceRecord(
        sha256=hashlib.sha256(file).hexdigest(),
        children=len(training),
        adults=len(adults),
        refused=_refused(reference, checked, len(validated)),
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
    likenesses = [
        reference.compare(each["embedding"].ravel(), lungs_of(each["lungs"])) for each in outputs
    ]
    patients = np.unique([film.patient for film in validation], return_inverse=True)[1]
    return KnownFilms(
        patients=patients.astype(np.int32),
        pneumonia=np.array([film.label == 1 for film in validation]),
        distances=np.array([each.distance for each in likenesses], dtype=np.float32),
        logits=np.array([logit_of(each["cam"]) for each in outputs], dtype=np.float32),
        brightness=np.array([brightness(each) for each in pictures], dtype=np.float32),
    )


def _see(network: Network, pictures: Sequence[np.ndarray]) -> Seen:
    outputs = [
        network(picture) for picture in tqdm(pictures, desc="gate", disable=None, leave=False)
    ]
    return Seen(
        embeddings=np.stack([each["embedding"].ravel() for each in outputs]),
        lungs=np.stack([lungs_of(each["lungs"]) for each in outputs]),
    )


def _augmented(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return augment(picture, rng, smallest_area=BOTH_LUNGS_AREA)


def _as_jpeg(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return np.asarray(recompress(Image.fromarray(picture), rng))


def _copies(path: Path, rng: np.random.Generator) -> list[np.ndarray]:
    """An adult's film in as many ways as the children's. Else its quality would tell it apart."""
    picture = read_prepared(path)
    copies = [picture]
    for _ in range(COPIES_OF_ADULTS // 2):
        copies += _as_jpeg(picture, rng), _augmented(picture, rng)
    return copies


def _fit_distance(children: np.ndarray, checked: np.ndarray) -> Reference:
    """The subspace and the distance. The lungs and the linear outputs are not fitted yet."""
    # The residual's variance needs a direction outside the components.
    count = min(COMPONENTS, (len(children) - 1) // 2)
    pca = PCA(count, svd_solver="covariance_eigh").fit(children)
    reference = Reference(
        mean=pca.mean_.astype(np.float32),
        components=pca.components_.astype(np.float16).astype(np.float32),
        variances=pca.explained_variance_.astype(np.float32),
        residual_variance=np.array(pca.noise_variance_, dtype=np.float32),
        max_squared_distance=np.array(1, dtype=np.float32),
        typical_lungs=np.zeros(LUNGS_SHAPE[1:3], dtype=np.float32),
        min_lungs=np.array(0, dtype=np.float32),
        max_lung_at_edge=np.array(1, dtype=np.float32),
        view_weights=np.zeros((len(VIEWS), count), dtype=np.float32),
        view_biases=np.zeros(len(VIEWS), dtype=np.float32),
        adult_weights=np.zeros(count, dtype=np.float32),
        adult_bias=np.array(_NEVER, dtype=np.float32),
    )
    _, squared_distances = reference.scores(checked)
    limit = np.quantile(squared_distances, 1 - MAX_UNFAMILIAR)
    return replace(reference, max_squared_distance=np.array(limit, dtype=np.float32))


def _fit_lungs(
    reference: Reference, children: np.ndarray, checked: np.ndarray, whole: int
) -> Reference:
    """Where the children's lungs lie, and how well they lie there in nearly all of validation.

    Args:
        whole: so many of the pictures come first, and are films as they are.
    """
    typical = children.mean(axis=0)
    limit = np.quantile([two_lungs(each, typical) for each in checked], MAX_WITHOUT_LUNGS)
    at_edge = np.quantile([lung_at_edge(each) for each in checked[:whole]], 1 - MAX_CUT_OFF)
    return replace(
        reference,
        typical_lungs=typical.astype(np.float32),
        min_lungs=np.array(limit, dtype=np.float32),
        max_lung_at_edge=np.array(at_edge, dtype=np.float32),
    )


def _fit_views(reference: Reference, viewed: np.ndarray, checked: np.ndarray) -> Reference:
    """A linear output for each view. The upright one is raised until few children fall below."""
    scores, _ = reference.scores(np.concatenate(viewed))
    labels = np.repeat(np.arange(len(VIEWS)), viewed.shape[1])
    regression = LogisticRegression(C=VIEW_PENALTY, max_iter=500).fit(scores, labels)
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
    regression = LogisticRegression(C=ADULT_PENALTY, class_weight="balanced", max_iter=500)
    regression.fit(scores, labels)
    outputs = reference.scores(checked)[0] @ regression.coef_[0]
    limit = float(np.quantile(outputs, 1 - MAX_ADULT))
    return replace(
        reference,
        adult_weights=regression.coef_[0].astype(np.float32),
        adult_bias=np.array(-limit, dtype=np.float32),
    )


def _refused(reference: Reference, checked: Seen, count: int) -> dict[str, float]:
    """The shares of the first `count` pictures that each part refuses, and any of them."""
    likenesses = [
        reference.compare(embedding, lungs)
        for embedding, lungs in zip(checked.embeddings[:count], checked.lungs[:count], strict=True)
    ]
    parts = {
        "lungs": np.array([not likeness.is_chest for likeness in likenesses]),
        "distance": np.array([not likeness.is_familiar for likeness in likenesses]),
        "view": np.array([likeness.view != UPRIGHT for likeness in likenesses]),
        "adult": np.array([likeness.adult > 0 for likeness in likenesses]),
    }
    parts["any"] = np.logical_or.reduce(list(parts.values()))
    return {part: float(refused.mean()) for part, refused in parts.items()}
