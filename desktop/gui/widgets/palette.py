"""Colours that can be read on each other, whatever the system's are."""

from copy import copy

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

# Of the text's own colour; half of it, as Qt has it, is too faint on the grey of a window.
PLACEHOLDER_OPACITY = 0.7

_GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
_BLACK, _WHITE = QColor("black"), QColor("white")


def contrast(foreground: QColor, background: QColor) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21; a translucent foreground lies on the other."""
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
    """A palette with marked text and hints that stand out by 4.5:1, as WCAG 2.2 asks (1.4.3)."""
    # Not `QPalette(palette)`, for which PySide first loads all enumerations of the namespace `Qt`.
    result = copy(palette)
    for group in _GROUPS:
        marked = palette.color(group, QPalette.ColorRole.Highlight)
        # On any colour one of the two has a contrast of at least the root of 21, which is 4.58.
        dark_stands_out = contrast(_BLACK, marked) > contrast(_WHITE, marked)
        text = _BLACK if dark_stands_out else _WHITE
        result.setColor(group, QPalette.ColorRole.HighlightedText, text)
        hint = palette.color(group, QPalette.ColorRole.Text)
        hint.setAlphaF(PLACEHOLDER_OPACITY)
        result.setColor(group, QPalette.ColorRole.PlaceholderText, hint)
    return result


def keep_legible(application: QApplication) -> None:
    """Take the system's colours from now on, light or dark, made legible."""

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
