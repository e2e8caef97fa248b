"""The map of the lungs: one more small head of the same network, learnt from human-made masks.

It is one 1x1 convolution on features of 14 x 14 places, with the network as it is. So it costs next
to nothing, and changes no answer. The gate asks it for two lungs.
"""

import math
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np
from keras import layers

from models.classifier import LUNGS_SHAPE, lungs_of
from models.preprocess import normalise
from train.data.films import LabelledFilm, read_prepared
from train.data.lung_masks import films_with_masks, read_mask

FEATURES = "block_13_expand_relu"
SIDE = LUNGS_SHAPE[1]
EPOCHS = 30
LEARNING_RATE = 3e-3
BATCH_SIZE = 32


def fit_lungs(network: keras.Model, films: Sequence[LabelledFilm], masks: Path) -> layers.Conv2D:
    """Fit the head to the films that have masks, each also mirrored.

    Args:
        network: MobileNetV2 for films of 224 pixels. It is not changed.
        films: the training split.
        masks: see `train.data.lung_masks.films_with_masks`.

    Returns:
        A convolution from `FEATURES` to log-odds of lung, float32 (films, 14, 14, 1).

    Raises:
        train.data.films.DataError: no film has a mask.
    """
    features, shares = _examples(network, films, masks)
    head = layers.Conv2D(1, 1, name="lungs")
    steps = EPOCHS * math.ceil(len(features) / BATCH_SIZE)
    rate = keras.optimizers.schedules.CosineDecay(LEARNING_RATE, steps)
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input(features.shape[1:]), head])
    model.compile(
        optimizer=keras.optimizers.Adam(rate),
        loss=keras.losses.BinaryCrossentropy(from_logits=True),
    )
    model.fit(features, shares, batch_size=BATCH_SIZE, epochs=EPOCHS, verbose=0)
    return head


def measure_lungs(
    network: keras.Model, head: layers.Conv2D, films: Sequence[LabelledFilm], masks: Path
) -> dict[str, float]:
    """How well the map finds the lungs of films that it was not fitted to.

    Returns:
        The number of films with masks, and their mean intersection over union.
    """
    masked, paths = films_with_masks(films, masks)
    maps = keras.Model(network.input, head(network.get_layer(FEATURES).output))
    overlaps = []
    for film, path in zip(masked, paths, strict=True):
        found = lungs_of(maps.predict_on_batch(normalise(read_prepared(film.path))[np.newaxis]))
        is_found, is_lung = found > 0.5, read_mask(path, SIDE) > 0.5
        overlaps.append((is_found & is_lung).sum() / (is_found | is_lung).sum())
    return {"films": len(masked), "intersection_over_union": float(np.mean(overlaps))}


def _examples(
    network: keras.Model, films: Sequence[LabelledFilm], masks: Path
) -> tuple[np.ndarray, np.ndarray]:
    """Features and shares of lung, float32 (examples, 14, 14, channels or 1)."""
    masked, paths = films_with_masks(films, masks)
    backbone = keras.Model(network.input, network.get_layer(FEATURES).output)
    pictures = np.stack([read_prepared(film.path) for film in masked])
    pictures = np.concatenate([pictures, pictures[:, :, ::-1]])
    shares = np.stack([read_mask(path, SIDE) for path in paths])
    shares = np.concatenate([shares, shares[:, :, ::-1]])
    features = backbone.predict(normalise(pictures), batch_size=BATCH_SIZE, verbose=0)
    return features, shares[..., np.newaxis]
