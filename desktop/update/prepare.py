"""From an archive on a stick to a newer program beside this one, ready to be started.

1. The archive is copied, and the copy is checked. So nobody can change it between the check and
   the unpacking, and the stick may go.
2. It is unpacked into a folder for unfinished work, and synced.
3. That gets its name in one step. Before, there is no newer program; afterwards it is whole.

Whatever happens in between, this program and its folder stay as they are. What a power cut leaves
is removed at a try on another day.
"""

import errno
import math
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

from desktop import PROGRAM
from desktop.reading.file_system import exists, on_disk
from desktop.results.atomic_write import replace
from desktop.update import archive
from desktop.update.errors import (
    BAD_SIGNATURE,
    DAMAGED,
    FOREIGN,
    NO_KEY,
    NO_ROOM,
    NO_SIGNATURE,
    NOT_NEWER,
    NOT_UNPACKED,
    OTHER_SYSTEM,
    UNREADABLE,
    UNWRITABLE,
    WRONG_CONTENT,
    StoppedError,
    UpdateError,
)
from desktop.update.programs import InstalledVersion, note_update
from desktop.update.release import Release, is_newer, program_name, this_system
from desktop.update.release_key import RELEASE_KEY
from desktop.update.signature import (
    SUFFIX,
    OtherKeyError,
    PublicKey,
    Signature,
    SignatureError,
    new_hash,
)
from models.message import Message, reason_of

UNFINISHED = f"{PROGRAM} update "
UNFINISHED_END = ".part"
# Nothing takes so long, so what is older was left by a power cut, and not by another window.
ABANDONED_SECONDS = 24 * 3600

MAX_SIGNATURE_BYTES = 10_000
# The copy of the archive and what it unpacks to, in sizes of the archive; and some room for the
# store's copy.
TIMES_ARCHIVE = 4
SPARE_BYTES = 100_000_000
# Each takes the patience of `atomic_write.replace`.
TRIES = 15


def check_possible(program: InstalledVersion | None, key: str = RELEASE_KEY) -> InstalledVersion:
    """Check that this program can be updated from a file; returns it.

    Raises:
        UpdateError: it cannot.
    """
    if not key:
        raise UpdateError(NO_KEY)
    if program is None:
        raise UpdateError(NOT_UNPACKED)
    return program


def prepare(
    path: Path, program: InstalledVersion, stop: Event, key: str = RELEASE_KEY
) -> InstalledVersion:
    """Check an archive, and put the newer program beside this one.

    Args:
        path: the archive. Its signature lies beside it.
        program: the running one.
        stop: ends this early.
        key: the public key.

    Returns:
        The newer program.

    Raises:
        UpdateError: there is none. This program and its folder are as they were.
        StoppedError: `stop` was set.
    """

    def go_on() -> None:
        if stop.is_set():
            raise StoppedError

    public = PublicKey.parsed(key)
    signature = _signature_of(path, public)
    folder = program.folder.parent
    with _told_as_unreadable(path):
        wanted = TIMES_ARCHIVE * on_disk(path).stat().st_size + SPARE_BYTES
    with _told_as_unwritable(folder, wanted), _unfinished(on_disk(folder)) as work:
        if shutil.disk_usage(work).free < wanted:
            raise UpdateError(_no_room(folder, wanted))
        copied = work / "archive.zip"
        file_hash = _copy(path, copied, go_on)
        release = _checked(path, signature, file_hash, public, program)
        try:
            unpacked = archive.unpack(copied, work, go_on)
        except archive.ArchiveError as error:
            raise UpdateError(WRONG_CONTENT.filled(file=path.name)) from error
        newer = InstalledVersion(
            release.version, _free_name(folder, release.version) / program_name()
        )
        _name(unpacked, on_disk(newer.folder), go_on)
        note_update(program, newer)
    return newer


def _signature_of(path: Path, key: PublicKey) -> Signature:
    """Read the signature beside an archive, made with the right key as far as it says so."""
    beside = path.with_name(path.name + SUFFIX)
    names = {"file": path.name, "signature": beside.name}
    try:
        with on_disk(beside).open("rb") as file:
            content = file.read(MAX_SIGNATURE_BYTES)
    except FileNotFoundError as error:
        raise UpdateError(NO_SIGNATURE.filled(**names)) from error
    except OSError as error:
        message = UNREADABLE.filled(file=beside.name, reason=reason_of(error))
        raise UpdateError(message) from error
    try:
        signature = Signature.parsed(content.decode())
        signature.check_key(key)
    except OtherKeyError as error:
        raise UpdateError(FOREIGN.filled(file=path.name)) from error
    except (SignatureError, UnicodeDecodeError) as error:
        raise UpdateError(BAD_SIGNATURE.filled(signature=beside.name)) from error
    return signature


def _copy(path: Path, copy: Path, go_on: Callable[[], None]) -> bytes:
    """Copy an archive; returns its hash."""
    hashed = new_hash()
    with copy.open("wb") as target:
        for chunk in _chunks(path):
            go_on()
            hashed.update(chunk)
            target.write(chunk)
    return hashed.digest()


def _chunks(path: Path) -> Iterator[bytes]:
    with _told_as_unreadable(path):
        file = on_disk(path).open("rb")
    with file:
        while True:
            with _told_as_unreadable(path):
                chunk = file.read(archive.CHUNK_BYTES)
            if not chunk:
                return
            yield chunk


def _checked(
    path: Path, signature: Signature, file_hash: bytes, key: PublicKey, program: InstalledVersion
) -> Release:
    """Check that an archive is a newer release for this system; returns which it is."""
    try:
        signature.check(file_hash, key)
    except SignatureError as error:
        raise UpdateError(DAMAGED.filled(file=path.name)) from error
    release = Release.of_comment(signature.comment)
    if release is None:
        raise UpdateError(WRONG_CONTENT.filled(file=path.name))
    this = this_system() or ""
    if release.system != this:
        raise UpdateError(OTHER_SYSTEM.filled(file=path.name, system=release.system, this=this))
    if not is_newer(release.version, program.version):
        raise UpdateError(
            NOT_NEWER.filled(file=path.name, version=release.version, this=program.version)
        )
    return release


def _name(unpacked: Path, folder: Path, go_on: Callable[[], None]) -> None:
    """Give a folder its name, as soon as the virus scanner is through with all of its files."""
    for _ in range(TRIES):
        go_on()
        with suppress(PermissionError):
            replace(unpacked, folder)
            return
    replace(unpacked, folder)


@contextmanager
def _unfinished(beside: Path) -> Iterator[Path]:
    """A folder for unfinished work of this window alone, which is removed at the end."""
    for left in beside.glob(f"{UNFINISHED}*{UNFINISHED_END}"):
        if left.stat().st_mtime < time.time() - ABANDONED_SECONDS:
            archive.remove(left)
    work = Path(tempfile.mkdtemp(UNFINISHED_END, UNFINISHED, beside))
    try:
        yield work
    finally:
        archive.remove(work)


@contextmanager
def _told_as_unwritable(folder: Path, wanted: int) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise UpdateError(_no_room(folder, wanted)) from error
        message = UNWRITABLE.filled(folder=str(folder), reason=reason_of(error))
        raise UpdateError(message) from error


def _no_room(folder: Path, wanted: int) -> Message:
    return NO_ROOM.filled(folder=str(folder), megabytes=math.ceil(wanted / 1e6))


@contextmanager
def _told_as_unreadable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = UNREADABLE.filled(file=path.name, reason=reason_of(error))
        raise UpdateError(message) from error


def _free_name(folder: Path, version: str) -> Path:
    """A folder that is not there yet: one of the same version may be in use, or damaged."""
    name = folder / f"{PROGRAM} {version}"
    number = 2
    while exists(name):
        name = folder / f"{PROGRAM} {version} ({number})"
        number += 1
    return name
