"""Teachers in five folds, and students taught by their opinions."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from train.fit.label_noise import Opinion, distilled, doubted, suspected

from tests.train.quick_training import quick_training
from train.__main__ import main
from train.data.films import DataError, LabelledFilm, fold_of, index_films
from train.fit.recipe import Recipe
from train.run_folder import RunFolder

pytestmark = pytest.mark.usefixtures("quick")

RECIPE = Recipe(network="baseline", weights="none", head_epochs=0, fine_epochs=1, batch_size=16)


@pytest.fixture(scope="module")
def teachers(kaggle_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five teachers of one epoch each, with their opinions."""
    from train.fit.cross_fitting import teach

    folder = tmp_path_factory.mktemp("teachers")
    with quick_training():
        assert "labels" in teach(RECIPE, kaggle_folder, folder, workers=1)
    return folder


def test_no_teacher_saw_the_patients_of_its_fold(teachers: Path, kaggle_folder: Path) -> None:
    counts = [RunFolder(teachers / f"fold-{fold}").read_record()["train"] for fold in range(5)]
    with (teachers / "opinions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    films = {film.path.name: film for film in index_films(kaggle_folder / "train")}
    folds = [fold_of(films[row["film"]]) for row in rows]
    assert [count["images"] for count in counts] == [
        len(rows) - folds.count(fold) for fold in range(5)
    ]
    assert all(0.0 <= float(row["out_of_fold"]) <= 1.0 for row in rows)


def test_teachers_that_are_there_are_not_trained_again(teachers: Path, kaggle_folder: Path) -> None:
    from train.fit.cross_fitting import teach

    before = (teachers / "opinions.csv").read_text(), _changes(teachers)
    teach(RECIPE, kaggle_folder, teachers, workers=1)
    assert ((teachers / "opinions.csv").read_text(), _changes(teachers)) == before


@pytest.mark.parametrize("lesson", ["doubted", "distilled"])
def test_a_student_is_taught_by_the_teachers(
    lesson: str, teachers: Path, kaggle_folder: Path, tmp_path: Path
) -> None:
    from train.fit.training_loop import fit

    student = RunFolder(tmp_path / lesson)
    recipe = replace(RECIPE, lesson=lesson)
    fit(recipe, kaggle_folder, student, resume=False, teachers=teachers, workers=1)
    assert student.read_record()["recipe"]["lesson"] == lesson
    assert len(student.read_history()) == 1


def test_a_lesson_without_the_opinion_of_every_film_is_refused(
    teachers: Path, kaggle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from train.fit.training_loop import fit

    options = ["--name", "none", "--network", "baseline", "--weights", "none"]
    assert main(["fit", str(kaggle_folder), *options, "--lesson", "doubted"]) == 2
    assert "needs --teachers" in capsys.readouterr().err
    matched = replace(RECIPE, lesson="doubted", hold_out="style")
    with pytest.raises(DataError, match="the same --hold-out"):
        fit(matched, kaggle_folder, RunFolder(tmp_path), resume=False, teachers=teachers)


def test_a_label_that_a_teacher_is_confident_against_is_suspected_and_counts_less() -> None:
    labels = np.array([0, 0, 0, 1, 1, 1])
    out_of_fold = np.array([0.1, 0.2, 0.95, 0.9, 0.6, 0.1])
    assert suspected(labels, out_of_fold).tolist() == [False, False, True, False, False, True]
    films = [
        LabelledFilm(Path(f"{place}.png"), "train", int(label), "", "")
        for place, label in enumerate(labels)
    ]
    opinions = [Opinion(probability, 0.5) for probability in out_of_fold]
    np.testing.assert_allclose(doubted(films, opinions), [1, 1, 0.05, 1, 1, 0.1])
    np.testing.assert_allclose(distilled(films, opinions), [0.25] * 3 + [0.75] * 3)


def _changes(folder: Path) -> list[int]:
    return [(folder / f"fold-{fold}" / "run.json").stat().st_mtime_ns for fold in range(5)]
