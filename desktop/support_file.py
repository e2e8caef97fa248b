"""The file for whoever helps if the program cannot start: versions, the computer and the error.

It names no patient and no film. The text of an error may name one, so it stands there only if the
error came before any film was known.
"""

import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path
from traceback import walk_tb

from desktop import PROGRAM, VERSION
from models.message import MessageError

ErrorTypes = tuple[type[Exception], ...]


def write(error: Exception, without_films: ErrorTypes) -> Path | None:
    """Write the file.

    Args:
        error: why the program cannot start.
        without_films: kinds of errors whose text names no film.

    Returns:
        Where it is: in the folder for the program's data, or else in the one for temporary files.
        None if it can be written nowhere.
    """
    text = "\n".join(_lines(error, without_films)) + "\n"
    for place in (_in_data_folder, _in_temporary_folder):
        with suppress(OSError, ImportError):
            path = place()
            # The store lies in the same folder, and is for its owner alone.
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
            return path
    return None


def _in_data_folder() -> Path:
    from desktop.paths import support_path  # imports what is installed, and that may be broken

    return support_path()


def _in_temporary_folder() -> Path:
    return Path(tempfile.gettempdir(), f"{PROGRAM} support.txt")


def _lines(error: Exception, without_films: ErrorTypes) -> Iterator[str]:
    yield f"{PROGRAM} {VERSION}, {'built' if getattr(sys, 'frozen', False) else 'from source'}"
    yield f"Written: {datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    yield f"System: {platform.platform()}"
    yield f"Python: {sys.version}"
    yield f"Processor: {platform.machine()}, {platform.processor()}, {os.cpu_count()} cores"
    yield from _linux_processor()
    yield ""
    yield from _error_lines(error, without_films)
    yield ""
    yield from sorted(set(_libraries()), key=str.lower)


def _linux_processor() -> Iterator[str]:
    """The name of the first processor, and the instructions that it knows."""
    with suppress(OSError):
        first, _, _ = Path("/proc/cpuinfo").read_text(encoding="utf-8").partition("\n\n")
        yield from (line for line in first.splitlines() if line.startswith(("model name", "flags")))


def _error_lines(error: Exception, without_films: ErrorTypes) -> Iterator[str]:
    """An error and its causes, each with the places in the code that led to it."""
    cause: BaseException | None = error
    while cause is not None:
        places = [(frame.f_code, line) for frame, line in walk_tb(cause.__traceback__)]
        importing = any(code.co_name == "<module>" for code, _ in places)
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        if isinstance(cause, MessageError):
            yield f"  {cause.message.code}"
        if importing or isinstance(cause, without_films):
            yield f"  {cause}"
            yield from (f"  {note}" for note in getattr(cause, "__notes__", ()))
        yield from (f"  {_short(code.co_filename)}:{line} {code.co_name}" for code, line in places)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def _short(file: str) -> str:
    """A file of the program, without the folders above that may name the user."""
    path = Path(file)
    for folder in sorted(filter(None, sys.path), key=len, reverse=True):
        if path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name if path.is_absolute() else path.as_posix()


def _libraries() -> Iterator[str]:
    """The versions of what is installed, or of what the bundle was built from."""
    if getattr(sys, "frozen", False):
        with suppress(OSError, ValueError, KeyError):
            bill = Path(__file__).parents[1] / "sbom.cdx.json"
            components = json.loads(bill.read_text(encoding="utf-8"))["components"]
            yield from (f"{each['name']} {each['version']}" for each in components)
        return
    yield from (f"{each.name} {each.version}" for each in distributions())
