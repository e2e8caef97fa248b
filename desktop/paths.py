"""Where the program keeps its files: in the system's folder for the user's data."""

import sys
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path

from desktop import PROGRAM

# Qt puts the maker's folder around the program's. Both have the same name here.
_NAME = f"{PROGRAM}/{PROGRAM}"


def store_path() -> Path:
    """The store's file, with the tables of this version of the program."""
    # `support_path` is needed where SQLite cannot be loaded, too.
    from desktop.store.versions import file_name

    return _data_folder() / file_name()


def programs_path() -> Path:
    """Which program this one was updated to, and from."""
    return _data_folder() / "programs.json"


def support_path() -> Path:
    """What the program writes for whoever helps, if it cannot start."""
    return _data_folder() / "support.txt"


def record_path() -> Path:
    """The decisions on the clinic's own operating point."""
    return _data_folder() / "operating point.json"


def fit_path() -> Path:
    """The decisions on the clinic's own fit of the probabilities."""
    return _data_folder() / "fit of probabilities.json"


def blind_reading_path() -> Path:
    """The blind readings of this clinic."""
    return _data_folder() / "blind reading.json"


def names_key_path() -> Path:
    """The key of anonymous names, which has the real ones."""
    return _data_folder() / "key of anonymous names.csv"


def visit_secret_path() -> Path:
    """The secret behind the hashes of children and visits."""
    return _data_folder() / "secret of childrens hashes"


def move_to_this_computer() -> None:
    """Move what an earlier version kept in the roaming profile of Windows.

    Hospitals copy that profile to a server, and back to each computer where the user logs on. Call
    this before any of these files is opened. The folder is renamed in one step, so a power cut
    leaves it in one place or in the other. Where that fails, as while another window has the store
    open, the program goes on in the old place and tries again at its next start.
    """
    roaming, local = _data_folder(), _local_folder()
    if roaming != local:
        with suppress(OSError):
            local.parent.mkdir(parents=True, exist_ok=True)
            roaming.rename(local)
            roaming.parent.rmdir()


def _data_folder() -> Path:
    """The folder that holds them now."""
    local = _local_folder()
    if sys.platform == "win32":
        roaming = user_data_path(_NAME, appauthor=False, roaming=True)
        if roaming.is_dir() and not local.is_dir():
            return roaming
    return local


def _local_folder() -> Path:
    """The folder that Qt would choose, because earlier versions kept their files there.

    Only on Windows they did not: there it is the folder of this computer alone.
    """
    if sys.platform == "darwin":
        # On macOS platformdirs follows XDG_DATA_HOME, and Qt does not.
        return Path.home() / "Library" / "Application Support" / PROGRAM / PROGRAM
    return user_data_path(_NAME, appauthor=False)
