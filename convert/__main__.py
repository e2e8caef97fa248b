"""`python -m convert RUN DATA`: quantise a trained run, check it, write the model and its card.

With a .tflite in place of RUN, only its gate is fitted again, and the network stays as it is.
"""

import argparse
import sys
from pathlib import Path

from convert.full_integer import ConversionError
from convert.refit_gate import refit_reference
from models.card import ModelError
from models.model import MODEL_PATH
from train.data.films import DataError
from train.run_folder import RunFolder

FINE_TUNE_EPOCHS = 1


def main(arguments: list[str] | None = None) -> int:
    """Convert. The exit code is 0, or 2 with one sentence on why no model was written."""
    options = _parser().parse_args(arguments)
    try:
        if options.run.suffix == ".tflite":
            _refuse_what_would_change_it(options)
            refit_reference(options.run, options.data, options.adults)
        elif options.masks is None:
            raise DataError("The network cannot learn where the lungs are; give --masks FOLDER.")
        else:
            # It loads TensorFlow, for which a .tflite need not wait.
            from convert.convert_run import convert

            convert(
                RunFolder(options.run),
                options.data,
                options.masks,
                options.adults,
                options.out or MODEL_PATH,
                FINE_TUNE_EPOCHS if options.fine_tune_epochs is None else options.fine_tune_epochs,
            )
    except (ConversionError, DataError, ModelError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _refuse_what_would_change_it(options: argparse.Namespace) -> None:
    given = [
        name for name in ("masks", "out", "fine_tune_epochs") if getattr(options, name) is not None
    ]
    if given:
        names = ", ".join(f"--{name.replace('_', '-')}" for name in given)
        raise DataError(f"The network of {options.run} stays as it is; leave out {names}.")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m convert", description=__doc__)
    parser.add_argument(
        "run",
        type=Path,
        help="folder of a finished training run; or a .tflite, to fit its gate again",
    )
    parser.add_argument("data", type=Path, help="folder that holds train and test")
    parser.add_argument(
        "--masks", type=Path, help="folder of masks of the lungs; needed unless RUN is a .tflite"
    )
    parser.add_argument(
        "--adults", type=Path, help="folder of adults' films, so that the gate recognises them"
    )
    parser.add_argument(
        "--fine-tune-epochs",
        type=int,
        help=f"epochs of quantisation-aware fine-tuning, {FINE_TUNE_EPOCHS} by default; 0 for none",
    )
    parser.add_argument("--out", type=Path, help=f"the .tflite to write, {MODEL_PATH} by default")
    return parser


if __name__ == "__main__":
    sys.exit(main())
