"""The folders that were scored last, as the settings keep them."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from desktop.gui.settings.settings import RECENT_FOLDERS

MAX_RECENT = 8


def recent_folders() -> list[Path]:
    """The latest first."""
    # Qt gives a list of one back as its only element.
    names: Any = QSettings().value(RECENT_FOLDERS, [])
    return [Path(name) for name in ([names] if isinstance(names, str) else names or [])]


def remember_folder(folder: Path) -> None:
    """Put a folder first."""
    _keep([folder, *(other for other in recent_folders() if other != folder)])


def forget_folder(folder: Path) -> None:
    """Offer a folder no longer."""
    _keep([other for other in recent_folders() if other != folder])


def forget_all_folders() -> None:
    """Offer none."""
    QSettings().remove(RECENT_FOLDERS)


def _keep(folders: list[Path]) -> None:
    QSettings().setValue(RECENT_FOLDERS, [str(folder) for folder in folders[:MAX_RECENT]])
