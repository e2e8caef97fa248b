"""What is said of a film: the same words above it, in the list and on its report."""

from dataclasses import replace
from html import escape
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.output.report_html import Batch, ReportFilm, film_html
from desktop.gui.text.film_wording import note_words, number_words, share_meaning, verdict_words
from desktop.gui.worklist.results_model import Column
from desktop.reading.picture import CROPPED
from desktop.results.row import UNCLEAR, Finding, Here, Row, Status, as_written
from desktop.scoring.header_rules import AGE_NOT_KNOWN
from desktop.scoring.review import NEARLY_BLANK, UNFAMILIAR
from models.model import Model
from tests.desktop.gui.driving import score, select, shown_rows


def row(probability: float | None, threshold: float = 0.8173, **facts: object) -> Row:
    labelled = Row(
        file="a.png", status=Status.SCORED, finding=Finding.NORMAL, probability=probability,
        threshold=threshold, remarks=(), width=300, height=260, sha256="ab" * 32,
        model="net 12345678", scored_at="2026-01-01T10:00:00+00:00",
    ).at_threshold(threshold, None)  # fmt: skip
    return replace(labelled, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (row(0.8732), "Pneumonia likely (87 of 100)"),
        (row(0.0418), "Not marked (4 of 100)"),
        (row(0.0009), "Not marked (fewer than 1 of 100)"),
        (row(0.0), "Not marked (fewer than 1 of 100)"),
        (row(0.9951), "Pneumonia likely (more than 99 of 100)"),
        (row(1.0), "Pneumonia likely (more than 99 of 100)"),
        # Where the threshold is another than even odds, no film is called what it is not.
        (row(0.12, 0.0887), "Marked: pneumonia possible (12 of 100)"),
        (row(0.78, 0.99), "Not marked: pneumonia possible (78 of 100)"),
    ],
)
def test_a_finding_is_told_in_whole_films_of_100(said: Row, words: str) -> None:
    assert verdict_words(said) == words


def test_the_numbers_come_second() -> None:
    assert number_words(row(0.0418)) == "Probability 0.0418, marked from 0.8173"
    assert number_words(row(0.9)) == "Probability 0.9000, marked from 0.8173"


def test_a_film_between_the_two_is_left_to_a_person_with_its_share() -> None:
    between = row(0.52, status=Status.REVIEW, finding=None, remarks=(UNCLEAR, CROPPED))
    assert verdict_words(between) == "Look first: neither low nor high enough (52 of 100)"
    assert note_words(between) == str(CROPPED)
    assert "Among 100 films with this score, pneumonia was present in about 52." in share_meaning(
        between
    )
    assert number_words(between) == "Probability 0.5200, not counted"


def test_a_film_that_is_none_of_its_kind_gets_a_reason_and_no_share() -> None:
    foreign = row(0.9, status=Status.REVIEW, finding=None, remarks=(NEARLY_BLANK,))
    assert verdict_words(foreign) == f"Look first: {NEARLY_BLANK}"
    photographed = replace(foreign, remarks=(NEARLY_BLANK, CROPPED))
    assert verdict_words(photographed) == verdict_words(foreign)
    assert note_words(photographed) == str(CROPPED)
    assert share_meaning(foreign) == ""
    assert note_words(foreign) == ""
    broken = row(None, status=Status.ERROR, finding=None, remarks=as_written("The file is empty."))
    assert verdict_words(broken) == "Not scored: The file is empty."
    assert share_meaning(broken) == number_words(broken) == ""


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.8732, "in about 87. "), (0.001, "in fewer than 1. "), (0.999, "in more than 99. ")],
)
def test_what_of_100_means_is_shown_in_two_sentences(probability: float, words: str) -> None:
    meaning = share_meaning(row(probability))
    assert words in meaning
    assert meaning.count(".") == 2
    assert "every second film shows pneumonia" in meaning


@pytest.mark.parametrize(
    ("probability", "prevalence", "words"),
    [
        (0.8732, 0.62, "Pneumonia likely (87 of 100; here 92 of 100)"),
        # It stays marked, and is not called likely where it is not.
        (0.8732, 0.125, "Marked: pneumonia possible (87 of 100; here 50 of 100)"),
        (0.04, 0.9, "Not marked (4 of 100; here 27 of 100)"),
        (0.0004, 0.14, "Not marked (fewer than 1 of 100; here fewer than 1 of 100)"),
    ],
)
def test_with_the_share_here_both_numbers_are_told(
    shipped_model: Model, probability: float, prevalence: float, words: str
) -> None:
    here = row(probability).told_here(Here(prevalence, shipped_model.card.calibration))
    assert verdict_words(here) == words
    assert f"where {100 * prevalence:g} of 100 children on X-ray" in share_meaning(here)
    assert "every second film shows pneumonia" in share_meaning(here)
    assert (
        number_words(here)
        == f"{number_words(row(probability))}. Here the probability is {here.probability_here:.4f}"
    )


def test_a_film_that_is_none_of_its_kind_gets_no_share_here(shipped_model: Model) -> None:
    foreign = row(0.9, status=Status.REVIEW, finding=None, remarks=(NEARLY_BLANK,))
    here = foreign.told_here(Here(0.14, shipped_model.card.calibration))
    for words in (verdict_words, share_meaning, number_words):
        assert words(here) == words(foreign)


def test_an_age_that_is_not_known_is_a_note_and_no_ground_for_a_verdict() -> None:
    remarks = (UNFAMILIAR, CROPPED, AGE_NOT_KNOWN)
    unfamiliar = row(0.9, status=Status.REVIEW, finding=None, remarks=remarks)
    assert verdict_words(unfamiliar) == f"Look first: {UNFAMILIAR}"
    assert note_words(unfamiliar) == f"{CROPPED} {AGE_NOT_KNOWN}"


def test_a_picture_without_a_header_has_the_note_above_it_and_in_its_tip_but_not_in_the_list(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder / "a.jpg")
    select(window, qtbot, "a.jpg")
    note = "Age not known: check that the child is one to five years old."
    assert window.viewer.heading.reason.text() == note
    index = window.worklist.table.currentIndex().siblingAtColumn(Column.STATUS)
    assert index.data() == "Scored"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == note
    (shown,) = shown_rows(window)
    film = ReportFilm(Path("a.jpg"), shown, np.zeros((7, 7)))
    assert note in film_html(film, Batch(model.card, "", False), [QSize(60, 40)] * 2, "")


def test_heading_list_and_report_say_the_same(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    for shown in shown_rows(window):
        select(window, qtbot, shown.file)
        heading = window.viewer.heading
        assert heading.verdict.text() == verdict_words(shown)
        assert heading.verdict.toolTip() == share_meaning(shown)
        index = window.worklist.table.currentIndex().siblingAtColumn(Column.FINDING)
        tip = index.data(Qt.ItemDataRole.ToolTipRole).split("\n")
        assert tip[0] == verdict_words(shown)
        assert tip[-1] == (number_words(shown) or tip[0])
        film = ReportFilm(Path(shown.file), shown, np.zeros((7, 7)))
        page = film_html(film, Batch(model.card, "", False), [QSize(60, 40)] * 2, "")
        for words in (verdict_words(shown), share_meaning(shown), number_words(shown)):
            assert escape(words) in page
