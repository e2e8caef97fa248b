"""The files from which Qt reads the window's languages, made anew for the bundle."""

import importlib.metadata
import subprocess
from pathlib import Path


def compile_languages(folder: Path) -> None:
    """Make a `.qm` beside each `.ts`.

    Args:
        folder: with the `.ts` files.

    Raises:
        subprocess.CalledProcessError: if one of them is no translation.
    """
    lrelease = importlib.metadata.distribution("PySide6_Essentials").locate_file("PySide6/lrelease")
    subprocess.run([str(lrelease), "-silent", *sorted(folder.glob("*.ts"))], check=True)
