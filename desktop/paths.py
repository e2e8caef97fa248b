"""Where the program keeps its files: in the system's folder for the user's data."""

import sys
from pathlib import Path

from platformdirs import user_data_path

from desktop import PROGRAM


def store_path() -> Path:
    """The store's file."""
    return _data_folder() / "worklist.sqlite"


def support_path() -> Path:
    """What the program writes for whoever helps, if it cannot start."""
    return _data_folder() / "support.txt"


def record_path() -> Path:
    """The decisions on the clinic's own operating point."""
    return _data_folder() / "operating point.json"


def _data_folder() -> Path:
    """The folder that Qt would choose, because earlier versions kept their files there.

    Qt puts the maker's folder around the program's. Both have the same name here.
    """
    if sys.platform == "darwin":
        # On macOS platformdirs follows XDG_DATA_HOME, and Qt does not.
        return Path.home() / "Library" / "Application Support" / PROGRAM / PROGRAM
    return user_data_path(f"{PROGRAM}/{PROGRAM}", appauthor=False, roaming=True)
