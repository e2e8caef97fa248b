"""The colours of a light and of a dark window."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.gui.widgets.palette import legible

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


@pytest.fixture(params=["light", "dark"])
def colours(request: pytest.FixtureRequest, qapp: QApplication) -> QPalette:
    """Those of the window."""
    palette = qapp.style().standardPalette()
    if request.param == "dark":
        for role, colour in FUSIONS_DARK.items():
            palette.setColor(role, QColor(colour))
    return legible(palette)
