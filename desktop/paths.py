"""Where the program keeps what it remembers: the user's data folder of the system."""

import sys
from pathlib import Path

from platformdirs import user_data_path

from desktop import PROGRAM


def store_path() -> Path:
    """The store's file."""
    return _data_folder() / "worklist.sqlite"


def record_path() -> Path:
    """The decisions on the clinic's own operating point."""
    return _data_folder() / "operating point.json"


def _data_folder() -> Path:
    """The folder where Qt would keep it, so that what earlier versions kept is found.

    Qt names two folders, for the maker and for the program, which are the same here.
    """
    if sys.platform == "darwin":
        # There platformdirs heeds XDG_DATA_HOME, and Qt does not.
        return Path.home() / "Library" / "Application Support" / PROGRAM / PROGRAM
    return user_data_path(f"{PROGRAM}/{PROGRAM}", appauthor=False, roaming=True)
