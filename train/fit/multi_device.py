"""Data-parallel training on all devices of one computer or of several, by Keras' JAX backend.

Every device holds the whole network and gets an equal part of each batch. Gradients, batch
statistics and metrics are those of the whole batch. So all devices learn the same network.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import keras
import numpy as np

from train.data.batches import Shard
from train.data.films import DataError

# `keras.distribution.initialize` reads here of the other processes, one on each computer.
VARIABLES = tuple(
    f"KERAS_DISTRIBUTION_{name}" for name in ("JOB_ADDRESSES", "NUM_PROCESSES", "PROCESS_ID")
)


def check_setting() -> None:
    """Refuse early what `distribute` cannot work with, since reading the films takes long.

    Raises:
        DataError: the backend is not JAX, or only some of `VARIABLES` are set.
    """
    if keras.backend.backend() != "jax":
        raise DataError(
            "Several devices need Keras' JAX backend, and this is "
            f"{keras.backend.backend()}; set KERAS_BACKEND=jax, or leave out --multi-device."
        )
    missing = [name for name in VARIABLES if name not in os.environ]
    if 0 < len(missing) < len(VARIABLES):
        raise DataError(
            f"To train in several processes, also set {', '.join(missing)}; to train in one, set "
            f"none of {', '.join(VARIABLES)}."
        )


def distribute(run: Sequence[Any], batch_size: int) -> Shard:
    """Divide what Keras trains from now on among all devices, and return this process's part.

    It waits for the other processes. Call it before anything is computed, and after Keras' random
    seed is set, which all processes share.

    Args:
        run: what must be the same in all processes, as values that JSON can hold.

    Raises:
        DataError: the processes do not train the same, or a batch cannot be split evenly.
    """
    import jax

    if VARIABLES[0] in os.environ:
        keras.distribution.initialize()
        _check_alike(run)
    devices = jax.devices()
    if batch_size % len(devices):
        raise DataError(
            f"A batch of {batch_size} films cannot be split evenly over {len(devices)} devices; "
            "choose another --batch-size."
        )
    keras.distribution.set_distribution(keras.distribution.DataParallel(auto_shard_dataset=False))
    own = [n for n, device in enumerate(devices) if device.process_index == jax.process_index()]
    return Shard(len(devices), tuple(own))


@contextmanager
def undistributed() -> Iterator[None]:
    """Within it, what Keras creates belongs to this process alone and waits for no other.

    Keras creates variables even to save a network.
    """
    distribution = keras.distribution.distribution()
    keras.distribution.set_distribution(None)
    try:
        yield
    finally:
        keras.distribution.set_distribution(distribution)


def disband() -> None:
    """Let each process continue alone on one device. What was distributed can no longer be used."""
    import jax

    keras.distribution.set_distribution(None)
    if jax.distributed.is_initialized():
        jax.distributed.shutdown()


def _check_alike(run: Sequence[Any]) -> None:
    """Refuse processes that differ. Each compares itself with the others, so all are refused."""
    import jax
    from jax.experimental.multihost_utils import process_allgather

    if jax.device_count() != jax.process_count() * jax.local_device_count():
        raise DataError(
            f"This process has {jax.local_device_count()} of {jax.device_count()} devices; give "
            f"each of the {jax.process_count()} processes equally many."
        )
    digest = np.frombuffer(hashlib.sha256(json.dumps(run).encode()).digest(), np.uint8)
    digests = np.reshape(process_allgather(digest), (-1, digest.size))
    if (digests != digest).any():
        raise DataError(
            "The processes of this training differ in recipe, films or finished epochs; give all "
            "of them the same command, the same films and one shared folder of runs."
        )
