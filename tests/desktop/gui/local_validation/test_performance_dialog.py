import errno
import json
import os
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.settings import OF_100_HERE
from desktop.local_validation.labels import answers_of_folders
from desktop.local_validation.local_operating_point import LOCAL
from desktop.local_validation.performance import choose_threshold, measure
from desktop.paths import record_path, store_path
from desktop.reading.dicom_header import Header
from desktop.results.decision import Judgement
from desktop.results.scored_film import Scored, model_key
from desktop.scoring.batch import score_pictures
from desktop.sources.folder import find_pictures
from desktop.store.records import SessionView, StoredFilm
from desktop.store.store import Store
from models.model import Model
from tests.desktop.gui.driving import (
    LONGEST_TURN,
    DispatchTimer,
    at_dialog,
    choose_point,
    copy_films,
    performance_dialog,
    score,
    select,
    wait_until_measured,
)
from tests.labelled_films import write_labelled_films

THRESHOLD = 0.5


@pytest.fixture(scope="session")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eighty films of a clinic in the folders of their answers, and one that is damaged."""
    folder = tmp_path_factory.mktemp("clinic")
    write_labelled_films(folder, 80)
    (folder / "NORMAL" / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


@pytest.fixture(scope="session")
def films(clinic: Path, model: Model) -> list[Scored]:
    return list(score_pictures(find_pictures(clinic).pictures, clinic, model, THRESHOLD))


@pytest.fixture
def dialog(
    qtbot: QtBot, settings: None, model: Model, films: list[Scored], clinic: Path
) -> PerformanceDialog:
    return performance_dialog(qtbot, model, films, THRESHOLD, clinic)


def record() -> list[dict[str, object]]:
    entries: list[dict[str, object]] = json.loads(record_path().read_text("utf-8"))["record"]
    return entries


def test_the_figures_come_first_and_in_words(
    dialog: PerformanceDialog, films: list[Scored]
) -> None:
    rows = [film.row for film in films]
    performance = measure(rows, answers_of_folders(row.file for row in rows))
    sensitivity = performance.sensitivity
    assert dialog.figures.text().startswith(
        f"<p><b>Of the films with pneumonia, it marked {sensitivity.count} of {sensitivity.of} ("
    )
    assert "Not scored: 1." in dialog.figures.text()
    assert f"<td align='right'>{performance.normal.marked}</td>" in dialog.matrix.text()
    assert "NORMAL and PNEUMONIA" in dialog.source.text()
    assert "more films are needed" in dialog.needed.text() or "enough films" in dialog.needed.text()


def test_at_the_share_here_it_says_what_a_finding_is_worth(
    qtbot: QtBot, settings: None, model: Model, films: list[Scored], clinic: Path
) -> None:
    dialog = performance_dialog(qtbot, model, films, THRESHOLD, clinic)
    assert "say in the settings how many of 100 children" in dialog.here.text()
    OF_100_HERE.set(14)
    of_girls = [
        replace(film, row=replace(film.row, header=Header(patient_sex="F", station="Room 2")))
        for film in films
    ]
    dialog = performance_dialog(qtbot, model, of_girls, THRESHOLD, clinic)
    assert dialog.here.text().startswith("Here 14 of 100 children on X-ray have pneumonia.")
    assert "false alarms among the 100" in dialog.here.text()
    assert ">girls<" in dialog.subgroups.text()
    assert "Room 2" in dialog.subgroups.text()
    assert dialog.subgroups.isVisible()


def test_the_plot_shows_the_bins_to_those_who_see_and_those_who_listen(
    dialog: PerformanceDialog,
) -> None:
    picture = dialog.plot.grab().toImage()
    highlight = dialog.palette().highlight().color()
    colours = {
        picture.pixelColor(x, y).rgb()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert highlight.rgb() in colours
    assert dialog.plot.accessibleDescription().count("Probability about") == 10


def test_without_answers_it_says_how_to_give_them_and_takes_a_table(
    qtbot: QtBot, settings: None, model: Model, films: list[Scored], tmp_path: Path
) -> None:
    pile = [replace(film, row=replace(film.row, file=Path(film.row.file).name)) for film in films]
    dialog = performance_dialog(qtbot, model, pile, THRESHOLD, tmp_path)
    assert "give a CSV file of labels" in dialog.source.text()
    assert not dialog.figures.isVisible()
    assert not dialog.choice.use_button.isEnabled()
    labels = tmp_path / "labels.csv"
    lines = [",".join(reversed(film.row.file.split("/"))) for film in films]
    labels.write_text("\n".join(["film,diagnosis", *lines, "other.png,normal"]), encoding="utf-8")
    dialog.take_labels(labels)
    wait_until_measured(dialog, qtbot)
    assert "Labels in it: 82; for films here: 81." in dialog.source.text()
    assert "Labels that match no film here: 1 (" in dialog.source.text()
    assert "other.png" in dialog.source.text()
    assert dialog.figures.isVisible()
    labels.write_text("film,diagnosis\na.png,perhaps\n", encoding="utf-8")
    dialog.take_labels(labels)
    wait_until_measured(dialog, qtbot)
    assert "Line 2 of labels.csv says neither" in dialog.source.text()
    assert not dialog.figures.isVisible(), "those by the table before"


@pytest.mark.parametrize("kept", ["NORMAL/damaged.png", "PNEUMONIA/01.png"])
def test_a_single_film_is_told_of_too(
    qtbot: QtBot, settings: None, model: Model, films: list[Scored], clinic: Path, kept: str
) -> None:
    (film,) = (film for film in films if film.row.file == kept)
    dialog = performance_dialog(qtbot, model, [film], THRESHOLD, clinic)
    assert "Look first: 0." in dialog.figures.text()
    assert dialog.needed.text().startswith("Answers of both kinds are needed")


def test_before_any_film_is_scored_it_says_what_to_do(
    qtbot: QtBot, settings: None, model: Model
) -> None:
    dialog = performance_dialog(qtbot, model, [], THRESHOLD, None)
    assert dialog.source.text().startswith("Score a folder of films first")
    assert not dialog.labels_button.isEnabled()
    assert not dialog.choice.use_button.isEnabled()


def test_changed_pictures_are_told(
    qtbot: QtBot, settings: None, shipped_model: Model, films: list[Scored], clinic: Path
) -> None:
    dark = [replace(film, brightness=film.brightness and 30.0) for film in films]
    dialog = performance_dialog(qtbot, shipped_model, dark, THRESHOLD, clinic)
    assert "The pictures here are darker than those the program knows" in dialog.notices.text()
    assert "81" not in dialog.months.text()  # the damaged film has no brightness
    assert "<td align='right'>80</td>" in dialog.months.text()


def test_an_operating_point_of_ones_own_is_used_kept_and_given_back(
    window: MainWindow, qtbot: QtBot, clinic: Path, model: Model
) -> None:
    score(window, qtbot, clinic)
    chosen = choose_threshold(
        window.results.rows, answers_of_folders(row.file for row in window.results.rows), 0.9
    )
    assert chosen is not None

    def decide(dialog: PerformanceDialog) -> None:
        wait_until_measured(dialog, qtbot)
        dialog.choice.wanted.setCurrentIndex(dialog.choice.wanted.findData(0.9))
        dialog.choice.initials.setText("<b>AB")
        dialog.choice.use_button.click()
        assert "Chosen here by <b>AB on" in dialog.choice.decision.text()
        assert str(clinic) in dialog.choice.decision.text()

    at_dialog(PerformanceDialog, decide)
    window.commands.performance.trigger()
    assert window.chooser.names.currentData() == LOCAL
    assert window.chooser.threshold == chosen.threshold
    assert {row.threshold for row in window.results.rows} == {chosen.threshold}
    assert "Chosen here by <b>AB" in window.chooser.meaning.text()
    assert str(clinic) not in window.page.meaning, "reports have these words"
    assert window.chooser.meaning.textFormat() == Qt.TextFormat.PlainText
    (entry,) = record()
    assert (entry["initials"], entry["folder"]) == ("<b>AB", str(clinic))
    choose_point(window, "balanced")
    assert window.chooser.threshold == model.card.operating_point("balanced").threshold

    # It is there again in the next window, beside the point that was last in use.
    again = MainWindow(model)
    qtbot.addWidget(again)
    assert again.chooser.name == "balanced"
    choose_point(again, LOCAL)
    assert again.chooser.threshold == chosen.threshold

    def go_back(dialog: PerformanceDialog) -> None:
        dialog.choice.back_button.click()
        assert not dialog.choice.back_button.isEnabled()

    at_dialog(PerformanceDialog, go_back)
    again.commands.performance.trigger()
    assert again.chooser.names.findData(LOCAL) == -1
    assert again.chooser.names.currentData() == model.card.default_operating_point
    assert [each["initials"] for each in record()] == ["<b>AB", ""]


def test_the_point_of_another_model_is_refused_in_one_sentence(
    dialog: PerformanceDialog, qtbot: QtBot, model: Model
) -> None:
    dialog.choice.use_button.click()
    other = replace(model, card=replace(model.card, sha256="0" * 64))
    window = MainWindow(other)
    qtbot.addWidget(window)
    assert window.chooser.names.findData(LOCAL) == -1
    assert "belongs to another model and is not used" in window.message_bar.text.text()


@pytest.mark.parametrize("content", ["", "[]", '{"format": 1, "record": [{"initials": "AB"}]}'])
def test_a_damaged_record_is_told_and_kept(
    settings: None, qtbot: QtBot, model: Model, dialog: PerformanceDialog, content: str
) -> None:
    record_path().parent.mkdir(parents=True, exist_ok=True)
    record_path().write_text(content, encoding="utf-8")
    window = MainWindow(model)
    qtbot.addWidget(window)
    assert "is damaged; move it away" in window.message_bar.text.text()
    dialog.choice.use_button.click()
    assert "is damaged; move it away" in dialog.choice.decision.text()
    assert record_path().read_text(encoding="utf-8") == content


def test_a_record_that_cannot_be_written_is_told_and_the_old_one_stays(
    dialog: PerformanceDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    dialog.choice.use_button.click()
    before = record_path().read_bytes()
    monkeypatch.setattr("desktop.results.atomic_write.replace", refuse)
    dialog.choice.back_button.click()
    assert "could not be saved in" in dialog.choice.decision.text()
    assert record_path().read_bytes() == before


def test_decisions_of_past_sessions_are_answers_and_said_to_be_no_independent_ones(
    window: MainWindow, qtbot: QtBot, clinic: Path
) -> None:
    score(window, qtbot, clinic / "NORMAL" / "00.png")
    select(window, qtbot, "00.png")
    window.worklist.bar.judgements[Judgement.NORMAL].trigger()
    score(window, qtbot, clinic)
    for file, judgement in (
        ("NORMAL/00.png", Judgement.PNEUMONIA),  # the same film, decided again
        ("PNEUMONIA/01.png", Judgement.PNEUMONIA),
        ("NORMAL/02.png", Judgement.UNSURE),
    ):
        select(window, qtbot, file)
        window.worklist.bar.judgements[judgement].trigger()

    def measure_by_decisions(dialog: PerformanceDialog) -> None:
        wait_until_measured(dialog, qtbot)
        assert dialog.choice.use_button.isEnabled()
        assert dialog.decisions_button.text() == "&Decisions of past sessions (2)"
        dialog.decisions_button.click()
        wait_until_measured(dialog, qtbot)
        said.append(dialog.source.text())
        assert " of 2 (" in dialog.figures.text()
        assert not dialog.choice.use_button.isEnabled()
        assert "Give labels" in dialog.choice.proposal.text()

    said: list[str] = []
    at_dialog(PerformanceDialog, measure_by_decisions)
    window.commands.performance.trigger()
    assert "sessions. Counted: 2. Left out as unsure or poor image: 1." in said[0]
    assert "no independent check" in said[0]


def test_without_decisions_there_is_nothing_to_measure_by(dialog: PerformanceDialog) -> None:
    assert not dialog.decisions_button.isEnabled()


def test_nobody_waits_while_100000_films_of_all_sessions_are_counted(
    window: MainWindow, qtbot: QtBot, films: list[Scored], clinic: Path, model: Model
) -> None:
    with closing(Store(store_path())) as store:
        view = SessionView("balanced", THRESHOLD)
        session = store.begin(clinic, model_key(model.card), len(films), view)
        store.keep(session, [StoredFilm(film, None) for film in films])
    copy_films(100_000 // len(films))
    closed, counted = [], []

    def close_at_once(dialog: PerformanceDialog) -> None:
        assert "are being looked through" in dialog.months.text()
        closed.append(time.perf_counter())
        dialog.reject()

    def count(dialog: PerformanceDialog) -> None:
        begun, timer = time.perf_counter(), DispatchTimer()
        wait_until_measured(dialog, qtbot)
        counted.append(time.perf_counter() - begun)
        assert max(timer.own_seconds) < LONGEST_TURN
        assert len(timer.seconds) > 20
        assert f"<td align='right'>{100_000 // len(films) * 80 + 80}</td>" in dialog.months.text()

    at_dialog(PerformanceDialog, close_at_once)
    window.commands.performance.trigger()
    waited = time.perf_counter() - closed[0]
    at_dialog(PerformanceDialog, count)
    window.commands.performance.trigger()
    assert waited < counted[0] / 4
