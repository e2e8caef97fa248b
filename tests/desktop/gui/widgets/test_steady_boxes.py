"""The wheel and the letters at a box for a choice or a number."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.settings_dialog import SettingsDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.widgets.steady_boxes import ChoiceBox, NumberBox
from tests.desktop.gui.driving import choose_point


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel by one step over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_no_box_of_the_window_in_passing(window: MainWindow) -> None:
    choose_point(window, "custom")
    own = window.chooser.own
    level = own.value()
    turn_wheel(own)
    assert own.value() == level
    boxes = [box for box in window.findChildren(QComboBox) if box.count()]
    assert {window.viewer.details.sex, window.chooser.names} < set(boxes)
    for box in boxes:
        box.setCurrentIndex(0)
        turn_wheel(box)
        assert box.currentIndex() == 0, box.accessibleName()


def test_the_wheel_changes_no_setting_in_passing(qtbot: QtBot, settings: None) -> None:
    dialog = SettingsDialog([], QAction())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.jobs.setValue(2)
    dialog.of_100_here.setValue(14)
    for box in (dialog.retention, dialog.jobs, dialog.of_100_here):
        turn_wheel(box)
    assert dialog.retention.currentIndex() == 0
    assert dialog.jobs.value() == 2
    assert dialog.of_100_here.value() == 14


@pytest.mark.parametrize("typed", ["2.5", "2,5"])
def test_a_point_and_a_comma_mean_the_same_in_each_language(
    qtbot: QtBot, settings: None, language: str, typed: str
) -> None:
    box = NumberBox()
    box.setDecimals(1)
    qtbot.addWidget(box)
    box.show()
    box.selectAll()
    QTest.keyClicks(box, typed)
    assert box.value() == 2.5
    assert box.text() == QLocale().toString(2.5, "f", 1)


def test_wheel_and_letters_choose_in_the_box_that_has_the_keyboard(qtbot: QtBot) -> None:
    around, box = QWidget(), ChoiceBox()
    brighter = QAction("Brighter", around)
    brighter.setShortcut("B")
    around.addAction(brighter)
    QVBoxLayout(around).addWidget(box)
    box.addItems(["Sex?", "Girl", "Boy"])
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    assert QTest.qWaitForWindowActive(around)
    box.setFocus()
    turn_wheel(box)
    assert box.currentText() == "Girl"
    with qtbot.assertNotEmitted(brighter.triggered):
        QTest.keyClicks(box, "b")
    assert box.currentText() == "Boy"
