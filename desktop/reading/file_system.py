r"""Paths as the system takes them, and questions about them that always have an answer.

Windows refuses a path of 260 characters, unless it begins with `\\?\`. A path that does is taken
letter by letter. So names that end with a dot, as on some discs, or are called like a device are
opened, too. Nobody wants to read these letters: they stand in no row, no message and no store.

`Path.exists` and its like raise an error where a share on the network or a stick has gone. Then
there is nothing, which is what these functions say.
"""

import ntpath
import os
import sys
from pathlib import Path, PurePath

_VERBATIM, _VERBATIM_SHARE, _DEVICE = "\\\\?\\", "\\\\?\\UNC", "\\\\.\\"


def on_disk(path: Path) -> Path:
    """The same path, to be handed to the system; on other systems than Windows, as it is."""
    if sys.platform != "win32" or str(path).startswith((_VERBATIM, _DEVICE)):
        return path
    return Path(verbatim(path.absolute()))


def verbatim(path: PurePath) -> str:
    r"""An absolute path of Windows, beginning with `\\?\`."""
    text = str(path)
    if ".." in path.parts:  # which is a plain name in such a path
        text = ntpath.normpath(text)
    if text.startswith("\\\\"):
        return _VERBATIM_SHARE + text[1:]
    return _VERBATIM + text


def exists(path: Path) -> bool:
    """Whether anything is there."""
    return os.path.exists(on_disk(path))  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Whether a file is there."""
    return os.path.isfile(on_disk(path))  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Whether a folder is there."""
    return os.path.isdir(on_disk(path))  # noqa: PTH112
