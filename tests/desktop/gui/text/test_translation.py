"""The window in each of its languages: nothing left out, nothing left in English."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

import desktop
from desktop.gui.app import Program
from desktop.gui.dialogs.about import AboutDialog
from desktop.gui.dialogs.passed_over import PassedOverDialog
from desktop.gui.dialogs.settings_dialog import SettingsDialog
from desktop.gui.local_validation.performance_dialog import PerformanceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.session.sessions_dialog import SessionsDialog
from desktop.gui.start.first_start import FirstStart
from desktop.gui.text.language_menu import LanguageMenu
from desktop.gui.text.messages import shown, shown_all
from desktop.gui.text.translation import (
    FOLDER,
    LANGUAGES,
    READ_BY_NATIVE,
    install,
    unread_by_native,
)
from desktop.reading.picture import CROPPED
from desktop.results.row import as_written
from desktop.scoring.review import ASKEW
from models.card import phrase_of
from models.message import Message, Number
from models.model import Model
from tests.desktop.gui.conftest import Answers
from tests.desktop.gui.driving import export_to, score, select, show_only, wait_until_measured
from tests.shipped_messages import TERMINAL, WITHOUT_QT, shipped_messages

ROOT = Path(desktop.__file__).parents[1]
TRANSLATED = [code for code in LANGUAGES if code != "en"]
PLACEHOLDER = re.compile(r"\{\w+\}")
# What is the same in every language: names, and what workstations write under a film.
NAMES = re.compile(
    r"(About )?Pneumolite( [\d.]+)?|\w*\.(jpg|png|tif|bmp|webp|jpeg)|ward 2/.*|AUROC|C -?\d+  W \d+"
    r"|SHA-256.*|pneumonia_\w+|films( - Pneumolite)?|Right base|/.*|"
    + "|".join(
        [*LANGUAGES.values(), *map(re.escape, filter(None, map(unread_by_native, LANGUAGES)))]
    )
)


def sources(code: str) -> Path:
    return FOLDER / f"pneumolite_{code}.ts"


def sentences(path: Path) -> list[tuple[str | None, str | None]]:
    """Those of a file, with the part of the window that says each."""
    contexts = ElementTree.parse(path).getroot().iter("context")
    return [
        (context.findtext("name"), message.findtext("source"))
        for context in contexts
        for message in context.iter("message")
    ]


def messages(code: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(sources(code)).getroot().iter("message"))


def translations(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    assert "type" not in translation.attrib, message.findtext("source")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


# -- the files ---------------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_is_translated_with_its_placeholders(code: str) -> None:
    for message in messages(code):
        source = message.findtext("source", "")
        counted = set(PLACEHOLDER.findall(source))
        for words in translations(message):
            assert words.strip(), source
            assert set(PLACEHOLDER.findall(words)) == counted, words


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_sentence_of_the_window_is_missing_from_the_files(code: str, tmp_path: Path) -> None:
    """Where this fails, `make translations` adds the sentence, and someone has to translate it."""
    copy = shutil.copy(sources(code), tmp_path)
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    assert lupdate
    plurals = ["-pluralonly"] if code == "en" else []
    program = ["-extensions", "py", str(ROOT / "desktop"), str(ROOT / "models")]
    options = ["-locations", "none", "-no-obsolete", "-silent", *plurals]
    subprocess.run([lupdate, *options, *program, "-ts", copy], check=True, cwd=tmp_path)
    assert sentences(Path(copy)) == sentences(sources(code))


# -- the window --------------------------------------------------------------------------------


@pytest.fixture(scope="module", autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install(qapp, "en")


def texts(widget: QWidget) -> set[str]:
    """Every line that a user may see or hear of a widget and of all in it."""
    said: set[str] = set()
    for each in [widget, *widget.findChildren(QWidget)]:
        said |= {each.windowTitle(), each.toolTip(), each.accessibleName()}
        said.add(each.accessibleDescription())
        if isinstance(each, QAbstractButton):
            said.add(each.text())
        elif isinstance(each, QLabel):
            said |= set(plain(each.text()).splitlines())
        elif isinstance(each, QGroupBox):
            said.add(each.title())
        elif isinstance(each, QLineEdit):
            said.add(each.placeholderText())
        elif isinstance(each, QComboBox):
            said |= {each.itemText(row) for row in range(each.count())}
        elif isinstance(each, QTextBrowser):
            said |= set(each.toPlainText().splitlines())
    for action in widget.findChildren(QAction):
        said |= {action.text(), action.toolTip(), action.iconText()}
    return {line.replace("&", "").strip() for text in said for line in text.splitlines()}


def plain(text: str) -> str:
    if "<p>" not in text and "<t" not in text:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def cells(window: MainWindow) -> set[str]:
    shown_films = window.worklist.shown
    columns = range(shown_films.columnCount())
    said = {shown_films.headerData(column, Qt.Orientation.Horizontal) for column in columns}
    for row in range(shown_films.rowCount()):
        for column in columns:
            index = shown_films.index(row, column)
            said |= {index.data(), index.data(Qt.ItemDataRole.ToolTipRole)}
    return {line for text in said if text for line in text.splitlines()}


def everything(window: MainWindow, qtbot: QtBot, model: Model) -> set[str]:
    """The lines of the window with its films, and of its dialogs."""
    films = [window.results.scored_at(row) for row in range(len(window.results.rows))]
    performance = PerformanceDialog(
        model, films, 0.5, Path("films"), window.dialogs.background, window
    )
    wait_until_measured(performance, qtbot)
    dialogs = [
        AboutDialog(model.card, window),
        SessionsDialog(window._memory.sessions(), window),
        PassedOverDialog([Path("/films/Thumbs.db")], Path("/films"), window),
        performance,
        SettingsDialog([], window.commands.back_up, window),
        FirstStart(window),
    ]
    lines = texts(window) | cells(window)
    for dialog in dialogs:
        lines |= texts(dialog)
        dialog.deleteLater()
    return {line for line in lines if re.search(r"[^\W\d_]{2}", line)}


def same_words(code: str) -> set[str]:
    """What a language says as English does."""
    said = {
        message.findtext("source", "").replace("&", "")
        for message in messages(code)
        if message.findtext("source", "").replace("&", "")
        in [words.replace("&", "") for words in translations(message)]
    }
    return said | {words.rstrip(".") for words in said}


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, settings: None, model: Model, answers: Answers
) -> Iterator[Program]:
    program = Program(qapp, model)
    program.window.show()
    yield program
    qtbot.waitUntil(lambda: not program.window.running, timeout=60_000)
    program.window.close()
    program.window.deleteLater()


def switch(program: Program, qtbot: QtBot, code: str) -> MainWindow:
    old = program.window
    old.language_chosen.emit(code)
    qtbot.waitUntil(lambda: program.window is not old)
    return program.window


def test_each_language_says_everything_and_keeps_session_film_and_csv(
    program: Program, qtbot: QtBot, model: Model, film_folder: Path, tmp_path: Path
) -> None:
    score(program.window, qtbot, film_folder)
    select(program.window, qtbot, "c.tif")
    program.window.worklist.bar.write_note.trigger()
    program.window.worklist.bar.note.setText("Right base")
    program.window.worklist.bar.note.setModified(True)
    program.window.worklist.bar.finish_note()
    export_to(program.window, tmp_path / "en.csv")
    english = everything(program.window, qtbot, model)
    picture = program.window.viewer.view.film
    assert picture is not None
    for code in TRANSLATED:
        window = switch(program, qtbot, code)
        assert window.isVisible()
        assert len(window.results.rows) == 7
        current = window.worklist.current
        assert current is not None
        assert current.row.file == "c.tif"
        assert window.worklist.bar.note.text() == "Right base"
        left = (english & everything(window, qtbot, model)) - same_words(code)
        assert [line for line in left if not NAMES.fullmatch(line)] == [], code
        export_to(window, tmp_path / f"{code}.csv")
        assert (tmp_path / f"{code}.csv").read_bytes() == (tmp_path / "en.csv").read_bytes()


def test_a_language_can_be_chosen_in_its_own_name_but_not_while_films_are_scored(
    program: Program, qtbot: QtBot, film_folder: Path
) -> None:
    menu = program.window.language_menu
    assert [action.text() for action in menu.actions()] == list(LANGUAGES.values())
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["English"]
    program.window.score([film_folder])
    assert not menu.isEnabled()
    qtbot.waitUntil(lambda: not program.window.running, timeout=60_000)
    assert menu.isEnabled()
    menu.actions()[list(LANGUAGES).index("sw")].trigger()
    qtbot.waitUntil(lambda: program.window.language_menu is not menu)
    assert program.window.commands.stop.text() == "&Komesha"


def test_a_window_that_the_user_keeps_open_keeps_its_language(
    program: Program, qtbot: QtBot, film_folder: Path, answers: Answers
) -> None:
    score(program.window, qtbot, film_folder)
    program.window._memory.lose()
    answers.give("Cancel")
    before = program.window
    before.language_chosen.emit("fr")
    qtbot.waitUntil(lambda: bool(answers.asked))
    qtbot.wait(50)
    assert program.window is before
    assert before.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_arabic_runs_from_right_to_left_and_a_film_stays_as_it_is(
    program: Program, qtbot: QtBot, film_folder: Path
) -> None:
    score(program.window, qtbot, film_folder)
    select(program.window, qtbot, "a.jpg")
    program.window.resize(1024, 700)
    view = program.window.viewer.view
    view.resize(300, 300)
    view.fit()
    before = view.picture().copy()
    window = switch(program, qtbot, "ar")
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = window.viewer.mapTo(window, window.viewer.rect().center()), window.worklist
    assert left.x() < right.mapTo(window, right.rect().center()).x()
    qtbot.wait(300)
    view = window.viewer.view
    view.resize(300, 300)
    view.fit()
    assert view.picture() == before
    # A file's name keeps its own order among the words around it.
    assert window.viewer.heading.file.text() == "\u2068a.jpg\u2069"


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_says_in_its_own_words_that_no_native_speaker_has_read_it(
    qapp: QApplication, qtbot: QtBot, settings: None, code: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    action = LanguageMenu(parent).actions()[list(LANGUAGES).index(code)]
    (said,) = (
        translations(message)[0]
        for message in messages(code)
        if message.findtext("source", "").startswith("This translation has not yet")
    )
    assert code not in READ_BY_NATIVE
    assert action.toolTip() == said


# -- messages ----------------------------------------------------------------------------------

# A value alone.
NOTHING_TO_TRANSLATE = {"{reason}", "{text}"}


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_message_is_shown_in_the_windows_language(qapp: QApplication, code: str) -> None:
    install(qapp, code)
    shipped = shipped_messages(but=("desktop.bundle", *TERMINAL))
    found = {message.code: message for messages in shipped.values() for message in messages}
    assert len(found) > 150
    same = same_words(code)
    for message in found.values():
        if message.code in WITHOUT_QT:
            continue
        words = QCoreApplication.translate("Scoring", message.template)
        assert words != message.template or message.template in same | NOTHING_TO_TRANSLATE, message


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_the_models_card_says_in_words_is_shown_in_the_windows_language(
    qapp: QApplication, model: Model, code: str
) -> None:
    install(qapp, code)
    rules = [point.rule for point in model.card.operating_points]
    for text in (*rules, str(model.card.training["population"])):
        assert shown(phrase_of(text)) != text, text


def test_a_message_keeps_its_values_and_a_name_is_shown_as_it_is(qapp: QApplication) -> None:
    install(qapp, "fr")
    turned = ASKEW.filled(lying=Message("upside-down", "upside down"))
    two = shown_all((turned, CROPPED))
    assert "la tête en bas" in two
    assert two.endswith("vérifiez qu'il y est en entier.")
    assert shown("Dr. No wrote this.") == "Dr. No wrote this."
    assert shown(Number(0.26, 2)) == "0,26"
    assert shown(date(2026, 3, 7)) == "7 mars 2026"
    assert shown(as_written("Dr. No wrote {this}.")[0]) == "Dr. No wrote {this}."


def test_what_cannot_be_read_or_written_is_told_with_its_reason_in_the_windows_language(
    program: Program, qtbot: QtBot, film_folder: Path
) -> None:
    score(program.window, qtbot, film_folder)
    window = switch(program, qtbot, "es")
    show_only(window, "error")
    select(window, qtbot, "damaged.jpg")
    said = "No evaluada: La imagen está dañada o incompleta; cópiela o expórtela de nuevo."
    assert window.viewer.heading.verdict.text() == said
    export_to(window, film_folder / "gone" / "results.csv")
    assert "(el archivo o la carpeta no existe)" in window.message_bar.text.text()
