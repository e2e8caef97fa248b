"""`python -m train`: audit the data, train, evaluate."""

import argparse
import sys
from pathlib import Path

from train.data import DataError
from train.fit import Recipe, RunFolder, fit

RUNS = Path("models/runs")


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (DataError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m train", description=__doc__)
    commands = parser.add_subparsers(required=True)
    _add_fit(commands)
    return parser


def _add_fit(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("fit", help="train a network")
    command.add_argument("data", type=Path, help="folder that holds train/NORMAL|PNEUMONIA")
    command.add_argument("--name", required=True, help=f"the run's folder under {RUNS}")
    command.add_argument("--resume", action="store_true", help="go on after an interruption")
    command.add_argument("--workers", type=int, default=2, help="threads that read films")
    defaults = Recipe()
    command.add_argument("--network", default=defaults.network, choices=["baseline", "mobilenetv2"])
    command.add_argument("--weights", default=defaults.weights, help="imagenet, none or a file")
    command.add_argument("--head-epochs", type=int, default=defaults.head_epochs)
    command.add_argument("--fine-epochs", type=int, default=defaults.fine_epochs)
    command.add_argument("--patience", type=int, default=defaults.patience)
    command.add_argument("--batch-size", type=int, default=defaults.batch_size)
    command.add_argument("--head-rate", type=float, default=defaults.head_rate)
    command.add_argument("--fine-rate", type=float, default=defaults.fine_rate)
    command.add_argument("--weight-decay", type=float, default=defaults.weight_decay)
    command.add_argument("--label-smoothing", type=float, default=defaults.label_smoothing)
    command.add_argument("--seed", type=int, default=defaults.seed)
    command.set_defaults(run=_fit)


def _fit(options: argparse.Namespace) -> None:
    recipe = Recipe(**{field: getattr(options, field) for field in Recipe.__dataclass_fields__})
    folder = RunFolder(RUNS / options.name)
    fit(recipe, options.data, folder, resume=options.resume, workers=options.workers)


if __name__ == "__main__":
    sys.exit(main())
