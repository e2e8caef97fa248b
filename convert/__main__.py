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


def main(arguments: list[str] | None = None) -> int:
    """Convert. The exit code is 0, or 2 with one sentence on why no model was written."""
    options = _parser().parse_args(arguments)
    try:
        if options.run.suffix == ".tflite":
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
                options.out,
                options.fine_tune_epochs,
            )
    except (ConversionError, DataError, ModelError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


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
        default=1,
        help="epochs of quantisation-aware fine-tuning; 0 for none",
    )
    parser.add_argument("--out", type=Path, default=MODEL_PATH, help="where to write the .tflite")
    return parser


if __name__ == "__main__":
    sys.exit(main())
