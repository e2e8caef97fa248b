"""Reading blind in the real window: from the menu to the page that a supervisor signs."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.blind_reading.films import candidates_in
from desktop.blind_reading.form import Quality, Sign
from desktop.blind_reading.known_here import known_here
from desktop.blind_reading.measure import default_limits
from desktop.blind_reading.reading import Reading, Turn
from desktop.blind_reading.record import Record, load, save
from desktop.gui.blind_reading.reading_dialog import BlindReadingDialog
from desktop.gui.main_window import MainWindow
from desktop.paths import blind_reading_path, store_path
from desktop.results.scored_film import model_key
from models.model import Model
from tests.desktop.blind_reading.answers import CONSOLIDATION, NONE, WHEN, read
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import at_dialog, score
from tests.desktop.gui.inspection import SMALL_SCREEN, cut_off

FILMS = 20


@pytest.fixture
def clinic(window: MainWindow, qtbot: QtBot, forty_films: Path) -> MainWindow:
    """A window whose forty films are scored."""
    score(window, qtbot, forty_films)
    return window


def open_dialog(window: MainWindow, qtbot: QtBot, do: Callable[[BlindReadingDialog], None]) -> None:
    """Open it by its menu entry, and do something once the films are counted."""
    done: list[bool] = []

    def act(dialog: BlindReadingDialog) -> None:
        qtbot.waitUntil(lambda: not dialog._background.busy, timeout=30_000)
        # Qt heeds keys in the active window only.
        assert QTest.qWaitForWindowActive(dialog)
        do(dialog)
        done.append(True)

    at_dialog(BlindReadingDialog, act)
    window.commands.blind.trigger()
    assert done


def begin(dialog: BlindReadingDialog, initials: str) -> None:
    """Fill in what is asked for, and begin."""
    if dialog.start.films.isVisible():
        dialog.start.films.setValue(FILMS)
        dialog.start.machine.setText("CR 30-X, room 2")
    dialog.start.initials.setText(initials)
    dialog.start.begin.click()


def wait_for_film(dialog: BlindReadingDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.reading.form.isEnabled, timeout=30_000)


def press(dialog: BlindReadingDialog, *keys: Qt.Key) -> None:
    # Keys reach a page once it has been shown.
    QApplication.processEvents()
    for key in keys:
        QTest.keyClick(dialog, key)


def current(turn: Turn | None = None) -> Reading:
    reading = load(blind_reading_path()).readings[-1]
    assert turn is None or reading.turn is turn
    return reading


def answer_all(reading: Reading, ill: set[str], initials: str) -> Reading:
    """What a person says who finds these films ill, and all others well."""
    if reading.reader is None:
        reading = reading.joined_by(initials)
    for film in reading.order:
        reading = reading.answered(film, CONSOLIDATION if film in ill else NONE)
    return reading.finished(WHEN)


def texts(widget: QWidget) -> str:
    """Every word that stands in a widget, or shows when the pointer rests on it."""
    found = [widget.windowTitle(), widget.toolTip()]
    for child in widget.findChildren(QWidget):
        found.append(child.toolTip())
        if isinstance(child, QLabel | QAbstractButton | QLineEdit):
            found.append(child.text())
    return "\n".join(found)


def test_two_people_read_by_keyboard_and_get_the_page(
    clinic: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    keys = Qt.Key

    def first(dialog: BlindReadingDialog) -> None:
        assert "those of 40 children" in dialog.start.words.text()
        assert not dialog.start.begin.isEnabled()
        proposed = default_limits(dialog._model.card, clinic.results.threshold)
        assert dialog.start.specificity.isVisible()
        assert dialog.start.specificity.value() == max(50, 100 * proposed.specificity)
        dialog.start.specificity.setValue(88)
        begin(dialog, "AB")
        assert dialog.reading.heading.text() == f"Film 1 of {FILMS}"
        wait_for_film(dialog, qtbot)
        press(dialog, keys.Key_C, keys.Key_E, keys.Key_Return)
        assert dialog.reading.heading.text() == f"Film 2 of {FILMS}"
        wait_for_film(dialog, qtbot)
        press(dialog, keys.Key_2, keys.Key_O, keys.Key_N, keys.Key_Return)
        wait_for_film(dialog, qtbot)
        # Nothing is entered for the third film. So it stays open, and is offered again.
        press(dialog, keys.Key_Backspace)
        assert dialog.reading.heading.text() == f"Film 2 of {FILMS}"

    open_dialog(clinic, qtbot, first)
    reading = current(Turn.FIRST)
    given = [reading.answers[film] for film in reading.order[:2]]
    assert [each.signs for each in given] == [{Sign.CONSOLIDATION, Sign.EFFUSION}, set()]
    assert [each.quality for each in given] == [Quality.INTERPRETABLE, Quality.SUBOPTIMAL]
    assert len(reading.films) == FILMS

    def go_on(dialog: BlindReadingDialog) -> None:
        assert f"AB has read 2 of {FILMS} films" in dialog.start.words.text()
        assert not dialog.start.bring_in.isVisible(), "it would end what AB has begun"
        dialog.start.begin.click()
        assert dialog.reading.heading.text() == f"Film 3 of {FILMS}"
        for _ in range(FILMS - 2):
            wait_for_film(dialog, qtbot)
            assert not dialog.reading.finish.isEnabled()
            press(dialog, keys.Key_N, keys.Key_Return)
        dialog.reading.finish.click()
        assert "Now a second person reads" in dialog.start.words.text()
        begin(dialog, "ab")
        assert "ab has read these films already" in dialog.message_bar.text.text()
        begin(dialog, "CD")
        wait_for_film(dialog, qtbot)

    open_dialog(clinic, qtbot, go_on)
    reading = current(Turn.SECOND)
    ill = {film.sha256 for film in reading.films[:3]}  # AB found one film ill, whichever it was
    save(blind_reading_path(), Record((answer_all(reading, ill, "CD"),)))
    differing = len(current(Turn.TOGETHER).differing)
    page = tmp_path / "page.pdf"

    def together(dialog: BlindReadingDialog) -> None:
        assert f"({differing} left)" in dialog.start.words.text()
        dialog.start.begin.click()
        for film in range(differing):
            wait_for_film(dialog, qtbot)
            assert "AB: " in dialog.reading.said.text()
            last = film == differing - 1
            press(dialog, keys.Key_C, keys.Key_Backspace if last else keys.Key_Return)
        found = dialog.outcome.text.toPlainText()
        assert "should not be used here" in found
        assert "leaves unmarked at least 88 of 100 films without" in found
        assert f"Read: {FILMS} films, drawn at random from those of 40 children" in found
        for fact in ("CR 30-X, room 2", "AB and CD", "Supervisor", "Signature"):
            assert fact in found
        dialog.outcome.save_page(page / "no folder")
        assert not dialog.outcome.saving.finish()
        assert "choose another place" in dialog.message_bar.text.text()
        dialog.outcome.save_page(page)
        assert dialog.outcome.saving.running, "the window works on meanwhile"
        assert dialog.outcome.saving.finish()
        assert str(page) in dialog.outcome.written.text()

    open_dialog(clinic, qtbot, together)
    assert current().turn is Turn.NOBODY
    assert page.read_bytes().startswith(b"%PDF")


def test_nothing_shows_what_the_program_or_the_other_person_says(
    clinic: MainWindow, qtbot: QtBot
) -> None:
    def first(dialog: BlindReadingDialog) -> None:
        begin(dialog, "AB")
        wait_for_film(dialog, qtbot)
        assert not clinic.page.isVisible()
        secret = texts(dialog)
        for scored in clinic.results.rows:
            assert scored.file not in secret
            assert f"{scored.probability:.4f}" not in secret
        assert "marked" not in secret
        assert not dialog.reading.said.isVisible()

    open_dialog(clinic, qtbot, first)
    assert clinic.page.isVisible()
    done = answer_all(current(), set(), "AB").joined_by("CD")
    save(blind_reading_path(), Record((done,)))

    def second(dialog: BlindReadingDialog) -> None:
        dialog.start.begin.click()
        wait_for_film(dialog, qtbot)
        assert not dialog.reading.said.isVisible()
        assert dialog.reading.form.answer is None
        assert not dialog.reading.finish.isEnabled()

    open_dialog(clinic, qtbot, second)


def test_a_film_that_is_gone_is_told_and_cannot_be_answered(
    clinic: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.gui.blind_reading.reading_page.exists", lambda _path: False)

    def read(dialog: BlindReadingDialog) -> None:
        begin(dialog, "AB")
        assert "no longer where it was" in dialog.reading.message.text()
        press(dialog, Qt.Key.Key_N, Qt.Key.Key_Return)
        assert dialog.reading.heading.text() == f"Film 2 of {FILMS}"

    open_dialog(clinic, qtbot, read)
    assert current().answers == {}


def test_an_answer_that_cannot_be_kept_holds_the_film(
    clinic: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    def read(dialog: BlindReadingDialog) -> None:
        begin(dialog, "AB")
        wait_for_film(dialog, qtbot)
        with monkeypatch.context() as patched:
            patched.setattr(Path, "write_text", full)
            press(dialog, Qt.Key.Key_N, Qt.Key.Key_Return)
        assert "No space left on device" in dialog.message_bar.text.text()
        assert dialog.reading.heading.text() == f"Film 1 of {FILMS}"
        press(dialog, Qt.Key.Key_Return)
        assert dialog.reading.heading.text() == f"Film 2 of {FILMS}"

    open_dialog(clinic, qtbot, read)
    assert next(iter(current().answers.values())).signs == set()


def test_what_is_entered_is_kept_when_the_window_is_closed(
    clinic: MainWindow, qtbot: QtBot
) -> None:
    def read(dialog: BlindReadingDialog) -> None:
        begin(dialog, "AB")
        wait_for_film(dialog, qtbot)
        press(dialog, Qt.Key.Key_E, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    open_dialog(clinic, qtbot, read)
    (kept,) = current().answers.values()
    assert kept.signs == {Sign.EFFUSION}


def test_too_few_films_are_told(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    score(window, qtbot, film_folder)

    def look(dialog: BlindReadingDialog) -> None:
        assert "Score films of at least 20 children first" in dialog.start.words.text()
        assert not dialog.start.begin.isVisible()

    open_dialog(window, qtbot, look)


def test_new_films_can_be_drawn_and_the_record_keeps_the_old_ones(
    clinic: MainWindow, qtbot: QtBot, answers: Answers
) -> None:
    open_dialog(clinic, qtbot, lambda dialog: begin(dialog, "AB"))
    before = current()

    def again(dialog: BlindReadingDialog) -> None:
        answers.give("Draw new films")
        dialog.start.again.click()
        assert dialog.start.bring_in.isVisible()
        begin(dialog, "EF")

    open_dialog(clinic, qtbot, again)
    readings = load(blind_reading_path()).readings
    assert readings[0] == before
    assert [each.readers[0].initials for each in readings] == ["AB", "EF"]


def test_adults_films_and_others_that_do_not_count_are_not_drawn(
    window: MainWindow, qtbot: QtBot, film_folder: Path, model: Model
) -> None:
    score(window, qtbot, film_folder)
    found = candidates_in(store_path(), model_key(model.card))
    counted = {row.sha256 for row in window.results.rows if row.finding or row.is_unclear}
    assert {candidate.sha256 for candidate in found} == counted
    assert len(counted) == 6


def fit_reading(model: Model) -> Reading:
    """A reading on another computer that found the program fit."""
    scores = [0.9, 0.1] * 60
    said = [CONSOLIDATION, NONE] * 60
    return read(scores, said, said, model_sha256=model.card.sha256)


def test_a_reading_serves_other_computers_and_can_be_taken_back(
    window: MainWindow, qtbot: QtBot, model: Model, tmp_path: Path
) -> None:
    """Ten laptops can be put into service from one measurement."""
    file, page = tmp_path / "reading.json", tmp_path / "page.pdf"
    save(file, Record((fit_reading(model),)))
    own = model.reference.known

    def bring_in(dialog: BlindReadingDialog) -> None:
        dialog.bring_in(file)
        outcome = dialog.outcome
        assert "does well enough to be used here" in outcome.text.toPlainText()
        assert "those of the model" in outcome.use.text()
        assert not outcome.use_button.isEnabled()
        outcome.save_page(page)
        assert outcome.saving.finish()
        outcome.initials.setText("EF")
        outcome.use_button.click()
        qtbot.waitUntil(lambda: not dialog._background.busy, timeout=30_000)
        assert "with these, since" in outcome.use.text()
        assert "stay for review, because fewer than 60 of these films" in outcome.use.text()
        assert "(EF)" in outcome.use.text()
        outcome.save_reading(tmp_path / "again.json")

    open_dialog(window, qtbot, bring_in)
    known = known_here(model, blind_reading_path())
    assert known is not None
    assert len(known.logits) == 120
    assert load(tmp_path / "again.json") == load(file)
    assert page.exists()

    def take_back(dialog: BlindReadingDialog) -> None:
        dialog.outcome.initials.setText("GH")
        dialog.outcome.stop_button.click()
        assert "those of the model" in dialog.outcome.use.text()

    open_dialog(window, qtbot, take_back)
    assert known_here(model, blind_reading_path()) is own
    decisions = load(blind_reading_path()).adoptions
    assert [each.initials for each in decisions] == ["EF", "GH"]


def test_what_is_no_finished_reading_of_this_model_is_not_brought_in(
    window: MainWindow, qtbot: QtBot, model: Model, tmp_path: Path
) -> None:
    whole = fit_reading(model)
    files = {
        "other model.json": replace(whole, model_sha256="0" * 64),
        "unfinished.json": replace(whole, readers=whole.readers[:1]),
    }
    for name, reading in files.items():
        save(tmp_path / name, Record((reading,)))
    (tmp_path / "letter.json").write_text("Dear colleague")

    def bring_in(dialog: BlindReadingDialog) -> None:
        for path in tmp_path.glob("*.json"):
            dialog.message_bar.hide()
            dialog.bring_in(path)
            assert f"{path.name} holds no finished reading" in dialog.message_bar.text.text()

    open_dialog(window, qtbot, bring_in)
    assert load(blind_reading_path()) == Record()


def test_a_damaged_record_is_told_and_stays_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    blind_reading_path().parent.mkdir(parents=True, exist_ok=True)
    blind_reading_path().write_text("{", "utf-8")

    def look(dialog: BlindReadingDialog) -> None:
        assert "is damaged" in dialog.start.words.text()
        buttons = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
        assert buttons == []

    open_dialog(window, qtbot, look)
    assert blind_reading_path().read_text("utf-8") == "{"


@pytest.mark.parametrize("language", ["ar", "fr"], indirect=True)
def test_nothing_is_cut_off_on_a_small_screen_in_other_languages(
    language: str, clinic: MainWindow, qtbot: QtBot, model: Model, tmp_path: Path
) -> None:
    file = tmp_path / "reading.json"
    save(file, Record((fit_reading(model),)))

    def look(dialog: BlindReadingDialog) -> None:
        dialog.resize(SMALL_SCREEN)
        qtbot.wait(50)
        assert cut_off(dialog) == []
        begin(dialog, "AB")
        wait_for_film(dialog, qtbot)
        assert cut_off(dialog) == []
        dialog.bring_in(file)
        qtbot.wait(50)
        assert cut_off(dialog) == []
        assert dialog.size() == SMALL_SCREEN

    open_dialog(clinic, qtbot, look)
