"""Where the program keeps what it remembers: the user's data folder of the system.

Of Qt it needs the core alone, so that the command line finds it without a screen.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

PROGRAM = "Pneumolite"


def name_program(name: str = PROGRAM) -> None:
    """Keep settings and data under this name from now on."""
    QCoreApplication.setApplicationName(name)
    QCoreApplication.setOrganizationName(name)


def store_path() -> Path:
    """The store's file."""
    return _data_folder() / "worklist.sqlite"


def record_path() -> Path:
    """The decisions on the clinic's own operating point."""
    return _data_folder() / "operating point.json"


def _data_folder() -> Path:
    location = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(location))
