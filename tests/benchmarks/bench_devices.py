"""Whether a network learns the same on several devices as on one.

`python -m tests.benchmarks.bench_devices [--insert docs/scale.md]`. One recipe is trained on the
same drawn films by Keras' JAX backend, on one device and, split as `--multi-device` splits, on
several that JAX makes of the processor, each time in a process of its own. It tells that the
arithmetic is the same; how much sooner it is done, devices that share a processor cannot tell.
"""

import argparse
import os
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.labelled_films import write_kaggle_folder

DEVICES = (1, 2, 4)
EPOCHS = 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--insert", type=Path, help="document to put the table into")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        data = Path(name, "data")
        write_kaggle_folder(data)
        runs = {devices: losses_on(devices, data, Path(name)) for devices in DEVICES}
    markdown = table(runs)
    print(markdown)
    if options.insert:
        from train.evaluate import insert_table

        document = options.insert.read_text(encoding="utf-8")
        options.insert.write_text(insert_table(document, markdown, "devices"), encoding="utf-8")


def losses_on(devices: int, data: Path, runs: Path) -> list[dict[str, float]]:
    """The history of a run on so many devices: an entry for each epoch."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(fit_on, devices, data, runs / str(devices)).result()


def fit_on(devices: int, data: Path, path: Path) -> list[dict[str, float]]:
    """See `losses_on`; in a process that has not loaded Keras yet."""
    os.environ["KERAS_BACKEND"] = "jax"
    os.environ["XLA_FLAGS"] = f"--xla_force_host_platform_device_count={devices}"
    import keras

    from train.fit import fit
    from train.recipe import Recipe
    from train.run import RunFolder

    assert len(keras.distribution.list_devices()) == devices
    recipe = Recipe(
        network="baseline", weights="none", head_epochs=0, fine_epochs=EPOCHS, batch_size=16
    )
    folder = RunFolder(path)
    fit(recipe, data, folder, resume=False, multi_device=devices > 1)
    return folder.read_history()


def table(runs: dict[int, list[dict[str, float]]]) -> str:
    """Markdown, by number of devices."""
    epochs = range(1, EPOCHS + 1)
    titles = [f"loss in epoch {epoch} | on validation" for epoch in epochs]
    lines = [f"| devices | {' | '.join(titles)} |", "|---:" * (1 + 2 * EPOCHS) + "|"]
    for devices, history in runs.items():
        cells = [f"{each['loss']:.5f} | {each['val_loss']:.5f}" for each in history]
        lines.append(f"| {devices} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
