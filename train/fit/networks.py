"""The networks: two small ones from scratch, and MobileNetV2 from ImageNet weights.

All take a normalised film, float32 (batch, 224, 224, 1). Those that pool all places also take films
of other sizes. They give the log-odds of pneumonia, float32 (batch, 1).

Each layer has a name of its own. Keras would number them, so that a network's file had another size
after each one built before it.
"""

import keras
from keras import layers

from models.preprocess import SIZE
from train.fit.recipe import NETWORKS

INPUT_SHAPE = (SIZE, SIZE, 1)
# A network that pools all places takes films of any size.
ANY_SIZE = (None, None, 1)

LAST_OF_BACKBONE = "out_relu"

# Keras' own 0.999 needs thousands of steps to follow the films, and one epoch here has 126.
BATCH_NORMALISATION_MOMENTUM = 0.9


def build(name: str, weights: str) -> keras.Model:
    """Build one of `NETWORKS` by name.

    Args:
        weights: `imagenet`, `none`, or the path of a Keras weights file of MobileNetV2 1.0 at
            224 without its top. The small networks take only `none`.

    Raises:
        ValueError: the name is unknown, or the network cannot take the weights.
    """
    if name == "mobilenetv2":
        return mobilenetv2(weights)
    if name not in NETWORKS:
        raise ValueError(f"There is no network {name!r}; use one of {', '.join(NETWORKS)}.")
    if weights != "none":
        raise ValueError(f"The network {name} is trained from scratch; use --weights none.")
    return baseline() if name == "baseline" else tuned_cnn()


def baseline() -> keras.Model:
    """Four blocks of convolution and max-pooling, one dense layer, dropout."""
    inputs = features = keras.Input(INPUT_SHAPE, name="film")
    for block, filters in enumerate((32, 64, 128, 128)):
        features = layers.Conv2D(
            filters, 3, padding="same", activation="relu", name=f"convolution_{block}"
        )(features)
        features = layers.MaxPooling2D(name=f"pooling_{block}")(features)
    features = layers.Flatten(name="flat")(features)
    features = layers.Dense(128, activation="relu", name="dense")(features)
    features = layers.Dropout(0.5)(features)
    return keras.Model(inputs, _head(features), name="baseline")


def tuned_cnn() -> keras.Model:
    """The baseline's four blocks with batch normalisation, pooled instead of flattened.

    So it has no dense layer, where nine tenths of the baseline's weights are. What it learns of a
    finding in one place holds in every other place.
    """
    inputs = features = keras.Input(ANY_SIZE, name="film")
    for block, filters in enumerate((32, 64, 128, 128)):
        features = layers.Conv2D(
            filters, 3, padding="same", use_bias=False, name=f"convolution_{block}"
        )(features)
        features = layers.BatchNormalization(
            momentum=BATCH_NORMALISATION_MOMENTUM, name=f"normalisation_{block}"
        )(features)
        features = layers.ReLU(name=f"relu_{block}")(features)
        features = layers.MaxPooling2D(name=f"pooling_{block}")(features)
    embedding = layers.GlobalAveragePooling2D(name="embedding")(features)
    return keras.Model(inputs, _head(layers.Dropout(0.3)(embedding)), name="tuned_cnn")


def mobilenetv2(weights: str) -> keras.Model:
    """MobileNetV2 1.0 (Sandler et al. 2018) on one grey channel, with a linear head.

    The head is one dense unit on global average pooling. So the same weights also give a
    class-activation map.
    """
    backbone = _grey_backbone(weights)
    embedding = layers.GlobalAveragePooling2D(name="embedding")(backbone.output)
    return keras.Model(
        backbone.input,
        _head(layers.Dropout(0.3)(embedding)),
        name="mobilenetv2",
    )


def _head(features: keras.KerasTensor) -> keras.KerasTensor:
    return layers.Dense(1, name="logit")(features)


def freeze_backbone(model: keras.Model, frozen: bool) -> None:
    """Choose what trains: the head alone, or every layer. Call this before compiling.

    A network without a backbone is always trained as a whole.
    """
    names = [layer.name for layer in model.layers]
    if LAST_OF_BACKBONE not in names:
        return
    for layer in model.layers[: names.index(LAST_OF_BACKBONE) + 1]:
        layer.trainable = not frozen


def _grey_backbone(weights: str) -> keras.Model:
    """MobileNetV2 for one channel, with the colour kernels of its first layer summed.

    The three channels of a grey picture are equal. So the sum gives exactly what the colour network
    gives, at a third of the first layer's cost.
    """
    grey = keras.applications.MobileNetV2(
        input_shape=ANY_SIZE, include_top=False, weights=None, name="backbone"
    )
    for layer in grey.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.momentum = BATCH_NORMALISATION_MOMENTUM
    if weights == "none":
        return grey
    colour = keras.applications.MobileNetV2(
        input_shape=(SIZE, SIZE, 3), include_top=False, weights=weights
    )
    for target, source in zip(grey.layers, colour.layers, strict=True):
        values = source.get_weights()
        if target.name == "Conv1":
            values = [values[0].sum(axis=2, keepdims=True)]
        target.set_weights(values)
    return grey
