"""Blends of two films, taught as what they are made of: mixup and CutMix."""

import numpy as np

# Films; targets and weights by answer, as `train.data.FilmBatches` gives them.
Batch = tuple[np.ndarray, dict[str, np.ndarray], dict[str, np.ndarray]]

BLENDS = ("mixup", "cutmix")


def blend(batch: Batch, kind: str, alpha: float, rng: np.random.Generator) -> Batch:
    """Each film of a batch blended with another of it.

    Args:
        kind: `mixup`, a weighted mean of both (Zhang et al. 2018), or `cutmix`, the one with a
            piece of the other in its place (Yun et al. 2019).
        alpha: of the Beta distribution, the same on both sides, that the films' own share is
            drawn from.
    """
    films, targets, weights = batch
    share = np.float32(rng.beta(alpha, alpha))
    others = rng.permutation(len(films))
    if kind == "cutmix":
        films, share = _with_pieces(films, share, others, rng)
    else:
        films = share * films + (1 - share) * films[others]
    return films, *_taught(targets, weights, share, others)


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
    pieced[:, rows, columns] = films[others, rows, columns]
    cut = (rows.stop - rows.start) * (columns.stop - columns.start)
    return pieced, np.float32(1 - cut / (height * width))


def _around(centre: float, half: float, end: int) -> slice:
    return slice(max(round(centre - half), 0), min(round(centre + half), end))


def _taught(
    targets: dict[str, np.ndarray],
    weights: dict[str, np.ndarray],
    share: np.float32,
    others: np.ndarray,
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Targets and weights of films of which `share` is their own and the rest the others'.

    The loss is linear in a target, so that the blend of two films' weighted losses is the loss
    of one target, their mean by weight. A film of an unknown answer then adds nothing to it.
    """
    blended_targets, blended_weights = {}, {}
    for name, target in targets.items():
        own, other = share * weights[name], (1 - share) * weights[name][others]
        blended_weights[name] = own + other
        own_share = (own / np.maximum(own + other, 1e-9))[:, np.newaxis]
        blended_targets[name] = own_share * target + (1 - own_share) * target[others]
    return blended_targets, blended_weights
