import numpy as np

from desktop.practice.phantom import phantom
from train.data.augment import augment


def test_augmented_films_keep_shape_and_type_and_differ() -> None:
    film = phantom(224, 224, seed=1)
    rng = np.random.default_rng(0)
    films = [augment(film, rng) for _ in range(20)]
    assert all(changed.shape == film.shape and changed.dtype == np.uint8 for changed in films)
    assert len({changed.tobytes() for changed in films}) == len(films)


def test_the_same_generator_state_gives_the_same_film() -> None:
    film = phantom(224, 224, seed=1)
    first, second = (augment(film, np.random.default_rng(7)) for _ in range(2))
    np.testing.assert_array_equal(first, second)


def test_an_augmented_film_still_shows_the_same_chest() -> None:
    film = phantom(224, 224, seed=1)
    coarse, mirrored = _coarse(film), _coarse(film[:, ::-1])
    for seed in range(20):
        changed = _coarse(augment(film, np.random.default_rng(seed)))
        likeness = max(np.corrcoef(changed, original)[0, 1] for original in (coarse, mirrored))
        assert likeness > 0.35


def _coarse(film: np.ndarray) -> np.ndarray:
    """16 x 16 means, in which the ribs blur away and the lungs stay."""
    return film.reshape(16, 14, 16, 14).mean(axis=(1, 3)).ravel()
