"""Sentences that count agree with their numbers, from none on and in Arabic's six forms too."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.output.report_html import Batch, ReportFilm, summary_html
from desktop.gui.run.progress import RunProgress
from desktop.gui.text.film_wording import share_meaning
from desktop.gui.text.patient_wording import patient_words
from desktop.gui.text.translation import install
from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored
from models.model import Model
from tests.desktop.gui.driving import performance_dialog, wait_until_measured

FINISHED = {
    "en": {0: "Finished 0 films", 1: "Finished 1 film", 2: "Finished 2 films"},
    "ar": {
        0: "انتهى تقييم 0 صورة",
        1: "انتهى تقييم صورة واحدة",
        2: "انتهى تقييم صورتين",
        3: "انتهى تقييم 3 صور",
        11: "انتهى تقييم 11 صورة",
        100: "انتهى تقييم 100 صورة",
    },
}
# One thing in words of several, or several in words of one.
DISAGREES = re.compile(r"\b1 (more |other )?(films|labels|years|rows|sessions|are)\b|\b[02] film\b")


@pytest.fixture
def put_on(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Puts a language on, until the test's end."""
    yield lambda code: install(qapp, code)
    install(qapp, "en")


def scored(number: int, probability: float) -> Scored:
    finding = Finding.PNEUMONIA if probability >= 0.5 else Finding.NORMAL
    row = Row(
        file=f"{number}.png", status=Status.SCORED, finding=finding, probability=probability,
        threshold=0.5, remarks=(), width=300, height=260, sha256=str(number), model="net 12345678",
        scored_at="2026-05-03T10:00:00+00:00",
    )  # fmt: skip
    return Scored(Path("/films", row.file), row)


def ill(films: int) -> list[Scored]:
    return [scored(number, 0.9) for number in range(films)]


@pytest.mark.parametrize("code", FINISHED)
def test_a_run_is_counted_in_the_form_of_its_number(
    put_on: Callable[[str], None], qtbot: QtBot, code: str
) -> None:
    put_on(code)
    progress = RunProgress()
    qtbot.addWidget(progress)
    for films, words in FINISHED[code].items():
        progress.look()
        progress.begin(films, ())
        progress.show_done(films)
        progress.finish()
        assert progress.text.text() == words


def measured(
    qtbot: QtBot, model: Model, films: Sequence[Scored], labels: Path
) -> PerformanceDialog:
    """The dialog, by labels that call each film what the program calls it."""
    lines = [f"{film.row.file},{film.row.finding}\n" for film in films]
    labels.write_text("file,answer\n" + "".join(lines), encoding="utf-8")
    dialog = performance_dialog(qtbot, model, films, 0.5, labels.parent)
    dialog.take_labels(labels)
    wait_until_measured(dialog, qtbot)
    return dialog


@pytest.mark.parametrize("films", [1, 2])
def test_figures_of_one_film_and_of_two_agree_with_their_number(
    settings: None, qtbot: QtBot, model: Model, tmp_path: Path, films: int
) -> None:
    both = [*ill(films), *(scored(10 + number, 0.1) for number in range(films))]
    dialog = measured(qtbot, model, both, tmp_path / "labels.csv")
    said = dialog.figures.text()
    assert f"it marked {films} of {films} (100 of 100" in said
    assert f"it left {films} of {films} unmarked" in said
    assert f"pneumonia was absent in {films} of {films} (" in said
    for label in (dialog.source, dialog.figures, dialog.needed, dialog.choice.proposal):
        assert label.text()
        assert not DISAGREES.search(label.text())
    for description in dialog.plot.accessibleDescription().split("; "):
        assert re.fullmatch(r"Probability about 0\.[19]0: \d of \d with pneumonia", description)


@pytest.mark.parametrize("films", [1, 2])
def test_figures_of_one_film_and_of_two_keep_their_numbers_in_arabic(
    settings: None,
    put_on: Callable[[str], None],
    qtbot: QtBot,
    model: Model,
    tmp_path: Path,
    films: int,
) -> None:
    put_on("ar")
    dialog = measured(qtbot, model, ill(films), tmp_path / "labels.csv")
    assert f"علّم {films} من أصل {films} (" in dialog.figures.text()


@pytest.mark.parametrize("films", [1, 2])
def test_a_report_of_one_film_and_of_two_agrees_with_its_number(
    put_on: Callable[[str], None], model: Model, films: int
) -> None:
    def summary() -> str:
        report = [ReportFilm(film.path, film.row, None, None) for film in ill(films)]
        return summary_html(report, Batch(model.card, "", identifiers=False))

    assert f"<b>Films in all</b></td><td>{films}<" in summary()
    assert not DISAGREES.search(summary())
    put_on("ar")
    assert "<h2>ملخص</h2>" in summary()
    assert f"<td>{films}</td><td width='30%'><b>مجموع الصور</b></td>" in summary()


@pytest.mark.parametrize("probability", [0.011, 0.02])
def test_one_child_of_100_and_two_are_told_alike(probability: float) -> None:
    said = share_meaning(replace(scored(0, 0.9).row, probability=probability))
    assert f"present in about {round(100 * probability)}. This" in said


@pytest.mark.parametrize("number", [0, 1, 2])
def test_an_age_is_told_alike_of_every_child(number: int) -> None:
    assert patient_words(Header(age=Age.in_years(number))) == f"aged {number}"
    months = Age(number, Unit.MONTHS, "StudyDate", number, number)
    assert patient_words(Header(age=months)) == f"age in months: {number}"
    days = Age(number, Unit.DAYS, "StudyDate", 0, 0)
    assert patient_words(Header(age=days)) == f"age in days: {number}"
