"""The list under a random hand that scores, sorts, filters, decides and relabels."""

import random
from collections import Counter
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.text.film_wording import VERDICTS
from desktop.gui.worklist.results_model import ROW_ROLE, Column, ResultsModel
from desktop.gui.worklist.worklist import Worklist
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Row, Status, as_written, finding_of
from desktop.results.scored_film import Scored
from models.card import Unclear

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def scored(number: int, rng: random.Random, file: str = "") -> Scored:
    """A film as the scoring gives it: scored, for review or with an error."""
    status = rng.choices(list(Status), (6, 2, 1))[0]
    probability = None if status is Status.ERROR else round(rng.random(), 4)
    file = (
        file or f"ward {rng.randrange(3)}/{'Ff'[number % 2]}ilm {rng.randrange(100)} {number}.png"
    )
    row = Row(
        file=file,
        status=status,
        finding=finding_of(probability or 0, 0.5, None) if status is Status.SCORED else None,
        probability=probability,
        threshold=0.5,
        remarks=() if status is Status.SCORED else as_written(f"Reason {number % 4}."),
        width=300,
        height=260,
        sha256="",
        model="net 12345678",
        scored_at="2026-01-02T03:04:05+00:00",
    )
    return Scored(Path(file), row)


def listed(worklist: Worklist) -> list[Row]:
    shown: QAbstractItemModel = worklist.shown
    return [shown.index(row, Column.FILM).data(ROW_ROLE) for row in range(shown.rowCount())]


def act(worklist: Worklist, results: ResultsModel, rng: random.Random, number: int) -> None:
    """Do one of the things that are done to the list."""
    place = rng.randrange(len(results.rows))
    step = rng.randrange(8)
    if step == 0:
        results.append([scored(10 * number + n, rng) for n in range(rng.randrange(1, 4))])
    elif step == 1:
        order = rng.choice((Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder))
        worklist.table.horizontalHeader().setSortIndicator(rng.choice(list(Column)), order)
    elif step == 2:
        worklist.filters.verdict.setCurrentIndex(rng.randrange(len(VERDICTS) + 1))
    elif step == 3:
        worklist.filters.search.setText(rng.choice(("", "WARD 1", "film 1", "none such")))
    elif step == 4:
        results.decide(
            place, Decision(rng.choice([*Judgement, None]), None, "", "AB", "2026-01-02")
        )
    elif step == 5:
        results.withdraw(place)
    elif step == 6:
        results.replace(scored(number, rng, results.rows[place].file))
        worklist.refresh()
    else:
        results.set_threshold(rng.random(), Unclear(0.4, 0.6, 0.95))
        worklist.refresh()


@pytest.mark.parametrize("seed", range(2))
def test_the_list_shows_what_fits_and_keeps_the_chosen_film(
    qtbot: QtBot, qapp: QApplication, seed: int
) -> None:
    rng = random.Random(seed)
    results = ResultsModel(0.5, None)
    worklist = Worklist(results)
    qtbot.addWidget(worklist)
    worklist.show()
    _testers = [QAbstractItemModelTester(each, FATAL) for each in (results, worklist.shown)]
    results.append([scored(number, rng) for number in range(-30, 0)])
    for number in range(100):
        if not worklist.table.currentIndex().isValid() and worklist.shown.rowCount():
            worklist.table.selectRow(rng.randrange(worklist.shown.rowCount()))
        chosen = worklist.current
        act(worklist, results, rng, number)
        verdict, name = worklist.filters.verdict.currentData(), worklist.filters.search.text()
        fitting = [
            row
            for row in results.rows
            if verdict in ("", row.verdict) and name.casefold() in row.file.casefold()
        ]
        assert listed(worklist) == fitting
        current = worklist.current
        if chosen is not None:
            assert (current is None) == (not fitting)
            if chosen.row.file in {row.file for row in fitting}:
                assert current is not None
                assert current.path == chosen.path
        assert +results.counts() == Counter(row.verdict for row in results.rows)
        judged = [film.decision for film in map(results.scored_at, range(len(results.rows)))]
        assert results.decided() == sum(
            each is not None and each.judgement is not None for each in judged
        )


def test_where_the_chosen_film_no_longer_fits_the_next_one_is_chosen(qtbot: QtBot) -> None:
    rng = random.Random(0)
    results = ResultsModel(0.5, None)
    worklist = Worklist(results)
    qtbot.addWidget(worklist)
    results.append(
        [scored(n, rng, f"{name}.png") for n, name in enumerate(("a1", "b", "c1", "d1"))]
    )
    worklist.table.selectRow(1)
    worklist.filters.search.setText("1")
    assert worklist.current_row is not None
    assert worklist.current_row.file == "c1.png"
    worklist.filters.search.setText("a")
    assert worklist.current_row.file == "a1.png"


def test_a_name_is_found_however_the_system_writes_its_accents(qtbot: QtBot) -> None:
    """macOS writes an accented letter as two signs, and the keyboard as one."""
    rng = random.Random(0)
    results = ResultsModel(0.5, None)
    worklist = Worklist(results)
    qtbot.addWidget(worklist)
    names = [normalize("NFD", "José.png"), normalize("NFC", "JOSÉ 2.png"), "Jose.png"]
    results.append([scored(number, rng, name) for number, name in enumerate(names)])
    worklist.filters.search.setText("josé")
    assert [row.file for row in listed(worklist)] == names[:2]
