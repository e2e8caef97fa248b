"""Training: first the head alone, then the later half of the network. The rate falls to zero.

The network of a run is that of its last epoch, since validation compares recipes and not epochs.
Films count by their style weight; see `train.data.acquisition_style`.

A network is too sure of films just like those that it learnt from. So its decision rule comes from
its twin, which was trained by the same recipe without the films held out by style. On those the
twin shows how the recipe does on films of another style.
"""

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

from train.data.acquisition_style import style_log_odds, style_weights
from train.data.batches import FilmBatches, Shard
from train.data.films import ANSWERS, LabelledFilm, films_asked, fold_of, labels_of
from train.evaluate import plots
from train.evaluate.candidates import keras_logits, prepared
from train.evaluate.decision_rule import fit_decision_rule
from train.fit.label_noise import lesson_of
from train.fit.multi_device import check_setting, disband, distribute, undistributed
from train.fit.networks import build, take_statistics
from train.fit.recipe import HOLD_OUTS, Recipe
from train.fit.run_record import (
    check_twin,
    counts,
    new_record,
    record_to_resume,
    rules_of_twin,
)
from train.fit.stages import compile_stage
from train.fit.training_films import cut, training_films, validation_weights
from train.run_folder import RunFolder


def fit(
    recipe: Recipe,
    data: Path,
    folder: RunFolder,
    *,
    resume: bool,
    twin: RunFolder | None = None,
    teachers: Path | None = None,
    fold: int | None = None,
    workers: int = 2,
    multi_device: bool = False,
) -> None:
    """Train a network and leave its history, curves and record in the run's folder.

    Args:
        data: a folder in the Kaggle layout, of which only `train` is read.
        resume: continue after the last finished epoch of an interrupted run of the same recipe.
        twin: the run, held out by style, whose decision rules this one takes. Without a twin they
            are fitted on its own validation.
        teachers: folder of the teachers' opinions, which every lesson but the labels needs.
        fold: also leave the films of this fold out of training.
        workers: threads that read and augment films.
        multi_device: divide every batch among all devices; see `train.fit.multi_device`.

    Raises:
        DataError: the data, the run's folder or its twin cannot be used.
    """
    if twin:
        check_twin(twin, recipe)
    if multi_device:
        check_setting()
    films = training_films(data)
    log_odds = style_log_odds(films)
    training, validation = cut(films, recipe.hold_out, log_odds)
    if fold is not None:
        training = [film for film in training if fold_of(film) != fold]
    targets, trust = lesson_of(training, recipe.lesson, teachers)
    started = record_to_resume(recipe, folder) if resume else new_record(recipe, folder)
    history = folder.read_history()
    keras.utils.set_random_seed(recipe.seed)
    shard = Shard()
    if multi_device:
        names = [film.path.name for film in training + validation]
        shard = distribute([recipe.as_recorded(), names, history], recipe.batch_size)
    if shard.first and not resume:
        folder.begin(started)
    stream = partial(FilmBatches, batch_size=recipe.batch_size, workers=workers)
    batches = stream(
        training,
        training=True,
        weights=style_weights(training, log_odds) * trust,
        targets=targets,
        mixup=recipe.mixup,
        blend=recipe.blend,
        seed=recipe.seed,
        shard=shard,
    )
    validation_batches = partial(
        stream, validation, weights=validation_weights(validation, recipe.hold_out, log_odds)
    )
    model = (
        keras.models.load_model(folder.last) if history else build(recipe.network, recipe.weights)
    )
    _train(model, recipe, batches, partial(validation_batches, shard=shard), history, folder)
    if multi_device:
        disband()
        if not shard.first:
            return
        model = keras.models.load_model(folder.last)
    if recipe.precise_batch_norm:
        take_statistics(model, stream(_shuffled(training, recipe.seed)))
        measured = model.evaluate(validation_batches(), return_dict=True)
        history[-1] |= {f"val_{name}": value for name, value in measured.items()}
        _save_epoch(model, history, folder)
    plots.training_curves(history, folder.path / "training_curves.png")
    folder.write_record(
        {
            **started,
            "train": counts(training),
            "validation": counts(validation),
            "rules": rules_of_twin(twin)
            if twin
            else _fit_rules(model, recipe.hold_out, validation, log_odds),
        }
    )


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
    if recipe.weight_averaging:
        callbacks.append(keras.callbacks.SwapEMAWeights())
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
        if recipe.weight_averaging:
            _separate_averages(model)
        history.append({name: float(values[0]) for name, values in result.history.items()})
        if first:
            _save_epoch(model, history, folder)


def _shuffled(films: list[LabelledFilm], seed: int) -> list[LabelledFilm]:
    return [films[number] for number in np.random.default_rng(seed).permutation(len(films))]


def _fit_rules(
    model: keras.Model,
    hold_out: str,
    validation: list[LabelledFilm],
    log_odds: dict[LabelledFilm, float],
) -> dict[str, Any]:
    """By answer, the decision rule fitted on validation."""
    rules = {}
    for answer in ANSWERS:
        asked = films_asked(validation, answer)
        # Nobody has examined the style of bacterial and viral pneumonia.
        weights = (
            validation_weights(asked, hold_out, log_odds)
            if answer == "logit"
            else np.ones(len(asked))
        )
        logits = keras_logits(model, answer)(prepared(asked))
        rules[answer] = asdict(
            fit_decision_rule(labels_of(asked), logits, weights, HOLD_OUTS[hold_out])
        )
    return rules


def _build_metrics(model: keras.Model, batches: FilmBatches) -> None:
    """Build the metrics on JAX, so that an epoch begins with its first batch.

    Keras takes a batch to build them, and with several workers does not put it back. A resumed run
    would then see another order.
    """
    if keras.backend.backend() == "jax":
        model.test_on_batch(*batches[0])


def _separate_averages(model: keras.Model) -> None:
    """Copy the weights on JAX, where Keras leaves weights and averages in one array.

    The next step would overwrite both, and JAX refuses to overwrite an array twice.
    """
    if keras.backend.backend() == "jax":
        for variable in model.optimizer.variables:
            variable.assign(keras.ops.copy(variable))


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
