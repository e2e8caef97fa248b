"""The data folder is the one that Qt gave to earlier versions, on each system."""

import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import platformdirs
import pytest
from platformdirs.windows import Windows

from desktop.paths import record_path, store_path

QT = """
from PySide6.QtCore import QCoreApplication, QStandardPaths
QCoreApplication.setApplicationName("Pneumolite")
QCoreApplication.setOrganizationName("Pneumolite")
print(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Qt gives the folder of the system it runs on")
@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"XDG_DATA_HOME": ""},
        {"XDG_DATA_HOME": "/clinic/data"},
        {"XDG_DATA_HOME": "/clinic/data/"},
        {"XDG_DATA_HOME": "a folder/that is relative"},
        {"HOME": "/home/Röntgen Zimmer", "XDG_CONFIG_HOME": "/clinic/settings"},
    ],
)
def test_on_linux_it_is_where_qt_says(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    said = subprocess.run([sys.executable, "-c", QT], capture_output=True, text=True, check=True)
    assert store_path() == Path(said.stdout.strip(), "worklist.sqlite")
    assert record_path() == Path(said.stdout.strip(), "operating point.json")


@pytest.mark.skipif(os.name == "nt", reason="there the home is not what HOME says")
def test_on_macos_it_is_the_application_support_of_maker_and_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", "/Users/clinic")
    monkeypatch.setenv("XDG_DATA_HOME", "/elsewhere")  # which Qt does not heed there
    folder = Path("/Users/clinic/Library/Application Support/Pneumolite/Pneumolite")
    assert store_path() == folder / "worklist.sqlite"
    assert record_path() == folder / "operating point.json"


def test_on_windows_it_is_the_roaming_data_of_maker_and_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platformdirs, "PlatformDirs", Windows)
    monkeypatch.setenv("WIN_PD_OVERRIDE_APPDATA", r"C:\Users\clinic\AppData\Roaming")
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", r"C:\Users\clinic\AppData\Local")
    folder = PureWindowsPath(r"C:\Users\clinic\AppData\Roaming\Pneumolite\Pneumolite")
    assert PureWindowsPath(store_path()) == folder / "worklist.sqlite"
    assert PureWindowsPath(record_path()) == folder / "operating point.json"


def test_it_is_found_without_qt() -> None:
    program = "import sys, desktop.paths; sys.exit('PySide6' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)
