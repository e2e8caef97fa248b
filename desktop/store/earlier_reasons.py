"""Reasons as stores before version 4 kept them, in English, taken over as messages.

The sentences are those of that time and never change: they stand in users' files.
"""

import re

from desktop.results.row import as_written
from models.message import Message, Value, to_json

_SENTENCES = ()
_PHRASES = ()


def remarks_of(reason: str) -> str:
    """The remarks of a row as the store keeps them, from its reason in English."""
    return to_json(_remarks(reason))


def _remarks(reason: str) -> tuple[Message, ...]:
    remarks = [_message(sentence) for sentence in re.split(r"(?<=\.) ", reason) if sentence]
    return tuple(filter(None, remarks)) if all(remarks) else as_written(reason)


def _message(text: str) -> Message | None:
    """A sentence or phrase as a message; None of one that is not known."""
    for message, pattern in _PATTERNS:
        if found := pattern.fullmatch(text):
            values = {name: _value(value) for name, value in found.groupdict().items()}
            return message.filled(**values)
    return None


def _value(text: str) -> Value:
    return int(text) if text.isdecimal() else _message(text) or text


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(template)))


_PATTERNS = [
    (Message(code, template), _pattern(template)) for code, template in (*_SENTENCES, *_PHRASES)
]
