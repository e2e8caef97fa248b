"""Every message that the program's modules define, and those that may be the reason of a row."""

import importlib
import pkgutil
from collections.abc import Iterator

import desktop
import models
from desktop.reading.picture import CHANGED
from models.message import Message

# Their sentences are shown only on the terminal, in English.
TERMINAL = ("desktop.cli", "desktop.cluster", "desktop.results.file_lock", "desktop.results.resume")
# These are told where there is no Qt, and nothing to translate them with.
WITHOUT_QT = {"old-windows", "old-processor", "no-display", "no-screen"}
# Their messages become reasons of rows.
_REASONS = (
    "desktop.cluster.cloud_folder",
    "desktop.reading",
    "desktop.scoring.header_rules",
    "desktop.scoring.review",
    "desktop.scoring.scorer",
    "desktop.scoring.worker_process",
)
# The viewer shows the first, and `score --on` prints the others. None is in a row.
_NO_REASONS = {CHANGED.code, "store-not-listed", "store-single-object", "store-listing-ended"}


def shipped_messages(*, but: tuple[str, ...] = ("desktop.bundle",)) -> dict[str, list[Message]]:
    """The messages that each module defines, also within tuples and dicts.

    Args:
        but: packages to leave out.
    """
    return {
        name: found
        for package in (desktop, models)
        for _, name, _ in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if not name.startswith(but) and name != "desktop.__main__"
        if (found := list(_messages(vars(importlib.import_module(name)))))
    }


def reasons() -> dict[str, Message]:
    """The messages that may be the reason of a row, by their codes."""
    return {
        message.code: message
        for module, messages in shipped_messages().items()
        if module.startswith(_REASONS)
        for message in messages
        # A phrase is no reason itself, but fills one.
        if message.template.endswith(".") and message.code not in _NO_REASONS
    }


def _messages(value: object) -> Iterator[Message]:
    match value:
        case Message():
            yield value
        case dict():
            for each in value.values():
                yield from _messages(each)
        case tuple() | list() | set() | frozenset():
            for each in value:
                yield from _messages(each)
