"""Teachers' opinions of the training films, and what a student may learn from them.

A film's out-of-fold opinion is that of the one teacher that never saw its patient. If this teacher
is confident against a label, the label may be an error. The mean of all teachers is smoother than
any label.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from train.data.films import DataError, LabelledFilm, labels_of

# What a student may be taught: the labels, the labels with suspected ones counting less, or targets
# between labels and teachers.
LESSONS = ("labels", "doubted", "distilled")
# What a student learns of a distilled film from its label; the rest is the teachers'.
LABEL_SHARE = 0.5


@dataclass(frozen=True)
class Opinion:
    """Probabilities of pneumonia.

    Attributes:
        out_of_fold: by the teacher that did not see the film's patient.
        mean: of all teachers.
    """

    out_of_fold: float
    mean: float


def write_opinions(
    folder: Path, films: Sequence[LabelledFilm], opinions: Sequence[Opinion]
) -> None:
    """Keep the opinions in a folder."""
    with _table(folder).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["film", "label", "out_of_fold", "mean"])
        for film, opinion in zip(films, opinions, strict=True):
            probabilities = (f"{value:.4f}" for value in (opinion.out_of_fold, opinion.mean))
            writer.writerow([film.path.name, film.label, *probabilities])


def read_opinions(folder: Path, films: Sequence[LabelledFilm]) -> list[Opinion]:
    """The opinions of the films, in their order.

    Raises:
        DataError: the folder does not hold an opinion of each.
    """
    try:
        with _table(folder).open(encoding="utf-8", newline="") as file:
            rows = {(row["film"], int(row["label"])): row for row in csv.DictReader(file)}
        found = [rows[film.path.name, film.label] for film in films]
    except (OSError, KeyError) as error:
        raise DataError(
            f"{folder} does not hold the teachers' opinion of every film ({error}); run "
            "`python -m train teachers` with the same data and the same --hold-out."
        ) from error
    return [Opinion(float(row["out_of_fold"]), float(row["mean"])) for row in found]


def lesson_of(
    films: Sequence[LabelledFilm], lesson: str, teachers: Path | None
) -> tuple[np.ndarray, np.ndarray]:
    """What is taught of each film, 0 to 1, and how much it counts; float64 (films,) both.

    Args:
        lesson: one of `LESSONS`.
        teachers: folder of the teachers' opinions, which every lesson but the labels needs.

    Raises:
        DataError: the opinion of a film is missing.
    """
    labels, trust = labels_of(films).astype(np.float64), np.ones(len(films))
    if lesson == "labels":
        return labels, trust
    if teachers is None:
        raise DataError(f"The lesson {lesson!r} needs --teachers, the folder of their opinions.")
    opinions = read_opinions(teachers, films)
    if lesson == "doubted":
        return labels, doubted(films, opinions)
    return distilled(films, opinions), trust


def suspected(labels: np.ndarray, out_of_fold: np.ndarray) -> np.ndarray:
    """Which labels are probably wrong, by confident learning (Northcutt et al. 2021).

    A film is counted to the class that is more probable, if it is at least as probable as that
    class is on average for the films labelled so.

    Args:
        labels: int64, (films,).
        out_of_fold: float64, (films,), probabilities of pneumonia.

    Returns:
        bool, (films,).
    """
    confidence = {
        0: (1.0 - out_of_fold[labels == 0]).mean(),
        1: out_of_fold[labels == 1].mean(),
    }
    of_other = np.where(labels == 1, 1.0 - out_of_fold, out_of_fold)
    threshold = np.where(labels == 1, confidence[0], confidence[1])
    return (of_other > 0.5) & (of_other >= threshold)


def doubted(films: Sequence[LabelledFilm], opinions: Sequence[Opinion]) -> np.ndarray:
    """How much each label counts, float64 (films,): a suspected one as much as it is probable."""
    labels, out_of_fold = labels_of(films), _column(opinions, "out_of_fold")
    of_own = np.where(labels == 1, out_of_fold, 1.0 - out_of_fold)
    return np.where(suspected(labels, out_of_fold), of_own, 1.0)


def distilled(films: Sequence[LabelledFilm], opinions: Sequence[Opinion]) -> np.ndarray:
    """Targets between label and teachers (Hinton et al. 2015), 0 to 1, float64 (films,)."""
    return LABEL_SHARE * labels_of(films) + (1.0 - LABEL_SHARE) * _column(opinions, "mean")


def _column(opinions: Sequence[Opinion], name: str) -> np.ndarray:
    return np.array([getattr(opinion, name) for opinion in opinions])


def _table(folder: Path) -> Path:
    return folder / "opinions.csv"
