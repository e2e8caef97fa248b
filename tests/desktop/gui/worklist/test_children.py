"""One line for each child and visit, which opens to its films."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.output.csv_export import ResultsExport
from desktop.gui.settings.settings import INITIALS
from desktop.gui.text.translation import install
from desktop.gui.worklist.film_filter import Whose
from desktop.gui.worklist.results_filter import LINE_ROLE, Line
from desktop.gui.worklist.results_model import ROW_ROLE, Column, ResultsModel
from desktop.gui.worklist.worklist import Worklist
from desktop.practice.phantom import phantom
from desktop.reading.dicom_header import Header
from desktop.reading.patient.age import Age, Unit
from desktop.results.decision import Decision, Judgement
from desktop.results.row import Finding, Row, Status
from desktop.results.scored_film import Scored
from desktop.scoring.header_rules import INFANT
from desktop.scoring.review import BLURRED
from models.message import Message
from models.model import Model
from tests.desktop.gui.driving import (
    export_to,
    kept_films,
    opened_again,
    press_key,
    read,
    score,
    shown_rows,
)
from tests.dicom_film import dicom_film, save

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
JANE = Header(
    patient_name="Doe Jane", patient_id="4711", patient_sex="F", study_date="20260301",
    study_uid="1.2", age=Age(18, Unit.MONTHS, "", 18, 18),
)  # fmt: skip
JOHN = replace(
    JANE, patient_name="Roe John", patient_id="4712", patient_sex="M", study_uid="1.3",
    age=Age(7, Unit.MONTHS, "", 7, 7),
)  # fmt: skip


def film(file: str, probability: float, header: Header | None = None) -> Scored:
    finding = Finding.PNEUMONIA if probability >= 0.5 else Finding.NORMAL
    row = Row(
        file, Status.SCORED, finding, probability, 0.5, (), 300, 260, file, "net", "2026-03-01",
        header=header,
    )  # fmt: skip
    return Scored(Path(file), row)


FILMS = [
    film("well.png", 0.02),
    film("jane 1.dcm", 0.1, JANE),
    film("sick.png", 0.9),
    film("jane 2.dcm", 0.7, JANE),
    film("jane 3.dcm", 0.3, JANE),
]


@pytest.fixture
def results(qapp: QApplication, settings: None) -> ResultsModel:
    return ResultsModel(0.5, None)


@pytest.fixture
def worklist(qtbot: QtBot, results: ResultsModel) -> Worklist:
    worklist = Worklist(results)
    qtbot.addWidget(worklist)
    worklist.resize(600, 500)
    worklist.show()
    return worklist


@pytest.fixture
def sorted_list(worklist: Worklist, results: ResultsModel) -> Worklist:
    """Three children in the order of their urgency, the first of them chosen."""
    results.append(list(FILMS))
    worklist.sort("", False)
    return worklist


def files(worklist: Worklist) -> list[str]:
    shown = worklist.shown
    return [shown.index(row, 0).data(ROW_ROLE).file for row in range(shown.rowCount())]


def line(worklist: Worklist, row: int) -> Line:
    told: Line = worklist.shown.index(row, Column.FILM).data(LINE_ROLE)
    return told


def names(worklist: Worklist) -> list[str]:
    shown = worklist.shown
    return [shown.index(row, Column.FILM).data() for row in range(shown.rowCount())]


def decisions(results: ResultsModel) -> dict[str, Decision]:
    films = map(results.scored_at, range(len(results.rows)))
    return {film.row.file: film.decision for film in films if film.decision}


def test_films_of_one_visit_are_one_line_with_the_finding_of_the_most_urgent(
    sorted_list: Worklist,
) -> None:
    assert files(sorted_list) == ["sick.png", "jane 2.dcm", "well.png"]
    assert names(sorted_list) == ["sick.png", "Doe Jane", "well.png"]
    assert line(sorted_list, 1) == Line(films=3)
    assert line(sorted_list, 0) == line(sorted_list, 2) == Line()
    jane = sorted_list.shown.index(1, 0)
    assert jane.siblingAtColumn(Column.AGE).data() == "18 mo"
    assert jane.siblingAtColumn(Column.FINDING).data() == "Pneumonia"


def test_another_visit_and_another_child_are_other_lines(
    worklist: Worklist, results: ResultsModel
) -> None:
    again = replace(JANE, study_uid="1.9", study_date="20260401")
    results.append([film("1", 0.6, JANE), film("2", 0.7, again), film("3", 0.8, JOHN)])
    worklist.sort("", False)
    assert files(worklist) == ["3", "2", "1"]


def test_a_line_opens_and_closes_by_keyboard_and_keeps_a_chosen_film(
    sorted_list: Worklist, qtbot: QtBot
) -> None:
    _tester = QAbstractItemModelTester(sorted_list.shown, FATAL)
    table = sorted_list.table
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert files(sorted_list) == ["sick.png", "jane 2.dcm", "well.png"]
    qtbot.keyClick(table, Qt.Key.Key_Right)
    opened = ["sick.png", "jane 2.dcm", "jane 3.dcm", "jane 1.dcm", "well.png"]
    assert files(sorted_list) == opened
    assert names(sorted_list)[1:4] == ["Doe Jane", "jane 3.dcm", "jane 1.dcm"]
    assert line(sorted_list, 1).is_open
    assert line(sorted_list, 2).is_below
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert files(sorted_list) == opened
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert sorted_list.current is not None
    assert sorted_list.current.row.file == "jane 1.dcm"
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert files(sorted_list) == ["sick.png", "jane 2.dcm", "well.png"]
    assert sorted_list.current.row.file == "jane 2.dcm"
    sorted_list.open_action.trigger()
    assert files(sorted_list) == opened
    sorted_list.open_action.trigger()
    assert len(files(sorted_list)) == 3


def test_a_single_film_neither_opens_nor_closes(sorted_list: Worklist) -> None:
    sorted_list.table.selectRow(0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_O):
        press_key(sorted_list.table, key)
        assert len(files(sorted_list)) == 3


@pytest.fixture
def arabic(qapp: QApplication, settings: None) -> Iterator[None]:
    install(qapp, "ar")
    yield
    install(qapp, "en")


def test_from_right_to_left_the_arrows_are_mirrored(
    arabic: None, qtbot: QtBot, sorted_list: Worklist
) -> None:
    table = sorted_list.table
    assert table.isRightToLeft()
    table.setCurrentIndex(sorted_list.shown.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert len(files(sorted_list)) == 5
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert len(files(sorted_list)) == 3
    cell = table.visualRect(sorted_list.shown.index(1, Column.FILM))
    at_arrow = QPoint(cell.right() - 8, cell.center().y())
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at_arrow)
    assert len(files(sorted_list)) == 5


def test_a_click_on_the_arrow_opens_and_chooses_nothing(
    sorted_list: Worklist, qtbot: QtBot
) -> None:
    table = sorted_list.table
    table.selectRow(0)
    cell = table.visualRect(sorted_list.shown.index(1, Column.FILM))
    at_arrow = QPoint(cell.left() + 8, cell.center().y())
    for shown in (5, 3):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at_arrow)
        assert len(files(sorted_list)) == shown
        assert table.currentIndex().row() == 0
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at_arrow + QPoint(60, 0))
    assert table.currentIndex().row() == 1


def test_nothing_moves_and_nothing_is_hidden_while_films_arrive(
    sorted_list: Worklist, results: ResultsModel
) -> None:
    sorted_list.table.selectRow(1)
    results.append([film("jane 4.dcm", 0.99, JANE), film("new.png", 0.95)])
    assert files(sorted_list) == [
        "sick.png", "jane 2.dcm", "well.png", "jane 4.dcm", "new.png",
    ]  # fmt: skip
    sorted_list.sort("", False)
    # The chosen film is not hidden by a more urgent one of its visit.
    assert files(sorted_list) == [
        "jane 4.dcm", "jane 2.dcm", "jane 3.dcm", "jane 1.dcm", "new.png", "sick.png", "well.png",
    ]  # fmt: skip
    assert sorted_list.current is not None
    assert sorted_list.current.row.file == "jane 2.dcm"


def test_a_line_stands_for_its_most_urgent_film_in_every_order(sorted_list: Worklist) -> None:
    for column in Column:
        for order in Qt.SortOrder:
            sorted_list.table.sortByColumn(column, order)
            assert set(files(sorted_list)) == {"sick.png", "jane 2.dcm", "well.png"}
    sorted_list.table.sortByColumn(Column.FINDING, Qt.SortOrder.DescendingOrder)
    assert files(sorted_list) == ["well.png", "jane 2.dcm", "sick.png"]


def test_infants_lead_and_poor_pictures_follow_in_the_window(
    worklist: Worklist, results: ResultsModel
) -> None:
    def look_first(each: Scored, reason: Message) -> Scored:
        row = replace(each.row, status=Status.REVIEW, finding=None, remarks=(reason,))
        return replace(each, row=row)

    infant = look_first(film("infant.dcm", 0.01, JOHN), INFANT)
    results.append([*FILMS, look_first(film("blurred.png", 0.99), BLURRED), infant])
    worklist.sort("", False)
    assert files(worklist) == [
        "infant.dcm", "sick.png", "jane 2.dcm", "blurred.png", "well.png",
    ]  # fmt: skip


def test_a_decision_is_on_the_film_that_is_named(sorted_list: Worklist) -> None:
    INITIALS.set("AB")
    sorted_list.table.selectRow(0)
    assert not sorted_list.decided_on.isVisible()
    sorted_list.table.selectRow(1)
    assert sorted_list.decided_on.isVisible()
    assert sorted_list.decided_on.text() == ("You decide on the most urgent of 3 films: jane 2.dcm")
    sorted_list.bar.judgements[Judgement.NORMAL].trigger()
    assert line(sorted_list, 1) == Line(films=3, decided=1)
    told = sorted_list.shown.index(1, Column.FILM).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Doe Jane. 1 of 3 films decided. closed"
    sorted_list.open_action.trigger()
    sorted_list.next_action.trigger()
    assert not sorted_list.decided_on.isVisible()
    sorted_list.bar.judgements[Judgement.UNSURE].trigger()
    assert line(sorted_list, 1).decided == 2


def test_the_film_to_decide_on_is_named_anew_once_others_stand_behind_it(
    sorted_list: Worklist, results: ResultsModel
) -> None:
    sorted_list.table.selectRow(1)
    results.append([film("jane 4.dcm", 0.01, JANE)])
    sorted_list.sort("", False)
    assert sorted_list.decided_on.text() == "You decide on the most urgent of 4 films: jane 2.dcm"


def test_a_decision_stays_with_its_film_if_the_run_ends_while_initials_are_asked_for(
    worklist: Worklist, results: ResultsModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    results.append(list(FILMS))
    worklist.choose(FILMS[0])

    def initials_after_the_run() -> str:
        worklist.sort("", False)
        return "AB"

    monkeypatch.setattr(worklist.signature, "initials", initials_after_the_run)
    worklist.bar.judgements[Judgement.NORMAL].trigger()
    assert list(decisions(results)) == ["well.png"]


def test_a_decision_with_a_note_is_one_and_is_taken_back_at_once(
    sorted_list: Worklist, results: ResultsModel
) -> None:
    INITIALS.set("AB")
    QTest.keyClicks(sorted_list.bar.note, "right base")
    sorted_list.bar.judgements[Judgement.PNEUMONIA].trigger()
    (decision,) = decisions(results).values()
    assert (decision.judgement, decision.note) == (Judgement.PNEUMONIA, "right base")
    sorted_list.bar.undo.trigger()
    assert decisions(results) == {}


def test_a_note_under_way_is_kept_after_what_is_taken_back(sorted_list: Worklist) -> None:
    INITIALS.set("AB")
    told: list[str] = []
    sorted_list.decided.connect(lambda _film, decision: told.append(decision.note or "decided"))
    sorted_list.withdrawn.connect(lambda _film: told.append("taken back"))
    sorted_list.bar.judgements[Judgement.PNEUMONIA].trigger()
    QTest.keyClicks(sorted_list.bar.note, "rotated")
    sorted_list.bar.undo.trigger()
    assert told == ["decided", "taken back", "rotated"], "the store takes back the last one"


def test_a_file_that_changed_in_a_watched_folder_is_decided_on_by_its_content(
    worklist: Worklist, results: ResultsModel, tmp_path: Path
) -> None:
    INITIALS.set("AB")
    early = film("1.png", 0.1)
    late = replace(early, row=replace(early.row, sha256="late", probability=0.9))
    results.append([early, late])
    for each, judgement in ((late, Judgement.PNEUMONIA), (early, Judgement.NORMAL)):
        worklist.choose(each)
        worklist.bar.judgements[judgement].trigger()
    exporting = ResultsExport(results, QAction(), worklist)
    assert exporting.write(tmp_path / "out.csv")
    assert exporting.finish()
    decided = {row["sha256"]: row["decision"] for row in read(tmp_path / "out.csv")}
    assert decided == {"1.png": "normal", "late": "pneumonia"}


def test_a_screen_reader_hears_how_many_films_a_line_has(sorted_list: Worklist) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    told = sorted_list.shown.index(1, Column.FILM).data(role)
    assert told == "Doe Jane. Films: 3. closed"
    table = QAccessible.queryAccessibleInterface(sorted_list.table)
    heard = {
        table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())
    }
    assert told in heard


# -- search and filters ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("jane 3", ["jane 3.dcm"]), ("DOE", ["jane 2.dcm"]), ("4711", ["jane 2.dcm"]),
        ("2026-03-01", ["jane 2.dcm"]), ("18 mo", ["jane 2.dcm"]), ("roe", []),
        (".png", ["sick.png", "well.png"]),
    ],
)  # fmt: skip
def test_a_child_is_found_by_name_number_day_and_age(
    sorted_list: Worklist, words: str, found: list[str]
) -> None:
    sorted_list.filters.search.setText(words)
    assert files(sorted_list) == found


def test_the_list_is_filtered_by_age_sex_and_what_is_not_decided(
    sorted_list: Worklist, results: ResultsModel
) -> None:
    INITIALS.set("AB")
    results.append([film("john.dcm", 0.6, JOHN)])
    sorted_list.sort("", False)

    def only(whose: Whose) -> list[str]:
        sorted_list.filters.whose.setCurrentIndex(sorted_list.filters.whose.findData(whose.value))
        return files(sorted_list)

    assert only(Whose.INFANT) == only(Whose.BOY) == ["john.dcm"]
    assert only(Whose.SMALL_CHILD) == only(Whose.GIRL) == ["jane 2.dcm"]
    assert only(Whose.OLDER) == []
    assert only(Whose.AGE_NOT_KNOWN) == ["sick.png", "well.png"]
    assert len(only(Whose.ALL)) == 4
    sorted_list.choose(FILMS[3])
    sorted_list.bar.judgements[Judgement.NORMAL].trigger()
    # The line goes on with the next film of the child that is not decided.
    assert only(Whose.UNDECIDED) == ["sick.png", "john.dcm", "jane 3.dcm", "well.png"]


def test_the_films_of_the_next_folder_are_not_hidden_by_the_filters_of_this_one(
    sorted_list: Worklist, results: ResultsModel
) -> None:
    sorted_list.filters.search.setText("jane")
    for choice in (sorted_list.filters.verdict, sorted_list.filters.whose):
        choice.setCurrentIndex(1)
    results.clear()
    sorted_list.forget()
    results.append([film("next.png", 0.1)])
    assert files(sorted_list) == ["next.png"]


def test_a_line_shows_the_most_urgent_film_that_fits(sorted_list: Worklist) -> None:
    normal = sorted_list.filters.verdict.findData("normal")
    sorted_list.filters.verdict.setCurrentIndex(normal)
    assert files(sorted_list) == ["jane 3.dcm", "well.png"]
    assert line(sorted_list, 0) == Line(films=2)
    assert "Shown: 3 of 5".replace(" ", "\N{NO-BREAK SPACE}") in sorted_list.summary.text()


# -- the whole window ------------------------------------------------------------------------------


@pytest.fixture
def visits(tmp_path: Path, film: np.ndarray) -> Path:
    """Three films of one study, one of another child, and a picture that says nothing."""
    folder = tmp_path / "films"
    folder.mkdir()
    for number in range(3):
        pixels = film.copy()
        pixels[0, 0] = number
        save(dicom_film(pixels, StudyInstanceUID="1.2"), folder / f"IM{number}.dcm")
    other = dicom_film(film, StudyInstanceUID="1.3", PatientName="Roe^John", PatientID="4712")
    save(other, folder / "IM3.dcm")
    Image.fromarray(phantom(300, 260, seed=5)).save(folder / "photo.png")
    return folder


def test_a_folder_becomes_a_list_of_children_and_a_table_of_films(
    window: MainWindow, qtbot: QtBot, visits: Path, tmp_path: Path
) -> None:
    score(window, qtbot, visits)
    assert sorted(names(window.worklist)) == ["Doe Jane", "Roe John", "photo.png"]
    assert len(window.worklist.shown.films()) == 5
    assert export_to(window, tmp_path / "out.csv")
    rows = read(tmp_path / "out.csv")
    assert len(rows) == 5
    assert len({row["visit"] for row in rows}) == 3
    window.worklist.choose(next(each for each in kept_films() if each.row.file == "IM1.dcm"))
    assert "IM1.dcm" in [row.file for row in shown_rows(window)]
    assert window.viewer.heading.file.text() == "IM1.dcm"
    assert {each.row.header.study_uid for each in kept_films() if each.row.header} == {
        "1.2", "1.3",
    }  # fmt: skip


def test_a_number_that_a_machine_gives_every_child_puts_nobody_together(
    window: MainWindow, qtbot: QtBot, film: np.ndarray, tmp_path: Path, model: Model
) -> None:
    folder = tmp_path / "day"
    folder.mkdir()
    for number in range(3):
        pixels = film.copy()
        pixels[0, 0] = number
        nobody = dicom_film(pixels, PatientName=None, PatientID="001")
        save(nobody, folder / f"IM{number}.dcm")
    for number in range(2):
        Image.fromarray(phantom(300, 260, seed=number)).save(folder / f"photo{number}.png")
    # People who write a 1 mean one child.
    (folder / "patients.csv").write_text(
        "file,number,date\nphoto0.png,1,2020-04-01\nphoto1.png,1,2020-04-01\n"
    )
    score(window, qtbot, folder)
    assert len(shown_rows(window)) == 4
    assert window.worklist.shown.lines_with_several() == 1
    again = opened_again(window, qtbot, model)
    assert len(shown_rows(again)) == 4, "the store knows who gave the number"
    assert export_to(again, tmp_path / "out.csv")
    visits = {row["file"]: row["visit"] for row in read(tmp_path / "out.csv")}
    assert visits["photo0.png"] == visits["photo1.png"]
    assert len(set(visits.values())) == 4


# -- a random hand ---------------------------------------------------------------------------------


def drawn(number: int, rng: random.Random, file: str = "") -> Scored:
    """A film of one of five children, or of one that nobody knows."""
    child = rng.choice((0, 0, 1, 2, 3, 4, 5))
    header = replace(JANE, patient_id=str(child), study_uid=f"1.{child}") if child else None
    return film(file or f"{number}.png", round(rng.random(), 4), header)


def do_something(worklist: Worklist, results: ResultsModel, rng: random.Random, step: int) -> None:
    row = rng.randrange(max(worklist.shown.rowCount(), 1))
    place = rng.randrange(len(results.rows))
    match rng.randrange(8):
        case 0:
            results.append([drawn(100 * step + n, rng) for n in range(3)])
        case 1:
            worklist.table.sortByColumn(rng.choice(list(Column)), rng.choice(list(Qt.SortOrder)))
        case 2:
            worklist.filters.verdict.setCurrentIndex(rng.randrange(3))
        case 3:
            worklist.filters.search.setText(rng.choice(("", "jane", ".png")))
        case 4 | 5 if worklist.shown.rowCount():
            worklist.table.line_wanted.emit(row, rng.random() < 0.6)
        case 6:
            results.replace(drawn(step, rng, results.rows[place].file))
            worklist.refresh()
        case _:
            results.set_threshold(rng.random(), None)
            worklist.refresh()


@pytest.mark.parametrize("seed", range(2))
def test_each_film_that_fits_is_listed_once_or_stands_behind_a_more_urgent_one(
    worklist: Worklist, results: ResultsModel, seed: int
) -> None:
    rng = random.Random(seed)
    _tester = QAbstractItemModelTester(worklist.shown, FATAL)
    results.append([drawn(number, rng) for number in range(-20, 0)])
    worklist.sort("", False)
    for step in range(100):
        if not worklist.table.currentIndex().isValid() and worklist.shown.rowCount():
            worklist.table.selectRow(rng.randrange(worklist.shown.rowCount()))
        chosen = worklist.current
        do_something(worklist, results, rng, step)
        verdict, words = worklist.filters.verdict.currentData(), worklist.filters.search.text()
        fitting = [
            place
            for place, row in enumerate(results.rows)
            if verdict in ("", row.verdict)
            and (words in row.file or (row.header and words in "doe jane"))
        ]
        assert sorted(worklist.shown.films()) == fitting
        assert worklist.shown.film_count() == len(fitting)
        rows = [
            worklist.shown.mapToSource(worklist.shown.index(row, 0)).row()
            for row in range(worklist.shown.rowCount())
        ]
        assert len(set(rows)) == len(rows)
        for place in set(worklist.shown.films()) - set(rows):
            visit, urgent = results.visits[place], results.urgencies[place]
            assert visit is not None
            assert any(
                results.visits[line] == visit and results.urgencies[line] <= urgent for line in rows
            )
        current = worklist.current
        if chosen and chosen.path in {results.scored_at(place).path for place in rows}:
            assert current is not None
