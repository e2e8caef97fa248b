"""Messages in the language of the window.

A message comes as a value: the template is translated, and its values are put in. Parts of the
scoring path still hand over finished English. There the window finds the template that a sentence
was made of, and fills the values into the template's translation.
"""

import os
import re
from collections.abc import Iterable
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.gui.text.scoring_templates import TEMPLATES
from desktop.gui.text.translation import day_words, isolated
from models.message import Message, Number, Value


def shown(value: Value) -> str:
    """A value in the window's language.

    Args:
        value: a text is a number or sentences of the scoring path; any other stays as it is.
    """
    if isinstance(value, str):
        return value if (words := _translated(value)) is None else words
    return _words(value)


def shown_all(messages: Iterable[Message]) -> str:
    """Several sentences in the window's language, one after the other."""
    return " ".join(map(shown, messages))


def _words(value: Value) -> str:
    match value:
        case Message(_, template, values):
            words = QCoreApplication.translate("Scoring", template)
            return words.format(**{name: _words(each) for name, each in values})
        case Number():
            # It shows the same digits as the terminal, which Qt may round otherwise.
            return str(value).replace(".", QLocale().decimalPoint())
        case date():
            return day_words(datetime.combine(value, time.min))
        case int():
            return str(value)
    return isolated(value)


def reason_of(error: OSError) -> str:
    """Why the system refused a file, in the window's language where that is known."""
    # By its number, for Windows says it in the language of Windows.
    known = _translated(os.strerror(error.errno)) if error.errno else None
    return isolated(str(error.strerror)) if known is None else known


def _translated(text: str) -> str | None:
    """None of a text that is made of no templates."""
    # One sentence after another, before a value is taken to reach over the end of its sentence.
    for gap in re.finditer(r"(?<=\.) ", text):
        first, rest = _filled(text[: gap.start()]), _translated(text[gap.end() :])
        if first is not None and rest is not None:
            return f"{first} {rest}"
    return _filled(text)


def _filled(text: str) -> str | None:
    """A number, or a text that is made of one template; None of any other."""
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return text.replace(".", QLocale().decimalPoint())
    if text in _FIXED:
        return QCoreApplication.translate("Scoring", text)
    for template, pattern in _PATTERNS:
        if found := pattern.fullmatch(text):
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate("Scoring", template).format(**values)
    return None


def _value(name: str, text: str) -> str:
    """A phrase or a number in the window's language, a name as it is."""
    if name == "day":
        return day_words(datetime.strptime(text, "%d %B %Y"))
    return isolated(text) if (words := _translated(text)) is None else words


def _pattern(template: str) -> re.Pattern[str]:
    """A placeholder that comes again stands for the same value."""
    pattern, names = "", set[str]()
    for place, part in enumerate(re.split(r"\{(\w+)\}", template)):
        if place % 2 == 0:
            pattern += re.escape(part)
        else:
            pattern += f"(?P={part})" if part in names else f"(?P<{part}>.+?)"
            names.add(part)
    return re.compile(pattern, re.DOTALL)


_FIXED = {template for template in TEMPLATES if "{" not in template}
_PATTERNS = [(template, _pattern(template)) for template in TEMPLATES if "{" in template]
