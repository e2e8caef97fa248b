"""`python -m train`: audit the data, train, evaluate, measure the gate."""

# Each command imports what it needs when it runs: Keras and TensorFlow take seconds to load, and
# most commands do without them.

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from models.card import ModelError
from train.data.films import TEST_PARTS, DataError
from train.fit.recipe import NETWORKS, Recipe
from train.run_folder import RunFolder

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

RUNS = Path("models/runs")
# The table in `search` is of an earlier search, of settings that recipes no longer have.
SEARCH = RUNS / "search_pieces"


def main(arguments: list[str] | None = None) -> int:
    """Run a command. The exit code is 0, or 2 with one sentence on what went wrong."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (DataError, ModelError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m train", description=__doc__)
    commands = parser.add_subparsers(required=True)
    _add_download(commands)
    _add_audit(commands)
    _add_fit(commands)
    _add_average(commands)
    _add_search(commands)
    _add_evaluate(commands)
    _add_robustness(commands)
    _add_gate(commands)
    _add_cut_off(commands)
    _add_heatmaps(commands)
    _add_choose(commands)
    _add_compare(commands)
    _add_prevalence(commands)
    _add_card(commands)
    return parser


def _results_of(candidate: Path) -> Path:
    """Where results go: a run's own folder, or for a .tflite the folder of its name."""
    return RUNS / candidate.stem if candidate.suffix == ".tflite" else candidate


def _add_download(commands: "Commands") -> None:
    command = commands.add_parser("download", help="download the public films")
    command.add_argument("folder", type=Path, help="where to put them")
    command.set_defaults(run=_download)


def _download(options: argparse.Namespace) -> None:
    from train.data.download import download

    print(f"The films are in {download(options.folder)}")


def _add_audit(commands: "Commands") -> None:
    command = commands.add_parser("audit", help="show what is in a data set, and what is wrong")
    command.add_argument("data", type=Path, help="folder of train|val|test/NORMAL|PNEUMONIA")
    command.add_argument("--out", type=Path, default=Path("audit"), help="folder of the results")
    command.set_defaults(run=_audit)


def _audit(options: argparse.Namespace) -> None:
    from train.report.audit import audit

    print(audit(options.data, options.out))


def _add_fit(commands: "Commands") -> None:
    command = commands.add_parser("fit", help="train a network")
    command.add_argument("data", type=Path, help="folder that holds train/NORMAL|PNEUMONIA")
    command.add_argument("--name", required=True, help=f"the run's folder under {RUNS}")
    command.add_argument("--resume", action="store_true", help="resume an interrupted run")
    command.add_argument("--workers", type=int, default=2, help="threads that read films")
    command.add_argument(
        "--multi-device",
        action="store_true",
        help="divide each batch among all devices, also of several computers (JAX; docs/scale.md)",
    )
    _add_recipe(command)
    command.set_defaults(run=_fit)


def _add_recipe(command: argparse.ArgumentParser) -> None:
    defaults = Recipe()
    command.add_argument("--network", default=defaults.network, choices=NETWORKS)
    command.add_argument(
        "--weights", default=defaults.weights, help="imagenet, none, a file or a run's folder"
    )
    command.add_argument("--head-epochs", type=int, default=defaults.head_epochs)
    command.add_argument("--fine-epochs", type=int, default=defaults.fine_epochs)
    command.add_argument("--batch-size", type=int, default=defaults.batch_size)
    command.add_argument("--head-rate", type=float, default=defaults.head_rate)
    command.add_argument("--fine-rate", type=float, default=defaults.fine_rate)
    command.add_argument("--weight-decay", type=float, default=defaults.weight_decay)
    command.add_argument("--label-smoothing", type=float, default=defaults.label_smoothing)
    command.add_argument("--smallest-area", type=float, default=defaults.smallest_area)
    command.add_argument("--side", type=int, default=defaults.side)
    command.add_argument(
        "--with-lowest",
        action="store_true",
        help="learn also from the lowest numbers, by which a recipe is chosen otherwise",
    )
    command.add_argument("--seed", type=int, default=defaults.seed)


def _recipe(options: argparse.Namespace) -> Recipe:
    return Recipe(**{field: getattr(options, field) for field in Recipe.__dataclass_fields__})


def _fit(options: argparse.Namespace) -> None:
    from train.fit.training_loop import fit

    fit(
        _recipe(options),
        options.data,
        RunFolder(RUNS / options.name),
        resume=options.resume,
        workers=options.workers,
        multi_device=options.multi_device,
    )


def _add_average(commands: "Commands") -> None:
    command = commands.add_parser("average", help="average the weights of runs")
    command.add_argument("runs", type=Path, nargs="+", help="folders of runs, in order")
    command.add_argument("--data", type=Path, required=True, help="folder that holds train")
    command.add_argument("--name", required=True, help=f"the folder of the mean under {RUNS}")
    command.set_defaults(run=_average)


def _average(options: argparse.Namespace) -> None:
    from train.fit.average import average

    average([RunFolder(run) for run in options.runs], options.data, RunFolder(RUNS / options.name))


def _add_search(commands: "Commands") -> None:
    command = commands.add_parser("search", help="try recipes, judged by validation")
    command.add_argument("data", type=Path, help="folder that holds train/NORMAL|PNEUMONIA")
    command.add_argument("--trials", type=int, default=30, help="stop when this many have finished")
    _add_recipe(command)
    command.set_defaults(run=_search)


def _search(options: argparse.Namespace) -> None:
    from train.fit.search import search

    print(search(_recipe(options), options.data, SEARCH, options.trials))


def _add_evaluate(commands: "Commands") -> None:
    command = commands.add_parser("evaluate", help="measure a run or a .tflite on labelled films")
    command.add_argument("candidate", type=Path, help="a run's folder, or a .tflite")
    command.add_argument("data", type=Path, help="folder of films, whole or of one split")
    command.add_argument(
        "--out",
        type=Path,
        help=f"folder of the results; {RUNS}/NAME/evaluation by default, or evaluation_PART",
    )
    command.add_argument(
        "--part",
        choices=TEST_PARTS,
        help="measure on this half of the official test split alone, or on both as one",
    )
    command.add_argument(
        "--insert",
        type=Path,
        metavar="DOCUMENT",
        help="also put a short table into this Markdown document",
    )
    command.set_defaults(run=_evaluate)


def _evaluate(options: argparse.Namespace) -> None:
    from train.evaluate.candidates import open_candidate
    from train.evaluate.evaluation import evaluate, insert_table, short_table, table

    candidate = open_candidate(options.candidate)
    measured = f"evaluation_{options.part}" if options.part else "evaluation"
    out = options.out or _results_of(options.candidate) / measured
    if options.insert:
        # A wrong document is refused before the films are measured, which takes long.
        insert_table(options.insert.read_text(encoding="utf-8"), "")
    reports = evaluate(candidate, options.data, out, part=options.part)
    print(table(candidate.name, reports))
    if options.insert:
        short = short_table(candidate.name, reports)
        document = insert_table(options.insert.read_text(encoding="utf-8"), short)
        options.insert.write_text(document, encoding="utf-8")
    print(f"Written to {out}.")


def _add_robustness(commands: "Commands") -> None:
    command = commands.add_parser("robustness", help="measure on corrupted films")
    command.add_argument("candidate", type=Path, help="a run's folder, or a .tflite")
    command.add_argument("data", type=Path, help="folder of films")
    command.add_argument("--split", nargs="+", default=["validation"], help="which to measure on")
    command.add_argument("--out", type=Path, help=f"{RUNS}/NAME/evaluation by default")
    command.set_defaults(run=_robustness)


def _robustness(options: argparse.Namespace) -> None:
    from train.evaluate.candidates import open_candidate
    from train.report.robustness import robustness

    out = options.out or _results_of(options.candidate) / "evaluation"
    print(robustness(open_candidate(options.candidate), options.data, options.split, out))
    print(f"Written to {out}.")


def _add_gate(commands: "Commands") -> None:
    command = commands.add_parser("gate", help="measure what a model's gate lets through")
    command.add_argument("model", type=Path, help="a .tflite")
    command.add_argument("data", type=Path, help="folder that holds test/NORMAL|PNEUMONIA")
    command.add_argument("--adults", type=Path, help="folder of adults' films")
    command.add_argument("--not-chest", type=Path, help="folder of films of other parts")
    command.add_argument(
        "--out", type=Path, help=f"folder of the results; {RUNS}/NAME/gate by default"
    )
    command.set_defaults(run=_gate)


def _gate(options: argparse.Namespace) -> None:
    from models.model import load_model
    from train.report.gate import measure_gate, table

    model = load_model(options.model)
    out = options.out or _results_of(options.model) / "gate"
    print(
        table(
            model.label, measure_gate(model, options.data, options.adults, options.not_chest, out)
        )
    )
    print(f"Written to {out}.")


def _add_cut_off(commands: "Commands") -> None:
    command = commands.add_parser("cut-off", help="measure how well a lung that is cut off is told")
    command.add_argument("model", type=Path, help="a .tflite")
    command.add_argument("data", type=Path, help="folder that holds train")
    command.add_argument("--masks", type=Path, required=True, help="folder of masks of the lungs")
    command.add_argument(
        "--out", type=Path, help=f"folder of the results; {RUNS}/NAME/gate by default"
    )
    command.set_defaults(run=_cut_off)


def _cut_off(options: argparse.Namespace) -> None:
    from models.model import load_model
    from train.report.cut_off import measure_cut_off

    out = options.out or _results_of(options.model) / "gate"
    print(measure_cut_off(load_model(options.model), options.data, options.masks, out))
    print(f"Written to {out}.")


def _add_heatmaps(commands: "Commands") -> None:
    command = commands.add_parser("heatmaps", help="check the maps by deletion and insertion")
    command.add_argument("model", type=Path, help="a .tflite")
    command.add_argument("data", type=Path, help="folder of films that holds train")
    command.add_argument(
        "--films",
        type=int,
        default=50,
        help="at most this many of a kind in each split (default: %(default)s)",
    )
    command.add_argument(
        "--out", type=Path, help=f"folder of the results; {RUNS}/NAME/evaluation by default"
    )
    command.set_defaults(run=_heatmaps)


def _heatmaps(options: argparse.Namespace) -> None:
    from train.report.cam_faithfulness import examine_maps

    out = options.out or _results_of(options.model) / "evaluation"
    examine_maps(options.model, options.data, out, options.films)
    print((out / "heatmaps.md").read_text(encoding="utf-8"))
    print(f"Written to {out}.")


def _add_choose(commands: "Commands") -> None:
    command = commands.add_parser("choose", help="rank runs without the test split")
    command.add_argument("candidates", type=Path, nargs="+", help="folders of runs, or .tflite")
    command.add_argument("--data", type=Path, required=True, help="folder that holds train")
    command.add_argument("--out", type=Path, default=RUNS, help="folder of the results")
    command.set_defaults(run=_choose)


def _choose(options: argparse.Namespace) -> None:
    from train.report.choose import choose

    print(choose(options.candidates, options.data, options.out))
    print(f"Written to {options.out}.")


def _add_compare(commands: "Commands") -> None:
    command = commands.add_parser("compare", help="put all runs side by side")
    command.add_argument("runs", type=Path, nargs="?", default=RUNS, help="folder of the runs")
    command.add_argument("--data", type=Path, help="measure runs on it that were not measured yet")
    command.set_defaults(run=_compare)


def _compare(options: argparse.Namespace) -> None:
    from train.report.compare_runs import compare

    print(compare(options.runs, options.data))
    print(f"Written to {options.runs}.")


def _add_prevalence(commands: "Commands") -> None:
    command = commands.add_parser(
        "prevalence", help="measure calibration where another share of the films shows pneumonia"
    )
    command.add_argument("model", type=Path, help="a run's folder, or a .tflite")
    command.add_argument("data", type=Path, help="folder that holds test/NORMAL|PNEUMONIA")
    command.add_argument(
        "--part",
        choices=TEST_PARTS,
        default="given",
        help="which half of the official test split, or both as one (default: %(default)s)",
    )
    command.add_argument(
        "--out", type=Path, help=f"folder of the results; {RUNS}/NAME/evaluation by default"
    )
    command.set_defaults(run=_prevalence)


def _prevalence(options: argparse.Namespace) -> None:
    from train.evaluate.candidates import open_candidate
    from train.report.prevalence import measure_prevalence

    out = options.out or _results_of(options.model) / "evaluation"
    print(measure_prevalence(open_candidate(options.model), options.data, out, options.part))
    print(f"Written to {out}.")


def _add_card(commands: "Commands") -> None:
    command = commands.add_parser("card", help="write the figures of the model card")
    command.add_argument("model", type=Path, help="a .tflite")
    command.add_argument("data", type=Path, help="folder of films that holds train")
    command.add_argument(
        "--results", type=Path, help=f"what was measured before; {RUNS}/NAME by default"
    )
    command.add_argument("--document", type=Path, default=Path("models/README.md"))
    command.add_argument(
        "--gallery",
        type=Path,
        default=Path("build/failures"),
        help="folder for the worst mistakes",
    )
    command.set_defaults(run=_card)


def _card(options: argparse.Namespace) -> None:
    from train.report.model_card import write_model_card

    results = options.results or _results_of(options.model)
    for figure in write_model_card(
        options.model, options.data, results, options.document, options.gallery
    ).values():
        print(figure)
    print(f"Written to {options.document}; the worst mistakes are drawn in {options.gallery}.")


if __name__ == "__main__":
    sys.exit(main())
