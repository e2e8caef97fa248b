"""The shift to another share of pneumonia, measured on films drawn anew."""

from pathlib import Path

import numpy as np
import pytest

from models.calibration import Calibration
from models.model import MODEL_PATH
from tests.labelled_films import write_kaggle_folder
from train.__main__ import main
from train.data.films import DataError
from train.evaluate.candidates import Scores
from train.report.prevalence import measure_shift

CALIBRATION = Calibration(slope=1.0, intercept=0.0, prevalence=0.5, fitted_on="nothing")


@pytest.fixture
def calibrated() -> Scores:
    """Films whose probabilities are right where every second one shows pneumonia."""
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, 2000)
    labels = (rng.random(2000) < 1 / (1 + np.exp(-logits))).astype(int)
    probabilities = CALIBRATION.probability(logits)
    return Scores(labels, probabilities, probabilities, [f"child {n}" for n in range(2000)])


@pytest.mark.usefixtures("few_resamples")
@pytest.mark.parametrize("share", [0.14, 0.8])
def test_the_shift_mends_what_another_share_of_pneumonia_spoils(
    calibrated: Scores, share: float
) -> None:
    shift = measure_shift(calibrated, CALIBRATION, share)
    assert shift.before.low > 0.08
    assert shift.after.high < 0.04


@pytest.mark.usefixtures("few_resamples")
def test_at_its_own_share_the_shift_changes_nothing(calibrated: Scores) -> None:
    shift = measure_shift(calibrated, CALIBRATION, 0.5)
    assert shift.before == shift.after


def test_films_of_one_class_are_refused(calibrated: Scores) -> None:
    one = Scores(
        np.ones_like(calibrated.labels),
        calibrated.probabilities,
        calibrated.at_their_share,
        calibrated.patients,
    )
    with pytest.raises(DataError, match="all of one class"):
        measure_shift(one, CALIBRATION, 0.14)


def test_the_command_leaves_a_table_for_the_model_card(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_kaggle_folder(tmp_path / "data")
    out = tmp_path / "out"
    arguments = ["prevalence", str(MODEL_PATH), str(tmp_path / "data"), "--out", str(out)]
    assert main([*arguments, "--part", "all"]) == 0
    table = (out / "prevalence.md").read_text(encoding="utf-8")
    assert table in capsys.readouterr().out
    assert [line.split(" | ")[0] for line in table.splitlines()[-4:]] == [
        "| 14", "| 25", "| 40", "| 62",
    ]  # fmt: skip
    assert main([*arguments, "--part", "given"]) == 2
