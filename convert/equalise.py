"""Cross-layer equalisation: the same function, with channels that share their int8 scale better.

An int8 activation has one scale for all its channels. So a channel that stays near 0 has only a few
levels. In a network of ReLU6, such a channel can be scaled up until it fills 0..6. The weights that
read it are scaled down by as much. Nothing else changes on the calibration films.

See Nagel et al. 2019, "Data-Free Quantization Through Weight Equalization and Bias Correction".
Here the ranges are measured, and not inferred from the weights.
"""

import keras
import numpy as np

from models.preprocess import normalise

RELU6_LIMIT = 6.0
# Other films may go beyond the largest activation of the calibration films by this factor.
HEADROOM = 1.2
# A channel that needs more is all but dead, and scaling it up would scale up noise.
MAX_SCALE = 128.0


def equalise(trained: keras.Model, representative: np.ndarray) -> None:
    """Equalise every ReLU6 of the backbone that one convolution reads, in place.

    Args:
        trained: a network of `train.fit.networks.mobilenetv2`.
        representative: uint8, (films, 224, 224), training films.
    """
    largest = _largest_activations(trained, representative)
    for activation, reader in _pairs(trained):
        scale = _channel_scale(largest[activation])
        _scale_channels_of(_batch_normalisation_before(trained, activation), scale)
        _divide_inputs_of(reader, scale)


def _pairs(model: keras.Model) -> list[tuple[str, keras.Layer]]:
    """The name of each ReLU6, with the convolution that alone reads it."""
    pairs = []
    for position, layer in enumerate(model.layers):
        if isinstance(layer, keras.layers.ReLU) and layer.name != "out_relu":
            # Conv2D is no base of DepthwiseConv2D in Keras 3.
            convolutions = (keras.layers.Conv2D, keras.layers.DepthwiseConv2D)
            following = model.layers[position + 1 :]
            reader = next(each for each in following if isinstance(each, convolutions))
            pairs.append((layer.name, reader))
    return pairs


def _largest_activations(model: keras.Model, representative: np.ndarray) -> dict[str, np.ndarray]:
    names = [name for name, _ in _pairs(model)]
    outputs = [keras.ops.max(model.get_layer(name).output, axis=(1, 2)) for name in names]
    maxima = keras.Model(model.input, outputs).predict(
        normalise(representative), batch_size=16, verbose=0
    )
    return {name: values.max(axis=0) for name, values in zip(names, maxima, strict=True)}


def _channel_scale(largest: np.ndarray) -> np.ndarray:
    return np.clip(RELU6_LIMIT / np.maximum(HEADROOM * largest, 1e-6), 1.0, MAX_SCALE)


def _batch_normalisation_before(model: keras.Model, activation: str) -> keras.Layer:
    names = [layer.name for layer in model.layers]
    layer = model.layers[names.index(activation) - 1]
    if not isinstance(layer, keras.layers.BatchNormalization):
        raise ValueError(f"{activation} does not follow a batch normalisation")
    return layer


def _scale_channels_of(normalisation: keras.Layer, scale: np.ndarray) -> None:
    gamma, beta, mean, variance = normalisation.get_weights()
    normalisation.set_weights([gamma * scale, beta * scale, mean, variance])


def _divide_inputs_of(convolution: keras.Layer, scale: np.ndarray) -> None:
    kernel, *rest = convolution.get_weights()
    # Both kinds of kernel have their input channels on axis 2.
    convolution.set_weights([kernel / scale[:, np.newaxis], *rest])
