"""What leaves the program: rows under their own names, or under anonymous ones."""

from collections.abc import Iterable
from pathlib import Path

from desktop.gui.settings.settings import ANONYMOUS_NAMES
from desktop.paths import names_key_path
from desktop.results.names_key import NamesKey
from desktop.results.row import Row


def names_are_anonymous(identifiers: bool) -> bool:
    """Whether the settings ask for anonymous names. Beside the names of patients they are no use.

    Args:
        identifiers: whether what a DICOM file says of its patient goes out, too.
    """
    return ANONYMOUS_NAMES.get() and not identifiers


def outgoing(films: Iterable[tuple[Path, Row]], identifiers: bool) -> list[Row]:
    """The rows of films as they may be written to a file that others get.

    Args:
        films: the path of each film, and its row.
        identifiers: see `names_are_anonymous`.

    Raises:
        NamesKeyError: the key of the real names cannot be used.
    """
    if not names_are_anonymous(identifiers):
        return [row for _, row in films]
    with NamesKey(names_key_path()) as key:
        return key.anonymous(films)
