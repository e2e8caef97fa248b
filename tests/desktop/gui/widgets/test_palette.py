"""What weak eyes need: words and shapes that stand out."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.gui.main_window import MainWindow
from desktop.gui.widgets.action_button import ActionButton
from desktop.gui.widgets.palette import contrast, keep_legible, legible


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
