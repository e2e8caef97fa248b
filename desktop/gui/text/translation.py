"""The languages of the window: which one is chosen, and how it is put on.

The sentences are in `gui/languages/pneumolite_xx.ts`, for Qt's own tools; `make translations`
brings the files up to date. What the scoring path says is translated by `sentences.py`.
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

# Each by its own name, so that whoever cannot read the window finds theirs.
LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "pt": "Português",
    "es": "Español",
    "sw": "Kiswahili",
    "ar": "العربية",
}
# In the others a line says that no native speaker has read them yet.
READ_BY_NATIVE = {"en"}

FOLDER = Path(__file__).parents[1] / "languages"
# Arabic with the digits that the CSV and the names of films have, too.
_LOCALES = {"ar": "ar_AE", "pt": "pt_PT"}
_FIRST_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def system_language() -> str:
    """The system's first language that is one of ours, else English."""
    codes = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def chosen_language() -> str:
    """The user's choice, or the system's language where none was made."""
    code = LANGUAGE.get()
    return code if code in LANGUAGES else system_language()


def choose_language(code: str) -> None:
    """Note the choice; `install` puts it on."""
    LANGUAGE.set(code)


def install(application: QGuiApplication, code: str) -> None:
    """Put a language on for every window that is built from now on.

    Texts without a translation stay English, all of them where `lrelease` was not run.
    """
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    # Of two translators that know a text, the one that was added last is asked first.
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("pneumolite", str(FOLDER))):
        translator = QTranslator(application)
        # A locale finds Qt's pt_BR for Portuguese, too, of which it has no other.
        language = "pt_BR" if (name, code) == ("qtbase", "pt") else code
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
    locale = QLocale(_LOCALES.get(code, code))
    # Numbers are shown as they are typed into other programs, without a mark for thousands.
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    application.setLayoutDirection(QLocale(code).textDirection())


def unread_by_native(code: str) -> str:
    """What is to be said of a translation, in its own language; empty of English."""
    if code in READ_BY_NATIVE:
        return ""
    words = QT_TRANSLATE_NOOP(
        "Translation", "This translation has not yet been read by a native speaker."
    )
    translator = QTranslator()
    translator.load(f"pneumolite_{code}", str(FOLDER))
    return translator.translate("Translation", str(words)) or str(words)


def table_html(rows: Sequence[Sequence[str]], attributes: str) -> str:
    """A table of rich text, from its cells as HTML.

    Qt lays the columns of such a table out from the left in every language.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        rows = [row[::-1] for row in rows]
        attributes += " align='right'"
    lines = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f"<table {attributes}>{lines}</table>"


def page_option() -> QTextOption:
    """How a page of rich text is laid out: a file's name may be one long word, or begin a line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(QGuiApplication.layoutDirection())
    return option


def leading() -> str:
    """The side on which words begin, for HTML."""
    right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "right" if right else "left"


def isolated(text: str) -> str:
    """A file's name or a number, so that its order survives in a sentence from right to left."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return f"{_FIRST_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def decimal(value: float, places: int) -> str:
    """A number with this many digits after the point or the comma."""
    return QLocale().toString(value, "f", places)


def day_words(time: datetime) -> str:
    """The day, as 7 March 2026."""
    return _date_words(time, QCoreApplication.translate("Translation", "d MMMM yyyy"))


def minute_words(time: datetime) -> str:
    """The day and the time, as 7 March 2026, 14:05."""
    return _date_words(time, QCoreApplication.translate("Translation", "d MMMM yyyy, HH:mm"))


def _date_words(time: datetime, pattern: str) -> str:
    here = QDateTime.fromSecsSinceEpoch(int(time.timestamp()))
    return QLocale().toString(here, pattern)
