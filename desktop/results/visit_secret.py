"""The secret of this installation, without which nobody can tell whose a child's hash is.

A patient's number has few digits. Whoever knows how a hash is made could try them all, so a secret
goes into it. It stays on this computer, and the same child has the same hash in each of its tables.
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from desktop.reading.file_system import on_disk
from desktop.results.atomic_write import patiently, replace, unfinished_file
from models.message import QT_TRANSLATE_NOOP, Message, MessageError, reason_of

SECRET_BYTES = 32

NO_SECRET = Message(
    "no-visit-secret",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{path} is damaged, and children's hashes need it; bring back a copy of it, or delete it "
        "to begin with other hashes.",
    ),
)
SECRET_NOT_KEPT = Message(
    "visit-secret-not-kept",
    QT_TRANSLATE_NOOP(
        "Scoring",
        "{path}, which children's hashes need, cannot be used ({reason}); make room on the disk, "
        "and see that the folder can be written to.",
    ),
)


class VisitSecretError(MessageError):
    """The secret cannot be used."""


def visit_secret(path: Path) -> bytes:
    """The secret in a file that its owner alone can read; made where there is none.

    Raises:
        VisitSecretError: it is damaged, or cannot be read or kept.
    """
    try:
        with suppress(FileNotFoundError):
            return _checked(patiently(on_disk(path).read_bytes), path)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(path)
        return _checked(patiently(on_disk(path).read_bytes), path)
    except OSError as error:
        failed = SECRET_NOT_KEPT.filled(path=str(path), reason=reason_of(error))
        raise VisitSecretError(failed) from error


def _make(path: Path) -> None:
    """Make it whole or not at all; of several programs that begin at once, the first makes it."""
    unfinished = on_disk(unfinished_file(path))
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(unfinished, flags, 0o600), "wb", 0) as file:
            file.write(secrets.token_bytes(SECRET_BYTES))
            os.fsync(file.fileno())  # else a power cut may leave the name and no content
        try:
            # Only Windows renames nothing onto a file that another program has made meanwhile.
            (os.rename if os.name == "nt" else os.link)(unfinished, on_disk(path))
        except FileExistsError:
            return
        except OSError:  # a stick, for example, knows no second name of a file
            replace(unfinished, on_disk(path))
    finally:
        unfinished.unlink(missing_ok=True)


def _checked(content: bytes, path: Path) -> bytes:
    if len(content) != SECRET_BYTES:
        raise VisitSecretError(NO_SECRET.filled(path=str(path)))
    return content
