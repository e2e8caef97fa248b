"""Teachers: networks of one recipe, each trained without another fold of the patients."""

from pathlib import Path

import keras
import numpy as np
from scipy.special import expit

from train.data.acquisition_style import style_log_odds
from train.data.films import FOLDS, fold_of, labels_of
from train.evaluate.candidates import keras_logits, prepared
from train.fit.label_noise import Opinion, suspected, write_opinions
from train.fit.recipe import Recipe
from train.fit.training_films import cut, training_films
from train.fit.training_loop import fit
from train.run_folder import RunFolder


def teach(recipe: Recipe, data: Path, folder: Path, *, workers: int = 2) -> str:
    """Train the teachers, or those that are missing, and keep their opinions in `folder`.

    Returns:
        One sentence: how many labels are suspected to be wrong.
    """
    runs = [RunFolder(folder / f"fold-{fold}") for fold in range(FOLDS)]
    for fold, run in enumerate(runs):
        begun = run.record.exists()
        if not (begun and "rules" in run.read_record()):
            fit(recipe, data, run, resume=begun, fold=fold, workers=workers)
    films = training_films(data)
    films, _ = cut(films, recipe.hold_out, style_log_odds(films))
    # (teachers, films)
    probabilities = expit(
        [keras_logits(keras.models.load_model(run.last))(prepared(films)) for run in runs]
    )
    out_of_fold = probabilities[[fold_of(film) for film in films], np.arange(len(films))]
    write_opinions(folder, films, list(map(Opinion, out_of_fold, probabilities.mean(axis=0))))
    labels = labels_of(films)
    doubts = suspected(labels, out_of_fold)
    return (
        f"Of {len(films)} labels {doubts.sum()} may be wrong: {(doubts & (labels == 0)).sum()} "
        f"of {(labels == 0).sum()} normal and {(doubts & (labels == 1)).sum()} of "
        f"{(labels == 1).sum()} pneumonia."
    )
