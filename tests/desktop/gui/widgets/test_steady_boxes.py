"""The wheel and the letters at a box for a choice or a number."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.widgets.steady_boxes import ChoiceBox
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
