"""Search: Optuna tries recipes, and validation judges them. It can be interrupted and resumed."""

import csv
import dataclasses
import io
from pathlib import Path

import optuna
from optuna.distributions import BaseDistribution, FloatDistribution
from optuna.storages import JournalStorage
from optuna.storages.journal import JournalFileBackend
from optuna.trial import TrialState

from train.fit.recipe import Recipe
from train.fit.training_loop import fit
from train.run_folder import RunFolder

# The settings that are searched, and the range of each.
SPACE: dict[str, BaseDistribution] = {
    "fine_rate": FloatDistribution(3e-5, 1e-3, log=True),
    "weight_decay": FloatDistribution(1e-5, 1e-2, log=True),
    "label_smoothing": FloatDistribution(0.0, 0.15),
    "smallest_area": FloatDistribution(0.05, 0.6, log=True),
}


def search(base: Recipe, data: Path, folder: Path, trials: int) -> str:
    """Try `base` and then other recipes, until `trials` have finished.

    Each is judged by its AUROC on validation after its last epoch. A trial that was interrupted
    starts again. The table of the trials is left in `folder`.

    Returns:
        The table, as CSV, best first.
    """
    folder.mkdir(parents=True, exist_ok=True)
    study = optuna.create_study(
        study_name="recipes",
        storage=JournalStorage(JournalFileBackend(str(folder / "journal.log"))),
        sampler=optuna.samplers.TPESampler(seed=base.seed),
        direction="maximize",
        load_if_exists=True,
    )
    if not study.trials:
        study.enqueue_trial({name: getattr(base, name) for name in SPACE})
    for interrupted in study.get_trials(states=(TrialState.RUNNING,)):
        study.tell(interrupted.number, state=TrialState.FAIL)
        study.enqueue_trial(interrupted.params)
    while len(study.get_trials(states=(TrialState.COMPLETE,))) < trials:
        trial = study.ask(SPACE)
        study.tell(trial, _try(trial, base, data, folder))
        (folder / "trials.csv").write_text(_table(study), encoding="utf-8")
    return _table(study)


def _try(trial: optuna.Trial, base: Recipe, data: Path, folder: Path) -> float:
    recipe = dataclasses.replace(base, seed=base.seed + trial.number, **trial.params)
    run = RunFolder(folder / f"trial-{trial.number:03}")
    fit(recipe, data, run, resume=False)
    return run.read_history()[-1]["val_auroc"]


def _table(study: optuna.Study) -> str:
    trials = study.get_trials(states=(TrialState.COMPLETE,))
    trials.sort(key=lambda trial: trial.values, reverse=True)
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["trial", "validation_auroc", *study.best_params])
    for trial in trials:
        (auroc,) = trial.values
        parameters = (f"{value:.4g}" for value in trial.params.values())
        writer.writerow([trial.number, f"{auroc:.4f}", *parameters])
    return table.getvalue()
