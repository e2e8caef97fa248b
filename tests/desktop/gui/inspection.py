"""What a screen reader, a keyboard alone and a small screen leave out of a window."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from desktop.gui.widgets.elided_label import ElidedLabel

SMALL_SCREEN = QSize(1024, 600)
Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.MenuItem, Role.PageTab,
    Role.RadioButton, Role.Slider, Role.SpinBox, Role.Table, Role.List,
}  # fmt: skip
# Of what is chosen in a list or a table Qt tells the text itself.
ITEMS = {Role.Cell, Role.ListItem}


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
            if not widget.isSectionHidden(section)
        ]
        return QSize(widget.width() + max([0, *needed]), 0)
    if isinstance(widget, QLabel | QAbstractButton) and widget.hasHeightForWidth():
        return QSize(0, widget.heightForWidth(widget.width()))
    if isinstance(widget, QLabel | QAbstractButton | QComboBox | QAbstractSpinBox):
        return widget.sizeHint()
    if isinstance(widget, QLineEdit):
        return QSize(widget.fontMetrics().horizontalAdvance(widget.placeholderText()), 0)
    return None
