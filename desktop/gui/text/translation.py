"""The languages of the window: which one is chosen, and how it is installed.

The sentences are in `gui/languages/pneumolite_xx.ts`, for the tools of Qt. `make translations`
brings these files up to date. `messages.py` translates what other packages say.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDateTime,
    QLibraryInfo,
    QLocale,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication, QTextOption

from desktop.gui.settings.settings import LANGUAGE

# Each has its own name here, so that users find theirs in a window they cannot read.
LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "pt": "Português",
    "es": "Español",
    "sw": "Kiswahili",
    "ar": "العربية",
}
# The others have a line that says that no native speaker has read them yet.
READ_BY_NATIVE = {"en"}

FOLDER = Path(__file__).parents[1] / "languages"
# Arabic has the digits of the CSV and of file names here.
_LOCALES = {"ar": "ar_AE", "pt": "pt_PT"}
_FIRST_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def system_language() -> str:
    """The first language of the system that the window has, else English."""
    codes = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def chosen_language() -> str:
    """The language that the user chose, or that of the system."""
    code = LANGUAGE.get()
    return code if code in LANGUAGES else system_language()


def choose_language(code: str) -> None:
    """Keep the choice; `install` makes the windows use it."""
    LANGUAGE.set(code)


def install(application: QGuiApplication, code: str) -> None:
    """Use a language in every window that is built from now on.

    Texts without a translation stay English. Without a run of `lrelease` these are all of them.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    # If two translators know a text, Qt asks the one that was added last.
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("pneumolite", str(FOLDER))):
        translator = QTranslator(application)
        # Qt has Portuguese only as pt_BR.
        language = "pt_BR" if (name, code) == ("qtbase", "pt") else code
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
    locale = QLocale(_LOCALES.get(code, code))
    # Users type numbers into other programs, so they have no mark for thousands.
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    application.setLayoutDirection(QLocale(code).textDirection())


def unread_by_native(code: str) -> str:
    """The warning that belongs to a translation, in its own language; empty for English."""
    if code in READ_BY_NATIVE:
        return ""
    words = QT_TRANSLATE_NOOP(
        "Translation", "This translation has not yet been read by a native speaker."
    )
    translator = QTranslator()
    translator.load(f"pneumolite_{code}", str(FOLDER))
    return translator.translate("Translation", str(words)) or str(words)


def table_html(rows: Sequence[Sequence[str]], attributes: str) -> str:
    """A table as rich text, made of HTML cells.

    Qt puts the columns of such a table from left to right in every language.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        rows = [row[::-1] for row in rows]
        attributes += " align='right'"
    lines = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f"<table {attributes}>{lines}</table>"


def page_option() -> QTextOption:
    """The layout of rich text: a file name may be one long word, or begin a line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(QGuiApplication.layoutDirection())
    return option


def leading() -> str:
    """The side on which lines begin, as HTML names it."""
    right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "right" if right else "left"


def isolated(text: str) -> str:
    """A file name or a number that keeps its order in a right-to-left sentence."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return f"{_FIRST_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def decimal(value: float, places: int) -> str:
    """A number with this many digits after the point or the comma."""
    return QLocale().toString(value, "f", places)


def day_words(time: datetime) -> str:
    """The day in words, as 7 March 2026."""
    return _date_words(time, QCoreApplication.translate("Translation", "d MMMM yyyy"))


def month_words(time: datetime) -> str:
    """The month in words, as March 2026."""
    return _date_words(time, QCoreApplication.translate("Translation", "MMMM yyyy"))


def minute_words(time: datetime) -> str:
    """The day and the time in words, as 7 March 2026, 14:05."""
    return _date_words(time, QCoreApplication.translate("Translation", "d MMMM yyyy, HH:mm"))


def _date_words(time: datetime, pattern: str) -> str:
    here = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
    return QLocale().toString(here, pattern)
