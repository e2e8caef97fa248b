"""Typing whose film it is, beside a film whose header does not say it."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.output.report_html import Batch, ReportFilm, film_html, referral_html
from desktop.gui.settings.settings import INITIALS
from desktop.gui.worklist.film_filter import Whose
from desktop.gui.worklist.results_model import Column
from desktop.reading.patient.details import Details
from desktop.results.decision import Judgement
from desktop.results.row import Row, Status
from desktop.scoring.scorer import Scorer
from models.model import Model
from tests.desktop.gui.driving import (
    activate,
    export_to,
    kept_films,
    opened_again,
    press_key,
    read,
    score,
    select,
    shown_rows,
)
from tests.dicom_film import dicom_film, save


def scan(text: str) -> None:
    """A bar-code reader types like a keyboard, and ends with Enter."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit), field
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def begin(window: MainWindow, qtbot: QtBot, file: str) -> None:
    """Choose a film and press D, with the keyboard in the list."""
    select(window, qtbot, file)
    window.worklist.table.setFocus()
    press_key(window.worklist.table, Qt.Key.Key_D)


def batch(model: Model, identifiers: bool) -> Batch:
    return Batch(model.card, "", identifiers)


def row(window: MainWindow, file: str) -> Row:
    return next(each for each in window.results.rows if each.file == file)


@pytest.fixture
def scored(window: MainWindow, qtbot: QtBot, film_folder: Path, film: np.ndarray) -> MainWindow:
    """Pictures without a header, and a DICOM film that has one."""
    for name in ("c.tif", "d.bmp", "damaged.jpg"):
        (film_folder / name).unlink()
    shutil.rmtree(film_folder / "ward 2")
    save(dicom_film(film), film_folder / "full.dcm")
    score(window, qtbot, film_folder)
    activate(window)
    return window


def test_a_bar_code_and_the_keyboard_alone_say_whose_film_it_is(
    scored: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    begin(scored, qtbot, "a.jpg")
    assert "Age not known" in scored.viewer.heading.reason.text()
    assert QApplication.focusWidget() is scored.viewer.details.number
    scan("0017-B")
    scan("5")
    assert QApplication.focusWidget() is scored.viewer.details.sex
    QTest.keyClick(scored.viewer.details.sex, Qt.Key.Key_Down)
    QTest.keyClick(scored.viewer.details.sex, Qt.Key.Key_Return)
    scan("2026-11-05")
    assert QApplication.focusWidget() is scored.worklist.table
    told = row(scored, "a.jpg")
    assert (told.status, told.finding, told.reason_code) == (
        Status.REVIEW, None, "infant-by-details",
    )  # fmt: skip
    assert "0017-B" in scored.viewer.heading.patient.text()
    assert "age in months: 5" in scored.viewer.heading.patient.text()
    assert "under one year" in scored.viewer.heading.verdict.text()
    assert export_to(scored, film_folder.parent / "plain.csv")
    assert "0017" not in (film_folder.parent / "plain.csv").read_text("utf-8")
    scored.commands.identifiers.setChecked(True)
    assert export_to(scored, film_folder.parent / "named.csv")
    line = next(each for each in read(film_folder.parent / "named.csv") if each["file"] == "a.jpg")
    assert (line["patient_id"], line["patient_sex"], line["age"]) == ("0017-B", "F", "0")
    assert (line["study_date"], line["child"]) == ("20261105", "0017-b")
    film = ReportFilm(film_folder / "a.jpg", told, None)
    for page in (
        film_html(film, batch(model, True), (), ""),
        referral_html(film, batch(model, True)),
    ):
        assert "0017-B, F, age in months: 5, film of 20261105" in "".join(
            letter for letter in page if letter not in "\u2068\u2069"
        )
    assert "0017-B" not in referral_html(film, batch(model, False))
    again = opened_again(scored, qtbot, model)
    assert row(again, "a.jpg") == told
    select(again, qtbot, "a.jpg")
    bar = again.viewer.details
    assert [bar.number.text(), bar.months.text(), bar.sex.currentText(), bar.day.text()] == [
        "0017-B", "5", "Girl", "2026-11-05",
    ]  # fmt: skip


def test_an_age_that_is_corrected_or_taken_back_gives_the_old_row(
    scored: MainWindow, qtbot: QtBot
) -> None:
    before = row(scored, "b.png")
    begin(scored, qtbot, "b.png")
    for text, code in (("17\n3", "infant-by-details"), ("\n90", "older-child"), ("\n30", "")):
        for line in text.split("\n"):
            QApplication.focusWidget().selectAll()  # type: ignore[union-attr]
            scan(line)
        QTest.keyClick(scored.viewer.details.sex, Qt.Key.Key_Escape)
        assert row(scored, "b.png").reason_code == code
        press_key(scored.worklist.table, Qt.Key.Key_D)
    assert row(scored, "b.png").finding is before.finding
    bar = scored.viewer.details
    for field in (bar.number, bar.months):
        field.clear()
        field.setModified(True)
    QTest.keyClick(bar.number, Qt.Key.Key_Escape)
    assert row(scored, "b.png") == before
    assert next(film for film in kept_films() if film.path.name == "b.png").typed == Details()


def test_what_cannot_be_an_age_is_said_and_changes_nothing(
    scored: MainWindow, qtbot: QtBot
) -> None:
    before = row(scored, "a.jpg")
    begin(scored, qtbot, "a.jpg")
    scan("")
    scan("3 y")
    assert "3 y" in scored.message_bar.text.text()
    assert scored.viewer.details.months.text() == ""
    assert row(scored, "a.jpg") == before


def test_what_was_typed_stays_where_the_film_is_scored_again(
    scored: MainWindow,
    qtbot: QtBot,
    film_folder: Path,
    model: Model,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(scored, qtbot, "a.jpg")
    scan("17")
    scan("5")
    told = row(scored, "a.jpg")
    again = Scorer(model, film_folder, told.threshold).score(film_folder / "a.jpg")
    scored._session.replace(again)
    assert row(scored, "a.jpg") == replace(told, scored_at=again.row.scored_at)
    monkeypatch.setattr("desktop.store.recorder.model_key", lambda _card: "a later version")
    score(scored, qtbot, film_folder)
    anew = row(scored, "a.jpg")
    assert anew.reason_code == "infant-by-details"
    assert anew.header == told.header


def test_a_header_that_says_all_leaves_nothing_to_type(scored: MainWindow, qtbot: QtBot) -> None:
    select(scored, qtbot, "full.dcm")
    assert not scored.viewer.details.isVisible()
    assert not scored.viewer.details.write.isEnabled()
    select(scored, qtbot, "a.jpg")
    assert scored.viewer.details.isVisible()


def test_films_of_one_typed_number_and_day_come_under_one_line(
    scored: MainWindow, qtbot: QtBot
) -> None:
    scored.worklist.filters.whose.setCurrentIndex(
        scored.worklist.filters.whose.findData(Whose.AGE_NOT_KNOWN.value)
    )
    listed = [each.file for each in shown_rows(scored)]
    assert listed == ["a.jpg", "b.png"] or listed == ["b.png", "a.jpg"]
    for file in ("a.jpg", "b.png"):
        begin(scored, qtbot, file)
        scan("17")
        scan("30")
        QTest.keyClick(scored.viewer.details.sex, Qt.Key.Key_Return)
        scan("20261105")
    assert shown_rows(scored) == [], "their age is known now"
    scored.worklist.filters.whose.setCurrentIndex(0)
    assert scored.worklist.shown.lines_with_several() == 1
    scored.worklist.filters.search.setText("17")
    shown = scored.worklist.shown
    assert shown.index(0, Column.FILM).data() == "17"
    assert shown.index(0, Column.AGE).data().strip("\u2068\u2069") == "2 y"
    assert shown.film_count() == 2


def test_a_table_beside_the_films_is_heard_and_what_is_typed_comes_before_it(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    lines = ("file,number,age_months,date", "a.jpg,17,30,2026-11-05", "b,18,5,", "gone,19,1,")
    table = film_folder / "patients.csv"
    table.write_text("\n".join(lines))
    score(window, qtbot, film_folder)
    assert "Lines of patients.csv that are not used: 1." in window.message_bar.text.text()
    assert row(window, "b.png").reason_code == "infant-by-details"
    header = row(window, "a.jpg").header
    assert header is not None
    assert (header.patient_id, header.studied_on) == ("17", date(2026, 11, 5))
    activate(window)
    begin(window, qtbot, "b.png")
    assert window.viewer.details.number.placeholderText() == "18"
    scan("")
    scan("50")
    QTest.keyClick(window.viewer.details.sex, Qt.Key.Key_Escape)
    assert row(window, "b.png").status is not Status.REVIEW
    table.write_text("\n".join((lines[0], "a.jpg,17,3,", "b,18,6,")))
    score(window, qtbot, film_folder)
    assert row(window, "a.jpg").reason_code == "infant-by-details"
    assert row(window, "b.png").status is not Status.REVIEW
    film = next(film for film in kept_films() if film.path.name == "b.png")
    assert (film.typed.months, film.listed.months) == (50, 6)
    shutil.copy(film_folder / "b.png", film_folder.parent / "b.png")
    score(window, qtbot, film_folder.parent / "b.png")
    header = row(window, "b.png").header
    assert header is not None
    assert header.patient_id == "18", "where there is no table, what one said earlier stays"


def test_what_is_being_typed_is_kept_where_the_film_is_scored_again(
    scored: MainWindow, qtbot: QtBot
) -> None:
    INITIALS.set("AB")
    begin(scored, qtbot, "a.jpg")
    film = scored.worklist.current
    assert film is not None
    bar, note = scored.viewer.details, scored.worklist.bar.note
    QTest.keyClicks(bar.number, "0017")
    scored._session.replace(film)
    assert bar.number.text() == "0017"
    bar.months.setFocus()
    scan("30")
    note.setFocus()
    QTest.keyClicks(note, "left low")
    scored._session.replace(film)
    assert note.text() == "left low"
    (kept,) = (each for each in kept_films() if each.path == film.path)
    assert (kept.typed, [each.note for each in kept.decisions]) == (
        Details("0017", 30), ["left low"],
    )  # fmt: skip


def test_an_age_counts_before_the_decision_beside_which_it_is_typed(
    scored: MainWindow, qtbot: QtBot
) -> None:
    INITIALS.set("AB")
    bar = scored.worklist.bar
    for file, act in (("a.jpg", bar.agree), ("b.png", bar.judgements[Judgement.NORMAL])):
        begin(scored, qtbot, file)
        assert row(scored, file).finding is not None
        assert bar.agree.isEnabled()
        QTest.keyClicks(scored.viewer.details.months, "3")
        act.trigger()  # a click leaves the keyboard in the field
        assert row(scored, file).reason_code == "infant-by-details"
        assert not bar.agree.isEnabled()
    decided = {film.path.name: film.decision for film in kept_films() if film.decision}
    assert [(file, each.judgement, each.finding) for file, each in decided.items()] == [
        ("b.png", Judgement.NORMAL, None)
    ]


def test_the_age_that_is_being_typed_stands_on_the_slip(
    scored: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[ReportFilm] = []
    saving = scored.save_actions.saving
    monkeypatch.setattr(saving, "print_referral", lambda film, _batch: printed.append(film))
    begin(scored, qtbot, "a.jpg")
    QTest.keyClicks(scored.viewer.details.months, "3y")
    scored.save_actions.referral.trigger()
    assert printed == []
    assert "3y" in scored.message_bar.text.text()
    QTest.keyClicks(scored.viewer.details.months, "3")
    scored.save_actions.referral.trigger()
    assert [film.row.reason_code for film in printed] == ["infant-by-details"]
