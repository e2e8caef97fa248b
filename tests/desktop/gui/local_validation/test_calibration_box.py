"""A fit of the probabilities to the clinic's films, adopted and taken back."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.cli import main
from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.here import here_by
from desktop.gui.settings.settings import OF_100_HERE
from desktop.gui.worklist.results_model import Column
from desktop.local_validation.local_calibration import FITS, AdoptedFit
from desktop.paths import fit_path
from desktop.results.row import Here
from desktop.results.scored_film import Scored
from models.calibration import LocalFit
from models.model import Model
from tests.desktop.gui.driving import at_dialog, score, wait_until_measured


def too_bold(film: Scored) -> list[Scored]:
    """200 films whose true log-odds are half of what the program says, and 1 more."""
    rng = np.random.default_rng(3)
    log_odds = np.round(rng.normal(0, 3, 200), 2)
    ill = rng.random(len(log_odds)) < 1 / (1 + np.exp(-0.5 * log_odds - 1))
    probabilities = np.round(1 / (1 + np.exp(-log_odds)), 4)
    films = []
    for number, (probability, is_ill) in enumerate(zip(probabilities, ill, strict=True)):
        file = f"{'PNEUMONIA' if is_ill else 'NORMAL'}/{number}.png"
        row = replace(film.row, file=file, probability=float(probability), sha256=str(number))
        films.append(replace(film, path=Path("/films", file), row=row))
    return films


def test_a_fit_of_the_probabilities_is_adopted_kept_and_taken_back(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model, tmp_path: Path
) -> None:
    score(window, qtbot, film_folder)
    OF_100_HERE.set(14)
    films = too_bold(window.results.scored_at(0))
    window.results.clear()
    window.results.append(films)
    window.page.show_here()
    before = list(window.results.rows)

    def adopt(dialog: PerformanceDialog) -> None:
        wait_until_measured(dialog, qtbot)
        box = dialog.calibration
        assert "you can adopt this fit" in box.found.text()
        assert "No fit is in use" in box.decision.text()
        assert not box.use_button.isEnabled()
        assert not box.back_button.isEnabled()
        box.initials.setText("AB")
        box.use_button.click()
        assert box.decision.text().startswith("Adopted by AB on ")
        assert "by a fit to 200 films of this clinic" in box.decision.text()

    at_dialog(PerformanceDialog, adopt)
    window.commands.performance.trigger()
    after = window.results.rows
    adopted = FITS.current(fit_path(), model.card)
    assert adopted is not None
    assert adopted.fit.slope == pytest.approx(0.5, abs=0.2)
    for old, new in zip(before, after, strict=True):
        assert old.probability is not None
        fitted = model.card.calibration.shifted(old.probability, 0.14, adopted.fit)
        assert new == replace(old, probability_here=fitted)
    assert [row.probability_here for row in after] != [row.probability_here for row in before]
    tip = window.results.headerData(
        Column.PROBABILITY, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert "fitted to films of this clinic" in tip

    # It is there again in the next window, and on the command line where it is asked for.
    again = MainWindow(model)
    qtbot.addWidget(again)
    again.page.begin()
    assert again.results.labelled(films[0].row) == after[0]
    out = tmp_path / "out.csv"
    arguments = ["score", str(film_folder), "--model", str(model.path), "--csv", str(out)]
    arguments += ["--calibration", "local"]
    assert main(arguments) == 2
    assert main([*arguments, "--prevalence", "0.14"]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["probability"]:
                own = float(row["probability"])
                fitted = model.card.calibration.shifted(own, 0.14, adopted.fit)
                assert row["probability_here"] == f"{fitted:.4f}"
    assert main([*arguments, "--prevalence", "0.14", "--resume"]) == 0

    def take_back(dialog: PerformanceDialog) -> None:
        wait_until_measured(dialog, qtbot)
        dialog.calibration.back_button.click()
        assert "No fit is in use" in dialog.calibration.decision.text()

    at_dialog(PerformanceDialog, take_back)
    window.commands.performance.trigger()
    assert window.results.rows == before
    assert main([*arguments, "--prevalence", "0.14", "--overwrite"]) == 2


def test_a_fit_of_another_model_is_not_used_and_told(
    window: MainWindow, qtbot: QtBot, model: Model
) -> None:
    OF_100_HERE.set(14)
    fit = LocalFit(slope=0.5, shift=1.0)
    FITS.add(fit_path(), AdoptedFit("2026-11-30T10:00:00+00:00", "AB", "another", 200, fit))
    assert here_by(model.card) == Here(0.14, model.card.calibration)

    def look(dialog: PerformanceDialog) -> None:
        wait_until_measured(dialog, qtbot)
        assert "belongs to another model" in dialog.calibration.decision.text()

    at_dialog(PerformanceDialog, look)
    window.commands.performance.trigger()
    fit_path().write_text('{"format": 1, "record": [{"fit": 1}]}', "utf-8")
    assert here_by(model.card) == Here(0.14, model.card.calibration)

    def look_again(dialog: PerformanceDialog) -> None:
        wait_until_measured(dialog, qtbot)
        assert "is damaged; move it away" in dialog.calibration.decision.text()

    at_dialog(PerformanceDialog, look_again)
    window.commands.performance.trigger()
