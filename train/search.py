"""Search: recipes tried on the style-matched validation, by Optuna; resumable."""

import csv
import dataclasses
import io
from pathlib import Path

import optuna
from optuna.storages import JournalStorage
from optuna.storages.journal import JournalFileBackend
from optuna.trial import TrialState

from train.fit import Recipe, fit
from train.run import RunFolder


def search(base: Recipe, data: Path, folder: Path, trials: int) -> str:
    """Try recipes near `base` until so many have finished; leaves their table in `folder`.

    Each is judged by the AUROC on the style-matched validation after its last epoch. What an
    interrupted search had begun is begun again.

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
    for interrupted in study.get_trials(states=(TrialState.RUNNING,)):
        study.tell(interrupted.number, state=TrialState.FAIL)
        study.enqueue_trial(interrupted.params)
    finished = len(study.get_trials(states=(TrialState.COMPLETE,)))
    study.optimize(
        lambda trial: _try(trial, base, data, folder),
        n_trials=max(0, trials - finished),
        callbacks=[lambda study, _: _write(study, folder)],
    )
    return _table(study)


def _try(trial: optuna.Trial, base: Recipe, data: Path, folder: Path) -> float:
    recipe = dataclasses.replace(
        base,
        hold_out="style",
        fine_rate=trial.suggest_float("fine_rate", 3e-5, 1e-3, log=True),
        weight_decay=trial.suggest_float("weight_decay", 1e-5, 1e-2, log=True),
        label_smoothing=trial.suggest_float("label_smoothing", 0.0, 0.15),
        mixup=trial.suggest_float("mixup", 0.0, 0.6),
        batch_norm=trial.suggest_categorical("batch_norm", [False, True]),
        seed=base.seed + trial.number,
    )
    run = RunFolder(folder / f"trial-{trial.number:03}")
    fit(recipe, data, run, resume=False)
    return run.read_history()[-1]["val_logit_auroc"]


def _write(study: optuna.Study, folder: Path) -> None:
    (folder / "trials.csv").write_text(_table(study), encoding="utf-8")


def _table(study: optuna.Study) -> str:
    trials = study.get_trials(states=(TrialState.COMPLETE,))
    trials.sort(key=lambda trial: trial.values, reverse=True)
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["trial", "style_matched_auroc", *study.best_params])
    for trial in trials:
        (auroc,) = trial.values
        parameters = (f"{value:.4g}" for value in trial.params.values())
        writer.writerow([trial.number, f"{auroc:.4f}", *parameters])
    return table.getvalue()
