"""What the user has set: every key of the settings, and its default."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QSettings, QSize, QStandardPaths

from desktop.reading.file_system import is_folder

Value = TypeVar("Value", bool, int, float, str)

SIZE = QSize(1180, 740)  # of the main window, until the user makes it larger or smaller
MAX_INITIALS = 12  # letters


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One setting. Its value has the type of its default."""

    key: str
    default: Value

    def get(self) -> Value:
        """Its value; the default if it was never set."""
        value: Any = QSettings().value(self.key, self.default, type(self.default))
        return cast("Value", value)

    def set(self, value: Value) -> None:
        """Keep a value, also for the next time the program is opened."""
        QSettings().setValue(self.key, value)


LANGUAGE = Setting("language", "")  # a code; empty for the language of the system
INITIALS = Setting("initials", "")
KNOWN_INITIALS = Setting("knownInitials", "{}")  # see `known_initials`
CLINIC = Setting("clinic", "")  # its name, for reports and for the month
CLINIC_ADDRESS = Setting("clinicAddress", "")
DHIS2_MAPPING = Setting("dhis2Mapping", "")  # the file that was used last
OPERATING_POINT = Setting("operatingPoint", "")  # of a new run; empty for the one chosen last
FILMS_FOLDER = Setting("filmsFolder", "")  # empty for the one scored last
EXPORT_FOLDER = Setting("exportFolder", "")  # empty for the user's documents
EXPORT_KIND = Setting("exportKind", "")  # of the file that was exported last
IDENTIFIERS = Setting("includeIdentifiers", False)
ANONYMOUS_NAMES = Setting("anonymousNames", False)  # holds while identifiers are left out
# Of 100 children X-rayed here, those with pneumonia; 0 if nobody knows.
OF_100_HERE = Setting("pneumoniaOf100Here", 0.0)
JOBS = Setting("jobs", 0)  # threads; 0 for one on each core
RETENTION_DAYS = Setting("retentionDays", 0)  # 0 for ever
UPLOADS_ALLOWED = Setting("uploadsAllowed", "")  # OneDrive's folder, once the user agreed to it

TOLD_DRIFTS = Setting("told_drifts", "")  # the changes in the films that the user was last told of

# Which version of the intended use was acknowledged, on which day, and in which program.
ACKNOWLEDGED_TEXT = Setting("acknowledged/text", 0)
ACKNOWLEDGED_DATE = Setting("acknowledged/date", "")
ACKNOWLEDGED_PROGRAM = Setting("acknowledged/program", "")

# Qt and `recent_folders` write values of other types under these keys.
GEOMETRY, SPLITTER, RECENT_FOLDERS = "geometry", "splitter", "recentFolders"


def letterhead() -> tuple[str, str]:
    """The name and the address of the clinic; each is empty until it is set."""
    return CLINIC.get(), CLINIC_ADDRESS.get()


def documents_folder() -> Path:
    """The folder that the system keeps for what the user writes."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(location))


def first_there(*folders: Path | None) -> str:
    """Where a dialog begins: the first of these folders that is there, or the user's documents.

    A dialog of the system that is to begin in a folder that is gone begins anywhere, or not at all.
    """
    wished = (folder for folder in (*folders, documents_folder(), Path.home()) if folder)
    return str(next(filter(is_folder, wished), ""))


def export_folder() -> Path:
    """Where files are written unless the user says otherwise; the documents if it is gone."""
    chosen = EXPORT_FOLDER.get()
    return Path(chosen) if chosen and is_folder(Path(chosen)) else documents_folder()
