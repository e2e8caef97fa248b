"""The user's data folder, in a place of the test's own."""

import sys
from pathlib import Path

VARIABLES = {"win32": "WIN_PD_OVERRIDE_APPDATA", "darwin": "HOME"}


def data_home(folder: Path) -> dict[str, str]:
    """The environment in which the program keeps its data below this folder."""
    return {VARIABLES.get(sys.platform, "XDG_DATA_HOME"): str(folder)}
