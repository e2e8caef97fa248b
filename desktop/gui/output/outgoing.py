"""What leaves the program: rows under their own or anonymous names, and whose films they are."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.gui.settings.settings import ANONYMOUS_NAMES
from desktop.paths import names_key_path, visit_secret_path
from desktop.results.names_key import NamesKey
from desktop.results.row import Row
from desktop.results.visit import VisitColumns, folders_of_children
from desktop.results.visit_secret import visit_secret


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


def with_visits(rows: Sequence[Row], identifiers: bool) -> list[Row]:
    """The rows of a session, under their real names, with what stands for child and visit.

    Args:
        identifiers: whether these may say who the child is; else they are hashes.

    Raises:
        VisitSecretError: the secret behind the hashes cannot be used.
    """
    secret = None if identifiers else visit_secret(visit_secret_path())
    columns = VisitColumns(secret, folders_of_children(row.file for row in rows))
    return [columns.filled(row) for row in rows]
