"""A window with films to look at."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.practice.phantom import phantom
from tests.desktop.gui.driving import (
    score,
    select,
)
from tests.dicom_film import dicom_film, save


@pytest.fixture
def window(window: MainWindow, qtbot: QtBot, film_folder: Path) -> MainWindow:
    """A finished run, one of its films chosen."""
    score(window, qtbot, film_folder)
    select(window, qtbot, "b.png")
    return window


@pytest.fixture
def patients(tmp_path: Path) -> Path:
    """Two films of one child and one of another, in 12 bits, and one picture of no one known."""
    folder = tmp_path / "patients"
    folder.mkdir()
    for number, (name, elements) in enumerate(
        {
            "jane_old.dcm": {"StudyDate": "20200101"},
            "jane_new.dcm": {"StudyDate": "20200301"},
            "john.dcm": {"PatientName": "Doe^John"},
        }.items()
    ):
        deep = 16 * phantom(320, 300, opacity=True, seed=number).astype(np.uint16)
        # Steps of one grey value in 4096.
        deep[100:200, 100:200] = 2000 + np.arange(100) // 25
        film = dicom_film(deep, bits=12, WindowCenter=2048, WindowWidth=4096, **elements)
        save(film, folder / name)
    Image.fromarray(phantom(320, 300, seed=9)).save(folder / "unknown.png")
    return folder
