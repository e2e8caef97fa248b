"""Training: the head alone, then the later half of the network, its rate falling to nought.

The network of a run is that of its last epoch: validation tells recipes apart, not epochs. Films
count by their style weight: see `train.data.acquisition_style`.

On films just like those it learnt from a network is surer than it should be anywhere else. So the
decision rule of a network comes from its twin: trained by the same recipe without the films held
out by style, which then show how the recipe does on films of another style.
"""

import math
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

from models.preprocess import PREPROCESSING_VERSION
from train.data.acquisition_style import split_by_style, style_log_odds, style_weights
from train.data.films import (
    ANSWERS,
    DataError,
    Film,
    FilmBatches,
    Shard,
    films_asked,
    fold_of,
    index_films,
    labels_of,
    split_by_patient,
    without_exact_duplicates,
)
from train.evaluate import plots
from train.evaluate.evaluation import keras_logits, prepared
from train.evaluate.metrics import fit_decision_rule
from train.fit.label_noise import distilled, doubted, read_opinions
from train.fit.multi_device import check_setting, disband, distribute, undistributed
from train.fit.networks import build, freeze, slower_below, take_statistics
from train.fit.recipe import HOLD_OUTS, Recipe, recipe_of
from train.provenance import provenance
from train.run_folder import RunFolder

WARM_UP_SHARE = 0.1
PATTERN_LOSS_WEIGHT = 0.3


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
        data: the data in the Kaggle layout; only its `train` folder is read.
        resume: go on after the last finished epoch of an interrupted run of the same recipe.
        twin: the run, held out by style, whose decision rules this one takes; without one they
            are fitted on its own validation.
        teachers: folder of the teachers' opinions, which every lesson but the labels needs.
        fold: leave the films of this fold out of training, too.
        workers: threads that read and augment films.
        multi_device: split every batch over all devices: see `train.fit.multi_device`.

    Raises:
        DataError: the data, the run's folder or its twin cannot be used.
    """
    if twin:
        _check_twin(twin, recipe)
    if multi_device:
        check_setting()
    films = training_films(data)
    log_odds = style_log_odds(films)
    training, validation = cut(films, recipe.hold_out, log_odds)
    if fold is not None:
        training = [film for film in training if fold_of(film) != fold]
    targets, trust = _lesson(recipe.lesson, training, teachers)
    started = _record_to_resume(recipe, folder) if resume else _new_record(recipe, folder)
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
        stream, validation, weights=_validation_weights(validation, recipe.hold_out, log_odds)
    )
    model = (
        keras.models.load_model(folder.last) if history else build(recipe.network, recipe.weights)
    )
    callbacks = [_StopAfterEpoch(), *_tensorboard(folder)]
    if recipe.weight_averaging:
        callbacks.append(keras.callbacks.SwapEMAWeights())
    finished = len(history)
    for epoch in range(finished, recipe.epochs):
        if epoch in (0, recipe.head_epochs):
            _compile_stage(model, recipe, head_only=epoch < recipe.head_epochs, steps=len(batches))
        batches.epoch = epoch
        if epoch in (finished, recipe.head_epochs):
            _build_metrics(model, batches)
        _seed_dropout(model, recipe.seed, epoch)
        result = model.fit(
            batches,
            validation_data=validation_batches(shard=shard),
            initial_epoch=epoch,
            epochs=recipe.epochs,
            shuffle=False,  # the batches come shuffled, by seed and epoch
            callbacks=callbacks,
            verbose="auto" if shard.first else 0,
        )
        if recipe.weight_averaging:
            _separate_averages(model)
        history.append({name: float(values[0]) for name, values in result.history.items()})
        if shard.first:
            _save_epoch(model, history, folder)
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
            "train": _counts(training),
            "validation": _counts(validation),
            "rules": _rules_of_twin(twin)
            if twin
            else _fit_rules(model, recipe.hold_out, validation, log_odds),
        }
    )


def cut(
    films: list[Film], hold_out: str, log_odds: dict[Film, float]
) -> tuple[list[Film], list[Film]]:
    """Cut films into those for training and for validation, each picture once.

    Args:
        hold_out: one of `HOLD_OUTS`.
        log_odds: from `style_log_odds`.
    """
    sides = split_by_patient(films) if hold_out == "patients" else split_by_style(films, log_odds)
    training, validation = map(without_exact_duplicates, sides)
    return training, validation


def _shuffled(films: list[Film], seed: int) -> list[Film]:
    return [films[number] for number in np.random.default_rng(seed).permutation(len(films))]


def _lesson(lesson: str, films: list[Film], teachers: Path | None) -> tuple[np.ndarray, np.ndarray]:
    """What is taught of each film, 0 to 1, and how much it counts; float64 (films,) both."""
    labels, trust = labels_of(films).astype(np.float64), np.ones(len(films))
    if lesson == "labels":
        return labels, trust
    if teachers is None:
        raise DataError(f"The lesson {lesson!r} needs --teachers, the folder of their opinions.")
    opinions = read_opinions(teachers, films)
    if lesson == "doubted":
        return labels, doubted(films, opinions)
    return distilled(films, opinions), trust


def _check_twin(twin: RunFolder, recipe: Recipe) -> None:
    record = twin.read_record() if twin.record.exists() else {}
    if (
        recipe_of(record) != replace(recipe, hold_out="style").as_recorded()
        or record.get("preprocessing_version") != PREPROCESSING_VERSION
    ):
        raise DataError(
            f"{twin.path} is no run of the same recipe and preprocessing; train it with "
            "--hold-out style and the same other options."
        )


def _rules_of_twin(twin: RunFolder) -> dict[str, Any]:
    """Read when they are needed, so that a run and its twin may be trained side by side."""
    rules: dict[str, Any] | None = twin.read_record().get("rules")
    if rules is None:
        raise DataError(
            f"{twin.path} has not finished; when it has, end this run with the same command and "
            "--resume."
        )
    return rules


def _fit_rules(
    model: keras.Model, hold_out: str, validation: list[Film], log_odds: dict[Film, float]
) -> dict[str, Any]:
    """By answer, the decision rule fitted on validation."""
    rules = {}
    for answer in ANSWERS:
        asked = films_asked(validation, answer)
        # The style of bacterial and viral pneumonia was not looked at.
        weights = (
            _validation_weights(asked, hold_out, log_odds)
            if answer == "logit"
            else np.ones(len(asked))
        )
        logits = keras_logits(model, answer)(prepared(asked))
        rules[answer] = asdict(
            fit_decision_rule(labels_of(asked), logits, weights, HOLD_OUTS[hold_out])
        )
    return rules


def _validation_weights(
    films: list[Film], hold_out: str, log_odds: dict[Film, float]
) -> np.ndarray:
    # Films held out by style are matched by it already.
    return np.ones(len(films)) if hold_out == "style" else style_weights(films, log_odds)


def training_films(data: Path) -> list[Film]:
    """The films that may be trained on: those of the folder `train`.

    Raises:
        DataError: there is none.
    """
    films = [film for film in index_films(data) if film.split == "train"]
    if not films:
        raise DataError(f"{data} has no folder `train`, and only that one may be trained on.")
    return films


def _new_record(recipe: Recipe, folder: RunFolder) -> dict[str, Any]:
    """The record of the run's start: its recipe and provenance."""
    if folder.record.exists():
        raise DataError(f"{folder.path} holds a run; add --resume, or choose another name.")
    return {
        "recipe": recipe.as_recorded(),
        "preprocessing_version": PREPROCESSING_VERSION,
        "provenance": provenance(),
    }


def _record_to_resume(recipe: Recipe, folder: RunFolder) -> dict[str, Any]:
    if not folder.record.exists():
        raise DataError(f"{folder.path} holds no run to resume; leave out --resume.")
    record = folder.read_record()
    if recipe_of(record) != recipe.as_recorded():
        raise DataError(
            f"{folder.path} was trained by another recipe; resume with the same options."
        )
    if record.get("preprocessing_version") != PREPROCESSING_VERSION:
        raise DataError(
            f"{folder.path} was begun with another preprocessing; begin a run of another name."
        )
    return {key: record[key] for key in ("recipe", "preprocessing_version", "provenance")}


def _compile_stage(model: keras.Model, recipe: Recipe, *, head_only: bool, steps: int) -> None:
    freeze(model, head_only=head_only, batch_norm=recipe.batch_norm)
    epochs = recipe.head_epochs if head_only else recipe.fine_epochs
    optimizer = partial(_optimizer, recipe, steps * epochs)
    model.compile(
        optimizer=optimizer(recipe.head_rate)
        if head_only
        else slower_below(optimizer, recipe.fine_rate, recipe.layer_decay),
        loss={answer: _loss(recipe) for answer in ANSWERS},
        loss_weights={"logit": 1.0, "pattern": PATTERN_LOSS_WEIGHT},
        weighted_metrics={answer: [_auroc()] for answer in ANSWERS},
    )


def _optimizer(recipe: Recipe, steps: int, peak_rate: float) -> keras.optimizers.Optimizer:
    warm_up = math.ceil(WARM_UP_SHARE * steps)
    schedule = keras.optimizers.schedules.CosineDecay(
        initial_learning_rate=0.0,
        warmup_target=peak_rate,
        warmup_steps=warm_up,
        decay_steps=steps - warm_up,
    )
    return keras.optimizers.AdamW(
        schedule,
        weight_decay=recipe.weight_decay,
        use_ema=recipe.weight_averaging > 0,
        ema_momentum=recipe.weight_averaging,
    )


def _loss(recipe: Recipe) -> keras.losses.Loss:
    return keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=recipe.label_smoothing)


def _auroc() -> keras.metrics.Metric:
    return keras.metrics.AUC(from_logits=True, name="auroc", num_thresholds=1000)


def _build_metrics(model: keras.Model, batches: FilmBatches) -> None:
    """Let an epoch on JAX begin with its first batch, so that a resumed run sees the same order.

    Keras builds metrics there by taking a batch, and with several workers does not put it back.
    """
    if keras.backend.backend() == "jax":
        model.test_on_batch(*batches[0])


def _separate_averages(model: keras.Model) -> None:
    """Let the next epoch begin on JAX, where Keras leaves weights and averages in one array.

    A step is given both to overwrite, and JAX lets no array be overwritten twice.
    """
    if keras.backend.backend() == "jax":
        for variable in model.optimizer.variables:
            variable.assign(keras.ops.copy(variable))


def _seed_dropout(model: keras.Model, seed: int, epoch: int) -> None:
    """Let an epoch's dropout follow from seed and epoch alone.

    A saved model does not keep the state of its dropout, so a resumed run would differ.
    """
    for layer in model.layers:
        if isinstance(layer, keras.layers.Dropout):
            layer.seed_generator.state.assign([seed, epoch << 20])


class _StopAfterEpoch(keras.callbacks.Callback):
    """Gives the loop above the word after each epoch."""

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self.model.stop_training = True


def _tensorboard(folder: RunFolder) -> list[keras.callbacks.Callback]:
    # Keras writes TensorBoard's files through TensorFlow, whatever trains.
    if keras.backend.backend() != "tensorflow":
        return []
    return [keras.callbacks.TensorBoard(folder.tensorboard, write_graph=False)]


def _save_epoch(model: keras.Model, history: list[dict[str, float]], folder: RunFolder) -> None:
    """Keep the finished epoch; the history comes last, since it is what a resumed run trusts."""
    unfinished = folder.last.with_name("unfinished.keras")
    with undistributed():
        model.save(unfinished)
    unfinished.replace(folder.last)
    folder.write_history(history)


def _counts(films: list[Film]) -> dict[str, int]:
    pneumonia = int(labels_of(films).sum())
    return {
        "images": len(films),
        "patients": len({film.patient for film in films}),
        "normal": len(films) - pneumonia,
        "pneumonia": pneumonia,
    }
