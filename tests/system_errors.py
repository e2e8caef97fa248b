"""Errors of a system, as Python raises them there."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


def of_windows(number: int, code: int = errno.EACCES) -> OSError:
    """An error of Windows by its number; Python gives many of them one `errno`."""
    # Other systems leave the number out.
    error = OSError(code, "Zugriff verweigert", "film.png", number)
    if sys.platform != "win32":
        vars(error)["winerror"] = number
    return error


@contextmanager
def open_in_excel(path: Path) -> Iterator[None]:
    """Within it nobody may replace a file or write to it, as on Windows while Excel shows it."""
    renaming, opening = Path.replace, Path.open

    def replace(source: Path, target: Path) -> Path:
        if target == path:
            raise of_windows(5)  # Windows says no more than that
        return renaming(source, target)

    def refuse(file: Path, *how: Any, **more: Any) -> Any:
        if file == path:
            raise of_windows(32)
        return opening(file, *how, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "replace", replace)
        patch.setattr(Path, "open", refuse)
        yield
