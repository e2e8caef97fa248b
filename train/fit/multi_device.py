"""Data-parallel training on all devices of one computer or of several, by Keras' JAX backend.

Every device holds the whole network and gets an equal part of each batch; gradients, batch
statistics and metrics are those of the whole batch, so that all devices learn the same network.
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

# What tells `keras.distribution.initialize` of the other processes, one on each computer.
VARIABLES = tuple(
    f"KERAS_DISTRIBUTION_{name}" for name in ("JOB_ADDRESSES", "NUM_PROCESSES", "PROCESS_ID")
)


def check_setting() -> None:
    """Refuse, before films are read for long, what `distribute` cannot work with.

    Raises:
        DataError: another backend than JAX, or the processes are told of in part.
    """
    if keras.backend.backend() != "jax":
        raise DataError(
            "Several devices are used on Keras' JAX backend alone, not on "
            f"{keras.backend.backend()}; set KERAS_BACKEND=jax, or leave out --multi-device."
        )
    missing = [name for name in VARIABLES if name not in os.environ]
    if 0 < len(missing) < len(VARIABLES):
        raise DataError(
            f"To train in several processes set {', '.join(missing)}, too; to train in one, set "
            f"none of {', '.join(VARIABLES)}."
        )


def distribute(run: Sequence[Any], batch_size: int) -> Shard:
    """Split what Keras trains from now on over all devices, and say which part is this process's.

    Waits for the other processes; to be called with Keras' random seed set, which they share, and
    before anything is computed.

    Args:
        run: what has to be alike in all processes, as JSON can tell it.

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
    """Within it, what Keras creates is this process's alone, and waits for no other process.

    Even to save a network Keras creates variables.
    """
    distribution = keras.distribution.distribution()
    keras.distribution.set_distribution(None)
    try:
        yield
    finally:
        keras.distribution.set_distribution(distribution)


def disband() -> None:
    """Let each process go on by itself, on one device; what was distributed is of no more use."""
    import jax

    keras.distribution.set_distribution(None)
    if jax.distributed.is_initialized():
        jax.distributed.shutdown()


def _check_alike(run: Sequence[Any]) -> None:
    """Every process hears of the others, so that all are refused together."""
    import jax
    from jax.experimental.multihost_utils import process_allgather

    if jax.device_count() != jax.process_count() * jax.local_device_count():
        raise DataError(
            f"Of {jax.device_count()} devices this process has {jax.local_device_count()}; let "
            f"each of the {jax.process_count()} processes have equally many."
        )
    digest = np.frombuffer(hashlib.sha256(json.dumps(run).encode()).digest(), np.uint8)
    digests = np.reshape(process_allgather(digest), (-1, digest.size))
    if (digests != digest).any():
        raise DataError(
            "The processes of this training differ in recipe, films or finished epochs; give all "
            "of them the same command, the same films and one shared folder of runs."
        )
