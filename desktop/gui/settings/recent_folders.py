"""The folders that were scored last, as the settings keep them."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from desktop.gui.settings.settings import RECENT_FOLDERS

MAX_RECENT = 8


def recent_folders() -> list[Path]:
    """The folders, the latest first."""
    # Qt returns a list of one element as that element.
    names: Any = QSettings().value(RECENT_FOLDERS, [])
    return [Path(name) for name in ([names] if isinstance(names, str) else names or [])]


def remember_folder(folder: Path) -> None:
    """Put a folder first."""
    _keep([folder, *(other for other in recent_folders() if other != folder)])


def forget_folder(folder: Path) -> None:
    """Take a folder out of the list."""
    _keep([other for other in recent_folders() if other != folder])


def forget_all_folders() -> None:
    """Empty the list."""
    QSettings().remove(RECENT_FOLDERS)


def _keep(folders: list[Path]) -> None:
    QSettings().setValue(RECENT_FOLDERS, [str(folder) for folder in folders[:MAX_RECENT]])
