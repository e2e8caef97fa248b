"""The map of the lungs: one more small head of the same network, learnt from human-made masks.

It is one 1x1 convolution on features of 14 x 14 places, with the network as it is. So it costs next
to nothing, and changes no answer. The gate asks it for two lungs.
"""

import math
from collections.abc import Mapping
from pathlib import Path

import keras
import numpy as np
from keras import layers

from models.classifier import LUNGS_SHAPE
from models.preprocess import normalise
from train.data.films import LabelledFilm, read_prepared
from train.data.lung_masks import read_mask

FEATURES = "block_13_expand_relu"
SIDE = LUNGS_SHAPE[1]
EPOCHS = 30
LEARNING_RATE = 3e-3
BATCH_SIZE = 32


def fit_lungs(network: keras.Model, masks: Mapping[LabelledFilm, Path]) -> layers.Conv2D:
    """Fit the head to films with masks, each also mirrored.

    Args:
        network: MobileNetV2 for films of 224 pixels. It is not changed.
        masks: of training films; see `train.data.lung_masks.find_masks`.

    Returns:
        A convolution from `FEATURES` to log-odds of lung, float32 (films, 14, 14, 1).

    Raises:
        train.data.films.DataError: a film or a mask cannot be read.
    """
    pictures, shares = (np.concatenate([each, each[:, :, ::-1]]) for each in _read(masks))
    backbone = keras.Model(network.input, network.get_layer(FEATURES).output)
    features = backbone.predict(normalise(pictures), batch_size=BATCH_SIZE, verbose=0)
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
    network: keras.Model, head: layers.Conv2D, masks: Mapping[LabelledFilm, Path]
) -> dict[str, float]:
    """How well the map finds the lungs of films that it was not fitted to.

    Returns:
        The number of films, and their mean intersection over union.
    """
    pictures, shares = _read(masks)
    maps = keras.Model(network.input, head(network.get_layer(FEATURES).output))
    log_odds = maps.predict(normalise(pictures), batch_size=BATCH_SIZE, verbose=0)
    found, lung, places = log_odds > 0, shares > 0.5, (1, 2, 3)
    overlaps = (found & lung).sum(axis=places) / (found | lung).sum(axis=places)
    return {"films": len(pictures), "intersection_over_union": float(overlaps.mean())}


def _read(masks: Mapping[LabelledFilm, Path]) -> tuple[np.ndarray, np.ndarray]:
    """Films, uint8 (films, 224, 224), and their shares of lung, float32 (films, 14, 14, 1)."""
    pictures = np.stack([read_prepared(film.path) for film in masks])
    shares = np.stack([read_mask(path, SIDE) for path in masks.values()])
    return pictures, shares[..., np.newaxis]
