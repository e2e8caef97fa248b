"""Post-training quantisation to full-integer int8."""

from collections.abc import Iterator, Sequence

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from convert.fit_lungs import FEATURES
from convert.full_integer import ConversionError, check_full_integer
from models.preprocess import SIZE, normalise
from train.data.films import LabelledFilm, labels_of, read_prepared

REPRESENTATIVE_FILMS = 400


def at_input_size(trained: keras.Model) -> keras.Model:
    """The same network for films of 224 pixels alone. TFLite wants fixed sizes."""
    film = keras.Input((SIZE, SIZE, 1), name="film")
    network = keras.models.clone_model(trained, input_tensors=film)
    network.set_weights(trained.get_weights())
    return network


def export_network(trained: keras.Model, lungs: layers.Conv2D | None = None) -> keras.Model:
    """The network as it is shipped, with a map in place of the logit, and the embedding.

    A linear head after global average pooling gives the mean of the same head applied at every
    place. So the head becomes a 1x1 convolution whose mean is the logit.

    Args:
        trained: a network of `train.fit.networks.mobilenetv2`, of `at_input_size`.
        lungs: see `convert.fit_lungs.fit_lungs`.

    Returns:
        float32 (1, 224, 224, 1) -> {"cam": (1, 7, 7, 1), "embedding": (1, 1280)}, and
        {"lungs": (1, 14, 14, 1)} if there is a head for them.

    Raises:
        ConversionError: the network has no global average pooling before its head.
    """
    try:
        features = trained.get_layer("embedding").input
    except ValueError as error:
        raise ConversionError(
            f"The network {trained.name} cannot be converted: it has no pooled embedding; "
            "train one with --network mobilenetv2."
        ) from error
    kernel, bias = trained.get_layer("logit").get_weights()
    head = layers.Conv2D(1, 1, name="cam")
    outputs = {"embedding": trained.get_layer("embedding").output, "cam": head(features)}
    head.set_weights([kernel[np.newaxis, np.newaxis], bias])
    if lungs is not None:
        outputs["lungs"] = lungs(trained.get_layer(FEATURES).output)
    return keras.Model(trained.input, outputs)


def to_float(network: keras.Model) -> bytes:
    """The network as float32 TFLite."""
    content: bytes = tf.lite.TFLiteConverter.from_keras_model(network).convert()
    return content


def to_int8(network: keras.Model, representative: np.ndarray) -> bytes:
    """The network with int8 weights (per channel), activations, input and outputs.

    Args:
        representative: uint8, (films, 224, 224), the films that set the activations' ranges.

    Raises:
        ConversionError: some operation was left in float.
    """
    converter = tf.lite.TFLiteConverter.from_keras_model(network)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: _calibration_inputs(representative)
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = tf.int8
    converter.inference_output_type = tf.int8
    content: bytes = converter.convert()
    check_full_integer(content)
    return content


def representative_dataset(films: Sequence[LabelledFilm]) -> np.ndarray:
    """Draw films for calibration, as many normal as pneumonia.

    Args:
        films: those that the network learnt from. Any others would leak.

    Returns:
        uint8, (films, 224, 224).
    """
    rng = np.random.default_rng(0)
    labels = labels_of(films)
    per_class = min(REPRESENTATIVE_FILMS // 2, *np.bincount(labels, minlength=2))
    chosen = np.concatenate(
        [rng.choice(np.flatnonzero(labels == label), per_class, replace=False) for label in (0, 1)]
    )
    return np.stack([read_prepared(films[number].path) for number in chosen])


def _calibration_inputs(representative: np.ndarray) -> Iterator[list[np.ndarray]]:
    # Two corner pixels of the first film are set to black and white. So the input's range is always
    # the whole of 0..255, and its scale exactly 1/128.
    pictures = representative.copy()
    pictures[0, 0, :2] = 0, 255
    for picture in pictures:
        yield [normalise(picture)[np.newaxis]]
