"""A message for a person, as a value: a code, a sentence, and the values that fill it.

A message is made where its cause is known, and put into words where it is shown. `str` gives the
English of the CSV and the terminal. The window translates the template and formats the values.
Code that must know the reason compares codes or constants, never text.

`QT_TRANSLATE_NOOP` marks a sentence for translation where it is written. Qt's tools find it by
this name, even in files that do not import Qt.
"""

import errno
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self, TypeAlias

from models.system_error import Trouble, trouble_of


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Mark a sentence for translation, and give it back as it is."""
    return text


@dataclass(frozen=True, slots=True)
class Number:
    """A number with a fixed count of decimals.

    English has a decimal point. The window uses the decimal sign of its language.
    """

    value: float
    places: int = 0

    def __str__(self) -> str:
        return f"{self.value:.{self.places}f}"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence or phrase.

    Attributes:
        code: stable, in lower case with hyphens. The CSV has the codes of a row's reasons.
        template: English, with a placeholder such as `{file}` for each value.
        values: pairs of a placeholder's name and its value. In pairs, a message can be hashed.
    """

    code: str
    template: str
    values: "tuple[tuple[str, Value], ...]" = ()

    def filled(self, **values: "Value") -> Self:
        """The same message with its values."""
        return replace(self, values=tuple(values.items()))

    def __str__(self) -> str:
        return self.template.format(**{name: _english(value) for name, value in self.values})


# A `str` is a name and is shown as it is. All other values are put into the reader's language.
Value: TypeAlias = str | int | Number | date | Message


class MessageError(Exception):
    """What went wrong, as a message for the user; the base of all such errors.

    Attributes:
        message: what happened, to which file, and what to do.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)


def joined(messages: Iterable[Message]) -> str:
    """Several sentences in English, one after the other."""
    return " ".join(map(str, messages))


def to_json(messages: Iterable[Message]) -> str:
    """Messages as JSON; see `from_json`."""
    return json.dumps([_plain(message) for message in messages])


def from_json(text: str) -> tuple[Message, ...]:
    """Messages back from `to_json`.

    Raises:
        ValueError: the text is something else.
    """
    try:
        return tuple(_message(parsed) for parsed in json.loads(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no messages") from error


def reason_of(error: OSError) -> Message | str:
    """Why the system refused a file, to fill a message with; see `models.system_error`."""
    if trouble := trouble_of(error):
        return _TROUBLE_REASONS[trouble]
    return _SYSTEM_REASONS.get(error.errno or 0) or error.strerror or str(error)


_TROUBLE_REASONS = {
    Trouble.IN_USE: Message(
        "in-use", QT_TRANSLATE_NOOP("Scoring", "another program, such as Excel, has it open")
    ),
    Trouble.NOT_CONNECTED: Message(
        "not-connected", QT_TRANSLATE_NOOP("Scoring", "the disk or stick is not in the computer")
    ),
    Trouble.BAD_DISK: Message("bad-disk", QT_TRANSLATE_NOOP("Scoring", "the disk is damaged")),
    Trouble.NO_ANSWER: Message(
        "no-answer", QT_TRANSLATE_NOOP("Scoring", "the network does not answer")
    ),
    Trouble.NOT_FETCHED: Message(
        "not-fetched", QT_TRANSLATE_NOOP("Scoring", "it lies in the cloud alone")
    ),
    Trouble.HELD_BACK: Message(
        "held-back", QT_TRANSLATE_NOOP("Scoring", "the virus scanner does not let it be opened")
    ),
}
_SYSTEM_REASONS = {
    errno.ENOENT: Message(
        "no-such-file", QT_TRANSLATE_NOOP("Scoring", "No such file or directory")
    ),
    errno.EACCES: Message("permission-denied", QT_TRANSLATE_NOOP("Scoring", "Permission denied")),
    errno.ENOSPC: Message("disk-full", QT_TRANSLATE_NOOP("Scoring", "No space left on device")),
    errno.EROFS: Message("read-only", QT_TRANSLATE_NOOP("Scoring", "Read-only file system")),
    errno.EIO: Message("input-output", QT_TRANSLATE_NOOP("Scoring", "Input/output error")),
}


def _english(value: Value) -> str:
    return f"{value.day} {value:%B %Y}" if isinstance(value, date) else str(value)


def _plain(value: Value) -> Any:
    """A value as JSON has it."""
    match value:
        case Message(code, template, values):
            filled = {name: _plain(each) for name, each in values}
            return {"code": code, "template": template} | ({"values": filled} if filled else {})
        case Number(number, places):
            return {"number": number, "places": places}
        case date():
            return {"date": value.isoformat()}
    return value


def _message(parsed: dict[str, Any]) -> Message:
    values = tuple((name, _value(each)) for name, each in parsed.get("values", {}).items())
    return Message(parsed["code"], parsed["template"], values)


def _value(parsed: Any) -> Value:
    """A value back from `_plain`."""
    if isinstance(parsed, str | int):
        return parsed
    if "number" in parsed:
        return Number(parsed["number"], parsed["places"])
    return date.fromisoformat(parsed["date"]) if "date" in parsed else _message(parsed)
