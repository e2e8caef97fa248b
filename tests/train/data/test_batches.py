"""Films in batches, by one process and by several."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from train.data.films import index_films


def test_batches_cover_every_film_once_in_order_without_augmentation(kaggle_folder: Path) -> None:
    from train.data.batches import FilmBatches

    films = index_films(kaggle_folder / "test")
    batches = FilmBatches(films, batch_size=8)
    pictures, targets, weights = zip(*(batches[n] for n in range(len(batches))), strict=True)
    assert [len(batch) for batch in pictures] == [8, 8, 4]
    labels = np.concatenate(targets).ravel()
    assert labels.tolist() == [film.label for film in films]
    assert np.concatenate(weights).tolist() == [1.0] * len(films)
    with Image.open(films[0].path) as image:
        expected = (np.asarray(image, dtype=np.float32) - 128) / 128
    np.testing.assert_array_equal(pictures[0][0, ..., 0], expected)


def test_batches_repeat_for_an_epoch_and_differ_between_epochs(kaggle_folder: Path) -> None:
    from train.data.batches import FilmBatches

    films = index_films(kaggle_folder / "train")
    first, again = (FilmBatches(films, 60, training=True, seed=3) for _ in range(2))
    first.epoch = again.epoch = 4
    np.testing.assert_array_equal(first[0][0], again[0][0])
    again.epoch = 5
    assert not np.array_equal(first[0][0], again[0][0])


def test_training_gives_pieces_of_the_side_asked_for_and_validation_whole_films(
    kaggle_folder: Path,
) -> None:
    from train.data.batches import FilmBatches

    films = index_films(kaggle_folder / "test")
    pieces, whole = (
        FilmBatches(films, 4, training=training, side=160) for training in (True, False)
    )
    assert pieces[0][0].shape == (4, 160, 160, 1)
    assert pieces[0][0].dtype == np.float32
    assert whole[0][0].shape == (4, 224, 224, 1)


def test_pieces_are_as_small_as_the_recipe_allows(kaggle_folder: Path) -> None:
    from train.data.batches import FilmBatches

    films = index_films(kaggle_folder / "test")
    small, large = (
        FilmBatches(films, 20, training=True, smallest_area=area, seed=1)[0][0]
        for area in (0.01, 1.0)
    )
    # What is seen enlarged changes less from pixel to pixel.
    assert np.abs(np.diff(small, axis=1)).mean() < np.abs(np.diff(large, axis=1)).mean()


def test_in_training_both_classes_weigh_the_same(kaggle_folder: Path) -> None:
    from train.data.batches import FilmBatches

    films = index_films(kaggle_folder / "train")[:45]
    _, targets, weights = FilmBatches(films, len(films), training=True)[0]
    ill = targets.ravel() == 1
    assert weights[ill].sum() == pytest.approx(weights[~ill].sum(), rel=1e-5)
    assert weights.mean() == pytest.approx(1.0)


def test_the_parts_of_several_processes_are_the_batches_of_one(kaggle_folder: Path) -> None:
    from train.data.batches import FilmBatches, Shard

    films = index_films(kaggle_folder / "train")[:44]
    whole, *parts = (
        FilmBatches(films, 16, training=True, side=96, seed=7, shard=shard)
        for shard in (Shard(), Shard(4, (0, 1)), Shard(4, (2,)), Shard(4, (3,)))
    )
    assert {len(part) for part in parts} == {len(whole)}
    for number in range(len(whole)):
        pictures, targets, weights = zip(*(part[number] for part in parts), strict=True)
        expected = whole[number]
        np.testing.assert_array_equal(np.concatenate(pictures), expected[0])
        for found, of_batch in ((targets, expected[1]), (weights, expected[2])):
            np.testing.assert_array_equal(np.concatenate(found), of_batch)


def test_what_devices_cannot_share_evenly_is_left_out_of_training_alone(
    kaggle_folder: Path,
) -> None:
    from train.data.batches import FilmBatches, Shard
    from train.fit.networks import build

    films, three = index_films(kaggle_folder / "test"), Shard(3, (0, 1, 2))
    model = build("baseline", "none")
    model.compile(loss="bce", weighted_metrics=["auc"])
    by_one, by_three = (
        model.evaluate(FilmBatches(films, size, shard=shard), return_dict=True)
        for size, shard in ((len(films), Shard()), (9, three))
    )
    assert by_three == pytest.approx(by_one, rel=1e-5)
    batches = FilmBatches(films, 9, training=True, shard=three)
    assert sum(len(batches[number][0]) for number in range(len(batches))) == len(films) - 2
