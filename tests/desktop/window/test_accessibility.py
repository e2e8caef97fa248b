"""What a screen reader, a keyboard alone, weak eyes and a small screen need."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSettings, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QImage,
    QPainter,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.window.action_button import ActionButton
from desktop.window.data_folder import store_path
from desktop.window.delegates import draw_verdict, verdict_colour
from desktop.window.elided_label import ElidedLabel
from desktop.window.first_start import FirstStart
from desktop.window.legibility import contrast, keep_legible, legible
from desktop.window.main_window import MainWindow
from desktop.window.opening import new_application
from desktop.window.results_model import Column, verdict_of
from desktop.window.translation import LANGUAGES, install
from desktop.window.worklist import VERDICTS
from models.interpreter import load_model
from tests.desktop.window.conftest import Answers
from tests.desktop.window.driving import activate, choose_point, score, select, shown_rows

Found = TypeVar("Found")

Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.MenuItem, Role.PageTab,
    Role.RadioButton, Role.Slider, Role.SpinBox, Role.Table, Role.List,
}  # fmt: skip
# Of what is chosen in a list or a table Qt tells the text itself.
ITEMS = {Role.Cell, Role.ListItem}
DIALOGS = ("about", "sessions", "performance", "delete", "initials", "settings")
SMALL_SCREEN = QSize(1024, 600)
# What the style has where the desktop is dark, which no test can make it.
FUSIONS_DARK = {
    QPalette.ColorRole.Window: "#323232",
    QPalette.ColorRole.Button: "#323232",
    QPalette.ColorRole.Base: "#242424",
    QPalette.ColorRole.AlternateBase: "#2b2b2b",
    QPalette.ColorRole.WindowText: "#f0f0f0",
    QPalette.ColorRole.ButtonText: "#f0f0f0",
    QPalette.ColorRole.Text: "#f0f0f0",
    QPalette.ColorRole.Highlight: "#308cc6",
}
MENUS = ("&File", "&Run", "&Decide", "&View", "&Help")


@pytest.fixture
def busy(
    window: MainWindow, qtbot: QtBot, film_folder: Path, answers: Answers
) -> Iterator[MainWindow]:
    """A finished run on a small screen, with two films side by side and a message."""
    answers.stop()
    window.resize(SMALL_SCREEN)
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    window.viewer.film_actions.compare.trigger()
    window.show_error("results.csv could not be written (Disk full); choose another place.")
    qtbot.wait(200)
    yield window
    window.exporting.due = False


def at_dialog(window: MainWindow, command: str, look: Callable[[QDialog], Found]) -> Found:
    """What is found in the dialog that a command of the window opens."""
    found: list[Found] = []

    def look_and_leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            found.append(look(dialog))
        finally:
            dialog.reject()

    QTimer.singleShot(300, look_and_leave)
    getattr(window.commands, command).trigger()
    return found[0]


def told(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds in sight."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from told(child)


def name_of(interface: QAccessibleInterface) -> str:
    """As it is read out: the control's own, or that of the label beside it."""
    widget = interface.object()
    # Of a list of choices Qt gives what is chosen for its name, and on Linux the label alone.
    own = QAccessible.Text.Name
    if isinstance(widget, QComboBox) and widget.accessibleName():
        return widget.accessibleName()
    labels = [each.text(own) for each, _ in interface.relations(QAccessible.RelationFlag.Label)]
    if isinstance(widget, QComboBox):
        return " ".join(labels)
    return interface.text(own) or " ".join(labels)


def nameless(top: QWidget) -> list[str]:
    """What can be clicked or can take the keyboard, and is not told by a name and as what it is."""
    wrong = []
    for each in told(QAccessible.queryAccessibleInterface(top)):
        actions = each.actionInterface()
        usable = each.state().focusable or (
            actions is not None and "Press" in actions.actionNames()
        )
        widget = each.object()
        # What hands the keyboard on is a part of what takes it.
        is_part = isinstance(widget, QWidget) and widget.focusProxy()
        if not usable or is_part or each.role() in ITEMS:
            continue
        role = each.role()
        # To be looked at and moved in: a film, a page of text.
        is_page = isinstance(widget, QAbstractScrollArea) or role is Role.StaticText
        if not (name_of(each) and (role in CONTROLS or is_page)):
            wrong.append(f"{role.name} {name_of(each)!r} {widget}")
    return wrong


def unread(top: QWidget) -> list[str]:
    """Labels whose words a screen reader is not told."""
    return [
        label.text()
        for label in top.findChildren(QLabel)
        if label.isVisible() and label.text() and label.accessibleName()
    ]


# -- a screen reader -------------------------------------------------------------------------------


def test_every_control_is_told_by_name_and_role(busy: MainWindow) -> None:
    assert nameless(busy) == []
    assert unread(busy) == []


def test_every_control_of_the_first_page_is_told(window: MainWindow) -> None:
    assert nameless(window) == []
    assert unread(window) == []


def test_a_film_is_told_by_its_finding_in_words(busy: MainWindow) -> None:
    heard = {
        each.text(QAccessible.Text.Name)
        for each in told(QAccessible.queryAccessibleInterface(busy.worklist.table))
        if each.role() is Role.Cell
    }
    for row in shown_rows(busy)[:3]:
        assert row.file in heard
    assert heard & {verdict.capitalize() for verdict in VERDICTS}


def test_a_button_is_called_by_the_word_on_it(busy: MainWindow) -> None:
    """Who speaks to the computer says what stands there."""
    for button in busy.findChildren(QAbstractButton):
        if button.isVisible() and len(button.text()) > 1:
            word = button.text().replace("&", "").removesuffix("...")
            assert word in name_of(QAccessible.queryAccessibleInterface(button))


# -- a keyboard alone ------------------------------------------------------------------------------


def reached_by_tab(top: QWidget) -> set[QWidget]:
    """Where the keyboard comes to while Tab is pressed."""
    reached: set[QWidget] = set()
    while (here := QApplication.focusWidget()) and here not in reached:
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return reached


def out_of_reach(top: QWidget, in_menus: set[object]) -> list[str]:
    """Controls that neither Tab nor a menu comes to."""
    reached = reached_by_tab(top)
    inside = {each for widget in reached for each in (widget, widget.focusProxy())}
    controls: list[QWidget] = [
        *top.findChildren(QAbstractButton),
        *top.findChildren(QComboBox),
        *top.findChildren(QLineEdit),
        *top.findChildren(QAbstractSpinBox),
    ]
    return [
        f"{control} {control.accessibleName()}"
        for control in controls
        if control.isVisible()
        and control.isEnabled()
        # Parts of another control, which has keys for what they do.
        and not isinstance(control.parent(), QLineEdit | QAbstractSpinBox)
        and control not in inside
        and (control.focusProxy() or control.parent()) not in reached
        and not (isinstance(control, QToolButton) and control.defaultAction() in in_menus)
    ]


def entries(window: MainWindow) -> set[object]:
    """All actions in the menus."""
    found: set[object] = set()
    menus = [action.menu() for action in window.menuBar().actions()]
    while menus:
        for action in menus.pop().actions():  # type: ignore[attr-defined]
            found.add(action)
            if action.menu():
                menus.append(action.menu())
    return found


def test_every_control_is_reached_without_a_mouse(busy: MainWindow) -> None:
    activate(busy)
    busy.worklist.table.setFocus()
    assert out_of_reach(busy, entries(busy)) == []
    assert [action.text() for action in busy.menuBar().actions()] == list(MENUS)


def test_the_list_is_sorted_without_a_mouse(busy: MainWindow) -> None:
    by_file = busy.worklist.sort_actions[Column.FILM]
    assert by_file in entries(busy)
    by_file.trigger()
    files = [row.file for row in shown_rows(busy)]
    assert files == sorted(files)
    by_file.trigger()
    assert [row.file for row in shown_rows(busy)] == files[::-1]
    busy.worklist.sort_actions[Column.PROBABILITY].trigger()
    probabilities = [row.probability or 0 for row in shown_rows(busy)]
    assert probabilities == sorted(probabilities, reverse=True)


# -- weak eyes -------------------------------------------------------------------------------------


def drawn(verdict: str) -> bytes:
    """A verdict's shape in black."""
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_verdict(painter, verdict, QRectF(2, 2, 20, 20), QColor("black"))
    painter.end()
    return bytes(image.constBits())


def test_verdicts_differ_by_shape_and_by_word(busy: MainWindow, qtbot: QtBot) -> None:
    assert len({drawn(verdict) for verdict in VERDICTS}) == len(VERDICTS)
    shown = busy.worklist.shown
    in_list, above_film = {}, {}
    choose_point(busy, "custom")
    for threshold in (0.99, 0.01):
        busy.chooser.own.setValue(threshold)
        for place, row in enumerate(shown_rows(busy)):
            verdict = verdict_of(row)
            in_list[verdict] = shown.index(place, Column.FINDING).data()
            busy.worklist.table.setCurrentIndex(shown.index(place, 0))
            above_film[verdict] = busy.viewer.heading.verdict.text()
    assert len(in_list) >= 3
    assert len(set(in_list.values())) == len(set(above_film.values())) == len(in_list)


@pytest.fixture(params=["light", "dark"])
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> QPalette:
    """Those of the window."""
    palette = qapp.style().standardPalette()
    if request.param == "dark":
        for role, colour in FUSIONS_DARK.items():
            palette.setColor(role, QColor(colour))
    return legible(palette)


def test_text_stands_out(colours: QPalette) -> None:
    role = QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window),
        (role.ToolTipText, role.ToolTipBase),
    ):
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            ratio = contrast(colours.color(group, text), colours.color(group, ground))
            assert ratio >= 4.5, (text, ground, ratio)


def test_verdicts_stand_out(colours: QPalette) -> None:
    role = QPalette.ColorRole
    for verdict in VERDICTS:
        for ground in (role.Base, role.AlternateBase, role.Window):
            assert contrast(verdict_colour(verdict, colours), colours.color(ground)) >= 4.5


def test_a_button_that_is_on_is_told_from_one_that_is_off(
    busy: MainWindow, qapp: QApplication, colours: QPalette
) -> None:
    before = qapp.palette()
    qapp.setPalette(colours)
    try:
        (button,) = (
            each
            for each in busy.findChildren(ActionButton)
            if each.defaultAction() is busy.viewer.film_actions.magnify
        )
        off = button.grab().toImage()
        button.defaultAction().setChecked(True)
        on = button.grab().toImage()
        differ = [
            (x, y)
            for x in range(off.width())
            for y in range(off.height())
            if contrast(on.pixelColor(x, y), off.pixelColor(x, y)) >= 3
        ]
        assert len(differ) > button.width()
    finally:
        qapp.setPalette(before)


def test_shapes_stand_out(colours: QPalette) -> None:
    """The frame of what has the keyboard, the grey values' slope, the points of the plot."""
    role = QPalette.ColorRole
    for ground in (role.Base, role.Window):
        assert contrast(colours.color(role.Highlight), colours.color(ground)) >= 3


@pytest.mark.parametrize("accent", ["#0078d4", "#ffb900", "#e74856", "#767676", "#00cc6a"])
def test_a_marked_film_can_be_read_in_any_accent_of_the_system(accent: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor(accent))
    text = legible(palette).color(QPalette.ColorRole.HighlightedText)
    assert contrast(text, QColor(accent)) >= 4.5


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    # The lightest grey that WCAG's own documents name as sufficient on white.
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_a_message_can_be_read_on_its_tint(busy: MainWindow, qapp: QApplication) -> None:
    before = qapp.palette()
    keep_legible(qapp)
    bar = busy.message_bar
    ground = bar.grab().toImage().pixelColor(bar.width() // 2, 2)
    assert contrast(bar.text.palette().color(bar.text.foregroundRole()), ground) >= 4.5
    qapp.setPalette(before)


# -- a small screen and large letters --------------------------------------------------------------


def cut_off(top: QWidget) -> list[str]:
    """Labels, buttons, choices and titles that have not the room for their words."""
    wrong = []
    for widget in top.findChildren(QWidget):
        room = _room(widget)
        if widget.isVisible() and room is not None:
            has = widget.size()
            if room.width() > has.width() or room.height() > has.height():
                wrong.append(f"{widget} {widget.accessibleName()}: {has}, but it needs {room}")
    return wrong


def _room(widget: QWidget) -> QSize | None:
    """What a widget needs; None of one that is shortened on purpose, or holds no words."""
    if isinstance(widget, ElidedLabel):
        return None
    if isinstance(widget, QHeaderView):
        needed = [
            widget.sectionSizeHint(section) - widget.sectionSize(section)
            for section in range(widget.count())
        ]
        return QSize(widget.width() + max([0, *needed]), 0)
    if isinstance(widget, QLabel | QAbstractButton) and widget.hasHeightForWidth():
        return QSize(0, widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel | QAbstractButton | QComboBox | QAbstractSpinBox):
        return widget.sizeHint()
    if isinstance(widget, QLineEdit):
        return QSize(widget.fontMetrics().horizontalAdvance(widget.placeholderText()), 0)
    return None


def test_nothing_is_cut_off_on_a_small_screen(busy: MainWindow) -> None:
    assert busy.size() == SMALL_SCREEN
    assert cut_off(busy) == []


def test_nothing_of_the_first_page_is_cut_off_on_a_small_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(SMALL_SCREEN)
    qtbot.wait(100)
    assert window.size() == SMALL_SCREEN
    assert cut_off(window) == []


def test_the_note_on_a_mirrored_film_is_not_cut_off(busy: MainWindow, qtbot: QtBot) -> None:
    view = busy.viewer.view
    busy.viewer.film_actions.mirror.trigger()
    qtbot.wait(50)
    image = view.picture().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    note = np.argwhere(pixels == view.palette().color(QPalette.ColorRole.ToolTipBase).rgb())
    bottom, right = note.max(axis=0)
    assert right < image.width() - 1
    assert bottom > 2 * view.fontMetrics().height(), "it has become lines"


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language of the window, put on."""
    install(qapp, request.param)
    yield request.param
    install(qapp, "en")


def test_nothing_is_cut_off_in_any_language(language: str, busy: MainWindow) -> None:
    assert busy.size() == SMALL_SCREEN
    assert cut_off(busy) == []


def test_every_step_of_the_first_start_is_told_reached_and_whole_in_any_language(
    settings: None, language: str, qtbot: QtBot
) -> None:
    dialog = FirstStart()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    for step in dialog.steps:
        dialog.purpose.read.setChecked(True)
        QTest.qWait(50)
        assert dialog.size() == dialog.size().boundedTo(SMALL_SCREEN)
        assert nameless(dialog) + unread(dialog) + cut_off(dialog) == []
        assert out_of_reach(dialog, set()) == []
        if step is not dialog.steps[-1]:
            dialog.next.click()


def test_nothing_is_cut_off_at_twice_the_scale(film_folder: Path) -> None:
    """In a program of its own: Qt takes the scale once, when it begins."""
    done = subprocess.run(
        [sys.executable, "-m", __name__, str(film_folder)],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr


def print_what_is_cut_off(films: Path) -> None:
    """On a small screen, of the first page and of two films side by side."""
    QStandardPaths.setTestModeEnabled(True)
    new_application("Pneumolite twice as large")
    QSettings().clear()
    shutil.rmtree(store_path().parent, ignore_errors=True)
    window = MainWindow(load_model())
    window.show()
    window.resize(SMALL_SCREEN)
    QTest.qWait(100)
    assert window.devicePixelRatio() == 2
    cut = cut_off(window)
    window.score([films])
    while window.running:
        QTest.qWait(50)
    window.viewer.film_actions.compare.trigger()
    QTest.qWait(200)
    assert window.size() == SMALL_SCREEN
    for each in [*cut, *cut_off(window)]:
        print(each)
    window.close()


def test_nothing_is_cut_off_in_letters_of_twice_the_size(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot
) -> None:
    normal = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * normal.pointSizeF())
    qapp.setFont(large)
    try:
        window: MainWindow = request.getfixturevalue("busy")
        window.resize(1366, 768)
        qtbot.wait(300)
        assert (window.width(), window.height()) == (1366, 768)
        titles = window.worklist.table.horizontalHeader()
        assert [each for each in cut_off(window) if str(titles) not in each] == []
    finally:
        qapp.setFont(normal)


# -- every dialog ----------------------------------------------------------------------------------


@pytest.mark.parametrize("command", DIALOGS)
def test_all_of_a_dialog_is_told_reached_and_whole_on_a_small_screen(
    busy: MainWindow, command: str
) -> None:
    def look(dialog: QDialog) -> list[str]:
        dialog.resize(dialog.size().boundedTo(SMALL_SCREEN))
        QTest.qWait(50)
        assert dialog.size() == dialog.size().boundedTo(SMALL_SCREEN)
        return [
            *nameless(dialog), *unread(dialog), *out_of_reach(dialog, set()), *cut_off(dialog),
        ]  # fmt: skip

    assert at_dialog(busy, command, look) == []


if __name__ == "__main__":
    print_what_is_cut_off(Path(sys.argv[1]))
