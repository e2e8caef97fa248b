"""The user's data folder, in a place that belongs to the test."""

import sys
from pathlib import Path


def data_home(folder: Path) -> dict[str, str]:
    """Environment variables that make the program keep its data below this folder."""
    if sys.platform == "win32":
        return {
            "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(folder),
            "WIN_PD_OVERRIDE_APPDATA": str(folder / "roaming"),
        }
    return {"HOME" if sys.platform == "darwin" else "XDG_DATA_HOME": str(folder)}
