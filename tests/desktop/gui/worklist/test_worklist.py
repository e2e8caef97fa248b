"""The list of the films: filters, keys, and the operating point that labels them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import INITIALS
from desktop.gui.worklist.film_filter import Whose
from desktop.gui.worklist.results_model import Column
from desktop.practice.phantom import phantom
from desktop.results.decision import Judgement
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored
from desktop.scoring.urgency import urgency
from models.model import Model
from tests.desktop.gui.driving import (
    activate,
    choose_point,
    score,
    select,
    show_only,
    shown_rows,
    wait_for_rows,
    wait_until_done,
)


def test_the_worklist_begins_with_the_most_urgent(
    window: MainWindow, qtbot: QtBot, forty_films: Path
) -> None:
    score(window, qtbot, forty_films)
    urgencies = [urgency(row) for row in shown_rows(window)]
    assert urgencies == sorted(urgencies)
    assert window.worklist.table.currentIndex().row() == 0


def test_nothing_moves_while_rows_arrive(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 20)
    assert window.worklist.table.horizontalHeader().sortIndicatorSection() not in list(Column)
    before = shown_rows(window)
    wait_for_rows(window, qtbot, len(before) + 1)
    assert shown_rows(window)[: len(before)] == before


def test_the_order_chosen_during_the_run_is_kept_at_its_end(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 20)
    window.worklist.table.sortByColumn(Column.FILM, Qt.SortOrder.AscendingOrder)
    wait_until_done(window, qtbot)
    files = [row.file for row in shown_rows(window)]
    assert files == sorted(files)


def test_the_film_that_is_looked_at_stays_chosen_at_the_end(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 20)
    file = shown_rows(window)[7].file
    select(window, qtbot, file)
    wait_until_done(window, qtbot)
    assert shown_rows(window)[window.worklist.table.currentIndex().row()].file == file
    assert window.viewer.heading.file.text() == file


def test_sorts_by_any_column(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    score(window, qtbot, film_folder)
    window.worklist.table.sortByColumn(Column.FILM, Qt.SortOrder.AscendingOrder)
    files = [row.file for row in shown_rows(window)]
    assert files == sorted(files)
    window.worklist.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    assert shown_rows(window)[-1].file == "damaged.jpg"


def test_equals_are_sorted_by_name(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    score(window, qtbot, film_folder)
    window.worklist.table.sortByColumn(Column.STATUS, Qt.SortOrder.DescendingOrder)
    files = [row.file for row in shown_rows(window) if not row.reason]
    assert files == sorted(files)


def test_filters_by_verdict_and_name(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    Image.fromarray(phantom(50, 50)).save(film_folder / "tiny.png")
    score(window, qtbot, film_folder)
    for verdict, files in (("error", {"damaged.jpg"}), ("review", {"tiny.png"})):
        show_only(window, verdict)
        assert {row.file for row in shown_rows(window)} == files
        # A line may end between two counts, not within one.
        assert window.worklist.summary.text().split("    ")[-1] == "Shown: 1 of 8".replace(
            " ", "\N{NO-BREAK SPACE}"
        )
    window.worklist.filters.verdict.setCurrentIndex(0)
    window.worklist.filters.search.setText("WARD")
    assert {row.file for row in shown_rows(window)} == {"ward 2/e.webp", "ward 2/f.jpeg"}
    window.worklist.filters.search.clear()
    assert len(shown_rows(window)) == 8


def test_where_no_film_fits_the_window_says_how_to_see_them_again(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    search = window.worklist.filters.search
    search.setText("nobody")
    words = "No film fits. Empty the search, and choose All films and All children."
    assert window.viewer.message.text() == words
    search.clear()
    assert window.viewer.message.text() == "Choose a film in the list to see it here."


def test_a_frame_shows_whether_the_list_has_the_keyboard(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    activate(window)
    table = window.worklist.table

    def edge() -> QColor:
        return table.grab().toImage().pixelColor(0, table.height() // 2)

    assert table.hasFocus()
    assert edge() == table.palette().color(QPalette.ColorRole.Highlight)
    window.worklist.filters.go_to_search()
    assert edge() != table.palette().color(QPalette.ColorRole.Highlight)


def test_the_list_is_walked_by_keyboard(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    score(window, qtbot, film_folder)
    window.worklist.table.setFocus()
    qtbot.keyClick(window.worklist.table, Qt.Key.Key_Down)
    assert window.worklist.table.currentIndex().row() == 1
    assert window.viewer.heading.file.text() == shown_rows(window)[1].file


def test_no_probability_is_shown_as_certain(window: MainWindow, qtbot: QtBot) -> None:
    row = Row("a", Status.SCORED, Finding.PNEUMONIA, 0.9999, 0.5, (), 9, 9, "", "", "")
    low = replace(row, probability=0.0001)
    window.results.append([Scored(Path("a"), row), Scored(Path("a"), low)])
    texts = [window.worklist.shown.index(number, Column.PROBABILITY).data() for number in (0, 1)]
    assert texts == [">99 %", "<1 %"]


def test_where_sorting_takes_the_chosen_film_away_its_neighbour_is_chosen(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    INITIALS.set("AB")
    score(window, qtbot, film_folder)
    worklist = window.worklist
    worklist.filters.whose.setCurrentIndex(worklist.filters.whose.findData(Whose.UNDECIDED.value))

    def decide() -> list[Row]:
        """Decide on the second film; returns the rows of the first three."""
        rows = shown_rows(window)[:3]
        select(window, qtbot, rows[1].file)
        worklist.bar.judgements[Judgement.NORMAL].trigger()
        assert shown_rows(window)[:3] == rows, "nothing moves until somebody sorts"
        return rows

    _, _, after = decide()
    window.page.sort()  # as at the end of a run
    assert worklist.current_row == after
    worklist.table.sortByColumn(Column.FILM, Qt.SortOrder.AscendingOrder)
    before, _, _ = decide()
    worklist.table.sortByColumn(Column.FILM, Qt.SortOrder.DescendingOrder)
    assert worklist.current_row == before
    assert window.viewer.heading.file.text() == before.file
    worklist.bar.judgements[Judgement.PNEUMONIA].trigger()
    assert worklist.current is not None
    assert worklist.current.decision is not None


# -- the operating point ---------------------------------------------------------------------------


def test_another_operating_point_labels_anew_at_once(
    window: MainWindow, qtbot: QtBot, forty_films: Path, model: Model
) -> None:
    score(window, qtbot, forty_films)
    before = {row.file: (row.probability, row.scored_at) for row in window.results.rows}
    choose_point(window, "rule-out")
    threshold = model.card.operating_point("rule-out").threshold
    for row in window.results.rows:
        assert row.threshold == threshold
        if row.finding:
            reached = (row.probability or 0) >= threshold
            assert row.finding == ("pneumonia" if reached else "normal")
    assert {row.finding for row in window.results.rows} >= {Finding.PNEUMONIA, Finding.NORMAL}
    assert {row.file: (row.probability, row.scored_at) for row in window.results.rows} == before
    marked = model.card.operating_point("rule-out").measured["test"].pneumonia.marked
    assert f"marked {100 * marked.value:.0f} (" in window.chooser.meaning.text()
    assert "films that were new to it" in window.chooser.meaning.text()
    assert str(model.card.training["population"]) in window.chooser.meaning.text()


def test_rows_that_arrive_after_a_change_are_labelled_by_it(
    window: MainWindow, qtbot: QtBot, many_films: Path
) -> None:
    window.score([many_films])
    wait_for_rows(window, qtbot, 10)
    choose_point(window, "rule-out")
    wait_until_done(window, qtbot)
    assert {row.threshold for row in window.results.rows} == {window.chooser.threshold}


def test_a_threshold_of_ones_own_begins_at_the_one_before_and_is_said_to_be_unmeasured(
    window: MainWindow, qtbot: QtBot, forty_films: Path
) -> None:
    score(window, qtbot, forty_films)
    before = window.chooser.threshold
    choose_point(window, "custom")
    assert window.chooser.threshold == pytest.approx(before, abs=0.005)
    window.chooser.own.setValue(0.99)
    assert "0.99" in window.chooser.meaning.text()
    assert "Nobody has measured" in window.chooser.meaning.text()
    high = sum(row.finding == "pneumonia" for row in window.results.rows)
    window.chooser.own.setValue(0.01)
    assert sum(row.finding == "pneumonia" for row in window.results.rows) > high
