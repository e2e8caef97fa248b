"""Whether a network learns the same on several devices, and in several processes, as on one.

`python -m tests.benchmarks.bench_devices [--insert docs/scale.md]`. Keras' JAX backend trains one
recipe on the same drawn films in three ways: on one device; on several devices that JAX makes of
the processor, split as `--multi-device` splits; and in two processes of one device each, as on two
computers. This shows that the arithmetic is the same. It cannot show how much time is gained,
because the devices share a processor.
"""

import argparse
import os
import socket
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from models.preprocess import SIZE
from tests.labelled_films import write_kaggle_folder

# How many processes, and how many devices each has.
SETTINGS = {
    "1 device": (1, 1),
    "2 devices": (1, 2),
    "4 devices": (1, 4),
    "2 processes": (2, 1),
}
EPOCHS = 2
DIGITS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--insert", type=Path, help="document to put the table into")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        data = Path(name, "data")
        write_kaggle_folder(data)
        runs = {
            setting: losses_on(*counts, data, Path(name, setting))
            for setting, counts in SETTINGS.items()
        }
    markdown = table(runs)
    print(markdown)
    if options.insert:
        from train.evaluate.evaluation import insert_table

        document = options.insert.read_text(encoding="utf-8")
        options.insert.write_text(insert_table(document, markdown, "devices"), encoding="utf-8")


def losses_on(processes: int, devices: int, data: Path, run: Path) -> list[dict[str, float]]:
    """The history of a run on this many processes and devices: an entry for each epoch."""
    address = f"127.0.0.1:{free_port()}"
    with ProcessPoolExecutor(processes, get_context("spawn"), max_tasks_per_child=1) as pool:
        fits = []
        for process in range(processes):
            environment = {
                "KERAS_BACKEND": "jax",
                "JAX_PLATFORMS": "cpu",
                "XLA_FLAGS": f"--xla_force_host_platform_device_count={devices}",
            }
            if processes > 1:
                environment |= {
                    "KERAS_DISTRIBUTION_JOB_ADDRESSES": address,
                    "KERAS_DISTRIBUTION_NUM_PROCESSES": str(processes),
                    "KERAS_DISTRIBUTION_PROCESS_ID": str(process),
                }
            fits.append(pool.submit(fit_on, environment, processes * devices, data, run))
        first, *_ = [fit.result() for fit in fits]
        return first


def free_port() -> int:
    """A free port of this computer."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def fit_on(
    environment: dict[str, str], devices: int, data: Path, path: Path
) -> list[dict[str, float]]:
    """Train as `losses_on` asks. The process must not have loaded Keras yet."""
    os.environ |= environment
    import jax

    from train.fit.recipe import Recipe
    from train.fit.training_loop import fit
    from train.run_folder import RunFolder

    recipe = Recipe(
        network="baseline",
        weights="none",
        head_epochs=0,
        fine_epochs=EPOCHS,
        batch_size=16,
        side=SIZE,
    )
    folder = RunFolder(path)
    fit(recipe, data, folder, resume=False, multi_device=devices > 1)
    assert len(jax.devices()) == devices
    return folder.read_history()


def table(runs: dict[str, list[dict[str, float]]]) -> str:
    """The losses by setting, in Markdown, and whether all printed digits are the same."""
    epochs = range(1, EPOCHS + 1)
    titles = [f"loss in epoch {epoch} | on validation" for epoch in epochs]
    lines = [f"| | {' | '.join(titles)} |", "|---|" + "---:|" * (2 * EPOCHS)]
    rows = {
        setting: [f"{each[loss]:.{DIGITS}f}" for each in history for loss in ("loss", "val_loss")]
        for setting, history in runs.items()
    }
    lines += [f"| {setting} | {' | '.join(cells)} |" for setting, cells in rows.items()]
    first, *others = rows
    differing = [setting for setting in others if rows[setting] != rows[first]]
    verdict = (
        f"**They differ from those of {first}: {', '.join(differing)}.**"
        if differing
        else "All agree to the digits shown."
    )
    return "\n".join([*lines, "", verdict]) + "\n"


if __name__ == "__main__":
    main()
