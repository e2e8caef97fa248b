"""CutMix, on films that each have one shade of their own."""

import numpy as np
import pytest
from train.data.mixup import blend, draw

FILMS = 5


@pytest.mark.parametrize("seed", range(8))
def test_cutmix_pastes_one_piece_and_teaches_its_share(seed: int) -> None:
    shades = np.arange(FILMS, dtype=np.float32)
    films = np.broadcast_to(shades[:, None, None, None], (FILMS, 40, 50, 1))
    batch = (films, {"logit": shades[:, None]}, {"logit": np.ones(FILMS, np.float32)})
    rng = np.random.default_rng(seed)
    share, others = draw(1.0, FILMS, rng)
    pieced, targets, weights = blend(batch, np.arange(FILMS), others, "cutmix", share, rng)
    assert pieced.dtype == targets["logit"].dtype == weights["logit"].dtype == np.float32
    # Only whole shades: nothing is averaged; and what is taught is what the film is made of.
    assert set(np.unique(pieced)) <= set(shades)
    assert targets["logit"].ravel() == pytest.approx(pieced.mean(axis=(1, 2, 3)), abs=1e-5)
    rows, columns = np.nonzero((pieced != films).any(axis=(0, 3)))
    piece = pieced[:, rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    assert (piece == piece[:, :1, :1]).all()
