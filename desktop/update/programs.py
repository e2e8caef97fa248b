"""Which versions of the program lie on this computer, as far as they were updated from a file.

A shortcut on the desktop still opens the version that it was made for. So each program notes that
it was opened, and an earlier one asks whether to open the later one.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop import PROGRAM, VERSION
from desktop.paths import programs_path
from desktop.reading.file_system import is_file
from desktop.results.atomic_write import whole_file
from desktop.update.errors import NOT_STARTED, UpdateError
from desktop.update.release import is_newer, this_system
from models.message import reason_of

# Set by PyInstaller and its hook for Qt, for this program and the processes that belong to it.
_OF_THIS_PROGRAM = ("_PYI_", "_MEIPASS", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


@dataclass(frozen=True)
class InstalledVersion:
    """A program on this computer.

    Attributes:
        executable: the file that opens its window.
    """

    version: str
    executable: Path

    @property
    def folder(self) -> Path:
        """The folder with all of its files."""
        return self.executable.parent

    @property
    def is_there(self) -> bool:
        """Whether it can still be opened."""
        return is_file(self.executable)

    def __str__(self) -> str:
        return f"{PROGRAM} {self.version}"


@dataclass(frozen=True)
class Programs:
    """What is known of them.

    Attributes:
        opened: the one whose window was opened last.
        before: the one that was updated last.
        after: the one it was updated to.
    """

    opened: InstalledVersion
    before: InstalledVersion
    after: InstalledVersion


def this_program() -> InstalledVersion | None:
    """The running program, if it comes from the archive of a release that can be unpacked here."""
    if not getattr(sys, "frozen", False) or this_system() is None:
        return None
    return InstalledVersion(VERSION, Path(sys.executable))


def note_update(before: InstalledVersion, after: InstalledVersion) -> None:
    """Note that a program was updated, while it is still the one in use.

    Raises:
        OSError: it cannot be written.
    """
    _write(Programs(before, before, after))


def note_opened(program: InstalledVersion | None) -> None:
    """Note that a program's window is open, if any was updated on this computer."""
    known = _read()
    if program is not None and known is not None and known.opened != program:
        with suppress(OSError):  # which only costs a question at the next start
            _write(replace(known, opened=program))


def later_in_use(program: InstalledVersion | None) -> InstalledVersion | None:
    """A later version that was opened after this one; None if there is none."""
    known = _read()
    if program is None or known is None or not is_newer(known.opened.version, program.version):
        return None
    return known.opened if known.opened.is_there else None


def earlier_version(program: InstalledVersion | None) -> InstalledVersion | None:
    """The version that this one came from; None if it is no longer there."""
    known = _read()
    if program is None or known is None or known.after != program:
        return None
    return known.before if known.before.is_there else None


def start(program: InstalledVersion, films: Sequence[Path] = ()) -> None:
    """Start a program and leave it alone.

    Args:
        films: folders and files for it to score at once.

    Raises:
        UpdateError: it cannot be started.
    """
    detached = getattr(subprocess, "DETACHED_PROCESS", 0)
    try:
        subprocess.Popen(
            [program.executable, *films],
            cwd=program.folder,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=detached,
        )
    except OSError as error:
        message = NOT_STARTED.filled(program=str(program), reason=reason_of(error))
        raise UpdateError(message) from error


def environment() -> dict[str, str]:
    """The environment of the user's session, without what this program has set for itself."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(_OF_THIS_PROGRAM)
    }
    # PyInstaller's starter keeps under this name what it replaced.
    original = kept.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        kept.pop("LD_LIBRARY_PATH", None)
    if original is not None:
        kept["LD_LIBRARY_PATH"] = original
    return kept | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}


def _read() -> Programs | None:
    """What was noted; None if nothing was, or if it cannot be read."""
    try:
        noted = json.loads(programs_path().read_text("utf-8"))
        return Programs(**{name: _program(noted[name]) for name in ("opened", "before", "after")})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _program(noted: dict[str, str]) -> InstalledVersion:
    is_newer(noted["version"], noted["version"])  # raises ValueError if it is no version
    return InstalledVersion(noted["version"], Path(noted["executable"]))


def _write(programs: Programs) -> None:
    def plain(value: Any) -> str:
        return str(value)

    path = programs_path()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(path) as unfinished:
        unfinished.write_text(json.dumps(asdict(programs), default=plain), encoding="utf-8")
