"""Colours that stay legible, whatever colours the system has."""

from copy import copy

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

# Qt draws hints with half the opacity of text, which is too faint on the grey of a window.
PLACEHOLDER_OPACITY = 0.7

_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
_BLACK, _WHITE = QColor("black"), QColor("white")


def contrast(foreground: QColor, background: QColor) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21. The foreground may be translucent."""
    opacity = foreground.alphaF()
    blended = QColor.fromRgbF(
        *(
            opacity * above + (1 - opacity) * below
            for above, below in zip(_channels(foreground), _channels(background), strict=True)
        )
    )
    darker, lighter = sorted((_luminance(blended), _luminance(background)))
    return (lighter + 0.05) / (darker + 0.05)


def legible(palette: QPalette) -> QPalette:
    """A palette whose selected text and hints have a contrast of 4.5:1 (WCAG 2.2, 1.4.3)."""
    # `QPalette(palette)` would make PySide load all enumerations of the namespace `Qt` first.
    result = copy(palette)
    for group in _GROUPS:
        marked = palette.color(group, QPalette.ColorRole.Highlight)
        # Black or white has a contrast of at least 4.58, the root of 21, on any colour.
        dark_stands_out = contrast(_BLACK, marked) > contrast(_WHITE, marked)
        text = _BLACK if dark_stands_out else _WHITE
        result.setColor(group, QPalette.ColorRole.HighlightedText, text)
        hint = palette.color(group, QPalette.ColorRole.Text)
        hint.setAlphaF(PLACEHOLDER_OPACITY)
        result.setColor(group, QPalette.ColorRole.PlaceholderText, hint)
    return result


def keep_legible(application: QApplication) -> None:
    """Follow the colours of the system from now on, and make them legible."""

    def take() -> None:
        application.setPalette(QPalette())  # the system's
        application.setPalette(legible(application.palette()))

    take()
    application.styleHints().colorSchemeChanged.connect(take)


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
