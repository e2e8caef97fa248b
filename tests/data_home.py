"""The user's data folder, in a place that belongs to the test."""

import sys
from pathlib import Path

VARIABLES = {"win32": "WIN_PD_OVERRIDE_APPDATA", "darwin": "HOME"}


def data_home(folder: Path) -> dict[str, str]:
    """Environment variables that make the program keep its data below this folder."""
    return {VARIABLES.get(sys.platform, "XDG_DATA_HOME"): str(folder)}
