"""Paths as the store keeps them: in one form for every system, so that backups cross systems.

Slashes lean forward, as in `C:/films/a.png` and `//server/share/a.png`. The letters are UTF-8. A
name on Linux need not be text, and keeps its bytes.
"""

import re
import sys
from pathlib import Path, PurePath

# How a path of Windows begins, as earlier versions kept it.
_OF_WINDOWS = re.compile(rb"[A-Za-z]:\\|\\\\")


def cell_of_path(path: PurePath) -> bytes:
    """A path as the store keeps it."""
    text = path.as_posix()
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a name on Windows may hold one half of a letter in UTF-16
        return text.encode("utf-8", "surrogatepass")


def path_of(cell: bytes) -> Path:
    """A path back from `cell_of_path`; one of another system has the same names in it."""
    if sys.platform == "win32":
        try:
            return Path(cell.decode("utf-8", "surrogatepass"))
        except UnicodeDecodeError:  # a name of Linux that is no text
            pass
    return Path(cell.decode("utf-8", "surrogateescape"))


def portable(cell: bytes) -> bytes:
    """A path as earlier versions kept it, in the form of `cell_of_path`."""
    return cell.replace(b"\\", b"/") if _OF_WINDOWS.match(cell) else cell
