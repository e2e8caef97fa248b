"""Training and measuring in seconds.

What a run keeps and resumes does not depend on how much its network learns, nor what a report holds
on how narrow its intervals are.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import keras

RESAMPLES = 20
# Each of these blocks of MobileNetV2 repeats the shape of the one before it.
REPEATED_BLOCKS = {2, 4, 7, 8, 9, 11, 12, 14, 15}


@contextmanager
def quick_training() -> Iterator[None]:
    """Within it, `baseline` and `tuned_cnn` are networks of one convolution."""
    from train.fit import networks

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(networks, "baseline", _baseline)
        patched.setattr(networks, "tuned_cnn", _tuned_cnn)
        yield


@contextmanager
def few_resamples() -> Iterator[None]:
    """Within it, intervals come from `RESAMPLES` bootstrap samples."""
    from train.evaluate import metrics

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(metrics, "RESAMPLES", RESAMPLES)
        yield


@contextmanager
def short_mobilenetv2() -> Iterator[None]:
    """Within it, MobileNetV2 has half of its blocks: none that repeats another's shape."""
    from train.fit import networks

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(networks, "_grey_backbone", _short_backbone(networks._grey_backbone))
        yield


def _short_backbone(whole: Callable[[str], "keras.Model"]) -> Callable[[str], "keras.Model"]:
    import keras

    def backbone(weights: str) -> keras.Model:
        inputs, *layers = whole(weights).layers
        features = shortcut = inputs.output
        for layer in layers:
            block = re.match(r"block_(\d+)_", layer.name)
            if block and int(block[1]) in REPEATED_BLOCKS:
                continue
            if layer.name.endswith("_expand"):
                shortcut = features
            copy = type(layer).from_config(layer.get_config())
            is_sum = isinstance(layer, keras.layers.Add)
            features = copy([shortcut, features] if is_sum else features)
        return keras.Model(inputs.output, features, name="backbone")

    return backbone


def _baseline() -> "keras.Model":
    import keras
    from keras import layers

    from train.fit.networks import INPUT_SHAPE, _head

    inputs = keras.Input(INPUT_SHAPE, name="film")
    features = layers.Conv2D(8, 8, strides=8, activation="relu", name="convolution")(inputs)
    features = layers.MaxPooling2D(4, name="pooling")(features)
    features = layers.Flatten(name="flat")(features)
    features = layers.Dense(16, activation="relu", name="dense")(features)
    return keras.Model(inputs, _head(layers.Dropout(0.5)(features)), name="baseline")


def _tuned_cnn() -> "keras.Model":
    import keras
    from keras import layers

    from train.fit.networks import ANY_SIZE, BATCH_NORMALISATION_MOMENTUM, _head

    inputs = keras.Input(ANY_SIZE, name="film")
    features = layers.Conv2D(8, 8, strides=8, use_bias=False, name="convolution")(inputs)
    features = layers.BatchNormalization(
        momentum=BATCH_NORMALISATION_MOMENTUM, name="normalisation"
    )(features)
    features = layers.GlobalAveragePooling2D(name="embedding")(layers.ReLU(name="relu")(features))
    return keras.Model(inputs, _head(layers.Dropout(0.3)(features)), name="tuned_cnn")
