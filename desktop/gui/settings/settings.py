"""What the user has set: every key of the settings, and what holds until it is set."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QSettings, QSize, QStandardPaths

Value = TypeVar("Value", bool, int, str)

SIZE = QSize(1180, 740)  # of the main window, until the user makes it larger or smaller
MAX_INITIALS = 12  # letters


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One of them, of the type of its default."""

    key: str
    default: Value

    def get(self) -> Value:
        """What was set, else the default."""
        value: Any = QSettings().value(self.key, self.default, type(self.default))
        return cast("Value", value)

    def set(self, value: Value) -> None:
        """From now on, and the next time the program is opened."""
        QSettings().setValue(self.key, value)


LANGUAGE = Setting("language", "")  # its code; empty for the system's
INITIALS = Setting("initials", "")
OPERATING_POINT = Setting("operatingPoint", "")  # of a new run; empty for the one chosen last
FILMS_FOLDER = Setting("filmsFolder", "")  # empty for the one scored last
EXPORT_FOLDER = Setting("exportFolder", "")  # empty for the user's documents
IDENTIFIERS = Setting("includeIdentifiers", False)
JOBS = Setting("jobs", 0)  # threads; 0 for one a core
RETENTION_DAYS = Setting("retentionDays", 0)  # 0 for ever

TOLD_DRIFTS = Setting("told_drifts", "")  # the changes of the films that were told last

# Of the text on what the program must not be used for: which one, when, and in which program.
ACKNOWLEDGED_TEXT = Setting("acknowledged/text", 0)
ACKNOWLEDGED_DATE = Setting("acknowledged/date", "")
ACKNOWLEDGED_PROGRAM = Setting("acknowledged/program", "")

# What Qt and `recent` write is of types of their own.
GEOMETRY, SPLITTER, RECENT_FOLDERS = "geometry", "splitter", "recentFolders"


def documents_folder() -> Path:
    """The folder that the system keeps for what the user writes."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(location))


def export_folder() -> Path:
    """Where files are written at first: the user's choice while it is there."""
    chosen = EXPORT_FOLDER.get()
    return Path(chosen) if chosen and Path(chosen).is_dir() else documents_folder()
