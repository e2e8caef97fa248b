"""A model soup: the mean of several runs' weights. It costs no more than one of them."""

from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np

from train.data.batches import FilmBatches
from train.data.films import DataError, films_to_learn_from, training_parts
from train.evaluate.candidates import open_run
from train.fit.recipe import recipe_of
from train.fit.run_record import begun, finished_record
from train.run_folder import RunFolder

# Over which the statistics are averaged.
BATCHES = 50


def average(runs: Sequence[RunFolder], data: Path, folder: RunFolder) -> None:
    """Average the networks of runs, and leave the network and its record in a folder of its own.

    It helps where one run goes on from another (Wortsman et al. 2022, Model soups). Networks that
    began in different ways give a bad mean.

    Args:
        data: a folder in the Kaggle layout, of which only `train` is read.

    Raises:
        DataError: the runs are of different networks, or the data or a folder cannot be used.
    """
    if folder.record.exists():
        raise DataError(f"{folder.path} holds a run; choose another name.")
    models = [open_run(run)[0] for run in runs]
    recipes = [recipe_of(run.read_record()) for run in runs]
    if len({model.name for model in models}) > 1:
        raise DataError("Networks of different kinds have no mean; name runs of one network.")
    parts = training_parts(data)
    recipe = recipes[-1] | {
        "with_lowest": any(each["with_lowest"] for each in recipes),
        "mean_of": ", ".join(run.path.name for run in runs),
    }
    started = begun(recipe)
    mean = models[-1]
    weights = zip(*(model.get_weights() for model in models), strict=True)
    mean.set_weights([np.mean(of_all, axis=0) for of_all in weights])
    _measure_statistics(
        mean,
        FilmBatches(
            films_to_learn_from(parts, recipe["with_lowest"]),
            recipe["batch_size"],
            training=True,
            smallest_area=recipe["smallest_area"],
            side=recipe["side"],
            seed=recipe["seed"],
        ),
    )
    folder.begin(started)
    mean.save(folder.last)
    folder.write_record(finished_record(started, parts, mean))


def _measure_statistics(model: keras.Model, batches: FilmBatches) -> None:
    """Give batch normalisation the mean over the batches; the mean of the runs' does not fit."""
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.BatchNormalization)]
    momenta = [layer.momentum for layer in layers]
    for seen in range(min(BATCHES, len(batches))):
        for layer in layers:
            layer.momentum = seen / (seen + 1)
        films, _, _ = batches[seen]
        model(films, training=True)
    for layer, momentum in zip(layers, momenta, strict=True):
        layer.momentum = momentum
