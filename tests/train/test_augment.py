import numpy as np

from tests.phantom import phantom
from train.augment import augment


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
    mirrored = film[:, ::-1]
    for seed in range(20):
        changed = augment(film, np.random.default_rng(seed))
        likeness = max(
            np.corrcoef(changed.ravel(), original.ravel())[0, 1] for original in (film, mirrored)
        )
        assert likeness > 0.5
