"""Training: first the head alone, then every layer. The rate falls to zero.

The network of a run is that of its last epoch, since validation compares recipes and not epochs.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import keras

from train.data.batches import FilmBatches, Shard
from train.data.films import DataError, films_to_learn_from, training_parts
from train.evaluate import plots
from train.evaluate.candidates import open_run
from train.fit.multi_device import check_setting, disband, distribute, undistributed
from train.fit.networks import build
from train.fit.recipe import Recipe, recipe_of
from train.fit.run_record import finished_record, new_record, record_to_resume
from train.fit.stages import compile_stage
from train.run_folder import RunFolder


def fit(
    recipe: Recipe,
    data: Path,
    folder: RunFolder,
    *,
    resume: bool,
    workers: int = 2,
    multi_device: bool = False,
) -> None:
    """Train a network and leave its history, curves and record in the run's folder.

    Args:
        data: a folder in the Kaggle layout, of which only `train` is read.
        resume: continue after the last finished epoch of an interrupted run of the same recipe.
        workers: threads that read and augment films.
        multi_device: divide every batch among all devices; see `train.fit.multi_device`.

    Raises:
        DataError: the data or the run's folder cannot be used.
    """
    if multi_device:
        check_setting()
    parts = training_parts(data)
    started = record_to_resume(recipe, folder) if resume else new_record(recipe, folder)
    history = folder.read_history()
    keras.utils.set_random_seed(recipe.seed)
    shard = Shard()
    if multi_device:
        names = [film.path.name for films in parts.values() for film in films]
        shard = distribute([recipe.as_recorded(), names, history], recipe.batch_size)
    if shard.first and not resume:
        folder.begin(started)
    stream = partial(FilmBatches, batch_size=recipe.batch_size, workers=workers, shard=shard)
    batches = stream(
        films_to_learn_from(parts, recipe.with_lowest),
        training=True,
        smallest_area=recipe.smallest_area,
        side=recipe.side,
        seed=recipe.seed,
    )
    model = keras.models.load_model(folder.last) if history else _first_network(recipe)
    _train(model, recipe, batches, partial(stream, parts["validation"]), history, folder)
    if multi_device:
        disband()
        if not shard.first:
            return
        model = keras.models.load_model(folder.last)
    plots.training_curves(history, folder.path / "training_curves.png")
    folder.write_record(finished_record(started, parts, model))


def _first_network(recipe: Recipe) -> keras.Model:
    """The network that a training begins with.

    Raises:
        DataError: it is another network than the recipe's, or knows films that it may not.
    """
    earlier = recipe.earlier_run
    if earlier is None:
        return build(recipe.network, recipe.weights)
    model, _ = open_run(earlier)
    if model.name != recipe.network:
        raise DataError(f"{earlier.path} is a {model.name}; add --network {model.name}.")
    if recipe_of(earlier.read_record())["with_lowest"] and not recipe.with_lowest:
        raise DataError(f"{earlier.path} learnt from the lowest numbers; add --with-lowest.")
    return model


def _train(
    model: keras.Model,
    recipe: Recipe,
    batches: FilmBatches,
    validation_batches: Callable[[], FilmBatches],
    history: list[dict[str, float]],
    folder: RunFolder,
) -> None:
    """Train the epochs that the history lacks, and keep each as it ends.

    Several processes train the same network. The one with the first shard keeps the epochs.
    """
    first = batches.shard.first
    callbacks = [_StopAfterEpoch(), *_tensorboard(folder)]
    finished = len(history)
    for epoch in range(finished, recipe.epochs):
        if epoch in (0, recipe.head_epochs):
            compile_stage(model, recipe, head_only=epoch < recipe.head_epochs, steps=len(batches))
        batches.epoch = epoch
        if epoch in (finished, recipe.head_epochs):
            _build_metrics(model, batches)
        _seed_dropout(model, recipe.seed, epoch)
        result = model.fit(
            batches,
            validation_data=validation_batches(),
            initial_epoch=epoch,
            epochs=recipe.epochs,
            shuffle=False,  # the batches come shuffled, by seed and epoch
            callbacks=callbacks,
            verbose="auto" if first else 0,
        )
        history.append({name: float(values[0]) for name, values in result.history.items()})
        if first:
            _save_epoch(model, history, folder)


def _build_metrics(model: keras.Model, batches: FilmBatches) -> None:
    """Build the metrics on JAX, so that an epoch begins with its first batch.

    Keras takes a batch to build them, and with several workers does not put it back. A resumed run
    would then see another order.
    """
    if keras.backend.backend() == "jax":
        model.test_on_batch(*batches[0])


def _seed_dropout(model: keras.Model, seed: int, epoch: int) -> None:
    """Let an epoch's dropout depend on the seed and the epoch alone.

    A saved model does not keep the state of its dropout, so a resumed run would differ.
    """
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dropout):
            layer.seed_generator.state.assign([seed, epoch << 20])


class _StopAfterEpoch(keras.callbacks.Callback):
    """Returns to the loop above after each epoch."""

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self.model.stop_training = True


def _tensorboard(folder: RunFolder) -> list[keras.callbacks.Callback]:
    # Keras writes TensorBoard's files through TensorFlow, whatever backend trains.
    if keras.backend.backend() != "tensorflow":
        return []
    return [keras.callbacks.TensorBoard(folder.tensorboard, write_graph=False)]


def _save_epoch(model: keras.Model, history: list[dict[str, float]], folder: RunFolder) -> None:
    """Keep the finished epoch. The history comes last, since a resumed run trusts it."""
    unfinished = folder.last.with_name("unfinished.keras")
    with undistributed():
        model.save(unfinished)
    unfinished.replace(folder.last)
    folder.write_history(history)
