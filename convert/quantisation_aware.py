"""Quantisation-aware fine-tuning: the network learns to give the same answers when rounded to int8.

Rounding is simulated in the forward pass and ignored in the backward pass (straight-through
estimator; Jacob et al. 2018, "Quantization and Training of Neural Networks for Efficient
Integer-Arithmetic-Only Inference"). The float network is the teacher, on augmented training films.
No label is used, so no decision changes except by rounding.
"""

from collections.abc import Sequence

import keras
import numpy as np
from keras import layers, ops

from models.preprocess import normalise
from train.data.batches import Batch, FilmBatches
from train.data.films import LabelledFilm

BATCH_SIZE = 32
LEARNING_RATE = 3e-5


def fine_tune(
    trained: keras.Model, films: Sequence[LabelledFilm], representative: np.ndarray, epochs: int
) -> keras.Model:
    """Fine-tune every layer for int8, also those that training kept frozen.

    Args:
        trained: an equalised network of `train.fit.networks.mobilenetv2`. It is not changed.
        films: those that the network learnt from.
        representative: uint8, (films, 224, 224), the films that set the activations' ranges.

    Returns:
        The network for post-training quantisation. Its batch normalisations are folded into the
        convolutions before them, and the simulated rounding is removed.
    """
    folded = _fold(trained)
    if not epochs:
        return folded
    rounded = _with_rounding(folded, _ranges(folded, representative))
    batches = _TeacherBatches(films, trained)
    steps = epochs * len(batches)
    rounded.compile(
        optimizer=keras.optimizers.Adam(
            keras.optimizers.schedules.CosineDecay(LEARNING_RATE, steps)
        ),
        loss=keras.losses.Huber(),
    )
    rounded.fit(batches, epochs=epochs, shuffle=False)
    folded.set_weights(rounded.get_weights())
    return folded


class _TeacherBatches(FilmBatches):
    """Augmented films with the float network's answers."""

    def __init__(self, films: Sequence[LabelledFilm], teacher: keras.Model) -> None:
        super().__init__(films, BATCH_SIZE, training=True)
        self._teacher = teacher

    def __getitem__(self, batch: int) -> Batch:
        pictures, _, _ = super().__getitem__(batch)
        answers = self._teacher.predict_on_batch(pictures)
        return pictures, answers, np.ones(len(pictures), np.float32)

    def on_epoch_end(self) -> None:
        self.epoch += 1


def _fold(trained: keras.Model) -> keras.Model:
    """The same network with each batch normalisation folded into the convolution before it."""
    normalisations = _normalisation_after(trained)

    def fold(layer: keras.Layer) -> keras.Layer:
        if isinstance(layer, layers.BatchNormalization):
            return _Folded(name=layer.name)
        config = layer.get_config()
        if layer.name in normalisations:
            config["use_bias"] = True
        return type(layer).from_config(config)

    folded = keras.models.clone_model(trained, clone_function=fold)
    for layer in folded.layers:
        weights = trained.get_layer(layer.name).get_weights()
        if layer.name in normalisations:
            weights = _folded_weights(layer, weights, normalisations[layer.name])
        if layer.weights:
            layer.set_weights(weights)
    return folded


def _normalisation_after(model: keras.Model) -> dict[str, layers.BatchNormalization]:
    """By the name of each convolution, the batch normalisation that follows it."""
    return {
        layer.input._keras_history.operation.name: layer
        for layer in model.layers
        if isinstance(layer, layers.BatchNormalization)
    }


def _folded_weights(
    convolution: keras.Layer, weights: list[np.ndarray], normalisation: layers.BatchNormalization
) -> list[np.ndarray]:
    (kernel,) = weights
    gamma, beta, mean, variance = normalisation.get_weights()
    factor = gamma / np.sqrt(variance + normalisation.epsilon)
    depthwise = isinstance(convolution, layers.DepthwiseConv2D)
    return [kernel * (factor[:, np.newaxis] if depthwise else factor), beta - mean * factor]


def _ranges(folded: keras.Model, representative: np.ndarray) -> dict[str, tuple[float, float]]:
    """The least and the largest value of every tensor that int8 will hold. 0 is between them."""
    names = [layer.name for layer in folded.layers if _holds_activations(layer)]
    outputs = [folded.get_layer(name).output for name in names]
    extremes = [
        (ops.min(output, axis=(1, 2, 3)), ops.max(output, axis=(1, 2, 3))) for output in outputs
    ]
    measured = keras.Model(folded.input, extremes).predict(
        normalise(representative), batch_size=16, verbose=0
    )
    return {
        name: (min(0.0, float(low.min())), float(high.max()))
        for name, (low, high) in zip(names, measured, strict=True)
    }


def _holds_activations(layer: keras.Layer) -> bool:
    """Whether a layer's output is stored, and not fused with the next layer."""
    is_projection = isinstance(layer, _Folded) and layer.name.endswith("project_BN")
    return is_projection or isinstance(layer, layers.ReLU | layers.Add)


def _with_rounding(folded: keras.Model, ranges: dict[str, tuple[float, float]]) -> keras.Model:
    """The network with kernels and activations rounded as int8 will round them."""
    roundings = {layers.ReLU: _Rounded, layers.Add: _RoundedAdd, _Folded: _Rounded}

    def rounded(layer: keras.Layer) -> keras.Layer:
        if layer.name in ranges:
            return roundings[type(layer)](*ranges[layer.name], name=layer.name)
        config = layer.get_config()
        if isinstance(layer, layers.Dropout):
            # The teacher answers without dropout, and chance would make each conversion differ.
            config["rate"] = 0.0
        if type(layer) is layers.Conv2D:
            return _RoundedConvolution.from_config(config)
        if type(layer) is layers.DepthwiseConv2D:
            return _RoundedDepthwise.from_config(config)
        return type(layer).from_config(config)

    network = keras.models.clone_model(folded, clone_function=rounded)
    network.set_weights(folded.get_weights())
    network.trainable = True
    return network


def _round(values: keras.KerasTensor, scale: keras.KerasTensor) -> keras.KerasTensor:
    """Round to multiples of `scale`. The gradient passes as if nothing had been done."""
    return values + ops.stop_gradient(ops.round(values / scale) * scale - values)


def _round_kernel(kernel: keras.KerasTensor, axes: tuple[int, ...]) -> keras.KerasTensor:
    """Round with one symmetric scale per output channel, as in the TFLite 8-bit specification."""
    largest = ops.max(ops.abs(kernel), axis=axes, keepdims=True)
    return _round(kernel, ops.stop_gradient(ops.maximum(largest, 1e-8) / 127.0))


class _RoundedConvolution(layers.Conv2D):
    def call(self, inputs: keras.KerasTensor) -> keras.KerasTensor:
        kernel = _round_kernel(self.kernel, (0, 1, 2))
        outputs = ops.conv(inputs, kernel, self.strides, self.padding)
        return outputs + self.bias


class _RoundedDepthwise(layers.DepthwiseConv2D):
    def call(self, inputs: keras.KerasTensor) -> keras.KerasTensor:
        kernel = _round_kernel(self.kernel, (0, 1))
        outputs = ops.depthwise_conv(inputs, kernel, self.strides, self.padding)
        return outputs + self.bias


class _Folded(layers.Layer):
    """Stands for a batch normalisation that was folded into the convolution before it."""

    def call(self, inputs: keras.KerasTensor, mask: None = None) -> keras.KerasTensor:
        return inputs


class _Rounded(_Folded):
    """Clips its input to a range and rounds it to one of 256 values. It also replaces a ReLU."""

    def __init__(self, low: float, high: float, name: str) -> None:
        super().__init__(name=name)
        self._scale = (high - low) / 255.0
        # 0 must be exact, so the range moves by part of a step.
        self._low = round(low / self._scale) * self._scale

    def call(self, inputs: keras.KerasTensor, mask: None = None) -> keras.KerasTensor:
        within = ops.clip(inputs, self._low, self._low + 255.0 * self._scale)
        return _round(within, self._scale)


class _RoundedAdd(layers.Add):
    def __init__(self, low: float, high: float, name: str) -> None:
        super().__init__(name=name)
        self._rounded = _Rounded(low, high, name)

    def call(self, inputs: list[keras.KerasTensor]) -> keras.KerasTensor:
        return self._rounded(super().call(inputs))
