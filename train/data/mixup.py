"""Blends of two films, taught by the share of each: mixup and CutMix."""

import numpy as np

# Films; targets and weights by answer, as `train.data.batches.FilmBatches` gives them.
Batch = tuple[np.ndarray, dict[str, np.ndarray], dict[str, np.ndarray]]

BLENDS = ("mixup", "cutmix")


def draw(alpha: float, count: int, rng: np.random.Generator) -> tuple[np.float32, np.ndarray]:
    """Draw how a batch of `count` films is blended.

    Args:
        alpha: of the Beta distribution, the same on both sides, that the share is drawn from.

    Returns:
        The share of each blend that is the film itself, and the number of its partner in the
        batch, int64 (count,).
    """
    return np.float32(rng.beta(alpha, alpha)), rng.permutation(count)


def blend(
    batch: Batch,
    own: np.ndarray,
    others: np.ndarray,
    kind: str,
    share: np.float32,
    rng: np.random.Generator,
) -> Batch:
    """Films of a batch blended with others of it.

    Args:
        own, others: int64 (blends,): the films of each blend, by number.
        kind: `mixup`, a weighted mean of both (Zhang et al. 2018), or `cutmix`, the one with a
            piece of the other in its place (Yun et al. 2019).
        share, rng: as `draw` gave the one and left the other.
    """
    films, targets, weights = batch
    if kind == "cutmix":
        blended, share = _with_pieces(films[own], share, films[others], rng)
    else:
        blended = share * films[own] + (1 - share) * films[others]
    return blended, *_taught(targets, weights, share, own, others)


def _with_pieces(
    films: np.ndarray, share: np.float32, others: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.float32]:
    """The films with a piece of the others in the same place, and the share left of their own.

    The piece has a film's proportions and, before the edges cut it, `1 - share` of its area; its
    centre lies anywhere (Yun et al. 2019, algorithm A1).
    """
    height, width = films.shape[1:3]
    half = np.sqrt(1 - share) / 2
    rows = _around(rng.uniform(0, height), half * height, height)
    columns = _around(rng.uniform(0, width), half * width, width)
    pieced = films.copy()
    pieced[:, rows, columns] = others[:, rows, columns]
    cut = (rows.stop - rows.start) * (columns.stop - columns.start)
    return pieced, np.float32(1 - cut / (height * width))


def _around(centre: float, half: float, end: int) -> slice:
    return slice(max(round(centre - half), 0), min(round(centre + half), end))


def _taught(
    targets: dict[str, np.ndarray],
    weights: dict[str, np.ndarray],
    share: np.float32,
    own: np.ndarray,
    others: np.ndarray,
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Targets and weights of films of which `share` is their own and the rest the others'.

    The loss is linear in a target, so that the blend of two films' weighted losses is the loss
    of one target, their mean by weight. A film of an unknown answer then adds nothing to it.
    """
    blended_targets, blended_weights = {}, {}
    for name, target in targets.items():
        weight, other_weight = share * weights[name][own], (1 - share) * weights[name][others]
        blended_weights[name] = weight + other_weight
        own_share = (weight / np.maximum(weight + other_weight, 1e-9))[:, np.newaxis]
        blended_targets[name] = own_share * target[own] + (1 - own_share) * target[others]
    return blended_targets, blended_weights
