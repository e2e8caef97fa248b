"""Messages in the language of the window: the template is translated, its values are put in."""

from collections.abc import Iterable
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.gui.text.translation import day_words, isolated
from models.message import Message, Number, Value


def shown(value: Value) -> str:
    """A message, or a value of one, in the window's language; a name stays as it is."""
    match value:
        case Message(_, template, values):
            words = QCoreApplication.translate("Scoring", template)
            return words.format(**{name: shown(each) for name, each in values})
        case Number():
            # It shows the same digits as the terminal, which Qt may round otherwise.
            return str(value).replace(".", QLocale().decimalPoint())
        case date():
            return day_words(datetime.combine(value, time.min))
        case int():
            return str(value)
    return isolated(value)


def shown_all(messages: Iterable[Message]) -> str:
    """Several sentences in the window's language, one after the other."""
    return " ".join(map(shown, messages))
