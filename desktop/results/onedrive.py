"""Folders that OneDrive copies to the internet, often with the user's documents among them."""

import os
from pathlib import Path

# OneDrive names its folders to other programs in these variables: the one in use, that of an
# organisation, and a person's own.
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def uploaded_folder(path: Path) -> Path | None:
    """The folder of OneDrive that a file lies in; None if it lies in none."""
    path = Path(os.path.abspath(path))  # noqa: PTH100  # it leaves no .. behind
    folders = (Path(os.environ[name]) for name in _VARIABLES if os.environ.get(name))
    return next(filter(path.is_relative_to, folders), None)
